// SPDX-License-Identifier: MIT
/// @file
/// A clinic's own book: the standard one with a protocol row for darker skin, a screening row, a limit, and a stricter
/// position on isotretinoin that the standard book lists for adoption. The clinic's compiler proves that the book has
/// no gap, no undeclared overlap and no dead row, and that it goes nowhere deeper or sooner than the standard.

#include <iostream>

#include <needlewise/books/standard/positions.hpp>
#include <needlewise/formats/io.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/rules/proof.hpp>

using namespace needlewise;
using namespace needlewise::literals;

namespace clinic {

// clang-format off
inline constexpr source audit{.key = "in_house_audit_2026", .title = "In-house audit of 212 courses, 2026",
                              .kind = evidence_kind::cohort, .address = "intranet/audit-2026"};
inline constexpr auto book = standard
    .named("harbour clinic", {2026, 12, 1})
    .treating_also({
        {.id = "clinic.acne_scar.dark", .when = {.concern = skin_concern::acne_scar, .site = ~books::thin_skin, .phototype = {fitzpatrick::v, fitzpatrick::vi}},
         .then = {.depth = {1.0_mm, 1.25_mm}, .sessions = {3, 5}, .interval = {6_weeks, 8_weeks}, .maintenance = books::twice_to_once_a_year},
         .said = "In phototypes V and VI we go shallower and wait longer.", .source = audit, .strength = rule_strength::moderate,
         .replaces = {"acne_scar.mild", "acne_scar.moderate", "acne_scar.severe", "acne_scar.darker", "acne_scar.darker.mild"}}})
    .screening_also({
        {.id = "clinic.epilepsy", .when = {.having = finding::epilepsy}, .then = objection::refuse,
         .said = "We do not treat people with epilepsy: we have no one to watch them.", .source = audit, .strength = rule_strength::weak},
        other_position("position.isotretinoin_one_year")})
    .limiting_also({
        {.id = "clinic.limit.pen", .when = {.concern = ~books::scars, .device = device_kind::pen}, .then = no_deeper_than(1.2_mm),
         .said = "Our pen is kept at 1.2 mm unless a scar is treated.", .source = audit, .strength = rule_strength::moderate, .replaces = "limit.pen"}});
// clang-format on

static_assert(proven<book>);
static_assert(never_bolder_than<book, standard>);

} // namespace clinic

static void compare(const char* what, const intake& patient) {
    const decision ours = recommend<clinic::book>(patient);
    std::cout << what << "\n  needlewise standard: " << recommend(patient).outcome() << "\n  " << ours.book() << ": "
              << ours.outcome();
    if (ours.plan() != nullptr) {
        std::cout << ", " << ours.plan()->depth << ", " << ours.plan()->interval << " apart";
    }
    std::cout << "\n";
    for (const fired_rule& rule : ours.plan() != nullptr ? ours.rules() : ours.objections()) {
        if (rule.own_position || rule.id.starts_with("clinic.")) {
            std::cout << "  by " << rule.id << ": " << rule.said << "\n";
        }
    }
}

int main() {
    intake patient{.concern = skin_concern::acne_scar,
                   .severity = severity_grade::severe,
                   .site = body_site::cheek,
                   .phototype = fitzpatrick::v,
                   .practitioner = practitioner_kind::clinician,
                   .history = screening::all_clear()};
    compare("Dark skin", patient);
    patient.device = device_kind::pen;
    compare("With the pen", patient);
    patient.history = screening::all_clear().with(finding::isotretinoin, 30_weeks);
    compare("Isotretinoin until 30 weeks ago", patient);
    patient.history = screening::all_clear().with(finding::epilepsy);
    compare("Epilepsy", patient);
}
