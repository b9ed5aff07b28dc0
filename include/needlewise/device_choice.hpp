// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Which of the devices at hand fits a plan, at which length, and why the others do not. The length is never deeper
/// than what is wanted, than the plan's deepest, or than what the plan's book allows to a kind of device.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <needlewise/books/standard/sources.hpp>
#include <needlewise/books/standard/technique_sources.hpp>
#include <needlewise/devices.hpp>
#include <needlewise/enumeration.hpp>
#include <needlewise/evidence.hpp>
#include <needlewise/needle.hpp>
#include <needlewise/plan.hpp>
#include <needlewise/required.hpp>
#include <needlewise/result.hpp>
#include <needlewise/rule.hpp>
#include <needlewise/text_literal.hpp>

namespace needlewise::inline v1 {

/// For whose hands a device is sold.
enum class device_market : std::uint8_t {
    not_stated,   ///< no source says: not for use at home
    home,         ///< sold for use at home
    professional, ///< for trained hands only
};
/// Codes of `device_market`.
template <> struct enumeration<device_market> {
    static constexpr table_text field = "market";
    static constexpr code_text codes[] = {"not_stated", "home", "professional"};
    static constexpr table_text allowed = "not_stated, home, professional";
};

/// What a regulator did with a device.
enum class device_clearance : std::uint8_t {
    not_stated, ///< no source says
    registered, ///< said to be registered or listed, which is no clearance
    cleared,    ///< cleared or granted by the FDA
};
/// Codes of `device_clearance`.
template <> struct enumeration<device_clearance> {
    static constexpr table_text field = "clearance";
    static constexpr code_text codes[] = {"not_stated", "registered", "cleared"};
    static constexpr table_text allowed = "not_stated, registered, cleared";
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
/// (`technique::canada_home_use`): "home" says how a device is sold, not that a country allows it.
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

/// A device at hand.
struct owned_device {
    required_text name;             ///< what it is called in the cupboard
    required<needle_spec> needles;  ///< its needles
    required<device_market> market; ///< for whose hands it is sold
    int left = 0;                   ///< unused needles (rollers, cartridges) left; at home, whether the roller is there
    bool sterile = false;           ///< whether they are sealed and sterile
};

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
    static constexpr table_text field = "fit";
    static constexpr code_text codes[] = {"exact_fixed", "exact_set", "shorter", "below_plan", "nothing"};
    static constexpr table_text allowed = "exact_fixed, exact_set, shorter, below_plan, nothing";
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
    static constexpr table_text field = "rejection";
    static constexpr code_text codes[] = {"taken",        "outdone",        "no_needles",  "other_kind",
                                          "not_for_home", "not_single_use", "not_sterile", "none_left",
                                          "not_allowed",  "too_long",       "below_plan"};
    static constexpr table_text allowed = "taken, outdone, no_needles, other_kind, not_for_home, not_single_use, "
                                          "not_sterile, none_left, not_allowed, too_long, below_plan";
};
/// The reason in one sentence.
constexpr std::string_view sentence_of(device_rejection reason) {
    switch (reason) {
    case device_rejection::taken: return "It is taken.";
    case device_rejection::outdone: return "It would do, and another fits better or stands before it.";
    case device_rejection::no_needles: return "It is not said what it is.";
    case device_rejection::other_kind: return "The plan was made for another kind of device.";
    case device_rejection::not_for_home: return "It is not sold for use at home.";
    case device_rejection::not_single_use: return "In trained hands needles are used once, for one person.";
    case device_rejection::not_sterile: return "In trained hands needles are sealed and sterile until they are used.";
    case device_rejection::none_left: return "No unused needles are left.";
    case device_rejection::not_allowed: return "The book that made the plan does not allow this kind of device here.";
    case device_rejection::too_long: return "Its shortest length is deeper than what is wanted or allowed.";
    case device_rejection::below_plan: return "It is shorter than the least of the plan.";
    }
    return {};
}
/// What a reason rests on.
constexpr source_list sources_of(device_rejection reason) {
    switch (reason) {
    case device_rejection::not_for_home:
        return {technique::canada_home_use, technique::roll_cit_models, sources::expert_opinion};
    case device_rejection::not_single_use: return {sources::doddaballapur_2009, sources::den160029, sources::mmwr_2024};
    case device_rejection::not_sterile:
        return {sources::exceed_ifu_p35, technique::cartridges_review, sources::cfr_878_4430};
    default: return sources::expert_opinion;
    }
}

/// What may be asked of a choice.
struct choice_options {
    needle_length wanted = no_needling; ///< the length wanted; the plan's length of the first session unless given
    bool below_plan = true;             ///< whether a device may be taken that is shorter than the plan's least
};

namespace detail {
struct choice_maker;
} // namespace detail

/// The device that was chosen, and what became of each. It refers to the inventory, which must outlive it.
class device_choice {
public:
    /// The most devices that an inventory may have.
    static constexpr std::size_t most_devices = 32;

