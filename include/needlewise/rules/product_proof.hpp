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
/// A rule that answers before another which would have made to wait for longer.
template <class Rule, class Longer, product What, product_moment At, skin_concern Concern,
          practitioner_kind Practitioner>
struct a_wait_is_lost {
    static_assert(detail::is_so<Rule>, "shorter wait: this rule is the stricter one, and takes the other's wait away");
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
template <const product_fault& Found> consteval bool raise(told_by<product_fault, Found>) {
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
    } else if constexpr (kind == fault_kind::shorter_wait) {
        return sizeof(a_wait_is_lost<rule_in<Found>, rule_in<Found, true>, what, at, concern, practitioner>) == 0;
    } else if constexpr (kind == fault_kind::thin_evidence) {
        return sizeof(thin_evidence<rule_in<Found>>) == 0;
    } else if constexpr (kind == fault_kind::bolder) {
        return sizeof(bolder_than_the_base_products<rule_in<Found>, rule_in<Found, true>, what, at, concern,
                                                    practitioner>) == 0;
    } else {
        return raise_without_case<Found>();
    }
}

} // namespace detail

/// Whether the compiler proved a constant table of products: advice on every product for every moment, concern and
/// practitioner, no undeclared overlap, no dead rule, nothing worse in better hands, every rule named once and cited,
/// two published sources for what is recommended. If not, the error names the fault and a witness.
template <const auto& Table>
inline constexpr bool proven_products = detail::proof_of<product_fault, Table>::template by<
    product_checks::names, product_checks::values, product_checks::replacements, product_checks::overlaps,
    product_checks::gaps, product_checks::dead_rows, product_checks::waits, product_checks::hands>();

/// Whether the compiler proved that a constant table of products says nowhere less against a product than a base table.
/// If not, the error names the rules and a witness.
template <const auto& Table, const auto& Base>
inline constexpr bool products_never_bolder_than =
    detail::proof_of<product_fault, Table, Base>::template by<product_checks::bolder>();

} // namespace needlewise::inline v1
