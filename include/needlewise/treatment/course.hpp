// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A course of treatment over months: what was done and observed at each visit, and what follows from it. Every rule
/// that holds is asked and the most cautious wins, so that a further rule or a further reaction can only make the next
/// visit shallower or later.

#include <array>
#include <climits>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

#include <needlewise/books/standard/course.hpp>
#include <needlewise/decision/regimens.hpp>
#include <needlewise/rules/course_table.hpp>
#include <needlewise/tools/compiler.hpp>
#include <needlewise/tools/result.hpp>
#include <needlewise/vocabulary/visit_record.hpp>

namespace needlewise::inline v1 {

namespace complaint {
/// Named in a compiler's error for a constant visit that cannot be added to a course.
void not_a_visit_that_can_follow();
} // namespace complaint

namespace detail {
template <std::size_t... At> constexpr std::array<visit_record, sizeof...(At)> no_visits(std::index_sequence<At...>) {
    return {((void)At, visit_record{.day = 0, .depth = no_needling})...};
}
} // namespace detail

/// One treatment over months: the plan and the visits so far. It keeps no more than `most` visits.
class course {
public:
    static constexpr std::size_t most = most_sessions; ///< how many visits there can be

    /// A course that begins with a plan.
    constexpr explicit course(const treatment_plan& plan) : plan_(plan) {}

    /// Adds what was done and seen. The error names the field: a day before that of the last visit or over 3,650, no
    /// needle at all, or a visit too many. A needle longer than the plan allows is kept, because it is a fact.
    constexpr result<int> add(const visit_record& seen) {
        if (size_ == most) {
            return input_error{"visit", static_cast<std::int64_t>(size_) + 1, "at most 52 visits"};
        }
        const int day = seen.day;
        if (day > 3650 || (size_ == 0 ? day != 0 : day <= visits_[size_ - 1].day.get())) {
            return input_error{"day", day, "0 for the first visit, then later than the last visit, at most 3650"};
        }
        if (seen.depth.get().is_none()) {
            return input_error{"needle length in micrometres", 0, "100 to 3000"};
        }
        visits_[size_++] = seen;
        return static_cast<int>(size_);
    }
    /// The same course with one more visit, for constants: a visit that cannot be added does not compile.
    consteval course with(const visit_record& seen) const {
        course more = *this;
        if (!more.add(seen)) {
            complaint::not_a_visit_that_can_follow();
        }
        return more;
    }

    /// The plan.
    constexpr const treatment_plan& plan() const& NEEDLEWISE_LIFETIMEBOUND { return plan_; }
    /// The plan of a course that goes with its expression.
    constexpr treatment_plan plan() const&& { return plan_; }
    /// The visits so far, in order.
    constexpr std::span<const visit_record> visits() const& NEEDLEWISE_LIFETIMEBOUND { return {visits_.data(), size_}; }
    /// No view of a course that goes with its expression.
    std::span<const visit_record> visits() const&& = delete;

private:
    treatment_plan plan_;
    std::array<visit_record, most> visits_ = detail::no_visits(std::make_index_sequence<most>{});
    std::size_t size_ = 0;
};

/// When the question for the next visit is asked, and whether the person was screened anew since the last one.
struct visit_question {
    static constexpr int not_said = INT_MIN; ///< nobody says what day it is: nothing is judged, and no pause is seen

