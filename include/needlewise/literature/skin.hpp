// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// How thick the skin of each site is, as docs/evidence/anatomy.csv has it.

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>

#include <needlewise/literature/sources.hpp>
#include <needlewise/literature/technique_sources.hpp>
#include <needlewise/tools/enumeration.hpp>
#include <needlewise/tools/result.hpp>
#include <needlewise/vocabulary/body_site.hpp>
#include <needlewise/vocabulary/evidence.hpp>

namespace needlewise::inline v1 {

/// A depth in the skin, or a thickness of it, 0 to 10,000 micrometres.
class [[nodiscard]] skin_depth {
public:
    /// The surface.
    constexpr skin_depth() noexcept = default;
    /// A depth in micrometres, 0 to 10,000.
    static constexpr result<skin_depth> from_micrometres(std::int64_t count) noexcept {
        if (count < 0 || count > 10'000) {
            return input_error{"depth in the skin in micrometres", count, "0 to 10000"};
        }
        skin_depth made;
        made.micrometres_ = static_cast<std::int32_t>(count);
        return made;
    }
    /// The depth in micrometres.
    constexpr std::int32_t in_micrometres() const noexcept { return micrometres_; }
    /// Compares by size.
    constexpr auto operator<=>(const skin_depth&) const noexcept = default;

private:
    std::int32_t micrometres_ = 0;
};

/// The skin of a site. `least` is the lowest published mean for the site, or for the region or the nearest site with a
/// figure, rounded down: single persons are thinner still. `typical` is the median of the published means (the lower
/// one of two), rounded down. Epidermis is by histology only, since ultrasound reads it high; a dermis without its
/// epidermis counts as the total. Figures are of adults unless said.
struct site_skin {
    body_site site;               ///< the site
    skin_depth epidermis_least;   ///< thinnest epidermis
    skin_depth epidermis_typical; ///< usual epidermis
    skin_depth total_least;       ///< thinnest epidermis and dermis together
    skin_depth total_typical;     ///< usual epidermis and dermis together
    figure_basis basis;           ///< how the total is known: measured at the site, from near it, or not
    source_list sources;          ///< what it rests on
};

/// The skin at a site. A value outside the enumeration gets the lips, the thinnest.
constexpr const site_skin& skin_at(body_site site) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// Epidermis and total of a site as docs/evidence/anatomy.csv has them, in micrometres.
consteval site_skin skin_row(body_site site, int epidermis_least, int epidermis_typical, int total_least,
                             int total_typical, figure_basis basis, const source_list& sources) noexcept {
    return {site,
            *skin_depth::from_micrometres(epidermis_least),
            *skin_depth::from_micrometres(epidermis_typical),
            *skin_depth::from_micrometres(total_least),
            *skin_depth::from_micrometres(total_typical),
            basis,
            sources};
}

// clang-format off
inline constexpr std::array<site_skin, enumerator_count<body_site>> skin_table{{
    //       site                      epidermis   total
    skin_row(body_site::full_face,     29,  65,   980, 1350, figure_basis::measured, {technique::thickness_chopra, technique::thickness_selcuk, sources::thickness_meng, sources::thickness_50mhz, sources::thickness_infraorbital}),
    skin_row(body_site::forehead,      29,  65,  1060, 1390, figure_basis::measured, {technique::thickness_chopra, technique::thickness_selcuk, sources::thickness_meng, sources::thickness_50mhz}),
    skin_row(body_site::temple,        29,  65,   980,  980, figure_basis::measured, {technique::thickness_chopra, technique::thickness_selcuk, sources::thickness_meng}),
    skin_row(body_site::periorbital,   29,  65,  1000, 1430, figure_basis::measured, {technique::thickness_chopra, technique::thickness_selcuk, sources::thickness_infraorbital, sources::thickness_50mhz}),
    skin_row(body_site::eyelid,        31,  31,   521,  850, figure_basis::measured, {sources::thickness_korea, sources::thickness_meng, sources::thickness_50mhz}),
    skin_row(body_site::nose,          29,  65,  1120, 1120, figure_basis::measured, {technique::thickness_chopra, technique::thickness_selcuk, sources::thickness_meng}),
    skin_row(body_site::cheek,         29,  79,  1000, 1900, figure_basis::measured, {technique::thickness_chopra, technique::thickness_selcuk, sources::thickness_infraorbital, sources::thickness_meng, sources::thickness_50mhz}),
    skin_row(body_site::upper_lip,     62, 120,  1000, 1234, figure_basis::modelled, {technique::thickness_chopra, technique::thickness_selcuk, sources::thickness_infraorbital}), // total: nasolabial fold, and the least region of the face
    skin_row(body_site::lips,          29,  29,   521,  521, figure_basis::opinion,  {sources::expert_opinion, technique::thickness_chopra, sources::thickness_korea}), // no figure for the red of the lips: the thinnest that was published
    skin_row(body_site::chin,          29,  65,  1090, 1090, figure_basis::modelled, {technique::thickness_chopra, technique::thickness_selcuk, sources::thickness_meng}), // total: below the chin
    skin_row(body_site::jawline,       29,  65,  1000, 1090, figure_basis::modelled, {technique::thickness_chopra, technique::thickness_selcuk, sources::thickness_infraorbital, sources::thickness_meng}), // total: angle of the jaw, below the chin
    skin_row(body_site::neck,          83,  99,  1160, 1160, figure_basis::measured, {technique::thickness_pooled, sources::thickness_meng}),
    skin_row(body_site::decolletage,   83,  99,  1318, 1318, figure_basis::modelled, {technique::thickness_pooled, sources::thickness_korea}), // dermis of a group of sites
    skin_row(body_site::scalp,         65,  65,  1234, 1599, figure_basis::modelled, {technique::thickness_selcuk}), // total: range over face and scalp
    skin_row(body_site::upper_arm,     81,  81,  2020, 2020, figure_basis::measured, {technique::thickness_acta, sources::laurent_2007, sources::van_mulder_adults}),
    skin_row(body_site::forearm,       74,  74,  1190, 1190, figure_basis::measured, {technique::thickness_acta, sources::van_mulder_adults}),
    skin_row(body_site::hand,         138, 138,  1190, 1190, figure_basis::opinion,  {sources::expert_opinion, sources::thickness_korea, sources::van_mulder_adults, technique::thickness_six_regions}), // a dermis of 2,115 stands out; the forearm is taken
    skin_row(body_site::back,          83,  99,  1942, 1977, figure_basis::measured, {technique::thickness_pooled, sources::thickness_korea, sources::laurent_2007}),
    skin_row(body_site::abdomen,       83,  99,  1910, 1910, figure_basis::measured, {technique::thickness_pooled, sources::laurent_2007}),
    skin_row(body_site::buttock,       96, 138,  1318, 1318, figure_basis::modelled, {technique::thickness_acta, sources::thickness_korea}), // dermis of a group of sites
    skin_row(body_site::thigh,         83,  99,  1550, 1650, figure_basis::measured, {technique::thickness_pooled, sources::laurent_2007, sources::thickness_diabetes}),
    skin_row(body_site::lower_leg,     83,  99,  1190, 1190, figure_basis::opinion,  {sources::expert_opinion, technique::thickness_pooled, sources::cutolo_2024, sources::van_mulder_adults}), // no figure: thin like an arm; the forearm is taken
}};
// clang-format on

} // namespace detail

constexpr const site_skin& skin_at(body_site site) noexcept {
    return detail::skin_table[position(is_enumerator(site) ? site : body_site::lips)];
}

} // namespace needlewise::inline v1
