// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A set of rules of one table, one bit a rule. What matching gives back, and at the same time the explanation.

#include <bit>
#include <cstddef>
#include <cstdint>

namespace needlewise::inline v1::engine {

/// A set of up to `64 * Words` rules, walked from the lowest number.
template <std::size_t Words> class rule_set {
public:
    /// How many rules fit.
    static constexpr std::size_t capacity = Words * 64;

    /// No rules.
    constexpr rule_set() = default;
    /// The rules of some words, sixty-four rules a word; none of the words that are left out.
    template <class... Word>
    constexpr explicit rule_set(std::uint64_t first, Word... further) : words_{first, further...} {}

    /// Adds a rule.
    constexpr void add(std::size_t rule) { words_[rule / 64] |= std::uint64_t{1} << (rule % 64); }
    /// Takes a rule out.
    constexpr void remove(std::size_t rule) { words_[rule / 64] &= ~(std::uint64_t{1} << (rule % 64)); }
    /// Whether a rule is in the set.
    constexpr bool contains(std::size_t rule) const { return ((words_[rule / 64] >> (rule % 64)) & 1U) != 0; }
    /// Whether no rule is in the set.
    constexpr bool empty() const {
        std::uint64_t any = 0;
        for (const std::uint64_t word : words_) {
            any |= word;
        }
        return any == 0;
    }
    /// How many rules are in the set.
    constexpr std::size_t size() const {
        std::size_t count = 0;
        for (const std::uint64_t word : words_) {
            count += static_cast<std::size_t>(std::popcount(word));
        }
        return count;
    }
    /// The lowest rule at or after a number; `capacity` if there is none.
    constexpr std::size_t first(std::size_t from = 0) const {
        if (from >= capacity) {
            return capacity;
        }
        std::size_t word = from / 64;
        std::uint64_t rest = words_[word] & (~std::uint64_t{0} << (from % 64));
        while (rest == 0) {
            if (++word == Words) {
                return capacity;
            }
            rest = words_[word];
        }
        return word * 64 + static_cast<std::size_t>(std::countr_zero(rest));
    }

    /// The rules of both sets.
    constexpr rule_set& operator&=(const rule_set& other) {
        for (std::size_t i = 0; i < Words; ++i) {
            words_[i] &= other.words_[i];
        }
        return *this;
    }
    /// The rules of either set.
    constexpr rule_set& operator|=(const rule_set& other) {
        for (std::size_t i = 0; i < Words; ++i) {
            words_[i] |= other.words_[i];
        }
        return *this;
    }
    /// The rules of both sets.
    constexpr rule_set operator&(const rule_set& other) const {
        rule_set both = *this;
        return both &= other;
    }
    /// The rules of either set.
    constexpr rule_set operator|(const rule_set& other) const {
        rule_set either = *this;
        return either |= other;
    }
    /// Whether both are the same.
    constexpr bool operator==(const rule_set&) const = default;

    /// Sixty-four rules at a time, for code that reads whole words.
    constexpr std::uint64_t word(std::size_t number) const { return words_[number]; }
    /// Sets sixty-four rules at a time.
    constexpr void set_word(std::size_t number, std::uint64_t bits) { words_[number] = bits; }

    /// Walks over the rules.
    struct iterator {
        const rule_set* set; ///< the set
        std::size_t at;      ///< the rule
        constexpr std::size_t operator*() const { return at; }
        constexpr iterator& operator++() {
            at = set->first(at + 1);
            return *this;
        }
        constexpr bool operator==(const iterator& other) const { return at == other.at; }
    };
    /// The first.
    constexpr iterator begin() const { return {this, first()}; }
    /// The end.
    constexpr iterator end() const { return {this, capacity}; }

private:
    std::uint64_t words_[Words]{};
};

} // namespace needlewise::inline v1::engine
