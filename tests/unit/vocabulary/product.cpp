// SPDX-License-Identifier: MIT
/// The moments of a product, by the time from the session.
#include "../../catch.hpp"

#include <needlewise/vocabulary/product.hpp>

using namespace needlewise;

TEST_CASE("A time from the session falls into one moment") {
    STATIC_REQUIRE(product_moment_at(before(13_weeks)) == product_moment::before);
    STATIC_REQUIRE(product_moment_at(before(1_minutes)) == product_moment::before);
    STATIC_REQUIRE(product_moment_at(at_session) == product_moment::glide);
    STATIC_REQUIRE(product_moment_at(after(1_minutes)) == product_moment::open_channels);
    STATIC_REQUIRE(product_moment_at(after(channels_stay_open)) == product_moment::open_channels);
    STATIC_REQUIRE(product_moment_at(after(301_minutes)) == product_moment::first_day);
    STATIC_REQUIRE(product_moment_at(after(1439_minutes)) == product_moment::first_day);
    STATIC_REQUIRE(product_moment_at(after(24_hours)) == product_moment::later);
    STATIC_REQUIRE(product_moment_at(after(52_weeks)) == product_moment::later);
}

TEST_CASE("Moments follow one another") {
    product_moment reached = product_moment::before;
    for (int minute = -3000; minute <= 3000; ++minute) {
        const duration away = *duration::from_minutes(minute < 0 ? -minute : minute);
        const product_moment at = product_moment_at(minute < 0 ? before(away) : after(away));
        CHECK(at >= reached);
        reached = at;
    }
    CHECK(reached == product_moment::later);
}

TEST_CASE("Products, moments and verdicts have codes") {
    STATIC_REQUIRE(code(product::platelet_rich_plasma) == "platelet_rich_plasma");
    STATIC_REQUIRE(*parse<product>("unnamed") == product::unnamed);
    STATIC_REQUIRE(*parse<product_moment>("open_channels") == product_moment::open_channels);
    STATIC_REQUIRE(*parse<product_verdict>("only_by_specialist") == product_verdict::only_by_specialist);
    CHECK_FALSE(parse<product>("snake_oil").has_value());
    CHECK(parse<product>("snake_oil").error().field() == "product");
}
