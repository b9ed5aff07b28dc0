// SPDX-License-Identifier: MIT
// EXPECT: bad_day_of_month
#include <needlewise/calendar/visits.hpp>

using namespace needlewise;

#ifdef LEGAL
constexpr date day_of_the_30th_of_february{2026, 2, 28};
#else
constexpr date day_of_the_30th_of_february{2026, 2, 30};
#endif
