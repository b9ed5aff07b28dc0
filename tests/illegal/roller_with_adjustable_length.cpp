// SPDX-License-Identifier: MIT
// EXPECT: complaint_about_a_needle_spec
#include <needlewise/vocabulary/needle_spec.hpp>

using namespace needlewise;

#ifdef LEGAL
constexpr auto device = needle_spec::of({.kind = device_kind::pen, .lengths = between(0.5_mm, 1.5_mm)});
#else
constexpr auto device = needle_spec::of({.kind = device_kind::roller, .lengths = between(0.5_mm, 1.5_mm)});
#endif
