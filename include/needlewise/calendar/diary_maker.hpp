// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// How a diary is made: where a chain of sessions may begin, how many days to look at, and which constraints stand
/// against each other where something could not be kept.

#include <array>
#include <cstddef>
#include <cstdint>

#include <needlewise/calendar/conflict.hpp>
#include <needlewise/calendar/open_days.hpp>
#include <needlewise/calendar/placement.hpp>
#include <needlewise/calendar/rhythm.hpp>
#include <needlewise/calendar/visits.hpp>

namespace needlewise::inline v1 {

class diary;

namespace detail {

/// What a diary holds.
struct diary_parts {
    session_dates sessions{};             ///< the sessions, in order
    conflict_list conflicts{};            ///< what could not be kept
    constraint bound = constraint::start; ///< why the first session is not earlier
    session_date maintenance{};           ///< the first single session of maintenance
};

/// Places a chain of sessions on the days from a first one.
class diary_maker {
public:
    constexpr diary_maker(const session_rhythm& rhythm, const calendar& open, const schedule_options& options) noexcept
        : rhythm_(rhythm), open_(open), options_(options), apart_(spacing_of(rhythm.interval)) {}

    /// `done` sessions were before, the last of them on `start`.
    constexpr diary make(const date& start, int done) noexcept;
    /// A diary of nothing but a conflict about its first session.
    static constexpr diary nothing_but(constraint one, constraint other, const date& start) noexcept;

private:
    static constexpr spacing spacing_of(const range<duration>& interval) noexcept {
        const int least = interval.min.in_days() < 1 ? 1 : interval.min.in_days();
        const int most = interval.max.in_days() < least ? least : interval.max.in_days();
        return {least, most, planned_interval(interval).in_days()};
    }
    static constexpr int distance(const date& a, const date& b) noexcept { return static_cast<int>((b - a).days()); }
    constexpr void conflict(constraint one, constraint other, int session, const date& first,
                            const date& last) noexcept {
        made_.conflicts.add(schedule_conflict{one, other, session, first, last});
    }
    constexpr void place(const date& start, int done) noexcept;
    constexpr void write(const placed_days& placed, const date& first, int done) noexcept;
    // Whether a day that may be given is one of the calendar, or is not given.
    constexpr bool is_day(const date& given, constraint why) noexcept {
        const bool good = given.is_not_a_date() || can_be_scheduled(given);
        if (!good) {
            conflict(why, constraint::calendar_end, 0, given, given);
        }
        return good;
    }
    // Moves the first day up, if it is before a day. False if that is beyond the calendar.
    constexpr bool not_before(const date& day, constraint why) noexcept {
        if (day > last_schedule_day) {
            conflict(why, constraint::calendar_end, 0, last_schedule_day, day);
            return false;
        }
        if (day > earliest_) {
            earliest_ = day;
            made_.bound = why;
        }
        return true;
    }
    constexpr bool bind(const date& start) noexcept;
    constexpr int needed_sessions() const noexcept {
        const int asked = options_.sessions > 0 ? options_.sessions : rhythm_.sessions.min;
        return asked < rhythm_.sessions.max ? asked : rhythm_.sessions.max;
    }
    constexpr int wanted_sessions() noexcept {
        if (options_.sessions > rhythm_.sessions.max) {
            conflict(constraint::sessions, constraint::greatest_sessions, rhythm_.sessions.max + 1, earliest_,
                     earliest_);
        }
        const bool fewer = options_.sessions > 0 && options_.sessions < rhythm_.sessions.max;
        const int wanted = fewer ? options_.sessions : rhythm_.sessions.max;
        return wanted < static_cast<int>(session_dates::most) ? wanted : static_cast<int>(session_dates::most);
    }
    // As many days as the chain can need when every closed day is in its way, and none past the limit.
    constexpr int days_to_look_at(const date& first, int wanted) const noexcept {
        const std::int64_t to_limit = std::int64_t{(limit_ - first).days()} + 1;
        const std::int64_t chain = std::int64_t{wanted + 1} * (apart_.most + 7) + distance(first, earliest_) + 14;
        const std::int64_t enough = chain + open_.closed_days(first, day_set::capacity);
        const std::int64_t days = enough < to_limit ? enough : to_limit;
        return days > day_set::capacity ? day_set::capacity : static_cast<int>(days);
    }
    constexpr constraint against(const date& first, const date& last) const noexcept;
    constexpr void nothing_fits(const date& first, int days, int session) noexcept;
    constexpr void too_few(const date& first, int soonest, int days, int session) noexcept;
    constexpr void maintain(const session_date& last) noexcept;