    int day = not_said; ///< days since the first visit of the course. On a day before the last visit, which cannot be,
                        ///< nobody knows how long the course has stood still: everything is asked again
    bool screened_again = false; ///< whether all questions of the screening were asked again since the last visit
};

/// The next visit of a course, with the rules that made it.
struct next_visit_answer {
    course_outcome outcome = course_outcome::go_on;   ///< what follows
    int number = 1;                                   ///< which session it would be, from 1
    bool optional = false;                            ///< whether the minimum number of sessions is done
    needle_length depth = no_needling;                ///< needle length; none unless the course goes on
    range<duration> interval{duration{}, duration{}}; ///< from the last visit; zero before the first
    range<duration> maintenance = no_time;            ///< from the last visit, once finished; zero for none
    bit_set<1> rules{};                               ///< the rules about the last visit that decide, by their row
    bit_set<1> earlier{};                             ///< the rules about earlier visits that still limit this one
};

/// How much the needle length changes from visit to visit. Expert opinion: the smallest step between lengths that
/// devices are sold with (docs/evidence/devices.csv).
inline constexpr std::int32_t depth_step_micrometres = 250;
/// How much later each further reaction puts the next session. Expert opinion: half of the usual month.
inline constexpr std::int32_t days_per_reaction = 14;
/// How many days after a session trials judge what it did: 12 weeks, as after stretch marks and scars (Alster and Li
/// 2020, FDA K200044 after 90 days), and 24 for hair, as trials ran on to 21 to 24 weeks (Xu 2024).
constexpr int days_to_judge(skin_concern concern) noexcept {
    return (concern == skin_concern::hair_loss ? 24 : 12) * 7;
}
/// After how many days without a visit a course has stood still. Expert opinion: a quarter of a year, twice the longest
/// usual interval.
inline constexpr int days_of_a_pause = 13 * 7;

namespace detail {

/// Walks over the visits and keeps what earlier ones allow.
template <std::size_t Rows> class course_walk {
public:
    constexpr course_walk(const course& of, const course_table<Rows>& table, const visit_question& asked)
        : plan_(of.plan()), table_(table), next_(of.plan().first.in_micrometres()),
          ceiling_(of.plan().depth.max.in_micrometres()) {
        const std::span<const visit_record> visits = of.visits();
        for (std::size_t at = 0; at < visits.size(); ++at) {
            const bool last = at + 1 == visits.size();
            const int day = visits[at].day;
            const int until = !last                                   ? visits[at + 1].day.get()
                              : asked.day == visit_question::not_said ? day
                                                                      : asked.day;
            const bool lost = until < day; // who came again was screened again
            see(visits[at], lost ? days_of_a_pause : until - day, !last || (asked.screened_again && !lost));
        }
    }

    constexpr next_visit_answer answer() const {
        next_visit_answer made;
        made.outcome = advice_.outcome;
        made.number = done_ + 1;
        made.optional = done_ >= plan_.sessions.min;
        made.rules = table_.binding(holding_);
        made.earlier = earlier_;
        // A reaction to the shortest needle of the plan leaves no shorter one to try.
        if (ceiling_ < plan_.depth.min.in_micrometres() && made.outcome < course_outcome::refer) {
            made.outcome = course_outcome::refer;
        }
        const bool finished =
            made.outcome == course_outcome::sessions_done || made.outcome == course_outcome::target_reached;
        if (made.outcome == course_outcome::go_on) {
            made.depth = *needle_length::from_micrometres(next_);
            made.interval = done_ == 0 ? made.interval : interval();
        } else if (finished) {
            made.maintenance = plan_.maintenance;
        }
        return made;
    }

private:
    constexpr void see(const visit_record& seen, int days_since, bool screened) {
        ++done_;
        const course_progress progress = done_ < plan_.sessions.min   ? course_progress::early
                                         : done_ < plan_.sessions.max ? course_progress::enough
                                                                      : course_progress::complete;
        if (advice_.reaction()) {
            earlier_ = earlier_ | table_.binding(holding_);
        }
        const bool due = days_since >= days_to_judge(plan_.treated().concern);
        const course_pause pause = days_since < days_of_a_pause ? course_pause::none
                                   : screened                   ? course_pause::screened_again
                                                                : course_pause::not_screened;
        holding_ = table_.holding(seen, progress, reactions_ == 0 ? reactions_before::none : reactions_before::some,
                                  due ? judging_time::due : judging_time::early, pause);
        advice_ = table_.advice(holding_);
        const std::int32_t used = seen.depth.get().in_micrometres();
        if (advice_.reaction()) {
            ++reactions_;
            ceiling_ = least(ceiling_, used - depth_step_micrometres);
        }
        slower_ += advice_.interval == interval_change::longer || advice_.reaction() ? 1 : 0;
        const std::int32_t step = advice_.depth == depth_change::deeper ? depth_step_micrometres : 0;
        next_ = least(used + step, ceiling_);
        next_ = advice_.start == course_start::first_length ? least(next_, plan_.first.in_micrometres()) : next_;
        next_ = next_ < plan_.depth.min.in_micrometres() ? plan_.depth.min.in_micrometres() : next_;
    }
    constexpr range<duration> interval() const {
        if (slower_ == 0) {
            return plan_.interval;
        }
        const std::int32_t shortest = plan_.interval.min.in_days();
        const std::int32_t longest = plan_.interval.max.in_days();
        const std::int32_t first = longest - shortest > days_per_reaction ? longest : shortest + days_per_reaction;
        const std::int32_t soonest = (first > longest ? first : longest) + (slower_ - 1) * days_per_reaction;
        return {*duration::from_days(soonest), *duration::from_days(soonest + (longest - shortest))};
    }
    static constexpr std::int32_t least(std::int32_t a, std::int32_t b) { return b < a ? b : a; }

    const treatment_plan& plan_;
    const course_table<Rows>& table_;
    std::int32_t next_;
    std::int32_t ceiling_;
    int done_ = 0;
    int reactions_ = 0;
    int slower_ = 0;
    course_advice advice_{};
    bit_set<1> holding_{};
    bit_set<1> earlier_{};
};

} // namespace detail

/// What follows for a course by the rules of a table, on the day of the question. Before the first visit it is the
/// plan's first session.
template <std::size_t Rows>
constexpr next_visit_answer next_visit(const course& of, const course_table<Rows>& table,
                                       const visit_question& asked = {}) noexcept {
    return detail::course_walk<Rows>(of, table, asked).answer();
}
/// What follows for a course by the standard book.
constexpr next_visit_answer next_visit(const course& of, const visit_question& asked = {}) noexcept {
    return next_visit(of, standard_course, asked);
}

} // namespace needlewise::inline v1
