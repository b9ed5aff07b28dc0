// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The decisions for the zones of a visit, each for the skin that is left to it.

#include <array>
#include <cstddef>
#include <utility>

#include <needlewise/decision/decider.hpp>
#include <needlewise/treatment/visit_zones.hpp>
#include <needlewise/treatment/zones.hpp>

namespace needlewise::inline v1::detail {

/// Decides for each zone of one person, and settles what they share.
template <table_words Words>
constexpr visit_zones zones_answered(const person& asked, const zone_list& zones,
                                     const rule_index<Words>& book) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

/// Makes the decisions.
template <table_words Words> class zone_decider {
public:
    constexpr zone_decider(const person& who, const zone_list& where, const rule_index<Words>& book) noexcept
        : asked_(who), zones_(where), book_(book) {}

    /// The decision for a zone alone: a whole is without the parts that are zones of their own.
    constexpr decision alone(std::size_t at) const noexcept { return without(at, zones_.own_zones_in(site(at))); }
    /// The same without the parts of a whole that another concern there bars: skin is needled for all or none.
    constexpr decision on_common_skin(std::size_t at, const decision (&alone)[zone_list::most]) const noexcept {
        const treatment_plan* const mine = alone[at].plan();
        enum_set<body_site> barred;
        for (std::size_t mate = 0; mine != nullptr && mate < zones_.size(); ++mate) {
            const treatment_plan* const wants = alone[mate].plan();
            if (wants != nullptr && site(mate) == site(at)) {
                barred |= wants->sites_left_out() - mine->sites_left_out();
            }
        }
        return barred.empty() ? alone[at] : without(at, zones_.own_zones_in(site(at)) | barred);
    }

private:
    constexpr body_site site(std::size_t at) const noexcept { return zones_[at].site; }
    constexpr decision without(std::size_t at, enum_set<body_site> ceded) const noexcept {
        const zone& where = zones_[at];
        return decider::decide_without(intake{.concern = where.concern.get(),
                                              .severity = where.severity.get(),
                                              .site = where.site.get(),
                                              .phototype = asked_.phototype.get(),
                                              .practitioner = asked_.practitioner.get(),
                                              .device = where.device,
                                              .history = history_of(asked_.history, where, zones_)},
                                       book_, ceded);
    }

    const person& asked_;
    const zone_list& zones_;
    const rule_index<Words>& book_;
};

template <table_words Words>
constexpr visit_zones zones_answered(const person& asked, const zone_list& zones,
                                     const rule_index<Words>& book) noexcept {
    const zone_decider<Words> decider(asked, zones, book);
    const std::size_t count = zones.size();
    return [&]<std::size_t... At>(std::index_sequence<At...>) {
        const decision alone[]{decider.alone(At < count ? At : 0)...};
        const std::array<zone_answer, zone_list::most> answers{
            zone_answer{zones[At < count ? At : 0], alone[At], decider.on_common_skin(At < count ? At : 0, alone)}...};
        return visit_zones(answers, count);
    }
    (std::make_index_sequence<zone_list::most>{});
}

} // namespace needlewise::inline v1::detail
