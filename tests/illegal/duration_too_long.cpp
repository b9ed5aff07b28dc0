// SPDX-License-Identifier: MIT
// EXPECT: not_a_valid_duration_at_most_5200_weeks
// MEANS: A span of time is at most 5200 weeks.
// MEND: Write a shorter span.
#include <needlewise/vocabulary/duration.hpp>

using namespace needlewise;

#ifdef LEGAL
constexpr auto span = 5200_weeks;
#else
constexpr auto span = 6000_weeks;
#endif
