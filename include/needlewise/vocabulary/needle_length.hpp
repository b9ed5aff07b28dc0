// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The length of a needle in whole micrometres. No floating point.

#include <compare>
#include <cstdint>

#include <needlewise/tools/enumeration.hpp>
#include <needlewise/tools/result.hpp>

namespace needlewise::inline v1 {

namespace complaint {
/// Named in a compiler's error for a constant length that no needle has.
void not_a_valid_needle_length_use_0_1_mm_to_3_mm();
/// Named in a compiler's error for a constant length that is finer than a micrometre, or not a plain decimal.
void not_a_whole_number_of_micrometres();
} // namespace complaint

class needle_length;
namespace detail {
consteval needle_length length_literal(const char* digits, std::int64_t unit);
struct packed_regimen;
} // namespace detail

/// The length of a needle, 100 to 3,000 micrometres. The shortest roller on the market has 130, the longest 3,000
/// (docs/evidence/devices.csv). Made by a literal (`1.5_mm`, `250_um`) or by `from_micrometres`.
class needle_length {
public:
    /// No needle: zero length, for "not to be needled" and for a length that was not given.
    constexpr needle_length() = default;
    /// A length in micrometres, 100 to 3,000.
    static constexpr result<needle_length> from_micrometres(std::int64_t count) {
        if (count < shortest || count > longest) {
            return input_error{"needle length in micrometres", count, "100 to 3000"};
        }
        return needle_length(static_cast<std::int32_t>(count));
    }

    /// The length in micrometres; 0 for no needle.
    constexpr std::int32_t in_micrometres() const { return micrometres_; }
    /// Whether there is no needle.
    constexpr bool is_none() const { return micrometres_ == 0; }
    /// Compares by size.
    constexpr auto operator<=>(const needle_length&) const = default;

    static constexpr std::int32_t shortest = 100; ///< in micrometres
    static constexpr std::int32_t longest = 3000; ///< in micrometres

private:
    friend consteval needle_length detail::length_literal(const char* digits, std::int64_t unit);
    friend struct detail::packed_regimen;
    constexpr explicit needle_length(std::int32_t micrometres) : micrometres_(micrometres) {}

    std::int32_t micrometres_ = 0;
};

/// No needle at all: where a site is never to be needled.
inline constexpr needle_length no_needling{};
/// The longest needle that there is: where nothing limits it.
inline constexpr needle_length longest_needle = *needle_length::from_micrometres(needle_length::longest);

namespace detail {
/// Reads the digits of a literal as thousandths of its unit times `unit`; the text comes from the compiler.
consteval needle_length length_literal(const char* digits, std::int64_t unit) {
    std::int64_t value = 0;
    std::int64_t scale = 0; // 0 before the point, then the weight of the next decimal
    for (; *digits != '\0'; ++digits) {
        if (*digits == '\'') {
            continue;
        }
        if (*digits == '.') {
            scale = unit;
            continue;
        }
        if (*digits < '0' || *digits > '9') {
            complaint::not_a_whole_number_of_micrometres();
        }
        const std::int64_t digit = *digits - '0';
        if (scale == 0) {
            value = value * 10 + digit * unit;
        } else if (scale % 10 == 0) {
            scale /= 10;
            value += digit * scale;
        } else if (digit != 0) {
            complaint::not_a_whole_number_of_micrometres();
        }
        if (value > needle_length::longest) {
            complaint::not_a_valid_needle_length_use_0_1_mm_to_3_mm();
        }
    }
    if (value < needle_length::shortest) {
        complaint::not_a_valid_needle_length_use_0_1_mm_to_3_mm();
    }
    return needle_length(static_cast<std::int32_t>(value));
}
} // namespace detail

inline namespace literals {
/// Millimetres: `1.5_mm`. Exact, or it does not compile.
consteval needle_length operator""_mm(const char* digits) { return detail::length_literal(digits, 1000); }
/// Micrometres: `250_um`.
consteval needle_length operator""_um(const char* digits) { return detail::length_literal(digits, 1); }
} // namespace literals

} // namespace needlewise::inline v1
