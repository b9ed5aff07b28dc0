// SPDX-License-Identifier: MIT
// EXPECT: replacement_too_narrow<
// EXPECT: replacement too narrow: the second rule accepts cases
// MEANS: A row that is replaced is left out altogether. Here it accepted cases that the new row does not, and nothing
// would be left for them.
// MEND: Accept in the new row at least what the old one accepted.
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.limits[1].replaces = "limit.all";
#endif
});
static_assert(proven<book>);
