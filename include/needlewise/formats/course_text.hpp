// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Courses in words.

#include <cstddef>
#include <string>

#include <needlewise/formats/text.hpp>
#include <needlewise/rules/course_table.hpp>
#include <needlewise/treatment/course.hpp>

namespace needlewise::inline v1 {

/// What follows for a course, with the rules about the last visit.
template <std::size_t Rows> std::string describe(const next_visit_answer& next, const course_table<Rows>& table);

// ---------------------------------------------------------------------------------------------------------------------

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
        text = std::string(code(next.outcome)) + "\n";
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
