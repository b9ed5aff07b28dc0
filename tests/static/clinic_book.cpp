// SPDX-License-Identifier: MIT
/// A clinic's own book, proved by its own compiler.
#include <needlewise/book.hpp>
#include <needlewise/books/standard/positions.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;

namespace clinic {
inline constexpr source audit{
    .key = "audit", .title = "In-house audit", .kind = evidence_kind::cohort, .address = "clinic"};
inline constexpr auto book =
    standard
        .treating_also({{.id = "clinic.acne_scar.dark",
                         .when = {.concern = skin_concern::acne_scar,
                                  .site = ~books::thin_skin,
                                  .phototype = {fitzpatrick::v, fitzpatrick::vi}},
                         .then = {.depth = {1.0_mm, 1.5_mm},
                                  .sessions = {4, 6},
                                  .interval = {6_weeks, 8_weeks},
                                  .maintenance = {26_weeks, 52_weeks}},
                         .said = "Our audit: wait longer in phototypes V and VI.",
                         .source = audit,
                         .strength = rule_strength::weak,
                         .replaces = {"acne_scar.darker", "acne_scar.darker.mild", "acne_scar.mild",
                                      "acne_scar.moderate", "acne_scar.severe"}}})
        .screening_also({{.id = "clinic.recent_alcohol",
                          .when = {.having = finding::recent_alcohol},
                          .then = objection::defer,
                          .wait = 24_hours,
                          .said = "We wait a day.",
                          .source = audit,
                          .strength = rule_strength::weak}})
        .limiting_also({{.id = "clinic.neck",
                         .when = {.site = body_site::neck},
                         .then = no_deeper_than(0.5_mm),
                         .said = "We do not go deeper on the neck.",
                         .source = audit,
                         .strength = rule_strength::weak,
                         .replaces = "limit.neck"}})
        .doing_also({{.id = "clinic.tea",
                      .when = {},
                      .then = {.kind = step_kind::aftercare, .instruction = "Offer tea."},
                      .source = audit,
                      .strength = rule_strength::weak}})
        .named("clinic", {2026, 11, 23});
static_assert(proven<book>);
static_assert(never_bolder_than<book, standard>);

constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::moderate,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::v,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::all_clear()};
constexpr decision ours = recommend<book>(patient);
static_assert(ours.rules().contains("clinic.acne_scar.dark"));
static_assert(ours.rules().contains("clinic.tea"));
static_assert(ours.plan()->interval == between(6_weeks, 8_weeks));
static_assert(ours.book() == "clinic");
static_assert(fingerprint_of(ours) != fingerprint_of(recommend(patient)));
static_assert(ours.positions().size() == 1 && ours.positions().contains("clinic.neck"));
} // namespace clinic

namespace newer {
// A position of its own is looser here, and the comparison says so; it is part of every answer.
inline constexpr auto book = standard.screening_also({other_position("position.isotretinoin_newer_consensus")});
static_assert(proven<book>);
static_assert(bolder_than(book.view(), standard.view()).first().rule == "screening.isotretinoin");
static_assert(recommend<book>(clinic::patient).positions().contains("position.isotretinoin_newer_consensus"));
} // namespace newer
