// SPDX-License-Identifier: MIT
// EXPECT: dead_rule<
// EXPECT: dead rule: other rules always go before this one
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.limits[0].then = no_deeper_than(1.0_mm);
#endif
});
static_assert(proven<book>);
