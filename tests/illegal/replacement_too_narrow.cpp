// SPDX-License-Identifier: MIT
// EXPECT: replacement_too_narrow<
// EXPECT: replacement too narrow: the second rule accepts cases
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.limits[1].replaces = "limit.all";
#endif
});
static_assert(proven<book>);
