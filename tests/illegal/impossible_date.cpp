// SPDX-License-Identifier: MIT
// EXPECT: bad_day_of_month
// MEANS: There is no such day. Boost.Date_Time checks a date when it is made.
// MEND: Write a day that exists. A date from outside goes through `make_date`, which gives an error value instead.
#include <needlewise/calendar/visits.hpp>

using namespace needlewise;

#ifdef LEGAL
constexpr date day_of_the_30th_of_february{2026, 2, 28};
#else
constexpr date day_of_the_30th_of_february{2026, 2, 30};
#endif
