// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A diary as a calendar file: sessions with reminders and the care around them, under identities that stay the same,
/// so that a new plan updates a person's calendar instead of filling it twice.

#include <climits>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <needlewise/calendar/diary.hpp>
#include <needlewise/calendar/hours.hpp>
#include <needlewise/formats/icalendar.hpp>
#include <needlewise/formats/text.hpp>

namespace needlewise::inline v1 {

/// How a diary is put into a calendar.
struct diary_calendar_options {
    std::string course = {}; ///< the identity of the course, not empty; never the person's name. It begins every uid
                             ///< and must be fit for one
    std::string title = "Microneedling";                                   ///< what a session is called
    std::string location = {};                                             ///< where it is
    boost::posix_time::ptime stamp_utc{boost::date_time::not_a_date_time}; ///< when the file is made, in UTC
    std::vector<duration> remind = {*duration::from_days(1)};              ///< how long before a session to remind
    bool care = true;                              ///< whether the care before and after is put in
    const clinic_hours* hours = nullptr;           ///< for sessions with a time; whole days without
    duration length = *duration::from_minutes(60); ///< of a session with a time
    int sessions_before = 0; ///< how many sessions an earlier version of the course may have put into the calendar;
                             ///< what is beyond the last of the diary is called off, and all of them if it has none
};

/// The entries of a diary: its sessions, and the care before and after each. With clinic hours a session on a day on
/// which the clinic is not open long enough has no moment, and `icalendar` refuses it by name. Sessions of an earlier
/// version that is not at hand are called off as `sessions_before` says, and so is all care of the book around these
/// and the others that the plan does not have: nobody knows which the earlier plan had. What is called off stands on
/// the day of the last session that is left.
inline calendar_document calendar_of(const treatment_plan& plan, const diary& made,
                                     const diary_calendar_options& options);

/// A calendar that takes the place of an earlier one: an entry that has changed gets the next sequence number, and one
/// that is gone is called off, so that nobody comes on a day that is no longer theirs.
inline calendar_document replanned(const calendar_document& before, calendar_document now);

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

inline std::string session_text(const treatment_plan& plan, const session_date& session) {
    std::string text = "Needle length " + text_of(plan.depth) + "\n";
    if (session.number > plan.sessions.min) {
        text += "Only if the sessions before it were not enough.\n";
    }
    for (const treatment_step& step : plan.steps()) {
        if (step.from == at_session && step.until == at_session) {
            text += "- " + std::string(step.instruction.get()) + "\n";
        }
    }
    return text;
}

inline calendar_entry entry_of(const treatment_plan& plan, const session_date& session,
                               const diary_calendar_options& options) {
    const std::string number = std::to_string(session.number);
    calendar_entry made{.uid = options.course + ".session." + number,
                        .summary = options.title + " " + number,
                        .description = session_text(plan, session),
                        .location = options.location,
                        .start = calendar_moment::on(session.planned),
                        .end = calendar_moment::on(session.planned + boost::gregorian::days(1)),
                        .categories = {"session"}};
    if (options.hours != nullptr) {
        const auto slot = first_appointment(session.planned, options.length, *options.hours);
        made.start = slot ? calendar_moment::utc(slot->start_utc) : calendar_moment{};
        made.end = slot ? calendar_moment::utc(slot->end_utc) : calendar_moment{};
    }
    for (const duration& before : options.remind) {
        made.reminders.push_back({before, options.title + " " + number});
    }
    return made;
}

inline calendar_entry entry_of(const dated_step& care, const diary_calendar_options& options) {
    return {.uid = options.course + ".session." + std::to_string(care.session) + "." + std::string(care.rule),
            .summary = std::string(care.step->instruction.get()),
            .description = std::string(care.step->reason),
            .start = calendar_moment::on(care.first),
            .end = calendar_moment::on(care.last + boost::gregorian::days(1)),
            .categories = {std::string(code(care.step->kind.get()))}};
}

/// Whether a step is care before or after a session that has days of its own.
constexpr bool is_dated_care(const treatment_step& step) noexcept {
    const bool care = step.kind == step_kind::pre_care || step.kind == step_kind::aftercare;
    return care && (step.from != at_session || step.until != at_session);
}

/// Adds a session, and the care around it.
inline void add_session(calendar_document& all, const treatment_plan& plan, const session_date& session,
                        const diary_calendar_options& options) {
    all.entries.push_back(entry_of(plan, session, options));
    for (const dated_step& care : dated_steps(plan, session)) {
        if (options.care && is_dated_care(*care.step)) {
            all.entries.push_back(entry_of(care, options));
        }
    }
}

/// Calls off what an earlier version may have had at a session, and the care around it, where the version now has
/// nothing under that identity. The day is not known any more.
inline void call_off(calendar_document& all, std::set<std::string>& uids, const treatment_plan& plan, int number,
                     const date& day, diary_calendar_options options) {
    options.hours = nullptr;
    options.remind = {};
    const session_date session{number, day, day, day};
    const auto add = [&](calendar_entry entry) {
        if (uids.insert(entry.uid).second) {
            entry.cancelled = true;
            all.entries.push_back(std::move(entry));
        }
    };
    add(entry_of(plan, session, options));
    for (const routine_rule& rule : plan.catalogue().book().routine) {
        if (is_dated_care(rule.then)) {
            add(entry_of(dated_step{&rule.then, rule.id, number, day, day}, options));
        }
    }
}

/// Whether an entry says what another said.
inline bool says_the_same(const calendar_entry& a, const calendar_entry& b) {
    return a.summary == b.summary && a.description == b.description && a.location == b.location && a.start == b.start &&
           a.end == b.end && a.cancelled == b.cancelled && a.reminders == b.reminders && a.categories == b.categories;
}

/// The sequence number after another; the greatest stays what it is.
constexpr int sequence_after(int sequence) noexcept { return sequence < INT_MAX ? sequence + 1 : INT_MAX; }

} // namespace detail

inline calendar_document calendar_of(const treatment_plan& plan, const diary& made,
                                     const diary_calendar_options& options) {
    calendar_document all{.name = options.title, .product = "-//needlewise//diary//EN", .stamp_utc = options.stamp_utc};
    date last_day = options.stamp_utc.is_special() ? no_date : options.stamp_utc.date();
    for (const session_date& session : made.visits()) {
        detail::add_session(all, plan, session, options);
        last_day = session.planned;
    }
    std::set<std::string> uids;
    for (const calendar_entry& entry : all.entries) {
        uids.insert(entry.uid);
    }
    const int first = made.visits().empty() ? 1 : made.visits()[0].number; // those before are done
    const int most = static_cast<int>(session_dates::most);
    for (int number = first; number <= options.sessions_before && number <= most; ++number) {
        detail::call_off(all, uids, plan, number, last_day, options);
    }
    return all;
}

inline calendar_document replanned(const calendar_document& before, calendar_document now) {
    for (const calendar_entry& old : before.entries) {
        bool kept = false;
        for (calendar_entry& entry : now.entries) {
            if (entry.uid == old.uid) {
                const bool same = detail::says_the_same(entry, old);
                entry.sequence = same ? old.sequence : detail::sequence_after(old.sequence);
                kept = true;
            }
        }
        if (!kept) {
            now.entries.push_back(old);
            now.entries.back().sequence = old.cancelled ? old.sequence : detail::sequence_after(old.sequence);
            now.entries.back().cancelled = true;
        }
    }
    return now;
}

} // namespace needlewise::inline v1
