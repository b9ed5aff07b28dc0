// SPDX-License-Identifier: MIT
// EXPECT: no_screening_rule_for<
// EXPECT: finding::own_0
// EXPECT: gap: no screening row accepts this finding
// MEANS: A clinic asks for a finding of its own, and no screening row says what a yes means in some case: the error
// names it.
// MEND: Add a screening row for it that holds everywhere; further rows may be stricter.
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
    book.screening[1].when.having = any_of<finding> - own_findings - finding::sunburn;
#ifdef LEGAL
    book.screening[1].when.having |= own_finding<0>;
#endif
    return book;
}();
static_assert(proven<book>);
