// SPDX-License-Identifier: MIT
// EXPECT: impossible_rule<
// EXPECT: impossible rule: a range is upside down or out of bounds
// MEANS: A limit on the depth names the depth at which it holds. It would bar a long needle and let a longer one pass.
// MEND: Take `.depth` out: a limit on the depth holds at every depth. Limits on the pace may name it.
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.limits[1].when.depth = depth_band::deep;
#endif
});
static_assert(proven<book>);
