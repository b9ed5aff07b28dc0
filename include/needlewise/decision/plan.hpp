// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The plan of a treatment: depth, sessions, intervals, maintenance, and its steps in order.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <needlewise/decision/fired_rules.hpp>
#include <needlewise/decision/hits_at.hpp>
#include <needlewise/decision/step_range.hpp>
#include <needlewise/rules/catalogue.hpp>
#include <needlewise/rules/regimen.hpp>
#include <needlewise/tools/iterator.hpp>
#include <needlewise/tools/result.hpp>
#include <needlewise/vocabulary/concern_sites.hpp>

namespace needlewise::inline v1 {

template <class Plan> class basic_ruling;
class part_plan;
class plan_parts;
class left_out_parts;

namespace detail {
struct compact_decider;
template <class Answer> class whole_maker;

/// Brings a regimen down to another: nowhere deeper, sooner or more often. The least of the depth may be less than
/// before, so that the first length stays inside.
template <std::same_as<regimen> Regimen> constexpr void narrow(Regimen& plan, const Regimen& common) noexcept {
    const auto lesser = [](auto one, auto other) { return other < one ? other : one; };
    const auto greater = [](auto one, auto other) { return one < other ? other : one; };
    plan.depth.max = lesser(plan.depth.max, common.depth.max);
    plan.depth.min = lesser(lesser(plan.depth.min, common.depth.min), plan.depth.max);
    plan.first = greater(lesser(lesser(plan.first, common.first), plan.depth.max), plan.depth.min);
    plan.sessions.max = lesser(plan.sessions.max, common.sessions.max);
    plan.sessions.min = lesser(plan.sessions.min, plan.sessions.max);
    plan.interval.min = greater(plan.interval.min, common.interval.min);
    plan.interval.max = greater(plan.interval.max, plan.interval.min);
}
/// Keeps of a regimen what another allows too: its depth, and no sooner.
template <std::same_as<regimen> Regimen> constexpr void share(Regimen& all, const Regimen& other) noexcept {
    const auto lesser = [](auto one, auto two) { return two < one ? two : one; };
    const auto greater = [](auto one, auto two) { return one < two ? two : one; };
    all.depth.max = lesser(all.depth.max, other.depth.max);
    all.depth.min = lesser(all.depth.min, other.depth.min);
    all.first = lesser(all.first, other.first);
    all.interval.min = greater(all.interval.min, other.interval.min);
    all.interval.max = greater(all.interval.max, all.interval.min);
}
} // namespace detail

/// A plan in numbers, with the case that it is for and the rules that hit it. At a site that is made of others the
/// depth is what every part allows, so that whoever reads one number goes nowhere too deep; sessions, interval and
/// maintenance are those of the part with the longest needle.
class plan_numbers : public regimen {
public:
    /// The case.
    constexpr const treated_case& treated() const noexcept NEEDLEWISE_LIFETIMEBOUND { return treated_; }
    /// The rules that hit, one bit each, in the order of the book's `row_order`: also protocol rows that another one
    /// goes before or stands beside, and limits that are asked at another depth.
    constexpr const book_rules& fired() const noexcept NEEDLEWISE_LIFETIMEBOUND { return fired_; }
    /// The bit of the protocol row that it follows; one that did not hit if there is none.
    constexpr std::size_t row() const noexcept { return row_; }
    /// The sites that are treated: the site itself, or its parts where the concern is found without those left out.
    constexpr enum_set<body_site> sites() const noexcept {
        return is_composite(treated_.site) ? parts_of(treated_.site, treated_.concern) - left_out_
                                           : enum_set<body_site>(treated_.site);
    }
    /// The parts of the site that are left out, because a limit leaves nothing of the plan there, or because at a visit
    /// others have them.
    constexpr enum_set<body_site> sites_left_out() const noexcept { return left_out_; }

protected:
    template <class Answer> friend class detail::whole_maker;
    template <class Plan> friend class basic_ruling;
    friend class decision;
    friend struct detail::compact_decider;
    /// The numbers of a plan for this case, by a protocol row of those that hit.
    constexpr plan_numbers(const regimen& numbers, const treated_case& treated, const book_rules& fired,
                           std::size_t row) noexcept
        : regimen(numbers), row_(static_cast<std::uint16_t>(row)), treated_(treated), fired_(fired) {}

private:
    std::uint16_t row_;
    treated_case treated_;
    book_rules fired_;
    enum_set<body_site> left_out_{};
    bool shared_ = false; // whether the parts are narrowed to the numbers of the whole
    friend class treatment_plan;
};

class regimen_range;

/// A plan: what the concern wants, within the limits. It refers to the book that made it, which must outlive it; a
/// constant book always does.
class [[nodiscard]] treatment_plan : public plan_numbers {
public:
    /// The steps in order, from pre-care to recovery. They are looked up when they are asked for. At a site that is
    /// made of others each part is rolled and numbed by its own depth; care and recovery are those of the longest
    /// needle.
    constexpr step_range steps() const noexcept;
    /// The steps if the deepest needle were in this band: for a visit that goes less deep than the plan. For a value
    /// that is no band, those of the deepest.
    constexpr step_range steps_at(depth_band deepest) const noexcept {
        const depth_band band = is_enumerator(deepest) ? deepest : depth_band::very_deep;
        routine_rules taken;
        treated_case there = treated();
        for (const body_site site : sites()) {
            there.site = site;
            taken |= catalogue_->steps_for(there, band);
        }
        return {*catalogue_, taken};
    }
    /// The longest needle at any of the sites that are treated.
    template <class Needle = needle_length> constexpr Needle deepest() const noexcept;

