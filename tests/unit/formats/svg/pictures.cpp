// SPDX-License-Identifier: MIT
/// The pictures: well formed, the same each time, no wider than a phone, and said in words as well.
#include "../../../catch.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <needlewise/needlewise.hpp>
#include <needlewise/svg.hpp>
#include <needlewise/visit.hpp>

#include "markup.hpp"

using namespace needlewise;

namespace {

/// One plan for each concern, site, practitioner and device that has one, of all severities in turn.
template <class Check> int for_every_plan(Check check) {
    int plans = 0;
    for (const skin_concern concern : every<skin_concern>) {
        for (const body_site site : every<body_site>) {
            for (const practitioner_kind practitioner : every<practitioner_kind>) {
                const auto turn = position(concern) + position(site);
                const decision made =
                    recommend({.concern = concern,
                               .severity = static_cast<severity_grade>(turn % enumerator_count<severity_grade>),
                               .site = site,
                               .phototype = static_cast<fitzpatrick>(turn % enumerator_count<fitzpatrick>),
                               .practitioner = practitioner,
                               .device = static_cast<device_kind>(turn % enumerator_count<device_kind>),
                               .history = screening::all_clear()});
                if (made.plan() != nullptr) {
                    check(*made.plan());
                    ++plans;
                }
            }
        }
    }
    return plans;
}

void is_a_good_picture(const std::string& picture) {
    CHECK(markup_fault(picture) == "");
    CHECK(picture.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""));
    CHECK(picture.find("role=\"img\"") != std::string::npos);
    CHECK(words_between(picture, "title").size() > 10);
    CHECK(words_between(picture, "desc").size() > 10);
    CHECK(widest_text(picture) <= 360);
    CHECK(picture.find("prefers-color-scheme:dark") != std::string::npos);
}

decision some_decision() {
    return recommend({.concern = skin_concern::acne_scar,
                      .severity = severity_grade::moderate,
                      .site = body_site::cheek,
                      .phototype = fitzpatrick::iv,
                      .practitioner = practitioner_kind::clinician,
                      .history = screening::all_clear()});
}

} // namespace

TEST_CASE("Every plan has its pictures") {
    const int plans = for_every_plan([](const treatment_plan& plan) {
        is_a_good_picture(skin_picture(plan));
        is_a_good_picture(body_picture(plan));
        is_a_good_picture(course_picture(plan));
    });
    CHECK(plans > 300);
}

TEST_CASE("What a picture of the skin shows is said: site, needles, limit") {
    for_every_plan([](const treatment_plan& plan) {
        const std::string said = words_between(skin_picture(plan), "desc");
        CAPTURE(said);
        CHECK(said.find(text_of(plan.first)) != std::string::npos);
        CHECK(said.find(text_of(plan.depth.max)) != std::string::npos);
        CHECK(said.find("limit here") != std::string::npos);
        CHECK(said.find("to scale") != std::string::npos);
    });
}

TEST_CASE("Every site is drawn, and only what is asked for") {
    for (const body_site site : every<body_site>) {
        const drawn_zone zones[] = {{site, {1.0_mm, 1.5_mm}, "<script>alert('\"&')</script>"}};
        const std::string picture = body_picture(zones);
        is_a_good_picture(picture.substr(0, picture.find("<text")) + "</svg>"); // the note here is a wide one
        CHECK(markup_fault(picture) == "");
        CHECK(picture.find("class=\"band3\" d=") != std::string::npos);
        CHECK(picture.find("<script") == std::string::npos);
        CHECK(picture.find("&lt;script&gt;alert(&#39;&quot;&amp;&#39;)") != std::string::npos);
    }
    const drawn_zone left_out[] = {{body_site::eyelid, {no_needling, no_needling}}};
    CHECK(body_picture(left_out).find("eyelid: not treated") != std::string::npos);
    CHECK(body_picture(left_out).find("class=\"band") == std::string::npos);
}

TEST_CASE("A part of the face goes before the whole of it") {
    const drawn_zone zones[] = {{body_site::full_face, {0.5_mm, 0.5_mm}}, {body_site::cheek, {1.0_mm, 2.0_mm}}};
    const std::string picture = body_picture(zones);
    std::size_t deep = 0;
    for (std::size_t at = picture.find("\"band4\" d="); at != std::string::npos;
         at = picture.find("\"band4\" d=", at + 1)) {
        ++deep;
    }
    CHECK(deep == 2); // both cheeks and nothing else
}

