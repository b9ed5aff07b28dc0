// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// One bit for each value of an enumeration: a machine word for up to 64 values, two for up to 128.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <needlewise/tools/compiler.hpp>

namespace needlewise::inline v1 {

/// A hundred and twenty-eight bits, used like a number without a sign.
struct wide_bits {
    std::uint64_t of[2]{}; ///< the lower and the upper half

    /// No bits.
    constexpr wide_bits() noexcept = default;
    /// The bits of one word, and of another above it.
    constexpr wide_bits(std::uint64_t low, std::uint64_t high = 0) noexcept : of{low, high} {}
    /// The lower half.
    constexpr explicit operator std::uint64_t() const noexcept { return of[0]; }

    /// The bits that are not set.
    constexpr wide_bits operator~() const noexcept { return {~of[0], ~of[1]}; }
    /// The bits of either.
    friend constexpr wide_bits operator|(const wide_bits& one, const wide_bits& other) noexcept {
        return {one.of[0] | other.of[0], one.of[1] | other.of[1]};
    }
    /// The bits of both.
    friend constexpr wide_bits operator&(const wide_bits& one, const wide_bits& other) noexcept {
        return {one.of[0] & other.of[0], one.of[1] & other.of[1]};
    }
    /// Whether both are the same.
    constexpr bool operator==(const wide_bits&) const noexcept = default;
};

namespace detail {

/// What holds one bit for each of so many values.
template <std::size_t Values> using value_bits = std::conditional_t<(Values <= 64), std::uint64_t, wide_bits>;

/// The lowest so many bits, from none to all.
template <class Bits> constexpr Bits lowest_bits(std::size_t count) noexcept {
    const auto of_word = [](std::size_t wanted) {
        return wanted == 0 ? std::uint64_t{0} : ~std::uint64_t{0} >> (64 - wanted);
    };
    if constexpr (std::is_same_v<Bits, std::uint64_t>) {
        return of_word(count);
    } else {
        return count <= 64 ? Bits(of_word(count)) : Bits(~std::uint64_t{0}, of_word(count - 64));
    }
}
/// The bit of a value, of those that there are.
template <class Bits> constexpr Bits bit_at(std::size_t at) noexcept {
    if constexpr (std::is_same_v<Bits, std::uint64_t>) {
        return std::uint64_t{1} << at;
    } else {
        const std::uint64_t bit = std::uint64_t{1} << at % 64;
        const std::uint64_t above = std::uint64_t{0} - (at / 64); // all bits or none, as nobody can foresee which
        return {bit & ~above, bit & above};
    }
}

/// Sixty-four of the bits at a time.
constexpr std::uint64_t word_of(std::uint64_t bits, std::size_t) noexcept { return bits; }
constexpr std::uint64_t word_of(const wide_bits& bits, std::size_t word) noexcept { return bits.of[word]; }
/// Not zero if any bit is set.
constexpr std::uint64_t any_bit(std::uint64_t bits) noexcept { return bits; }
constexpr std::uint64_t any_bit(const wide_bits& bits) noexcept { return bits.of[0] | bits.of[1]; }
/// How many bits are set.
constexpr int count_bits(std::uint64_t bits) noexcept { return std::popcount(bits); }
constexpr int count_bits(const wide_bits& bits) noexcept {
    return std::popcount(bits.of[0]) + std::popcount(bits.of[1]);
}
/// Every bit one place up.
constexpr std::uint64_t one_up(std::uint64_t bits) noexcept { return bits << 1; }
constexpr wide_bits one_up(const wide_bits& bits) noexcept {
    return {bits.of[0] << 1, bits.of[1] << 1 | bits.of[0] >> 63};
}
/// Every bit one place down.
constexpr std::uint64_t one_down(std::uint64_t bits) noexcept { return bits >> 1; }
constexpr wide_bits one_down(const wide_bits& bits) noexcept {
    return {bits.of[0] >> 1 | bits.of[1] << 63, bits.of[1] >> 1};
}
/// The place of the lowest bit that is set, of which there is one at least. Without a branch.
constexpr unsigned lowest_bit(std::uint64_t bits) noexcept { return static_cast<unsigned>(std::countr_zero(bits)); }
constexpr unsigned lowest_bit(const wide_bits& bits) noexcept {
    const std::uint64_t further = std::uint64_t{0} - std::uint64_t{bits.of[0] == 0};
    return (64U & static_cast<unsigned>(further)) + lowest_bit(bits.of[0] | (bits.of[1] & further));
}
/// The bits without the lowest.
constexpr std::uint64_t but_lowest(std::uint64_t bits) noexcept { return bits & (bits - 1); }
constexpr wide_bits but_lowest(const wide_bits& bits) noexcept {
    return {bits.of[0] & (bits.of[0] - 1), bits.of[1] & (bits.of[1] - std::uint64_t{bits.of[0] == 0})};
}

} // namespace detail

} // namespace needlewise::inline v1
