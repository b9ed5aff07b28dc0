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
class zone_answer {
public:
    /// A zone, the decision for it alone, and that for the skin that is left to it.
    constexpr zone_answer(const zone& where, const decision& made, const decision& on_common_skin) noexcept
        : asked(where), answer(made), narrowed_(on_common_skin) {}

    zone asked;      ///< the zone
    decision answer; ///< the decision for it alone, kept as it is; of a whole without the parts that are zones

    /// Whether it can be treated: every concern at its site can, since skin is needled for all or none.
    constexpr bool treated() const noexcept { return !barred_ && narrowed_.plan() != nullptr; }
    /// What is done at this visit: nowhere deeper, sooner or more often than any concern at the site allows. Null if it
    /// cannot be treated. A plan like any other: for a device, a course, a calendar.
    constexpr const treatment_plan* plan() const noexcept NEEDLEWISE_LIFETIMEBOUND {
        return treated() ? narrowed_.plan() : nullptr;
    }
    /// Needle length at this visit; none if it cannot be treated.
    constexpr range<needle_length> depth() const noexcept {
        return treated() ? plan()->depth : range<needle_length>{no_needling, no_needling};
    }
    /// Needle length of the first session; none if it cannot be treated.
    constexpr needle_length first() const noexcept { return treated() ? plan()->first : no_needling; }
    /// Whether another concern at the site keeps the needle shorter than the least that this one would have alone: less
    /// may be expected of it.
    constexpr bool below_its_least() const noexcept {
        return treated() && plan()->depth.max < answer.plan()->depth.min;
    }
    /// Whether some parts of a whole are not treated, because another concern at the site bars them.
    constexpr bool leaves_parts_out() const noexcept {
        return treated() && !(plan()->ceded() - answer.plan()->ceded()).empty();
    }

private:
    friend class visit_zones;
    decision narrowed_;
    bool barred_ = false;
};

/// The zones of a visit at one session: which are treated, and in which order. Skin is needled once, with a length that
/// every concern at its site allows, and not at all if one of them does not: otherwise a finding that bars one concern
/// would free the needle of the other. It is rolled once, as the concern wants it that wants least; where none wants
/// the least of everything, the site is held back. Of a whole that stands for several concerns each part is treated
/// for all of them or for none, and all parts within what every part allows for every concern.
class visit_zones {
public:
    /// Settles the first session.
    constexpr visit_zones(const std::array<zone_answer, zone_list::most>& zones, std::size_t count) noexcept;

    /// The answer for each zone, in the order in which they were asked.
    constexpr std::span<const zone_answer> all() const& noexcept NEEDLEWISE_LIFETIMEBOUND {
        return {zones_.data(), count_};
    }
    /// No view of zones that go with their expression.
    std::span<const zone_answer> all() const&& = delete;
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
    /// No view of zones that go with their expression.
    std::span<const std::uint8_t> order() const&& = delete;
    /// The band of the deepest needle of this session.
    constexpr depth_band deepest_band() const noexcept;
    /// The zones at the site of one, itself among them: one piece of skin.
    constexpr zone_set at_site_of(std::size_t at) const noexcept;
    /// The zone by whose steps a site is rolled: none of its concerns is rolled more often, or to a stronger endpoint,
    /// than it would be alone. `zone_list::most` if there is no such zone.
    constexpr std::size_t roller_of(std::size_t at) const noexcept;
    /// Which session it is, from 1.
    constexpr int session() const noexcept { return session_; }
    /// The same zones at another session, from 1: those that have sessions left.
    constexpr visit_zones at_session(int session) const noexcept {
        visit_zones made = *this;
        made.settle(session);
        return made;
    }

private:
    /// How strongly skin is rolled: of several steps of one part the strongest of each.
    struct rolling_strength {
        treatment_endpoint endpoint = treatment_endpoint::not_applicable;
        int passes = 0;
        constexpr bool at_most(const rolling_strength& other) const noexcept {
            return endpoint <= other.endpoint && passes <= other.passes;
        }
    };
    constexpr rolling_strength strength_of(std::size_t at, body_site part) const noexcept;
    constexpr bool rolls_at_most(std::size_t at, std::size_t other) const noexcept;
    constexpr void share_sites() noexcept;
    constexpr void settle(int session) noexcept;
    constexpr bool goes_before(std::size_t one, std::size_t other) const noexcept;
    constexpr void put_in_order() noexcept;

