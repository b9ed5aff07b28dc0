// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Bit-parallel matching: for every value of every axis, the set of rules that accept it. The rules that hit a case
/// are the intersection of one set an axis (the bit-vector scheme of Lakshman and Stiliadis, SIGCOMM 1998).

#include <bit>
#include <cstddef>
#include <cstdint>

#include <needlewise/engine/box.hpp>
#include <needlewise/tools/bit_set.hpp>

namespace needlewise::inline v1::engine {

/// The sets of accepting rules for boxes over some axes.
template <std::size_t Words, class... Axis> class mask_index {
public:
    /// A set of rules.
    using rules = bit_set<Words>;
    /// The condition of a rule.
    using condition = box<Axis...>;

    constexpr mask_index() = default;
    /// Numbers the boxes of an array, a span or a vector in the order given: box 0 is rule 0.
    template <class Boxes> constexpr explicit mask_index(const Boxes& boxes) {
        std::size_t rule = 0;
        for (const condition& accepted : boxes) {
            put(rule++, accepted);
        }
        seal();
    }
    /// Gives a rule its condition. A rule is put once, and `seal` ends it.
    constexpr void put(std::size_t rule, const condition& accepted) {
        for (std::size_t axis = 0; axis < sizeof...(Axis); ++axis) {
            if (accepted.full(axis)) {
                indifferent_[axis].add(rule);
                continue;
            }
            for (std::size_t word = 0; word < condition::layout.of[axis].words; ++word) {
                const std::size_t start = starts.of[axis] + word * 64;
                for (std::uint64_t left = accepted.word(axis, word); left != 0; left &= left - 1) {
                    accepting_[start + static_cast<std::size_t>(std::countr_zero(left))].add(rule);
                }
            }
        }
    }
    /// Adds the rules that accept every value of an axis to each of them. Most rules are so on most axes, and a
    /// compiler counts its steps.
    constexpr void seal() {
        for (std::size_t axis = 0; axis < sizeof...(Axis); ++axis) {
            for (std::size_t value = starts.of[axis]; value < starts.of[axis + 1]; ++value) {
                accepting_[value] |= indifferent_[axis];
            }
        }
    }
    /// The rules that accept a value of the axis with this number.
    constexpr const rules& accepting(std::size_t axis, std::size_t value) const {
        return accepting_[starts.of[axis] + value];
    }
    /// The rules that hit a case; none if a value is outside its enumeration.
    constexpr rules match(Axis... values) const {
        rules hits;
        if (!(is_enumerator(values) && ...)) {
            return hits;
        }
        for (std::size_t word = 0; word < Words; ++word) {
            hits.set_word(word, ~std::uint64_t{0});
        }
        std::size_t axis = 0;
        ((hits &= accepting(axis++, position(values))), ...);
        return hits;
    }

private:
    static constexpr std::size_t places = (enumerator_count<Axis> + ...);
    // Where the values of each axis begin, and where they end.
    struct running_sums {
        std::size_t of[sizeof...(Axis) + 1]{};
        consteval running_sums() {
            for (std::size_t axis = 0; axis < sizeof...(Axis); ++axis) {
                of[axis + 1] = of[axis] + condition::layout.of[axis].size;
            }
        }
    };
    static constexpr running_sums starts{};

    rules accepting_[places]{};
    rules indifferent_[sizeof...(Axis)]{}; // the rules that accept every value of an axis
};

} // namespace needlewise::inline v1::engine
