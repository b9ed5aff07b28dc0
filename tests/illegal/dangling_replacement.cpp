// SPDX-License-Identifier: MIT
// EXPECT: dangling_replacement<
// EXPECT: dangling replacement: the second rule does not exist
// MEANS: `.replaces` names a row that is not in the book: it was renamed, removed, or is spelt differently.
// MEND: Name a row of the same table, or take the name out.
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.protocol[0].replaces = {"rest", "melasma.nose"};
#endif
});
static_assert(proven<book>);
