// SPDX-License-Identifier: MIT
// EXPECT: no_screening_rule_for<
// EXPECT: finding::active_acne
// EXPECT: gap: no screening row accepts this finding
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.screening[0].when.having = finding::eczema;
#endif
});
static_assert(proven<book>);
