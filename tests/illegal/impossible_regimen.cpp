// SPDX-License-Identifier: MIT
// EXPECT: impossible_regimen<
// EXPECT: impossible regimen: the limits leave nothing of this rule for anybody
// MEANS: The limits leave nothing of a protocol row, not even of its shortest needle, wherever it would answer.
// MEND: Widen the row, or take it out: it can never be offered.
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.protocol[2].then.depth = {1.25_mm, 1.5_mm}; // on the neck, where 1.0 mm is allowed
    book.protocol[2].then.first = 1.25_mm;
#endif
});
static_assert(proven<book>);
static_assert(offers_every_row<book>);
