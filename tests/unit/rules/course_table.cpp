// SPDX-License-Identifier: MIT
/// Course tables: their faults, at compile time and at run time.
#include "../../catch.hpp"

#include <utility>
#include <vector>

#include <needlewise/books/standard/course.hpp>
#include <needlewise/rules/course_proof.hpp>
#include <needlewise/rules/course_table.hpp>

using namespace needlewise;

TEST_CASE("The course table has no gap, no duplicate and no dead rule") {
    STATIC_REQUIRE(proven_course<standard_course>);
    STATIC_REQUIRE(course_never_bolder_than<standard_course, standard_course>);
    for (const course_rule& rule : standard_course.rows()) {
        CHECK(rule.source.size() >= 1);
        CHECK_FALSE(rule.said.get().empty());
    }
}

TEST_CASE("Faults of a course table are named") {
    constexpr course_rule row{.id = "a",
                              .when = {},
                              .then = {course_outcome::go_on, depth_change::same, interval_change::as_planned},
                              .said = "s",
                              .source = sources::expert_opinion,
                              .strength = rule_strength::opinion};
    course_rule never_matters = row;
    never_matters.id = "b";
    never_matters.when.pain = pain_level::too_much;
    course_rule half = row;
    half.when.pain = pain_level::too_much;

    const course_fault dead = inspect(course_table({row, never_matters})).first();
    CHECK(code(dead.kind) == "dead_rule");
    CHECK(dead.rule == "b");
    CHECK(inspect(course_table({row, row})).first().kind == fault_kind::duplicate_id);
    const course_fault gap = inspect(course_table({half})).first();
    CHECK(gap.kind == fault_kind::gap);
    CHECK_FALSE(gap.where.first()[2] == position(pain_level::too_much));
    course_rule wordless = row;
    wordless.said = "";
    CHECK(inspect(course_table({wordless})).first().kind == fault_kind::unnamed_rule);
    static constexpr source hearsay{
        .key = "hearsay", .title = "Somebody said so", .kind = evidence_kind::expert_opinion, .address = ""};
    course_rule uncited = row;
    uncited.source = hearsay;
    CHECK(inspect(course_table({uncited})).first().kind == fault_kind::uncited_rule);
    CHECK(bolder_than(course_table({row}), course_table({row, half, never_matters})).empty());
    CHECK(bolder_than(course_table({half}), course_table({row})).first().kind == fault_kind::bolder);
    CHECK(inspect(course_table({row})).empty());
}

TEST_CASE("A table with a stricter row is never bolder, one without a row may be") {
    std::vector<course_rule> rows(standard_course.rows().begin(), standard_course.rows().end());
    constexpr std::size_t count = standard_course.rows().size();
    const auto without_first_alarm = [&]<std::size_t... At>(std::index_sequence<At...>) {
        return course_table<count - 1>({rows[At + 1]...});
    }
    (std::make_index_sequence<count - 1>{});
    CHECK(bolder_than(standard_course, standard_course).empty());
    CHECK_FALSE(bolder_than(without_first_alarm, standard_course).empty());
    CHECK(bolder_than(standard_course, without_first_alarm).empty());
}
