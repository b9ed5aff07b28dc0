// SPDX-License-Identifier: MIT
// EXPECT: not_a_whole_number_of_micrometres
#include <needlewise/vocabulary/needle_spec.hpp>

using namespace needlewise;

#ifdef LEGAL
constexpr auto length = 1.2340_mm;
#else
constexpr auto length = 1.2345_mm;
#endif
