// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The question: one person, one concern at one site.

#include <needlewise/rules/case_box.hpp>
#include <needlewise/tools/coded.hpp>
#include <needlewise/tools/required.hpp>
#include <needlewise/vocabulary/body_site.hpp>
#include <needlewise/vocabulary/concern.hpp>
#include <needlewise/vocabulary/device_kind.hpp>
#include <needlewise/vocabulary/person.hpp>
#include <needlewise/vocabulary/screening.hpp>

namespace needlewise::inline v1 {

/// A case. Every field but the device is required: leave one out and it does not compile. A value that is none of its
/// enumeration makes every decision a referral; `from_number` keeps such values out.
struct intake {
    coded<skin_concern> concern;                          ///< what the treatment is for
    coded<severity_grade> severity;                       ///< how marked it is
    coded<body_site> site;                                ///< where
    coded<fitzpatrick> phototype;                         ///< Fitzpatrick phototype
    coded<practitioner_kind> practitioner;                ///< in whose hands
    coded<device_kind> device = device_kind::unspecified; ///< the device, if it is chosen already
    required<screening> history; ///< the screening answers; `screening::not_asked()` if there are none
};

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// Whether every field holds a value of its enumeration, and every answer is about a finding.
constexpr bool can_be_read(const intake& asked) noexcept {
    return asked.concern.known() && asked.severity.known() && asked.site.known() && asked.phototype.known() &&
           asked.practitioner.known() && asked.device.known() && !asked.history.get().beyond_findings();
}
/// A case in codes, as an answer keeps it.
constexpr treated_case codes_of(const intake& asked) noexcept {
    return {asked.concern,
            asked.severity,
            asked.site,
            asked.phototype,
            asked.practitioner,
            asked.device,
            asked.history.get().present()};
}

} // namespace detail

} // namespace needlewise::inline v1
