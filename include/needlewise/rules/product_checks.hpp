// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What can be wrong with a table of products, at run time or at compile time by the same code.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <needlewise/rules/product_risk_checks.hpp>
#include <needlewise/rules/row_order.hpp>

namespace needlewise::inline v1 {

/// What is wrong with a table of products: a product without advice for some moment, concern or practitioner; two rules
/// for one case; rules that never matter, that are worse in better hands, that recommend on fewer than two published
/// sources, that take a wait away, or without name or source.
template <std::size_t Rows> constexpr product_fault_list inspect(const product_table<Rows>& table) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

/// The checks of products, one by one. Each notes what it finds.
namespace product_checks {

/// Names: ids, sentences and sources are there, and a row that recommends has two published sources.
constexpr void names(rule_rows rows, product_fault_list& found) noexcept {
    checks::names_in(rows, table_kind::products, found);
    for (const product_rule& rule : rows) {
        std::size_t published = 0;
        for (const source& each : rule.source) {
            published += each.kind.get() != evidence_kind::expert_opinion ? 1U : 0U;
        }
        if (rule.then.get() == product_verdict::recommended && published < 2) {
            found.add({.kind = fault_kind::thin_evidence, .table = table_kind::products, .rule = rule.id});
        }
    }
}

/// Values: a row names a product; it waits only where waiting ends, and sends only to better hands than it speaks to.
/// What is said for a finding goes before nothing and is said to the less trained too.
constexpr void values(rule_rows rows, product_fault_list& found) noexcept {
    constexpr enum_set<practitioner_kind> physicians{practitioner_kind::clinician, practitioner_kind::specialist};
    constexpr enum_set<product_moment> outermost{product_moment::before, product_moment::later};
    for (const product_rule& rule : rows) {
        const product_verdict then = rule.then;
        const std::uint64_t hands = rule.when.practitioner.bits();
        const bool waits = !rule.wait.is_zero();
        const bool impossible =
            rule.when.of.empty() ||
            (waits && (then >= product_verdict::not_yet || !(rule.when.at - outermost).empty())) ||
            (then == product_verdict::only_by_clinician && !(rule.when.practitioner & physicians).empty()) ||
            (then == product_verdict::only_by_specialist &&
             rule.when.practitioner.contains(practitioner_kind::specialist)) ||
            (then == product_verdict::not_yet && rule.when.at.contains(product_moment::later)) ||
            (!for_everybody(rule) &&
             (!rule.replaces.empty() || rule.when.having.empty() || (hands & (hands + 1)) != 0));
        if (impossible) {
            found.add({.kind = fault_kind::impossible_value, .table = table_kind::products, .rule = rule.id});
        }
    }
}

/// Replacements: a row replaces rows for everybody that it meets, and with one of them also those that it replaces.
constexpr void replacements(rule_rows rows, product_fault_list& found) noexcept {
    for (const product_rule& rule : rows) {
        if (rule.replaces.too_long()) {
            found.add({.kind = fault_kind::dangling_replacement,
                       .table = table_kind::products,
                       .rule = rule.id,
                       .other = "more names than fit"});
        }
        for (const std::string_view name : rule.replaces) {
            bool meets = false;
            for (const product_rule& other : rows) {
                if (other.id.get() != name || &other == &rule || !for_everybody(other) ||
                    !box_of(rule.when).meets(box_of(other.when))) {
                    continue;
                }
                meets = true;
                for (const std::string_view third : other.replaces) {
                    if (!rule.replaces.contains(third)) {
                        found.add({.kind = fault_kind::chained_replacement,
                                   .table = table_kind::products,
                                   .rule = rule.id,
                                   .other = other.id});
                    }
                }
            }
            if (!meets) {
                found.add({.kind = fault_kind::dangling_replacement,
                           .table = table_kind::products,
                           .rule = rule.id,
                           .other = name});
            }
        }
    }
}

/// No two rows for everybody answer one case unless one replaces the other.
constexpr void overlaps(rule_rows rows, product_fault_list& found) noexcept {
    const box_list boxes(rows);
    const auto undeclared = [rows](std::size_t a, std::size_t b) {
        return for_everybody(rows[a]) && for_everybody(rows[b]) && !rows[a].replaces.contains(rows[b].id) &&
               !rows[b].replaces.contains(rows[a].id);
    };
    if (const auto two = engine::first_meeting(boxes.all(), undeclared); two.found) {
        found.add({.kind = fault_kind::overlap,
                   .table = table_kind::products,
                   .rule = rows[two.first].id,
                   .other = rows[two.second].id,
                   .where = two.where});
    }
}

/// Some row for everybody answers every case: silence is never permission.
constexpr void gaps(rule_rows rows, product_fault_list& found) noexcept {
    const box_list boxes(rows);
    const auto left =
        engine::uncovered(product_box{}, boxes.all(), [rows](std::size_t row) { return for_everybody(rows[row]); });
    if (left.found) {
        found.add({.kind = fault_kind::gap, .table = table_kind::products, .where = left.where});
    }
}

/// Dead rows: those for everybody that several others replace wherever they hold (one alone stands in for it, which a
/// clinic may want), and those for a finding where others are as strict wherever they hold, unless these stand in for a
/// row.
constexpr void dead_rows(rule_rows rows, product_fault_list& found) noexcept {
    checks::dead_in(rows, table_kind::products, found, [rows](std::size_t other, std::size_t row) {
        const product_rule& mine = rows[row];
        const product_rule& theirs = rows[other];
        if (for_everybody(mine)) {
            return !theirs.replaces.empty() && theirs.replaces.contains(mine.id) &&
                   !checks::within(box_of(mine.when), box_of(theirs.when));
        }
        return !milder(theirs, mine) && (mine.when.having - theirs.when.having).empty() && theirs.replaces.empty() &&
               !detail::is_replaced(rows, theirs.id) &&
               (milder(mine, theirs) || mine.when.having != theirs.when.having || other < row);
    });
}

} // namespace product_checks

template <std::size_t Rows> constexpr product_fault_list inspect(const product_table<Rows>& table) noexcept {
    product_fault_list found;
    for (const auto each :
         {product_checks::names, product_checks::values, product_checks::replacements, product_checks::overlaps,
          product_checks::gaps, product_checks::dead_rows, product_checks::waits, product_checks::hands}) {
        each(table.rows(), found);
    }
    return found;
}

} // namespace needlewise::inline v1
