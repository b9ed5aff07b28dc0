// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A closed range with its two ends in order.

#include <type_traits>

namespace needlewise::inline v1 {

namespace complaint {
/// Named in a compiler's error when a constant range has its ends the wrong way round. It is no constant expression,
/// and has a body because a compiler that does not optimise may keep the call.
inline void the_lower_end_of_a_range_comes_first() {}
} // namespace complaint

/// From `min` to `max`, both included. There is no default: a range that is asked for must be given.
template <class T> struct range {
    T min; ///< the lower end
    T max; ///< the upper end

    /// From one end to the other. A constant range whose ends are out of order does not compile;
    /// one from run time is kept as it is and reported by `inspect`.
    constexpr range(T lower, T upper) : min(lower), max(upper) {
        if (std::is_constant_evaluated() && upper < lower) {
            complaint::the_lower_end_of_a_range_comes_first();
        }
    }
    /// Whether a value lies between the ends.
    constexpr bool contains(T value) const { return !(value < min) && !(max < value); }
    /// Whether the ends are in order.
    constexpr bool in_order() const { return !(max < min); }
    /// Whether both are the same.
    constexpr bool operator==(const range&) const = default;
};

/// A constant range: `between(3, 5)`, `between(4_weeks, 6_weeks)`.
template <class T> consteval range<T> between(T lower, T upper) { return {lower, upper}; }

} // namespace needlewise::inline v1
