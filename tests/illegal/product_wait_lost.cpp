// SPDX-License-Identifier: MIT
// EXPECT: a_wait_is_lost<
// EXPECT: shorter wait: this rule is the stricter one, and takes the other's wait away
// MEANS: Two rules are heard for one person, because a finding was reported. The stricter one answers, and it lets the
// product be put on sooner than the other: the finding would shorten a wait.
// MEND: Give the stricter rule a wait that is at least as long.
#include <needlewise/products.hpp>

using namespace needlewise;

inline constexpr product_rule rows[] = {
    {.id = "all",
     .when = {.of = any_of<product>},
     .then = product_verdict::never,
     .said = "s",
     .source = sources::expert_opinion,
     .strength = rule_strength::opinion},
    {.id = "acid.later",
     .when = {.of = product::acid, .at = product_moment::later},
     .then = product_verdict::recommended,
     .wait = 7_days,
     .said = "s",
     .source = {sources::chu_2021, sources::dogra_2014},
     .strength = rule_strength::weak,
     .replaces = "all"},
    {.id = "acid.sunburn",
     .when = {.of = product::acid, .at = product_moment::later, .having = finding::sunburn},
     .then = product_verdict::may,
#ifdef LEGAL
     .wait = 7_days,
#else
     .wait = 2_days,
#endif
     .said = "s",
     .source = sources::expert_opinion,
     .strength = rule_strength::opinion}};
inline constexpr product_table table(rows);
static_assert(proven_products<table>);
