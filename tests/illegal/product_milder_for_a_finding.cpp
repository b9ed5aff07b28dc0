// SPDX-License-Identifier: MIT
// EXPECT: impossible_rule<
// EXPECT: impossible rule
// MEANS: The row holds for a finding and replaces a row for everybody: a risk would make the advice milder.
// MEND: Leave `.replaces` out: a row for a finding is heard beside the others, and the strictest counts.
#include <needlewise/products.hpp>

using namespace needlewise;

inline constexpr product_rule rows[] = {{.id = "all",
                                         .when = {.of = any_of<product>},
                                         .then = product_verdict::may,
                                         .said = "s",
                                         .source = sources::expert_opinion,
                                         .strength = rule_strength::opinion},
                                        {
                                            .id = "with.sunburn",
                                            .when = {.of = product::acid, .having = finding::sunburn},
                                            .then = product_verdict::never,
                                            .said = "s",
                                            .source = sources::expert_opinion,
                                            .strength = rule_strength::opinion,
#ifndef LEGAL
                                            .replaces = "all",
#endif
                                        }};
inline constexpr product_table table(rows);
static_assert(proven_products<table>);
