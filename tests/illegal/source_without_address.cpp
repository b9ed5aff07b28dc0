// SPDX-License-Identifier: MIT
// EXPECT: uncited_rule<
// EXPECT: uncited rule: its sources need a title and an address
// MEANS: A source has no title or no address, so nobody could look it up.
// MEND: Give both.
#include "small_book.hpp"

inline constexpr source hearsay{
    .key = "h", .title = "Somebody said so", .kind = evidence_kind::expert_opinion, .address = ""};
inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.limits[1].source = hearsay;
#endif
});
static_assert(proven<book>);
