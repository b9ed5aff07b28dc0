// SPDX-License-Identifier: MIT
// EXPECT: chained_replacement<
// EXPECT: chained replacement: the second rule replaces a third
// MEANS: A row replaces a row that itself replaces a third, and does not say what becomes of the third.
// MEND: Name the third in `.replaces` too.
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.protocol[2].replaces = "melasma";
#endif
});
static_assert(proven<book>);
