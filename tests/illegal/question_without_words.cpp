// SPDX-License-Identifier: MIT
// EXPECT: impossible_rule<
// EXPECT: or a text is missing
// MEANS: A clinic's own finding has no question in words, so that a form could not ask for it; or it is no slot.
// MEND: Write the question, the label and the code; use a slot `own_finding<0>` to `own_finding<15>`.
#include "small_book.hpp"

inline constexpr auto book = small_book.asking_also({
    {.found = own_finding<0>,
     .code = "lead_wire",
     .about = finding_subject::person,
     .group = finding_group::health,
     .label = "Lead wire",
#ifdef LEGAL
     .question = "Do you have a wire under your skin?"
#else
     .question = ""
#endif
    },
});
static_assert(proven<book>);
