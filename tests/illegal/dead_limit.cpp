// SPDX-License-Identifier: MIT
// EXPECT: dead_rule<
// EXPECT: dead rule: other rules always go before this one
// MEANS: Another limit is at least as tight wherever this one holds, so it never binds.
// MEND: Take it out, or make it tighter than the other somewhere.
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.limits[0].then = no_deeper_than(1.0_mm);
#endif
});
static_assert(proven<book>);
