// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// One visit for several zones: one screening, one decision for each zone, and for those that can be treated one order
/// of zones and steps, one interval, and sessions that end zone by zone. A zone never makes another bolder.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

#include <needlewise/books/standard.hpp>
#include <needlewise/recommend.hpp>
#include <needlewise/result.hpp>

namespace needlewise::inline v1 {

/// What is true of the whole person at a visit.
struct person {
    required<fitzpatrick> phototype; ///< Fitzpatrick phototype
    required<care_setting> setting;  ///< in whose hands
    required<screening> history;     ///< the screening answers
};

/// Findings about the skin of one field, which say nothing of another. Infections are not among them, because needles
/// and hands carry them on.
/// They hold for every concern at the site.
inline constexpr value_set<finding> local_findings{
    finding::active_acne,     finding::suspicious_lesion, finding::skin_cancer,         finding::solar_keratosis,
    finding::open_wound,      finding::sunburn,           finding::recent_tan,          finding::eczema,
    finding::tattoo_in_field, finding::topical_retinoid,  finding::topical_acid,        finding::botulinum_toxin,
    finding::dermal_filler,   finding::chemical_peel,     finding::laser_or_ipl,        finding::surgery_in_field,
    finding::young_scar,      finding::vascular_lesion,   finding::recent_hair_removal, finding::bruising_or_oedema};

/// One zone of a visit.
struct zone {
    required<skin_concern> concern;                ///< what the treatment is for
    required<severity_grade> severity;             ///< how marked it is
    required<body_site> site;                      ///< where
    value_set<finding> here = no_finding;          ///< findings present in this zone, beside the person's;
                                                   ///< one that is not local holds for the whole person
    int area_cm2 = 0;                              ///< how large, 1 to 5,000 square centimetres; 0 if not measured
    device_kind device = device_kind::unspecified; ///< the device, if it is chosen already
};

namespace complaint {
/// Named in a compiler's error for constant zones that `zone_list::make` would refuse.
void not_zones_of_one_visit();
} // namespace complaint

/// The sites of the face that `full_face` holds.
inline constexpr value_set<body_site> parts_of_the_face = values_from(body_site::forehead, body_site::jawline);

/// One to eight zones that can be planned together: no concern twice at one site, no part of the face beside the whole.
class zone_list {
public:
    static constexpr std::size_t most = 8;     ///< how many zones there can be
    static constexpr int largest_area = 5'000; ///< square centimetres: a quarter of a person's skin

    /// No zones, so that a `result` can hold a list.
    constexpr zone_list() = default;
    /// Constant zones, checked by the compiler.
    consteval zone_list(std::initializer_list<zone> zones)
        : zone_list(checked(std::span<const zone>(zones.begin(), zones.size()))) {}
    /// Checks zones from run time.
    static constexpr result<zone_list> make(std::span<const zone> zones) {
        if (zones.empty() || zones.size() > most) {
            return input_error{"zones", static_cast<std::int64_t>(zones.size()), "1 to 8"};
        }
        zone_list made;
        for (const zone& each : zones) {
            if (each.area_cm2 < 0 || each.area_cm2 > largest_area) {
                return input_error{"area in square centimetres", each.area_cm2, "1 to 5000, or 0 if not measured"};
            }
            for (const zone& other : made) {
                if (other.site == each.site && other.concern == each.concern) {
                    return input_error{"zone", code(each.site.get()), "a concern once at a site"};
                }
                if (holds(other.site, each.site) || holds(each.site, other.site)) {
                    return input_error{"zone", code(each.site.get()), "the full face or parts of it, not both"};
                }
            }
            made.zones_[made.size_++] = each;
        }
        return made;
    }

    /// The first.
    constexpr const zone* begin() const { return zones_.data(); }
    /// The end.
    constexpr const zone* end() const { return zones_.data() + size_; }
    /// How many there are.
    constexpr std::size_t size() const { return size_; }
    /// One of them.
    constexpr const zone& operator[](std::size_t at) const { return zones_[at]; }

private:
    static constexpr bool holds(body_site whole, body_site part) {
        return whole == body_site::full_face && parts_of_the_face.contains(part);
    }
    static consteval zone_list checked(std::span<const zone> zones) {
        const result<zone_list> made = make(zones);
        if (!made) {
            complaint::not_zones_of_one_visit();
        }
        return *made;
    }
    static constexpr zone no_zone{
        .concern = skin_concern::skin_texture, .severity = severity_grade::mild, .site = body_site::full_face};

