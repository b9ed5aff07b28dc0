// SPDX-License-Identifier: MIT
// EXPECT: not_a_whole_number_of_micrometres
// MEANS: Lengths are whole micrometres: this one has a fraction of one.
// MEND: Round it.
#include <needlewise/vocabulary/needle_spec.hpp>

using namespace needlewise;

#ifdef LEGAL
constexpr auto length = 1.2340_mm;
#else
constexpr auto length = 1.2345_mm;
#endif
