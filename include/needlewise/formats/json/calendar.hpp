// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Days, calendars and diaries in JSON. It needs Boost, as all calendars do.

#include <optional>
#include <string>
#include <vector>

#include <needlewise/calendar/diary.hpp>
#include <needlewise/formats/json/document.hpp>

namespace needlewise::inline v1 {

/// Days without sessions, as they are kept.
struct stored_closure {
    date first = no_date;                       ///< the first day
    date last = no_date;                        ///< the last day
    constraint why = constraint::clinic_closed; ///< `holiday`, `clinic_closed` or `person_away`
    /// Whether both are the same.
    bool operator==(const stored_closure&) const = default;
};
/// A calendar, as it is kept: `{"open": ["tuesday"], "closed": [{"first": "2026-12-19", "last": "2027-01-06"}]}`.
struct stored_calendar {
    enum_set<weekday> open = {};             ///< the weekdays with sessions; all if there are none
    std::vector<stored_closure> closed = {}; ///< days without sessions
    /// The calendar. It refers to periods that are made in the list, which must outlive it.
    calendar with(std::vector<closed_period>& periods) const;
    /// Whether both are the same.
    bool operator==(const stored_calendar&) const = default;
};

/// A diary, as it is kept.
struct stored_diary {
    std::vector<session_date> sessions = {};       ///< the sessions, in order
    constraint first_bound_by = constraint::start; ///< why the first session is not earlier
    std::optional<session_date> maintenance = {};  ///< when the first single session of maintenance belongs
    std::vector<schedule_conflict> conflicts = {}; ///< what could not be kept
    int conflict_count = 0;                        ///< how many conflicts there are
};
/// What is kept of a diary.
inline stored_diary stored(const diary& made);

// ---------------------------------------------------------------------------------------------------------------------

/// A day as 2026-12-01, or null for none.
template <> struct json_codec<date> {
    static date blank() { return no_date; }
    static void write(std::string& out, const date& value, json_unit) {
        if (!detail::can_be_scheduled(value)) {
            out += "null";
            return;
        }
        const auto parts = value.year_month_day();
        detail::append_quoted(out, detail::day_text(static_cast<int>(parts.year), static_cast<int>(parts.month),
                                                    static_cast<int>(parts.day)));
    }
    static void read(const json_value& from, const detail::json_place& at, date& into, json_unit) {
        into = no_date;
        const auto day = detail::day_in(from);
        const auto real = day ? make_date(day->year, day->month, day->day) : result<date>(input_error{});
        if (real) {
            into = *real;
        } else if (!from.is_null()) {
            at.refuse(from, "a real day from 1900-01-01 to 9998-12-31, written as 2026-12-01");
        }
    }
    static json_value schema(json_value&, json_unit) { return {{"anyOf", {detail::day_schema(), {{"type", "null"}}}}}; }
};
/// Members of days without sessions.
template <> struct json_shape<stored_closure> {
    static constexpr char name[] = "closure";
    static void members(auto& with) {
        with("first", &stored_closure::first);
        with("last", &stored_closure::last);
        with.optional("why", &stored_closure::why);
    }
    static void check(const stored_closure& days, const detail::json_place& at) {
        if (days.first.is_special() || days.last.is_special() || days.last < days.first) {
            at.say("days out of order", "a first day, and a last day no earlier");
        }
        if (days.why != constraint::holiday && days.why != constraint::clinic_closed &&
            days.why != constraint::person_away) {
            detail::json_place(at, "why").say(std::string(code(days.why)), "holiday, clinic_closed, person_away");
        }
    }
};
/// Members of a calendar.
template <> struct json_shape<stored_calendar> {
    static constexpr char name[] = "calendar";
    static void members(auto& with) {
        with.optional("open", &stored_calendar::open);
        with.optional("closed", &stored_calendar::closed);
    }
};
/// Members of what a schedule is to keep to.
template <> struct json_shape<schedule_options> {
    static constexpr char name[] = "schedule_options";
    static void members(auto& with) {
        with.optional("today", &schedule_options::today);
        with.optional("wait_days", &schedule_options::wait);
        with.optional("recovered_by", &schedule_options::recovered_by);
        with.optional("sessions", &schedule_options::sessions);
        with.optional("screened_again", &schedule_options::screened_again);
    }
};
/// Members of a session.
template <> struct json_shape<session_date> {
    static constexpr char name[] = "session";
    static void members(auto& with) {
        with("number", &session_date::number);
        with("planned", &session_date::planned);
        with("earliest", &session_date::earliest);
        with("latest", &session_date::latest);
    }
};
/// Members of a conflict.
template <> struct json_shape<schedule_conflict> {
    static constexpr char name[] = "conflict";
    static void members(auto& with) {
        with("one", &schedule_conflict::one);
        with("other", &schedule_conflict::other);
        with("session", &schedule_conflict::session);
        with("first", &schedule_conflict::first);
        with("last", &schedule_conflict::last);
    }
};
/// Members of a diary.
template <> struct json_shape<stored_diary> {
    static constexpr char name[] = "diary";
    static void members(auto& with) {
        with("sessions", &stored_diary::sessions);
        with("first_bound_by", &stored_diary::first_bound_by);
        with.nullable("maintenance", &stored_diary::maintenance);
        with("conflicts", &stored_diary::conflicts);
        with("conflict_count", &stored_diary::conflict_count);
    }
};

inline calendar stored_calendar::with(std::vector<closed_period>& periods) const {
    periods.clear();
    for (const stored_closure& each : closed) {
        periods.push_back({date_period(each.first, each.last + boost::gregorian::days(1)), each.why});
    }
    return {.open = open.empty() ? condition_set<weekday>() : open, .closed = periods};
}

inline stored_diary stored(const diary& made) {
    stored_diary kept;
    const session_dates visits = made.visits();
    kept.sessions.assign(visits.begin(), visits.end());
    kept.first_bound_by = made.first_bound_by();
    if (const session_date later = made.maintenance(); !later.planned.is_special()) {
        kept.maintenance = later;
    }
    const conflict_list conflicts = made.conflicts();
    kept.conflicts.assign(conflicts.begin(), conflicts.end());
    kept.conflict_count = static_cast<int>(made.conflict_count());
    return kept;
}

} // namespace needlewise::inline v1
