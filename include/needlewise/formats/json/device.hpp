// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Devices in JSON: needles, the devices at hand, and the choice among them.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <needlewise/formats/json/document.hpp>
#include <needlewise/treatment/device_choice.hpp>

namespace needlewise::inline v1 {

/// A device at hand, as it is kept.
struct stored_device {
    std::string name = {};                      ///< what it is called in the cupboard
    needle_spec needles = {};                   ///< its needles
    device_market market = device_market::home; ///< for whose hands it is sold
    int left = 0;                               ///< unused needles left
    bool sterile = false;                       ///< whether they are sealed and sterile
    /// Whether both are the same.
    bool operator==(const stored_device&) const = default;
};
/// What is kept of a device at hand.
inline stored_device stored(const owned_device& owned);
/// The devices at hand for `choose_device`. They refer to the names of those that are kept, which must outlive them.
inline std::vector<owned_device> inventory_of(const std::vector<stored_device>& kept);
/// No devices whose names go with the expression that made them.
std::vector<owned_device> inventory_of(const std::vector<stored_device>&& kept) = delete;

/// What became of a device in a choice, as it is kept.
struct stored_rejection {
    std::string device = {};                           ///< its name
    device_rejection reason = device_rejection::taken; ///< what became of it
    /// Whether both are the same.
    bool operator==(const stored_rejection&) const = default;
};
/// A choice among devices, as it is kept.
struct stored_choice {
    std::optional<std::string> device = {};     ///< the name of the device that is taken; none if nothing fits
    needle_length length = {};                  ///< the length to set, or the fixed length; 0 if nothing fits
    device_fit fit = device_fit::nothing;       ///< how it fits
    std::vector<stored_rejection> devices = {}; ///< what became of each, in the order of the inventory
    /// Whether both are the same.
    bool operator==(const stored_choice&) const = default;
};
/// What is kept of a choice.
inline stored_choice stored(const device_choice& made);

// ---------------------------------------------------------------------------------------------------------------------

/// Members of a description of needles.
template <> struct json_shape<needle_description> {
    static constexpr char name[] = "needles";
    static needle_description blank() { return {device_kind::unspecified, {no_needling, no_needling}}; }
    static void members(auto& with) {
        with("kind", &needle_description::kind);
        with("lengths_um", &needle_description::lengths);
        with.optional("count", &needle_description::count);
        with.optional("diameter_um", &needle_description::diameter_micrometres);
        with.optional("arrangement", &needle_description::arrangement);
        with.optional("reuse", &needle_description::reuse);
    }
    static void check(const needle_description& asked, const detail::json_place& at) {
        if (const auto made = needle_spec::make(asked); !made) {
            at.say(std::string(made.error().field()) + " " + std::string(made.error().value()), made.error().allowed());
        }
    }
};
/// Needles that can exist.
template <> struct json_codec<needle_spec> {
    static void write(std::string& out, const needle_spec& value, json_unit unit) {
        json_codec<needle_description>::write(out,
                                              {.kind = value.kind(),
                                               .lengths = value.lengths(),
                                               .count = value.count(),
                                               .diameter_micrometres = value.diameter_micrometres(),
                                               .arrangement = value.arrangement(),
                                               .reuse = value.reuse()},
                                              unit);
    }
    static void read(const json_value& from, const detail::json_place& at, needle_spec& into, json_unit unit) {
        needle_description asked = json_shape<needle_description>::blank();
        json_codec<needle_description>::read(from, at, asked, unit);
        into = needle_spec::make(asked).value_or(needle_spec{});
    }
    static json_value schema(json_value& all, json_unit unit) {
        return json_codec<needle_description>::schema(all, unit);
    }
};
/// Members of a device at hand.
template <> struct json_shape<stored_device> {
    static constexpr char name[] = "device";
    static void members(auto& with) {
        with("name", &stored_device::name);
        with("needles", &stored_device::needles);
        with("market", &stored_device::market);
        with("left", &stored_device::left);
        with.optional("sterile", &stored_device::sterile);
    }
};
/// Members of what became of a device.
template <> struct json_shape<stored_rejection> {
    static constexpr char name[] = "rejection";
    static void members(auto& with) {
        with("device", &stored_rejection::device);
        with("reason", &stored_rejection::reason);
    }
};
/// Members of a choice.
template <> struct json_shape<stored_choice> {
    static constexpr char name[] = "device_choice";
    static void members(auto& with) {
        with.nullable("device", &stored_choice::device);
        with("length_um", &stored_choice::length);
        with("fit", &stored_choice::fit);
        with("devices", &stored_choice::devices);
    }
};

inline stored_device stored(const owned_device& owned) {
    return {std::string(owned.name.get()), owned.needles, owned.market, owned.left, owned.sterile};
}

inline std::vector<owned_device> inventory_of(const std::vector<stored_device>& kept) {
    std::vector<owned_device> all;
    for (const stored_device& each : kept) {
        all.push_back({std::string_view(each.name), each.needles, each.market, each.left, each.sterile});
    }
    return all;
}

inline stored_choice stored(const device_choice& made) {
    stored_choice kept{{}, made.length(), made.fit(), {}};
    if (made.device() != nullptr) {
        kept.device.emplace(made.device()->name.get());
    }
    for (std::size_t place = 0; place < made.inventory().size(); ++place) {
        kept.devices.push_back({std::string(made.inventory()[place].name.get()), made.reason(place)});
    }
    return kept;
}

} // namespace needlewise::inline v1
