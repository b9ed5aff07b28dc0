// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A plan or a course on a calendar: sessions on open days, the care before and after them with its dates, and for
/// what cannot be kept the two constraints that are in conflict. Nothing is dropped in silence.

#include <cstddef>
#include <cstdint>

#include <needlewise/calendar/conflict.hpp>
#include <needlewise/calendar/dated_steps.hpp>
#include <needlewise/calendar/diary_maker.hpp>
#include <needlewise/calendar/open_days.hpp>
#include <needlewise/calendar/rhythm.hpp>
#include <needlewise/calendar/visits.hpp>
#include <needlewise/decision/plan.hpp>
#include <needlewise/tools/compiler.hpp>
#include <needlewise/treatment/course.hpp>
#include <needlewise/treatment/visit_plan.hpp>

namespace needlewise::inline v1 {

/// The sessions of a treatment on a calendar, and what could not be kept.
class [[nodiscard]] diary {
public:
    /// No sessions.
    constexpr diary() noexcept = default;
    /// The sessions, in order.
    constexpr const session_dates& visits() const& noexcept NEEDLEWISE_LIFETIMEBOUND { return parts_.sessions; }
    /// The sessions of a diary that goes with its expression.
    constexpr session_dates visits() const&& noexcept { return parts_.sessions; }
    /// What could not be kept.
    constexpr const conflict_list& conflicts() const& noexcept NEEDLEWISE_LIFETIMEBOUND { return parts_.conflicts; }
    /// What could not be kept, of a diary that goes with its expression.
    constexpr conflict_list conflicts() const&& noexcept { return parts_.conflicts; }
    /// How many conflicts there are.
    constexpr std::size_t conflict_count() const noexcept { return parts_.conflicts.count(); }
    /// Why the first session is not earlier.
    constexpr constraint first_bound_by() const noexcept { return parts_.bound; }
    /// The days between which the first single session of maintenance belongs; no days if there is none.
    constexpr session_date maintenance() const noexcept { return parts_.maintenance; }

private:
    friend class detail::diary_maker;
    constexpr explicit diary(const detail::diary_parts& parts) noexcept : parts_(parts) {}

    detail::diary_parts parts_{};
};

/// Sessions in a rhythm on a calendar, from a start. The first is on the first open day from the start on; none comes
/// sooner than the least interval; as few as the calendar allows come later than the greatest, and of these ways the
/// one with the fewest days beyond it is taken. Each such interval is a conflict of `greatest_interval` with what kept
/// the days closed, or with itself where a day was open that would have made another interval longer. A start that is
/// no day of the years 1900 to 9998 is a conflict too.
constexpr diary schedule(const session_rhythm& rhythm, const date& start, const calendar& open,
                         const schedule_options& options = {}) noexcept;
/// The sessions of a plan on a calendar.
constexpr diary schedule(const treatment_plan& plan, const date& start, const calendar& open,
                         const schedule_options& options = {}) noexcept;
/// The visits for several zones on a calendar. No day, and the conflict `sessions` against `sessions`, if no zone can
/// be treated.
constexpr diary schedule(const visit_plan& plan, const date& start, const calendar& open,
                         const schedule_options& options = {}) noexcept;
/// The sessions that a course still has, if `next_visit` lets it go on; none otherwise. `first_visit` is the day of its
/// first visit, done or to come.
constexpr diary schedule(const course& so_far, const date& first_visit, const calendar& open,
                         const schedule_options& options = {}) noexcept;

/// The latest day on which a course of so many sessions can begin so that recovery is over by a day, no earlier than
/// `earliest`; no day if there is none. Intervals are kept if they can be.
constexpr date latest_start(const session_rhythm& rhythm, int sessions, const date& recovered_by, const calendar& open,
                            const date& earliest) noexcept;

/// How many sessions fit between a start and a day by which recovery must be over, up to the plan's greatest number.
constexpr int sessions_that_fit(const session_rhythm& rhythm, const date& start, const date& recovered_by,
                                const calendar& open) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

constexpr diary diary_maker::make(const date& start, int done) noexcept {
    place(start, done);
    return diary(made_);
}

constexpr diary diary_maker::nothing_but(constraint one, constraint other, const date& start) noexcept {
    diary_parts parts;
    parts.conflicts.add(schedule_conflict{one, other, 1, start, start});
    return diary(parts);
}

} // namespace detail

constexpr diary schedule(const session_rhythm& rhythm, const date& start, const calendar& open,
                         const schedule_options& options) noexcept {
    return detail::diary_maker(rhythm, open, options).make(start, 0);
}

constexpr diary schedule(const treatment_plan& plan, const date& start, const calendar& open,
                         const schedule_options& options) noexcept {
    return schedule(rhythm_of(plan), start, open, options);
}

constexpr diary schedule(const visit_plan& plan, const date& start, const calendar& open,
                         const schedule_options& options) noexcept {
    if (plan.treated().empty()) {
        return detail::diary_maker::nothing_but(constraint::sessions, constraint::sessions, start);
    }
    return schedule(rhythm_of(plan), start, open, options);
}

constexpr diary schedule(const course& so_far, const date& first_visit, const calendar& open,
                         const schedule_options& options) noexcept {
    session_rhythm rhythm = rhythm_of(so_far.plan());
    const bool dated = !options.today.is_special() && !first_visit.is_special();
    const int day = dated ? static_cast<int>((options.today - first_visit).days()) : visit_question::not_said;
    const next_visit_answer next = next_visit(so_far, {.day = day, .screened_again = options.screened_again});
    if (next.outcome != course_outcome::go_on) {
        return diary{};
    }
    if (so_far.visits().empty()) {
        return schedule(rhythm, first_visit, open, options);
    }
    rhythm.interval = next.interval;
    const int last_day = so_far.visits().back().day;
    const date last = first_visit.is_special() ? first_visit : first_visit + boost::gregorian::days(last_day);
    return detail::diary_maker(rhythm, open, options).make(last, next.number - 1);
}

constexpr date latest_start(const session_rhythm& rhythm, int sessions, const date& recovered_by, const calendar& open,
                            const date& earliest) noexcept {
    using boost::gregorian::days;
    const schedule_options options{.recovered_by = recovered_by, .sessions = sessions};
    date feasible = no_date;
    if (!detail::can_be_scheduled(recovered_by) || earliest.is_special() || sessions < 1) {
        return feasible;
    }
    const std::int64_t least = std::int64_t{sessions - 1} * rhythm.interval.min.in_days() + rhythm.recovery.in_days();
    if ((recovered_by - earliest).days() < least) {
        return feasible;
    }
    for (date start = recovered_by - days(static_cast<long>(least));
         start >= earliest && detail::can_be_scheduled(start); start = start - days(1)) {
        if (open.against(start)) {
            continue;
        }
        const diary made = schedule(rhythm, start, open, options);
        if (made.visits().size() != static_cast<std::size_t>(sessions)) {
            continue;
        }
        if (made.conflict_count() == 0) {
            return start;
        }
        feasible = feasible.is_special() ? start : feasible;
    }
    return feasible;
}

constexpr int sessions_that_fit(const session_rhythm& rhythm, const date& start, const date& recovered_by,
                                const calendar& open) noexcept {
    const schedule_options options{.recovered_by = recovered_by};
    return static_cast<int>(schedule(rhythm, start, open, options).visits().size());
}

} // namespace needlewise::inline v1
