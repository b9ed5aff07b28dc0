// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The parts of a site, one by one: the plan for each, and those that are left out. They are made when they are asked
/// for, from the rules that hit.

#include <concepts>
#include <cstddef>

#include <needlewise/decision/fired_rules.hpp>
#include <needlewise/decision/plan.hpp>
#include <needlewise/tools/iterator.hpp>
#include <needlewise/vocabulary/verdict.hpp>

namespace needlewise::inline v1 {

/// The plan for a part, or none. It is used like a pointer, and it holds the plan.
class [[nodiscard]] part_plan {
public:
    /// A plan, if there is one.
    constexpr part_plan(const treatment_plan& plan, bool there) noexcept : plan_(plan), there_(there) {}

    /// Whether there is a plan.
    constexpr explicit operator bool() const noexcept { return there_; }
    /// Whether there is a plan.
    constexpr bool has_value() const noexcept { return there_; }
    /// The plan. Where there is none, a constant does not compile, and a program stops.
    constexpr const treatment_plan& operator*() const noexcept NEEDLEWISE_LIFETIMEBOUND {
        if (!there_) {
            detail::stop();
        }
        return plan_;
    }
    /// Access to the plan.
    constexpr const treatment_plan* operator->() const noexcept NEEDLEWISE_LIFETIMEBOUND { return &**this; }

private:
    treatment_plan plan_;
    bool there_;
};

/// The plans for the parts of a site, for a `for` loop. There is one at least.
class plan_parts {
public:
    /// The parts of a plan.
    constexpr explicit plan_parts(const treatment_plan& whole) noexcept : whole_(whole) {}

    /// A part while they are walked.
    struct place {
        treatment_plan whole{no_regimen, {}, {}, book_rules::capacity, no_catalogue}; ///< the plan for the whole
        enum_set<body_site> left{};                                                   ///< the parts still to come
        /// The plan for the part.
        constexpr treatment_plan value() const noexcept { return whole.for_part(*left.begin()); }
        /// Goes on to the next.
        constexpr void advance() noexcept { left = left.but_first(); }
        /// Whether both are at the same part.
        constexpr bool operator==(const place& other) const noexcept { return left == other.left; }
    };
    /// Walks over the parts.
    using iterator = walk_iterator<place>;
    /// The first.
    constexpr iterator begin() const noexcept { return iterator(place{whole_, whole_.sites()}); }
    /// The end.
    constexpr iterator end() const noexcept { return iterator(place{whole_, {}}); }
    /// How many there are.
    constexpr std::size_t size() const noexcept { return static_cast<std::size_t>(whole_.sites().size()); }

private:
    treatment_plan whole_;
};

/// A part of a site that is left out.
struct left_out_part {
    body_site site;      ///< the part
    verdict outcome;     ///< how the answer for it ends
    fired_rules reasons; ///< the limits that leave nothing of it
};

/// The parts of a site that are left out, for a `for` loop.
class left_out_parts {
public:
    /// Those of a plan.
    constexpr explicit left_out_parts(const treatment_plan& whole) noexcept
        : first_{&whole.catalogue(), whole.fired(), whole.sites_left_out() - whole.ceded()} {}

