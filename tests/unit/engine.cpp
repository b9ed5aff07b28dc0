// SPDX-License-Identifier: MIT
/// The engine on a subject that has nothing to do with skin, and against brute force on random tables.
#include "../catch.hpp"

#include <cstdint>
#include <random>
#include <string_view>
#include <vector>

#include <needlewise/engine/decision_table.hpp>

enum class weather : std::uint8_t { dry, rain, snow };
enum class road : std::uint8_t { town, country, motorway, ice };
enum class load : std::uint8_t { light, heavy };

namespace needlewise::inline v1 {
template <> struct enumeration<weather> {
    static constexpr std::string_view field = "weather";
    static constexpr std::string_view codes[] = {"dry", "rain", "snow"};
    static constexpr std::string_view allowed = "dry, rain, snow";
};
template <> struct enumeration<road> {
    static constexpr std::string_view field = "road";
    static constexpr std::string_view codes[] = {"town", "country", "motorway", "ice"};
    static constexpr std::string_view allowed = "town, country, motorway, ice";
};
template <> struct enumeration<load> {
    static constexpr std::string_view field = "load";
    static constexpr std::string_view codes[] = {"light", "heavy"};
    static constexpr std::string_view allowed = "light, heavy";
};
} // namespace needlewise::inline v1

using namespace needlewise;
using namespace needlewise::engine;

namespace {

using conditions = box<weather, road, load>;
template <hit_policy Policy, std::size_t Rows> using table = decision_table<Policy, int, Rows, weather, road, load>;
template <std::size_t Rows> using rows = table_row<conditions, int>[Rows];

constexpr conditions when(value_set<weather> skies, value_set<road> roads = {}, value_set<load> loads = {}) {
    return conditions::of(skies, roads, loads);
}

constexpr rows<3> limits = {{when(weather::snow), 50}, {when({}, road::motorway), 130}, {when({}), 80}};
constexpr table<hit_policy::first, 3> speed(limits);
static_assert(bool(speed.inspect()));
static_assert(*speed.decide(weather::snow, road::motorway, load::light) == 50);
static_assert(*speed.decide(weather::dry, road::motorway, load::light) == 130);
static_assert(speed.hits(weather::snow, road::motorway, load::light).size() == 3);

constexpr table<hit_policy::unique, 3> must_not_meet(limits);
static_assert(must_not_meet.inspect().fault == table_fault::overlap);
static_assert(must_not_meet.inspect().rule == 0 && must_not_meet.inspect().other == 1);
static_assert(must_not_meet.inspect().where == when(weather::snow, road::motorway));

constexpr rows<2> agreeing = {{when({weather::rain, weather::snow}), 1}, {when({weather::dry, weather::rain}), 1}};
static_assert(bool(table<hit_policy::any, 2>(agreeing).inspect()));
constexpr rows<2> differing = {{when({weather::rain, weather::snow}), 1}, {when({weather::dry, weather::rain}), 2}};
static_assert(table<hit_policy::any, 2>(differing).inspect().fault == table_fault::disagreement);
static_assert(table<hit_policy::any, 2>(differing).inspect().where == when(weather::rain));

constexpr rows<2> holey = {{when(weather::dry), 1}, {when({}, road::town), 2}};
static_assert(table<hit_policy::collect, 2>(holey).inspect().fault == table_fault::gap);
static_assert(table<hit_policy::collect, 2>(holey).inspect().where.first() == conditions::point{1, 1, 0});
static_assert(table<hit_policy::collect, 2>(holey).hits(weather::dry, road::town, load::heavy).size() == 2);
static_assert(table<hit_policy::first, 2>(holey).decide(weather::snow, road::ice, load::heavy) == nullptr);

constexpr rows<3> with_dead = {
    {when({weather::dry, weather::rain}), 1}, {when(weather::snow), 2}, {when({}, road::ice), 3}};
static_assert(table<hit_policy::first, 3>(with_dead).inspect().fault == table_fault::dead_rule);
static_assert(table<hit_policy::first, 3>(with_dead).inspect().rule == 2);
static_assert(code(table_fault::dead_rule) == "dead_rule" && table<hit_policy::first, 3>(with_dead).outcome(2) == 3);

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
    return conditions::of(value_set<weather>::from_bits(some(7)), value_set<road>::from_bits(some(15)),
                          value_set<load>::from_bits(some(3)));
}

} // namespace

TEST_CASE("A box knows its cases") {
    const conditions snow = when(weather::snow, {road::town, road::ice});
    CHECK(snow.contains(weather::snow, road::ice, load::heavy));
    CHECK_FALSE(snow.contains(weather::snow, road::motorway, load::heavy));
    CHECK(snow.values(0) == 4);
    CHECK(snow.values(2) == 3);
    CHECK((snow & when(weather::dry)).empty());
    CHECK_FALSE(snow.meets(when(weather::dry)));
    CHECK(conditions{}.meets(snow));
    CHECK(conditions::at(weather::rain, road::ice, load::light).first() == conditions::point{1, 3, 0});
}

TEST_CASE("A set of rules is walked from the lowest") {
    rule_set<2> rules;
    CHECK(rules.empty());
    CHECK(rules.first() == rule_set<2>::capacity);
    for (const std::size_t rule : {100U, 3U, 64U}) {
        rules.add(rule);
    }
    std::vector<std::size_t> walked;
    for (const std::size_t rule : rules) {
        walked.push_back(rule);
    }
    CHECK(walked == std::vector<std::size_t>{3, 64, 100});
    rules.remove(64);
    CHECK(rules.size() == 2);
    CHECK_FALSE(rules.contains(64));
    CHECK(rules.first(4) == 100);
    CHECK((rules & rule_set<2>{}).empty());
    CHECK((rules | rule_set<2>{}) == rules);
    CHECK(rules.word(0) == 8);
}

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
