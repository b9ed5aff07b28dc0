// SPDX-License-Identifier: MIT
/// @file
/// What may be put on the skin for a plan, when, and on what grounds: for moderate acne scars in a clinic, for thin
/// hair in three pairs of hands, and of a serum that nobody knows. At the end a clinic adds a rule.

#include <iostream>

#include <needlewise/formats/product_text.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/products.hpp>
#include <needlewise/text.hpp>

using namespace needlewise;

constexpr intake case_of(skin_concern concern, body_site site, practitioner_kind practitioner) {
    return {.concern = concern,
            .severity = severity_grade::moderate,
            .site = site,
            .phototype = fitzpatrick::iii,
            .practitioner = practitioner,
            .history = screening::all_clear()};
}
constexpr decision scars = recommend(case_of(skin_concern::acne_scar, body_site::cheek, practitioner_kind::clinician));

// What must not be forgotten is said by the compiler.
static_assert(advice_on(product::vitamin_c, product_moment::open_channels, *scars.plan()).verdict ==
              product_verdict::never);
static_assert(advice_on(product::topical_retinoid, after(3_days), *scars.plan()).verdict == product_verdict::not_yet);

// A clinic's own table: stricter than the standard one, and proved to be.
inline constexpr auto clinic_products = standard_products.also(
    {{.id = "clinic.no_plasma",
      .when = {.of = product::platelet_rich_plasma, .at = {product_moment::glide, product_moment::open_channels}},
      .then = product_verdict::never,
      .said = "We have no centrifuge.",
      .source = sources::expert_opinion,
      .strength = rule_strength::opinion,
      .replaces = {"products.plasma.acne_scar", "products.plasma", "products.plasma.outside_medicine",
                   "products.plasma.unstudied"}}});
static_assert(proven_products<clinic_products>);
static_assert(products_never_bolder_than<clinic_products, standard_products>);

int main() {
    std::cout << "Acne scars, recommended:\n";
    for (const product_advice& each : products_for(*scars.plan(), product_verdict::recommended)) {
        std::cout << "  " << describe(each) << "\n";
    }

    const product_advice plasma =
        advice_on(product::platelet_rich_plasma, product_moment::open_channels, *scars.plan());
    std::cout << "\nWhy plasma? Evidence is " << plasma.strength() << ":\n";
    for (const source& each : plasma.source()) {
        std::cout << "  " << each.title.get() << ", " << each.address.get() << "\n";
    }
    std::cout << "  Against: " << plasma.rule().dissent << "\n";

    std::cout << "\nFor hair loss, in whose hands:\n";
    for (const practitioner_kind who :
         {practitioner_kind::lay_person, practitioner_kind::aesthetician, practitioner_kind::clinician}) {
        const decision hair = recommend(case_of(skin_concern::hair_loss, body_site::scalp, who));
        if (const treatment_plan* plan = hair.plan()) {
            std::cout << "  " << who << ": plasma "
                      << advice_on(product::platelet_rich_plasma, product_moment::open_channels, *plan).verdict
                      << ", minoxidil the next day "
                      << advice_on(product::minoxidil, product_moment::later, *plan).verdict << "\n";
        }
    }

    std::cout << "\nA serum that nobody knows, hour by hour:\n";
    for (const moment when : {after(1_hours), after(12_hours), after(3_days), after(7_days)}) {
        std::cout << "  " << text_of(at_session, when) << ": "
                  << advice_on(product::unnamed, when, *scars.plan()).verdict << "\n";
    }

    std::cout << "\nThe clinic: "
              << describe(advice_on(product::platelet_rich_plasma, product_moment::open_channels, *scars.plan(),
                                    clinic_products))
              << "\n";
}
