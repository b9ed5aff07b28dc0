// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Spans of time and days of `<chrono>`, in and out. Without Boost there are no days here, and none are needed.

#include <chrono>
#include <concepts>
#include <cstdint>
#include <ratio>

#include <needlewise/tools/input_error.hpp>
#include <needlewise/tools/result.hpp>
#include <needlewise/vocabulary/duration.hpp>

namespace needlewise::inline v1 {

/// A day as the calendar of the library has it: `date` is one, and this header does not have to include it.
template <class Day>
concept calendar_day = requires(const Day& day) {
    { day.is_special() } -> std::same_as<bool>;
    static_cast<int>(day.year());
    static_cast<unsigned>(day.month());
    static_cast<unsigned>(day.day());
};

/// A span of time in minutes of `<chrono>`: exact, as the library counts whole minutes.
constexpr std::chrono::minutes chrono_of(duration span) noexcept { return std::chrono::minutes(span.in_minutes()); }
/// A day of `<chrono>`, which converts to `std::chrono::sys_days`; not `ok()` for what is no day, such as `no_date`.
template <calendar_day Day> constexpr std::chrono::year_month_day chrono_of(const Day& day) noexcept;

/// A span of time from one of `<chrono>` in whole numbers: `duration_from(std::chrono::weeks(4))`. What is finer than a
/// minute is cut off, so that nothing seems longer ago than it is. Less than none or more than 5,200 weeks is an error.
/// A span in fractions (`std::chrono::duration<double>`) does not compile: say how to round it.
template <std::integral Count, class Period>
constexpr result<duration> duration_from(const std::chrono::duration<Count, Period>& span) noexcept;

/// A day of the calendar from one of `<chrono>`: `day_from_chrono<date>(std::chrono::year{2026} / 12 / 1)`. A day that
/// does not exist, or is not in the years 1900 to 9998, is an error.
template <calendar_day Day> constexpr result<Day> day_from_chrono(const std::chrono::year_month_day& day) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

template <calendar_day Day> constexpr std::chrono::year_month_day chrono_of(const Day& day) noexcept {
    if (day.is_special() || day < Day(1400, 1, 1) || day > Day(9999, 12, 31)) { // only these years have a number
        return std::chrono::year_month_day{std::chrono::year{0}, std::chrono::month{0}, std::chrono::day{0}};
    }
    return std::chrono::year{static_cast<int>(day.year())} / static_cast<int>(day.month()) /
           static_cast<int>(day.day());
}

template <std::integral Count, class Period>
constexpr result<duration> duration_from(const std::chrono::duration<Count, Period>& span) noexcept {
    constexpr std::int64_t most_seconds = duration::longest * 60;
    const input_error wrong{"time in units of <chrono>", static_cast<std::int64_t>(span.count()), "0 to 5200 weeks"};
    if (span.count() < Count{0}) {
        return wrong;
    }
    if constexpr (std::ratio_greater_equal_v<Period, std::ratio<1>>) {
        // Compared before it is multiplied: the product of a great count would not fit.
        if (static_cast<std::uint64_t>(span.count()) > std::uint64_t{most_seconds} / (Period::num / Period::den)) {
            return wrong;
        }
    }
    using wide = std::chrono::duration<std::int64_t, Period>;
    const auto whole = std::chrono::floor<std::chrono::duration<std::int64_t, std::ratio<60>>>(
        wide(static_cast<std::int64_t>(span.count())));
    const result<duration> made = duration::from_minutes(whole.count());
    return made ? made : result<duration>(wrong);
}

template <calendar_day Day> constexpr result<Day> day_from_chrono(const std::chrono::year_month_day& day) noexcept {
    const int year = static_cast<int>(day.year());
    if (!day.year().ok() || year < 1900 || year > 9998) {
        return input_error{"year", year, "1900 to 9998"};
    }
    if (!day.month().ok()) {
        return input_error{"month", static_cast<int>(static_cast<unsigned>(day.month())), "1 to 12"};
    }
    if (!day.ok()) {
        return input_error{"day", static_cast<int>(static_cast<unsigned>(day.day())), "a day of that month"};
    }
    return Day(static_cast<unsigned short>(year), static_cast<unsigned short>(static_cast<unsigned>(day.month())),
               static_cast<unsigned short>(static_cast<unsigned>(day.day())));
}

} // namespace needlewise::inline v1
