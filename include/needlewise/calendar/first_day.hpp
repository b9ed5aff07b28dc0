// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The first day that an answer leaves for a session. Who still takes a drug has no such day yet.

#include <concepts>
#include <string_view>

#include <needlewise/calendar/visits.hpp>
#include <needlewise/tools/enumeration.hpp>
#include <needlewise/tools/result.hpp>
#include <needlewise/vocabulary/finding.hpp>
#include <needlewise/vocabulary/verdict.hpp>

namespace needlewise::inline v1 {

namespace detail {
/// An answer: a decision, or a ruling.
template <class Answer>
concept dated_answer = requires(const Answer& made) {
    { made.outcome() } -> std::same_as<verdict>;
    { made.waits_for() } -> std::same_as<finding_set>;
    made.clock_started();
    made.until_clear();
    made.wait();
};
} // namespace detail

/// The first day that an answer leaves for a session: today for a plan, the day when the wait is over for a deferral
/// whose clock runs. An error about the wait, which quotes a finding, where that finding has not ended as far as is
/// known; where something must clear up first; and where the wait ends after the year 9998. An error about the outcome
/// for any other answer, and about today if that is no day of the years 1900 to 9998. On that day the case is asked
/// anew: other things may have come up.
template <detail::dated_answer Answer> constexpr result<date> first_day(const Answer& made, const date& today) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

template <detail::dated_answer Answer>
constexpr result<date> first_day(const Answer& made, const date& today) noexcept {
    constexpr std::string_view wait = "wait";
    if (!detail::can_be_scheduled(today)) {
        return detail::no_such_day("today");
    }
    switch (made.outcome()) {
    case verdict::proceed:
    case verdict::proceed_with_precautions: return today;
    case verdict::defer: break;
    default: return input_error{"outcome", code(made.outcome()), "a plan, or a deferral whose wait is running"};
    }
    if (!made.wait().is_zero() && !made.clock_started()) {
        return input_error{wait, code(*made.waits_for().begin()), "a finding that has ended, and how long ago"};
    }
    if (made.until_clear()) {
        return input_error{wait, std::string_view("until_clear"), "a time: something must clear up first"};
    }
    const date day = detail::day_from(today, made.wait().in_days());
    if (!detail::can_be_scheduled(day)) {
        return input_error{wait, made.wait().in_days(), "as many days as are left until the end of the year 9998"};
    }
    return day;
}

} // namespace needlewise::inline v1
