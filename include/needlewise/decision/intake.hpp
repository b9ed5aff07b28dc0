// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The question: one person, one concern at one site.

#include <concepts>
#include <type_traits>

#include <needlewise/rules/case_box.hpp>
#include <needlewise/tools/coded.hpp>
#include <needlewise/tools/required.hpp>
#include <needlewise/vocabulary/body_site.hpp>
#include <needlewise/vocabulary/concern.hpp>
#include <needlewise/vocabulary/concern_sites.hpp>
#include <needlewise/vocabulary/device_kind.hpp>
#include <needlewise/vocabulary/person.hpp>
#include <needlewise/vocabulary/screening.hpp>

namespace needlewise::inline v1 {

/// A case. Every field but the device is required: leave one out and it does not compile. A value that is none of its
/// enumeration makes every decision a referral, and so does a concern that is not found at the site (`sites_of`);
/// `unreadable()` of the answer names the field. A constant case like that does not compile.
struct intake {
    coded<skin_concern> concern;                          ///< what the treatment is for
    coded<severity_grade> severity;                       ///< how marked it is
    coded<body_site> site;                                ///< where
    coded<fitzpatrick> phototype;                         ///< Fitzpatrick phototype
    coded<practitioner_kind> practitioner;                ///< in whose hands
    coded<device_kind> device = device_kind::unspecified; ///< the device, if it is chosen already
    required<screening> history; ///< the screening answers; `screening::not_asked()` if there are none

    /// The same case at another site.
    constexpr intake at(body_site other) const noexcept {
        intake moved = *this;
        moved.site = other;
        return moved;
    }
};

namespace complaint {
/// Named in a compiler's error for a constant case whose concern is not found at its site, see `sites_of`.
inline void this_concern_is_not_found_at_this_site() noexcept {}
} // namespace complaint

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// Whether every field holds a value of its enumeration, the concern is found at the site, and every answer is about a
/// finding.
template <std::same_as<intake> Asked> constexpr bool can_be_read(const Asked& asked) noexcept {
    return asked.concern.known() && asked.severity.known() && asked.site.known() && asked.phototype.known() &&
           asked.practitioner.known() && asked.device.known() && is_found_at(asked.concern.get(), asked.site) &&
           !asked.history.get().beyond_findings();
}
/// Stops a compiler at a constant case whose concern is not found at its site.
template <std::same_as<intake> Asked> constexpr void stop_at_constant_nonsense(const Asked& asked) noexcept {
    if (std::is_constant_evaluated() && asked.concern.known() && asked.site.known() &&
        !is_found_at(asked.concern.get(), asked.site)) {
        complaint::this_concern_is_not_found_at_this_site();
    }
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
