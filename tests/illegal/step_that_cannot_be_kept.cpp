// SPDX-License-Identifier: MIT
// EXPECT: no_day_is_left_between<
// EXPECT: unkeepable step: between two sessions no day is left
// MEANS: What the steps forbid before one session and after the one before it fills the whole interval between them.
// MEND: Shorten the steps, or let both hold for the whole course.
#include "small_book.hpp"

inline constexpr auto book = changed([](auto& book) {
    treatment_step& shade = book.routine[2].then;
    shade.about = finding::sunburn;
    shade.from = before(2_weeks);
    shade.until = after(2_weeks); // sessions are four weeks apart
#ifdef LEGAL
    shade.throughout_under = 5_weeks;
#endif
});
static_assert(proven<book>);
