// SPDX-License-Identifier: MIT
// EXPECT: nobody_reaches<
// EXPECT: unreachable rule: the screening sends away for good everybody it is about
// MEANS: The screening sends away for good everybody whom this rule is about, so that it is never asked.
// MEND: Take it out, or let the screening row that stands before it ask for precautions or for a wait that ends.
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.limits[1].when.having = finding::pregnancy;
#endif
});
static_assert(offers_every_row<book>);
