// SPDX-License-Identifier: MIT
/// Sites and their parts.
#include "../../catch.hpp"

#include <needlewise/vocabulary/body_site.hpp>

using namespace needlewise;

TEST_CASE("The whole face is made of its parts, and every other site of itself") {
    STATIC_REQUIRE(parts_of(body_site::full_face).size() == 8);
    for (const body_site site : every<body_site>) {
        if (site != body_site::full_face) {
            CHECK(parts_of(site) == enum_set<body_site>(site));
        }
    }
    // The eyelids are never needled, and the red of the lips is no skin of the face.
    for (const body_site apart : {body_site::full_face, body_site::eyelid, body_site::lips, body_site::neck}) {
        CHECK_FALSE(parts_of(body_site::full_face).contains(apart));
    }
    CHECK(parts_of(body_site::full_face).contains(body_site::upper_lip));
    CHECK(parts_of(static_cast<body_site>(200)).empty());
}
