// SPDX-License-Identifier: MIT
// EXPECT: there_is_no_protocol_row_with_this_id
// MEANS: A book is to prefer a protocol row that it does not have.
// MEND: Correct the id; `docs/concerns` lists the rows of the standard book.
#include <needlewise/book.hpp>

using namespace needlewise;

#ifdef LEGAL
inline constexpr auto book = standard.preferring("acne_scar.fortnightly");
#else
inline constexpr auto book = standard.preferring("acne_scar.two_weekly");
#endif
