// SPDX-License-Identifier: MIT
// EXPECT: bolder_for_more_risk_of<
// EXPECT: fitzpatrick::ii,
// EXPECT: bolder for more risk: this patient is offered a deeper needle or a closer pace than a safer one
// MEANS: The row that the error names offers this patient a longer needle, at the first session or later, than any row
// offers a patient of the next lighter phototype or in the next better trained hands; or for a phototype a closer pace.
// MEND: Begin no deeper and go no deeper than the row of the safer patient, or offer that patient the row too.
#include "small_book.hpp"

// In phototype I melasma of the neck begins at 0.5 mm.
inline constexpr auto book = changed([](auto& book) {
    book.protocol[2].when = {.concern = skin_concern::melasma,
                             .phototype = values_from(fitzpatrick::ii, fitzpatrick::vi)};
    book.protocol[2].then.depth = {0.5_mm, 1.0_mm};
#ifndef LEGAL
    book.protocol[2].then.first = 0.75_mm;
#endif
});
static_assert(proven<book>);
