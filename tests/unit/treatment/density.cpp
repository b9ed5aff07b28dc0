// SPDX-License-Identifier: MIT
/// Channels and passes.
#include "../../catch.hpp"

#include <cmath>
#include <cstdint>

#include <needlewise/treatment/density.hpp>

using namespace needlewise;

namespace {

// The published drum. Its own text says 16 in a pass; the geometry says 15.28, within a twentieth part.
constexpr density_estimate of_drum = *density_of(medical_drum);
static_assert(of_drum.each_pass.in_hundredths() == 1528 && of_drum.each_pass.per_square_centimetre() == 15);
static_assert(of_drum.basis == figure_basis::modelled && published_roller_density.basis == figure_basis::published);
static_assert(published_roller_density.each_pass.in_hundredths() - of_drum.each_pass.in_hundredths() <= 1600 / 20);
// "About 250" after 15 passes: 240 by the published pass, 229 by the drum. A drum of 19.1 mm makes the 16, and one of
// 18.3 mm the 250.
static_assert(density_after(published_roller_density, 15)->per_square_centimetre() == 240);
static_assert(density_after(of_drum, 15)->per_square_centimetre() == 229);
static_assert(density_of(drum_geometry{192, 19'100, 20'000})->each_pass.per_square_centimetre() == 16);
static_assert(density_after(*density_of(drum_geometry{192, 18'330, 20'000}), 15)->per_square_centimetre() == 250);

// Both reach the target in six passes each way.
static_assert(passes_for(of_drum)->passes == 18 && passes_for(of_drum)->enough);
static_assert(passes_for(published_roller_density)->passes == 18);
static_assert(passes_for(published_roller_density)->in(rolling_direction::diagonal) == 6);
static_assert(passes_for(published_roller_density)->reached.per_square_centimetre() == 288);
static_assert(passes_for(published_roller_density)->basis == figure_basis::modelled);

// A pen: six needles, 100 strokes a second, 50 mm a second, a strip of 5 mm.
constexpr pen_geometry pen{
    .needles = 6, .strokes_a_minute = 6'000, .travel_millimetres_a_second = 50, .tip_width_micrometres = 5'000};
static_assert(density_of(pen)->each_pass.per_square_centimetre() == 240);

static_assert(channels_per_cm2(250) == target_density.min);

/// A density that is known to exist.
density_estimate of_hundredths(std::int64_t count) {
    return {*channel_density::from_hundredths(count), figure_basis::published, sources::expert_opinion};
}

} // namespace

TEST_CASE("The channels of a drum are those of real arithmetic, to half a hundredth") {
    for (const int needles : {1, 96, 190, 192, 540}) {
        for (int diameter = 5'000; diameter <= 60'000; diameter += 1'100) {
            for (int width = 2'000; width <= 60'000; width += 2'900) {
                const auto made = density_of(drum_geometry{needles, diameter, width});
                REQUIRE(made);
                const double area = std::acos(-1.0) * diameter * width / 1e8; // cm2
                REQUIRE(std::fabs(made->each_pass.in_hundredths() - 100.0 * needles / area) <= 0.5 + 1e-3);
                REQUIRE(made->basis == figure_basis::modelled);
            }
        }
    }
}

TEST_CASE("The channels of a pen are those of real arithmetic, to half a hundredth") {
    for (int needles = 1; needles <= 36; needles += 5) {
        for (int strokes = 3'000; strokes <= 9'000; strokes += 1'500) {
            for (int travel = 1; travel <= 200; travel += 7) {
                for (int width = 500; width <= 20'000; width += 1'300) {
                    const auto made = density_of(pen_geometry{needles, strokes, travel, width});
                    REQUIRE(made);
                    const double swept = travel / 10.0 * width / 1e4; // cm2 a second
                    const double expected = 100.0 * needles * (strokes / 60.0) / swept;
                    REQUIRE(std::fabs(made->each_pass.in_hundredths() - expected) <= 0.5 + 1e-6);
                }
            }
        }
    }
}