    constexpr device_choice() = default;
    /// The device; null if nothing fits.
    constexpr const owned_device* device() const {
        return fit_ == device_fit::nothing ? nullptr : &inventory_[chosen_];
    }
    /// The length to set, or the fixed length; none if nothing fits. Where a scale does not have it, set the next
    /// shorter one.
    constexpr needle_length length() const { return length_; }
    /// How it fits.
    constexpr device_fit fit() const { return fit_; }
    /// The inventory that was looked at.
    constexpr std::span<const owned_device> inventory() const { return inventory_; }
    /// What became of a device, by its place in the inventory.
    constexpr device_rejection reason(std::size_t place) const {
        return place < inventory_.size() ? reasons_[place] : device_rejection::no_needles;
    }

private:
    friend struct detail::choice_maker;
    std::span<const owned_device> inventory_{};
    std::array<device_rejection, most_devices> reasons_{};
    std::size_t chosen_ = 0;
    needle_length length_{};
    device_fit fit_ = device_fit::nothing;
};

namespace detail {
struct choice_maker {
    static constexpr result<device_choice> choose(const treatment_plan& plan, std::span<const owned_device> inventory,
                                                  const choice_options& options) {
        const needle_length wanted = options.wanted.is_none() ? plan.first : options.wanted;
        if (plan.depth.min.is_none() || !plan.depth.in_order()) {
            return input_error{"plan's needle length in micrometres", plan.depth.max.in_micrometres(),
                               "a range from 100 to 3000, the shorter end first"};
        }
        if (wanted < plan.depth.min || wanted > plan.depth.max) {
            return input_error{"wanted needle length in micrometres", wanted.in_micrometres(),
                               "from the plan's least to its greatest"};
        }
        if (inventory.size() > device_choice::most_devices) {
            return input_error{"devices", static_cast<std::int64_t>(inventory.size()), "at most 32"};
        }
        device_choice made;
        made.inventory_ = inventory;
        for (std::size_t place = 0; place < inventory.size(); ++place) {
            consider(made, place, plan, wanted, options);
        }
        return made;
    }

private:
    static constexpr void consider(device_choice& made, std::size_t place, const treatment_plan& plan,
                                   needle_length wanted, const choice_options& options) {
        const owned_device& owned = made.inventory_[place];
        const needle_spec& needles = owned.needles;
        const needle_length allowed = least(wanted, allowed_to(needles.kind(), plan));
        made.reasons_[place] = objection_to(owned, plan, allowed);
        if (made.reasons_[place] != device_rejection::taken) {
            return;
        }
        const needle_length length = least(allowed, needles.lengths().max);
        const device_fit fit = length < plan.depth.min ? device_fit::below_plan
                               : length < wanted       ? device_fit::shorter
                               : needles.adjustable()  ? device_fit::exact_set
                                                       : device_fit::exact_fixed;
        if (fit == device_fit::below_plan && !options.below_plan) {
            made.reasons_[place] = device_rejection::below_plan;
            return;
        }
        const bool better = length > made.length_ || (length == made.length_ && fit < made.fit_);
        if (!better) {
            made.reasons_[place] = device_rejection::outdone;
            return;
        }
        if (made.fit_ != device_fit::nothing) {
            made.reasons_[made.chosen_] = device_rejection::outdone;
        }
        made.chosen_ = place;
        made.length_ = length;
        made.fit_ = fit;
    }

