// SPDX-License-Identifier: MIT
// EXPECT: duplicate_question<
// EXPECT: duplicate question: the finding is named twice
// MEANS: A clinic's own finding is named by two questions of its book: who reads an answer cannot tell which.
// MEND: Give the second question a slot of its own, `own_finding<0>` to `own_finding<15>`.
#include "small_book.hpp"

inline constexpr auto book = small_book.asking_also({
    // clang-format off
    {.found = own_finding<0>, .code = "lead_wire", .about = finding_subject::person, .group = finding_group::health, .label = "Lead wire",
     .question = "Do you have a wire under your skin?"},
#ifdef LEGAL
    {.found = own_finding<1>, .code = "gold_thread", .about = finding_subject::person, .group = finding_group::health, .label = "Gold threads",
     .question = "Were threads put under your skin?"},
#else
    {.found = own_finding<0>, .code = "gold_thread", .about = finding_subject::person, .group = finding_group::health, .label = "Gold threads",
     .question = "Were threads put under your skin?"},
#endif
    // clang-format on
});
static_assert(proven<book>);
