// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Dates for a plan, one session after the other. For open days, care and constraints see `diary.hpp`.

#include <array>
#include <cstddef>
#include <cstdint>

#include <needlewise/calendar/open_days.hpp>
#include <needlewise/decision/plan.hpp>
#include <needlewise/tools/result.hpp>

namespace needlewise::inline v1 {

/// One session of a schedule.
struct visit {
    int number = 0;                                   ///< from 1
    date planned{boost::date_time::not_a_date_time};  ///< the day proposed
    date earliest{boost::date_time::not_a_date_time}; ///< the first day that the interval since the last one allows
    date latest{boost::date_time::not_a_date_time};   ///< the last day that keeps to the interval
};

/// The sessions of a plan, for a `for` loop.
class visit_list {
public:
    static constexpr std::size_t most = 52; ///< how many sessions there can be

    /// The first.
    constexpr const visit* begin() const { return visits_.data(); }
    /// The end.
    constexpr const visit* end() const { return visits_.data() + size_; }
    /// How many there are.
    constexpr std::size_t size() const { return size_; }
    /// Whether there are none.
    constexpr bool empty() const { return size_ == 0; }
    /// One of them.
    constexpr const visit& operator[](std::size_t at) const { return visits_[at]; }
    /// Adds a visit; more than `most` are not kept.
    constexpr void add(const visit& next) {
        if (size_ < most) {
            visits_[size_++] = next;
        }
    }

private:
    std::array<visit, most> visits_{};
    std::size_t size_ = 0;
};

/// The last day of Boost's calendar is in the year 9999; a schedule may not run past the year before.
inline constexpr int last_schedule_year = 9998;

/// A real day from numbers that come from outside; an error names what is wrong.
constexpr result<date> make_date(int year, int month, int day) {
    using boost::gregorian::gregorian_calendar;
    if (year < 1900 || year > last_schedule_year) {
        return input_error{"year", year, "1900 to 9998"};
    }
    if (month < 1 || month > 12) {
        return input_error{"month", month, "1 to 12"};
    }
    const auto in_month =
        gregorian_calendar::end_of_month_day(static_cast<unsigned short>(year), static_cast<unsigned short>(month));
    if (day < 1 || day > in_month) {
        return input_error{"day", day, "1 to the last day of that month"};
    }
    return date(static_cast<unsigned short>(year), static_cast<unsigned short>(month),
                static_cast<unsigned short>(day));
}

/// The interval at which sessions are planned: the middle of the plan's range, rounded up to whole weeks, and never
/// longer than the range allows.
constexpr duration planned_interval(const range<duration>& interval) {
    const std::int32_t middle = (interval.min.in_days() + interval.max.in_days() + 1) / 2;
    const std::int32_t weeks = (middle + 6) / 7;
    const duration planned = *duration::from_weeks(weeks);
    return planned > interval.max ? interval.max : planned;
}
/// The interval at which the sessions of a plan are planned.
constexpr duration planned_interval(const treatment_plan& plan) { return planned_interval(plan.interval); }

/// The sessions of a plan from a start date: as many as the plan allows, each with the day proposed and the days
/// between which it keeps to the interval. An empty list if the start is no real day or the course would run past the
/// year 9998. Whether the later sessions are wanted is decided from session to session; `plan.sessions.min` are
/// expected.
constexpr visit_list schedule(const treatment_plan& plan, date start) {
    visit_list visits;
    if (start.is_special()) {
        return visits;
    }
    const std::int64_t course = std::int64_t{plan.sessions.max} * plan.interval.max.in_days();
    const std::int64_t room = (date(last_schedule_year, 12, 31) - start).days();
    if (course > room || plan.sessions.max > static_cast<int>(visit_list::most)) {
        return visits;
    }
    using boost::gregorian::days;
    visit next{1, start, start, start};
    for (; next.number <= plan.sessions.max; ++next.number) {
        visits.add(next);
        next.earliest = next.planned + days(plan.interval.min.in_days());
        next.latest = next.planned + days(plan.interval.max.in_days());
        next.planned = next.planned + days(planned_interval(plan).in_days());
    }
    return visits;
}

} // namespace needlewise::inline v1
