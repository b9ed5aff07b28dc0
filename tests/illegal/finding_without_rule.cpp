// SPDX-License-Identifier: MIT
// EXPECT: no_screening_rule_for<
// EXPECT: finding::active_acne
// EXPECT: gap: no screening row accepts this finding
// MEANS: A finding is asked about in the screening, and no row says what it means: the error names the finding.
// MEND: Add a screening row for it, or widen the condition of one.
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.screening[1].when.having = values_from(finding::skin_infection, finding::systemic_infection);
#endif
});
static_assert(proven<book>);
