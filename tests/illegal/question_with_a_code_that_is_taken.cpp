// SPDX-License-Identifier: MIT
// EXPECT: duplicate_question<
// EXPECT: or by a code that is taken
// MEANS: A clinic's own finding has the code of another finding, so that an answer under that code could mean either.
// MEND: Give it a code of its own.
#include "small_book.hpp"

#ifdef LEGAL
inline constexpr auto own_code = "lead_wire";
#else
inline constexpr auto own_code = "eczema";
#endif
inline constexpr auto book = small_book.asking_also({
    {.found = own_finding<0>,
     .code = own_code,
     .about = finding_subject::person,
     .group = finding_group::health,
     .label = "Lead wire",
     .question = "Do you have a wire under your skin?"},
});
static_assert(proven<book>);
