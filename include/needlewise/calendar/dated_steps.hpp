// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The care around a session with its days.

#include <cstdint>
#include <string_view>

#include <needlewise/calendar/open_days.hpp>
#include <needlewise/calendar/visits.hpp>
#include <needlewise/decision/plan.hpp>
#include <needlewise/tools/iterator.hpp>
#include <needlewise/vocabulary/duration.hpp>
#include <needlewise/vocabulary/step.hpp>

namespace needlewise::inline v1 {

/// A step of the plan with its days: care before and after a session, recovery, and signs to look for.
struct dated_step {
    const treatment_step* step; ///< the step
    std::string_view rule;      ///< the id of its rule
    int session;                ///< the session it belongs to, from 1
    date first;                 ///< its first day
    date last;                  ///< its last day
};

/// The steps of a plan that have days of their own around one session, in the plan's order, for a `for` loop. A part of
/// a day counts as the whole day, so that nothing is begun too late or ended too soon.
class [[nodiscard]] dated_steps {
public:
    /// The steps around a session; none if the session has no day.
    constexpr dated_steps(const treatment_plan& plan, const session_date& session) noexcept
        : steps_(session.planned.is_special() ? step_range{} : plan.steps()), session_(session) {}

    /// A step while they are walked.
    struct place;
    /// Walks over the steps.
    using iterator = walk_iterator<place>;
    /// The first.
    constexpr iterator begin() const noexcept;
    /// The end.
    constexpr iterator end() const noexcept;

private:
    step_range steps_;
    session_date session_;
};

/// A step while they are walked.
struct dated_steps::place {
    step_range::iterator at{};   ///< the place among all steps of the plan
    step_range::iterator last{}; ///< the end of them
    session_date session{};      ///< the session
    /// The step with its days.
    constexpr dated_step value() const noexcept;
    /// Goes on to the next.
    constexpr void advance() noexcept {
        ++at;
        skip();
    }
    /// Goes on to a step that has days of its own.
    constexpr void skip() noexcept {
        while (at != last && at->from == at_session && at->until == at_session) {
            ++at;
        }
    }
    /// Whether both are at the same step.
    constexpr bool operator==(const place& other) const noexcept { return at == other.at; }
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr dated_steps::iterator dated_steps::begin() const noexcept {
    place first{steps_.begin(), steps_.end(), session_};
    first.skip();
    return iterator(first);
}
constexpr dated_steps::iterator dated_steps::end() const noexcept {
    return iterator(place{steps_.end(), steps_.end(), session_});
}

constexpr dated_step dated_steps::place::value() const noexcept {
    constexpr std::int32_t a_day = duration::minutes_a_day;
    const treatment_step& step = *at;
    const std::int32_t from = step.from.in_minutes();
    const std::int32_t until = step.until.in_minutes() < from ? from : step.until.in_minutes();
    const std::int32_t first = from >= 0 ? from / a_day : -((-from + a_day - 1) / a_day);
    const std::int32_t end = until >= 0 ? (until + a_day - 1) / a_day : -(-until / a_day);
    return {&step, at.place().rule(), session.number, detail::day_from(session.planned, first),
            detail::day_from(session.planned, end)};
}

} // namespace needlewise::inline v1
