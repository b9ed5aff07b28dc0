// SPDX-License-Identifier: MIT
// EXPECT: harsher_for_less_risk_of<
// EXPECT: fitzpatrick::i,
// EXPECT: practitioner_kind::lay_person
// EXPECT: harsher for less risk: this patient is sent away or limited, and a riskier one is not
// MEANS: The patient that the error names is sent away, because the limits leave nothing of any row, and a
// patient of the next darker phototype, or in the next less trained hands, gets a plan by the row that the
// error names.
// MEND: Let a row with needles as short answer for the safer person too, as another regimen or in place of the
// one that is barred.
#include "small_book.hpp"

// On the neck 1.0 mm is allowed: enough for one row, not for the other.
inline constexpr auto book = changed([](auto& book) {
    book.protocol[2].when = {.concern = skin_concern::melasma,
                             .phototype = values_from(fitzpatrick::ii, fitzpatrick::vi)};
#ifndef LEGAL
    book.protocol[0].then.depth = {1.25_mm, 1.5_mm};
    book.protocol[0].then.first = 1.25_mm;
#endif
});
static_assert(proven<book>);
