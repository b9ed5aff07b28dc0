// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Spans of time in whole minutes, from the hold time of a cream to the wait after a drug. Calendar dates are
/// not in here: they enter with `schedule.hpp`.

#include <compare>
#include <cstdint>

#include <needlewise/tools/range.hpp>
#include <needlewise/tools/result.hpp>
#include <needlewise/tools/table_text.hpp>

namespace needlewise::inline v1 {

namespace complaint {
/// Named in a compiler's error when a constant duration is over 100 years.
void not_a_valid_duration_at_most_5200_weeks();
} // namespace complaint

class duration;
namespace detail {
consteval duration duration_literal(unsigned long long count, unsigned long long unit);
struct whole_hours;
} // namespace detail

/// A span of time, zero to 5,200 weeks, in whole minutes. Made by a literal (`4_weeks`) or by a maker that names
/// the unit.
class duration {
public:
    /// No time at all.
    constexpr duration() = default;
    /// A number of minutes, 0 to 52,416,000.
    static constexpr result<duration> from_minutes(std::int64_t count) { return make(count, 1, minutes); }
    /// A number of days, 0 to 36,400.
    static constexpr result<duration> from_days(std::int64_t count) { return make(count, minutes_a_day, days); }
    /// A number of weeks, 0 to 5,200.
    static constexpr result<duration> from_weeks(std::int64_t count) { return make(count, 7 * minutes_a_day, weeks); }

    /// The span in whole minutes.
    constexpr std::int32_t in_minutes() const { return minutes_; }
    /// The span in whole hours, rounded up.
    constexpr std::int32_t in_hours() const { return (minutes_ + 59) / 60; }
    /// The span in whole hours, rounded down: what has certainly passed.
    constexpr std::int32_t in_whole_hours() const {
        return static_cast<std::int32_t>(static_cast<std::uint32_t>(minutes_) / 60); // less code than with a sign
    }
    /// The span in whole days, rounded up: a wait is never made shorter.
    constexpr std::int32_t in_days() const { return (minutes_ + minutes_a_day - 1) / minutes_a_day; }
    /// Whether there is no time at all.
    constexpr bool is_zero() const { return minutes_ == 0; }

    /// Compares by size.
    constexpr auto operator<=>(const duration&) const = default;
    /// What is left when a shorter span is taken away; none if it was longer.
    constexpr duration operator-(duration shorter) const {
        return duration(minutes_ > shorter.minutes_ ? minutes_ - shorter.minutes_ : 0);
    }

    /// One day.
    static constexpr std::int32_t minutes_a_day = 24 * 60;
    /// The longest span, 5,200 weeks.
    static constexpr std::int64_t longest = std::int64_t{5200} * 7 * minutes_a_day;

private:
    friend consteval duration detail::duration_literal(unsigned long long count, unsigned long long unit);
    friend struct detail::whole_hours;

    // Constants, as a literal in a function would have firmware without built-ins count its letters with strlen.
    static constexpr table_text minutes = "minutes";
    static constexpr table_text days = "days";
    static constexpr table_text weeks = "weeks";
    static constexpr table_text allowed = "0 to 5200 weeks";

    constexpr explicit duration(std::int64_t count) : minutes_(static_cast<std::int32_t>(count)) {}
    static constexpr result<duration> make(std::int64_t count, std::int32_t unit, table_text field) {
        if (count < 0 || count > longest / unit) {
            return input_error{field, count, allowed};
        }
        return duration(count * unit);
    }

    std::int32_t minutes_ = 0;
};

namespace detail {
/// Spans that are kept as hours in sixteen bits: each of them is one.
struct whole_hours {
    static constexpr duration of(std::uint16_t count) noexcept { return duration(std::int32_t{count} * 60); }
};
consteval duration duration_literal(unsigned long long count, unsigned long long unit) {
    const auto longest = static_cast<unsigned long long>(duration::longest);
    if (count > longest / unit) {
        complaint::not_a_valid_duration_at_most_5200_weeks();
    }
    return duration(static_cast<std::int64_t>(count * unit));
}
} // namespace detail

inline namespace literals {
/// Minutes: `60_minutes`.
consteval duration operator""_minutes(unsigned long long count) { return detail::duration_literal(count, 1); }
/// Hours: `48_hours`.
consteval duration operator""_hours(unsigned long long count) { return detail::duration_literal(count, 60); }
/// Days: `5_days`.
consteval duration operator""_days(unsigned long long count) { return detail::duration_literal(count, 1440); }
/// Weeks: `4_weeks`.
consteval duration operator""_weeks(unsigned long long count) { return detail::duration_literal(count, 10080); }
} // namespace literals

/// No time that is said.
inline constexpr range<duration> no_time{duration{}, duration{}};

} // namespace needlewise::inline v1
