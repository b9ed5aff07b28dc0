// SPDX-License-Identifier: MIT
// EXPECT: duplicate_id<
// EXPECT: duplicate id: two rules have this name
// MEANS: Two rows have the same id. An answer names rows by their ids, so each is there once.
// MEND: Give one of them another id.
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.limits[1].id = "limit.all";
#endif
});
static_assert(proven<book>);
