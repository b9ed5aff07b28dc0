// SPDX-License-Identifier: MIT
/// Moments before and after a session.
#include "../../catch.hpp"

#include <needlewise/vocabulary/moment.hpp>

using namespace needlewise;

TEST_CASE("Moments are counted from the session") {
    CHECK(before(5_days).in_minutes() == -7200);
    CHECK(after(1_days) > at_session);
}
