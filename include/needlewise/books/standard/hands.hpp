// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// In whose hands: the groups of practitioners that the standard book rules on.

#include <needlewise/tools/enum_set.hpp>
#include <needlewise/vocabulary/person.hpp>

namespace needlewise::inline v1::books {

/// Medical professionals.
inline constexpr enum_set<practitioner_kind> medical_hands{practitioner_kind::clinician, practitioner_kind::specialist};
/// Physicians trained in skin.
inline constexpr enum_set<practitioner_kind> specialists{practitioner_kind::specialist};
/// All who are trained.
inline constexpr enum_set<practitioner_kind> trained_hands =
    ~enum_set<practitioner_kind>(practitioner_kind::lay_person);
/// Where no medical professional is at hand.
inline constexpr enum_set<practitioner_kind> outside_medicine = ~medical_hands;

} // namespace needlewise::inline v1::books
