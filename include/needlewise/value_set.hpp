// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A set of enumerators, as a rule's condition names them: one, several in braces, or any.

#include <bit>
#include <cstdint>
#include <initializer_list>

#include <needlewise/enumeration.hpp>

namespace needlewise::inline v1 {

/// A set of values of a finite enumeration with at most 64 enumerators.
template <class Enum> class value_set {
public:
    /// Any value.
    constexpr value_set() = default;
    /// One value.
    constexpr value_set(Enum value) : bits_(bit(value)) {}
    /// The values in braces.
    constexpr value_set(std::initializer_list<Enum> values) : bits_(0) {
        for (const Enum value : values) {
            bits_ |= bit(value);
        }
    }
    /// The set whose members are the one bits; for tools that compute sets.
    static constexpr value_set from_bits(std::uint64_t bits) {
        value_set set;
        set.bits_ = bits & all;
        return set;
    }

    /// Whether a value is in the set.
    constexpr bool contains(Enum value) const { return (bits_ & bit(value)) != 0; }
    /// Whether every value is in the set.
    constexpr bool any() const { return bits_ == all; }
    /// Whether no value is in the set.
    constexpr bool empty() const { return bits_ == 0; }
    /// How many values are in the set.
    constexpr int size() const { return std::popcount(bits_); }
    /// The members, one bit each.
    constexpr std::uint64_t bits() const { return bits_; }

    /// All values that are not in the set.
    constexpr value_set operator~() const { return from_bits(~bits_); }
    /// The values of either set.
    constexpr value_set operator|(value_set other) const { return from_bits(bits_ | other.bits_); }
    /// The values of both sets.
    constexpr value_set operator&(value_set other) const { return from_bits(bits_ & other.bits_); }
    /// Whether both are the same.
    constexpr bool operator==(const value_set&) const = default;

private:
    static_assert(enumerator_count<Enum> <= 64, "a set holds at most 64 values");
    static constexpr std::uint64_t all = ~std::uint64_t{0} >> (64 - enumerator_count<Enum>);
    static constexpr std::uint64_t bit(Enum value) { return std::uint64_t{1} << position(value); }

    std::uint64_t bits_ = all;
};

/// A set that must be named: it has no default.
template <class Enum> class named_set : public value_set<Enum> {
public:
    named_set() = delete;
    /// One value.
    constexpr named_set(Enum value) : value_set<Enum>(value) {}
    /// The values in braces.
    constexpr named_set(std::initializer_list<Enum> values) : value_set<Enum>(values) {}
    /// A set that was computed, such as `values_from(first, last)`.
    constexpr named_set(const value_set<Enum>& values) : value_set<Enum>(values) {}
};

/// From one enumerator to another, both included: `values_from(fitzpatrick::iv, fitzpatrick::vi)`.
template <class Enum> constexpr value_set<Enum> values_from(Enum first, Enum last) {
    std::uint64_t bits = 0;
    for (auto at = position(first); at <= position(last); ++at) {
        bits |= std::uint64_t{1} << at;
    }
    return value_set<Enum>::from_bits(bits);
}

} // namespace needlewise::inline v1
