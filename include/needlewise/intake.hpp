// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The question: one person, one concern at one site.

#include <needlewise/needle.hpp>
#include <needlewise/patient.hpp>
#include <needlewise/required.hpp>
#include <needlewise/screening.hpp>

namespace needlewise::inline v1 {

/// A case. Every field but the device is required: leave one out and it does not compile.
struct intake {
    required<skin_concern> concern;                ///< what the treatment is for
    required<severity_grade> severity;             ///< how marked it is
    required<body_site> site;                      ///< where
    required<fitzpatrick> phototype;               ///< Fitzpatrick phototype
    required<care_setting> setting;                ///< in whose hands
    device_kind device = device_kind::unspecified; ///< the device, if it is chosen already
    required<screening> history; ///< the screening answers; `screening::not_asked()` if there are none
};

} // namespace needlewise::inline v1
