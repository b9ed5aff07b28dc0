// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A small sound book, to be broken in one way at a time.

#include <needlewise/needlewise.hpp>
#include <needlewise/rules/proof.hpp>

using namespace needlewise;

inline constexpr auto said = "one sentence";
inline constexpr source book_of_tests{
    .key = "t", .title = "Tests", .kind = evidence_kind::expert_opinion, .address = "none"};
inline constexpr auto weak = rule_strength::weak;

// clang-format off
inline constexpr rule_book<std::array<screening_rule, 2>, std::array<protocol_rule, 3>, std::array<limit_rule, 2>, std::array<routine_rule, 5>> small_book{
    "small", {2026, 11, 23},
    {{{.id = "screening.one", .when = {.having = finding::sunburn}, .then = objection::defer, .wait = 2_weeks, .said = said, .source = book_of_tests, .strength = weak},
      {.id = "screening.rest", .when = {.having = ~finding_set(finding::sunburn)}, .then = objection::refer, .said = said, .source = book_of_tests, .strength = weak}}},
    {{{.id = "melasma", .when = {.concern = skin_concern::melasma}, .then = {.depth = {0.5_mm, 1.0_mm}, .sessions = {3, 4}, .interval = {4_weeks, 6_weeks}}, .said = said, .source = book_of_tests, .strength = weak, .replaces = "rest"},
      {.id = "rest", .when = {}, .then = {.depth = {0.5_mm, 1.5_mm}, .sessions = {3, 4}, .interval = {4_weeks, 6_weeks}}, .said = said, .source = book_of_tests, .strength = weak},
      {.id = "melasma.neck", .when = {.concern = skin_concern::melasma, .site = body_site::neck}, .then = {.depth = {0.5_mm, 0.5_mm}, .sessions = {3, 4}, .interval = {4_weeks, 6_weeks}}, .said = said, .source = book_of_tests, .strength = weak, .replaces = {"melasma", "rest"}}}},
    {{{.id = "limit.all", .when = {}, .then = no_deeper_than(2.0_mm), .said = said, .source = book_of_tests, .strength = weak},
      {.id = "limit.neck", .when = {.site = body_site::neck}, .then = no_deeper_than(1.0_mm), .said = said, .source = book_of_tests, .strength = weak}}},
    {{{.id = "step.clean", .when = {}, .then = {.kind = step_kind::cleansing, .instruction = said}, .source = book_of_tests, .strength = weak},
      {.id = "step.roll", .when = {}, .then = {.kind = step_kind::rolling, .instruction = said, .rolling = {.directions = rolling_direction::vertical, .passes = {2, 3}}}, .source = book_of_tests, .strength = weak},
      {.id = "step.after", .when = {}, .then = {.kind = step_kind::aftercare, .instruction = said}, .source = book_of_tests, .strength = weak},
      {.id = "step.heal", .when = {}, .then = {.kind = step_kind::recovery, .instruction = said}, .source = book_of_tests, .strength = weak},
      {.id = "step.help", .when = {}, .then = {.kind = step_kind::warning_sign, .instruction = said, .urgency = help_urgency::emergency}, .source = book_of_tests, .strength = weak}}}};
// clang-format on
static_assert(proven<small_book>);

/// The small book with a change.
template <class Change> constexpr auto changed(Change change) {
    auto book = small_book;
    change(book);
    return book;
}
