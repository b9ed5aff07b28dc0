// SPDX-License-Identifier: MIT
// EXPECT: sooner_when_deeper_for<
// EXPECT: depth_band::very_deep
// EXPECT: sooner when deeper: the deeper wound would have less time to heal
// MEANS: A limit on the interval or on the sessions holds at some depth and not at a greater one.
// MEND: Name the deeper bands too: `.depth = values_from(depth_band::deep, depth_band::very_deep)`.
#include "small_book.hpp"

inline constexpr auto book = changed([](auto& book) {
    book.limits[1] = {.id = "limit.pace",
#ifdef LEGAL
                      .when = {.depth = values_from(depth_band::deep, depth_band::very_deep)},
#else
                      .when = {.depth = depth_band::deep},
#endif
                      .then = no_sooner_than(5_weeks),
                      .said = said,
                      .source = book_of_tests,
                      .strength = weak};
});
static_assert(proven<book>);
