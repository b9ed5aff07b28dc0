// SPDX-License-Identifier: MIT
/// Which concern is found at which site, and what becomes of a question about another one.
#include "../../catch.hpp"

#include <array>
#include <string>

#include "../patient.hpp"

#include <needlewise/decide.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/visit.hpp>

using namespace needlewise;

namespace {

static_assert(sites_of(skin_concern::hair_loss) == enum_set<body_site>(body_site::scalp));
static_assert(is_found_at(skin_concern::stretch_marks, body_site::abdomen));
static_assert(!is_found_at(skin_concern::stretch_marks, body_site::full_face));
static_assert(sites_of(static_cast<skin_concern>(99)).empty());
static_assert(!is_found_at(skin_concern::melasma, static_cast<body_site>(22)));

/// What the message says of every site of a concern.
std::string sites_in_words(skin_concern concern) {
    std::string text = "for " + std::string(code(concern)) + ":";
    const char* before = " ";
    for (const body_site site : every<body_site>) {
        if (is_found_at(concern, site)) {
            text += before + std::string(code(site));
            before = ", ";
        }
    }
    return text;
}

} // namespace

TEST_CASE("Every concern is found somewhere, and a whole where one of its parts is") {
    for (const skin_concern concern : every<skin_concern>) {
        CAPTURE(code(concern));
        const enum_set<body_site> sites = sites_of(concern);
        CHECK_FALSE(sites.empty());
        for (const body_site whole : every<body_site>) {
            if (parts_of(whole).size() > 1 && sites.contains(whole)) {
                CHECK_FALSE((parts_of(whole) & sites).empty());
            }
        }
    }
}

TEST_CASE("A concern where it is not found is a fault of the question that names the sites") {
    std::size_t pairs = 0;
    std::string wrong;
    for (const skin_concern concern : every<skin_concern>) {
        for (const body_site site : every<body_site>) {
            for (const screening& history :
                 {screening::all_clear(), screening::not_asked(),
                  screening::all_clear().with(finding::pregnancy).with(finding::isotretinoin, 3_weeks)}) {
                intake asked = with(history);
                asked.concern = concern;
                asked.site = site;
                const decision made = recommend(asked);
                const ruling numbers = decide(asked);
                const bool sensible = is_found_at(concern, site);
                pairs += sensible ? 0U : 1U;
                const bool as_it_should =
                    sensible ? made.unreadable().field().empty() && numbers.unreadable().field().empty()
                             : made.outcome() == verdict::refer && made.plan() == nullptr && made.fired().empty() &&
                                   made.questions().empty() && numbers.outcome() == verdict::refer &&
                                   numbers.fired().empty() && made.unreadable().field() == "site" &&
                                   made.unreadable().value() == code(site) &&
                                   made.unreadable().allowed() == sites_in_words(concern) &&
                                   numbers.unreadable().allowed() == sites_in_words(concern);
                if (!as_it_should && wrong.empty()) {
                    wrong = std::string(code(concern)) + " at " + std::string(code(site));
                }
            }
        }
    }
    CHECK(wrong == "");
    CHECK(pairs == 3U * (21 * 22 - 377));
}

TEST_CASE("A visit has no zone whose concern is not found at its site") {
    const std::array zones{
        zone{.concern = skin_concern::dark_circles, .severity = severity_grade::mild, .site = body_site::thigh}};
    const result<zone_list> made = zone_list::make(zones);
    REQUIRE_FALSE(made);
    CHECK(made.error().field() == "site");
    CHECK(made.error().value() == "thigh");
    CHECK(made.error().allowed() == "for dark_circles: periorbital, eyelid");
}
