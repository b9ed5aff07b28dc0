// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// One visit for several zones: one screening, one decision for each zone, and for those that can be treated one order
/// of zones and steps, one interval, and sessions that end zone by zone. A zone never makes another bolder.

#include <cstddef>
#include <cstdint>
#include <span>

#include <needlewise/decision/recommend.hpp>
#include <needlewise/treatment/visit_answers.hpp>
#include <needlewise/treatment/visit_steps.hpp>
#include <needlewise/treatment/visit_zones.hpp>

namespace needlewise::inline v1 {

/// How numbing fits the area of the zones.
struct numbing_area {
    int wanted_cm2; ///< the area of the zones that may be numbed
    int most_cm2;   ///< the area that may be numbed at one visit
    bool measured;  ///< whether every one of those zones was measured
    /// Whether all of it may be numbed. An area that was not measured is not known to fit.
    constexpr bool fits() const noexcept { return measured && wanted_cm2 <= most_cm2; }
};

/// The treatment of several zones at one visit, or at one visit of several.
class [[nodiscard]] visit_plan {
public:
    /// The plan of zones that were settled.
    constexpr explicit visit_plan(const visit_zones& zones) noexcept : zones_(zones) {}

    /// The answer for each zone, in the order in which they were asked.
    constexpr std::span<const zone_answer> zones() const& noexcept NEEDLEWISE_LIFETIMEBOUND { return zones_.all(); }
    /// No view of a plan that goes with its expression.
    std::span<const zone_answer> zones() const&& = delete;
    /// The zones that are treated at this visit.
    constexpr zone_set treated() const noexcept { return zones_.treated(); }
    /// The zones that cannot be treated; the decision of each, or of another concern at its site, says why.
    constexpr zone_set held_back() const noexcept { return zones_.held_back(); }
    /// The outcome for the visit: that of the treated zones, with precautions if a zone is held back, needled below its
    /// least or not treated at each of its parts. Without any treated zone, the worst of all.
    constexpr verdict outcome() const noexcept {
        verdict worst = verdict::proceed;
        for (std::size_t at = 0; at < zones().size(); ++at) {
            const verdict mine = zones()[at].answer.outcome();
            if ((mine > worst) && (zones_.none_can_be_treated() || zones()[at].treated())) {
                worst = mine;
            }
        }
        bool partly = !held_back().empty();
        for (const zone_answer& each : zones()) {
            partly = partly || each.below_its_least() || each.leaves_parts_out();
        }
        partly = partly && !zones_.none_can_be_treated();
        return partly && worst == verdict::proceed ? verdict::proceed_with_precautions : worst;
    }
    /// Which session this visit is, from 1.
    constexpr int session() const noexcept { return zones_.session(); }
    /// The treated zones for which this session is beyond the least number: only if those before were not enough.
    constexpr zone_set optional() const noexcept {
        zone_set beyond;
        for (std::size_t at = 0; at < zones().size(); ++at) {
            if (treated().contains(at) && session() > zones()[at].plan()->sessions.min) {
                beyond.add(at);
            }
        }
        return beyond;
    }
    /// The sessions from the first to the last that any zone may need.
    constexpr range<int> sessions() const noexcept {
        range<int> all{0, 0};
        for (std::size_t at = 0; at < zones().size(); ++at) {
            if (zones()[at].treated()) {
                const range<int>& mine = zones()[at].plan()->sessions;
                all.min = mine.min > all.min ? mine.min : all.min;
                all.max = mine.max > all.max ? mine.max : all.max;
            }
        }
        return all;
    }
    /// Until the next visit: no sooner than the longest least interval of the treated zones; no later than the shortest
    /// greatest one, unless that would be sooner.
    constexpr range<duration> interval() const noexcept {
        range<duration> common{duration{}, duration{}};
        bool first = true;
        for (std::size_t at = 0; at < zones().size(); ++at) {
            if (treated().contains(at)) {
                const range<duration>& mine = zones()[at].plan()->interval;
                common.min = first || mine.min > common.min ? mine.min : common.min;
                common.max = first || mine.max < common.max ? mine.max : common.max;
                first = false;
            }
        }
        common.max = common.max < common.min ? common.min : common.max;
        return common;
    }
    /// The zones in the order of treatment: shallow before deep, so that skin that bleeds comes last, then from top to
    /// bottom. Expert opinion.
    constexpr std::span<const std::uint8_t> order() const& noexcept NEEDLEWISE_LIFETIMEBOUND { return zones_.order(); }
    /// No view of a plan that goes with its expression.
    std::span<const std::uint8_t> order() const&& = delete;
    /// The steps in order: everything once, the rolling zone after zone. Numbing, care and recovery are those of the
    /// deepest needle.
    constexpr visit_steps steps() const noexcept;
    /// How numbing fits the area of the zones that are numbed for themselves, each site once. The greatest area is that
    /// of their numbing steps; where they name none, nothing is numbed.
    constexpr numbing_area numbing() const noexcept;
    /// A later session of the same visits, from 1: zones that have had their maximum number of sessions are left out.
    constexpr visit_plan at_session(int session) const noexcept { return visit_plan(zones_.at_session(session)); }

private:
    constexpr void roll(visit_steps& made) const noexcept;

