// SPDX-License-Identifier: MIT
/// Minutes of a visit.
#include "../../catch.hpp"

#include <needlewise/treatment/visit_time.hpp>

using namespace needlewise;

TEST_CASE("A visit takes the passes at the operator's speed, rounded up, and the wait for numbing") {
    const auto made = visit_for(
        {.area_square_centimetres = 101, .passes = 9, .square_centimetres_a_minute = 50, .numbing = published_numbing});
    REQUIRE(made);
    CHECK(made->needling == 19_minutes); // 909 / 50
    CHECK(made->total == between(59_minutes, 79_minutes));
    CHECK(made->basis == figure_basis::modelled);
    for (int speed = 1; speed <= 1'000; ++speed) {
        const int minutes = visit_for({100, 18, speed})->needling.in_minutes();
        REQUIRE(minutes * speed >= 1'800);
        REQUIRE((minutes - 1) * speed < 1'800);
    }
    CHECK(visit_for({0, 9, 50}).error().field() == "area in cm2");
    CHECK(visit_for({100, 101, 50}).error().field() == "passes");
    CHECK(visit_for({100, 9, 0}).error().field() == "speed in cm2 a minute");
    CHECK(visit_for({100, 9, 50, between(1_minutes, 25_hours)}).error().field() == "numbing in minutes");
    CHECK(visit_for({2'000, 100, 1})->needling.in_minutes() == 200'000);
}
