// SPDX-License-Identifier: MIT
/// Sets of days, against sets of numbers.
#include "../../catch.hpp"

#include <random>
#include <set>

#include <needlewise/calendar/day_set.hpp>

using namespace needlewise;

TEST_CASE("Sets of days") {
    day_set some(200);
    some.add(3);
    some.add(60, 70);
    CHECK(some.first() == 3);
    CHECK(some.first(4) == 60);
    CHECK(some.last() == 70);
    CHECK(some.last(59) == 3);
    CHECK(some.contains(64));
    some.remove(61, 69);
    CHECK_FALSE(some.contains(64));
    CHECK(some.reversed().first() == 129);
    CHECK(some.later(10, 12).first() == 13);
    CHECK(some.later(10, 12).last() == 82);
    CHECK(some.earlier(1, 2).first() == 1);
    CHECK((some & some.later(57, 57)).first() == 60);
    int sum = 0;
    some.for_each_from(4, [&](int day) { sum += day; });
    CHECK(sum == 60 + 70);
    some.for_each_from(200, [&](int day) { sum += day; });
    CHECK(sum == 60 + 70);
    CHECK(day_set(-5).empty());
    CHECK(day_set(99'999).days() == day_set::capacity);
    // Against a set of numbers.
    std::mt19937 engine(5);
    for (int round = 0; round < 300; ++round) {
        const int size = std::uniform_int_distribution<int>(1, 300)(engine);
        day_set fast(size);
        std::set<int> slow;
        for (int times = 0; times < 12; ++times) {
            const int day = std::uniform_int_distribution<int>(0, size - 1)(engine);
            fast.add(day);
            slow.insert(day);
        }
        const int least = std::uniform_int_distribution<int>(0, 90)(engine);
        const int most = least + std::uniform_int_distribution<int>(0, 40)(engine);
        const day_set later = fast.later(least, most);
        const day_set earlier = fast.earlier(least, most);
        bool same = true;
        for (int day = 0; day < size; ++day) {
            const auto ahead = slow.lower_bound(day - most);
            const auto behind = slow.lower_bound(day + least);
            same = same && later.contains(day) == (ahead != slow.end() && *ahead <= day - least);
            same = same && earlier.contains(day) == (behind != slow.end() && *behind <= day + most);
        }
        CHECK(same);
    }
}

TEST_CASE("Days far away, before none and in no order") {
    constexpr int far = 2'147'483'647;
    for (const int size : {1, 64, 70, day_set::capacity}) {
        day_set some(size);
        some.add(0);
        some.add(size - 1);
        for (const int least : {-far - 1, -5, 0}) {
            CHECK(some.later(least, 0).first() == some.first());
            CHECK(some.later(least, far).last() == size - 1);
            CHECK(some.earlier(least, far).first() == 0);
        }
        for (const int least : {size, 5'000, far}) {
            CHECK(some.later(least, far).empty());
            CHECK(some.earlier(least, far).empty());
        }
        CHECK(some.later(10, 5).empty());
        CHECK(some.earlier(far, -far - 1).empty());
    }
}
