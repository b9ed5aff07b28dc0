// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A subject that has nothing to do with skin: how fast one may drive.

#include <cstdint>

#include <needlewise/engine/box.hpp>

enum class weather : std::uint8_t { dry, rain, snow };
enum class road : std::uint8_t { town, country, motorway, ice };
enum class load : std::uint8_t { light, heavy };

namespace needlewise::inline v1 {
template <> struct enumeration<weather> {
    static constexpr char field[] = "weather";
    static constexpr char allowed[] = "dry, rain, snow";
    static constexpr weather last = weather::snow;
};
template <> struct enumeration<road> {
    static constexpr char field[] = "road";
    static constexpr char allowed[] = "town, country, motorway, ice";
    static constexpr road last = road::ice;
};
template <> struct enumeration<load> {
    static constexpr char field[] = "load";
    static constexpr char allowed[] = "light, heavy";
    static constexpr load last = load::heavy;
};
} // namespace needlewise::inline v1

/// The cases of a rule.
using conditions = needlewise::engine::box<weather, road, load>;

/// The cases with these values; any if not said.
constexpr conditions when(needlewise::condition_set<weather> skies, needlewise::condition_set<road> roads = {},
                          needlewise::condition_set<load> loads = {}) {
    return conditions::of(skies, roads, loads);
}
