// SPDX-License-Identifier: MIT
// EXPECT: duplicate_id<
// EXPECT: duplicate id: two rules have this name
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.limits[1].id = "limit.all";
#endif
});
static_assert(proven<book>);