    const session_rhythm& rhythm_;
    const calendar& open_;
    const schedule_options& options_;
    spacing apart_;
    date earliest_ = no_date;
    date limit_ = last_schedule_day;
    constraint limited_by_ = constraint::calendar_end;
    diary_parts made_{};
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr void diary_maker::place(const date& start, int done) noexcept {
    if (!can_be_scheduled(start)) {
        return conflict(constraint::start, constraint::calendar_end, 0, start, start);
    }
    if (!bind(start)) {
        return;
    }
    const int wanted = wanted_sessions() - done;
    if (wanted <= 0) {
        return;
    }
    const date first = done > 0 ? start : earliest_;
    const int days = days_to_look_at(first, wanted);
    if (days <= 0) {
        return conflict(constraint::recovered_by, made_.bound, done + 1, limit_, first);
    }
    day_set allowed = open_.open_days(first, days);
    allowed.remove(0, distance(first, earliest_) - 1);
    const int begin = done > 0 ? 0 : allowed.first();
    if (begin == allowed.days()) {
        return nothing_fits(first, days, done + 1);
    }
    const auto chain = static_cast<std::size_t>(done > 0 ? wanted + 1 : wanted);
    const placed_days placed = place_sessions(allowed, begin, chain, apart_);
    write(placed, first, done);
    const int next = done + static_cast<int>(placed.count) + (done > 0 ? 0 : 1);
    if (next <= needed_sessions()) {
        too_few(first, placed.day[placed.count - 1] + apart_.least, days, next);
    }
    if (!made_.sessions.empty()) {
        maintain(made_.sessions[made_.sessions.size() - 1]);
    }
}

// With sessions done, the first of the days that were placed is that of the last of them.
constexpr void diary_maker::write(const placed_days& placed, const date& first, int done) noexcept {
    for (std::size_t at = done > 0 ? 1 : 0; at < placed.count; ++at) {
        const int number = done + static_cast<int>(at) + (done > 0 ? 0 : 1);
        const date day = day_from(first, placed.day[at]);
        if (at == 0) {
            session_dates_maker::add(made_.sessions, {number, day, day, day});
            continue;
        }
        const date soonest = day_from(first, placed.day[at - 1] + apart_.least);
        const date latest = day_from(first, placed.day[at - 1] + apart_.most);
        session_dates_maker::add(made_.sessions, {number, day, soonest, latest});
        if (placed.too_late[at]) {
            conflict(constraint::greatest_interval, against(soonest, latest), number, soonest, latest);
        }
    }
}

// Finds the first day that a session can be on, and the last. False if one of them is not in the calendar.
constexpr bool diary_maker::bind(const date& start) noexcept {
    if (!is_day(options_.today, constraint::today) || !is_day(options_.recovered_by, constraint::recovered_by)) {
        return false;
    }
    earliest_ = start;
    const bool known_today = !options_.today.is_special();
    if (known_today && !(not_before(options_.today, constraint::today) &&
                         not_before(day_from(options_.today, rhythm_.pre_care.in_days()), constraint::pre_care))) {
        return false;
    }
    if (!not_before(day_from(known_today ? options_.today : start, options_.wait.in_days()), constraint::washout)) {
        return false;
    }
    if (!options_.recovered_by.is_special()) {
        limit_ = options_.recovered_by - boost::gregorian::days(rhythm_.recovery.in_days());
        limited_by_ = constraint::recovered_by;
    }
    return true;
}

// What keeps most of some closed days closed. The weekdays are named where nothing else is in the way; where a day was
// open after all, another interval that would have been longer.
constexpr constraint diary_maker::against(const date& first, const date& last) const noexcept {
    std::array<int, enumerator_count<constraint>> days{};
    for (date day = first; day <= last; day = day + boost::gregorian::days(1)) {
        if (day < earliest_) {
            ++days[position(made_.bound)];
        } else if (const auto why = open_.against(day); !why) {
            return constraint::greatest_interval;
        } else if (*why != constraint::weekdays) {
            ++days[position(*why)];
        }
    }
    auto most = position(constraint::weekdays);
    for (std::size_t each = 0; each < days.size(); ++each) {
        most = days[each] > days[most] ? each : most;
    }
    return static_cast<constraint>(most);
}

constexpr void diary_maker::nothing_fits(const date& first, int days, int session) noexcept {
    const date last = day_from(first, days - 1);
    if (last < earliest_) {
        conflict(limited_by_, made_.bound, session, last, earliest_);
    } else {
        conflict(last == limit_ ? limited_by_ : constraint::sessions, against(earliest_, last), session, earliest_,
                 last);
    }
}

// The next session would come at the soonest so many days after the first day.
constexpr void diary_maker::too_few(const date& first, int soonest, int days, int session) noexcept {
    const date next = day_from(first, soonest);
    const date last = day_from(first, days - 1);
    const constraint one = last == limit_ ? limited_by_ : constraint::sessions;
    conflict(one, next > last ? constraint::least_interval : against(next, last), session, next < last ? next : last,
             next < last ? last : next);
}

constexpr void diary_maker::maintain(const session_date& last) noexcept {
    if (rhythm_.maintenance.max.is_zero()) {
        return;
    }
    session_date single{last.number + 1, no_date, day_from(last.planned, rhythm_.maintenance.min.in_days()),
                        day_from(last.planned, rhythm_.maintenance.max.in_days())};
    if (!can_be_scheduled(single.latest)) {
        return;
    }
    for (date day = single.earliest; day <= single.latest; day = day_from(day, 1)) {
        if (!open_.against(day)) {
            single.planned = day;
            break;
        }
    }
    if (single.planned.is_special()) {
        conflict(constraint::greatest_interval, against(single.earliest, single.latest), single.number, single.earliest,
                 single.latest);
    }
    made_.maintenance = single;
}

} // namespace detail

} // namespace needlewise::inline v1
