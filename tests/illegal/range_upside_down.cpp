// SPDX-License-Identifier: MIT
// EXPECT: the_lower_end_of_a_range_comes_first
// MEANS: The lower end of a range is written first.
// MEND: Turn the two round.
#include <needlewise/tools/range.hpp>

using namespace needlewise;

#ifdef LEGAL
constexpr auto sessions = between(3, 5);
#else
constexpr auto sessions = between(5, 3);
#endif
