// SPDX-License-Identifier: MIT
// EXPECT: no_question_for<
// EXPECT: finding::own_3
// EXPECT: unasked finding: a rule is about it
// MEANS: A rule is about a clinic's own finding that no question of the book names: nobody would be asked for it.
// MEND: Add the question with `asking_also`, or name the slot that was meant.
#include "small_book.hpp"

inline constexpr auto book = [] {
    auto book = small_book.asking_also({
        {.found = own_finding<0>,
         .code = "lead_wire",
         .about = finding_subject::person,
         .group = finding_group::health,
         .label = "Lead wire",
         .question = "Do you have a wire under your skin?"},
    });
#ifdef LEGAL
    book.limits[1].when.having = own_finding<0>;
#else
    book.limits[1].when.having = own_finding<3>;
#endif
    return book;
}();
static_assert(proven<book>);
