// SPDX-License-Identifier: MIT
/// @file
/// More than one way to treat: what an answer offers side by side, how a person takes another one, and how a clinic
/// puts its own first.

#include <iostream>

#include <needlewise/book.hpp>
#include <needlewise/formats/io.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;

constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::moderate,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::ii,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::all_clear()};
constexpr decision answer = recommend(patient);
static_assert(answer.plan()->interval.min == 4_weeks); // the plan is the first of its regimens

// Another one is a whole plan too: it can be handed to a course, a diary or the choice of a device.
constexpr result<treatment_plan> sooner = answer.plan()->with_regimen("acne_scar.fortnightly");
static_assert(sooner->interval.min == 2_weeks && sooner->depth.max == 1.5_mm);

// A clinic that works at that pace puts it first. Its compiler proves that this is no bolder: the standard book offers
// it.
inline constexpr auto our_book =
    standard.preferring("acne_scar.fortnightly").named("fortnightly clinic", {2026, 12, 1});
static_assert(proven<our_book>);
static_assert(never_bolder_than<our_book, standard>);

static void print(const decision& made) {
    std::cout << made.book() << "\n";
    for (const treatment_plan& each : made.plan()->regimens()) {
        std::cout << "  " << each.depth << ", " << each.sessions << " sessions, " << each.interval << " apart\n    "
                  << each.rule().said << " (" << each.rule().id << ", " << each.rule().sources->size() << " sources)\n";
    }
}

int main() {
    print(answer);
    print(recommend<our_book>(patient));

    // Where the skin bears less than the first regimen wants, the next one answers.
    intake forehead = patient;
    forehead.site = body_site::forehead;
    std::cout << "on the forehead\n";
    print(recommend(forehead));
    const rule_absence why = why_not(forehead, "acne_scar.moderate");
    std::cout << "  not " << why.rule << ": " << code(why.fate) << " by " << why.instead << "\n";
}
