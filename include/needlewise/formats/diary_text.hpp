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

/// A session in one line: its number, its day and the days that keep to the interval.
inline std::string describe(const session_date& session);

/// A conflict in one line.
inline std::string describe(const schedule_conflict& conflict);

/// A diary: its sessions, what bound the first of them, and what could not be kept.
inline std::string describe(const diary& made);

// ---------------------------------------------------------------------------------------------------------------------

inline std::string text_of(const date& day) {
    if (day.is_special() || day < date(1400, 1, 1) || day > date(9999, 12, 31)) { // the years of Boost's calendar
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

inline std::string describe(const schedule_conflict& conflict) {
    std::string text = std::string(code(conflict.one)) + " against " + std::string(code(conflict.other));
    if (conflict.session != 0) {
        text += ", session " + std::to_string(conflict.session);
    }
    return text + ", " + text_of(conflict.first) + " to " + text_of(conflict.last);
}

inline std::string describe(const diary& made) {
    std::string text;
    for (const session_date& session : made.visits()) {
        text += "  " + describe(session) + "\n";
    }
    if (made.first_bound_by() != constraint::start) {
        text += "  not earlier because of " + std::string(code(made.first_bound_by())) + "\n";
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
