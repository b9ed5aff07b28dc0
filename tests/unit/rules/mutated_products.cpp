// SPDX-License-Identifier: MIT
/// Tables of products with cells changed at random, always the same ones: what `inspect` and `bolder_than` pass is
/// tried case by case. A product has one answer, no stricter in better hands, no milder with a finding, and none milder
/// than the base table where that is said.
#include "../../catch.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <utility>

#include <needlewise/books/standard/products.hpp>
#include <needlewise/rules/product_compare.hpp>

using namespace needlewise;

namespace {

constexpr std::size_t standard_count = standard_products.rows().size();
constexpr std::size_t rule_count = standard_count + 1;
/// The standard rules and one more, to be changed.
struct edited_rules {
    product_rule of[rule_count];
};
template <std::size_t... At> edited_rules standard_rules(std::index_sequence<At...>) {
    return {{standard_products.rows()[At]..., standard_products.rows()[0]}};
}

/// Rules with cells changed, and the products that they are about.
struct mutant {
    explicit mutant(std::uint64_t seed) : random_(seed) {
        hear_for_a_finding(rules.of[standard_count]);
        for (std::size_t more = below(3); more > 0; --more) {
            change(rules.of[below(rule_count)]);
        }
    }
    edited_rules rules = standard_rules(std::make_index_sequence<standard_count>{});
    enum_set<product> products{};
    finding_set findings{finding::pregnancy, finding::sunburn};

private:
    std::size_t below(std::size_t count) { return random_() % count; }
    /// A rule for a finding, where another rule stands.
    void hear_for_a_finding(product_rule& rule) {
        rule = standard_products.rows()[below(standard_count)];
        rule.id = "new";
        rule.replaces = {};
        rule.when.practitioner = {};
        rule.when.having = std::array{finding::pregnancy, finding::sunburn}[below(2)];
        rule.then = std::array{product_verdict::may, product_verdict::not_yet, product_verdict::never}[below(3)];
        rule.wait = below(2) == 0 ? duration{} : rule.wait;
        products |= rule.when.of;
    }
    void change(product_rule& rule) {
        products |= rule.when.of;
        findings |= for_everybody(rule) ? finding_set() : finding_set(rule.when.having);
        switch (below(6)) {
        case 0: rule.then = static_cast<product_verdict>(below(enumerator_count<product_verdict>)); break;
        case 1: rule.wait = std::array{duration{}, 1_days, 3_days, 7_days, 3_weeks}[below(5)]; break;
        case 2:
            rule.when.practitioner =
                values_from(static_cast<practitioner_kind>(below(enumerator_count<practitioner_kind>)),
                            practitioner_kind::specialist);
            break;
        case 3: rule.when.having = std::array{finding::pregnancy, finding::sunburn}[below(2)]; break;
        case 4: rule.when.at = static_cast<product_moment>(below(enumerator_count<product_moment>)); break;
        case 5: rule.replaces = {}; break;
        }
    }
    std::mt19937_64 random_;
};

/// Whether one answer lets a product be put on sooner or more readily than another.
bool says_less(const product_rule& one, const product_rule& other) {
    const bool welcome = one.then.get() <= product_verdict::may;
    return one.then.get() < other.then.get() ||
           (one.wait < other.wait && (welcome || one.then.get() == other.then.get()));
}

using table = product_table<rule_count>;
template <std::size_t Rows> const product_rule* answer(const product_table<Rows>& from, const product_case& asked) {
    const std::size_t row = from.deciding(from.holding(asked));
    return row < Rows ? &from.rows()[row] : nullptr;
}

/// Calls with every case of some products, in the least trained hands and without a finding.
template <class Call> void every_case(enum_set<product> products, Call call) {
    for (const product what : products) {
        for (const auto at : every<product_moment>) {
            for (const auto concern : every<skin_concern>) {
                for (const auto phototype : {fitzpatrick::i, fitzpatrick::iii, fitzpatrick::iv, fitzpatrick::vi}) {
                    for (const auto depth : every<depth_band>) {
                        call(product_case{what, at, concern, practitioner_kind::lay_person, phototype, depth, {}});
                    }
                }
            }
        }
    }
}

} // namespace

TEST_CASE(
    "No table of products that is passed is silent, harsh to better hands, or milder for a risk or than its base") {
    constexpr std::uint64_t first_table = 1;
    constexpr std::uint64_t tried = 600;
    std::size_t sound = 0;
    std::size_t calm = 0;
    std::string wrong;
    for (std::uint64_t seed = first_table; seed < first_table + tried; ++seed) {
        const mutant changed(seed);
        const table made(changed.rules.of);
        if (!inspect(made).empty()) {
            continue;
        }
        const bool never_bolder = bolder_than(made, standard_products).empty();
        ++sound;
        calm += never_bolder ? 1U : 0U;
        const auto check = [&](bool good, const char* what, const product_case& asked) {
            if (!good && wrong.empty()) {
                wrong = "table " + std::to_string(seed) + ": " + what + " " + std::string(code(asked.what)) + " " +
                        std::string(code(asked.at)) + " " + std::string(code(asked.practitioner));
            }
        };
        every_case(changed.products, [&](product_case asked) {
            const product_rule* before = nullptr;
            for (const practitioner_kind who : every<practitioner_kind>) {
                asked.practitioner = who;
                asked.present = {};
                const product_rule* const plain = answer(made, asked);
                check(plain != nullptr && made.holding(asked).size() == 1, "no answer, or two", asked);
                if (plain == nullptr) {
                    continue;
                }
                check(before == nullptr || !says_less(*before, *plain), "stricter in better hands", asked);
                before = plain;
                const auto beside_base = [&](const product_rule& mine) {
                    check(!never_bolder || !says_less(mine, *answer(standard_products, asked)), "milder than the base",
                          asked);
                };
                beside_base(*plain);
                for (const finding found : changed.findings) {
                    asked.present = found;
                    const product_rule& with = *answer(made, asked);
                    check(!says_less(with, *plain), "milder with a finding", asked);
                    beside_base(with);
                }
            }
        });
    }
    CHECK(wrong == "");
    CAPTURE(sound, calm);
    CHECK(sound > tried / 8);
    CHECK(sound < tried * 3 / 4);
    CHECK(calm > sound / 8);
    CHECK(calm < sound);
}
