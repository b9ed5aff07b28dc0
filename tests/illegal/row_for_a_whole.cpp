// SPDX-License-Identifier: MIT
// EXPECT: row_for_a_whole<
// EXPECT: row for a whole: name the parts of the site
// MEANS: A row names the whole face without all of its parts; a whole is answered for part by part.
// MEND: Name the parts that are meant, or all of them beside the whole.
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.screening[0].when.site = body_site::full_face;
#endif
});
static_assert(proven<book>);
