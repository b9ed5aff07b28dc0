// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The patient of many tests: moderate acne scars of the cheek, phototype III, in a clinic, nothing found.

#include <needlewise/decision/intake.hpp>

namespace needlewise {

inline constexpr intake patient{.concern = skin_concern::acne_scar,
                                .severity = severity_grade::moderate,
                                .site = body_site::cheek,
                                .phototype = fitzpatrick::iii,
                                .practitioner = practitioner_kind::clinician,
                                .history = screening::all_clear()};
/// The patient with other screening answers.
constexpr intake with(screening history) {
    intake changed = patient;
    changed.history = history;
    return changed;
}
/// The patient's concern at another site, or in other hands.
constexpr intake at(body_site site, practitioner_kind practitioner = practitioner_kind::clinician) {
    intake changed = patient;
    changed.site = site;
    changed.practitioner = practitioner;
    return changed;
}

} // namespace needlewise
