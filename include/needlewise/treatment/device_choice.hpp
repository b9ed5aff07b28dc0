// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Which of the devices at hand fits a plan, at which length, and why the others do not. The length is never deeper
/// than what is asked for, than the plan's deepest, or than what the plan's book allows to a kind of device.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <needlewise/decision/regimens.hpp>
#include <needlewise/literature/device_records.hpp>
#include <needlewise/tools/required.hpp>
#include <needlewise/tools/result.hpp>
#include <needlewise/tools/table_rows.hpp>
#include <needlewise/tools/table_text.hpp>
#include <needlewise/treatment/device_fit.hpp>
#include <needlewise/vocabulary/needle_spec.hpp>

namespace needlewise::inline v1 {

/// A device at hand.
struct owned_device {
    required_text name;             ///< what it is called in the cupboard
    required<needle_spec> needles;  ///< its needles
    required<device_market> market; ///< for whose hands it is sold
    int left = 0;                   ///< unused needles (rollers, cartridges) left; at home, whether the roller is there
    bool sterile = false;           ///< whether they are sealed and sterile
};

/// What may be asked of a choice.
struct choice_options {
    needle_length wanted = no_needling; ///< the length wanted; the plan's length of the first session unless given
    bool below_plan = true;             ///< whether a device may be taken that is shorter than the plan's least
};

namespace detail {
struct choice_maker;
} // namespace detail

/// The device that was chosen, and what became of each.
/// @pre The inventory, to which it refers, outlives it.
class [[nodiscard]] device_choice {
public:
    /// The most devices that an inventory may have.
    static constexpr std::size_t most_devices = 32;

    /// The device; null if nothing fits.
    constexpr const owned_device* device() const noexcept {
        return fit_ == device_fit::nothing ? nullptr : &inventory_[chosen_];
    }
    /// The length to set, or the fixed length; none if nothing fits. Where a scale does not have it, set the next
    /// shorter one.
    constexpr needle_length length() const noexcept { return length_; }
    /// How it fits.
    constexpr device_fit fit() const noexcept { return fit_; }
    /// The inventory that was looked at.
    constexpr table_rows<owned_device> inventory() const noexcept { return inventory_; }
    /// What became of a device, by its place in the inventory.
    constexpr device_rejection reason(std::size_t place) const noexcept {
        return place < inventory_.size() ? reasons_[place] : device_rejection::no_needles;
    }

private:
    friend struct detail::choice_maker;
    constexpr explicit device_choice(table_rows<owned_device> inventory) noexcept : inventory_(inventory) {}

    table_rows<owned_device> inventory_;
    std::array<device_rejection, most_devices> reasons_{};
    std::size_t chosen_ = 0;
    needle_length length_{};
    device_fit fit_ = device_fit::nothing;
};

/// Chooses among the devices at hand for a plan, for its practitioner and for its kind of device: a fixed length that
/// is exactly what is wanted, else a device that can be set to it, else the nearest shorter one; where two are equal,
/// the first in the inventory. Where no length was asked for and nothing fits the first session, the one that is least
/// deeper within the plan. At home only what is sold for use at home; in trained hands only sterile single-use
/// needles. An inventory of more than 32, a plan without needles, and a wanted length outside the plan are errors.
/// Where the plan was made before a device was chosen, the book's depth limits for the kind are kept; its steps are
/// those for any device, so decide again with the kind that was chosen.
constexpr result<device_choice> choose_device(const treatment_plan& plan,
                                              table_rows<owned_device> inventory NEEDLEWISE_LIFETIMEBOUND,
                                              const choice_options& options = {}) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// Makes a choice, device by device.
struct choice_maker {
    static constexpr result<device_choice> choose(const treatment_plan& plan, table_rows<owned_device> inventory,
                                                  const choice_options& options) noexcept {
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
        device_choice made(inventory);
        for (std::size_t place = 0; place < inventory.size(); ++place) {
            consider(made, place, plan, wanted, options);
        }
        if (made.fit_ == device_fit::nothing) {
            fall_back(made);
        }
        return made;
    }

private:
    static constexpr void consider(device_choice& made, std::size_t place, const treatment_plan& plan,
                                   needle_length wanted, const choice_options& options) noexcept {
        const owned_device& owned = made.inventory_[place];
        const needle_spec& needles = owned.needles;
        const needle_length deepest = allowed_to(needles.kind(), plan);
        const needle_length allowed = least(wanted, deepest);
        made.reasons_[place] = objection_to(owned, plan, deepest);
        if (made.reasons_[place] == device_rejection::taken && needles.lengths().min > allowed) {
            made.reasons_[place] =
                options.wanted.is_none() ? device_rejection::deeper_than_first : device_rejection::deeper_than_wanted;
        }
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

    /// Takes what is within the plan and least deeper than its first session.
    static constexpr void fall_back(device_choice& made) noexcept {
        for (std::size_t place = 0; place < made.inventory_.size(); ++place) {
            const needle_length shortest = made.inventory_[place].needles.get().lengths().min;
            const bool can_be = made.reasons_[place] == device_rejection::deeper_than_first;
            if (can_be && (made.fit_ == device_fit::nothing || shortest < made.length_)) {
                made.chosen_ = place;
                made.length_ = shortest;
                made.fit_ = device_fit::within_plan;
            }
        }
        if (made.fit_ == device_fit::within_plan) {
            made.reasons_[made.chosen_] = device_rejection::taken;
        }
    }

    static constexpr device_rejection objection_to(const owned_device& owned, const treatment_plan& plan,
                                                   needle_length deepest) noexcept {
        const needle_spec& needles = owned.needles;
        const bool at_home = plan.treated().practitioner == practitioner_kind::lay_person;
        return needles.kind() == device_kind::unspecified ? device_rejection::no_needles
               : plan.treated().device != device_kind::unspecified && plan.treated().device != needles.kind()
                   ? device_rejection::other_kind
               : at_home && owned.market != device_market::home          ? device_rejection::not_for_home
               : !at_home && needles.reuse() != needle_reuse::single_use ? device_rejection::not_single_use
               : !at_home && !owned.sterile                              ? device_rejection::not_sterile
               : owned.left < 1                                          ? device_rejection::none_left
               : deepest.is_none()                                       ? device_rejection::not_allowed
               : needles.lengths().min > deepest                         ? device_rejection::deeper_than_plan
                                                                         : device_rejection::taken;
    }

    /// How deep the plan's book lets a kind of device go here; none if that bars the plan. A plan that was made before
    /// a device was chosen does not know the limits of the device, so they are asked for now.
    static constexpr needle_length allowed_to(device_kind kind, const treatment_plan& plan) noexcept {
        needle_length deepest = plan.depth.max;
        if (plan.treated().device == device_kind::unspecified) {
            treated_case with_device = plan.treated();
            with_device.device = kind;
            for (const body_site part : plan.sites()) {
                with_device.site = part;
                deepest = least(deepest, plan.catalogue().ceiling_for(with_device));
            }
        }
        return deepest < plan.depth.min ? no_needling : deepest;
    }
    static constexpr needle_length least(needle_length a, needle_length b) noexcept { return b < a ? b : a; }
};

} // namespace detail

constexpr result<device_choice> choose_device(const treatment_plan& plan, table_rows<owned_device> inventory,
                                              const choice_options& options) noexcept {
    return detail::choice_maker::choose(plan, inventory, options);
}

} // namespace needlewise::inline v1
