// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// When a row holds: each table offers the axes that it may use.

#include <needlewise/rules/case_box.hpp>
#include <needlewise/tools/enum_set.hpp>

namespace needlewise::inline v1 {

/// When a screening row is asked. The finding must be named.
struct screening_condition {
    named_set<finding> having;                          ///< any of these findings
    condition_set<skin_concern> concern = {};           ///< and the concern is one of these
    condition_set<body_site> site = {};                 ///< and the site
    condition_set<fitzpatrick> phototype = {};          ///< and the phototype
    condition_set<practitioner_kind> practitioner = {}; ///< and in whose hands
};
/// When a protocol row answers.
struct protocol_condition {
    condition_set<skin_concern> concern = {};           ///< the concern is one of these
    condition_set<severity_grade> severity = {};        ///< and the severity
    condition_set<body_site> site = {};                 ///< and the site
    condition_set<fitzpatrick> phototype = {};          ///< and the phototype
    condition_set<practitioner_kind> practitioner = {}; ///< and in whose hands
};
/// When a limit holds. Without a finding it holds for everybody.
struct limit_condition {
    condition_set<finding> having = {};                 ///< any of these findings, or anybody if not said
    condition_set<skin_concern> concern = {};           ///< and the concern is one of these
    condition_set<severity_grade> severity = {};        ///< and the severity
    condition_set<body_site> site = {};                 ///< and the site
    condition_set<fitzpatrick> phototype = {};          ///< and the phototype
    condition_set<practitioner_kind> practitioner = {}; ///< and in whose hands
    condition_set<device_kind> device = {};             ///< and the device
    condition_set<depth_band> depth = {};               ///< and the deepest needle left; not of a limit on the depth
};
/// When a step is part of the routine. Without a finding it is for everybody.
struct routine_condition {
    condition_set<finding> having = {};                 ///< any of these findings, or anybody if not said
    finding_set unless = {};                            ///< but none of these
    condition_set<skin_concern> concern = {};           ///< and the concern is one of these
    condition_set<body_site> site = {};                 ///< and the site
    condition_set<fitzpatrick> phototype = {};          ///< and the phototype
    condition_set<practitioner_kind> practitioner = {}; ///< and in whose hands
    condition_set<device_kind> device = {};             ///< and the device
    condition_set<depth_band> depth = {};               ///< and the plan's deepest needle
};

/// The cases that a row's condition accepts: any value on an axis that the condition does not have. It accepts a site
/// that is made of others where it accepts each of its parts.
template <class Condition> constexpr case_box box_of(const Condition& when) noexcept {
    case_box box;
    box.set_values(concern_axis, when.concern.bits());
    box.set_values(site_axis, with_whole_sites(when.site).bits());
    box.set_values(phototype_axis, when.phototype.bits());
    box.set_values(practitioner_axis, when.practitioner.bits());
    if constexpr (requires { when.severity; }) {
        box.set_values(severity_axis, when.severity.bits());
    }
    if constexpr (requires { when.device; }) {
        box.set_values(device_axis, when.device.bits());
    }
    if constexpr (requires { when.depth; }) {
        box.set_values(depth_axis, when.depth.bits());
    }
    if constexpr (requires { when.having; }) {
        box.set_values(finding_axis, as_reported(when.having).bits());
    }
    return box;
}

} // namespace needlewise::inline v1
