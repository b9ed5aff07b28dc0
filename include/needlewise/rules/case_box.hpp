// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The cases that a row accepts: a box over the axes that all tables of a book share.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <needlewise/engine/box.hpp>
#include <needlewise/tools/enum_set.hpp>
#include <needlewise/vocabulary/body_site.hpp>
#include <needlewise/vocabulary/concern.hpp>
#include <needlewise/vocabulary/depth_band.hpp>
#include <needlewise/vocabulary/device_kind.hpp>
#include <needlewise/vocabulary/finding.hpp>
#include <needlewise/vocabulary/person.hpp>

namespace needlewise::inline v1 {

/// The finding that a row is asked about: nothing (for what holds for everybody), or one of `finding`.
enum class reported : std::uint8_t { nothing };
/// `reported` has one value more than `finding`, whose codes it shares.
template <> struct enumeration<reported> {
    static constexpr char field[] = "finding";
    static constexpr char allowed[] = "nothing, or a finding of docs/vocabulary.md";
    static constexpr reported last = static_cast<reported>(enumerator_count<finding>);
    /// The code at a position.
    template <class Position> static constexpr std::string_view code_at(Position at) noexcept {
        return at == 0 ? std::string_view("nothing") : enumeration<finding>::code_at(at - 1);
    }
};
/// A finding as a value on the axis of what is reported.
constexpr reported as_reported(finding found) noexcept { return static_cast<reported>(position(found) + 1); }
/// The set of what is reported that a row accepts whose condition names these findings.
constexpr enum_set<reported> as_reported(finding_set found) noexcept {
    using bits = enum_set<reported>::bit_type;
    return found.full() ? any_of<reported> : enum_set<reported>::from_bits(detail::one_up(bits(found.bits())));
}
/// The findings among what is reported.
constexpr finding_set findings_in(enum_set<reported> accepted) noexcept {
    return finding_set::from_bits(static_cast<finding_set::bit_type>(detail::one_down(accepted.bits())));
}

/// The cases that a row accepts. All tables share these axes; a table's own condition offers those that it may use.
using case_box = engine::box<skin_concern, severity_grade, body_site, fitzpatrick, practitioner_kind, device_kind,
                             depth_band, reported>;
/// The number of each axis of a `case_box`.
enum case_axis : std::size_t {
    concern_axis,
    severity_axis,
    site_axis,
    phototype_axis,
    practitioner_axis,
    device_axis,
    depth_axis,
    finding_axis
};

/// A case in codes, as an answer keeps it.
struct treated_case {
    skin_concern concern;           ///< what the treatment is for
    severity_grade severity;        ///< how marked it is
    body_site site;                 ///< where
    fitzpatrick phototype;          ///< Fitzpatrick phototype
    practitioner_kind practitioner; ///< in whose hands
    device_kind device;             ///< the device
    finding_set present;            ///< the findings that are present
};

/// The cases that agree with one: any of its findings or none, at any depth.
template <std::same_as<treated_case> Case> constexpr case_box box_of(const Case& asked) noexcept {
    return case_box::of(asked.concern, asked.severity, asked.site, asked.phototype, asked.practitioner, asked.device,
                        {}, as_reported(asked.present) | reported::nothing);
}

} // namespace needlewise::inline v1
