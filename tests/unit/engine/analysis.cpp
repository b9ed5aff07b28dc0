// SPDX-License-Identifier: MIT
/// Proofs and matching against brute force on random tables.
#include "../numbered.hpp"
#include "weather.hpp"

#include "../../catch.hpp"

#include <cstdint>
#include <random>
#include <span>
#include <vector>

#include <needlewise/engine/analysis.hpp>
#include <needlewise/engine/mask_index.hpp>

using namespace needlewise;
using namespace needlewise::engine;

namespace {

/// Every case of the three axes.
template <class Visit> void every_case(Visit visit) {
    for (const auto sky : every<weather>) {
        for (const auto way : every<road>) {
            for (const auto weight : every<load>) {
                visit(sky, way, weight);
            }
        }
    }
}

conditions random_box(std::mt19937& random) {
    const auto some = [&random](std::uint64_t all) {
        const std::uint64_t bits = random() & all;
        return random() % 3 == 0 ? all : bits;
    };
    return conditions::of(enum_set<weather>::from_bits(some(7)), enum_set<road>::from_bits(some(15)),
                          enum_set<load>::from_bits(some(3)));
}

} // namespace

TEST_CASE("Analysis on boxes agrees with enumeration on thousands of random tables") {
    std::mt19937 random(20261123);
    int gaps = 0;
    int meetings = 0;
    int dead = 0;
    for (int round = 0; round < 20000; ++round) {
        std::vector<conditions> boxes;
        for (std::size_t i = 1 + random() % 7; i > 0; --i) {
            boxes.push_back(random_box(random));
        }
        const std::span<const conditions> all(boxes);

        const mask_index<1, weather, road, load> index(all);
        std::size_t uncovered_cases = 0;
        bool matches = true;
        every_case([&](weather sky, road way, load weight) {
            const auto hits = index.match(sky, way, weight);
            bool any = false;
            for (std::size_t rule = 0; rule < boxes.size(); ++rule) {
                matches = matches && hits.contains(rule) == boxes[rule].contains(sky, way, weight);
                any = any || boxes[rule].contains(sky, way, weight);
            }
            uncovered_cases += any ? 0U : 1U;
        });
        REQUIRE(matches);

        const auto hole = gap(all);
        REQUIRE(hole.found == (uncovered_cases > 0));
        if (hole.found) {
            ++gaps;
            const auto at = hole.where.first();
            for (const conditions& each : boxes) {
                REQUIRE_FALSE(
                    each.contains(static_cast<weather>(at[0]), static_cast<road>(at[1]), static_cast<load>(at[2])));
            }
        }

        const auto two = first_meeting(all, [](std::size_t, std::size_t) { return true; });
        bool any_meet = false;
        for (std::size_t later = 0; later < boxes.size(); ++later) {
            for (std::size_t earlier = 0; earlier < later; ++earlier) {
                every_case([&](weather sky, road way, load weight) {
                    any_meet = any_meet ||
                               (boxes[earlier].contains(sky, way, weight) && boxes[later].contains(sky, way, weight));
                });
            }
        }
        REQUIRE(two.found == any_meet);
        meetings += two.found ? 1 : 0;

        const std::size_t last = boxes.size() - 1;
        bool covered = true;
        every_case([&](weather sky, road way, load weight) {
            bool before = !boxes[last].contains(sky, way, weight);
            for (std::size_t rule = 0; rule < last; ++rule) {
                before = before || boxes[rule].contains(sky, way, weight);
            }
            covered = covered && before;
        });
        REQUIRE(is_dead(all, last, [last](std::size_t rule) { return rule < last; }) == covered);
        dead += covered ? 1 : 0;
    }
    CHECK(gaps > 1000); // the random tables show all of it
    CHECK(meetings > 1000);
    CHECK(dead > 1000);
}

namespace {
// An axis of two words, a shared one, another of two words, another shared one.
using journey = box<stop, road, seat, load>;

template <class Enum> enum_set<Enum> few_or_all(std::mt19937& random) {
    enum_set<Enum> made = any_of<Enum>;
    if (random() % 3 != 0) {
        made = {};
        for (std::size_t more = random() % 5; more > 0; --more) {
            const auto first = static_cast<Enum>(random() % enumerator_count<Enum>);
            const std::size_t last = position(first) + random() % 60;
            made |=
                values_from(first, last < enumerator_count<Enum> ? static_cast<Enum>(last) : enumeration<Enum>::last);
        }
    }
    return made;
}
} // namespace

TEST_CASE("Axes of more than 64 values take two words, and the proofs agree with enumeration") {
    std::mt19937 random(20261125);
    int gaps = 0;
    int dead = 0;
    for (int round = 0; round < 150; ++round) {
        std::vector<journey> boxes;
        for (std::size_t i = 1 + random() % 5; i > 0; --i) {
            boxes.push_back(journey::of(few_or_all<stop>(random), few_or_all<road>(random), few_or_all<seat>(random),
                                        few_or_all<load>(random)));
        }
        const std::span<const journey> all(boxes);
        const mask_index<1, stop, road, seat, load> index(all);
        bool any_gap = false;
        bool matches = true;
        std::vector<bool> meets_first(boxes.size()), answers(boxes.size());
        for (const stop from : every<stop>) {
            for (const road way : every<road>) {
                for (const seat taken : every<seat>) {
                    const load weight = load::heavy;
                    const auto hits = index.match(from, way, taken, weight);
                    any_gap = any_gap || hits.empty();
                    for (std::size_t rule = 0; rule < boxes.size(); ++rule) {
                        matches = matches && boxes[rule].contains(from, way, taken, weight) == hits.contains(rule);
                        answers[rule] = answers[rule] || hits.first() == rule;
                        meets_first[rule] = meets_first[rule] || (hits.contains(rule) && hits.contains(0));
                    }
                }
            }
        }
        REQUIRE(matches);
        journey heavy;
        heavy.set_values(3, enum_set<load>(load::heavy).bits());
        REQUIRE(heavy.values<seat>(2).full());
        const auto hole = uncovered(heavy, all, every_rule);
        REQUIRE(hole.found == any_gap);
        if (hole.found) {
            const auto at = hole.where.first();
            REQUIRE(index
                        .match(static_cast<stop>(at[0]), static_cast<road>(at[1]), static_cast<seat>(at[2]),
                               static_cast<load>(at[3]))
                        .empty());
        }
        for (std::size_t rule = 0; rule < boxes.size(); ++rule) {
            REQUIRE((boxes[rule] & heavy).meets(boxes[0]) == meets_first[rule]);
            const auto left = uncovered(boxes[rule] & heavy, all, [rule](std::size_t other) { return other < rule; });
            REQUIRE(left.found == answers[rule]);
            dead += left.found ? 0 : 1;
        }
        gaps += hole.found ? 1 : 0;
    }
    CHECK(gaps > 0);
    CHECK(dead > 0);
}
