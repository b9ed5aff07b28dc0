// SPDX-License-Identifier: MIT
// EXPECT: harsher_for_less_risk_of<
// EXPECT: practitioner_kind::lay_person
// EXPECT: harsher for less risk: this patient is sent away or limited, and a riskier one is not
// MEANS: A screening row objects in better trained hands, or to lighter skin, and no row objects as much and as long to
// the same finding in less trained hands, or to darker skin.
// MEND: Let it hold for the riskier person too, or make it milder.
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.screening[0].when.practitioner = practitioner_kind::specialist;
    book.screening[1].when.having = ~own_findings;
    book.screening[1].then = objection::caution;
#endif
});
static_assert(proven<book>);
