// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The zones of one session of a visit: what they share, which are treated, and in which order.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include <needlewise/decision/decision.hpp>
#include <needlewise/treatment/zones.hpp>
#include <needlewise/vocabulary/depth_band.hpp>

namespace needlewise::inline v1 {

/// One zone of a planned visit.
struct zone_answer {
    zone asked;                 ///< the zone
    decision answer;            ///< the decision for it alone, kept as it is
    range<needle_length> depth; ///< needle length at this visit: no deeper than any concern at this site allows
    needle_length first;        ///< needle length of the first session
    bool shared = true;         ///< whether every concern at its site can be treated: skin is needled for all or none
    /// Whether it can be treated.
    constexpr bool treated() const noexcept { return shared && answer.plan() != nullptr; }
};

/// The zones of a visit at one session: which are treated, and in which order. Skin is needled once, with a length that
/// every concern at its site allows, and not at all if one of them does not: otherwise a finding that bars one concern
/// would free the needle of the other.
class visit_zones {
public:
    /// Settles the zones that have sessions left at this session, from 1.
    constexpr visit_zones(const std::array<zone_answer, zone_list::most>& zones, std::size_t count,
                          int session) noexcept;

    /// The answer for each zone, in the order in which they were asked.
    constexpr std::span<const zone_answer> all() const& noexcept NEEDLEWISE_LIFETIMEBOUND {
        return {zones_.data(), count_};
    }
    /// The zones that are treated at this session.
    constexpr zone_set treated() const noexcept { return treated_; }
    /// The zones that cannot be treated.
    constexpr zone_set held_back() const noexcept { return held_back_; }
    /// Whether no zone can be treated, at this session or another.
    constexpr bool none_can_be_treated() const noexcept { return held_back_.size() == count_; }
    /// The zones in the order of treatment: shallow before deep, so that skin that bleeds comes last, then from top to
    /// bottom. Expert opinion.
    constexpr std::span<const std::uint8_t> order() const& noexcept NEEDLEWISE_LIFETIMEBOUND {
        return {order_.data(), order_count_};
    }
    /// The band of the deepest needle of this session.
    constexpr depth_band deepest_band() const noexcept;
    /// Which session it is, from 1.
    constexpr int session() const noexcept { return session_; }
    /// The same zones at another session.
    constexpr visit_zones at_session(int session) const noexcept { return {zones_, count_, session}; }

private:
    constexpr void share_sites() noexcept;
    static constexpr void share(zone_answer& mine, const treatment_plan* wants) noexcept;
    constexpr void settle() noexcept;
    constexpr bool goes_before(std::size_t one, std::size_t other) const noexcept;
    constexpr void put_in_order() noexcept;

    std::array<zone_answer, zone_list::most> zones_;
    std::size_t count_;
    int session_;
    zone_set treated_{};
    zone_set held_back_{};
    std::array<std::uint8_t, zone_list::most> order_{};
    std::size_t order_count_ = 0;
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr visit_zones::visit_zones(const std::array<zone_answer, zone_list::most>& zones, std::size_t count,
                                   int session) noexcept
    : zones_(zones), count_(count), session_(session) {
    share_sites();
    settle();
    put_in_order();
}

constexpr void visit_zones::share_sites() noexcept {
    for (zone_answer& mine : std::span(zones_.data(), count_)) {
        for (const zone_answer& mate : all()) {
            if (mate.asked.site == mine.asked.site) {
                share(mine, mate.answer.plan());
            }
        }
        mine.depth.min = mine.depth.max < mine.depth.min ? mine.depth.max : mine.depth.min;
        mine.first = mine.depth.max < mine.first ? mine.depth.max : mine.first;
    }
}
constexpr void visit_zones::share(zone_answer& mine, const treatment_plan* wants) noexcept {
    if (wants == nullptr) {
        mine.shared = false;
        mine.depth = {no_needling, no_needling};
        return;
    }
    mine.depth.min = wants->depth.min > mine.depth.min ? wants->depth.min : mine.depth.min;
    mine.depth.max = wants->depth.max < mine.depth.max ? wants->depth.max : mine.depth.max;
    mine.first = wants->first < mine.first ? wants->first : mine.first;
}
constexpr void visit_zones::settle() noexcept {
    for (std::size_t at = 0; at < count_; ++at) {
        if (!zones_[at].treated()) {
            held_back_.add(at);
        } else if (session_ >= 1 && session_ <= zones_[at].answer.plan()->sessions.max) {
            treated_.add(at);
        }
    }
}
constexpr bool visit_zones::goes_before(std::size_t one, std::size_t other) const noexcept {
    const zone_answer& a = zones_[one];
    const zone_answer& b = zones_[other];
    return a.depth.max != b.depth.max ? a.depth.max < b.depth.max
                                      : position(a.asked.site.get()) < position(b.asked.site.get());
}
constexpr void visit_zones::put_in_order() noexcept {
    for (std::size_t at = 0; at < count_; ++at) {
        if (!treated_.contains(at)) {
            continue;
        }
        std::size_t place = order_count_++;
        for (; place > 0 && goes_before(at, order_[place - 1]); --place) {
            order_[place] = order_[place - 1];
        }
        order_[place] = static_cast<std::uint8_t>(at);
    }
}
constexpr depth_band visit_zones::deepest_band() const noexcept {
    depth_band deepest = depth_band::cosmetic;
    for (const std::uint8_t at : order()) {
        const depth_band mine = band_of(zones_[at].depth.max);
        deepest = mine > deepest ? mine : deepest;
    }
    return deepest;
}

} // namespace needlewise::inline v1
