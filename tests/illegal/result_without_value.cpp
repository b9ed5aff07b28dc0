// SPDX-License-Identifier: MIT
// EXPECT: this_result_is_an_error_and_has_no_value
// MEANS: Text from outside was not understood, and the value that is not there was asked for.
// MEND: Correct the text. At run time look before asking: `if (found)`; otherwise `found.error()` says what is
// allowed.
#include <needlewise/vocabulary/body_site.hpp>

using namespace needlewise;

#ifdef LEGAL
constexpr body_site site = *parse<body_site>("cheek");
#else
constexpr body_site site = *parse<body_site>("chek");
#endif
