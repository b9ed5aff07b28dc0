// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// On which days sessions can be: the clinic's weekdays, its holidays and closures, and when the person is away.
/// Boost.Date_Time enters here and nowhere below; nothing has to be linked.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <needlewise/calendar/day_set.hpp>
#include <needlewise/tools/enum_set.hpp>
#include <needlewise/tools/enumeration.hpp>

namespace needlewise::inline v1 {

/// A day of the calendar: `date{2026, 12, 1}`. A constant date that does not exist does not compile.
using date = boost::gregorian::date;
/// Days from one to before another: `date_period{date{2026, 12, 24}, date{2026, 12, 27}}` is three days.
using date_period = boost::gregorian::date_period;

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
constexpr weekday weekday_of(const date& day) {
    return static_cast<weekday>((static_cast<unsigned>(day.day_of_week().as_number()) + 6) % 7);
}

/// What a schedule must keep to.
enum class constraint : std::uint8_t {
    start,             ///< not before the day that was asked for
    today,             ///< not in the past
    washout,           ///< not before a wait from screening is over
    pre_care,          ///< not before there was time for the care that comes first
    least_interval,    ///< sessions no closer than this
    greatest_interval, ///< sessions no further apart than this
    weekdays,          ///< only on the clinic's weekdays
    holiday,           ///< not on a holiday
    clinic_closed,     ///< not while the clinic is closed
    person_away,       ///< not while the person is away
    recovered_by,      ///< recovered by a day that was asked for
    sessions,          ///< as many sessions as the plan needs or were asked for
    greatest_sessions, ///< no more sessions than the plan allows
    calendar_end,      ///< within the years that the calendar has
};
/// Codes of `constraint`.
template <> struct enumeration<constraint> {
    static constexpr char field[] = "constraint";
    static constexpr char allowed[] =
        "start, today, washout, pre_care, least_interval, greatest_interval, weekdays, holiday, clinic_closed, "
        "person_away, recovered_by, sessions, greatest_sessions, calendar_end";
    static constexpr constraint last = constraint::calendar_end;
};

/// Days without sessions.
struct closed_period {
    date_period when;                           ///< the days; a null period is none
    constraint why = constraint::clinic_closed; ///< `holiday`, `clinic_closed` or `person_away`
};

/// The days on which sessions can be. The periods are looked at when a schedule is made, and must live until then.
struct calendar {
    condition_set<weekday> open = {};           ///< the weekdays with sessions; all if not said
    std::span<const closed_period> closed = {}; ///< days without sessions, in any order; they may overlap

    /// What keeps a day closed, or nothing for a day that is open. The weekday comes first, then the periods in order.
    constexpr std::optional<constraint> against(const date& day) const {
        if (!open.contains(weekday_of(day))) {
            return constraint::weekdays;
        }
        for (const closed_period& period : closed) {
            if (covers(period.when, day)) {
                return period.why;
            }
        }
        return std::nullopt;
    }
    /// The open days of so many days from a first one, by their distance from it.
    constexpr day_set open_days(const date& first, int days) const {
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
            const auto [from, until] = reach_of(period.when, first, all.days());
            all.remove(from, until);
        }
        return all;
    }
    /// How many days of so many from a first one the periods close, counted twice where they overlap.
    constexpr int closed_days(const date& first, int days) const {
        int sum = 0;
        for (const closed_period& period : closed) {
            const auto [from, until] = reach_of(period.when, first, days);
            sum += until >= from ? until - from + 1 : 0;
        }
        return sum < days ? sum : days;
    }

private:
    struct reach {
        int from;
        int until;
    };
    // An end that is no day at all closes everything on its side: nothing is opened by a mistake.
    static constexpr bool covers(const date_period& when, const date& day) {
        const bool begun = when.begin().is_special() ? !when.begin().is_pos_infinity() : when.begin() <= day;
        const bool over = when.end().is_special() ? when.end().is_neg_infinity() : when.end() <= day;
        return begun && !over;
    }
    static constexpr reach reach_of(const date_period& when, const date& first, int days) {
        const auto distance = [&](const date& day, int past, int future) {
            const std::int64_t apart = (day - first).days();
            return apart < past ? past : apart > future ? future : static_cast<int>(apart);
        };
        const date begin = when.begin();
        const date end = when.end();
        const int from = begin.is_special() ? (begin.is_pos_infinity() ? days : 0) : distance(begin, 0, days);
        const int until = end.is_special() ? (end.is_neg_infinity() ? 0 : days) : distance(end, 0, days);
        return {from, until - 1};
    }
};

} // namespace needlewise::inline v1
