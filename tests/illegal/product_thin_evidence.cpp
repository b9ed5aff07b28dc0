// SPDX-License-Identifier: MIT
// EXPECT: thin_evidence<
// EXPECT: thin evidence: a rule that recommends names at least two published sources
// MEANS: The row recommends a product on one published source, or on opinion alone.
// MEND: Name another source that was read, or say `may`.
#include <needlewise/products.hpp>

using namespace needlewise;

inline constexpr product_rule rows[] = {{.id = "all",
                                         .when = {.of = any_of<product>},
                                         .then = product_verdict::recommended,
                                         .said = "s",
#ifdef LEGAL
                                         .source = {product_evidence::kang_lu_2022, product_evidence::asif_2016},
#else
                                         .source = {product_evidence::kang_lu_2022, sources::expert_opinion},
#endif
                                         .strength = rule_strength::weak}};
inline constexpr product_table table(rows);
static_assert(proven_products<table>);
