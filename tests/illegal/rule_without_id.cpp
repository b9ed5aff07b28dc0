// SPDX-License-Identifier: MIT
// EXPECT: required_text
// MEANS: A row was written without its id.
// MEND: Give it one: answers name the row by it.
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
constexpr screening_rule rule{.when = {.having = finding::eczema},
                              .then = objection::defer,
                              .said = "x",
                              .source = sources::dogra_2014,
                              .strength = rule_strength::weak};
#endif
