// SPDX-License-Identifier: MIT
// EXPECT: chained_replacement<
// EXPECT: chained replacement: the second rule replaces a third
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.protocol[2].replaces = "melasma";
#endif
});
static_assert(proven<book>);