    std::array<zone, most> zones_{no_zone, no_zone, no_zone, no_zone, no_zone, no_zone, no_zone, no_zone};
    std::size_t size_ = 0;
};

/// Some of the zones of a visit, one bit each.
using zone_set = std::uint8_t;

/// One zone of a planned visit.
struct zone_answer {
    zone asked;                 ///< the zone
    decision answer;            ///< the decision for it alone, kept as it is
    range<needle_length> depth; ///< needle length at this visit: no deeper than any concern at this site allows
    needle_length first;        ///< needle length of the first session
    bool shared = true;         ///< whether every concern at its site can be treated: skin is needled for all or none
    /// Whether it can be treated.
    constexpr bool treated() const { return shared && answer.plan() != nullptr; }
};

/// One step of a visit, with the zones that it is for.
struct visit_step {
    const treatment_step* step; ///< the step
    std::string_view rule;      ///< the id of its rule
    zone_set zones;             ///< the zones, by their place in the list
};

/// How numbing fits the area of the zones.
struct numbing_area {
    int wanted_cm2; ///< the area of the zones that may be numbed
    int most_cm2;   ///< the area that may be numbed at one visit
    bool measured;  ///< whether every one of those zones was measured
    /// Whether all of it may be numbed. An area that was not measured is not known to fit.
    constexpr bool fits() const { return measured && wanted_cm2 <= most_cm2; }
};
/// The greatest area that the routine numbs at one visit, as its numbing steps say (`routine.numbing.clinic`).
inline constexpr int most_numbed_cm2 = 300;

/// The treatment of several zones at one visit, or at one visit of several.
class visit_plan {
public:
    static constexpr std::size_t most_steps = 512; ///< how many steps there can be

    /// Plans the zones that have sessions left at this session, from 1.
    constexpr visit_plan(const std::array<zone_answer, zone_list::most>& zones, std::size_t count, int session)
        : zones_(zones), count_(count), session_(session) {
        share_sites();
        put_in_order();
        collect_steps();
    }

