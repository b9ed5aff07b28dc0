// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A closed range of a quantity: a count, a length, a span of time.

#include <type_traits>

#include <needlewise/tools/compiler.hpp>

namespace needlewise::inline v1 {

/// What a range can be of: whole numbers, and quantities of the library. Fractions have no place in a decision.
template <class T>
concept quantity = !std::is_floating_point_v<T> && !std::is_pointer_v<T> && !std::is_same_v<T, bool>;

namespace complaint {
/// Named in a compiler's error when a constant range has its ends the wrong way round. It is no constant expression,
/// and has a body because a compiler that does not optimise may keep the call.
inline void the_lower_end_of_a_range_comes_first() {}
} // namespace complaint

/// From `min` to `max`, both included. There is no default: a range that is asked for must be given. It is two ends and
/// no more: constant ends are in order or do not compile, those from run time are checked by who takes them.
template <quantity T> struct range {
    T min; ///< the lower end
    T max; ///< the upper end

    /// From one end to the other.
    constexpr range(T lower, T upper) noexcept : min{lower}, max{upper} {
        if (std::is_constant_evaluated() && upper < lower) {
            complaint::the_lower_end_of_a_range_comes_first();
        }
    }
    /// Whether a value lies between the ends.
    constexpr bool contains(T value) const noexcept { return !(value < min) && !(max < value); }
    /// Whether the ends are in order.
    constexpr bool in_order() const noexcept { return !(max < min); }
    /// Whether both are the same.
    constexpr bool operator==(const range&) const noexcept = default;
};

/// A constant range: `between(3, 5)`, `between(4_weeks, 6_weeks)`.
template <quantity T> consteval range<T> between(T lower, T upper) noexcept { return {lower, upper}; }

} // namespace needlewise::inline v1
