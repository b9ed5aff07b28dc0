// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Devices by name, as docs/evidence/devices.csv describes them. What a source does not state is left out.

#include <needlewise/vocabulary/needle_spec.hpp>

namespace needlewise::inline v1 {

/// Devices by name. It is a template, so that a compiler checks a device where it is named.
template <class Spec> struct described_devices {
    // clang-format off
    static constexpr Spec dermaroller_c8       = Spec::of({.kind = device_kind::roller, .lengths = between(0.13_mm, 0.13_mm), .arrangement = needle_arrangement::drum_rows, .reuse = needle_reuse::single_person}); ///< cosmetic roller, 0.13 mm
    static constexpr Spec dermaroller_c8he     = Spec::of({.kind = device_kind::roller, .lengths = between(0.2_mm, 0.2_mm), .arrangement = needle_arrangement::drum_rows, .reuse = needle_reuse::single_person}); ///< cosmetic roller for hair-bearing skin, 0.2 mm
    static constexpr Spec home_roller          = Spec::of({.kind = device_kind::roller, .lengths = between(0.2_mm, 0.2_mm), .count = 192, .arrangement = needle_arrangement::drum_rows, .reuse = needle_reuse::single_person}); ///< home roller, 192 needles; sold at 0.2 to 0.3 mm
    static constexpr Spec dermaroller_cit8     = Spec::of({.kind = device_kind::roller, .lengths = between(0.5_mm, 0.5_mm), .arrangement = needle_arrangement::drum_rows}); ///< medical roller, 0.5 mm
    static constexpr Spec dermaroller_mf8      = Spec::of({.kind = device_kind::roller, .lengths = between(1.5_mm, 1.5_mm), .arrangement = needle_arrangement::drum_rows}); ///< medical roller for scars, 1.5 mm
    static constexpr Spec medical_dermaroller  = Spec::of({.kind = device_kind::roller, .lengths = between(1.5_mm, 1.5_mm), .count = 192, .diameter_micrometres = 100, .arrangement = needle_arrangement::drum_rows}); ///< standard medical roller: 192 needles in 8 rows, 0.1 mm thick; made from 0.5 to 1.5 mm
    static constexpr Spec varicella_roller     = Spec::of({.kind = device_kind::roller, .lengths = between(1.5_mm, 1.5_mm), .count = 192, .diameter_micrometres = 250, .arrangement = needle_arrangement::drum_rows}); ///< 192 needles of 0.25 mm in 8 rows, as in the varicella case report
    static constexpr Spec scar_roller_2_5      = Spec::of({.kind = device_kind::roller, .lengths = between(2.5_mm, 2.5_mm), .count = 192, .arrangement = needle_arrangement::drum_rows}); ///< 192 needles of 2.5 mm, as in Silva 2020
    static constexpr Spec roll_cit_1_mm        = Spec::of({.kind = device_kind::roller, .lengths = between(1.0_mm, 1.0_mm), .arrangement = needle_arrangement::drum_rows}); ///< Roll-CIT, 1 mm
    static constexpr Spec jove_melasma_roller  = Spec::of({.kind = device_kind::roller, .lengths = between(0.5_mm, 0.5_mm), .arrangement = needle_arrangement::drum_rows}); ///< 0.5 mm roller of the melasma protocol
    static constexpr Spec skinpen              = Spec::of({.kind = device_kind::pen, .lengths = between(0.25_mm, 2.5_mm), .arrangement = needle_arrangement::flat_plate}); ///< SkinPen Precision (DEN160029, K202243); its label: safety above 1.5 mm not evaluated
    static constexpr Spec exceed               = Spec::of({.kind = device_kind::pen, .lengths = between(0.1_mm, 1.5_mm), .count = 6, .arrangement = needle_arrangement::flat_plate}); ///< Exceed (K180778, K182407): 0 to 1.5 mm, six needles
    static constexpr Spec exceed_unlimited     = Spec::of({.kind = device_kind::pen, .lengths = between(0.1_mm, 1.9_mm), .count = 6, .diameter_micrometres = 350, .arrangement = needle_arrangement::flat_plate}); ///< Exceed Unlimited (K233709): 0 to 1.9 mm, six needles of 0.35 mm
    static constexpr Spec automated_pen        = Spec::of({.kind = device_kind::pen, .lengths = between(0.25_mm, 2.5_mm), .count = 12, .arrangement = needle_arrangement::flat_plate}); ///< professional motor pens in general, 12 needles
    // clang-format on
};
/// The devices: `devices::skinpen`.
using devices = described_devices<needle_spec>;

} // namespace needlewise::inline v1
