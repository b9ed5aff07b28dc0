// SPDX-License-Identifier: MIT
// EXPECT: worse_in_better_hands<
// EXPECT: practitioner_kind::aesthetician
// EXPECT: worse in better hands: the second rule is milder with those who are less trained
// MEANS: What a lay person may put on, somebody who is trained may not.
// MEND: Make the row for the less trained as strict, or the other one as mild.
#include <needlewise/products.hpp>

using namespace needlewise;

inline constexpr auto lay = practitioner_kind::lay_person;
inline constexpr product_rule rows[] = {
    {.id = "at.home",
     .when = {.of = any_of<product>, .practitioner = lay},
#ifdef LEGAL
     .then = product_verdict::never,
#else
     .then = product_verdict::may,
#endif
     .said = "s",
     .source = sources::expert_opinion,
     .strength = rule_strength::opinion},
    {.id = "in.trained.hands",
     .when = {.of = any_of<product>, .practitioner = ~enum_set<practitioner_kind>(lay)},
     .then = product_verdict::never,
     .said = "s",
     .source = sources::expert_opinion,
     .strength = rule_strength::opinion}};
inline constexpr product_table table(rows);
static_assert(proven_products<table>);
