// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Positions that a clinic may take in place of the standard book's, on questions on which the sources disagree. You
/// only need this if you write a book of your own.

#include <string_view>

#include <needlewise/literature/sources.hpp>
#include <needlewise/rules/rows.hpp>

namespace needlewise::inline v1 {

namespace books {

// clang-format off
/// Positions on which sources really differ, which a clinic may adopt one by one instead of the strict default. Each
/// replaces the row that holds everywhere; the rows for home and salon stay.
template <class Rule = screening_rule, class sources = sources>
inline constexpr Rule other_positions[] = {
    {.id = "position.rosacea_controlled_clinician", .when = {.having = finding::rosacea_controlled}, .then = objection::caution,
     .said = "Needle calm rosacea only when a clinician has judged it, and stop if it flares.",
     .source = {sources::kichi, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "The Exceed label bars all rosacea; Kichi bars only the active papulopustular form.", .replaces = "screening.rosacea_controlled"},
    {.id = "position.keloid_tendency_specialist", .when = {.having = finding::keloid_tendency}, .then = objection::refer,
     .said = "In people prone to keloids, only a scar specialist decides whether to needle.",
     .source = {sources::juhasz_2020, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "The Exceed label bars keloids and a marked tendency; Juhasz 2020 tells of existing scars that improved.",
     .replaces = "screening.keloid_tendency"},
    {.id = "position.isotretinoin_newer_consensus", .when = {.having = finding::isotretinoin}, .then = objection::caution, .wait = 26_weeks,
     .said = "On or soon after isotretinoin keep needling shallow, and ask about keloids: two cohorts had few problems.",
     .source = {sources::mysore_2017, sources::spring_2017, sources::waldman_2017, sources::isotretinoin_india, sources::chandrashekar},
     .strength = rule_strength::moderate,
     .dissent = "The SkinPen label bars current use, its care sheet and the insert ask 26 weeks; only Mysore names needling.", .replaces = {"screening.isotretinoin", "screening.isotretinoin.taking"}},
    {.id = "position.isotretinoin_one_year", .when = {.having = finding::isotretinoin}, .then = objection::defer, .wait = 52_weeks,
     .said = "Wait a year after the last dose of isotretinoin.",
     .source = sources::brows_of_joy, .strength = rule_strength::weak,
     .dissent = "The longest wait of any clinic; SkinPen's care sheet and the insert ask 26 weeks, newer consensus none.", .replaces = "screening.isotretinoin"},
    {.id = "position.topicals_five_days", .when = {.having = {finding::topical_retinoid, finding::topical_acid}},
     .then = objection::defer, .wait = 5_days, .said = "Leave retinoids and acids off for 5 days before: they irritate the skin.",
     .source = {sources::kichi, sources::aeterna}, .strength = rule_strength::weak,
     .dissent = "Brows of Joy asks a week, others 12 hours to 4 days.", .replaces = {"screening.topical_retinoid", "screening.topical_acid"}},
    {.id = "position.anticoagulant_with_prescriber", .when = {.having = finding::anticoagulant}, .then = objection::caution,
     .said = "Only with the prescriber's written agreement, and shallow; never stop the drug for this.",
     .source = {sources::kichi, sources::sisu, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "The Exceed label bars ongoing blood thinners, aspirin too; clinics leave it to the prescriber.",
     .replaces = "screening.anticoagulant"},
    {.id = "position.bleeding_disorder_with_approval", .when = {.having = finding::bleeding_disorder}, .then = objection::refer,
     .said = "Only with the haematologist's written approval, and in their care: bleeding may not stop.",
     .source = {sources::premier_face, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "The Exceed and SkinPen labels bar it; Premier accepts a physician's written approval.", .replaces = "screening.bleeding_disorder"},
    {.id = "position.chemotherapy_four_weeks", .when = {.having = finding::chemotherapy_or_radiotherapy}, .then = objection::defer, .wait = 4_weeks,
     .said = "Wait 4 weeks after chemotherapy or radiotherapy, as the label asks, if the treatment area was not irradiated.",
     .source = sources::exceed_ifu_p34, .strength = rule_strength::moderate,
     .dissent = "A clinic asks 13 weeks after radiotherapy to the skin.", .replaces = "screening.chemotherapy_or_radiotherapy"},
    {.id = "position.toxin_thirteen_weeks", .when = {.having = finding::botulinum_toxin}, .then = objection::defer, .wait = 13_weeks,
     .said = "Wait 13 weeks after botulinum toxin.",
     .source = sources::balance_consent, .strength = rule_strength::weak,
     .dissent = "Most clinics ask 1 or 2 weeks, EsthetikMTL 26.", .replaces = "screening.botulinum_toxin"},
    {.id = "position.filler_two_weeks", .when = {.having = finding::dermal_filler}, .then = objection::defer, .wait = 2_weeks,
     .said = "Wait two weeks after a filler that lies deeper than the needles reach: it must have settled.",
     .source = {sources::brows_of_joy, sources::skin_by_emily, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "The Exceed label asks 26 weeks where filler lies in the treatment area, at any depth, Balance 52; no source gives a wait by depth.", .replaces = "screening.dermal_filler"},
    {.id = "position.filler_one_year", .when = {.having = finding::dermal_filler}, .then = objection::defer, .wait = 52_weeks,
     .said = "Wait a year after a filler.",
     .source = sources::balance_consent, .strength = rule_strength::weak,
     .dissent = "The Exceed label asks 26 weeks, most clinics 1 or 2.", .replaces = "screening.dermal_filler"},
    {.id = "position.laser_two_weeks", .when = {.having = finding::laser}, .then = objection::defer, .wait = 2_weeks,
     .said = "Wait two weeks after a laser that left the surface whole.",
     .source = sources::filtered_skin, .strength = rule_strength::weak,
     .dissent = "EsthetikMTL asks 13 weeks after resurfacing: the clinic must ask which it was.", .replaces = "screening.laser"},
    {.id = "position.metal_allergy_nickel_only", .when = {.having = finding::metal_allergy}, .then = objection::caution,
     .said = "Nickel allergy alone: use tips tested free of nickel release, and watch for a rash; not if steel is the cause.",
     .source = {sources::nickel_commentary, sources::chu_2021}, .strength = rule_strength::moderate,
     .dissent = "SkinPen's label bars stainless steel allergy. The commentary found no nickel from tested tips; Chu 2021 counts metal allergy "
                "as a risk.", .replaces = "screening.metal_allergy"},
    {.id = "position.minors_with_consent", .when = {.having = finding::under_18}, .then = objection::caution,
     .said = "Needle a minor only with the parents' written consent and for a medical reason, such as a scar.",
     .source = {sources::dermida_ifu, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "The US labels start at 22; the Dermida instructions ask parental consent under 18.", .replaces = "screening.under_18"},
    {.id = "position.autoimmune_with_physician", .when = {.having = finding::autoimmune_disease}, .then = objection::caution,
     .said = "Needle quiet autoimmune disease only with the treating physician's approval.",
     .source = {sources::kichi, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "The Dermida instructions bar autoimmune disease; Kichi accepts it with a doctor's approval.",
     .replaces = "screening.autoimmune_disease"},
};
// clang-format on

} // namespace books

namespace complaint {
/// Named in a compiler's error when no position has the id that was asked for.
void there_is_no_position_with_this_id();
} // namespace complaint

/// Another position on a question on which sources disagree, by its id, for a clinic's own book:
/// `standard.screening_also({other_position("position.filler_two_weeks")})`. The positions are
/// `books::other_positions<>`.
template <class Rule = screening_rule> consteval Rule other_position(std::string_view id) {
    for (const Rule& position : books::other_positions<Rule>) {
        if (position.id.get() == id) {
            return position;
        }
    }
    complaint::there_is_no_position_with_this_id();
    return books::other_positions<Rule>[0];
}

} // namespace needlewise::inline v1
