// SPDX-License-Identifier: MIT
/// Ranges.
#include "../../catch.hpp"

#include <needlewise/tools/range.hpp>

using namespace needlewise;

TEST_CASE("A range has its ends in order, or says that it has not") {
    CHECK(between(3, 5).contains(5));
    CHECK_FALSE(between(3, 5).contains(6));
    volatile int upper = 2;
    CHECK_FALSE(range<int>(3, upper).in_order());
}
