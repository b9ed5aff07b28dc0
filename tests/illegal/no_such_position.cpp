// SPDX-License-Identifier: MIT
// EXPECT: there_is_no_position_with_this_id
// MEANS: The standard book lists no position with this id.
// MEND: Take an id from `books/standard/positions.hpp`.
#include <needlewise/books/standard/positions.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;

#ifdef LEGAL
constexpr auto book = standard.screening_also({other_position("position.filler_two_weeks")});
#else
constexpr auto book = standard.screening_also({other_position("position.whatever")});
#endif
