// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The first of some rules: since the strictest come first, the answer of a table.

#include <bit>
#include <cstddef>
#include <cstdint>

#include <needlewise/rules/row_order.hpp>

namespace needlewise::inline v1::detail {

/// The lowest of some rules, of which there is one at least.
constexpr std::size_t lowest(std::uint64_t rules) noexcept { return static_cast<unsigned>(std::countr_zero(rules)); }
/// The lowest rule in some words; the last place, which no rule has, if there is none.
template <std::size_t First, std::size_t Count> constexpr std::size_t first_of(const book_rules& rules) noexcept {
    std::uint64_t bits = rules.word(First);
    std::uint64_t before = 0;
    for (std::size_t word = 1; word < Count; ++word) {
        const std::uint64_t further = std::uint64_t{0} - std::uint64_t{bits == 0}; // all bits, without a branch
        bits |= rules.word(First + word) & further;
        before += 64 & further;
    }
    return static_cast<std::size_t>(before) + lowest(bits | std::uint64_t{1} << 63);
}

} // namespace needlewise::inline v1::detail
