// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The rules about products, made ready to be asked.

#include <array>
#include <cstddef>
#include <span>
#include <utility>

#include <needlewise/engine/mask_index.hpp>
#include <needlewise/rules/product_rows.hpp>
#include <needlewise/tools/bit_set.hpp>
#include <needlewise/tools/compiler.hpp>

namespace needlewise::inline v1 {

/// The rules about products, made ready to be asked: a table beside those of a book, which a program that puts nothing
/// on need not pay for.
template <std::size_t Rows> class product_table {
    static_assert(Rows <= 256, "a table of products has at most 256 rules");

public:
    /// A set of its rules.
    using rules = bit_set<(Rows + 63) / 64>;
    /// Takes the rules in their order. They are copied.
    constexpr explicit product_table(const product_rule (&rows)[Rows]) noexcept
        : product_table(rows, std::make_index_sequence<Rows>{}) {}

    /// The same table with more rules. One for everybody that accepts a case that another accepts too names in
    /// `replaces` which it goes before; one with a finding needs no more than its condition.
    template <std::size_t More>
    constexpr product_table<Rows + More> also(const product_rule (&more)[More]) const noexcept {
        return also(more, std::make_index_sequence<Rows>{}, std::make_index_sequence<More>{});
    }

    /// The rules.
    constexpr std::span<const product_rule, Rows> rows() const& noexcept NEEDLEWISE_LIFETIMEBOUND { return rows_; }
    /// No view of a table that goes with its expression.
    std::span<const product_rule, Rows> rows() const&& = delete;
    /// The rules that hold for a case: the one for everybody that goes before all others, and those for what was found.
    /// None if a value of the case is outside its enumeration.
    constexpr rules holding(const product_case& asked) const noexcept;
    /// Of some rules the one that decides: the strictest, of equally strict ones that with the longest wait. The number
    /// of rows if there are none.
    constexpr std::size_t deciding(const rules& holding) const noexcept;

private:
    template <std::size_t... At>
    constexpr product_table(const product_rule (&rows)[Rows], std::index_sequence<At...>) noexcept;
    template <std::size_t More, std::size_t... Mine, std::size_t... Theirs>
    constexpr product_table<Rows + More> also(const product_rule (&more)[More], std::index_sequence<Mine...>,
                                              std::index_sequence<Theirs...>) const noexcept {
        return product_table<Rows + More>({rows_[Mine]..., more[Theirs]...});
    }

    std::array<product_rule, Rows> rows_;
    engine::mask_index<(Rows + 63) / 64, product, product_moment, skin_concern, practitioner_kind, fitzpatrick,
                       depth_band>
        index_{};
    rules for_everybody_{};
    std::array<rules, Rows> replaced_by_{}; // by each rule
};

// ---------------------------------------------------------------------------------------------------------------------

template <std::size_t Rows>
template <std::size_t... At>
constexpr product_table<Rows>::product_table(const product_rule (&rows)[Rows], std::index_sequence<At...>) noexcept
    : rows_{rows[At]...} {
    for (std::size_t row = 0; row < Rows; ++row) {
        index_.put(row, box_of(rows_[row].when));
        if (for_everybody(rows_[row])) {
            for_everybody_.add(row);
        }
        for (std::size_t other = 0; !rows_[row].replaces.empty() && other < Rows; ++other) {
            if (other != row && rows_[row].replaces.contains(rows_[other].id)) {
                replaced_by_[row].add(other);
            }
        }
    }
    index_.seal();
}

template <std::size_t Rows>
constexpr typename product_table<Rows>::rules product_table<Rows>::holding(const product_case& asked) const noexcept {
    const rules hits =
        index_.match(asked.what, asked.at, asked.concern, asked.practitioner, asked.phototype, asked.depth);
    rules kept = hits & for_everybody_;
    for (const std::size_t row : hits& for_everybody_) {
        kept -= replaced_by_[row];
    }
    if (!asked.present.empty()) {
        for (const std::size_t row : hits - for_everybody_) {
            if (!(rows_[row].when.having & asked.present).empty()) {
                kept.add(row);
            }
        }
    }
    return kept;
}

template <std::size_t Rows> constexpr std::size_t product_table<Rows>::deciding(const rules& holding) const noexcept {
    std::size_t strictest = Rows;
    for (const std::size_t row : holding) {
        if (strictest == Rows || answers_before(rows_[row], rows_[strictest])) {
            strictest = row;
        }
    }
    return strictest;
}

} // namespace needlewise::inline v1
