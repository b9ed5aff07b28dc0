// SPDX-License-Identifier: MIT
/// Sources.
#include "../../catch.hpp"

#include <needlewise/literature/sources.hpp>
#include <needlewise/vocabulary/evidence.hpp>

using namespace needlewise;

TEST_CASE("A list of sources is walked in its order") {
    const source_list two{sources::dogra_2014, sources::chu_2021};
    CHECK(two.size() == 2);
    CHECK((*two.begin()).key.get() == "dogra_2014");
    CHECK(two.begin()->key.get() == "dogra_2014");
    std::size_t walked = 0;
    for (const source& each : two) {
        CHECK(each.key.get() == (walked == 0 ? "dogra_2014" : "chu_2021"));
        ++walked;
    }
    CHECK(walked == 2);
}
