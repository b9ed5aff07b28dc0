// SPDX-License-Identifier: MIT
// EXPECT: bolder_than_the_base_book_for<
// EXPECT: skin_concern::melasma
// EXPECT: body_site::neck
// EXPECT: bolder: this book goes deeper or sooner, objects less, or plans what its base book refers
// MEANS: The book allows more than its base for the patient that the error names: a deeper needle, a shorter
// interval, less of an objection, or a plan where the base refers.
// MEND: Make the row at least as careful as the base book for this patient, or do not claim `never_bolder_than` and
// say why.
#include "small_book.hpp"

inline constexpr auto book = changed([](auto& book) {
#ifdef LEGAL
    book.protocol[2].then.interval = between(5_weeks, 6_weeks);
#else
    book.protocol[2].then.depth = between(0.5_mm, 0.75_mm);
#endif
});
static_assert(proven<book>);
static_assert(never_bolder_than<book, small_book>);
