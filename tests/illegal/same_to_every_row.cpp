// SPDX-License-Identifier: MIT
// EXPECT: no_row_tells_apart<
// EXPECT: same to every row: no row accepts one of these values and not the other
// MEANS: Two concerns, severities, practitioners, depths or findings mean the same to every rule of the book, so that a
// question is asked whose answer changes nothing.
// MEND: Add the rule that tells them apart, or prove this of the standard book alone and not of one that needs fewer
// words.
#include "small_book.hpp"

#ifdef LEGAL
static_assert(tells_words_apart<standard>);
#else
static_assert(tells_words_apart<small_book>);
#endif
