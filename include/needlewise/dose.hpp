// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Technique and dose: how many channels a device makes, in how many passes a target is reached, how deep the tips
/// come, which layer of the skin that is at a site, and how long a visit takes. Whole numbers only. Every answer says
/// what it rests on: little of this was ever measured, and most of it is calculated here.

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <needlewise/books/standard/sources.hpp>
#include <needlewise/books/standard/technique_sources.hpp>
#include <needlewise/duration.hpp>
#include <needlewise/enumeration.hpp>
#include <needlewise/evidence.hpp>
#include <needlewise/needle.hpp>
#include <needlewise/patient.hpp>
#include <needlewise/range.hpp>
#include <needlewise/result.hpp>
#include <needlewise/step.hpp>

namespace needlewise::inline v1 {

/// How a figure is known, best first.
enum class figure_basis : std::uint8_t {
    measured,  ///< measured, and published
    published, ///< stated in a publication, without a measurement that could be looked up
    modelled,  ///< calculated here from published figures, or taken over from a near place
    opinion,   ///< expert opinion: no published figure
};
/// Codes of `figure_basis`.
template <> struct enumeration<figure_basis> {
    static constexpr table_text field = "basis";
    static constexpr code_text codes[] = {"measured", "published", "modelled", "opinion"};
    static constexpr table_text allowed = "measured, published, modelled, opinion";
};
/// The weaker of two: what is made from both is known no better.
constexpr figure_basis weaker(figure_basis a, figure_basis b) { return a < b ? b : a; }

/// How densely the skin is punctured, 0 to 2,000,000 channels per cm2, in steps of a hundredth.
class channel_density {
public:
    /// No channels.
    constexpr channel_density() = default;
    /// Hundredths of a channel per cm2, 0 to 200,000,000.
    static constexpr result<channel_density> from_hundredths(std::int64_t count) {
        if (count < 0 || count > densest) {
            return input_error{"hundredths of a channel per cm2", count, "0 to 200000000"};
        }
        channel_density made;
        made.hundredths_ = static_cast<std::int32_t>(count);
        return made;
    }
    /// Hundredths of a channel per cm2.
    constexpr std::int32_t in_hundredths() const { return hundredths_; }
    /// Channels per cm2, to the nearest; a half goes up.
    constexpr std::int32_t per_square_centimetre() const { return (hundredths_ + 50) / 100; }
    /// Compares by size.
    constexpr auto operator<=>(const channel_density&) const = default;

