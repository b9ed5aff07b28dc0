// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// One book beside another: where does it go deeper or sooner, or object less?

#include <cstddef>
#include <span>

#include <needlewise/rules/inspect.hpp>

namespace needlewise::inline v1 {

/// Where a book goes deeper or sooner than a base book, or objects or limits less. Both are to be proved first.
constexpr fault_list bolder_than(const book_view& book, const book_view& base) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// Notes the first place where a protocol row of a book goes deeper or sooner than the base book.
constexpr void bolder_protocol(const book_view& book, const book_view& base, fault_list& found) {
    const checks::box_list ours(book.protocol);
    const checks::box_list theirs(base.protocol);
    for (std::size_t own = 0; own < book.protocol.size(); ++own) {
        for (std::size_t other = 0; other < base.protocol.size(); ++other) {
            const regimen& bold = book.protocol[own].then;
            const regimen& bound = base.protocol[other].then;
            const bool bolder = bold.depth.max > bound.depth.max || bold.first > bound.first ||
                                bold.interval.min < bound.interval.min || bold.maintenance.min < bound.maintenance.min;
            if (!bolder || !ours[own].meets(theirs[other])) {
                continue;
            }
            checks::box_list elsewhere; // where another row goes before one of the two
            for (std::size_t row = 0; row < book.protocol.size(); ++row) {
                if (book.protocol[row].replaces.contains(book.protocol[own].id)) {
                    elsewhere.add(ours[row]);
                }
            }
            for (std::size_t row = 0; row < base.protocol.size(); ++row) {
                if (base.protocol[row].replaces.contains(base.protocol[other].id)) {
                    elsewhere.add(theirs[row]);
                }
            }
            const auto left =
                engine::uncovered(ours[own] & theirs[other], std::span<const case_box>(elsewhere), engine::every_rule);
            if (left.found) {
                found.add({.kind = fault_kind::bolder,
                           .rule = book.protocol[own].id,
                           .other = base.protocol[other].id,
                           .where = left.where});
                return;
            }
        }
    }
}

/// Notes the first screening row of the base book that the book does not keep up with.
constexpr void bolder_screening(const book_view& book, const book_view& base, fault_list& found) {
    checks::weaker_rows(
        book.screening, base.screening, table_kind::screening, found,
        [&](const screening_rule& ours, const screening_rule& theirs) {
            return ours.then >= theirs.then.get() &&
                   (ours.wait.is_zero() || (!theirs.wait.is_zero() && ours.wait >= theirs.wait)) &&
                   !is_replaced(book.screening, ours.id);
        },
        [&](const screening_rule& theirs) { return !is_replaced(base.screening, theirs.id); });
}

/// Notes the first limit of the base book that the book does not keep up with.
constexpr void bolder_limits(const book_view& book, const book_view& base, fault_list& found) {
    checks::weaker_rows(
        book.limits, base.limits, table_kind::limits, found,
        [&](const limit_rule& ours, const limit_rule& theirs) {
            return ours.then.get().at_least_as_tight_as(theirs.then) && ours.otherwise >= theirs.otherwise &&
                   !is_replaced(book.limits, ours.id);
        },
        [&](const limit_rule& theirs) { return !is_replaced(base.limits, theirs.id); });
}

} // namespace detail

constexpr fault_list bolder_than(const book_view& book, const book_view& base) noexcept {
    fault_list found;
    detail::bolder_protocol(book, base, found);
    detail::bolder_screening(book, base, found);
    detail::bolder_limits(book, base, found);
    return found;
}

} // namespace needlewise::inline v1
