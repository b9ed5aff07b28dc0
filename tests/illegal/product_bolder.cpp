// SPDX-License-Identifier: MIT
// EXPECT: bolder_than_the_base_products<
// EXPECT: product::vitamin_c
// EXPECT: bolder: this table says less against a product than its base table
// MEANS: Somewhere the table of products says less against a product than the base table; the error names both rows.
// MEND: Make the first row as strict as the second, or leave it out.
#include <needlewise/products.hpp>

using namespace needlewise;

inline constexpr auto own =
    standard_products.also({{.id = "clinic.vitamin_c",
                             .when = {.of = product::vitamin_c, .at = product_moment::open_channels},
#ifdef LEGAL
                             .then = product_verdict::never,
#else
                             .then = product_verdict::may,
#endif
                             .said = "s",
                             .source = sources::expert_opinion,
                             .strength = rule_strength::opinion,
                             .replaces = "products.vitamin_c"}});
static_assert(products_never_bolder_than<own, standard_products>);
