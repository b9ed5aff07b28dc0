// SPDX-License-Identifier: MIT
/// Products for a plan: one at a moment, at a time, and all of them.
#include "../../catch.hpp"

#include <string_view>
#include <type_traits>

#include <needlewise/decision/recommend.hpp>
#include <needlewise/products.hpp>

#include "../patient.hpp"

using namespace needlewise;

namespace {

constexpr decision answer = recommend(patient);
constexpr const treatment_plan& plan = *answer.plan();

constexpr intake case_of(skin_concern concern, body_site site, practitioner_kind practitioner,
                         fitzpatrick phototype = fitzpatrick::iii) {
    intake changed = patient;
    changed.concern = concern;
    changed.site = site;
    changed.practitioner = practitioner;
    changed.phototype = phototype;
    return changed;
}
constexpr product_verdict said_of(product what, product_moment at, const intake& asked) {
    return advice_on(what, at, *recommend(asked).plan()).verdict;
}

} // namespace

TEST_CASE("Vitamin C never goes into open channels, whoever asks and for what") {
    STATIC_REQUIRE(advice_on(product::vitamin_c, product_moment::open_channels, *answer.plan()).verdict ==
                   product_verdict::never);
    for (const skin_concern concern : every<skin_concern>) {
        for (const practitioner_kind practitioner : every<practitioner_kind>) {
            const decision other = recommend(case_of(concern, body_site::cheek, practitioner));
            if (other.plan() != nullptr) {
                CHECK(advice_on(product::vitamin_c, product_moment::open_channels, *other.plan()).verdict ==
                      product_verdict::never);
            }
        }
    }
}

TEST_CASE("Advice names its rule, sentence, sources and strength") {
    constexpr product_advice plasma = advice_on(product::platelet_rich_plasma, product_moment::open_channels, plan);
    STATIC_REQUIRE(plasma.verdict == product_verdict::recommended);
    CHECK(plasma.what == product::platelet_rich_plasma);
    CHECK(plasma.at == product_moment::open_channels);
    CHECK(plasma.id() == "products.plasma.acne_scar");
    CHECK(plasma.said() == plasma.rule().said.get());
    CHECK(plasma.source().size() >= 2);
    CHECK(plasma.strength() == rule_strength::moderate);
    CHECK(plasma.wait.is_zero());
    CHECK_FALSE(plasma.rule().dissent.empty());
}

TEST_CASE("A product waits: by the clock it is not yet, then it may") {
    constexpr product_advice later = advice_on(product::topical_retinoid, product_moment::later, plan);
    STATIC_REQUIRE(later.verdict == product_verdict::may);
    STATIC_REQUIRE(later.wait == 7_days);
    STATIC_REQUIRE(advice_on(product::topical_retinoid, after(6_days), plan).verdict == product_verdict::not_yet);
    STATIC_REQUIRE(advice_on(product::topical_retinoid, after(7_days), plan).verdict == product_verdict::may);
    STATIC_REQUIRE(advice_on(product::topical_retinoid, before(8_days), plan).verdict == product_verdict::may);
    STATIC_REQUIRE(advice_on(product::topical_retinoid, before(6_days), plan).verdict == product_verdict::not_yet);
    STATIC_REQUIRE(advice_on(product::moisturiser, after(23_hours), plan).verdict == product_verdict::not_yet);
    STATIC_REQUIRE(advice_on(product::moisturiser, after(24_hours), plan).verdict == product_verdict::recommended);
    STATIC_REQUIRE(advice_on(product::vitamin_c, after(1_hours), plan).verdict == product_verdict::never);
}

TEST_CASE("What each concern is known for") {
    using enum product_moment;
    using enum practitioner_kind;
    const intake melasma = case_of(skin_concern::melasma, body_site::cheek, specialist);
    CHECK(said_of(product::tranexamic_acid, open_channels, melasma) == product_verdict::recommended);
    CHECK(said_of(product::metformin, open_channels, melasma) == product_verdict::may);
    CHECK(said_of(product::tinted_sunscreen, later, melasma) == product_verdict::recommended);
    CHECK(said_of(product::exosomes, open_channels, melasma) == product_verdict::never);

    const intake hair = case_of(skin_concern::hair_loss, body_site::scalp, lay_person);
    CHECK(said_of(product::minoxidil, later, hair) == product_verdict::recommended);
    CHECK(said_of(product::minoxidil, open_channels, hair) == product_verdict::not_yet);
    CHECK(said_of(product::platelet_rich_plasma, open_channels, hair) == product_verdict::only_by_clinician);

    const intake serum = case_of(skin_concern::product_absorption, body_site::cheek, aesthetician);
    CHECK(said_of(product::hyaluronic_acid, open_channels, serum) == product_verdict::recommended);
    CHECK(said_of(product::unnamed, open_channels, serum) == product_verdict::never);
    CHECK(said_of(product::moisturiser, later, serum) == product_verdict::recommended);
    CHECK(said_of(product::growth_factors, open_channels, serum) == product_verdict::never);

    CHECK(said_of(product::fluorouracil, open_channels, patient) == product_verdict::never);
    CHECK(said_of(product::insulin, open_channels, patient) == product_verdict::may);
    CHECK(said_of(product::insulin, open_channels, with(screening::all_clear().with(finding::diabetes_controlled))) ==
          product_verdict::never);
}

