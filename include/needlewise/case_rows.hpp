// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Which rules hit a case, looked up by two fields of the case at a time: a decision takes half as many look-ups.

#include <bit>
#include <cstddef>
#include <cstdint>

#include <needlewise/engine/mask_index.hpp>
#include <needlewise/rule.hpp>

namespace needlewise::inline v1 {

/// Which rules accept which value of which axis.
template <std::size_t Words>
using case_index = engine::mask_index<Words, skin_concern, severity_grade, body_site, fitzpatrick, care_setting,
                                      device_kind, depth_band, reported>;

/// The rules that accept two fields of a case, for three pairs of fields, and those for each finding. The depth is not
/// among them: it is what is decided.
template <std::size_t Words> class case_rows {
public:
    /// A set of rules.
    using rules = engine::rule_set<Words>;

    constexpr case_rows() = default;
    /// The rows of an index.
    constexpr explicit case_rows(const case_index<Words>& index) {
        fill<severities>(of_concern_, index, concern_axis, severity_axis);
        fill<phototypes>(of_skin_, index, site_axis, phototype_axis);
        fill<devices>(of_hands_, index, setting_axis, device_axis);
        for (std::size_t found = 0; found < most_findings; ++found) {
            const bool is_finding = found < enumerator_count<finding>;
            const auto value = is_finding ? as_reported(static_cast<finding>(found)) : reported::nothing;
            of_finding_[found] = index.accepting(finding_axis, position(value));
        }
    }

    /// The rules that accept a concern and how marked it is.
    constexpr const rules& accepting(skin_concern concern, severity_grade severity) const {
        return of_concern_[position(concern) * severities + position(severity)];
    }
    /// The rules that accept skin of a site and a phototype.
    constexpr const rules& accepting(body_site site, fitzpatrick phototype) const {
        return of_skin_[position(site) * phototypes + position(phototype)];
    }
    /// The rules that accept whose hands hold which device.
    constexpr const rules& accepting(care_setting setting, device_kind device) const {
        return of_hands_[position(setting) * devices + position(device)];
    }
    /// The rules for everybody, and those for the first of some findings if there are any.
    constexpr const rules& reporting_first(finding_set found) const {
        static_assert(enumerator_count<finding> < most_findings, "the last place stands for no finding");
        constexpr std::uint64_t none = std::uint64_t{1} << (most_findings - 1);
        return of_finding_[static_cast<unsigned>(std::countr_zero(found.bits() | none))];
    }

private:
    static constexpr std::size_t severities = enumerator_count<severity_grade>;
    static constexpr std::size_t phototypes = enumerator_count<fitzpatrick>;
    static constexpr std::size_t devices = enumerator_count<device_kind>;
    static constexpr std::size_t most_findings = 64;

    template <std::size_t Seconds, std::size_t Places>
    static constexpr void fill(rules (&of)[Places], const case_index<Words>& index, case_axis first, case_axis second) {
        for (std::size_t place = 0; place < Places; ++place) {
            of[place] = index.accepting(first, place / Seconds) & index.accepting(second, place % Seconds);
        }
    }

    alignas(16) rules of_concern_[enumerator_count<skin_concern> * severities]{};
    alignas(16) rules of_skin_[enumerator_count<body_site> * phototypes]{};
    alignas(16) rules of_hands_[enumerator_count<care_setting> * devices]{};
    alignas(16) rules of_finding_[most_findings]{};
};

} // namespace needlewise::inline v1
