// SPDX-License-Identifier: MIT
// EXPECT: deleted
// EXPECT: required
#include <needlewise/vocabulary/visit_record.hpp>

using namespace needlewise;

#ifdef LEGAL
constexpr visit_record seen{.day = 2, .depth = 1.5_mm};
#else
constexpr visit_record seen{.day = 2.9, .depth = 1.5_mm};
#endif
