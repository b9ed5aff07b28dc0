// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// How a device fits a plan, and why it is not taken.

#include <cstdint>
#include <string_view>

#include <needlewise/literature/sources.hpp>
#include <needlewise/literature/technique_sources.hpp>
#include <needlewise/tools/enumeration.hpp>
#include <needlewise/vocabulary/evidence.hpp>

namespace needlewise::inline v1 {

/// How the chosen device fits, best first.
enum class device_fit : std::uint8_t {
    exact_fixed, ///< its needles have the wanted length
    exact_set,   ///< it can be set to the wanted length
    shorter,     ///< shorter than wanted, but within the plan
    below_plan,  ///< shorter than the plan's least: safe, and less may be expected of it
    nothing,     ///< nothing fits
};
/// Codes of `device_fit`.
template <> struct enumeration<device_fit> {
    static constexpr char field[] = "fit";
    static constexpr char allowed[] = "exact_fixed, exact_set, shorter, below_plan, nothing";
    static constexpr device_fit last = device_fit::nothing;
};

/// Why a device is not taken; the first that holds is said.
enum class device_rejection : std::uint8_t {
    taken,          ///< it is taken
    outdone,        ///< it would do, and another does better
    no_needles,     ///< it is no device that can be told
    other_kind,     ///< the plan was made for another kind of device
    not_for_home,   ///< not sold for use at home
    not_single_use, ///< needles that are used again, in trained hands
    not_sterile,    ///< needles that are not sealed and sterile, in trained hands
    none_left,      ///< no needles are left
    not_allowed,    ///< the plan's book bars this kind of device here
    too_long,       ///< its shortest length is deeper than wanted or allowed
    below_plan,     ///< it is shorter than the plan's least, and that was not asked for
};
/// Codes of `device_rejection`.
template <> struct enumeration<device_rejection> {
    static constexpr char field[] = "rejection";
    static constexpr char allowed[] =
        "taken, outdone, no_needles, other_kind, not_for_home, not_single_use, not_sterile, none_left, not_allowed, "
        "too_long, below_plan";
    static constexpr device_rejection last = device_rejection::below_plan;
};
/// The reason in one sentence.
constexpr std::string_view sentence_of(device_rejection reason) noexcept;
/// What a reason rests on.
constexpr source_list sources_of(device_rejection reason) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

constexpr std::string_view sentence_of(device_rejection reason) noexcept {
    switch (reason) {
    case device_rejection::taken: return "It is taken.";
    case device_rejection::outdone: return "It is suitable, but another device fits better or comes first in the list.";
    case device_rejection::no_needles: return "Its needles are not described.";
    case device_rejection::other_kind: return "The plan was made for another kind of device.";
    case device_rejection::not_for_home: return "It is not sold for use at home.";
    case device_rejection::not_single_use: return "In trained hands needles are used once, for one person.";
    case device_rejection::not_sterile: return "In trained hands needles are sealed and sterile until they are used.";
    case device_rejection::none_left: return "No unused needles are left.";
    case device_rejection::not_allowed: return "The book that made the plan does not allow this kind of device here.";
    case device_rejection::too_long: return "Its shortest length is deeper than what is wanted or allowed.";
    case device_rejection::below_plan: return "It is shorter than the plan's minimum.";
    }
    return {};
}

constexpr source_list sources_of(device_rejection reason) noexcept {
    switch (reason) {
    case device_rejection::not_for_home:
        return {sources::canada_home_use, technique::roll_cit_models, sources::expert_opinion};
    case device_rejection::not_single_use: return {sources::doddaballapur_2009, sources::den160029, sources::mmwr_2024};
    case device_rejection::not_sterile:
        return {sources::exceed_ifu_p35, technique::cartridges_review, sources::cfr_878_4430};
    default: return sources::expert_opinion;
    }
}

} // namespace needlewise::inline v1
