// SPDX-License-Identifier: MIT
/// The version.
#include "../../catch.hpp"

#include <needlewise/tools/version.hpp>

TEST_CASE("The version of the header is that of the macros") {
    CHECK(needlewise::version.major == NEEDLEWISE_VERSION_MAJOR);
}
