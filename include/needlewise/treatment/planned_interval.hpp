// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// How far apart sessions are planned, before anybody looks at a calendar.

#include <cstdint>

#include <needlewise/decision/regimens.hpp>
#include <needlewise/tools/range.hpp>
#include <needlewise/vocabulary/duration.hpp>

namespace needlewise::inline v1 {

/// The interval at which sessions are planned: the middle of the plan's range, rounded up to whole weeks, and never
/// longer than the range allows.
constexpr duration planned_interval(const range<duration>& interval) noexcept;
/// The interval at which the sessions of a plan are planned.
constexpr duration planned_interval(const treatment_plan& plan) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

constexpr duration planned_interval(const range<duration>& interval) noexcept {
    const std::int32_t middle = (interval.min.in_days() + interval.max.in_days() + 1) / 2;
    const std::int32_t weeks = (middle + 6) / 7;
    return weeks * 7 > interval.max.in_days() ? interval.max : *duration::from_weeks(weeks);
}

constexpr duration planned_interval(const treatment_plan& plan) noexcept { return planned_interval(plan.interval); }

} // namespace needlewise::inline v1
