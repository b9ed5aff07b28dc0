// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// One table of products beside another: where does it say less against a product?

#include <cstddef>

#include <needlewise/rules/product_checks.hpp>

namespace needlewise::inline v1 {

/// Where a table of products is milder than a base table. Both are to be proved first.
template <std::size_t Rows, std::size_t Others>
constexpr product_fault_list bolder_than(const product_table<Rows>& table, const product_table<Others>& base) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace product_checks {

/// Notes the first row that is milder than one of a base table, or one of the base for a finding that is not kept.
constexpr void bolder(rule_rows rows, rule_rows base, product_fault_list& found) noexcept {
    const box_list ours(rows);
    const box_list theirs(base);
    for (std::size_t own = 0; own < rows.size(); ++own) {
        for (std::size_t other = 0; other < base.size(); ++other) {
            if (!milder(rows[own], base[other]) || !ours[own].meets(theirs[other]) || !for_everybody(rows[own]) ||
                !for_everybody(base[other])) {
                continue;
            }
            box_list others; // which answer in place of one of the two
            checks::add_replacers(rows, rows[own], others);
            checks::add_replacers(base, base[other], others);
            const auto left = engine::uncovered(ours[own] & theirs[other], others.all(), engine::every_rule);
            if (left.found) {
                found.add({.kind = fault_kind::bolder,
                           .table = table_kind::products,
                           .rule = rows[own].id,
                           .other = base[other].id,
                           .where = left.where});
                return;
            }
        }
    }
    checks::weaker_rows(
        rows, base, table_kind::products, found,
        [rows](const product_rule& mine, const product_rule& asked) {
            return !milder(mine, asked) && (asked.when.having - mine.when.having).empty() &&
                   !detail::is_replaced(rows, mine.id);
        },
        [](const product_rule& asked) { return !for_everybody(asked); });
}

} // namespace product_checks

template <std::size_t Rows, std::size_t Others>
constexpr product_fault_list bolder_than(const product_table<Rows>& table, const product_table<Others>& base) noexcept {
    product_fault_list found;
    product_checks::bolder(table.rows(), base.rows(), found);
    return found;
}

} // namespace needlewise::inline v1