TEST_CASE("Of a whole face each part is drawn with its own depth") {
    const decision made = recommend({.concern = skin_concern::acne_scar,
                                     .severity = severity_grade::moderate,
                                     .site = body_site::full_face,
                                     .phototype = fitzpatrick::ii,
                                     .practitioner = practitioner_kind::clinician,
                                     .history = screening::all_clear()});
    REQUIRE(made.plan() != nullptr);
    const std::string said = words_between(body_picture(*made.plan()), "desc");
    for (const treatment_plan& part : made.plan()->parts()) {
        std::string site(code(part.treated().site));
        std::replace(site.begin(), site.end(), '_', ' ');
        CAPTURE(said, site);
        CHECK(said.find(site + ": " + text_of(part.depth)) != std::string::npos);
    }
    CHECK(said.find("full face") == std::string::npos);
}

TEST_CASE("The zones of a visit are drawn with their concerns") {
    const auto zones = zone_list::make(std::vector<zone>{
        {.concern = skin_concern::acne_scar, .severity = severity_grade::moderate, .site = body_site::cheek},
        {.concern = skin_concern::fine_lines, .severity = severity_grade::mild, .site = body_site::forehead}});
    REQUIRE(zones);
    const visit_plan visit = plan_visit({.phototype = fitzpatrick::iii,
                                         .practitioner = practitioner_kind::clinician,
                                         .history = screening::all_clear()},
                                        *zones);
    const std::string said = words_between(body_picture(visit.zones()), "desc");
    CHECK(said.find("cheek: ") != std::string::npos);
    CHECK(said.find("acne scar") != std::string::npos);
    CHECK(said.find("forehead: ") != std::string::npos);
}

TEST_CASE("A course is drawn as it was given") {
    const decision made = some_decision();
    const treatment_plan& plan = *made.plan();
    const drawn_session sessions[] = {{0, "Tue 1 December"}, {35, "Tue 5 January"}, {77, "<b>", true}};
    const std::string picture = course_picture(plan, sessions);
    is_a_good_picture(picture);
    const std::string said = words_between(picture, "desc");
    CHECK(said.find("1, Tue 1 December; 2, Tue 5 January; 3, &lt;b&gt;, only if needed") != std::string::npos);
    CHECK(said.find("recovers") != std::string::npos);
    CHECK(said.find("sun") != std::string::npos);
    is_a_good_picture(course_picture(plan, std::vector<drawn_session>{}));
}

TEST_CASE("Sessions that may not be needed are told apart") {
    const decision made = some_decision();
    const std::string said = words_between(course_picture(*made.plan()), "desc");
    std::size_t maybe = 0;
    for (std::size_t at = said.find("only if needed"); at != std::string::npos;
         at = said.find("only if needed", at + 1)) {
        ++maybe;
    }
    CHECK(maybe == static_cast<std::size_t>(made.plan()->sessions.max - made.plan()->sessions.min));
}

TEST_CASE("Care against the sun is known by its words") {
    const decision made = some_decision();
    int sun = 0;
    for (const treatment_step& step : made.plan()->steps()) {
        sun += is_sun_care(step) ? 1 : 0;
    }
    CHECK(sun >= 3);
    CHECK_FALSE(is_sun_care({.kind = step_kind::recovery, .instruction = "Redness like sunburn."}));
    CHECK_FALSE(is_sun_care({.kind = step_kind::aftercare, .instruction = "Use unsunned words."}));
    CHECK(is_sun_care({.kind = step_kind::aftercare, .instruction = "Stay in the shade."}));
}

TEST_CASE("A picture has the name that it is given, and no markup in it") {
    const decision made = some_decision();
    const std::string picture = skin_picture(*made.plan(), {.identity = "a b\"<c>-1", .title = "Your <skin> & you"});
    CHECK(picture.find("id=\"abc-1-title\"") != std::string::npos);
    CHECK(words_between(picture, "title") == "Your &lt;skin&gt; &amp; you");
    CHECK(markup_fault(picture) == "");
    CHECK(escaped("a\x01\x1b\tb") == "a\tb");
    CHECK(skin_picture(*made.plan()) == skin_picture(*made.plan()));
}
