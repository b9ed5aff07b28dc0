// SPDX-License-Identifier: MIT
// EXPECT: dead_rule<
// EXPECT: dead rule: other rules always go before this one
// MEANS: The row for a finding never matters: wherever it holds, what is said to everybody is as strict already.
// MEND: Take it out, or make it stricter.
#include <needlewise/products.hpp>

using namespace needlewise;

inline constexpr product_rule rows[] = {{.id = "all",
                                         .when = {.of = any_of<product>},
#ifdef LEGAL
                                         .then = product_verdict::may,
#else
                                         .then = product_verdict::never,
#endif
                                         .said = "s",
                                         .source = sources::expert_opinion,
                                         .strength = rule_strength::opinion},
                                        {.id = "with.sunburn",
                                         .when = {.of = product::acid, .having = finding::sunburn},
                                         .then = product_verdict::never,
                                         .said = "s",
                                         .source = sources::expert_opinion,
                                         .strength = rule_strength::opinion}};
inline constexpr product_table table(rows);
static_assert(proven_products<table>);
