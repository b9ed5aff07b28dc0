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
    within_plan, ///< deeper than the first session, but within the plan, where no length was asked for and nothing else
                 ///< fits
    nothing,     ///< nothing fits
};
/// Codes of `device_fit`.
template <> struct enumeration<device_fit> {
    static constexpr char field[] = "fit";
    static constexpr char allowed[] = "exact_fixed, exact_set, shorter, below_plan, within_plan, nothing";
    static constexpr device_fit last = device_fit::nothing;
};
/// How it fits in one sentence.
constexpr std::string_view sentence_of(device_fit fit) noexcept;

/// Why a device is not taken; the first that holds is said.
enum class device_rejection : std::uint8_t {
    taken,              ///< it is taken
    outdone,            ///< it would do, and another does better
    no_needles,         ///< it is no device that can be told
    other_kind,         ///< the plan was made for another kind of device
    not_for_home,       ///< not sold for use at home
    not_single_use,     ///< needles that are used again, in trained hands
    not_sterile,        ///< needles that are not sealed and sterile, in trained hands
    none_left,          ///< no needles are left
    not_allowed,        ///< the plan's book bars this kind of device here
    deeper_than_plan,   ///< its shortest length is deeper than the plan, or the book for its kind, allows
    deeper_than_wanted, ///< its shortest length is within the plan, but deeper than the length that was asked for
    deeper_than_first,  ///< its shortest length is within the plan, but deeper than the first session
    below_plan,         ///< it is shorter than the plan's least, and that was not asked for
};
/// Codes of `device_rejection`.
template <> struct enumeration<device_rejection> {
    static constexpr char field[] = "rejection";
    static constexpr char allowed[] =
        "taken, outdone, no_needles, other_kind, not_for_home, not_single_use, not_sterile, none_left, not_allowed, "
        "deeper_than_plan, deeper_than_wanted, deeper_than_first, below_plan";
    static constexpr device_rejection last = device_rejection::below_plan;
};
/// The reason in one sentence.
constexpr std::string_view sentence_of(device_rejection reason) noexcept;
/// What a reason rests on.
constexpr source_list sources_of(device_rejection reason) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

constexpr std::string_view sentence_of(device_fit fit) noexcept {
    switch (fit) {
    case device_fit::exact_fixed: return "Its needles have the length that is wanted.";
    case device_fit::exact_set: return "It can be set to the length that is wanted.";
    case device_fit::shorter: return "It is shorter than what is wanted, but within the plan.";
    case device_fit::below_plan: return "It is shorter than the plan's minimum: safe, but expect less of it.";
    case device_fit::within_plan:
        return "It is deeper than the first session, but within the plan, and nothing else at hand fits.";
    case device_fit::nothing: return "None of the devices at hand fits.";
    }
    return {};
}

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
    case device_rejection::deeper_than_plan: return "Its shortest length is deeper than the plan allows.";
    case device_rejection::deeper_than_wanted:
        return "Its shortest length is within the plan, but deeper than the length that was asked for.";
    case device_rejection::deeper_than_first:
        return "Its shortest length is within the plan, but deeper than the first session.";
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
