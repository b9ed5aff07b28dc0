// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What limits leave of a regimen. The depth comes first: a limit on it holds at every depth. Limits on the pace may
/// name bands of depth and are asked once it is known, for each regimen by its own depth. Where they leave nothing
/// there, the regimen keeps its shorter needles; only what they leave nothing of at its shortest needle is barred. So
/// one limit more never makes a plan deeper, nor sooner at the same depth, and never takes a bar away.

#include <needlewise/rules/rows.hpp>

namespace needlewise::inline v1 {

/// Whether a limit is asked at a depth. Limits on the depth itself always are; one on the pace is from the least band
/// that it names, also where it forgets to name a deeper one, which is a fault.
constexpr bool holds_at(const limit_rule& rule, depth_band deepest) noexcept {
    return rule.then.get().kind() == limit_kind::depth ||
           (!rule.when.depth.empty() && *rule.when.depth.begin() <= deepest);
}
/// Whether a limit leaves nothing of a regimen, not even at its shortest needle.
constexpr bool bars(const limit_rule& rule, const regimen& wanted) noexcept {
    return leaves_nothing(rule.then, wanted) && holds_at(rule, band_of(wanted.depth.min));
}
/// Whether a limit leaves a regimen its shorter needles only.
constexpr bool bars_deep_needles(const limit_rule& rule, const regimen& wanted) noexcept {
    return leaves_nothing(rule.then, wanted) && !holds_at(rule, band_of(wanted.depth.min));
}
/// The deepest needle of a regimen, given what the limits on depth leave of it, in a band at which no limit on the
/// pace leaves nothing: `barred_at(band)` tells.
template <class BarredAt>
constexpr needle_length deepest_left(needle_length allowed, needle_length shortest, BarredAt barred_at) noexcept {
    depth_band band = band_of(allowed);
    bool shorter = false;
    while (band > band_of(shortest) && barred_at(band)) {
        band = static_cast<depth_band>(position(band) - 1);
        shorter = true;
    }
    return shorter ? longest_of(band) : allowed;
}

} // namespace needlewise::inline v1