    /// The plan for one part of the site, as it is if that part is asked for alone. None for a part that is left out
    /// and for what is no part. A site that is not made of others is its own one part.
    template <std::same_as<body_site> Site> constexpr part_plan at(Site part) const noexcept;
    /// The plans for the parts of the site that are treated, for a `for` loop: one at least.
    template <class Parts = plan_parts> constexpr Parts parts() const noexcept;
    /// The parts of the site that are left out, each with how its answer ends and the limits that leave nothing of it.
    template <class Parts = left_out_parts> constexpr Parts left_out() const noexcept;
    /// The parts of the site that were not asked about, because at a visit they are a zone of their own, or another
    /// concern at the site bars them. None but at a visit.
    constexpr enum_set<body_site> ceded() const noexcept { return ceded_; }

    /// The words of the book that made it.
    constexpr const rule_catalogue& catalogue() const noexcept { return *catalogue_; }

    /// The protocol row that it follows: its id, sentence and sources.
    constexpr fired_rule rule() const noexcept;
    /// The ways in which this case can be treated, at most three and never none: this plan first, then those that stand
    /// beside it, each a whole plan within the limits.
    constexpr regimen_range regimens() const noexcept;
    /// The one of `regimens()` that follows the row with this id, or an error if none does.
    constexpr result<treatment_plan> with_regimen(std::string_view rule) const noexcept;

private:
    template <class Plan> friend class basic_ruling;
    friend class regimen_range;
    friend class plan_parts;
    friend class decision;
    template <std::same_as<body_site> Site> constexpr treatment_plan for_part(Site part) const noexcept;
    template <class Rules = routine_rules>
    constexpr Rules steps_of_part(body_site part, depth_band deepest_of_all) const noexcept;
    template <class Steps = step_range> constexpr Steps steps_of_parts() const noexcept;
    constexpr treatment_plan by_row(std::size_t row) const noexcept;
    template <class Bit> constexpr treatment_plan whole_by_row(Bit row) const noexcept;
    template <class Plan = treatment_plan> constexpr Plan deepest_part() const noexcept;
    constexpr treatment_plan(const regimen& numbers, const treated_case& treated, const book_rules& fired,
                             std::size_t row, const rule_catalogue& catalogue) noexcept
        : plan_numbers(numbers, treated, fired, row), catalogue_(&catalogue) {}

    const rule_catalogue* catalogue_;
    enum_set<body_site> ceded_{}; // among those left out
};

} // namespace needlewise::inline v1
