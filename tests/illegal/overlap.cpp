// SPDX-License-Identifier: MIT
// EXPECT: two_rules_answer_for<
// EXPECT: skin_concern::melasma
// EXPECT: overlap: both rules accept this patient
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.protocol[0].replaces = {};
#endif
});
static_assert(proven<book>);
