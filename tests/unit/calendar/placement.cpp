// SPDX-License-Identifier: MIT
/// Sessions on days, against every way there is to place them.
#include "../../catch.hpp"

#include <algorithm>
#include <cstddef>
#include <random>
#include <utility>
#include <vector>

#include <needlewise/calendar/placement.hpp>

using namespace needlewise;

namespace {

/// How many intervals are too long, and by how many days together.
using cost = std::pair<int, int>;

cost interval_cost(int before, int day, const spacing& apart) {
    const int beyond = day - before - apart.most;
    return beyond > 0 ? cost{1, beyond} : cost{0, 0};
}

/// What can be had by trying every choice: the most sessions, and of those the least cost.
struct best_found {
    std::size_t count = 1;
    cost least{0, 0};

    void keep(std::size_t sessions, const cost& so_far) {
        if (sessions > count || (sessions == count && so_far < least)) {
            count = sessions;
            least = so_far;
        }
    }
};
void try_all(const std::vector<int>& open, int before, std::size_t sessions, std::size_t wanted, const spacing& apart,
             const cost& so_far, best_found& best) {
    best.keep(sessions, so_far);
    if (sessions == wanted) {
        return;
    }
    for (const int day : open) {
        if (day >= before + apart.least) {
            const cost more = interval_cost(before, day, apart);
            try_all(open, day, sessions + 1, wanted, apart, {so_far.first + more.first, so_far.second + more.second},
                    best);
        }
    }
}

constexpr placed_days place(std::initializer_list<int> open, std::size_t wanted, const spacing& apart) {
    day_set allowed(64);
    for (const int day : open) {
        allowed.add(day);
    }
    return place_sessions(allowed, 0, wanted, apart);
}
constexpr bool is_on(const placed_days& placed, std::initializer_list<int> days) {
    return placed.count == days.size() && std::equal(days.begin(), days.end(), placed.day.begin());
}

// The fewest late intervals, where going on as soon as possible has one more.
static_assert(is_on(place({0, 2, 4, 6, 7}, 4, {1, 1, 1}), {0, 2, 6, 7}) ||
              is_on(place({0, 2, 4, 6, 7}, 4, {1, 1, 1}), {0, 4, 6, 7}));
// As many late ones, but 2 days beyond and not 27.
static_assert(is_on(place({0, 1, 4, 7, 8, 33}, 5, {1, 2, 2}), {0, 1, 4, 7, 8}));
// In time, and near to the preferred interval; the later of two days that are equally near.
static_assert(is_on(place({0, 6, 8, 14, 15, 16}, 3, {5, 9, 7}), {0, 8, 15}));
// What is asked for and cannot be is brought into order.
static_assert(is_on(place({0, 1, 2, 3}, 3, {0, -4, 99}), {0, 1, 2}));
static_assert(place({0, 1}, 0, {1, 1, 1}).count == 1 && place_sessions(day_set(5), 7, 3, {1, 1, 1}).count == 1);

} // namespace

TEST_CASE("200,000 small placements are as good as the best of all") {
    std::mt19937 engine(14);
    const auto between = [&](int least, int most) { return std::uniform_int_distribution<int>(least, most)(engine); };
    int late = 0;
    for (int round = 0; round < 200'000; ++round) {
        const int days = between(2, 16);
        const int least = between(1, 4);
        const int most = least + between(0, 3);
        const spacing apart{least, most, between(least, most)};
        const auto wanted = static_cast<std::size_t>(between(1, 6));
        const int chance = between(15, 90);
        day_set allowed(days);
        std::vector<int> open;
        for (int day = 0; day < days; ++day) {
            if (between(1, 100) <= chance) {
                allowed.add(day);
                open.push_back(day);
            }
        }
        const int first = between(0, 2) == 0 || open.empty() ? between(0, days - 1) : open.front();
        const placed_days placed = place_sessions(allowed, first, wanted, apart);
        best_found best;
        try_all(open, first, 1, wanted, apart, {0, 0}, best);
        cost paid{0, 0};
        bool good = placed.count == best.count && placed.day[0] == first;
        for (std::size_t at = 1; at < placed.count; ++at) {
            const int before = placed.day[at - 1];
            const cost more = interval_cost(before, placed.day[at], apart);
            paid = {paid.first + more.first, paid.second + more.second};
            good = good && allowed.contains(placed.day[at]) && placed.day[at] >= before + least &&
                   placed.too_late[at] == (more.first != 0);
        }
        if (!good || paid != best.least) {
            FAIL("round " << round << ": " << paid.first << " late, " << paid.second << " days beyond, against "
                          << best.least.first << " and " << best.least.second);
        }
        late += best.least.first != 0 ? 1 : 0;
    }
    CHECK(late > 20'000);
}

TEST_CASE("Intervals longer than all days place what they would place if they were not") {
    constexpr int far = 2'147'483'647;
    day_set allowed(100);
    for (int day = 0; day < 100; day += 3) {
        allowed.add(day);
    }
    for (const int least : {-far - 1, 0, 1, 7, 99, 100, 5'000, far}) {
        for (const int most : {-far - 1, 0, 7, 5'000, far}) {
            for (const int preferred : {-far - 1, 0, 9, far}) {
                const placed_days placed = place_sessions(allowed, 0, 5, {least, most, preferred});
                const int apart = least < 1 ? 1 : least;
                CHECK(placed.count == (apart > 99 ? 1U : apart > 49 ? 2U : 5U));
                for (std::size_t at = 1; at < placed.count; ++at) {
                    CHECK((placed.day[at] >= placed.day[at - 1] + apart && allowed.contains(placed.day[at])));
                }
            }
        }
    }
}

TEST_CASE("The longest chain on the longest calendar") {
    // Few days that are open, of which all costs are kept at once; and many, of which they are worked out again.
    const bool many = GENERATE(false, true);
    std::mt19937 engine(53);
    day_set allowed(day_set::capacity);
    std::vector<int> open;
    for (int day = 0; day < allowed.days(); ++day) {
        if (many ? day % 97 < 40 : engine() % 40 == 0 || day == 0) {
            allowed.add(day);
            open.push_back(day);
        }
    }
    const spacing apart{20, 40, 30};
    const placed_days placed = place_sessions(allowed, 0, placed_days::most, apart);
    REQUIRE(placed.count == placed_days::most);
    // The same by going through all pairs of open days.
    const cost never{1'000'000, 0};
    std::vector<cost> costs(open.size(), never);
    costs[0] = {0, 0};
    for (std::size_t session = 1; session < placed.count; ++session) {
        std::vector<cost> next(open.size(), never);
        for (std::size_t before = 0; before < open.size(); ++before) {
            for (std::size_t day = before; day < open.size() && costs[before] != never; ++day) {
                if (open[day] >= open[before] + apart.least) {
                    const cost more = interval_cost(open[before], open[day], apart);
                    next[day] =
                        std::min(next[day], cost{costs[before].first + more.first, costs[before].second + more.second});
                }
            }
        }
        costs = next;
    }
    cost paid{0, 0};
    for (std::size_t at = 1; at < placed.count; ++at) {
        const cost more = interval_cost(placed.day[at - 1], placed.day[at], apart);
        paid = {paid.first + more.first, paid.second + more.second};
    }
    CHECK(paid == *std::min_element(costs.begin(), costs.end()));
    CHECK(paid.first > 5);
}
