// SPDX-License-Identifier: MIT
// EXPECT: sooner_when_deeper_for<
// EXPECT: skin_concern::melasma
// EXPECT: sooner when deeper: the deeper wound would have less time to heal
// MEANS: Two regimens stand beside one another, and the one with the longer needles lets the next session come sooner.
// MEND: Give the deeper one the longer interval, or the sooner one the shorter needles.
#include "small_book.hpp"

// Beside the regimen for melasma on the neck, 0.5 mm every 4 weeks, stands the one for other sites.
inline constexpr auto book = changed([](auto& book) {
    book.protocol[2].replaces = "rest";
    book.protocol[2].beside = "melasma";
#ifdef LEGAL
    book.protocol[0].then.interval = {5_weeks, 6_weeks};
#else
    book.protocol[0].then.interval = {3_weeks, 6_weeks};
#endif
});
static_assert(proven<book>);
