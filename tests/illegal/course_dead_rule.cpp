// SPDX-License-Identifier: MIT
// EXPECT: dead_rule<
// EXPECT: dead rule: other rules always go before this one
// MEANS: This row can never change the advice: wherever it holds, others are at least as cautious.
// MEND: Take it out, or make it more cautious than the others.
#include <needlewise/books/standard/course.hpp>
#include <needlewise/rules/course_proof.hpp>

using namespace needlewise;

inline constexpr course_rule rows[] = {
    {.id = "any",
     .when = {},
     .then = {course_outcome::go_on, depth_change::same, interval_change::as_planned},
     .said = "s",
     .source = sources::expert_opinion,
     .strength = rule_strength::opinion},
#ifndef LEGAL
    {.id = "after.pain",
     .when = {.pain = pain_level::too_much},
     .then = {course_outcome::go_on, depth_change::deeper, interval_change::as_planned},
     .said = "s",
     .source = sources::expert_opinion,
     .strength = rule_strength::opinion}
#endif
};
inline constexpr course_table table(rows);
static_assert(proven_course<table>);