    static constexpr std::int32_t densest = 200'000'000; ///< in hundredths per cm2

private:
    std::int32_t hundredths_ = 0;
};

namespace detail {
consteval channel_density channels_per_cm2(std::int64_t count) {
    return *channel_density::from_hundredths(count * 100);
}
constexpr std::int64_t nearest(std::int64_t dividend, std::int64_t divisor) {
    return (dividend + divisor / 2) / divisor;
}
} // namespace detail

/// The target: 250 to 300 channels per cm2, for roller and pen alike (a review; no trial has compared targets).
inline constexpr range<channel_density> target_density{detail::channels_per_cm2(250), detail::channels_per_cm2(300)};
/// What the target rests on.
inline constexpr source_list target_density_sources{sources::prime_2015};

/// Channels per cm2 that one pass makes.
struct density_estimate {
    channel_density each_pass{};                   ///< channels per cm2 in one pass
    figure_basis basis = figure_basis::modelled;   ///< how that is known
    source_list sources = sources::expert_opinion; ///< what it rests on
};
/// The published figure for a medical roller: 16 channels per cm2 in one pass. The same text gives it 192 needles on a
/// drum of 2 by 2 cm, from which `density_of` makes 15.28; another review has about 250 after 15 passes, 16.7 in each.
inline constexpr density_estimate published_roller_density{
    detail::channels_per_cm2(16),
    figure_basis::published,
    {technique::roller_description, sources::doddaballapur_2009}};

/// A drum of needles. The bounds on sizes keep out slips of the unit; they are no clinical limits (expert opinion).
struct drum_geometry {
    int needles = 0;              ///< needles on the drum, 1 to 540
    int diameter_micrometres = 0; ///< diameter of the drum, 5,000 to 60,000
    int width_micrometres = 0;    ///< its width, 2,000 to 60,000
};
/// The drum of the medical roller: 192 needles in 8 rows, 2 by 2 cm.
inline constexpr drum_geometry medical_drum{
    .needles = 192, .diameter_micrometres = 20'000, .width_micrometres = 20'000};

/// A needling pen in motion. Its rate is what is published for motor pens, 50 to 150 strokes a second, and cartridges
/// have up to 36 needles; the other bounds keep out slips of the unit (expert opinion).
struct pen_geometry {
    int needles = 0;                     ///< needles of the cartridge, 1 to 36
    int strokes_a_minute = 0;            ///< 3,000 to 9,000
    int travel_millimetres_a_second = 0; ///< speed of the hand over the skin, 1 to 200
    int tip_width_micrometres = 0;       ///< width of the strip that the needles cover, 500 to 20,000
};

/// The channels that one pass of a drum makes: its needles over the area that one turn covers, pi x diameter x width.
/// Each needle makes one channel in each turn, and the drum does not slip. Pi is 355/113 (too large by less than a
/// ten-millionth part); the result is rounded to the nearest hundredth, a half up. The length of the needles, which
/// makes the drum a little larger, is left out.
constexpr result<density_estimate> density_of(const drum_geometry& drum) {
    if (drum.needles < 1 || drum.needles > needle_spec::most_needles) {
        return input_error{"needle count", drum.needles, "1 to 540"};
    }
    if (drum.diameter_micrometres < 5'000 || drum.diameter_micrometres > 60'000) {
        return input_error{"drum diameter in micrometres", drum.diameter_micrometres, "5000 to 60000"};
    }
    if (drum.width_micrometres < 2'000 || drum.width_micrometres > 60'000) {
        return input_error{"drum width in micrometres", drum.width_micrometres, "2000 to 60000"};
    }
    const std::int64_t area = std::int64_t{355} * drum.diameter_micrometres * drum.width_micrometres;
    const std::int64_t hundredths = detail::nearest(std::int64_t{drum.needles} * 113 * 10'000'000'000, area);
    return density_estimate{*channel_density::from_hundredths(hundredths),
                            figure_basis::modelled,
                            {technique::roller_description, sources::doddaballapur_2009}};
}

/// The channels that one pass of a pen makes: the needles that strike in a second over the area that the tip covers in
/// that second. Rounded to the nearest hundredth, a half up. Strokes that fall on the same place count twice.
constexpr result<density_estimate> density_of(const pen_geometry& pen) {
    if (pen.needles < 1 || pen.needles > 36) {
        return input_error{"needle count", pen.needles, "1 to 36"};
    }
    if (pen.strokes_a_minute < 3'000 || pen.strokes_a_minute > 9'000) {
        return input_error{"strokes a minute", pen.strokes_a_minute, "3000 to 9000"};
    }
    if (pen.travel_millimetres_a_second < 1 || pen.travel_millimetres_a_second > 200) {
        return input_error{"travel in millimetres a second", pen.travel_millimetres_a_second, "1 to 200"};
    }
    if (pen.tip_width_micrometres < 500 || pen.tip_width_micrometres > 20'000) {
        return input_error{"tip width in micrometres", pen.tip_width_micrometres, "500 to 20000"};
    }
    const std::int64_t area = std::int64_t{60} * pen.travel_millimetres_a_second * pen.tip_width_micrometres;
    const std::int64_t hundredths =
        detail::nearest(std::int64_t{pen.needles} * pen.strokes_a_minute * 10'000'000, area);
    return density_estimate{*channel_density::from_hundredths(hundredths),
                            figure_basis::modelled,
                            {sources::prime_2015, technique::cartridges_review, sources::expert_opinion}};
}

/// How often to go over the skin. Passes are spread over the three directions of `rolling_direction`.
struct pass_count {
    int passes = 0;                              ///< in all directions together
    channel_density reached{};                   ///< channels per cm2 after them
    bool enough = false;                         ///< whether the least of the target is reached
    figure_basis basis = figure_basis::modelled; ///< how that is known

    /// Passes in one direction; where they cannot be even, the first directions have one more.
    constexpr int in(rolling_direction direction) const {
        constexpr int directions = static_cast<int>(enumerator_count<rolling_direction>);
        return passes / directions + (static_cast<int>(position(direction)) < passes % directions ? 1 : 0);
    }
};

/// The passes that reach the least of a target, as many in each direction where that stays in the target; never more
/// than its greatest. Where no count falls into the target, the passes stay below it and `enough` is false. A device
/// that makes no channels, or goes beyond the target in one pass, is an error. The channels are arithmetic: a plan's
/// own passes and endpoint come first.
constexpr result<pass_count> passes_for(const density_estimate& density,
                                        const range<channel_density>& target = target_density) {
    const std::int64_t each = density.each_pass.in_hundredths();
    const std::int64_t least = target.min.in_hundredths();
    const std::int64_t greatest = target.max.in_hundredths();
    if (each == 0) {
        return input_error{"hundredths of a channel per cm2 in one pass", each, "more than none"};
    }
    if (least == 0 || !target.in_order()) {
        return input_error{"least target in hundredths of a channel per cm2", least,
                           "more than none, and no more than the greatest"};
    }
    if (each > greatest) {
        return input_error{"hundredths of a channel per cm2 in one pass", each,
                           "at most the greatest target: move faster, or slow the motor"};
    }
    constexpr auto directions = static_cast<std::int64_t>(enumerator_count<rolling_direction>);
    const std::int64_t needed = (least + each - 1) / each;
    const std::int64_t most = greatest / each;
    const std::int64_t even = (needed + directions - 1) / directions * directions;
    const std::int64_t passes = even <= most ? even : needed <= most ? needed : most;
    return pass_count{static_cast<int>(passes), *channel_density::from_hundredths(passes * each), passes >= needed,
                      weaker(density.basis, figure_basis::modelled)};
}

/// The channels per cm2 after a number of passes, 0 to 100: what a plan's passes amount to.
constexpr result<channel_density> density_after(const density_estimate& density, int passes) {
    if (passes < 0 || passes > 100) {
        return input_error{"passes", passes, "0 to 100"};
    }
    return channel_density::from_hundredths(std::int64_t{density.each_pass.in_hundredths()} * passes);
}

/// A depth in the skin, or a thickness of it, 0 to 10,000 micrometres.
class skin_depth {
public:
    /// The surface.
    constexpr skin_depth() = default;
    /// A depth in micrometres, 0 to 10,000.
    static constexpr result<skin_depth> from_micrometres(std::int64_t count) {
        if (count < 0 || count > 10'000) {
            return input_error{"depth in the skin in micrometres", count, "0 to 10000"};
        }
        skin_depth made;
        made.micrometres_ = static_cast<std::int32_t>(count);
        return made;
    }
    /// The depth in micrometres.
    constexpr std::int32_t in_micrometres() const { return micrometres_; }
    /// Compares by size.
    constexpr auto operator<=>(const skin_depth&) const = default;

private:
    std::int32_t micrometres_ = 0;
};

/// How deep the tips of a needle come.
struct depth_estimate {
    range<skin_depth> depth; ///< from the shallowest expected to the whole length, which is always the worst case
    skin_depth beyond;       ///< how much deeper than its setting a device may go that is within its own tolerance
    figure_basis basis;      ///< how that is known
    std::string_view said;   ///< the finding in one sentence
    source_list sources;     ///< what it rests on

    /// The deepest that must be reckoned with: the whole length, and the tolerance of the device.
    constexpr skin_depth worst() const {
        return *skin_depth::from_micrometres(depth.max.in_micrometres() + beyond.in_micrometres());
    }
};

/// How deep a device reaches with needles of this length. For a device that is not chosen yet: the widest of all.
constexpr depth_estimate expected_depth(device_kind device, needle_length nominal) {
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

namespace detail {
/// Epidermis and total of a site as docs/evidence/anatomy.csv has them, in micrometres.
consteval site_skin skin_row(body_site site, int epidermis_least, int epidermis_typical, int total_least,
                             int total_typical, figure_basis basis, const source_list& sources) {
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
    skin_row(body_site::upper_arm,     81,  81,  1320, 2020, figure_basis::measured, {technique::thickness_acta, sources::laurent_2007, technique::thickness_children}), // the least is that of children
    skin_row(body_site::forearm,       74,  74,   990,  990, figure_basis::modelled, {technique::thickness_acta, technique::thickness_children}), // of children
    skin_row(body_site::hand,         138, 138,   990,  990, figure_basis::opinion,  {sources::expert_opinion, sources::thickness_korea, technique::thickness_children, technique::thickness_six_regions}), // a dermis of 2,115 stands out; the forearm of children is taken
    skin_row(body_site::back,          83,  99,  1942, 1977, figure_basis::measured, {technique::thickness_pooled, sources::thickness_korea, sources::laurent_2007}),
    skin_row(body_site::abdomen,       83,  99,  1910, 1910, figure_basis::measured, {technique::thickness_pooled, sources::laurent_2007}),
    skin_row(body_site::buttock,       96, 138,  1318, 1318, figure_basis::modelled, {technique::thickness_acta, sources::thickness_korea}), // dermis of a group of sites
    skin_row(body_site::thigh,         83,  99,  1550, 1650, figure_basis::measured, {technique::thickness_pooled, sources::laurent_2007, technique::thickness_diabetes}),
    skin_row(body_site::lower_leg,     83,  99,   990,  990, figure_basis::opinion,  {sources::expert_opinion, technique::thickness_pooled, technique::thickness_children}), // no figure: the forearm of children is taken
}};
// clang-format on
} // namespace detail

/// The skin at a site. A value outside the enumeration gets the lips, the thinnest.
constexpr const site_skin& skin_at(body_site site) {
    return detail::skin_table[position(site) < detail::skin_table.size() ? position(site) : position(body_site::lips)];
}

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
    static constexpr table_text field = "layer";
    static constexpr code_text codes[] = {"surface", "epidermis", "dermis", "subcutis"};
    static constexpr table_text allowed = "surface, epidermis, dermis, subcutis";
};

/// The layers that the tip may come to.
struct layer_estimate {
    skin_layer shallowest; ///< by the shallowest depth, in skin of usual thickness
    skin_layer deepest;    ///< by the worst depth, in the thinnest skin
    figure_basis basis;    ///< how that is known: modelled at best
};

/// The layer at a depth in skin of this thickness; at the very border, the deeper one.
constexpr skin_layer layer_at(skin_depth depth, skin_depth epidermis, skin_depth total) {
    return depth == skin_depth{} ? skin_layer::surface
           : depth < epidermis   ? skin_layer::epidermis
           : depth < total       ? skin_layer::dermis
                                 : skin_layer::subcutis;
}
/// The layers that tips come to at a site.
constexpr layer_estimate layer_reached(body_site site, const depth_estimate& depth) {
    const site_skin& skin = skin_at(site);
    return {layer_at(depth.depth.min, skin.epidermis_typical, skin.total_typical),
            layer_at(depth.worst(), skin.epidermis_least, skin.total_least),
            weaker(figure_basis::modelled, weaker(skin.basis, depth.basis))};
}
/// The layers that needles of this length come to at a site.
constexpr layer_estimate layer_reached(body_site site, device_kind device, needle_length nominal) {
    return layer_reached(site, expected_depth(device, nominal));
}

/// What the time of a visit is reckoned from.
struct visit_description {
    int area_square_centimetres = 0;     ///< the area, 1 to 2,000 (expert opinion: keeps out slips of the unit)
    int passes = 0;                      ///< passes over all of it, 1 to 100
    int square_centimetres_a_minute = 0; ///< how fast one pass goes, as the operator states it, 1 to 1,000
    range<duration> numbing{duration{}, duration{}}; ///< wait for numbing; none unless given
};
/// How long numbing cream is left on before roller sessions: 40 to 60 minutes (JoVE 2024), 60 in a case report.
inline constexpr range<duration> published_numbing = between(40_minutes, 60_minutes);
/// How long needling takes, as published: 20 minutes with a roller.
inline constexpr range<duration> published_roller_session = between(20_minutes, 20_minutes);
/// How long needling takes, as published: 30 to 60 minutes with a pen.
inline constexpr range<duration> published_pen_session = between(30_minutes, 60_minutes);

/// How long a visit takes. Photographs, cleansing, antisepsis and care afterwards come on top: no source times them.
struct visit_estimate {
    duration needling{};                           ///< the passes, rounded up to a minute
    range<duration> total{duration{}, duration{}}; ///< with the wait for numbing
    figure_basis basis = figure_basis::modelled;   ///< how that is known: the speed is the operator's own
    source_list sources = sources::expert_opinion; ///< what it rests on
};

/// How long a visit takes: area x passes / speed, and the wait for numbing.
constexpr result<visit_estimate> visit_for(const visit_description& visit) {
    if (visit.area_square_centimetres < 1 || visit.area_square_centimetres > 2'000) {
        return input_error{"area in cm2", visit.area_square_centimetres, "1 to 2000"};
    }
    if (visit.passes < 1 || visit.passes > 100) {
        return input_error{"passes", visit.passes, "1 to 100"};
    }
    if (visit.square_centimetres_a_minute < 1 || visit.square_centimetres_a_minute > 1'000) {
        return input_error{"speed in cm2 a minute", visit.square_centimetres_a_minute, "1 to 1000"};
    }
    if (!visit.numbing.in_order() || visit.numbing.max > 24_hours) {
        return input_error{"numbing in minutes", visit.numbing.max.in_minutes(),
                           "a range of at most 24 hours, the shorter end first"};
    }
    const std::int64_t work = std::int64_t{visit.area_square_centimetres} * visit.passes;
    const std::int64_t minutes = (work + visit.square_centimetres_a_minute - 1) / visit.square_centimetres_a_minute;
    const auto after = [minutes](duration numbing) { return *duration::from_minutes(numbing.in_minutes() + minutes); };
    return visit_estimate{*duration::from_minutes(minutes),
                          {after(visit.numbing.min), after(visit.numbing.max)},
                          figure_basis::modelled,
                          {sources::expert_opinion, sources::jove_2024_preparation, sources::varicella_case,
                           sources::sharad, sources::skinpen_label}};
}

} // namespace needlewise::inline v1
