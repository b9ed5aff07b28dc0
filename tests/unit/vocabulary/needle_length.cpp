// SPDX-License-Identifier: MIT
/// Needle lengths.
#include "../../catch.hpp"

#include <needlewise/vocabulary/needle_length.hpp>

using namespace needlewise;

TEST_CASE("A length that no needle has is an error that says what is allowed") {
    const auto too_long = needle_length::from_micrometres(3001);
    REQUIRE_FALSE(too_long);
    CHECK(too_long.error().field() == "needle length in micrometres");
    CHECK(too_long.error().value() == "3001");
    CHECK(too_long.error().allowed() == "100 to 3000");
    CHECK_FALSE(needle_length::from_micrometres(-9223372036854775807 - 1));
    CHECK(needle_length::from_micrometres(-9223372036854775807 - 1).error().value() == "-9223372036854775808");
    CHECK(*needle_length::from_micrometres(1500) == 1.5_mm);
    CHECK(no_needling.is_none());
    CHECK(0.5_mm < 1.0_mm);
}
