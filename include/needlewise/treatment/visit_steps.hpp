// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The steps of a visit: everything once, the rolling zone after zone.

#include <array>
#include <cstddef>
#include <string_view>

#include <needlewise/decision/regimens.hpp>
#include <needlewise/tools/iterator.hpp>
#include <needlewise/treatment/zones.hpp>

namespace needlewise::inline v1 {

/// One step of a visit, with the zones that it is for.
struct visit_step {
    const treatment_step* step; ///< the step
    std::string_view rule;      ///< the id of its rule
    zone_set zones;             ///< the zones, by their place in the list
};

/// The steps of a visit in order, for a `for` loop: everything once, the rolling zone after zone.
class visit_steps {
public:
    /// No steps.
    constexpr visit_steps() noexcept = default;

    /// A step while they are walked.
    struct place;
    /// Walks over the steps.
    using iterator = walk_iterator<place>;
    /// The first.
    constexpr iterator begin() const noexcept;
    /// The end.
    constexpr iterator end() const noexcept;
    /// How many there are.
    constexpr std::size_t size() const noexcept;
    /// Whether there are none.
    constexpr bool empty() const noexcept { return groups_ == 0; }

private:
    friend class visit_plan;
    /// Steps that come together: of all zones but rolling, or the rolling of one site.
    struct group {
        zone_set zones{};      ///< whose they may be
        routine_rules rules{}; ///< the steps of any of them
    };
    constexpr zone_set zones_of(std::size_t at_group, std::size_t bit) const noexcept;

    const rule_catalogue* catalogue_ = &no_catalogue;
    std::array<routine_rules, zone_list::most> care_{}; // of each zone, without rolling
    std::array<group, zone_list::most + 2> group_{};    // before rolling, the rolling of each site, after it
    std::size_t groups_ = 0;
};

/// Where a walk through the steps stands.
struct visit_steps::place {
    visit_steps steps{};   ///< the steps
    std::size_t group = 0; ///< the group
    std::size_t bit = 0;   ///< the bit of the rule
    /// The step.
    constexpr visit_step value() const noexcept;
    /// Goes on to the next.
    constexpr void advance() noexcept { settle(bit + 1); }
    /// Goes on to the first step from a bit on.
    constexpr void settle(std::size_t from) noexcept;
    /// Whether both are at the same step.
    constexpr bool operator==(const place& other) const noexcept { return group == other.group && bit == other.bit; }
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr void visit_steps::place::settle(std::size_t from) noexcept {
    bit = group < steps.groups_ ? steps.group_[group].rules.first(from) : 0;
    while (group < steps.groups_ && bit == routine_rules::capacity) {
        ++group;
        bit = group < steps.groups_ ? steps.group_[group].rules.first() : 0;
    }
}
constexpr visit_step visit_steps::place::value() const noexcept {
    const routine_rule& rule = steps.catalogue_->routine(bit);
    return {&rule.then, rule.id, steps.zones_of(group, bit)};
}
constexpr visit_steps::iterator visit_steps::begin() const noexcept {
    place first{*this, 0, 0};
    first.settle(0);
    return iterator(first);
}
constexpr visit_steps::iterator visit_steps::end() const noexcept { return iterator(place{*this, groups_, 0}); }
constexpr std::size_t visit_steps::size() const noexcept {
    std::size_t count = 0;
    for (std::size_t at = 0; at < groups_; ++at) {
        count += group_[at].rules.size();
    }
    return count;
}
constexpr zone_set visit_steps::zones_of(std::size_t at_group, std::size_t bit) const noexcept {
    if (catalogue_->routine(bit).then.kind == step_kind::rolling) {
        return group_[at_group].zones;
    }
    zone_set zones;
    for (const std::size_t at : group_[at_group].zones) {
        if (care_[at].contains(bit)) {
            zones.add(at);
        }
    }
    return zones;
}

} // namespace needlewise::inline v1
