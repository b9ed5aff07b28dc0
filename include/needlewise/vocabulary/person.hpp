// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Who is to be treated, how marked the concern is, and in whose hands.

#include <cstdint>

#include <needlewise/tools/enumeration.hpp>

namespace needlewise::inline v1 {

/// How marked the concern is. Published scales map to it in docs/vocabulary.md.
enum class severity_grade : std::uint8_t {
    mild,     ///< seen close up only (acne scars: Goodman and Baron grade 1 to 2)
    moderate, ///< seen at social distance (acne scars: grade 3)
    severe,   ///< marked (acne scars: grade 4)
};
/// Codes of `severity_grade`.
template <> struct enumeration<severity_grade> {
    static constexpr char field[] = "severity";
    static constexpr char allowed[] = "mild, moderate, severe";
    static constexpr severity_grade last = severity_grade::severe;
};

/// The Fitzpatrick skin phototype, from always burns (i) to never burns (vi).
enum class fitzpatrick : std::uint8_t {
    i,   ///< always burns, never tans
    ii,  ///< burns easily, tans little
    iii, ///< burns at times, tans slowly
    iv,  ///< burns little, tans well
    v,   ///< burns rarely, brown skin
    vi,  ///< never burns, dark brown or black skin
};
/// Codes of `fitzpatrick`.
template <> struct enumeration<fitzpatrick> {
    static constexpr char field[] = "phototype";
    static constexpr char allowed[] = "i, ii, iii, iv, v, vi";
    static constexpr fitzpatrick last = fitzpatrick::vi;
};

/// In whose hands.
enum class care_setting : std::uint8_t {
    home,   ///< an untrained person, own skin
    salon,  ///< a trained person who is no medical professional
    clinic, ///< a medical professional
};
/// Codes of `care_setting`.
template <> struct enumeration<care_setting> {
    static constexpr char field[] = "setting";
    static constexpr char allowed[] = "home, salon, clinic";
    static constexpr care_setting last = care_setting::clinic;
};

} // namespace needlewise::inline v1
