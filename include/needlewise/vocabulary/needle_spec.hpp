// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The device that carries the needles.

#include <cstddef>
#include <cstdint>

#include <needlewise/tools/enumeration.hpp>
#include <needlewise/tools/range.hpp>
#include <needlewise/tools/required.hpp>
#include <needlewise/tools/result.hpp>
#include <needlewise/vocabulary/device_kind.hpp>
#include <needlewise/vocabulary/needle_length.hpp>

namespace needlewise::inline v1 {

/// How the needles stand on the device.
enum class needle_arrangement : std::uint8_t {
    not_stated, ///< the maker or the source does not say
    drum_rows,  ///< rows around a drum
    flat_plate, ///< a flat plate or ring
};
/// Codes of `needle_arrangement`.
template <> struct enumeration<needle_arrangement> {
    static constexpr char field[] = "arrangement";
    static constexpr char allowed[] = "not_stated, drum_rows, flat_plate";
    static constexpr needle_arrangement last = needle_arrangement::flat_plate;
};

/// Whether needles may be used again.
enum class needle_reuse : std::uint8_t {
    single_use,    ///< one person, one session, then the sharps container
    single_person, ///< one person only, disinfected between uses (home rollers)
};
/// Codes of `needle_reuse`.
template <> struct enumeration<needle_reuse> {
    static constexpr char field[] = "reuse";
    static constexpr char allowed[] = "single_use, single_person";
    static constexpr needle_reuse last = needle_reuse::single_person;
};

/// A needling device: what `needle_spec::make` is asked to check.
struct needle_description {
    required<device_kind> kind;   ///< roller, stamp or pen
    range<needle_length> lengths; ///< equal ends for a fixed length, else the adjustable range
    int count = 0;                ///< needles, 1 to 540; 0 if not stated
    int diameter_micrometres = 0; ///< 50 to 500; 0 if not stated
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
        for (const input_error& wrong :
             {detail::unless_enumerator(asked.kind.get()), detail::unless_enumerator(asked.arrangement),
              detail::unless_enumerator(asked.reuse)}) {
            if (!wrong.field().empty()) {
                return wrong;
            }
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
