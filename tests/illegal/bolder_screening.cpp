// SPDX-License-Identifier: MIT
// EXPECT: bolder_than_the_base_book_for<
// EXPECT: bolder: this book goes deeper or sooner, objects less, or plans what its base book refers
// MEANS: A screening row of the book objects less than the base book: here it waits one week where the base waits
// two.
// MEND: Wait at least as long as the base book.
#include "small_book.hpp"

inline constexpr auto book = changed([](auto& book) {
#ifdef LEGAL
    book.screening[0].wait = 4_weeks;
#else
    book.screening[0].wait = 1_weeks;
#endif
});
static_assert(never_bolder_than<book, small_book>);