    std::array<zone_answer, zone_list::most> zones_;
    std::size_t count_;
    int session_ = 1;
    zone_set treated_{};
    zone_set held_back_{};
    std::array<std::uint8_t, zone_list::most> order_{};
    std::size_t order_count_ = 0;
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr visit_zones::visit_zones(const std::array<zone_answer, zone_list::most>& zones, std::size_t count) noexcept
    : zones_(zones), count_(count) {
    share_sites();
    settle(1);
}

constexpr void visit_zones::share_sites() noexcept {
    const std::array<zone_answer, zone_list::most> alone = zones_;
    for (std::size_t at = 0; at < count_; ++at) {
        zone_answer& mine = zones_[at];
        for (const std::size_t mate : at_site_of(at)) {
            const treatment_plan* wants = alone[mate].plan();
            mine.barred_ = mine.barred_ || wants == nullptr;
            if (wants != nullptr && mate != at) {
                mine.narrowed_ = mine.narrowed_.narrowed_to(*wants);
            }
        }
    }
    zone_set without_roller;
    for (std::size_t at = 0; at < count_; ++at) {
        if (zones_[at].treated() && roller_of(at) == zone_list::most) {
            without_roller.add(at);
        }
    }
    for (const std::size_t at : without_roller) {
        zones_[at].barred_ = true;
    }
}
constexpr visit_zones::rolling_strength visit_zones::strength_of(std::size_t at, body_site part) const noexcept {
    rolling_strength all;
    for (const treatment_step& step : zones_[at].plan()->at(part)->steps()) {
        if (step.kind == step_kind::rolling) {
            all.endpoint = step.rolling.endpoint > all.endpoint ? step.rolling.endpoint : all.endpoint;
            all.passes = step.rolling.passes.max > all.passes ? step.rolling.passes.max : all.passes;
        }
    }
    return all;
}
// Part by part: a concern that is not treated at a part of the other cannot say how that is rolled.
constexpr bool visit_zones::rolls_at_most(std::size_t at, std::size_t other) const noexcept {
    const enum_set<body_site> parts = zones_[other].plan()->sites();
    bool at_most = (parts - zones_[at].plan()->sites()).empty();
    for (const body_site part : parts) {
        at_most = at_most && strength_of(at, part).at_most(strength_of(other, part));
    }
    return at_most;
}
constexpr zone_set visit_zones::at_site_of(std::size_t at) const noexcept {
    zone_set mates;
    for (std::size_t mate = 0; mate < count_; ++mate) {
        if (zones_[mate].asked.site == zones_[at].asked.site) {
            mates.add(mate);
        }
    }
    return mates;
}
constexpr std::size_t visit_zones::roller_of(std::size_t at) const noexcept {
    const zone_set mates = at_site_of(at);
    for (const std::size_t candidate : mates) {
        bool mildest = true;
        for (const std::size_t mate : mates) {
            mildest = mildest && (mate == candidate || rolls_at_most(candidate, mate));
        }
        if (mildest) {
            return candidate;
        }
    }
    return zone_list::most;
}
constexpr void visit_zones::settle(int session) noexcept {
    session_ = session;
    treated_ = held_back_ = {};
    order_count_ = 0;
    for (std::size_t at = 0; at < count_; ++at) {
        if (!zones_[at].treated()) {
            held_back_.add(at);
        } else if (session_ >= 1 && session_ <= zones_[at].plan()->sessions.max) {
            treated_.add(at);
        }
    }
    put_in_order();
}
constexpr bool visit_zones::goes_before(std::size_t one, std::size_t other) const noexcept {
    const zone_answer& a = zones_[one];
    const zone_answer& b = zones_[other];
    const needle_length one_deepest = a.plan()->deepest();
    const needle_length other_deepest = b.plan()->deepest();
    return one_deepest != other_deepest ? one_deepest < other_deepest
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
        const depth_band mine = band_of(zones_[at].plan()->deepest());
        deepest = mine > deepest ? mine : deepest;
    }
    return deepest;
}

} // namespace needlewise::inline v1
