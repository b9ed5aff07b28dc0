// SPDX-License-Identifier: MIT
// EXPECT: no_product_advice_for<
// EXPECT: product::vitamin_c
// EXPECT: gap: no rule says whether this product may be put on
// MEANS: Of the product that the error names no row speaks, at that moment, for that concern and in those
// hands. Silence would be read as permission.
// MEND: Add a row for it, or widen a condition.
#include <needlewise/products.hpp>

using namespace needlewise;

inline constexpr product_rule rows[] = {{.id = "all",
#ifdef LEGAL
                                         .when = {.of = any_of<product>},
#else
                                         .when = {.of = ~enum_set<product>(product::vitamin_c)},
#endif
                                         .then = product_verdict::never,
                                         .said = "s",
                                         .source = sources::expert_opinion,
                                         .strength = rule_strength::opinion}};
inline constexpr product_table table(rows);
static_assert(proven_products<table>);