    /// The answer for each zone, in the order in which they were asked.
    constexpr std::span<const zone_answer> zones() const { return {zones_.data(), count_}; }
    /// The zones that are treated at this visit.
    constexpr zone_set treated() const { return treated_; }
    /// The zones that cannot be treated; the decision of each, or of another concern at its site, says why.
    constexpr zone_set held_back() const { return held_back_; }
    /// Whether a zone is in a set.
    static constexpr bool contains(zone_set set, std::size_t at) { return ((set >> at) & 1U) != 0; }
    /// The outcome for the visit: that of the treated zones, with precautions if a zone is held back. Without any
    /// treated zone, the worst of all.
    constexpr verdict outcome() const {
        verdict worst = verdict::proceed;
        for (std::size_t at = 0; at < count_; ++at) {
            const verdict mine = zones_[at].answer.outcome();
            if ((mine > worst) && (no_zone_can_be_treated() || zones_[at].treated())) {
                worst = mine;
            }
        }
        const bool partly = held_back_ != 0 && !no_zone_can_be_treated();
        return partly && worst == verdict::proceed ? verdict::proceed_with_precautions : worst;
    }
    /// Which session this visit is, from 1.
    constexpr int session() const { return session_; }
    /// The treated zones for which this session is beyond the least number: only if those before were not enough.
    constexpr zone_set optional() const {
        zone_set beyond = 0;
        for (std::size_t at = 0; at < count_; ++at) {
            if (contains(treated_, at) && session_ > zones_[at].answer.plan()->sessions.min) {
                beyond = static_cast<zone_set>(beyond | 1U << at);
            }
        }
        return beyond;
    }
    /// The sessions from the first to the last that any zone may need.
    constexpr range<int> sessions() const {
        range<int> all{0, 0};
        for (std::size_t at = 0; at < count_; ++at) {
            if (zones_[at].treated()) {
                const range<int>& mine = zones_[at].answer.plan()->sessions;
                all.min = mine.min > all.min ? mine.min : all.min;
                all.max = mine.max > all.max ? mine.max : all.max;
            }
        }
        return all;
    }
    /// Until the next visit: no sooner than the longest least interval of the treated zones; no later than the shortest
    /// greatest one, unless that would be sooner.
    constexpr range<duration> interval() const {
        range<duration> common{duration{}, duration{}};
        bool first = true;
        for (std::size_t at = 0; at < count_; ++at) {
            if (contains(treated_, at)) {
                const range<duration>& mine = zones_[at].answer.plan()->interval;
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
    constexpr std::span<const std::uint8_t> order() const { return {order_.data(), order_count_}; }
    /// The steps in order: everything once, the rolling zone after zone. Numbing, care and recovery are those of the
    /// deepest needle.
    constexpr std::span<const visit_step> steps() const { return {steps_.data(), step_count_}; }
    /// How numbing fits the area of the treated zones.
    constexpr numbing_area numbing() const {
        numbing_area all{0, most_numbed_cm2, true};
        for (std::size_t at = 0; at < count_; ++at) {
            if (contains(treated_, at)) {
                all.wanted_cm2 += zones_[at].asked.area_cm2;
                all.measured = all.measured && zones_[at].asked.area_cm2 != 0;
            }
        }
        return all;
    }
    /// A later session of the same visits, from 1: zones that have had their greatest number of sessions are left out.
    constexpr visit_plan at_session(int session) const { return {zones_, count_, session}; }

private:
    constexpr bool no_zone_can_be_treated() const {
        for (std::size_t at = 0; at < count_; ++at) {
            if (zones_[at].treated()) {
                return false;
            }
        }
        return true;
    }
    // Skin is needled once, with a length that every concern at its site allows, and not at all if one of them does
    // not: otherwise a finding that bars one concern would free the needle of the other.
    constexpr void share_sites() {
        for (zone_answer& mine : std::span(zones_.data(), count_)) {
            for (const zone_answer& mate : zones()) {
                if (mate.asked.site == mine.asked.site) {
                    share(mine, mate.answer.plan());
                }
            }
            mine.depth.min = mine.depth.max < mine.depth.min ? mine.depth.max : mine.depth.min;
            mine.first = mine.depth.max < mine.first ? mine.depth.max : mine.first;
        }
        for (std::size_t at = 0; at < count_; ++at) {
            const bool mine = zones_[at].treated();
            held_back_ = static_cast<zone_set>(held_back_ | (mine ? 0U : 1U << at));
            if (mine && session_ >= 1 && session_ <= zones_[at].answer.plan()->sessions.max) {
                treated_ = static_cast<zone_set>(treated_ | 1U << at);
            }
        }
    }
    static constexpr void share(zone_answer& mine, const treatment_plan* wants) {
        if (wants == nullptr) {
            mine.shared = false;
            mine.depth = {no_needling, no_needling};
            return;
        }
        mine.depth.min = wants->depth.min > mine.depth.min ? wants->depth.min : mine.depth.min;
        mine.depth.max = wants->depth.max < mine.depth.max ? wants->depth.max : mine.depth.max;
        mine.first = wants->first < mine.first ? wants->first : mine.first;
    }
    constexpr bool goes_before(std::size_t one, std::size_t other) const {
        const zone_answer& a = zones_[one];
        const zone_answer& b = zones_[other];
        if (a.depth.max != b.depth.max) {
            return a.depth.max < b.depth.max;
        }
        return position(a.asked.site.get()) < position(b.asked.site.get());
    }
    constexpr void put_in_order() {
        for (std::size_t at = 0; at < count_; ++at) {
            if (!contains(treated_, at)) {
                continue;
            }
            std::size_t place = order_count_++;
            for (; place > 0 && goes_before(at, order_[place - 1]); --place) {
                order_[place] = order_[place - 1];
            }
            order_[place] = static_cast<std::uint8_t>(at);
        }
    }
    constexpr depth_band deepest_band() const {
        depth_band deepest = depth_band::cosmetic;
        for (const std::uint8_t at : order()) {
            const depth_band mine = band_of(zones_[at].depth.max);
            deepest = mine > deepest ? mine : deepest;
        }
        return deepest;
    }
    constexpr routine_rules steps_of(std::size_t at, depth_band depth) const {
        const treatment_plan& plan = *zones_[at].answer.plan();
        return plan.catalogue->steps_for(plan.treated, depth);
    }
    constexpr void add(std::size_t bit, const rule_catalogue& catalogue, zone_set zones) {
        if (zones != 0 && step_count_ < most_steps) {
            const routine_rule& rule = catalogue.routine(bit);
            steps_[step_count_++] = visit_step{&rule.then, rule.id, zones};
        }
    }
    constexpr void collect_steps() {
        if (order_count_ == 0) {
            return;
        }
        const rule_catalogue& catalogue = *zones_[order_[0]].answer.plan()->catalogue;
        const depth_band deepest = deepest_band();
        std::array<routine_rules, zone_list::most> care{};
        routine_rules any;
        for (const std::uint8_t at : order()) {
            care[at] = steps_of(at, deepest);
            any |= care[at];
        }
        bool rolled = false;
        for (std::size_t bit = any.first(); bit < routine_rules::capacity; bit = any.first(bit + 1)) {
            const step_kind kind = catalogue.routine(bit).then.kind;
            if (!rolled && kind >= step_kind::rolling) {
                roll(catalogue);
                rolled = true;
            }
            if (kind == step_kind::rolling) {
                continue;
            }
            zone_set zones = 0;
            for (const std::uint8_t at : order()) {
                zones = static_cast<zone_set>(zones | (care[at].contains(bit) ? 1U << at : 0U));
            }
            add(bit, catalogue, zones);
        }
    }
    // Each site by the steps of its own depth; concerns at one site are rolled together.
    constexpr void roll(const rule_catalogue& catalogue) {
        zone_set done = 0;
        for (const std::uint8_t at : order()) {
            if (contains(done, at)) {
                continue;
            }
            zone_set together = 0;
            routine_rules steps;
            for (const std::uint8_t mate : order()) {
                if (zones_[mate].asked.site == zones_[at].asked.site) {
                    together = static_cast<zone_set>(together | 1U << mate);
                    steps |= steps_of(mate, band_of(zones_[mate].depth.max));
                }
            }
            done = static_cast<zone_set>(done | together);
            for (std::size_t bit = steps.first(); bit < routine_rules::capacity; bit = steps.first(bit + 1)) {
                if (catalogue.routine(bit).then.kind == step_kind::rolling) {
                    add(bit, catalogue, together);
                }
            }
        }
    }

    std::array<zone_answer, zone_list::most> zones_;
    std::size_t count_;
    int session_;
    zone_set treated_ = 0;
    zone_set held_back_ = 0;
    std::array<std::uint8_t, zone_list::most> order_{};
    std::size_t order_count_ = 0;
    std::array<visit_step, most_steps> steps_{};
    std::size_t step_count_ = 0;
};

namespace detail {

// What holds for a zone: what was found at its site, and what is not local wherever it was found.
constexpr screening history_of(const screening& of_person, const zone& where, const zone_list& zones) {
    screening history = of_person;
    for (const zone& each : zones) {
        const value_set<finding> held = each.site == where.site ? each.here : each.here & ~local_findings;
        for (const finding found : finding_set::from_bits(held.bits())) {
            history = history.with(found);
        }
    }
    return history;
}

template <table_words Words>
constexpr zone_answer answer_for(const person& asked, const zone& where, const zone_list& zones,
                                 const rule_index<Words>& book) {
    const decision made = recommend(intake{.concern = where.concern,
                                           .severity = where.severity,
                                           .site = where.site,
                                           .phototype = asked.phototype,
                                           .setting = asked.setting,
                                           .device = where.device,
                                           .history = history_of(asked.history, where, zones)},
                                    book);
    const treatment_plan* plan = made.plan();
    return {where, made, plan != nullptr ? plan->depth : range<needle_length>{no_needling, no_needling},
            plan != nullptr ? plan->first : no_needling};
}

} // namespace detail

/// Plans the first visit of one person for several zones, by a book that was made ready; it must outlive the plan.
template <table_words Words>
constexpr visit_plan plan_visit(const person& asked, const zone_list& zones, const rule_index<Words>& book) {
    const std::size_t count = zones.size();
    const auto answers = [&]<std::size_t... At>(std::index_sequence<At...>) {
        return std::array<zone_answer, zone_list::most>{
            detail::answer_for(asked, zones[At < count ? At : 0], zones, book)...};
    }
    (std::make_index_sequence<zone_list::most>{});
    return visit_plan(answers, count, 1);
}
/// Plans the first visit of one person for several zones, by the standard book unless another is named.
template <const auto& Book = standard> constexpr visit_plan plan_visit(const person& asked, const zone_list& zones) {
    return plan_visit(asked, zones, index_of<Book>);
}

} // namespace needlewise::inline v1
