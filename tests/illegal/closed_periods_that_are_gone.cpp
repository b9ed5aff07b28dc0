// SPDX-License-Identifier: MIT
// EXPECT: deleted
// EXPECT: table_rows
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
