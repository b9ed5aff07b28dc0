// SPDX-License-Identifier: MIT
// EXPECT: deleted
// EXPECT: table_rows
// MEANS: The calendar refers to its periods, and these are gone at the end of the line.
// MEND: Keep them in a variable that outlives the calendar.
#include <vector>

#include <needlewise/calendar/open_days.hpp>

using namespace needlewise;

std::vector<closed_period> read_periods();

#ifdef LEGAL
const std::vector<closed_period> periods = read_periods();
const calendar open_days{.closed = periods};
#else
const calendar open_days{.closed = read_periods()};
#endif