    static constexpr device_rejection objection_to(const owned_device& owned, const treatment_plan& plan,
                                                   needle_length allowed) {
        const needle_spec& needles = owned.needles;
        const bool at_home = plan.treated.setting == care_setting::home;
        return needles.kind() == device_kind::unspecified ? device_rejection::no_needles
               : plan.treated.device != device_kind::unspecified && plan.treated.device != needles.kind()
                   ? device_rejection::other_kind
               : at_home && owned.market != device_market::home          ? device_rejection::not_for_home
               : !at_home && needles.reuse() != needle_reuse::single_use ? device_rejection::not_single_use
               : !at_home && !owned.sterile                              ? device_rejection::not_sterile
               : owned.left < 1                                          ? device_rejection::none_left
               : allowed.is_none()                                       ? device_rejection::not_allowed
               : needles.lengths().min > allowed                         ? device_rejection::too_long
                                                                         : device_rejection::taken;
    }

    /// How deep the plan's book lets a kind of device go here; none if that bars the plan. A plan that was made before
    /// a device was chosen does not know the limits of the device, so they are asked for now. The plan does not keep
    /// the severity: a row for any severity counts.
    static constexpr needle_length allowed_to(device_kind kind, const treatment_plan& plan) {
        std::int32_t deepest = plan.depth.max.in_micrometres();
        if (plan.treated.device == device_kind::unspecified) {
            for (const limit_rule& row : plan.catalogue->book.limits) {
                const limit& said = row.then.get();
                if (said.kind == limit_kind::depth && said.value < deepest && holds(row.when, kind, plan)) {
                    deepest = said.value;
                }
            }
        }
        return deepest < plan.depth.min.in_micrometres() ? no_needling : *needle_length::from_micrometres(deepest);
    }
    static constexpr bool holds(const limit_condition& when, device_kind kind, const treatment_plan& plan) {
        const routine_case& treated = plan.treated;
        return !when.device.any() && when.device.contains(kind) && when.concern.contains(treated.concern) &&
               when.site.contains(treated.site) && when.phototype.contains(treated.phototype) &&
               when.setting.contains(treated.setting) && (when.having.any() || any_of(when.having, treated.present));
    }
    static constexpr bool any_of(const value_set<finding>& asked, const finding_set& present) {
        for (const finding found : present) {
            if (asked.contains(found)) {
                return true;
            }
        }
        return false;
    }
    static constexpr needle_length least(needle_length a, needle_length b) { return b < a ? b : a; }
};
} // namespace detail

/// Chooses among the devices at hand for a plan, in its setting and for its kind of device: a fixed length that is
/// exactly what is wanted, else a device that can be set to it, else the nearest shorter one; where two are equal, the
/// first in the inventory. At home only what is sold for use at home; in trained hands only sterile single-use needles.
/// An inventory of more than 32, a plan without needles, and a wanted length outside the plan are errors. Where the
/// plan was made before a device was chosen, the book's depth limits for the kind are kept; its steps are those for any
/// device, so decide again with the kind that was chosen.
constexpr result<device_choice> choose_device(const treatment_plan& plan, std::span<const owned_device> inventory,
                                              const choice_options& options = {}) {
    return detail::choice_maker::choose(plan, inventory, options);
}

} // namespace needlewise::inline v1
