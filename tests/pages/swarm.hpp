// SPDX-License-Identifier: MIT
#pragma once
// Places markers and bars over an axis so that none hides another.

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace pages {

/// Something to place: a marker where both ends are the same, else a bar with a marker in its middle.
struct swarm_item {
    double from;
    double to;
    double radius;
    double height = 0; ///< of its middle over the axis; to be found
};

/// Whether two come closer than a gap.
inline bool touch(const swarm_item& a, const swarm_item& b, double gap) {
    const double aside = std::max({0.0, a.from - b.to, b.from - a.to});
    const double above = a.height - b.height;
    const double apart = a.radius + b.radius + gap;
    return aside * aside + above * above < apart * apart;
}

/// Places the items, in their order, near the axis and near their value, each aside by at most `slack`; a bar never
/// goes aside. Gives the height that all of them take.
inline double place(std::vector<swarm_item>& items, double slack) {
    constexpr double step = 2;
    constexpr double gap = 1.5;
    double top = 0;
    for (std::size_t next = 0; next < items.size(); ++next) {
        const swarm_item wanted = items[next];
        const auto placed_end = items.begin() + static_cast<std::ptrdiff_t>(next);
        const auto free = [&](const swarm_item& tried) {
            return std::none_of(items.begin(), placed_end,
                                [&](const swarm_item& placed) { return touch(placed, tried, gap); });
        };
        const int most_aside = wanted.from == wanted.to ? static_cast<int>(slack / step) : 0;
        const double lowest = wanted.radius + gap;
        double least_cost = std::numeric_limits<double>::infinity();
        for (int aside = 0; aside <= 2 * most_aside; ++aside) { // 0, 1, -1, 2, -2, ...
            const double shift = step * (aside % 2 == 1 ? (aside + 1) / 2 : -aside / 2);
            swarm_item tried{wanted.from + shift, wanted.to + shift, wanted.radius, lowest};
            while (!free(tried)) {
                tried.height += step;
            }
            const double cost = tried.height + 1.2 * std::abs(shift);
            if (cost < least_cost) {
                least_cost = cost;
                items[next] = tried;
            }
        }
        top = std::max(top, items[next].height + items[next].radius);
    }
    return top;
}

} // namespace pages
