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

/// In whose hands: who holds the device, not in which building.
enum class practitioner_kind : std::uint8_t {
    lay_person,   ///< an untrained person, own skin
    aesthetician, ///< a trained person who is no medical professional
    clinician,    ///< a medical professional: a nurse or a physician
    specialist,   ///< a physician trained in skin: a dermatologist or a plastic surgeon
};
/// Codes of `practitioner_kind`.
template <> struct enumeration<practitioner_kind> {
    static constexpr char field[] = "practitioner";
    static constexpr char allowed[] = "lay_person, aesthetician, clinician, specialist";
    static constexpr practitioner_kind last = practitioner_kind::specialist;
};

} // namespace needlewise::inline v1
