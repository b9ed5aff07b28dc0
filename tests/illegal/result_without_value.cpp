// SPDX-License-Identifier: MIT
// EXPECT: this_result_is_an_error_and_has_no_value
#include <needlewise/vocabulary/body_site.hpp>

using namespace needlewise;

#ifdef LEGAL
constexpr body_site site = *parse<body_site>("cheek");
#else
constexpr body_site site = *parse<body_site>("chek");
#endif
