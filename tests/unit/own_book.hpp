// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The standard book with two questions of a clinic's own: a nerve stimulator, and threads, whose time counts.

#include <needlewise/book.hpp>
#include <needlewise/needlewise.hpp>

namespace needlewise {

inline constexpr finding lead_wire = own_finding<4>;
inline constexpr finding threads = own_finding<15>;
inline constexpr source house{
    .key = "house", .title = "House rules", .kind = evidence_kind::expert_opinion, .address = "none"};

inline constexpr finding_row lead_wire_row{.found = lead_wire,
                                           .code = "lead_wire",
                                           .about = finding_subject::person,
                                           .group = finding_group::health,
                                           .label = "Nerve stimulator",
                                           .question = "Do you have a nerve stimulator with a wire under your skin?"};
inline constexpr finding_row threads_row{.found = threads,
                                         .code = "threads",
                                         .about = finding_subject::field,
                                         .group = finding_group::recent_treatments,
                                         .label = "Threads",
                                         .question = "Have you had threads put under your skin there?",
                                         .counts_from = "the treatment"};
inline constexpr screening_rule lead_wire_rule{.id = "house.lead_wire",
                                               .when = {.having = lead_wire},
                                               .then = objection::refuse,
                                               .said = "We do not needle people with a nerve stimulator.",
                                               .source = house,
                                               .strength = rule_strength::weak};
inline constexpr screening_rule threads_rule{.id = "house.threads",
                                             .when = {.having = threads},
                                             .then = objection::defer,
                                             .wait = 26_weeks,
                                             .said = "Wait 26 weeks after threads.",
                                             .source = house,
                                             .strength = rule_strength::weak};

inline constexpr auto own_book =
    standard.asking_also({lead_wire_row, threads_row}).screening_also({lead_wire_rule, threads_rule});
static_assert(proven<own_book> && never_bolder_than<own_book, standard>);

} // namespace needlewise
