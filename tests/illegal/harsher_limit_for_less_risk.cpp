// SPDX-License-Identifier: MIT
// EXPECT: harsher_for_less_risk_of<
// EXPECT: fitzpatrick::iv
// EXPECT: harsher for less risk: this patient is sent away or limited, and a riskier one is not
// MEANS: A limit holds for somebody and not for a person at greater risk: one of a darker phototype or in less
// trained hands. The error names a person whom it leaves out.
// MEND: Let the limit hold for the riskier too: `.phototype = values_from(fitzpatrick::iii, fitzpatrick::vi)`.
#include "small_book.hpp"

inline constexpr auto book = changed([](auto& book) {
#ifdef LEGAL
    book.limits[1].when.phototype = values_from(fitzpatrick::iii, fitzpatrick::vi);
#else
    book.limits[1].when.phototype = fitzpatrick::iii;
#endif
});
static_assert(proven<book>);
