// SPDX-License-Identifier: MIT
// EXPECT: dead_rule<
// EXPECT: dead rule: other rules always go before this one
// MEANS: The rows that go before this one accept every case that it accepts, so it never answers.
// MEND: Take it out, or let it replace one of the others.
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.protocol[1].when.concern = skin_concern::melasma;
    book.protocol[0].when = {};
    book.protocol[1].then.first = 1.0_mm;
#endif
});
static_assert(proven<book>);
