// SPDX-License-Identifier: MIT
// EXPECT: impossible_rule<
// EXPECT: impossible rule: a range is upside down or out of bounds, or a text is missing
// MEANS: A screening row defers until something is over, and has no wait, though the finding has a time: it would go on
// for ever after the finding has ended.
// MEND: Say how long to wait after the end, if only a day; or refer, if it never ends.
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.screening[0].wait = {};
#endif
});
static_assert(proven<book>);
