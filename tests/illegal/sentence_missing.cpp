// SPDX-License-Identifier: MIT
// EXPECT: impossible_rule<
// EXPECT: a text is missing
// MEANS: A row has no sentence to show to the person who asks.
// MEND: Write one.
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.protocol[1].said = "";
#endif
});
static_assert(proven<book>);