    visit_zones zones_;
};

/// Plans the first visit of one person for several zones, by a book that was made ready; it must outlive the plan.
template <table_words Words>
constexpr visit_plan plan_visit(const person& asked, const zone_list& zones,
                                const rule_index<Words>& book NEEDLEWISE_LIFETIMEBOUND) noexcept;
/// No plan by a book that goes with the expression that made it.
template <table_words Words>
visit_plan plan_visit(const person& asked, const zone_list& zones, const rule_index<Words>&& book) = delete;
/// Plans the first visit of one person for several zones, by the standard book unless another is named.
template <const auto& Book = standard>
constexpr visit_plan plan_visit(const person& asked, const zone_list& zones) noexcept {
    return plan_visit(asked, zones, index_of<Book>);
}

// ---------------------------------------------------------------------------------------------------------------------

constexpr visit_steps visit_plan::steps() const noexcept {
    visit_steps made;
    if (order().empty()) {
        return made;
    }
    const rule_catalogue& catalogue = zones()[order()[0]].answer.plan()->catalogue();
    made.catalogue_ = &catalogue;
    visit_steps::group before{treated(), {}};
    visit_steps::group after{treated(), {}};
    for (const std::uint8_t at : order()) {
        // Care and recovery are those of the deepest needle of the visit; a zone is numbed for its own alone.
        const treatment_plan& plan = *zones()[at].plan();
        const routine_rules own = plan.steps().rules();
        const routine_rules deepest = plan.steps_at(zones_.deepest_band()).rules();
        for (const std::size_t bit : own | deepest) {
            const step_kind kind = catalogue.routine(bit).then.kind;
            const bool wanted = (kind == step_kind::numbing ? own : deepest).contains(bit);
            if (wanted && kind != step_kind::rolling) {
                made.care_[at].add(bit);
                (kind < step_kind::rolling ? before : after).rules.add(bit);
            }
        }
    }
    made.group_[made.groups_++] = before;
    roll(made);
    made.group_[made.groups_++] = after;
    return made;
}

// Each site once, by the steps of the concern that wants least.
constexpr void visit_plan::roll(visit_steps& made) const noexcept {
    zone_set done;
    for (const std::uint8_t at : order()) {
        if (done.contains(at)) {
            continue;
        }
        visit_steps::group site{zones_.at_site_of(at) & treated(), {}};
        const routine_rules steps = zones()[zones_.roller_of(at)].plan()->steps().rules();
        for (const std::size_t bit : steps) {
            if (made.catalogue_->routine(bit).then.kind == step_kind::rolling) {
                site.rules.add(bit);
            }
        }
        done |= site.zones;
        made.group_[made.groups_++] = site;
    }
}

constexpr numbing_area visit_plan::numbing() const noexcept {
    numbing_area all{0, 0, true};
    zone_set numbed;
    for (const visit_step& each : steps()) {
        const int most = each.step->kind == step_kind::numbing ? each.step->largest_area_cm2 : 0;
        if (most != 0) {
            numbed |= each.zones;
            all.most_cm2 = all.most_cm2 == 0 || most < all.most_cm2 ? most : all.most_cm2;
        }
    }
    zone_set counted;
    for (const std::size_t at : numbed) {
        if (counted.contains(at)) {
            continue;
        }
        int area = 0; // one piece of skin for all concerns at the site: the largest that was measured
        const zone_set mates = zones_.at_site_of(at) & numbed;
        for (const std::size_t mate : mates) {
            area = zones()[mate].asked.area_cm2 > area ? zones()[mate].asked.area_cm2 : area;
        }
        counted |= mates;
        all.wanted_cm2 += area;
        all.measured = all.measured && area != 0;
    }
    return all;
}

template <table_words Words>
constexpr visit_plan plan_visit(const person& asked, const zone_list& zones, const rule_index<Words>& book) noexcept {
    return visit_plan(detail::zones_answered(asked, zones, book));
}

} // namespace needlewise::inline v1
