// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A set of the rules of one table, in as few bytes as it takes.

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <needlewise/rules/row_order.hpp>

namespace needlewise::inline v1::detail {

/// The places of the set that so many rules take: few sizes, so that tables share the code of their sets.
constexpr std::size_t places_for(std::size_t rules) noexcept {
    return rules <= 8 ? 8 : rules <= 16 ? 16 : (rules + 31) / 32 * 32;
}
/// A set of the rules of one table, in as few bytes as it takes.
template <std::size_t Rules> class compact_set {
public:
    /// How many rules there is place for.
    static constexpr std::size_t capacity = Rules;

    constexpr void add(std::size_t rule) noexcept {
        words_[rule / width] = static_cast<word>(words_[rule / width] | word{1} << rule % width);
    }
    constexpr void remove(std::size_t rule) noexcept {
        words_[rule / width] = static_cast<word>(words_[rule / width] & ~(word{1} << rule % width));
    }
    constexpr compact_set& operator&=(const compact_set& other) noexcept {
        for (std::size_t at = 0; at < words; ++at) {
            words_[at] = static_cast<word>(words_[at] & other.words_[at]);
        }
        return *this;
    }
    constexpr compact_set& operator|=(const compact_set& other) noexcept {
        for (std::size_t at = 0; at < words; ++at) {
            words_[at] = static_cast<word>(words_[at] | other.words_[at]);
        }
        return *this;
    }
    constexpr compact_set& operator-=(const compact_set& other) noexcept {
        for (std::size_t at = 0; at < words; ++at) {
            words_[at] = static_cast<word>(words_[at] & ~other.words_[at]);
        }
        return *this;
    }
    friend constexpr compact_set operator&(compact_set one, const compact_set& other) noexcept { return one &= other; }
    constexpr bool empty() const noexcept { return first() == capacity; }
    constexpr bool meets(const compact_set& other) const noexcept {
        for (std::size_t at = 0; at < words; ++at) {
            if ((words_[at] & other.words_[at]) != 0) {
                return true;
            }
        }
        return false;
    }
    /// The lowest rule from one on; `Rules` if there is none.
    constexpr std::size_t first(std::size_t from = 0) const noexcept {
        for (; from < Rules; ++from) {
            if ((words_[from / width] >> from % width & 1U) != 0) {
                return from;
            }
        }
        return Rules;
    }
    /// Puts the rules into the set of an answer, from one of its words on.
    constexpr void put_into(book_rules& rules, std::size_t first_word) const noexcept {
        for (std::size_t at = 0; at < words; at += 64 / width) {
            std::uint64_t bits = words_[at];
            if (width == 32 && at + 1 < words) {
                bits |= std::uint64_t{words_[at + 1]} << 32;
            }
            rules.set_word(first_word + at * width / 64, bits);
        }
    }

private:
    using word =
        std::conditional_t<Rules <= 8, std::uint8_t, std::conditional_t<Rules <= 16, std::uint16_t, std::uint32_t>>;
    static constexpr std::size_t width = sizeof(word) * 8;
    static constexpr std::size_t words = (Rules + width - 1) / width;
    word words_[words == 0 ? 1 : words]{};
};

} // namespace needlewise::inline v1::detail
