// SPDX-License-Identifier: MIT
/// @file
/// A program for a device that has a book of its own: two rows that ask, three that answer, two limits, two steps.

#include <array>

#include "cases.hpp"
#include "say.hpp"

namespace {

using namespace needlewise;

inline constexpr source pen_maker{
    .key = "maker", .title = "Manual of a pen", .kind = evidence_kind::expert_opinion, .address = "none"};
constexpr auto weak = rule_strength::weak;

// clang-format off
constexpr rule_book<std::array<screening_rule, 2>, std::array<protocol_rule, 3>, std::array<limit_rule, 2>, std::array<routine_rule, 2>> pen_book{
    "pen", {2026, 11, 23},
    {{{.id = "ask.acne", .when = {.having = finding::active_acne}, .then = objection::defer, .wait = 2_weeks, .said = "Not on active acne.", .source = pen_maker, .strength = weak},
      {.id = "ask.infection", .when = {.having = values_from(finding::skin_infection, finding::systemic_infection)}, .then = objection::refer, .said = "Not with an infection.", .source = pen_maker, .strength = weak}}},
    {{{.id = "melasma", .when = {.concern = skin_concern::melasma}, .then = {.depth = {0.5_mm, 1.0_mm}, .sessions = {3, 4}, .interval = {4_weeks, 6_weeks}}, .said = "Melasma is needled less deep.", .source = pen_maker, .strength = weak, .replaces = "rest"},
      {.id = "rest", .when = {}, .then = {.depth = {0.5_mm, 1.5_mm}, .sessions = {3, 4}, .interval = {4_weeks, 6_weeks}}, .said = "All else.", .source = pen_maker, .strength = weak},
      {.id = "melasma.neck", .when = {.concern = skin_concern::melasma, .site = body_site::neck}, .then = {.depth = {0.5_mm, 0.5_mm}, .sessions = {3, 4}, .interval = {4_weeks, 6_weeks}}, .said = "The neck least.", .source = pen_maker, .strength = weak, .replaces = {"melasma", "rest"}}}},
    {{{.id = "limit.all", .when = {}, .then = no_deeper_than(2.0_mm), .said = "The pen goes no deeper.", .source = pen_maker, .strength = weak},
      {.id = "limit.neck", .when = {.site = body_site::neck}, .then = no_deeper_than(1.0_mm), .said = "The neck is thin.", .source = pen_maker, .strength = weak}}},
    {{{.id = "step.clean", .when = {}, .then = {.kind = step_kind::cleansing, .instruction = "Wash."}, .source = pen_maker, .strength = weak},
      {.id = "step.roll", .when = {}, .then = {.kind = step_kind::rolling, .instruction = "Needle.", .rolling = {.directions = rolling_direction::vertical, .passes = {2, 3}}}, .source = pen_maker, .strength = weak}}}};
// clang-format on

} // namespace

int main() {
    firmware::say_number(firmware::checksum_of_answers([](const intake& asked) { return decide<pen_book>(asked); }));
    return 0;
}
