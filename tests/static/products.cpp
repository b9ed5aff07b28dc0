// SPDX-License-Identifier: MIT
/// The standard table of products and a clinic's own, proved by the compiler.
#include <needlewise/needlewise.hpp>
#include <needlewise/products.hpp>

using namespace needlewise;

static_assert(proven_products<standard_products>);
static_assert(products_never_bolder_than<standard_products, standard_products>);

namespace clinic {
inline constexpr source formulary{
    .key = "formulary", .title = "In-house formulary", .kind = evidence_kind::clinic_guidance, .address = "clinic"};
inline constexpr auto products =
    standard_products.also({{.id = "clinic.no_peel",
                             .when = {.of = product::chemical_peel, .at = product_moment::later},
                             .then = product_verdict::never,
                             .said = "We do not peel within a course.",
                             .source = formulary,
                             .strength = rule_strength::weak,
                             .replaces = {"products.peel.acne_scar", "products.peel.later", "products.peel.scalp",
                                          "products.peel.outside_medicine"}},
                            {.id = "clinic.blood_thinner",
                             .when = {.of = product::platelet_rich_plasma, .having = finding::anticoagulant},
                             .then = product_verdict::never,
                             .said = "We draw no blood from people who take a blood thinner.",
                             .source = formulary,
                             .strength = rule_strength::weak}});
static_assert(proven_products<products>);
static_assert(products_never_bolder_than<products, standard_products>);

constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::moderate,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::ii,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::all_clear()};
constexpr decision answer = recommend(patient);
static_assert(advice_on(product::vitamin_c, product_moment::open_channels, *answer.plan()).verdict ==
              product_verdict::never);
static_assert(advice_on(product::chemical_peel, product_moment::later, *answer.plan()).rule().then.get() ==
              product_verdict::recommended);
static_assert(advice_on(product::chemical_peel, product_moment::later, *answer.plan(), products).id() ==
              "clinic.no_peel");
static_assert(products_for(*answer.plan(), products, product_verdict::never).size() >
              products_for(*answer.plan(), product_verdict::never).size());
} // namespace clinic
