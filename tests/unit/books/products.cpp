// SPDX-License-Identifier: MIT
/// The standard table of products over its whole domain: the proofs of the compiler said once more, another way.
#include "../../catch.hpp"

#include <cstddef>
#include <set>
#include <string>

#include <needlewise/books/standard.hpp>
#include <needlewise/books/standard/products.hpp>
#include <needlewise/rules/product_checks.hpp>

using namespace needlewise;

namespace {

/// Calls a function with every case in which nothing was found.
template <class Function> void for_every_case(Function function) {
    for (const product what : every<product>) {
        for (const product_moment at : every<product_moment>) {
            for (const skin_concern concern : every<skin_concern>) {
                for (const fitzpatrick phototype : every<fitzpatrick>) {
                    for (const depth_band depth : every<depth_band>) {
                        function(product_case{what, at, concern, practitioner_kind::lay_person, phototype, depth, {}});
                    }
                }
            }
        }
    }
}
const product_rule* answer(const product_case& asked) {
    const std::size_t row = standard_products.deciding(standard_products.holding(asked));
    return row < standard_products.rows().size() ? &standard_products.rows()[row] : nullptr;
}

} // namespace

TEST_CASE("Every case has one answer, and nothing is stricter in better hands") {
    std::size_t silent = 0;
    std::size_t twice = 0;
    std::size_t worse = 0;
    std::size_t mistaken = 0;
    for_every_case([&](product_case asked) {
        const product_rule* before = nullptr;
        for (const practitioner_kind who : every<practitioner_kind>) {
            asked.practitioner = who;
            const product_rule* said = answer(asked);
            silent += said == nullptr ? 1U : 0U;
            twice += standard_products.holding(asked).size() > 1 ? 1U : 0U;
            worse += before != nullptr && said != nullptr && milder(*before, *said) ? 1U : 0U;
            // Who is sent to better hands is not in those hands, and there it is done.
            const bool medical = who >= practitioner_kind::clinician;
            const product_verdict verdict = said == nullptr ? product_verdict::never : said->then.get();
            mistaken += verdict == product_verdict::only_by_clinician && medical ? 1U : 0U;
            mistaken +=
                verdict == product_verdict::only_by_specialist && who == practitioner_kind::specialist ? 1U : 0U;
            mistaken += before != nullptr && before->then.get() == product_verdict::only_by_clinician &&
                                who == practitioner_kind::clinician && verdict > product_verdict::may
                            ? 1U
                            : 0U;
            mistaken += before != nullptr && before->then.get() == product_verdict::only_by_specialist &&
                                who == practitioner_kind::specialist && verdict > product_verdict::may
                            ? 1U
                            : 0U;
            before = said;
        }
    });
    CHECK(silent == 0);
    CHECK(twice == 0);
    CHECK(worse == 0);
    CHECK(mistaken == 0);
}

TEST_CASE("A finding makes no answer milder") {
    std::size_t milder_with = 0;
    std::size_t changed = 0;
    for_every_case([&](product_case asked) {
        for (const practitioner_kind who : {practitioner_kind::lay_person, practitioner_kind::specialist}) {
            asked.practitioner = who;
            asked.present = {};
            const product_rule& without = *answer(asked);
            for (const finding found : every<finding>) {
                asked.present = found;
                const product_rule& with = *answer(asked);
                milder_with += milder(with, without) ? 1U : 0U;
                changed += &with != &without ? 1U : 0U;
            }
        }
    });
    CHECK(milder_with == 0);
    CHECK(changed > 0);
}

TEST_CASE("Only what was named may touch open channels, and in lay hands only plain things") {
    const enum_set<product> plain{product::sterile_saline, product::hyaluronic_acid};
    const enum_set<product> in_medical_hands{
        product::platelet_rich_plasma,   product::growth_factors, product::conditioned_medium,
        product::tranexamic_acid,        product::metformin,      product::insulin,
        product::antiandrogen,           product::fluorouracil,   product::calcineurin_inhibitor,
        product::prostaglandin_analogue, product::triamcinolone,  product::photosensitiser};
    std::set<product> welcome;
    for_every_case([&](product_case asked) {
        if (asked.at != product_moment::glide && asked.at != product_moment::open_channels) {
            return;
        }
        for (const practitioner_kind who : every<practitioner_kind>) {
            asked.practitioner = who;
            if (answer(asked)->then.get() <= product_verdict::may) {
                welcome.insert(asked.what);
                const bool medical = who >= practitioner_kind::clinician;
                const bool allowed = plain.contains(asked.what) || (medical && in_medical_hands.contains(asked.what));
                if (!allowed) {
                    FAIL(std::string(code(asked.what)));
                }
            }
        }
    });
    CHECK(welcome.size() == static_cast<std::size_t>((plain | in_medical_hands).size()));
}

