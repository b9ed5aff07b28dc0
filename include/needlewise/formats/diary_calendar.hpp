// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A diary as a calendar file: sessions with reminders and the care around them, under identities that stay the same,
/// so that a new plan updates a person's calendar instead of filling it twice.

#include <string>
#include <string_view>
#include <vector>

#include <needlewise/calendar/diary.hpp>
#include <needlewise/calendar/hours.hpp>
#include <needlewise/formats/icalendar.hpp>
#include <needlewise/formats/text.hpp>

namespace needlewise::inline v1 {

/// How a diary is put into a calendar.
struct diary_calendar_options {
    std::string course = {};             ///< the identity of the course, not empty; never the person's name
    std::string title = "Microneedling"; ///< what a session is called
    std::string location = {};           ///< where it is
    boost::posix_time::ptime stamp_utc{boost::date_time::not_a_date_time}; ///< when the file is made, in UTC
    std::vector<duration> remind = {*duration::from_days(1)};              ///< how long before a session to remind
    bool care = true;                              ///< whether the care before and after is put in
    const clinic_hours* hours = nullptr;           ///< for sessions with a time; whole days without
    duration length = *duration::from_minutes(60); ///< of a session with a time
};

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

} // namespace detail

/// The entries of a diary: its sessions, and the care before and after each. With clinic hours a session on a day on
/// which the clinic is not open long enough has no moment, and `icalendar` refuses it by name.
inline calendar_document calendar_of(const treatment_plan& plan, const diary& made,
                                     const diary_calendar_options& options) {
    calendar_document all{.name = options.title, .product = "-//needlewise//diary//EN", .stamp_utc = options.stamp_utc};
    for (const session_date& session : made.visits()) {
        all.entries.push_back(detail::entry_of(plan, session, options));
        for (const dated_step& care : dated_steps(plan, session)) {
            const step_kind kind = care.step->kind;
            if (options.care && (kind == step_kind::pre_care || kind == step_kind::aftercare)) {
                all.entries.push_back(detail::entry_of(care, options));
            }
        }
    }
    return all;
}

/// A calendar that takes the place of an earlier one: an entry that has changed gets the next sequence number, and one
/// that is gone is called off, so that nobody comes on a day that is no longer theirs.
inline calendar_document replanned(const calendar_document& before, calendar_document now) {
    const auto same = [](const calendar_entry& a, const calendar_entry& b) {
        return a.summary == b.summary && a.description == b.description && a.location == b.location &&
               a.start == b.start && a.end == b.end && a.cancelled == b.cancelled;
    };
    for (const calendar_entry& old : before.entries) {
        bool kept = false;
        for (calendar_entry& entry : now.entries) {
            if (entry.uid == old.uid) {
                entry.sequence = old.sequence + (same(entry, old) ? 0 : 1);
                kept = true;
            }
        }
        if (!kept) {
            now.entries.push_back(old);
            now.entries.back().sequence += old.cancelled ? 0 : 1;
            now.entries.back().cancelled = true;
        }
    }
    return now;
}

} // namespace needlewise::inline v1
