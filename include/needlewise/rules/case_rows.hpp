// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Which rules hit a case, looked up by two fields of the case at a time: a decision takes half as many look-ups.

#include <cstddef>
#include <cstdint>

#include <needlewise/engine/mask_index.hpp>
#include <needlewise/rules/case_box.hpp>
#include <needlewise/tools/bit_set.hpp>
#include <needlewise/tools/coded.hpp>
#include <needlewise/vocabulary/screening.hpp>

namespace needlewise::inline v1 {

/// Which rules accept which value of which axis.
template <std::size_t Words>
using case_index = engine::mask_index<Words, skin_concern, severity_grade, body_site, fitzpatrick, practitioner_kind,
                                      device_kind, depth_band, reported>;

/// The rules that accept two fields of a case, for three pairs of fields, and those for each finding. The depth is not
/// among them: it is what is decided.
template <std::size_t Words> class case_rows {
public:
    /// A set of rules.
    using rules = bit_set<Words>;

    /// No rules.
    constexpr case_rows() noexcept = default;
    /// The rows of an index.
    constexpr explicit case_rows(const case_index<Words>& index) noexcept {
        fill<severities>(of_concern_, index, concern_axis, severity_axis);
        fill<phototypes>(of_skin_, index, site_axis, phototype_axis);
        fill<devices>(of_hands_, index, practitioner_axis, device_axis);
        for (std::size_t found = 0; found < most_findings; ++found) {
            const bool is_finding = found < enumerator_count<finding>;
            const auto value = is_finding ? as_reported(static_cast<finding>(found)) : reported::nothing;
            of_finding_[found] = index.accepting(finding_axis, position(value));
        }
    }

    /// The rules that accept a concern and how marked it is.
    constexpr const rules& accepting(skin_concern concern, severity_grade severity) const noexcept {
        return of_concern_[position(concern) * severities + position(severity)];
    }
    /// The rules that accept skin of a site and a phototype.
    constexpr const rules& accepting(body_site site, fitzpatrick phototype) const noexcept {
        return of_skin_[position(site) * phototypes + position(phototype)];
    }
    /// The rules that accept whose hands hold which device.
    constexpr const rules& accepting(practitioner_kind practitioner, device_kind device) const noexcept {
        return of_hands_[position(practitioner) * devices + position(device)];
    }
    /// The rules for everybody, and those for one finding.
    constexpr const rules& reporting(finding found) const noexcept { return of_finding_[position(found)]; }
    /// The same for the finding of a number, and the rules for everybody alone if it is the last number.
    constexpr const rules& reporting(std::uint8_t number) const noexcept {
        static_assert(most_findings == screening::no_finding + 1);
        return of_finding_[number];
    }
    /// The rules for everybody, and those for the first of some findings if there are any.
    constexpr const rules& reporting_first(finding_set found) const noexcept {
        static_assert(enumerator_count<finding> < most_findings, "the last place stands for no finding");
        constexpr auto none = detail::bit_at<places>(most_findings - 1);
        return of_finding_[detail::lowest_bit(places(found.bits()) | none)];
    }

private:
    // One place more than there are values: a case that holds none of them hits no rule.
    static constexpr std::size_t severities = coded<severity_grade>::places;
    static constexpr std::size_t phototypes = coded<fitzpatrick>::places;
    static constexpr std::size_t devices = coded<device_kind>::places;
    using places = enum_set<reported>::bit_type;
    static constexpr std::size_t most_findings = sizeof(places) * 8;

    template <std::size_t Seconds, std::size_t Places>
    static constexpr void fill(rules (&of)[Places], const case_index<Words>& index, case_axis first,
                               case_axis second) noexcept {
        for (std::size_t one = 0; one + 1 < Places / Seconds; ++one) {
            for (std::size_t two = 0; two + 1 < Seconds; ++two) {
                of[one * Seconds + two] = index.accepting(first, one) & index.accepting(second, two);
            }
        }
    }

    alignas(16) rules of_concern_[coded<skin_concern>::places * severities]{};
    alignas(16) rules of_skin_[coded<body_site>::places * phototypes]{};
    alignas(16) rules of_hands_[coded<practitioner_kind>::places * devices]{};
    alignas(16) rules of_finding_[most_findings]{};
};

} // namespace needlewise::inline v1
