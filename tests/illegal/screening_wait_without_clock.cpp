// SPDX-License-Identifier: MIT
// EXPECT: impossible_rule<
// EXPECT: impossible rule: a range is upside down or out of bounds
// MEANS: A row waits for a time since something ended, and its finding has no end to count from.
// MEND: Give a wait only for findings that wear off; see `has_clock`.
#include "small_book.hpp"

inline constexpr auto book = changed([](auto& book) {
#ifdef LEGAL
    book.screening[0].wait = 3_weeks;
#else
    book.screening[1].wait = 3_weeks; // of findings that have no end to count from
#endif
});
static_assert(proven<book>);
