// SPDX-License-Identifier: MIT
// EXPECT: impossible_rule<
// EXPECT: impossible rule: a range is upside down or out of bounds
// MEANS: The numbers of a row do not fit together: here the first session is deeper than the deepest.
// MEND: Write the lower end first, and `first` within `depth`.
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.protocol[1].then.first = 2.0_mm;
#endif
});
static_assert(proven<book>);
