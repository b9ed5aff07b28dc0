// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The rhythm of a treatment: all that a calendar has to know of it.

#include <cstdint>

#include <needlewise/decision/plan.hpp>
#include <needlewise/tools/range.hpp>
#include <needlewise/treatment/visit_plan.hpp>
#include <needlewise/vocabulary/duration.hpp>
#include <needlewise/vocabulary/step.hpp>

namespace needlewise::inline v1 {

/// The rhythm of a treatment.
struct [[nodiscard]] session_rhythm {
    range<int> sessions;                   ///< the least and the greatest number
    range<duration> interval;              ///< between sessions
    duration pre_care = {};                ///< the longest care that must come before a session
    duration recovery = {};                ///< until the last visible sign is gone
    range<duration> maintenance = no_time; ///< between later single sessions; zero for none
};

/// How long before the session a step begins; none if it does not begin before it.
constexpr duration before_session(const treatment_step& step) noexcept;

/// The rhythm of a plan. Only care that is required counts; recovery is the longest that its steps expect.
constexpr session_rhythm rhythm_of(const treatment_plan& plan) noexcept;
/// The rhythm of visits for several zones. Maintenance is planned zone by zone, once all are done.
constexpr session_rhythm rhythm_of(const visit_plan& plan) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {
/// Lets a step lengthen the care before a session and the recovery after it.
constexpr void take_into_account(const treatment_step& step, session_rhythm& rhythm) noexcept {
    const duration ahead = before_session(step);
    if (step.kind == step_kind::pre_care && step.need == step_need::required && ahead > rhythm.pre_care) {
        rhythm.pre_care = ahead;
    }
    if (step.kind == step_kind::recovery && step.lasts.max > rhythm.recovery) {
        rhythm.recovery = step.lasts.max;
    }
}
} // namespace detail

constexpr duration before_session(const treatment_step& step) noexcept {
    const std::int32_t minutes = step.from.in_minutes();
    return minutes < 0 ? *duration::from_minutes(-std::int64_t{minutes}) : duration{};
}

constexpr session_rhythm rhythm_of(const treatment_plan& plan) noexcept {
    session_rhythm made{plan.sessions, plan.interval, {}, {}, plan.maintenance};
    for (const treatment_step& step : plan.steps()) {
        detail::take_into_account(step, made);
    }
    return made;
}

constexpr session_rhythm rhythm_of(const visit_plan& plan) noexcept {
    session_rhythm made{plan.sessions(), plan.interval()};
    for (const visit_step& each : plan.steps()) {
        detail::take_into_account(*each.step, made);
    }
    return made;
}

} // namespace needlewise::inline v1
