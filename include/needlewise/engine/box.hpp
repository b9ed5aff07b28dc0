// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The condition of a rule: a box, that is a set of values on each axis. The sets stand side by side in a few
/// machine words, so that two boxes meet or miss in a handful of operations.

#include <bit>
#include <cstddef>
#include <cstdint>

#include <needlewise/tools/enum_set.hpp>

namespace needlewise::inline v1::engine {

/// Where the values of each axis stand in the words of a box: axes of up to 64 values share words, one of up to 128 has
/// two of its own behind them.
template <class... Axis> struct box_layout {
    /// The place of one axis.
    struct place {
        std::size_t size;   ///< how many values it has
        std::size_t word;   ///< the first word where they stand
        std::size_t words;  ///< how many words they take
        std::size_t shift;  ///< the lowest bit in the first word
        std::uint64_t mask; ///< all bits in the first word
    };
    place of[sizeof...(Axis)]{};               ///< of each axis
    std::uint64_t full[2 * sizeof...(Axis)]{}; ///< each word with all values of its axes
    std::uint64_t tops[2 * sizeof...(Axis)]{}; ///< each shared word with the highest value of each of its axes
    std::size_t shared = 0;                    ///< how many words are shared, one an axis at most
    std::size_t words = 0;                     ///< how many words there are

    /// Lays the axes out one after the other; none is cut by the end of a shared word.
    consteval box_layout() {
        std::size_t used = 64;
        std::size_t axis = 0;
        for (const std::size_t size : {enumerator_count<Axis>...}) {
            if (size <= 64) {
                if (used + size > 64) {
                    ++shared;
                    used = 0;
                }
                const std::uint64_t mask = detail::lowest_bits<std::uint64_t>(size) << used;
                of[axis] = {size, shared - 1, 1, used, mask};
                full[shared - 1] |= mask;
                used += size;
                tops[shared - 1] |= std::uint64_t{1} << (used - 1);
            }
            ++axis;
        }
        words = shared;
        axis = 0;
        for (const std::size_t size : {enumerator_count<Axis>...}) {
            if (size > 64) {
                of[axis] = {size, words, 2, 0, ~std::uint64_t{0}};
                full[words++] = ~std::uint64_t{0};
                full[words++] = detail::lowest_bits<std::uint64_t>(size - 64);
            }
            ++axis;
        }
    }
};

namespace detail {
/// The words of a box, which a compiler copies in one step.
template <std::size_t Words> struct box_words {
    std::uint64_t of[Words]{};
    constexpr bool operator==(const box_words&) const = default;
};
/// The words that accept every value of each axis.
template <std::size_t Words, class Layout> consteval box_words<Words> every_value(const Layout& layout) {
    box_words<Words> all;
    for (std::size_t word = 0; word < Words; ++word) {
        all.of[word] = layout.full[word];
    }
    return all;
}
} // namespace detail

/// A box over finite axes. An axis that is not restricted accepts every value.
template <class... Axis> class box {
public:
    /// Where each axis stands.
    static constexpr box_layout<Axis...> layout{};
    /// How many axes there are.
    static constexpr std::size_t axes = sizeof...(Axis);
    /// One case: the position of a value on each axis.
    struct point {
        std::size_t of[axes]{}; ///< of each axis, in order
        /// The position on the axis with this number.
        constexpr std::size_t& operator[](std::size_t axis) { return of[axis]; }
        /// The position on the axis with this number.
        constexpr std::size_t operator[](std::size_t axis) const { return of[axis]; }
        /// Whether both are the same.
        constexpr bool operator==(const point&) const = default;
    };

    /// Every case.
    constexpr box() = default;
    /// The sets of values, one for each axis in order; `{}` is any value.
    static constexpr box of(const condition_set<Axis>&... sets) {
        box made;
        std::size_t axis = 0;
        (made.set_values(axis++, sets.bits()), ...);
        return made;
    }
    /// The box of a single case; empty if a value is outside its enumeration.
    static constexpr box at(Axis... values) { return of(condition_set<Axis>(values)...); }

    /// The set of values on the axis with this number.
    template <enumerated Value> constexpr enum_set<Value> values(std::size_t axis) const {
        if constexpr (enumerator_count<Value> <= 64) {
            return enum_set<Value>::from_bits(word(axis, 0));
        } else {
            return enum_set<Value>::from_bits({word(axis, 0), word(axis, 1)});
        }
    }
    /// Sixty-four values at a time of the axis with this number, from bit 0.
    constexpr std::uint64_t word(std::size_t axis, std::size_t at) const {
        return (bits_.of[layout.of[axis].word + at] & layout.of[axis].mask) >> layout.of[axis].shift;
    }
    /// Replaces the set of values on the axis with this number, which has at most 64.
    constexpr void set_values(std::size_t axis, std::uint64_t values) {
        std::uint64_t& bits = bits_.of[layout.of[axis].word];
        bits = (bits & ~layout.of[axis].mask) | (values << layout.of[axis].shift);
    }
    /// Replaces the set of values on the axis with this number, which has more than 64.
    constexpr void set_values(std::size_t axis, const wide_bits& values) {
        bits_.of[layout.of[axis].word] = values.of[0];
        bits_.of[layout.of[axis].word + 1] = values.of[1];
    }
    /// Whether it accepts every value of the axis with this number.
    constexpr bool full(std::size_t axis) const {
        const auto& place = layout.of[axis];
        bool all = true;
        for (std::size_t at = place.word; at < place.word + place.words; ++at) {
            all = all && (layout.full[at] & place.mask & ~bits_.of[at]) == 0;
        }
        return all;
    }
    /// Takes the cases out whose value on an axis another box does not accept, and puts them into `outside`. Gives
    /// whether there are any.
    constexpr bool cut(std::size_t axis, const box& other, box& outside) {
        const auto& place = layout.of[axis];
        std::uint64_t beyond[2]{};
        for (std::size_t at = 0; at < place.words; ++at) {
            beyond[at] = bits_.of[place.word + at] & place.mask & ~other.bits_.of[place.word + at];
        }
        if ((beyond[0] | beyond[1]) == 0) {
            return false;
        }
        outside = *this;
        for (std::size_t at = 0; at < place.words; ++at) {
            outside.bits_.of[place.word + at] = (bits_.of[place.word + at] & ~place.mask) | beyond[at];
            bits_.of[place.word + at] &= ~beyond[at];
        }
        return true;
    }

    /// The cases in both boxes.
    constexpr box operator&(const box& other) const {
        box common = *this;
        for (std::size_t i = 0; i < words; ++i) {
            common.bits_.of[i] &= other.bits_.of[i];
        }
        return common;
    }
    /// Whether no case is in the box, because some axis has no value left.
    constexpr bool empty() const { return !meets(*this); }
    /// Whether some case is in both boxes.
    constexpr bool meets(const box& other) const {
        for (std::size_t i = 0; i < layout.shared; ++i) {
            if (some_field_is_empty(bits_.of[i] & other.bits_.of[i], i)) {
                return false;
            }
        }
        for (std::size_t i = layout.shared; i < words; i += 2) {
            if (((bits_.of[i] & other.bits_.of[i]) | (bits_.of[i + 1] & other.bits_.of[i + 1])) == 0) {
                return false;
            }
        }
        return true;
    }
    /// Whether a case is in the box.
    constexpr bool contains(Axis... values) const { return meets(at(values...)); }
    /// The first case of a box that is not empty: the lowest value on each axis.
    constexpr point first() const {
        point lowest{};
        for (std::size_t axis = 0; axis < axes; ++axis) {
            const bool upper = layout.of[axis].words == 2 && word(axis, 0) == 0;
            lowest[axis] = (upper ? 64U : 0U) + static_cast<std::size_t>(std::countr_zero(word(axis, upper ? 1 : 0)));
        }
        return lowest;
    }
    /// Whether both are the same.
    constexpr bool operator==(const box&) const = default;

    /// The words themselves, for a fingerprint.
    constexpr const auto& words_of() const { return bits_.of; }

private:
    static constexpr std::size_t words = layout.words;
    // Adding a field's lower bits to themselves carries into its top bit unless they are all zero, so that one sum
    // looks at every axis of a word at once.
    static constexpr bool some_field_is_empty(std::uint64_t bits, std::size_t word) {
        const std::uint64_t low = layout.full[word] & ~layout.tops[word];
        return ((((bits & low) + low) | bits) & layout.tops[word]) != layout.tops[word];
    }

    static constexpr detail::box_words<words> everything = detail::every_value<words>(layout);

    detail::box_words<words> bits_ = everything;
};

} // namespace needlewise::inline v1::engine