TEST_CASE("Geometry that cannot exist is an error that names the field, the value and what is allowed") {
    const auto no_needles = density_of(drum_geometry{0, 20'000, 20'000});
    REQUIRE_FALSE(no_needles);
    CHECK(no_needles.error().field() == "needle count");
    CHECK(no_needles.error().value() == "0");
    CHECK(no_needles.error().allowed() == "1 to 540");
    CHECK(density_of(drum_geometry{541, 20'000, 20'000}).error().value() == "541");
    CHECK(density_of(drum_geometry{192, 20, 20'000}).error().field() == "drum diameter in micrometres");
    CHECK(density_of(drum_geometry{192, 20'000, 60'001}).error().field() == "drum width in micrometres");
    CHECK(density_of(drum_geometry{}).error().field() == "needle count");
    CHECK(density_of(pen_geometry{37, 6'000, 10, 5'000}).error().allowed() == "1 to 36");
    CHECK(density_of(pen_geometry{6, 150, 10, 5'000}).error().field() == "strokes a minute");
    CHECK(density_of(pen_geometry{6, 6'000, 0, 5'000}).error().field() == "travel in millimetres a second");
    CHECK(density_of(pen_geometry{6, 6'000, 10, 5}).error().field() == "tip width in micrometres");
    CHECK_FALSE(channel_density::from_hundredths(-1));
    CHECK_FALSE(channel_density::from_hundredths(channel_density::densest + 1));
    CHECK_FALSE(density_after(of_drum, 101));
    CHECK_FALSE(density_after(of_drum, -1));
    CHECK(density_after(of_drum, 0)->in_hundredths() == 0);
}

TEST_CASE("Passes reach the least of the target where any count does, and never go beyond its greatest") {
    const int least = 25'000;
    const int greatest = 30'000;
    for (int each = 1; each <= greatest; ++each) {
        const auto made = passes_for(of_hundredths(each));
        REQUIRE(made);
        // By counting: the fewest passes in the target, and the fewest of those that are the same in each direction.
        int fewest = 0;
        int even = 0;
        for (int passes = each < 100 ? least / each : 1; passes * each <= greatest && even == 0; ++passes) {
            if (passes * each >= least) {
                fewest = fewest == 0 ? passes : fewest;
                even = passes % 3 == 0 ? passes : 0;
            }
        }
        const int expected = even != 0 ? even : fewest != 0 ? fewest : greatest / each;
        REQUIRE(made->passes == expected);
        REQUIRE(made->enough == (fewest != 0));
        REQUIRE(made->reached.in_hundredths() == expected * each);
        REQUIRE(made->reached <= target_density.max);
        int sum = 0;
        int before = made->passes;
        for (const rolling_direction direction : every<rolling_direction>) {
            REQUIRE(made->in(direction) <= before);
            REQUIRE(before - made->in(direction) <= (sum == 0 ? made->passes : 1));
            before = made->in(direction);
            sum += before;
        }
        REQUIRE(sum == made->passes);
    }
}

TEST_CASE("No channels, a target of nothing and a pass beyond the target are errors") {
    CHECK(passes_for(density_estimate{}).error().field() == "hundredths of a channel per cm2 in one pass");
    CHECK(passes_for(density_estimate{}).error().value() == "0");
    const auto beyond = passes_for(of_hundredths(30'001));
    REQUIRE_FALSE(beyond);
    CHECK(beyond.error().value() == "30001");
    CHECK(beyond.error().allowed().find("move faster") != std::string_view::npos);
    const range<channel_density> none{channel_density{}, target_density.max};
    CHECK_FALSE(passes_for(of_drum, none));
    volatile bool twisted = true; // not a constant: the ends of a constant range are checked by the compiler
    const range<channel_density> wrong{twisted ? target_density.max : target_density.min, target_density.min};
    CHECK_FALSE(passes_for(of_drum, wrong));
    // 200 in a pass: one is too few, two are too many, and the fewer are taken.
    CHECK(passes_for(of_hundredths(20'000))->passes == 1);
    CHECK_FALSE(passes_for(of_hundredths(20'000))->enough);
}

TEST_CASE("What is made from two figures is known as the weaker of them") {
    for (const figure_basis basis : every<figure_basis>) {
        CHECK(*parse<figure_basis>(code(basis)) == basis);
    }
    CHECK(weaker(figure_basis::measured, figure_basis::opinion) == figure_basis::opinion);
}
