// SPDX-License-Identifier: MIT
// EXPECT: complaint_about_a_needle_spec
// MEANS: A device was described that cannot be: the needles of a roller have one length.
// MEND: Describe a pen, or give the roller one length.
#include <needlewise/vocabulary/needle_spec.hpp>

using namespace needlewise;

#ifdef LEGAL
constexpr auto device = needle_spec::of({.kind = device_kind::pen, .lengths = between(0.5_mm, 1.5_mm)});
#else
constexpr auto device = needle_spec::of({.kind = device_kind::roller, .lengths = between(0.5_mm, 1.5_mm)});
#endif
