// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Checks of a table of products: that a risk makes no advice milder, and better trained hands none stricter. And what
/// is wrong with a table of products, with a witness.

#include <cstddef>

#include <needlewise/rules/checks.hpp>
#include <needlewise/rules/product_table.hpp>
#include <needlewise/tools/table_rows.hpp>

namespace needlewise::inline v1 {

/// One thing that is wrong with a table of products.
using product_fault = basic_fault<product_box>;
/// What is wrong with a table of products.
using product_fault_list = basic_fault_list<product_box>;

/// The first case of a box in words.
constexpr short_text first_case(const product_box& where) noexcept;

namespace product_checks {

/// The rows of a table.
using rule_rows = table_rows<product_rule>;
/// The boxes of a table.
using box_list = checks::boxes_of<product_box>;

/// Waits: a row that answers before another which is heard beside it keeps its wait, or a finding would take it away.
constexpr void waits(rule_rows rows, product_fault_list& found) noexcept;

/// Nothing is stricter in better trained hands. Finding by finding that follows from the shape of their rows, see
/// `values`.
constexpr void hands(rule_rows rows, product_fault_list& found) noexcept;

} // namespace product_checks

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

namespace product_checks {

constexpr void waits(rule_rows rows, product_fault_list& found) noexcept {
    for (const product_rule& sooner : rows) {
        for (const product_rule& later : rows) {
            if ((for_everybody(sooner) && for_everybody(later)) || !answers_before(sooner, later) ||
                !milder(sooner, later)) {
                continue;
            }
            box_list replacing;
            checks::add_replacers(rows, sooner, replacing);
            checks::add_replacers(rows, later, replacing);
            const auto left =
                engine::uncovered(box_of(sooner.when) & box_of(later.when), replacing.all(), engine::every_rule);
            if (left.found) {
                found.add({.kind = fault_kind::shorter_wait,
                           .table = table_kind::products,
                           .rule = sooner.id,
                           .other = later.id,
                           .where = left.where});
            }
        }
    }
}

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

} // namespace needlewise::inline v1
