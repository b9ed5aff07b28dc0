// SPDX-License-Identifier: MIT
// EXPECT: not_a_whole_number_of_micrometres
#include <needlewise/needle.hpp>

using namespace needlewise;

#ifdef LEGAL
constexpr auto length = 1.2340_mm;
#else
constexpr auto length = 1.2345_mm;
#endif
