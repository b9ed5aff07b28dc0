// SPDX-License-Identifier: MIT
// EXPECT: shorter_wait_than_the_screening<
// EXPECT: shorter wait: who keeps this step is sent away by the screening row
// MEANS: A step keeps something off for less time than a row of the screening asks after the same thing.
// MEND: Give both the same figure, or let the step hold for every course.
#include "small_book.hpp"

inline constexpr auto book = changed([](auto& book) {
    treatment_step& shade = book.routine[2].then; // the step after the session becomes one before it as well
    shade.about = finding::sunburn;               // which the screening lets wait for two weeks
#ifdef LEGAL
    shade.from = before(2_weeks);
#else
    shade.from = before(1_weeks);
#endif
});
static_assert(proven<book>);
