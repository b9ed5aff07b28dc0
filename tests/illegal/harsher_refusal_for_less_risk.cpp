// SPDX-License-Identifier: MIT
// EXPECT: harsher_for_less_risk_of<
// EXPECT: fitzpatrick::iv
// EXPECT: harsher for less risk: this patient is sent away or limited, and a riskier one is not
// MEANS: Where two limits leave nothing of any row, somebody is refused, and a person at greater risk is referred only:
// the limit of the riskier does not refuse.
// MEND: Say `.otherwise = objection::refuse` for the riskier too, or for nobody.
#include "small_book.hpp"

inline constexpr auto book = changed([](auto& book) {
    book.limits[0].then = never_needled;
    book.limits[0].when.phototype = values_from(fitzpatrick::iv, fitzpatrick::vi);
    book.limits[1].then = never_needled;
    book.limits[1].when = {.phototype = values_from(fitzpatrick::i, fitzpatrick::iii)};
#ifndef LEGAL
    book.limits[1].otherwise = objection::refuse;
#endif
});
static_assert(proven<book>);
