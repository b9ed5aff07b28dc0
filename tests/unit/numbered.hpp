// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Enumerations whose enumerators have numbers only, as wide as a set or an axis can be.

#include <cstdint>

#include <needlewise/tools/enumeration.hpp>

enum class row : std::uint8_t {};  // 64
enum class stop : std::uint8_t {}; // 100
enum class seat : std::uint8_t {}; // 128

namespace needlewise::inline v1 {

template <> struct enumeration<row> {
    static constexpr char field[] = "row";
    static constexpr char allowed[] = "the number of a row";
    static constexpr row last = static_cast<row>(63);
};
template <> struct enumeration<stop> {
    static constexpr char field[] = "stop";
    static constexpr char allowed[] = "the number of a stop";
    static constexpr stop last = static_cast<stop>(99);
};
template <> struct enumeration<seat> {
    static constexpr char field[] = "seat";
    static constexpr char allowed[] = "the number of a seat";
    static constexpr seat last = static_cast<seat>(127);
};

} // namespace needlewise::inline v1
