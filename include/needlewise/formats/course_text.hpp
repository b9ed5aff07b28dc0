// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Courses in words.

#include <cstddef>
#include <string>
#include <string_view>

#include <needlewise/formats/text.hpp>
#include <needlewise/rules/course_table.hpp>
#include <needlewise/treatment/course.hpp>

namespace needlewise::inline v1 {

/// What follows for a course, in words: "wait until the skin has settled".
constexpr std::string_view words_of(course_outcome outcome) noexcept;
/// What follows for a course, with the rules about the last visit.
template <std::size_t Rows> std::string describe(const next_visit_answer& next, const course_table<Rows>& table);

// ---------------------------------------------------------------------------------------------------------------------

constexpr std::string_view words_of(course_outcome outcome) noexcept {
    switch (outcome) {
    case course_outcome::go_on: return "go on with the course";
    case course_outcome::sessions_done: return "no further session: all are done";
    case course_outcome::no_benefit: return "no further session: more are not expected to help";
    case course_outcome::target_reached: return "no further session: the aim is reached";
    case course_outcome::ask_first: return "ask first";
    case course_outcome::wait_until_settled: return "wait until the skin has settled";
    case course_outcome::refer: break;
    }
    return "refer to a physician";
}

template <std::size_t Rows> std::string describe(const next_visit_answer& next, const course_table<Rows>& table) {
    std::string text;
    if (next.outcome == course_outcome::go_on) {
        text =
            "Session " + std::to_string(next.number) + (next.optional ? " if wanted" : "") + ": " + text_of(next.depth);
        if (!next.interval.max.is_zero()) {
            text += ", after " + text_of(next.interval);
        }
        text += "\n";
    } else {
        text = std::string(words_of(next.outcome)) + "\n";
        if (!next.maintenance.max.is_zero()) {
            text += "  maintenance after " + text_of(next.maintenance) + "\n";
        }
    }
    for (const std::size_t row : next.rules) {
        text +=
            "  - " + std::string(table.rows()[row].said.get()) + " (" + std::string(table.rows()[row].id.get()) + ")\n";
    }
    for (const std::size_t row : next.earlier) {
        text += "  - earlier: " + std::string(table.rows()[row].id.get()) + "\n";
    }
    return text;
}

} // namespace needlewise::inline v1
