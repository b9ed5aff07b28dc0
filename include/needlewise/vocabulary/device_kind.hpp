// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Kinds of devices that needle.

#include <cstdint>

#include <needlewise/tools/enumeration.hpp>

namespace needlewise::inline v1 {

/// What carries the needles.
enum class device_kind : std::uint8_t {
    unspecified, ///< not chosen yet
    roller,      ///< a drum with rows of needles, rolled over the skin
    stamp,       ///< a plate of needles, pressed on
    pen,         ///< a motor drives a cartridge of needles
};
/// Codes of `device_kind`.
template <> struct enumeration<device_kind> {
    static constexpr char field[] = "device";
    static constexpr char allowed[] = "unspecified, roller, stamp, pen";
    static constexpr device_kind last = device_kind::pen;
};

} // namespace needlewise::inline v1
