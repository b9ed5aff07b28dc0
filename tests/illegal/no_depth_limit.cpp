// SPDX-License-Identifier: MIT
// EXPECT: no_depth_limit_for<
// EXPECT: care_setting::clinic
// EXPECT: gap: no limit says how deep this patient may be needled
// MEANS: For the patient that the error names no limit says how deep a needle may go.
// MEND: Add a limit for it, or widen the condition of one.
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.limits[0].when.setting = {care_setting::home, care_setting::salon};
#endif
});
static_assert(proven<book>);