TEST_CASE("The standard rows are cited, and each product has rows of its own") {
    for (const product_rule& rule : standard_products.rows()) {
        CHECK(rule.source.size() >= 1);
        CHECK(rule.said.get().back() == '.');
        std::size_t published = 0;
        for (const source& each : rule.source) {
            published += each.kind.get() != evidence_kind::expert_opinion ? 1U : 0U;
        }
        CHECK((published > 0 || rule.strength.get() == rule_strength::opinion ||
               rule.id.get() == "products.plasma.kept"));
        CHECK((rule.then.get() != product_verdict::recommended || published >= 2));
        for (const product_rule& other : standard_products.rows()) { // in the standard book none stands in for another
            CHECK((!rule.replaces.contains(other.id) || !checks::within(box_of(other.when), box_of(rule.when))));
        }
    }
    // No two products are ruled on alike everywhere: else they were one.
    for (const product one : every<product>) {
        for (const product other : every<product>) {
            bool told_apart = one >= other;
            for (const product_rule& rule : standard_products.rows()) {
                told_apart = told_apart || rule.when.of.contains(one) != rule.when.of.contains(other);
            }
            if (!told_apart) {
                FAIL(std::string(code(one)) + " and " + std::string(code(other)));
            }
        }
    }
}

TEST_CASE("A product's rule that is graded moderate or strong has a source that can carry it") {
    constexpr enum_set<evidence_kind> carriers{evidence_kind::systematic_review, evidence_kind::randomised_trial,
                                               evidence_kind::controlled_trial,  evidence_kind::cohort,
                                               evidence_kind::case_series,       evidence_kind::device_label,
                                               evidence_kind::guideline,         evidence_kind::laboratory};
    for (const product_rule& rule : standard_products.rows()) {
        bool carried = false;
        for (const source& each : rule.source) {
            carried = carried || carriers.contains(each.kind.get());
        }
        INFO(rule.id.get());
        CHECK((carried || rule.strength.get() >= rule_strength::weak));
    }
}

TEST_CASE("The steps of the routine and the table of products give one figure for active care") {
    std::size_t steps = 0;
    for (const routine_rule& rule : standard.routine) {
        const bool after_it = rule.id.get().starts_with("routine.aftercare.actives");
        if (!after_it && !rule.id.get().starts_with("routine.pre_care.actives")) {
            continue;
        }
        ++steps;
        for (const product what : {product::topical_retinoid, product::acid, product::skin_lightener}) {
            for (const depth_band depth : rule.when.depth) {
                const product_rule& said = *answer({what,
                                                    after_it ? product_moment::later : product_moment::before,
                                                    skin_concern::wrinkles,
                                                    practitioner_kind::clinician,
                                                    fitzpatrick::ii,
                                                    depth,
                                                    {}});
                CHECK((after_it ? after(said.wait) == rule.then.until : before(said.wait) <= rule.then.from));
            }
        }
    }
    CHECK(steps >= 2);
}

TEST_CASE("A product comes back on the day on which the steps let it") {
    int held = 0;
    for (const routine_rule& rule : standard.routine) {
        const std::string_view said = rule.then.instruction.get();
        const bool after_needling = rule.then.kind == step_kind::topical || rule.then.kind == step_kind::aftercare;
        if (!after_needling || said.find("vitamin C") == std::string_view::npos) {
            continue;
        }
        for (const product_rule& row : standard_products.rows()) {
            if (row.when.of.contains(product::vitamin_c) && row.when.at.contains(product_moment::later) &&
                (row.when.depth & rule.when.depth) != enum_set<depth_band>()) {
                INFO(rule.id.get() << " and " << row.id.get());
                CHECK(rule.then.until == after(row.wait));
                ++held;
            }
        }
    }
    CHECK(held == 6); // three steps on products and three on what is active, each at its depths
}
