// SPDX-License-Identifier: MIT
// EXPECT: objection
// MEANS: A screening row can only object. A plan comes from the protocol.
// MEND: Write an `objection`, and put numbers into a protocol row.
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
                              .then = no_regimen,
                              .said = "x",
                              .source = sources::dogra_2014,
                              .strength = rule_strength::weak};
#endif
