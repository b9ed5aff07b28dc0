// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Needles: their length in whole micrometres, and the device that carries them. No floating point.

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <needlewise/enumeration.hpp>
#include <needlewise/range.hpp>
#include <needlewise/required.hpp>
#include <needlewise/result.hpp>

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
    constexpr explicit needle_length(std::int32_t micrometres) : micrometres_(micrometres) {}

    std::int32_t micrometres_ = 0;
};

/// No needle at all: where a site is never to be needled.
inline constexpr needle_length no_needling{};

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

/// What carries the needles.
enum class device_kind : std::uint8_t {
    unspecified, ///< not chosen yet
    roller,      ///< a drum with rows of needles, rolled over the skin
    stamp,       ///< a plate of needles, pressed on
    pen,         ///< a motor drives a cartridge of needles
};
/// Codes of `device_kind`.
template <> struct enumeration<device_kind> {
    static constexpr table_text field = "device";
    static constexpr code_text codes[] = {"unspecified", "roller", "stamp", "pen"};
    static constexpr table_text allowed = "unspecified, roller, stamp, pen";
};

/// How the needles stand on the device.
enum class needle_arrangement : std::uint8_t {
    not_stated, ///< the maker or the source does not say
    drum_rows,  ///< rows around a drum
    flat_plate, ///< a flat plate or ring
};
/// Codes of `needle_arrangement`.
template <> struct enumeration<needle_arrangement> {
    static constexpr table_text field = "arrangement";
    static constexpr code_text codes[] = {"not_stated", "drum_rows", "flat_plate"};
    static constexpr table_text allowed = "not_stated, drum_rows, flat_plate";
};

/// Whether needles may be used again.
enum class needle_reuse : std::uint8_t {
    single_use,    ///< one person, one session, then the sharps container
    single_person, ///< one person only, disinfected between uses (home rollers)
};
/// Codes of `needle_reuse`.
template <> struct enumeration<needle_reuse> {
    static constexpr table_text field = "reuse";
    static constexpr code_text codes[] = {"single_use", "single_person"};
    static constexpr table_text allowed = "single_use, single_person";
};

/// A needling device: what `needle_spec::make` is asked to check.
struct needle_description {
    required<device_kind> kind;             ///< roller, stamp or pen
    required<range<needle_length>> lengths; ///< equal ends for a fixed length, else the adjustable range
    int count = 0;                          ///< needles, 1 to 540; 0 if not stated
    int diameter_micrometres = 0;           ///< 50 to 500; 0 if not stated
    needle_arrangement arrangement = needle_arrangement::not_stated; ///< how the needles stand
    needle_reuse reuse = needle_reuse::single_use;                   ///< whether needles may be used again
};

/// A needling device that can exist. A constant one outside the physical range does not compile when made with
/// `needle_spec::of`; `needle_spec::make` gives an error value that says what is allowed.
class needle_spec {
public:
    /// Checks a description from run time.
    static constexpr result<needle_spec> make(const needle_description& asked) {
        if (asked.kind == device_kind::unspecified) {
            return input_error{"device", code(asked.kind.get()), "roller, stamp, pen"};
        }
        const range<needle_length>& lengths = asked.lengths;
        if (lengths.min.is_none() || !lengths.in_order()) {
            return input_error{"needle length in micrometres", lengths.max.in_micrometres(),
                               "a range from 100 to 3000, the shorter end first"};
        }
        if (asked.kind == device_kind::roller && lengths.min != lengths.max) {
            return input_error{"needle length in micrometres", lengths.max.in_micrometres(),
                               "one length: the needles of a roller are fixed"};
        }
        if (asked.count < 0 || asked.count > most_needles) {
            return input_error{"needle count", asked.count, "1 to 540, or 0 if not stated"};
        }
        if (asked.diameter_micrometres != 0 && (asked.diameter_micrometres < 50 || asked.diameter_micrometres > 500)) {
            return input_error{"needle diameter in micrometres", asked.diameter_micrometres,
                               "50 to 500, or 0 if not stated"};
        }
        return needle_spec{asked};
    }
    /// A constant device, checked by the compiler.
    static consteval needle_spec of(const needle_description& asked) {
        const result<needle_spec> made = make(asked);
        if (!made) {
            complaint_about_a_needle_spec();
        }
        return *made;
    }
    /// A placeholder with no needles, so that a `result` can hold one.
    constexpr needle_spec() = default;

    /// Roller, stamp or pen.
    constexpr device_kind kind() const { return kind_; }
    /// The lengths it can be set to; equal ends for a fixed length.
    constexpr range<needle_length> lengths() const { return lengths_; }
    /// Whether the length can be set.
    constexpr bool adjustable() const { return lengths_.min != lengths_.max; }
    /// Whether it can needle at this length.
    constexpr bool reaches(needle_length length) const { return lengths_.contains(length); }
    /// The number of needles; 0 if not stated.
    constexpr int count() const { return count_; }
    /// The thickness of a needle in micrometres; 0 if not stated.
    constexpr int diameter_micrometres() const { return diameter_; }
    /// How the needles stand.
    constexpr needle_arrangement arrangement() const { return arrangement_; }
    /// Whether needles may be used again.
    constexpr needle_reuse reuse() const { return reuse_; }
    /// Whether both are the same.
    constexpr bool operator==(const needle_spec&) const = default;

    /// The most needles on one device: the largest roller described (docs/evidence/devices.csv).
    static constexpr int most_needles = 540;

private:
    constexpr explicit needle_spec(const needle_description& asked)
        : lengths_(asked.lengths), count_(asked.count), diameter_(asked.diameter_micrometres), kind_(asked.kind),
          arrangement_(asked.arrangement), reuse_(asked.reuse) {}
    static void complaint_about_a_needle_spec();

    range<needle_length> lengths_{no_needling, no_needling};
    int count_ = 0;
    int diameter_ = 0;
    device_kind kind_ = device_kind::unspecified;
    needle_arrangement arrangement_ = needle_arrangement::not_stated;
    needle_reuse reuse_ = needle_reuse::single_use;
};

} // namespace needlewise::inline v1
