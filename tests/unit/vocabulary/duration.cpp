// SPDX-License-Identifier: MIT
/// Spans of time.
#include "../../catch.hpp"

#include <needlewise/vocabulary/duration.hpp>

using namespace needlewise;

TEST_CASE("A span keeps to its unit and rounds waits up") {
    CHECK(*duration::from_days(28) == 4_weeks);
    CHECK(*duration::from_weeks(5200) == 5200_weeks);
    CHECK_FALSE(duration::from_weeks(5201));
    CHECK_FALSE(duration::from_days(-1));
    CHECK((25_hours).in_days() == 2);
    CHECK((90_minutes).in_hours() == 2);
    CHECK((119_minutes).in_whole_hours() == 1);
    CHECK(4_weeks - 1_weeks == 3_weeks);
    CHECK((1_weeks - 4_weeks).is_zero());
    CHECK(duration::from_minutes(90)->in_minutes() == 90);
}
