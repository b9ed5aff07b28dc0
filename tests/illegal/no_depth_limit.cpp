// SPDX-License-Identifier: MIT
// EXPECT: no_depth_limit_for<
// EXPECT: practitioner_kind::clinician
// EXPECT: gap: no limit says how deep this patient may be needled
// MEANS: For the patient that the error names no limit says how deep a needle may go.
// MEND: Add a limit for it, or widen the condition of one.
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.limits[0].when.practitioner = {practitioner_kind::lay_person, practitioner_kind::aesthetician};
#endif
});
static_assert(proven<book>);
