// SPDX-License-Identifier: MIT
// EXPECT: not_a_valid_needle_length_use_0_1_mm_to_3_mm
// MEANS: No needle of this length is known to the library.
// MEND: Write a length of 0.1 to 3 mm.
#include <needlewise/vocabulary/needle_spec.hpp>

using namespace needlewise;

#ifdef LEGAL
constexpr auto length = 100_um;
#else
constexpr auto length = 50_um;
#endif
