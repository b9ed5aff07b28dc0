// SPDX-License-Identifier: MIT
// EXPECT: bolder_than_the_base_course<
// EXPECT: bolder: no rule is as cautious as this one of the base, wherever it holds
// MEANS: Somewhere the course table goes on where the base course is more careful; the error names the row of the
// base that has no match.
// MEND: Add a row that is as careful as that one, wherever it holds.
#include <needlewise/books/standard/course.hpp>
#include <needlewise/rules/course_proof.hpp>

using namespace needlewise;

inline constexpr course_rule deeper[] = {
    {.id = "any",
     .when = {},
     .then = {course_outcome::go_on, depth_change::deeper, interval_change::as_planned},
     .said = "s",
     .source = sources::expert_opinion,
     .strength = rule_strength::opinion}};
inline constexpr course_table bold(deeper);
#ifdef LEGAL
static_assert(course_never_bolder_than<standard_course, bold>);
#else
static_assert(course_never_bolder_than<bold, standard_course>);
#endif
