// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The standard book: published practice of microneedling, every row with its sources. It is decision support for
/// trained people, not a substitute for them.

#include <string_view>

#include <needlewise/books/standard/limits.hpp>
#include <needlewise/books/standard/protocol.hpp>
#include <needlewise/books/standard/routine.hpp>
#include <needlewise/books/standard/screening.hpp>
#include <needlewise/explain.hpp>
#include <needlewise/recommend.hpp>
#include <needlewise/rule_book.hpp>

namespace needlewise::inline v1 {

/// The standard book. tests/static/standard_book.cpp proves it.
inline constexpr auto standard = make_book("needlewise standard", {2026, 11, 23}, books::standard_screening,
                                           books::standard_protocol, books::standard_limits, books::standard_routine);

namespace complaint {
/// Named in a compiler's error when no position has the id that was asked for.
void there_is_no_position_with_this_id();
} // namespace complaint

/// Another position on a question on which sources disagree, by its id, for a clinic's own book:
/// `standard.screening_also({other_position("position.filler_two_weeks")})`. The positions are
/// `books::other_positions`.
consteval screening_rule other_position(std::string_view id) {
    for (const screening_rule& position : books::other_positions) {
        if (position.id.get() == id) {
            return position;
        }
    }
    complaint::there_is_no_position_with_this_id();
    return books::other_positions[0];
}

/// Decides a case, by the standard book unless another is named: `recommend(patient)`,
/// `recommend<clinic::book>(patient)`.
template <const auto& Book = standard> constexpr decision recommend(const intake& asked);
/// The rules that made the answer to a case, by the standard book unless another is named.
template <const auto& Book = standard> constexpr fired_rules explain(const intake& asked);
/// Why a rule did not take part in the answer to a case, by the standard book unless another is named.
template <const auto& Book = standard> constexpr rule_absence why_not(const intake& asked, std::string_view id);

} // namespace needlewise::inline v1
