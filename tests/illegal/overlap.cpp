// SPDX-License-Identifier: MIT
// EXPECT: two_rules_answer_for<
// EXPECT: skin_concern::melasma
// EXPECT: overlap: both rules accept this patient
// MEANS: Two protocol rows answer for the patient that the error names, and neither is said to go before the other.
// MEND: Say in `.replaces` which row goes before, or narrow one of the conditions.
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.protocol[0].replaces = {};
#endif
});
static_assert(proven<book>);
