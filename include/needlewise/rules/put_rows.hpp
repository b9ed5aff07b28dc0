// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Which rows of a table are asked, and in which cases: what both layouts of a book's numbers are made from.

#include <cstddef>

#include <needlewise/rules/row_order.hpp>

namespace needlewise::inline v1 {

namespace detail {

/// Gives each row of a table that no other stands in for its box. `put(bit, box)` takes it.
template <class Rows, class Put>
constexpr void put_rows(const Rows& rows, const row_order& order, std::size_t start, Put put) noexcept {
    const replaced_in replaced(rows);
    for (std::size_t bit = start; bit < start + rows.size(); ++bit) {
        const auto& rule = rows[order.row_of(bit)];
        if (!replaced.contains(rule.id)) {
            put(bit, box_of(rule.when));
        }
    }
}
/// The same of protocol rows, which only go before one another.
template <class Put>
constexpr void put_protocol(const table_rows<protocol_rule>& rows, const row_order& order, Put put) noexcept {
    const std::size_t start = order.first_bit(table_kind::protocol);
    for (std::size_t bit = start; bit < start + rows.size(); ++bit) {
        put(bit, box_of(rows[order.row_of(bit)].when));
    }
}

/// Whether a screening row holds for every case that has one of its findings.
constexpr bool holds_everywhere(const screening_rule& rule) noexcept {
    const screening_condition& when = rule.when;
    return when.concern.full() && when.site.full() && when.phototype.full() && when.practitioner.full() &&
           !when.having.full();
}

} // namespace detail

} // namespace needlewise::inline v1
