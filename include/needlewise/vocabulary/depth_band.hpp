// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Bands of needle length: what the tables tell apart.

#include <cstdint>

#include <needlewise/tools/enumeration.hpp>
#include <needlewise/vocabulary/needle_length.hpp>

namespace needlewise::inline v1 {

/// Bands of needle length that limits and the routine tell apart, by the deepest needle of the plan.
enum class depth_band : std::uint8_t {
    cosmetic,    ///< up to 0.3 mm: home lengths
    superficial, ///< over 0.3 and up to 0.5 mm
    medium,      ///< over 0.5 and up to 1.0 mm
    deep,        ///< over 1.0 and up to 1.5 mm
    very_deep,   ///< over 1.5 mm
};
/// Codes of `depth_band`.
template <> struct enumeration<depth_band> {
    static constexpr char field[] = "depth";
    static constexpr char allowed[] = "cosmetic, superficial, medium, deep, very_deep";
    static constexpr depth_band last = depth_band::very_deep;
};
/// The longest needle of a band; of a value that is no band, the longest of all.
constexpr needle_length longest_of(depth_band band) {
    using namespace literals;
    constexpr needle_length ends[] = {0.3_mm, 0.5_mm, 1.0_mm, 1.5_mm, longest_needle};
    return is_enumerator(band) ? ends[position(band)] : longest_needle;
}
/// The band of a needle length.
constexpr depth_band band_of(needle_length length) {
    using namespace literals;
    // As a sum, because nobody can foresee which way a branch would go.
    return static_cast<depth_band>(int{length > 0.3_mm} + int{length > 0.5_mm} + int{length > 1.0_mm} +
                                   int{length > 1.5_mm});
}

} // namespace needlewise::inline v1
