// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The legal facts of the devices by name, as docs/evidence/devices.csv and procedure.csv have them.

#include <cstdint>

#include <needlewise/literature/devices.hpp>
#include <needlewise/literature/sources.hpp>
#include <needlewise/literature/technique_sources.hpp>
#include <needlewise/tools/enumeration.hpp>
#include <needlewise/tools/table_text.hpp>
#include <needlewise/vocabulary/evidence.hpp>
#include <needlewise/vocabulary/needle_spec.hpp>

namespace needlewise::inline v1 {

/// For whose hands a device is sold.
enum class device_market : std::uint8_t {
    not_stated,   ///< no source says: not for use at home
    home,         ///< sold for use at home
    professional, ///< for trained hands only
};
/// Codes of `device_market`.
template <> struct enumeration<device_market> {
    static constexpr char field[] = "market";
    static constexpr char allowed[] = "not_stated, home, professional";
    static constexpr device_market last = device_market::professional;
};

/// What a regulator did with a device.
enum class device_clearance : std::uint8_t {
    not_stated, ///< no source says
    registered, ///< said to be registered or listed, which is no clearance
    cleared,    ///< cleared or granted by the FDA
};
/// Codes of `device_clearance`.
template <> struct enumeration<device_clearance> {
    static constexpr char field[] = "clearance";
    static constexpr char allowed[] = "not_stated, registered, cleared";
    static constexpr device_clearance last = device_clearance::cleared;
};

/// What docs/evidence/devices.csv and procedure.csv say of a device by name.
struct device_record {
    required_text name;                                        ///< its name in `needlewise::devices`
    needle_spec needles;                                       ///< its needles
    device_market market = device_market::not_stated;          ///< for whose hands it is sold
    device_clearance clearance = device_clearance::not_stated; ///< what a regulator did with it
    source_list source;                                        ///< what it rests on
};

// clang-format off
/// The legal facts of the devices by name. As of December 2021 no device was authorised for home use in Canada
/// (`sources::canada_home_use`): "home" says how a device is sold, not that a country allows it.
inline constexpr device_record device_records[] = {
    {.name = "dermaroller_c8",      .needles = devices::dermaroller_c8,      .market = device_market::home,         .clearance = device_clearance::registered, .source = technique::dermaroller_range},
    {.name = "dermaroller_c8he",    .needles = devices::dermaroller_c8he,    .market = device_market::home,         .clearance = device_clearance::registered, .source = technique::dermaroller_range},
    {.name = "home_roller",         .needles = devices::home_roller,         .market = device_market::home,         .source = technique::roller_deck},
    {.name = "dermaroller_cit8",    .needles = devices::dermaroller_cit8,    .clearance = device_clearance::registered, .source = technique::dermaroller_range},
    {.name = "dermaroller_mf8",     .needles = devices::dermaroller_mf8,     .clearance = device_clearance::registered, .source = technique::dermaroller_range},
    {.name = "medical_dermaroller", .needles = devices::medical_dermaroller, .market = device_market::professional, .source = {sources::doddaballapur_2009, technique::roller_description}},
    {.name = "varicella_roller",    .needles = devices::varicella_roller,    .source = sources::varicella_case},
    {.name = "scar_roller_2_5",     .needles = devices::scar_roller_2_5,     .source = sources::silva_2020},
    {.name = "roll_cit_1_mm",       .needles = devices::roll_cit_1_mm,       .market = device_market::professional, .source = {technique::roll_cit_clinic, technique::roll_cit_models}},
    {.name = "jove_melasma_roller", .needles = devices::jove_melasma_roller, .source = sources::jove_2024_preparation},
    {.name = "skinpen",             .needles = devices::skinpen,             .clearance = device_clearance::cleared, .source = {sources::den160029, sources::k202243, technique::skinpen_range}},
    {.name = "exceed",              .needles = devices::exceed,              .market = device_market::professional, .clearance = device_clearance::cleared, .source = {sources::k180778, sources::k182407, sources::exceed_ifu_p35}},
    {.name = "exceed_unlimited",    .needles = devices::exceed_unlimited,    .clearance = device_clearance::cleared, .source = technique::k233709},
    {.name = "automated_pen",       .needles = devices::automated_pen,       .market = device_market::professional, .source = technique::automated_pens},
};
// clang-format on

} // namespace needlewise::inline v1
