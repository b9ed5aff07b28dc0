// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Diaries in words.

#include <cstdio>
#include <string>

#include <needlewise/calendar/diary.hpp>
#include <needlewise/formats/text.hpp>

namespace needlewise::inline v1 {

/// A day as 2026-12-01; `no day` for one that is none.
inline std::string text_of(const date& day);

/// What a schedule must keep to, in words.
inline std::string words_of(constraint kept);

/// A session in one line: its number, its day and the days that keep to the interval.
inline std::string describe(const session_date& session);

/// A conflict in one line: what could not be kept, what was in its way, and when.
inline std::string describe(const schedule_conflict& conflict);

/// A diary: its sessions, what bound the first of them, and what could not be kept.
inline std::string describe(const diary& made);

// ---------------------------------------------------------------------------------------------------------------------

inline std::string text_of(const date& day) {
    if (!detail::has_a_year(day)) {
        return "no day";
    }
    const auto parts = day.year_month_day();
    char text[24];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", static_cast<int>(parts.year), static_cast<int>(parts.month),
                  static_cast<int>(parts.day));
    return text;
}

inline std::string describe(const session_date& session) {
    std::string text = std::to_string(session.number) + ". " + text_of(session.planned);
    if (session.earliest != session.latest) {
        text += " (" + text_of(session.earliest) + " to " + text_of(session.latest) + ")";
    }
    return text;
}

inline std::string words_of(constraint kept) {
    switch (kept) {
    case constraint::start: return "the start that was asked for";
    case constraint::today: return "the day it is";
    case constraint::washout: return "the wait from the screening";
    case constraint::pre_care: return "the care before the session";
    case constraint::least_interval: return "the shortest interval between sessions";
    case constraint::greatest_interval: return "the longest interval between sessions";
    case constraint::weekdays: return "the clinic's weekdays";
    case constraint::holiday: return "the holidays";
    case constraint::clinic_closed: return "the days on which the clinic is closed";
    case constraint::person_away: return "the days on which the person is away";
    case constraint::recovered_by: return "recovery by the day that was asked for";
    case constraint::sessions: return "the number of sessions";
    case constraint::greatest_sessions: return "the plan's maximum number of sessions";
    case constraint::calendar_end: return "the years of the calendar";
    }
    return {};
}

inline std::string describe(const schedule_conflict& conflict) {
    std::string text = words_of(conflict.one) +
                       (conflict.one == conflict.other ? "" : " because of " + words_of(conflict.other)) + ": ";
    if (conflict.session != 0) {
        text += "session " + std::to_string(conflict.session) + ", ";
    }
    text += text_of(conflict.first);
    return conflict.first == conflict.last ? text : text + " to " + text_of(conflict.last);
}

inline std::string describe(const diary& made) {
    std::string text;
    for (const session_date& session : made.visits()) {
        text += "  " + describe(session) + "\n";
    }
    if (made.first_bound_by() != constraint::start) {
        text += "  not earlier because of " + words_of(made.first_bound_by()) + "\n";
    }
    for (const schedule_conflict& conflict : made.conflicts()) {
        text += "  cannot keep " + describe(conflict) + "\n";
    }
    if (made.conflict_count() > made.conflicts().size()) {
        text += "  and " + std::to_string(made.conflict_count() - made.conflicts().size()) + " more\n";
    }
    return text;
}

} // namespace needlewise::inline v1
