// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Dates for a plan, one session after the other. For open days, care and constraints see `calendar/diary.hpp`.

#include <array>
#include <cstddef>
#include <cstdint>

#include <needlewise/calendar/open_days.hpp>
#include <needlewise/decision/plan.hpp>
#include <needlewise/tools/compiler.hpp>
#include <needlewise/tools/range.hpp>
#include <needlewise/tools/result.hpp>
#include <needlewise/treatment/planned_interval.hpp>
#include <needlewise/vocabulary/duration.hpp>

namespace needlewise::inline v1 {

/// One session of a schedule.
struct session_date {
    int number = 0;          ///< from 1
    date planned = no_date;  ///< the day proposed
    date earliest = no_date; ///< the first day that the interval since the last one allows
    date latest = no_date;   ///< the last day that keeps to the interval
};

namespace detail {
struct session_dates_maker;
} // namespace detail

/// The sessions of a schedule, for a `for` loop.
class [[nodiscard]] session_dates {
public:
    static constexpr std::size_t most = most_sessions; ///< how many sessions there can be

    /// No sessions.
    constexpr session_dates() noexcept = default;
    /// The first.
    constexpr const session_date* begin() const& noexcept NEEDLEWISE_LIFETIMEBOUND { return sessions_.data(); }
    /// No pointer into what goes with its expression.
    const session_date* begin() const&& = delete;
    /// The end.
    constexpr const session_date* end() const& noexcept NEEDLEWISE_LIFETIMEBOUND { return sessions_.data() + size_; }
    /// No pointer into what goes with its expression.
    const session_date* end() const&& = delete;
    /// How many there are.
    constexpr std::size_t size() const noexcept { return size_; }
    /// Whether there are none.
    constexpr bool empty() const noexcept { return size_ == 0; }
    /// One of them.
    constexpr const session_date& operator[](std::size_t at) const& noexcept NEEDLEWISE_LIFETIMEBOUND {
        return sessions_[at];
    }
    /// One of them, of sessions that go with their expression.
    constexpr session_date operator[](std::size_t at) const&& noexcept { return sessions_[at]; }

private:
    friend struct detail::session_dates_maker;
    std::array<session_date, most> sessions_{};
    std::size_t size_ = 0;
};

/// A real day from numbers that come from outside; an error names what is wrong.
constexpr result<date> make_date(int year, int month, int day) noexcept;

/// The sessions of a plan from a start date: as many as the plan allows, each with the day proposed and the days
/// between which it keeps to the interval. An empty list if the start is no day of the years 1900 to 9998 or the course
/// would run past them. Whether the later sessions are wanted is decided from session to session; `plan.sessions.min`
/// are expected.
constexpr session_dates schedule(const treatment_plan& plan, const date& start) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// The only one that puts sessions into a list.
struct session_dates_maker {
    /// Adds a session; more than a list can have are not kept.
    static constexpr void add(session_dates& list, const session_date& next) noexcept {
        if (list.size_ < session_dates::most) {
            list.sessions_[list.size_++] = next;
        }
    }
};

} // namespace detail

constexpr result<date> make_date(int year, int month, int day) noexcept {
    using boost::gregorian::gregorian_calendar;
    if (year < first_schedule_year || year > last_schedule_year) {
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

constexpr session_dates schedule(const treatment_plan& plan, const date& start) noexcept {
    session_dates sessions;
    if (!detail::can_be_scheduled(start)) {
        return sessions;
    }
    const std::int64_t course = std::int64_t{plan.sessions.max} * plan.interval.max.in_days();
    const std::int64_t room = (detail::last_schedule_day - start).days();
    if (course > room || plan.sessions.max > static_cast<int>(session_dates::most)) {
        return sessions;
    }
    const int apart = planned_interval(plan).in_days();
    session_date next{1, start, start, start};
    for (; next.number <= plan.sessions.max; ++next.number) {
        detail::session_dates_maker::add(sessions, next);
        next.earliest = next.planned + boost::gregorian::days(plan.interval.min.in_days());
        next.latest = next.planned + boost::gregorian::days(plan.interval.max.in_days());
        next.planned = next.planned + boost::gregorian::days(apart);
    }
    return sessions;
}

} // namespace needlewise::inline v1
