// SPDX-License-Identifier: MIT
// EXPECT: bolder_than_the_base_book_for<
// EXPECT: skin_concern::traumatic_scar
// EXPECT: fitzpatrick::i
// EXPECT: bolder: this book goes deeper or sooner, objects less, or plans what its base book refers
// MEANS: The base book refers scars around the eye, because its limits leave nothing of its least depth. The new row
// begins lower, so that there is a plan for the patient that the error names.
// MEND: Begin no lower than the base book does.
#include <needlewise/book.hpp>

using namespace needlewise;
using namespace needlewise::literals;

inline constexpr source audit{
    .key = "audit", .title = "Audit", .kind = evidence_kind::cohort, .address = "the clinic's archive"};
inline constexpr auto book = standard.treating_also({
    {.id = "clinic.light",
     .when = {.concern = skin_concern::traumatic_scar,
              .severity = {severity_grade::moderate, severity_grade::severe},
              .site = {body_site::periorbital, body_site::cheek}},
#ifdef LEGAL
     .then = {.depth = {1.5_mm, 1.5_mm}, .sessions = {3, 4}, .interval = {6_weeks, 8_weeks}},
#else
     .then = {.depth = {0.5_mm, 1.0_mm}, .sessions = {3, 4}, .interval = {6_weeks, 8_weeks}},
#endif
     .said = "Our audit.",
     .source = audit,
     .strength = rule_strength::weak,
     .replaces = "traumatic_scar.marked"},
});
static_assert(proven<book>);
static_assert(never_bolder_than<book, standard>);
