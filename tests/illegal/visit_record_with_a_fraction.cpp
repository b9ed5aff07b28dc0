// SPDX-License-Identifier: MIT
// EXPECT: deleted
// EXPECT: required
// MEANS: Days are whole numbers; a fraction would be cut off without a word.
// MEND: Write a whole number.
#include <needlewise/vocabulary/visit_record.hpp>

using namespace needlewise;

#ifdef LEGAL
constexpr visit_record seen{.day = 2, .depth = 1.5_mm};
#else
constexpr visit_record seen{.day = 2.9, .depth = 1.5_mm};
#endif
