// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Sessions placed on allowed days: as many as fit, the fewest intervals too long, and those as little too long as can
/// be.

#include <array>
#include <cstddef>
#include <utility>

#include <needlewise/calendar/day_set.hpp>
#include <needlewise/calendar/placement_costs.hpp>

namespace needlewise::inline v1 {

/// At what intervals sessions follow each other, in days.
struct spacing {
    int least;     ///< never closer than this; at least 1
    int most;      ///< not further apart than this, where the days allow it
    int preferred; ///< as near to this as the days allow
};

/// Sessions on days.
struct [[nodiscard]] placed_days {
    static constexpr std::size_t most = 53; ///< how many there can be: 52 sessions and the visit before them

    std::array<int, most> day{};       ///< the days, in order
    std::array<bool, most> too_late{}; ///< whether the interval before this session is longer than wanted
    std::size_t count = 0;             ///< how many there are
};

/// Places sessions on allowed days, the first on a given one. None comes sooner than the least interval. As many as fit
/// before the days end are placed, up to `wanted`; of all ways to do so, one with the fewest intervals over the
/// greatest, and of these one with the fewest days beyond it. Where that leaves a choice, each session comes as near to
/// the preferred interval as it can, the later day of two that are equally near.
constexpr placed_days place_sessions(const day_set& allowed, int first, std::size_t wanted,
                                     const spacing& apart) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// Places each session as soon as possible: no other choice places more.
constexpr placed_days place_soonest(const day_set& allowed, int first, std::size_t wanted,
                                    const spacing& apart) noexcept {
    placed_days soonest;
    soonest.day[0] = first;
    soonest.count = 1;
    while (soonest.count < wanted && soonest.count < placed_days::most) {
        const int before = soonest.day[soonest.count - 1];
        const int next = allowed.first(before + apart.least);
        if (next == allowed.days()) {
            break;
        }
        soonest.too_late[soonest.count] = next > before + apart.most;
        soonest.day[soonest.count++] = next;
    }
    return soonest;
}

/// The day of a set that is nearest to the preferred interval, of those that keep to the least and the greatest; one at
/// least does.
constexpr int nearest_to_preferred(const day_set& days, int before, const spacing& apart) noexcept {
    const int after = days.first(before + apart.preferred);
    const int ahead = days.last(before + apart.preferred);
    const bool after_fits = after < days.days() && after <= before + apart.most;
    const bool ahead_fits = ahead >= before + apart.least;
    const int late = after - before - apart.preferred;
    const int early = before + apart.preferred - ahead;
    return after_fits && (!ahead_fits || late <= early) ? after : ahead;
}

/// Places sessions where no interval has to be too long, with sets of days alone: the days that each session can have
/// by what comes before it, then by what comes after it. False if some interval has to be too long.
constexpr bool place_in_time(placed_days& placed, const day_set& allowed, const spacing& apart) noexcept {
    std::array<day_set, placed_days::most> reach = [&]<std::size_t... At>(std::index_sequence<At...>) {
        return std::array<day_set, placed_days::most>{((void)At, day_set(allowed.days()))...};
    }
    (std::make_index_sequence<placed_days::most>{});
    reach[0].add(placed.day[0]);
    for (std::size_t at = 1; at < placed.count; ++at) {
        reach[at] = reach[at - 1].later(apart.least, apart.most) & allowed;
        if (reach[at].empty()) {
            return false;
        }
    }
    for (std::size_t at = placed.count; at-- > 1;) {
        reach[at - 1] = reach[at - 1] & reach[at].earlier(apart.least, apart.most);
    }
    for (std::size_t at = 1; at < placed.count; ++at) {
        placed.day[at] = nearest_to_preferred(reach[at], placed.day[at - 1], apart);
        placed.too_late[at] = false;
    }
    return true;
}

/// Places sessions where some interval has to be too long: from each day on to one that costs least.
constexpr void place_late(placed_days& placed, const day_set& allowed, const spacing& apart) noexcept {
    placement_room room;
    const std::array<int, placed_days::most> soonest = placed.day;
    placement_costs costs(room, allowed, soonest.data(), placed.count, apart.least, apart.most);
    placement_cost left = costs.of(0)[0];
    std::size_t from = 0;
    for (std::size_t at = 1; at < placed.count; ++at) {
        const placement_cost* cost = costs.of(at);
        const int before = placed.day[at - 1];
        const int latest = before + apart.most;
        // In time, the day nearest to the preferred interval; else the first late one.
        std::size_t chosen = costs.size();
        std::size_t place = costs.place_of(before + apart.least, from);
        for (; place < costs.size() && costs.day(place) <= latest; ++place) {
            const int late = costs.day(place) - before - apart.preferred;
            if (cost[place] == left &&
                (chosen == costs.size() || late <= before + apart.preferred - costs.day(chosen))) {
                chosen = place;
            }
        }
        for (; chosen == costs.size(); ++place) {
            const auto beyond = static_cast<placement_cost>(costs.day(place) - latest);
            if (cost[place] != unreachable && cost[place] + one_long_interval + beyond == left) {
                chosen = place;
            }
        }
        placed.day[at] = costs.day(chosen);
        placed.too_late[at] = placed.day[at] > latest;
        left = cost[chosen];
        from = chosen;
    }
}

} // namespace detail

constexpr placed_days place_sessions(const day_set& allowed, int first, std::size_t wanted,
                                     const spacing& apart) noexcept {
    constexpr int longest = day_set::capacity; // what is longer reaches beyond all days too
    const int least = apart.least < 1 ? 1 : apart.least > longest ? longest : apart.least;
    const int most = apart.most < least ? least : apart.most > longest ? longest : apart.most;
    const spacing kept{least, most, apart.preferred < least ? least : apart.preferred > most ? most : apart.preferred};
    const bool there = first >= 0 && first < allowed.days();
    placed_days placed = detail::place_soonest(allowed, first, there ? wanted : 1, kept);
    if (placed.count > 1 && !detail::place_in_time(placed, allowed, kept)) {
        detail::place_late(placed, allowed, kept);
    }
    return placed;
}

} // namespace needlewise::inline v1
