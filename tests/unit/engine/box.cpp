// SPDX-License-Identifier: MIT
/// Boxes of cases.
#include "weather.hpp"

#include "../../catch.hpp"

using namespace needlewise;

TEST_CASE("A box knows its cases") {
    const conditions snow = when(weather::snow, {road::town, road::ice});
    CHECK(snow.contains(weather::snow, road::ice, load::heavy));
    CHECK_FALSE(snow.contains(weather::snow, road::motorway, load::heavy));
    CHECK(snow.word(0, 0) == 4);
    CHECK(snow.word(2, 0) == 3);
    CHECK((snow & when(weather::dry)).empty());
    CHECK_FALSE(snow.meets(when(weather::dry)));
    CHECK(conditions{}.meets(snow));
    CHECK(conditions::at(weather::rain, road::ice, load::light).first() == conditions::point{1, 3, 0});
}

TEST_CASE("A box of a value outside its enumeration is empty") {
    CHECK(conditions::at(static_cast<weather>(3), road::ice, load::light).empty());
    CHECK_FALSE(conditions{}.contains(weather::dry, static_cast<road>(200), load::light));
}
