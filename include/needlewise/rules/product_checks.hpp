// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What can be wrong with a table of products, at run time or at compile time by the same code.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <needlewise/rules/checks.hpp>
#include <needlewise/rules/product_table.hpp>
#include <needlewise/rules/row_order.hpp>
#include <needlewise/tools/table_rows.hpp>

namespace needlewise::inline v1 {

/// One thing that is wrong with a table of products.
using product_fault = basic_fault<product_box>;
/// What is wrong with a table of products.
using product_fault_list = basic_fault_list<product_box>;

/// The first case of a box in words.
constexpr short_text first_case(const product_box& where) noexcept;

/// What is wrong with a table of products: a product without advice for some moment, concern or practitioner; two rules
/// for one case; rules that never matter, that are worse in better hands, that recommend on fewer than two published
/// sources, or without name or source.
template <std::size_t Rows> constexpr product_fault_list inspect(const product_table<Rows>& table) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

constexpr short_text first_case(const product_box& where) noexcept {
    const product_box::point at = where.first();
    short_text text;
    return text << code(static_cast<product>(at[product_axis_of])) << ", "
                << code(static_cast<product_moment>(at[product_axis_at])) << ", "
                << code(static_cast<skin_concern>(at[product_axis_concern])) << ", "
                << code(static_cast<practitioner_kind>(at[product_axis_practitioner])) << ", phototype "
                << code(static_cast<fitzpatrick>(at[product_axis_phototype])) << ", needles "
                << code(static_cast<depth_band>(at[product_axis_depth]));
}

/// The checks of products, one by one. Each notes what it finds.
namespace product_checks {

/// The rows of a table.
using rule_rows = table_rows<product_rule>;
/// The boxes of a table.
using box_list = checks::boxes_of<product_box>;

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
                if (other.id.get() != name || !for_everybody(other) || !box_of(rule.when).meets(box_of(other.when))) {
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

/// Nothing is stricter in better trained hands. Finding by finding that follows from the shape of their rows, see
/// `values`.
constexpr void hands(rule_rows rows, product_fault_list& found) noexcept {
    const box_list boxes(rows);
    const auto whoever = [&](std::size_t row) {
        product_box box = boxes[row];
        box.set_values(product_axis_practitioner, 1);
        return box;
    };
    for (std::size_t mild = 0; mild < rows.size(); ++mild) {
        for (std::size_t strict = 0; strict < rows.size(); ++strict) {
            if (!milder(rows[mild], rows[strict]) || !for_everybody(rows[mild]) || !for_everybody(rows[strict]) ||
                !whoever(mild).meets(whoever(strict))) {
                continue;
            }
            for (std::size_t less = 0; less + 1 < enumerator_count<practitioner_kind>; ++less) {
                const auto trained_less = static_cast<practitioner_kind>(less);
                const auto trained_more = static_cast<practitioner_kind>(less + 1);
                if (!rows[mild].when.practitioner.contains(trained_less) ||
                    !rows[strict].when.practitioner.contains(trained_more)) {
                    continue;
                }
                box_list others; // which answer in place of one of the two
                for (std::size_t row = 0; row < rows.size(); ++row) {
                    const auto goes_before = [&](std::size_t other, practitioner_kind who) {
                        return rows[row].when.practitioner.contains(who) && rows[row].replaces.contains(rows[other].id);
                    };
                    if (!rows[row].replaces.empty() &&
                        (goes_before(mild, trained_less) || goes_before(strict, trained_more))) {
                        others.add(whoever(row));
                    }
                }
                const auto left = engine::uncovered(whoever(mild) & whoever(strict), others.all(), engine::every_rule);
                if (left.found) {
                    product_box where = left.where;
                    where.set_values(product_axis_practitioner, enum_set<practitioner_kind>(trained_more).bits());
                    found.add({.kind = fault_kind::worse_in_better_hands,
                               .table = table_kind::products,
                               .rule = rows[strict].id,
                               .other = rows[mild].id,
                               .where = where});
                    return;
                }
            }
        }
    }
}

} // namespace product_checks

template <std::size_t Rows> constexpr product_fault_list inspect(const product_table<Rows>& table) noexcept {
    product_fault_list found;
    for (const auto each :
         {product_checks::names, product_checks::values, product_checks::replacements, product_checks::overlaps,
          product_checks::gaps, product_checks::dead_rows, product_checks::hands}) {
        each(table.rows(), found);
    }
    return found;
}

} // namespace needlewise::inline v1
