// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A set of numbers, one bit each: of rules, of zones. What matching gives back, and at the same time the explanation.

#include <bit>
#include <cstddef>
#include <cstdint>

#include <needlewise/tools/iterator.hpp>

namespace needlewise::inline v1 {

/// A set of the numbers 0 to `64 * Words - 1`, walked from the lowest. A number beyond them is in no set: adding it
/// does nothing.
template <std::size_t Words> class bit_set {
public:
    /// How many numbers there are.
    static constexpr std::size_t capacity = Words * 64;

    /// No numbers.
    constexpr bit_set() noexcept = default;
    /// The numbers of some words, sixty-four a word; none of the words that are left out.
    template <class... Word>
    constexpr explicit bit_set(std::uint64_t first, Word... further) noexcept : words_{first, further...} {}

    /// Adds a number.
    constexpr void add(std::size_t number) noexcept {
        if (number < capacity) {
            words_[number / 64] |= std::uint64_t{1} << (number % 64);
        }
    }
    /// Takes a number out.
    constexpr void remove(std::size_t number) noexcept {
        if (number < capacity) {
            words_[number / 64] &= ~(std::uint64_t{1} << (number % 64));
        }
    }
    /// Whether a number is in the set.
    constexpr bool contains(std::size_t number) const noexcept {
        return number < capacity && ((words_[number / 64] >> (number % 64)) & 1U) != 0;
    }
    /// Whether the set is empty.
    constexpr bool empty() const noexcept {
        std::uint64_t all = 0;
        for (const std::uint64_t each : words_) {
            all |= each;
        }
        return all == 0;
    }
    /// How many numbers are in the set.
    constexpr std::size_t size() const noexcept {
        std::size_t count = 0;
        for (const std::uint64_t each : words_) {
            count += static_cast<std::size_t>(std::popcount(each));
        }
        return count;
    }
    /// The lowest number of the set at or after another; `capacity` if there is none.
    constexpr std::size_t first(std::size_t from = 0) const noexcept {
        if (from >= capacity) {
            return capacity;
        }
        std::size_t at = from / 64;
        std::uint64_t rest = words_[at] & (~std::uint64_t{0} << (from % 64));
        while (rest == 0) {
            if (++at == Words) {
                return capacity;
            }
            rest = words_[at];
        }
        return at * 64 + static_cast<std::size_t>(std::countr_zero(rest));
    }

    /// The numbers of both sets.
    constexpr bit_set& operator&=(const bit_set& other) noexcept {
        for (std::size_t at = 0; at < Words; ++at) {
            words_[at] &= other.words_[at];
        }
        return *this;
    }
    /// The numbers of either set.
    constexpr bit_set& operator|=(const bit_set& other) noexcept {
        for (std::size_t at = 0; at < Words; ++at) {
            words_[at] |= other.words_[at];
        }
        return *this;
    }
    /// The numbers that are not in the other set.
    constexpr bit_set& operator-=(const bit_set& other) noexcept {
        for (std::size_t at = 0; at < Words; ++at) {
            words_[at] &= ~other.words_[at];
        }
        return *this;
    }
    /// The numbers of both sets.
    friend constexpr bit_set operator&(bit_set one, const bit_set& other) noexcept { return one &= other; }
    /// The numbers of either set.
    friend constexpr bit_set operator|(bit_set one, const bit_set& other) noexcept { return one |= other; }
    /// The numbers of one set that are not in the other.
    friend constexpr bit_set operator-(bit_set one, const bit_set& other) noexcept { return one -= other; }
    /// Whether both are the same.
    constexpr bool operator==(const bit_set&) const noexcept = default;

    /// Sixty-four numbers at a time, for code that reads whole words.
    constexpr std::uint64_t word(std::size_t at) const noexcept { return words_[at]; }
    /// Sets sixty-four numbers at a time.
    constexpr void set_word(std::size_t at, std::uint64_t bits) noexcept { words_[at] = bits; }

    /// A number of the set while it is walked.
    struct place;
    /// Walks over the numbers.
    using iterator = walk_iterator<place>;
    /// The first.
    constexpr iterator begin() const noexcept { return iterator(place(*this, first())); }
    /// The end.
    constexpr iterator end() const noexcept { return iterator(place(*this, capacity)); }

private:
    std::uint64_t words_[Words]{};
};

/// Where a walk through the set stands.
template <std::size_t Words> struct bit_set<Words>::place {
    bit_set set{};      ///< the set
    std::size_t at = 0; ///< the number

    /// At no number.
    constexpr place() noexcept = default;
    /// At a number.
    constexpr place(const bit_set& walked, std::size_t number) noexcept : set(walked), at(number) {}
    /// The number.
    constexpr std::size_t value() const noexcept { return at; }
    /// Goes on to the next.
    constexpr void advance() noexcept { at = set.first(at + 1); }
    /// Whether both are at the same number.
    constexpr bool operator==(const place& other) const noexcept { return at == other.at; }
};

} // namespace needlewise::inline v1