TEST_CASE("Products for a plan come by verdict, and each once") {
    const auto welcome = products_for(plan);
    CHECK_FALSE(welcome.empty());
    std::size_t count = 0;
    product_verdict reached = product_verdict::recommended;
    for (const product_advice& each : welcome) {
        CHECK(each.verdict <= product_verdict::may);
        CHECK(each.verdict >= reached);
        CHECK(advice_on(each.what, each.at, plan).id() == each.id());
        reached = each.verdict;
        ++count;
    }
    CHECK(count == welcome.size());

    std::size_t all = 0;
    for (const product_verdict verdict : every<product_verdict>) {
        all += products_for(plan, verdict).size();
    }
    CHECK(all == enumerator_count<product> * enumerator_count<product_moment>);
    CHECK(products_for(plan, any_of<product_verdict>).size() == all);
    CHECK(products_for(plan, none_of<product_verdict>).empty());
    CHECK(product_range<standard_products.rows().size()>().empty());
    for (const product_advice& each : products_for(plan, product_verdict::never)) {
        CHECK(each.verdict == product_verdict::never);
    }
}

TEST_CASE("What cannot be back between two sessions waits until the course is over") {
    treatment_plan other = plan;
    other.interval = {4_weeks, 5_weeks};
    const product_advice peel =
        advice_on(product::chemical_peel, product_moment::later, other); // 3 weeks on either side
    CHECK(peel.after_course);
    CHECK(peel.verdict == product_verdict::not_yet);
    CHECK(peel.rule().then.get() == product_verdict::recommended);
    CHECK(advice_on(product::chemical_peel, after(4_weeks), other).verdict == product_verdict::not_yet);
    CHECK(advice_on(product::chemical_peel, after(6_weeks), other).verdict == product_verdict::recommended);
    other.interval = {6_weeks, 6_weeks};
    CHECK(advice_on(product::chemical_peel, product_moment::later, other).verdict == product_verdict::recommended);
    CHECK_FALSE(advice_on(product::chemical_peel, product_moment::later, other).after_course);

    other.interval = {1_weeks, 1_weeks};
    CHECK(advice_on(product::topical_retinoid, product_moment::later, other).verdict == product_verdict::not_yet);
    CHECK(advice_on(product::moisturiser, product_moment::later, other).verdict == product_verdict::recommended);
    CHECK_FALSE(advice_on(product::topical_retinoid, product_moment::before, other).after_course);
    CHECK_FALSE(advice_on(product::platelet_rich_plasma, product_moment::later, other).after_course); // never anyway
}

TEST_CASE("A product or a moment outside its enumeration is never put on") {
    CHECK(advice_on(static_cast<product>(99), product_moment::later, plan).verdict == product_verdict::never);
    CHECK(advice_on(product::moisturiser, static_cast<product_moment>(9), plan).verdict == product_verdict::never);
    CHECK(advice_on(static_cast<product>(99), product_moment::later, plan).id() == "no_rule");
}

TEST_CASE("A clinic asks its own table") {
    static constexpr auto clinic = standard_products.also(
        {{.id = "clinic.no_plasma",
          .when = {.of = product::platelet_rich_plasma, .at = {product_moment::glide, product_moment::open_channels}},
          .then = product_verdict::never,
          .said = "We do not handle blood.",
          .source = sources::expert_opinion,
          .strength = rule_strength::opinion,
          .replaces = {"products.plasma.acne_scar", "products.plasma", "products.plasma.outside_medicine",
                       "products.plasma.unstudied"}}});
    STATIC_REQUIRE(proven_products<clinic>);
    STATIC_REQUIRE(products_never_bolder_than<clinic, standard_products>);
    const product_advice said = advice_on(product::platelet_rich_plasma, product_moment::open_channels, plan, clinic);
    CHECK(said.verdict == product_verdict::never);
    CHECK(said.id() == "clinic.no_plasma");
    CHECK(advice_on(product::platelet_rich_plasma, after(1_hours), plan, clinic).verdict == product_verdict::never);
    CHECK(products_for(plan, clinic).size() < products_for(plan).size());
    CHECK(products_for(plan, clinic, product_verdict::never).size() >
          products_for(plan, product_verdict::never).size());
}
