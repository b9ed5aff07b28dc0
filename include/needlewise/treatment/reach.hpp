// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// How deep the tips of a device come, and which layer of the skin that is at a site. Every answer says what it rests
/// on.

#include <cstdint>
#include <string_view>

#include <needlewise/literature/skin.hpp>
#include <needlewise/literature/sources.hpp>
#include <needlewise/literature/technique_sources.hpp>
#include <needlewise/tools/enumeration.hpp>
#include <needlewise/tools/range.hpp>
#include <needlewise/vocabulary/body_site.hpp>
#include <needlewise/vocabulary/evidence.hpp>
#include <needlewise/vocabulary/needle_spec.hpp>

namespace needlewise::inline v1 {

/// How deep the tips of a needle come.
struct [[nodiscard]] depth_estimate {
    range<skin_depth> depth; ///< from the shallowest expected to the whole length, which is always the worst case
    skin_depth beyond;       ///< how much deeper than its setting a device may go that is within its own tolerance
    figure_basis basis;      ///< how that is known
    std::string_view said;   ///< the finding in one sentence
    source_list sources;     ///< what it rests on

    /// The deepest that must be reckoned with: the whole length, and the tolerance of the device.
    constexpr skin_depth worst() const noexcept {
        const std::int32_t deepest = depth.max.in_micrometres() + beyond.in_micrometres();
        return *skin_depth::from_micrometres(deepest < 10'000 ? deepest : 10'000);
    }
};

/// How deep a device reaches with needles of this length. For a device that is not chosen yet: the widest of all.
constexpr depth_estimate expected_depth(device_kind device, needle_length nominal) noexcept;

/// Layers of the skin, as finely as published thickness tells them apart: horny layer and papillary dermis were
/// measured at too few sites.
enum class skin_layer : std::uint8_t {
    surface,   ///< nothing is entered
    epidermis, ///< the horny layer and the living epidermis
    dermis,    ///< papillary and reticular dermis
    subcutis,  ///< below the dermis
};
/// Codes of `skin_layer`.
template <> struct enumeration<skin_layer> {
    static constexpr char field[] = "layer";
    static constexpr char allowed[] = "surface, epidermis, dermis, subcutis";
    static constexpr skin_layer last = skin_layer::subcutis;
};

/// The layers that the tip may come to.
struct [[nodiscard]] layer_estimate {
    skin_layer shallowest; ///< by the shallowest depth, in skin of usual thickness
    skin_layer deepest;    ///< by the worst depth, in the thinnest skin
    figure_basis basis;    ///< how that is known: modelled at best
};

/// The layer at a depth in skin of this thickness; at the very border, the deeper one.
constexpr skin_layer layer_at(skin_depth depth, skin_depth epidermis, skin_depth total) noexcept;
/// The layers that tips come to at a site.
constexpr layer_estimate layer_reached(body_site site, const depth_estimate& depth) noexcept;
/// The layers that needles of this length come to at a site.
constexpr layer_estimate layer_reached(body_site site, device_kind device, needle_length nominal) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

constexpr depth_estimate expected_depth(device_kind device, needle_length nominal) noexcept {
    constexpr std::int64_t tolerance = 150; // of the scale of one pen, in micrometres (K182407)
    const std::int64_t length = nominal.in_micrometres();
    const auto deep = [](std::int64_t count) { return *skin_depth::from_micrometres(count); };
    const skin_depth whole = deep(length);
    const skin_depth beyond = deep(nominal.is_none() ? 0 : tolerance);
    switch (device) {
    case device_kind::roller: // 142.9 (mean less one SD) of 770 micrometres, in rats
        return {{deep(length * 1429 / 7700), whole},
                deep(0),
                figure_basis::modelled,
                "A roller of 0.77 mm came to 0.14 to 0.16 mm in skin of hairless rats; other lengths are taken in "
                "proportion, and the whole length is kept as the worst case.",
                {sources::kalluri_2011, sources::roll_cit, sources::setterfield}};
    case device_kind::stamp: // an array of 600 micrometres came to about 460
        return {
            {deep(length * 460 / 600), whole},
            deep(0),
            figure_basis::modelled,
            "No stamp was measured; an array of 0.6 mm, pressed on human skin, came to about 0.46 mm and never to its "
            "whole length.",
            {technique::polymer_array, sources::expert_opinion}};
    case device_kind::pen: // "closely matched nominal" at 500 and 1500, in one patient
        return {{deep(length > tolerance ? length - tolerance : 0), whole},
                beyond,
                length == 500 || length == 1500 ? figure_basis::published : figure_basis::modelled,
                "A pen came close to its setting at 0.5 and 1.5 mm, in the skin of one person; the scale of one pen is "
                "true to 0.15 mm, and slack skin can be drawn in and pierced deeper.",
                {sources::sasaki_2019, sources::k182407, sources::setterfield}};
    case device_kind::unspecified: break;
    }
    const std::int64_t of_pen = length > tolerance ? length - tolerance : 0;
    const std::int64_t of_roller = length * 1429 / 7700;
    return {{deep(of_pen < of_roller ? of_pen : of_roller), whole},
            beyond,
            figure_basis::modelled,
            "Of all devices, the shallowest that was measured and the tolerance of a pen.",
            {sources::kalluri_2011, sources::sasaki_2019, sources::k182407, technique::polymer_array,
             sources::setterfield}};
}

constexpr skin_layer layer_at(skin_depth depth, skin_depth epidermis, skin_depth total) noexcept {
    return depth == skin_depth{} ? skin_layer::surface
           : depth < epidermis   ? skin_layer::epidermis
           : depth < total       ? skin_layer::dermis
                                 : skin_layer::subcutis;
}

constexpr layer_estimate layer_reached(body_site site, const depth_estimate& depth) noexcept {
    const site_skin& skin = skin_at(site);
    return {layer_at(depth.depth.min, skin.epidermis_typical, skin.total_typical),
            layer_at(depth.worst(), skin.epidermis_least, skin.total_least),
            weaker(figure_basis::modelled, weaker(skin.basis, depth.basis))};
}

constexpr layer_estimate layer_reached(body_site site, device_kind device, needle_length nominal) noexcept {
    return layer_reached(site, expected_depth(device, nominal));
}

} // namespace needlewise::inline v1
