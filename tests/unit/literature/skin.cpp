// SPDX-License-Identifier: MIT
/// How thick the skin of each site is.
#include "../../catch.hpp"

#include <needlewise/literature/skin.hpp>

using namespace needlewise;

static_assert(skin_at(body_site::cheek).total_least.in_micrometres() == 1000);

TEST_CASE("Every site has its own row of skin, thinnest before usual") {
    for (const body_site site : every<body_site>) {
        const site_skin& skin = skin_at(site);
        INFO(code(site));
        CHECK(skin.site == site);
        CHECK(skin.epidermis_least > skin_depth{});
        CHECK(skin.epidermis_least <= skin.epidermis_typical);
        CHECK(skin.total_least <= skin.total_typical);
        CHECK(skin.epidermis_typical < skin.total_least);
        // Where nothing was measured, the first source says so.
        CHECK((skin.basis == figure_basis::opinion) ==
              ((*skin.sources.begin()).kind.get() == evidence_kind::expert_opinion));
    }
    // The whole face is no thicker than any part of it outside the orbital rim.
    for (const body_site site : {body_site::forehead, body_site::temple, body_site::periorbital, body_site::nose,
                                 body_site::cheek, body_site::upper_lip, body_site::chin, body_site::jawline}) {
        CHECK(skin_at(body_site::full_face).total_least <= skin_at(site).total_least);
    }
    CHECK(skin_at(static_cast<body_site>(200)).site == body_site::lips);
}

TEST_CASE("A depth in the skin is at most a centimetre") {
    CHECK(skin_depth::from_micrometres(10'000)->in_micrometres() == 10'000);
    CHECK_FALSE(skin_depth::from_micrometres(10'001));
    CHECK_FALSE(skin_depth::from_micrometres(-1));
}
