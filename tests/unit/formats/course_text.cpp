// SPDX-License-Identifier: MIT
/// Courses in words.
#include "../../catch.hpp"

#include <set>
#include <string_view>

#include <string>

#include <needlewise/formats/course_text.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;

namespace {

constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::moderate,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::iii,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::all_clear().with(finding::herpes_labialis_history)};
constexpr decision answer = recommend(patient);
constexpr const treatment_plan& plan = *answer.plan();

} // namespace

TEST_CASE("Courses in words") {
    CHECK(describe(next_visit(course(plan)), standard_course) == "Session 1: 1.5 mm\n");
    constexpr visit_record nothing_said{.day = 0, .depth = 1.5_mm};
    constexpr course unasked = course(plan).with(nothing_said);
    const std::string asked = describe(next_visit(unasked), standard_course);
    CHECK(asked.find("ask first\n") == 0);
    CHECK(asked.find("course.pigment.unknown") != std::string::npos);
    CHECK(asked.find("course.tolerated") == std::string::npos);
}

TEST_CASE("Whatever follows for a course is said in words of its own") {
    std::set<std::string_view> said;
    for (const course_outcome outcome : every<course_outcome>) {
        CHECK(words_of(outcome).find('_') == std::string_view::npos);
        said.insert(words_of(outcome));
    }
    CHECK(said.size() == enumerator_count<course_outcome>);
}
