// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Proofs of a table of products by the compiler: `static_assert(proven_products<table>)`. As with a book, a proof that
/// fails instantiates a template whose name is the fault and whose arguments are the witness.

#include <needlewise/rules/product_compare.hpp>
#include <needlewise/rules/proof.hpp>

namespace needlewise::inline v1 {

/// No rule says whether this product may be put on.
template <product What, product_moment At, skin_concern Concern, practitioner_kind Practitioner, fitzpatrick Phototype,
          depth_band Depth>
struct no_product_advice_for {
    static_assert(detail::holds<What>,
                  "gap: no rule says whether this product may be put on; silence is no permission");
};
/// Two rules say whether this product may be put on.
template <class First, class Second, product What, product_moment At, skin_concern Concern,
          practitioner_kind Practitioner>
struct two_product_rules_answer_for {
    static_assert(detail::is_so<First>, "overlap: both rules speak of this product; say which one replaces the other");
};
/// A rule that is stricter with better trained hands than another with less trained ones.
template <class Rule, class Milder, product What, product_moment At, skin_concern Concern,
          practitioner_kind Practitioner>
struct worse_in_better_hands {
    static_assert(detail::is_so<Rule>,
                  "worse in better hands: the second rule is milder with those who are less trained");
};
/// A rule that recommends a product on fewer than two published sources.
template <class Rule> struct thin_evidence {
    static_assert(detail::is_so<Rule>, "thin evidence: a rule that recommends names at least two published sources");
};
/// A rule that is milder than one of the base table.
template <class Rule, class Base, product What, product_moment At, skin_concern Concern, practitioner_kind Practitioner>
struct bolder_than_the_base_products {
    static_assert(detail::is_so<Rule>, "bolder: this table says less against a product than its base table");
};

namespace detail {

/// Instantiates the template that is named like the fault.
template <const product_fault& Found> consteval bool raise_product() {
    constexpr fault_kind kind = Found.kind;
    constexpr auto what = Found.template witness<product>(product_axis_of);
    constexpr auto at = Found.template witness<product_moment>(product_axis_at);
    constexpr auto concern = Found.template witness<skin_concern>(product_axis_concern);
    constexpr auto practitioner = Found.template witness<practitioner_kind>(product_axis_practitioner);
    if constexpr (kind == fault_kind::none) {
        return true;
    } else if constexpr (kind == fault_kind::gap) {
        constexpr auto phototype = Found.template witness<fitzpatrick>(product_axis_phototype);
        constexpr auto depth = Found.template witness<depth_band>(product_axis_depth);
        return sizeof(no_product_advice_for<what, at, concern, practitioner, phototype, depth>) == 0;
    } else if constexpr (kind == fault_kind::overlap) {
        return sizeof(two_product_rules_answer_for<rule_in<Found>, rule_in<Found, true>, what, at, concern,
                                                   practitioner>) == 0;
    } else if constexpr (kind == fault_kind::dead_rule) {
        return sizeof(dead_rule<rule_in<Found>>) == 0;
    } else if constexpr (kind == fault_kind::worse_in_better_hands) {
        return sizeof(worse_in_better_hands<rule_in<Found>, rule_in<Found, true>, what, at, concern, practitioner>) ==
               0;
    } else if constexpr (kind == fault_kind::thin_evidence) {
        return sizeof(thin_evidence<rule_in<Found>>) == 0;
    } else if constexpr (kind == fault_kind::bolder) {
        return sizeof(bolder_than_the_base_products<rule_in<Found>, rule_in<Found, true>, what, at, concern,
                                                    practitioner>) == 0;
    } else {
        return raise_without_case<Found>();
    }
}

/// One check in a constant evaluation of its own, so that each has the compiler's whole budget.
template <const auto& Table, auto Check> consteval product_fault first_product_fault() {
    product_fault_list found;
    Check(Table.rows(), found);
    return found.first();
}
template <const auto& Table, auto Check>
inline constexpr product_fault product_fault_in = first_product_fault<Table, Check>();
template <const auto& Table, const auto& Base>
inline constexpr product_fault bolder_product_fault = bolder_than(Table, Base).first();

// Stops at the first check that fails: one fault, one error.
template <const auto& Table, auto Check, auto... More> consteval bool products_pass() {
    if constexpr (sizeof...(More) == 0 || product_fault_in<Table, Check>.kind != fault_kind::none) {
        return raise_product<product_fault_in<Table, Check>>();
    } else {
        return products_pass<Table, More...>();
    }
}

} // namespace detail

/// Whether the compiler proved a constant table of products: advice on every product for every moment, concern and
/// practitioner, no undeclared overlap, no dead rule, nothing worse in better hands, every rule named once and cited,
/// two published sources for what is recommended. If not, the error names the fault and a witness.
template <const auto& Table>
inline constexpr bool proven_products = detail::products_pass<
    Table, product_checks::names, product_checks::values, product_checks::replacements, product_checks::overlaps,
    product_checks::gaps, product_checks::dead_rows, product_checks::hands>();

/// Whether the compiler proved that a constant table of products says nowhere less against a product than a base table.
/// If not, the error names the rules and a witness.
template <const auto& Table, const auto& Base>
inline constexpr bool products_never_bolder_than = detail::raise_product<detail::bolder_product_fault<Table, Base>>();

} // namespace needlewise::inline v1
