// SPDX-License-Identifier: MIT
/// What the protocol of the standard book keeps to over the whole domain: severity, pace, maintenance, what is said.
#include "../../catch.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <needlewise/needlewise.hpp>

using namespace needlewise;

namespace {

struct the_case {
    skin_concern concern;
    body_site site;
    fitzpatrick phototype;
    practitioner_kind practitioner;

    decision of(severity_grade severity) const {
        return recommend({.concern = concern,
                          .severity = severity,
                          .site = site,
                          .phototype = phototype,
                          .practitioner = practitioner,
                          .history = screening::all_clear()});
    }
    std::string told() const {
        return std::string(code(concern)) + " " + std::string(code(site)) + " " + std::string(code(phototype)) + " " +
               std::string(code(practitioner));
    }
};

template <class Check> void everywhere(Check check) {
    for (const auto concern : every<skin_concern>) {
        for (const auto site : sites_of(concern)) {
            for (const auto phototype : every<fitzpatrick>) {
                for (const auto practitioner : every<practitioner_kind>) {
                    check(the_case{concern, site, phototype, practitioner});
                }
            }
        }
    }
}

bool at_home(const the_case& asked) { return asked.practitioner == practitioner_kind::lay_person; }
bool says(const treatment_plan& plan, std::string_view words) {
    return plan.rule().said.find(words) != std::string_view::npos;
}

/// Where a published course departs from 4 to 6 weeks: the plan itself comes sooner.
constexpr enum_set<skin_concern> sooner{skin_concern::hair_loss, skin_concern::product_absorption};
/// Where more of it needs no more sessions: a wish, not a finding.
constexpr enum_set<skin_concern> not_graded{skin_concern::product_absorption};

} // namespace

TEST_CASE("More severe never needs fewer sessions at the same pace, and in trained hands it needs more") {
    std::string wrong;
    enum_set<skin_concern> more;
    everywhere([&](const the_case& asked) {
        const decision made[] = {asked.of(severity_grade::mild), asked.of(severity_grade::moderate),
                                 asked.of(severity_grade::severe)};
        bool good = true;
        for (std::size_t at = 0; at < 3; ++at) {
            good = good && (made[at].plan() == nullptr) == (made[0].plan() == nullptr);
        }
        if (good && made[0].plan() != nullptr) {
            bool grows = false;
            for (std::size_t at = 1; at < 3; ++at) {
                for (const treatment_plan& milder : made[at - 1].plan()->regimens()) {
                    for (const treatment_plan& severer : made[at].plan()->regimens()) {
                        if (milder.interval == severer.interval && milder.depth == severer.depth) {
                            good = good && milder.sessions.min <= severer.sessions.min &&
                                   milder.sessions.max <= severer.sessions.max;
                        }
                    }
                }
                const range<int>&less = made[at - 1].plan()->sessions, &most = made[at].plan()->sessions;
                good = good && less.min <= most.min && less.max <= most.max;
                grows = grows || !(less == most);
            }
            good = good && (grows || at_home(asked) || not_graded.contains(asked.concern));
            more = grows ? more | enum_set<skin_concern>(asked.concern) : more;
        }
        if (!good && wrong.empty()) {
            wrong = asked.told();
        }
    });
    CHECK(wrong == "");
    CHECK(more == ~not_graded);
}

TEST_CASE("Maintenance is stated for every plan, or that there is none and why") {
    std::string wrong;
    everywhere([&](const the_case& asked) {
        for (const severity_grade severity : every<severity_grade>) {
            const decision made = asked.of(severity);
            if (made.plan() == nullptr) {
                continue;
            }
            for (const treatment_plan& each : made.plan()->regimens()) {
                const bool none = each.maintenance.max.is_zero();
                if ((none != says(each, "No maintenance") ||
                     (!none && each.maintenance.min < made.plan()->interval.max)) &&
                    wrong.empty()) {
                    wrong = std::string(each.rule().id) + " " + asked.told();
                }
            }
        }
    });
    CHECK(wrong == "");
}

TEST_CASE("Four to six weeks in trained hands, wherever no published course departs from it") {
    std::string wrong;
    std::size_t plans = 0;
    everywhere([&](const the_case& asked) {
        for (const severity_grade severity : every<severity_grade>) {
            const decision made = asked.of(severity);
            if (made.plan() != nullptr && !at_home(asked) && !sooner.contains(asked.concern)) {
                ++plans;
                if (!(made.plan()->interval == range<duration>{4_weeks, 6_weeks}) && wrong.empty()) {
                    wrong = asked.told();
                }
            }
        }
    });
    CHECK(wrong == "");
    CHECK(plans > 1000);
}

TEST_CASE("Hair is treated by pace: fewer sessions the further apart they are, and judged at 24 weeks") {
    std::string wrong;
    std::size_t paces = 0;
    everywhere([&](const the_case& asked) {
        for (const severity_grade severity : every<severity_grade>) {
            const decision made = asked.of(severity);
            if (asked.concern != skin_concern::hair_loss || made.plan() == nullptr) {
                continue;
            }
            std::vector<regimen> all;
            bool good = true;
            for (const treatment_plan& each : made.plan()->regimens()) {
                good = good && says(each, "24 weeks");
                all.push_back(each);
            }
            std::sort(all.begin(), all.end(),
                      [](const regimen& one, const regimen& other) { return one.interval.min < other.interval.min; });
            for (std::size_t at = 1; at < all.size(); ++at) {
                good = good && all[at - 1].interval.max < all[at].interval.min &&
                       all[at - 1].sessions.max >= all[at].sessions.max;
                ++paces;
            }
            if (!good && wrong.empty()) {
                wrong = asked.told();
            }
        }
    });
    CHECK(wrong == "");
    CHECK(paces > 0);
}

TEST_CASE("At home the plan says what may be expected, and is kept to cosmetic needles") {
    std::string wrong;
    enum_set<skin_concern> planned;
    everywhere([&](const the_case& asked) {
        for (const severity_grade severity : every<severity_grade>) {
            const decision made = asked.of(severity);
            if (at_home(asked) && made.plan() != nullptr) {
                planned = planned | enum_set<skin_concern>(asked.concern);
                if ((!says(*made.plan(), "expect ") || made.plan()->depth.max > 0.3_mm ||
                     made.plan()->regimens().size() != 1) &&
                    wrong.empty()) {
                    wrong = asked.told();
                }
            }
        }
    });
    CHECK(wrong == "");
    CHECK(planned == enum_set<skin_concern>{skin_concern::skin_texture, skin_concern::fine_lines,
                                            skin_concern::photoageing, skin_concern::enlarged_pores,
                                            skin_concern::product_absorption, skin_concern::hair_loss});
}

TEST_CASE("Spots and dark marks are not for those who cannot tell them from something worse") {
    std::size_t plans = 0;
    std::string wrong;
    everywhere([&](const the_case& asked) {
        const enum_set<skin_concern> pigment{skin_concern::age_spots, skin_concern::hyperpigmentation,
                                             skin_concern::uneven_tone, skin_concern::melasma,
                                             skin_concern::dark_circles};
        if (!pigment.contains(asked.concern)) {
            return;
        }
        for (const severity_grade severity : every<severity_grade>) {
            const decision made = asked.of(severity);
            plans += made.plan() != nullptr ? 1U : 0U;
            const bool names_it = books::medical_hands.contains(asked.practitioner) ||
                                  (asked.concern == skin_concern::dark_circles && !at_home(asked));
            if (made.plan() != nullptr && !names_it && wrong.empty()) {
                wrong = asked.told();
            }
        }
    });
    CHECK(wrong == "");
    CHECK(plans > 100);
}
