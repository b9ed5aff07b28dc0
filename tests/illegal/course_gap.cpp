// SPDX-License-Identifier: MIT
// EXPECT: no_advice_after<
// EXPECT: pain_level::too_much
// EXPECT: gap: no rule of the course accepts this visit
// MEANS: After the visit that the error names no row of the course gives advice.
// MEND: Add a row for it, or widen a condition.
#include <needlewise/books/standard/course.hpp>
#include <needlewise/rules/course_proof.hpp>

using namespace needlewise;

inline constexpr course_rule rows[] = {
    {.id = "some.pain",
     .when = {},
     .then = {course_outcome::go_on, depth_change::same, interval_change::as_planned},
     .said = "s",
     .source = sources::expert_opinion,
     .strength = rule_strength::opinion}};
inline constexpr course_rule gentle[] = {
    {.id = "some.pain",
     .when = {.pain = ~enum_set<pain_level>(pain_level::too_much)},
     .then = {course_outcome::go_on, depth_change::same, interval_change::as_planned},
     .said = "s",
     .source = sources::expert_opinion,
     .strength = rule_strength::opinion}};
#ifdef LEGAL
inline constexpr course_table table(rows);
#else
inline constexpr course_table table(gentle);
#endif
static_assert(proven_course<table>);
