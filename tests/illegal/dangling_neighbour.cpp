// SPDX-License-Identifier: MIT
// EXPECT: dangling_neighbour<
// EXPECT: dangling neighbour: the second rule does not exist, never meets the first or is replaced by it
// MEANS: A protocol row says that it stands beside a row that does not exist, that accepts no case of its own,
// or that it replaces already.
// MEND: Correct the id in `.beside`, or take it out.
#include "small_book.hpp"

inline constexpr auto book = changed([](auto& book) {
#ifdef LEGAL
    book.protocol[0].beside = {};
#else
    book.protocol[0].beside = "melasma.nowhere";
#endif
});
static_assert(proven<book>);
