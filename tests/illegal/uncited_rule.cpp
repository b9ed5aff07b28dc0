// SPDX-License-Identifier: MIT
// EXPECT: source_list
// MEANS: A row was written without a source.
// MEND: Name one; where nothing was published, `sources::expert_opinion`.
#include <needlewise/literature/sources.hpp>

using namespace needlewise;

#ifdef LEGAL
#include <needlewise/rules/rows.hpp>
constexpr screening_rule rule{.id = "x",
                              .when = {.having = finding::eczema},
                              .then = objection::defer,
                              .said = "x",
                              .source = sources::dogra_2014,
                              .strength = rule_strength::weak};
#else
#include <needlewise/rules/rows.hpp>
constexpr screening_rule rule{.id = "x",
                              .when = {.having = finding::eczema},
                              .then = objection::defer,
                              .said = "x",
                              .strength = rule_strength::weak};
#endif
