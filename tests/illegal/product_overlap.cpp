// SPDX-License-Identifier: MIT
// EXPECT: two_product_rules_answer_for<
// EXPECT: product::acid
// EXPECT: overlap: both rules speak of this product
// MEANS: Two rows for everybody speak of one product at one moment, and nothing says which one is heard.
// MEND: Let one of them name the other in `.replaces`, or narrow a condition.
#include <needlewise/products.hpp>

using namespace needlewise;

inline constexpr product_rule rows[] = {{.id = "all",
                                         .when = {.of = any_of<product>},
                                         .then = product_verdict::never,
                                         .said = "s",
                                         .source = sources::expert_opinion,
                                         .strength = rule_strength::opinion},
                                        {
                                            .id = "acid.later",
                                            .when = {.of = product::acid, .at = product_moment::later},
                                            .then = product_verdict::may,
                                            .wait = 7_days,
                                            .said = "s",
                                            .source = sources::expert_opinion,
                                            .strength = rule_strength::opinion,
#ifdef LEGAL
                                            .replaces = "all",
#endif
                                        }};
inline constexpr product_table table(rows);
static_assert(proven_products<table>);