    /// A part while they are walked.
    struct place {
        const rule_catalogue* catalogue = &no_catalogue; ///< the words
        book_rules fired{};                              ///< the rules that hit at any part
        enum_set<body_site> left{};                      ///< the parts still to come
        /// The part.
        constexpr left_out_part value() const noexcept {
            const detail::hits_at hits(*catalogue, fired, *left.begin());
            const book_rules& barring = hits.left().barring;
            verdict outcome = verdict::refer;
            for (std::size_t bit = barring.first(); bit < barring.capacity; bit = barring.first(bit + 1)) {
                outcome = worse_of(outcome, verdict_of(catalogue->limit(bit).otherwise));
            }
            return {*left.begin(), outcome, fired_rules(*catalogue, barring)};
        }
        /// Goes on to the next.
        constexpr void advance() noexcept { left = left.but_first(); }
        /// Whether both are at the same part.
        constexpr bool operator==(const place& other) const noexcept { return left == other.left; }
    };
    /// Walks over the parts.
    using iterator = walk_iterator<place>;
    /// The first.
    constexpr iterator begin() const noexcept { return iterator(first_); }
    /// The end.
    constexpr iterator end() const noexcept { return iterator(place{}); }
    /// How many there are.
    constexpr std::size_t size() const noexcept { return static_cast<std::size_t>(first_.left.size()); }
    /// Whether there are none.
    constexpr bool empty() const noexcept { return first_.left.empty(); }

private:
    place first_;
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr step_range treatment_plan::steps() const noexcept {
    return is_composite(treated().site) ? steps_of_parts<>() : steps_at(band_of(depth.max));
}
template <std::same_as<body_site> Site> constexpr treatment_plan treatment_plan::for_part(Site part) const noexcept {
    if (part == treated().site) {
        return *this;
    }
    const detail::hits_at hits(*catalogue_, fired(), part, row());
    treated_case there = treated();
    there.site = part;
    treatment_plan made(hits.left().numbers, there, hits.all(), hits.row(), *catalogue_);
    if (shared_) {
        detail::narrow<regimen>(made, *this);
    }
    return made;
}
template <std::same_as<body_site> Site> constexpr part_plan treatment_plan::at(Site part) const noexcept {
    const bool there = part == treated().site || sites().contains(part);
    return {there ? for_part(part) : *this, there};
}
template <class Parts> constexpr Parts treatment_plan::parts() const noexcept { return Parts(*this); }
template <class Parts> constexpr Parts treatment_plan::left_out() const noexcept { return Parts(*this); }

// The first of the parts with the longest needle.
template <class Plan> constexpr Plan treatment_plan::deepest_part() const noexcept {
    Plan deepest = *parts().begin();
    for (const treatment_plan& part : parts()) {
        deepest = deepest.depth.max < part.depth.max ? part : deepest;
    }
    return deepest;
}
template <class Needle> constexpr Needle treatment_plan::deepest() const noexcept { return deepest_part<>().depth.max; }

// The pace is that of the row at the deepest part, and the depth is again what every part allows.
template <class Bit> constexpr treatment_plan treatment_plan::whole_by_row(Bit row) const noexcept {
    treatment_plan made = *this;
    static_cast<regimen&>(made) = catalogue().within_limits(row, deepest_part<>().fired()).numbers;
    made.row_ = static_cast<decltype(row_)>(row);
    const treatment_plan by_it = made;
    for (const treatment_plan& part : by_it.parts()) {
        detail::share<regimen>(made, part);
    }
    return made;
}

// A part is rolled and numbed by its own depth; all else is as the longest needle of all wants it.
template <class Rules>
constexpr Rules treatment_plan::steps_of_part(body_site part, depth_band deepest_of_all) const noexcept {
    const treatment_plan own = for_part(part);
    const Rules by_itself = catalogue_->steps_for(own.treated(), band_of(own.depth.max));
    const Rules by_all = catalogue_->steps_for(own.treated(), deepest_of_all);
    Rules taken;
    for (const std::size_t bit : by_itself | by_all) {
        const step_kind kind = catalogue_->routine(bit).then.kind;
        const bool for_itself = kind == step_kind::rolling || kind == step_kind::numbing;
        if ((for_itself ? by_itself : by_all).contains(bit)) {
            taken.add(bit);
        }
    }
    return taken;
}
template <class Steps> constexpr Steps treatment_plan::steps_of_parts() const noexcept {
    const depth_band deepest_of_all = band_of(deepest());
    routine_rules taken;
    for (const body_site part : sites()) {
        taken |= steps_of_part(part, deepest_of_all);
    }
    return {*catalogue_, taken};
}

} // namespace needlewise::inline v1
