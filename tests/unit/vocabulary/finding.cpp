// SPDX-License-Identifier: MIT
/// What is known of the findings.
#include "../../catch.hpp"

#include <needlewise/vocabulary/finding.hpp>

using namespace needlewise;

TEST_CASE("Each finding has its row, its code and, where time matters, what time counts from") {
    int clocks = 0;
    for (const finding found : every<finding>) {
        const finding_row& row = row_of(found);
        REQUIRE(row.found == found);
        REQUIRE(row.code == code(found));
        REQUIRE(*parse<finding>(row.code) == found);
        REQUIRE(has_clock(found) == !row.counts_from.empty());
        clocks += has_clock(found) ? 1 : 0;
    }
    CHECK(clocks > 0);
    STATIC_REQUIRE(has_clock(finding::isotretinoin));
    STATIC_REQUIRE_FALSE(has_clock(finding::pregnancy));
    STATIC_REQUIRE(local_findings.contains(finding::sunburn));
    STATIC_REQUIRE_FALSE(local_findings.contains(finding::skin_infection)); // needles and hands carry it
}

TEST_CASE("What is no finding has neither code nor clock") {
    for (int number = static_cast<int>(enumerator_count<finding>); number < 256; ++number) {
        const auto outside = static_cast<finding>(number);
        REQUIRE(row_of(outside).code.empty());
        REQUIRE(code(outside).empty());
        REQUIRE_FALSE(has_clock(outside));
        REQUIRE_FALSE(local_findings.contains(outside));
    }
}
