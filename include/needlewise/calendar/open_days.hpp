// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// On which days sessions can be: the clinic's weekdays, its holidays and closures, and when the person is away.
/// Boost.Date_Time enters here and nowhere below; nothing has to be linked.

#include <cstdint>
#include <optional>
#include <string_view>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <needlewise/calendar/constraint.hpp>
#include <needlewise/calendar/day_set.hpp>
#include <needlewise/tools/enum_set.hpp>
#include <needlewise/tools/enumeration.hpp>
#include <needlewise/tools/input_error.hpp>
#include <needlewise/tools/table_rows.hpp>

namespace needlewise::inline v1 {

/// A day of the calendar: `date{2026, 12, 1}`. A constant date that does not exist does not compile.
using date = boost::gregorian::date;
/// Days from one to before another: `date_period{date{2026, 12, 24}, date{2026, 12, 27}}` is three days.
using date_period = boost::gregorian::date_period;
/// No day.
inline constexpr date no_date{boost::date_time::not_a_date_time};

/// The first year that a schedule may be in.
inline constexpr int first_schedule_year = 1900;
/// The last day of Boost's calendar is in the year 9999; a schedule may not run past the year before.
inline constexpr int last_schedule_year = 9998;

/// A day of the week.
enum class weekday : std::uint8_t {
    monday,    ///< Monday
    tuesday,   ///< Tuesday
    wednesday, ///< Wednesday
    thursday,  ///< Thursday
    friday,    ///< Friday
    saturday,  ///< Saturday
    sunday,    ///< Sunday
};
/// Codes of `weekday`.
template <> struct enumeration<weekday> {
    static constexpr char field[] = "weekday";
    static constexpr char allowed[] = "monday, tuesday, wednesday, thursday, friday, saturday, sunday";
    static constexpr weekday last = weekday::sunday;
};
/// The weekday of a real day.
constexpr weekday weekday_of(const date& day) noexcept;

/// Days without sessions.
struct closed_period {
    date_period when;                           ///< the days; a null period is none
    constraint why = constraint::clinic_closed; ///< `holiday`, `clinic_closed` or `person_away`
};

/// The days on which sessions can be.
/// @pre The periods, which are looked at when a schedule is made, live until then.
struct calendar {
    condition_set<weekday> open = {};      ///< the weekdays with sessions; all if not said
    table_rows<closed_period> closed = {}; ///< days without sessions, in any order; they may overlap

    /// What keeps a day closed, or nothing for a day that is open. The weekday comes first, then the periods in order.
    /// What is no day is beyond the calendar.
    constexpr std::optional<constraint> against(const date& day) const noexcept;
    /// The open days of so many days from a first one, by their distance from it.
    constexpr day_set open_days(const date& first, int days) const noexcept;
    /// How many days of so many from a first one the periods close, counted twice where they overlap, but never more
    /// than there are.
    constexpr int closed_days(const date& first, int days) const noexcept;
};

// ---------------------------------------------------------------------------------------------------------------------

// Days are numbered through, and a multiple of seven is a Monday.
constexpr weekday weekday_of(const date& day) noexcept { return static_cast<weekday>(day.day_count().as_number() % 7); }

namespace detail {

/// The last day of a schedule.
inline constexpr date last_schedule_day{last_schedule_year, 12, 31};

/// Whether a schedule can have something on a day.
constexpr bool can_be_scheduled(const date& day) noexcept {
    return !day.is_special() && day >= date(first_schedule_year, 1, 1) && day <= last_schedule_day;
}
/// Whether a day is in Boost's calendar, which begins in the year 1400 and ends with 9999: only such a day has a year.
constexpr bool has_a_year(const date& day) noexcept {
    return !day.is_special() && day >= date(1400, 1, 1) && day <= date(9999, 12, 31);
}
/// So many days after a day, or before it; never before the first days of Boost's calendar or beyond the last, so that
/// a day can still come after it. No day stays none.
constexpr date day_from(const date& day, int count) noexcept {
    constexpr date first_of_all{1400, 1, 1};
    constexpr date last_of_all{9999, 12, 30};
    if (day.is_special()) {
        return day;
    }
    const date moved = day + boost::gregorian::days(count);
    return moved < first_of_all ? first_of_all : moved < last_of_all ? moved : last_of_all;
}
/// What is refused where a schedule needs a day.
constexpr input_error no_such_day(std::string_view field) noexcept {
    return {field, std::string_view("no such day"), "a day of the years 1900 to 9998"};
}

/// Some of the days from a first one on, both included; none if the last comes before the first.
struct day_reach {
    int first;
    int last;
};

/// Whether a period has a day. An end that is no day at all closes everything on its side: nothing is opened by a
/// mistake.
constexpr bool covers(const date_period& when, const date& day) noexcept {
    const date begin = when.begin();
    const date end = when.end();
    const bool begun = begin.is_special() ? !begin.is_pos_infinity() : begin <= day;
    const bool over = end.is_special() ? end.is_neg_infinity() : end <= day;
    return begun && !over;
}

/// The days of a period among so many from a first one.
constexpr day_reach reach_of(const date_period& when, const date& first, int days) noexcept {
    const auto distance = [&](const date& day, bool all_over) {
        if (day.is_special()) {
            return all_over ? days : 0;
        }
        const std::int64_t apart = (day - first).days();
        return apart < 0 ? 0 : apart > days ? days : static_cast<int>(apart);
    };
    const date begin = when.begin();
    const date end = when.end();
    return {distance(begin, begin.is_pos_infinity()), distance(end, !end.is_neg_infinity()) - 1};
}

} // namespace detail

constexpr std::optional<constraint> calendar::against(const date& day) const noexcept {
    if (day.is_special()) {
        return constraint::calendar_end;
    }
    if (!open.contains(weekday_of(day))) {
        return constraint::weekdays;
    }
    for (const closed_period& period : closed) {
        if (detail::covers(period.when, day)) {
            return period.why;
        }
    }
    return std::nullopt;
}

constexpr day_set calendar::open_days(const date& first, int days) const noexcept {
    day_set all(days);
    if (open.full()) {
        all.add(0, all.days() - 1);
    } else {
        auto on = position(weekday_of(first));
        for (int day = 0; day < all.days(); ++day, on = on == 6 ? 0 : on + 1) {
            if (open.contains(static_cast<weekday>(on))) {
                all.add(day);
            }
        }
    }
    for (const closed_period& period : closed) {
        const detail::day_reach reach = detail::reach_of(period.when, first, all.days());
        all.remove(reach.first, reach.last);
    }
    return all;
}

constexpr int calendar::closed_days(const date& first, int days) const noexcept {
    int sum = 0;
    for (const closed_period& period : closed) {
        const detail::day_reach reach = detail::reach_of(period.when, first, days);
        const int closes = reach.last >= reach.first ? reach.last - reach.first + 1 : 0;
        if (closes >= days - sum) {
            return days;
        }
        sum += closes;
    }
    return sum;
}

} // namespace needlewise::inline v1
