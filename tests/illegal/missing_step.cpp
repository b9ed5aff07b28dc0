// SPDX-License-Identifier: MIT
// EXPECT: no_step_for<
// EXPECT: step_kind::rolling
// EXPECT: practitioner_kind::aesthetician
// EXPECT: gap: the routine has no step of this kind
// MEANS: In the hands that the error names the routine has no step of a kind that every treatment needs.
// MEND: Add a step of this kind, or widen the condition of one.
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.routine[1].when.practitioner = ~enum_set<practitioner_kind>(practitioner_kind::aesthetician);
#endif
});
static_assert(proven<book>);
