// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A set of enumerators: one, several in braces, all or none. The same set serves conditions of rules, findings,
/// directions and weekdays.

#include <cstddef>
#include <cstdint>
#include <initializer_list>

#include <needlewise/tools/enumeration.hpp>
#include <needlewise/tools/value_bits.hpp>

namespace needlewise::inline v1 {

/// A set of values of an enumeration with at most 128 enumerators, walked in their order. A value outside the
/// enumeration is in no set.
template <enumerated Enum> class [[nodiscard]] enum_set {
public:
    /// One bit for each value: a machine word, or `wide_bits` for more than 64 values.
    using bit_type = detail::value_bits<enumerator_count<Enum>>;

    /// No values.
    constexpr enum_set() noexcept = default;
    /// One value.
    constexpr enum_set(Enum only) noexcept : bits_(bit_of(only)) {}
    /// The values in braces.
    constexpr enum_set(std::initializer_list<Enum> values) noexcept {
        for (const Enum value : values) {
            bits_ = bits_ | bit_of(value);
        }
    }
    /// The set whose members are the one bits; bits beyond the enumeration are left out.
    static constexpr enum_set from_bits(const bit_type& bits) noexcept { return enum_set(exactly, bits & every_bit); }
    /// Every value.
    static constexpr enum_set all() noexcept { return enum_set(exactly, every_bit); }

    /// Whether a value is in the set.
    constexpr bool contains(Enum value) const noexcept { return detail::any_bit(bits_ & bit_of(value)) != 0; }
    /// Whether every value is in the set.
    constexpr bool full() const noexcept { return bits_ == every_bit; }
    /// Whether no value is in the set.
    constexpr bool empty() const noexcept { return detail::any_bit(bits_) == 0; }
    /// How many values are in the set.
    constexpr int size() const noexcept { return detail::count_bits(bits_); }
    /// The members, one bit each.
    constexpr bit_type bits() const noexcept { return bits_; }
    /// The set without its first value.
    constexpr enum_set but_first() const noexcept { return enum_set(exactly, detail::but_lowest(bits_)); }

    /// All values that are not in the set.
    constexpr enum_set operator~() const noexcept { return from_bits(~bits_); }
    /// Adds the values of another set.
    constexpr enum_set& operator|=(const enum_set& other) noexcept { return *this = *this | other; }
    /// The values of either set.
    constexpr enum_set operator|(const enum_set& other) const noexcept {
        return enum_set(exactly, bits_ | other.bits_);
    }
    /// The values of both sets.
    constexpr enum_set operator&(const enum_set& other) const noexcept {
        return enum_set(exactly, bits_ & other.bits_);
    }
    /// The values of one set that are not in the other.
    constexpr enum_set operator-(const enum_set& other) const noexcept {
        return enum_set(exactly, bits_ & ~other.bits_);
    }
    /// Whether both are the same.
    constexpr bool operator==(const enum_set&) const noexcept = default;

    /// A value of the set while it is walked.
    struct place {
        bit_type left{}; ///< the values still to come
        /// The value.
        constexpr Enum value() const noexcept { return static_cast<Enum>(detail::lowest_bit(left)); }
        /// Goes on to the next.
        constexpr void advance() noexcept { left = detail::but_lowest(left); }
        /// Whether both are at the same value.
        constexpr bool operator==(const place&) const noexcept = default;
    };
    /// Walks over the values.
    using iterator = walk_iterator<place>;
    /// The first.
    constexpr iterator begin() const noexcept { return iterator(place{bits_}); }
    /// The end.
    constexpr iterator end() const noexcept { return iterator(place{}); }

protected:
    /// For sets that are computed: all bits are those of values.
    enum exactly_tag { exactly };
    /// The set whose members are the one bits.
    constexpr enum_set(exactly_tag, const bit_type& bits) noexcept : bits_(bits) {}
    /// Every value, one bit each.
    static constexpr bit_type every_bit = detail::lowest_bits<bit_type>(enumerator_count<Enum>);

private:
    static_assert(enumerator_count<Enum> <= 128, "a set holds at most 128 values");
    static constexpr bit_type bit_of(Enum value) noexcept {
        const auto at = static_cast<std::size_t>(value);
        return at < enumerator_count<Enum> ? detail::bit_at<bit_type>(at) : bit_type{};
    }

    bit_type bits_{};
};

/// Any value of an enumeration.
template <enumerated Enum> inline constexpr enum_set<Enum> any_of = enum_set<Enum>::all();
/// No value of an enumeration.
template <enumerated Enum> inline constexpr enum_set<Enum> none_of{};

/// From one enumerator of an enumeration to a later one, both included: `values_from(fitzpatrick::iv,
/// fitzpatrick::vi)`. None from or to a value outside the enumeration.
template <enumerated Enum> constexpr enum_set<Enum> values_from(Enum first, Enum last) noexcept {
    using bits = typename enum_set<Enum>::bit_type;
    if (!is_enumerator(first) || !is_enumerator(last)) {
        return {};
    }
    return enum_set<Enum>::from_bits(detail::lowest_bits<bits>(position(last) + 1) &
                                     ~detail::lowest_bits<bits>(position(first)));
}

/// The set in the condition of a rule: any value unless it is said.
template <enumerated Enum> class condition_set : public enum_set<Enum> {
public:
    /// Any value.
    constexpr condition_set() noexcept : enum_set<Enum>(enum_set<Enum>::exactly, enum_set<Enum>::every_bit) {}
    /// One value.
    constexpr condition_set(Enum only) noexcept : enum_set<Enum>(only) {}
    /// The values in braces.
    constexpr condition_set(std::initializer_list<Enum> values) noexcept : enum_set<Enum>(values) {}
    /// A set that was computed, such as `values_from(first, last)`.
    constexpr condition_set(const enum_set<Enum>& values) noexcept : enum_set<Enum>(values) {}
};

/// A set that cannot be left out.
template <enumerated Enum> class named_set : public enum_set<Enum> {
public:
    named_set() = delete;
    /// One value.
    constexpr named_set(Enum only) noexcept : enum_set<Enum>(only) {}
    /// The values in braces.
    constexpr named_set(std::initializer_list<Enum> values) noexcept : enum_set<Enum>(values) {}
    /// A set that was computed.
    constexpr named_set(const enum_set<Enum>& values) noexcept : enum_set<Enum>(values) {}
};

} // namespace needlewise::inline v1
