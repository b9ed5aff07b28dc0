// SPDX-License-Identifier: MIT
/// The standard book over the whole domain: depth, pace and risk. Each invariant is stated again, without the proofs.
#include "../../catch.hpp"

#include <cstddef>
#include <string>

#include <needlewise/needlewise.hpp>

using namespace needlewise;

namespace {

intake person(skin_concern concern, severity_grade severity, body_site site, fitzpatrick phototype,
              practitioner_kind practitioner, const screening& history) {
    return {.concern = concern,
            .severity = severity,
            .site = site,
            .phototype = phototype,
            .practitioner = practitioner,
            .history = history};
}

std::string told(const intake& asked) {
    return std::string(code(asked.concern.get())) + " " + std::string(code(asked.severity.get())) + " " +
           std::string(code(asked.site.get())) + " " + std::string(code(asked.phototype.get())) + " " +
           std::string(code(asked.practitioner.get()));
}

/// Calls `check(concern, severity, site)` for all.
template <class Check> void everywhere(Check check) {
    for (const auto concern : every<skin_concern>) {
        for (const auto severity : every<severity_grade>) {
            for (const auto site : every<body_site>) {
                if (!is_composite(site)) { // that is answered by its parts
                    check(concern, severity, site);
                }
            }
        }
    }
}

/// What a decision says when only protocol and limits are asked: whether there is a regimen that they leave.
bool leaves_a_plan(const decision& made) { return !made.catalogue().regimens_of(made.fired()).empty(); }

} // namespace

TEST_CASE("No regimen of a case is sooner because it goes deeper, and over 1.5 mm none is sooner than 4 weeks") {
    std::string wrong;
    std::size_t several = 0;
    everywhere([&](skin_concern concern, severity_grade severity, body_site site) {
        for (const auto phototype : every<fitzpatrick>) {
            for (const auto practitioner : every<practitioner_kind>) {
                for (const finding found : every<finding>) {
                    const intake asked =
                        person(concern, severity, site, phototype, practitioner, screening::all_clear().with(found));
                    const decision made = recommend(asked);
                    if (made.plan() == nullptr) {
                        continue;
                    }
                    const regimen_range all = made.plan()->regimens();
                    several += all.size() > 1 ? 1U : 0U;
                    bool good = all.size() <= regimen_range::most;
                    for (const treatment_plan& one : all) {
                        good = good && (one.depth.max <= 1.5_mm || one.interval.min >= 4_weeks);
                        good = good && one.depth.in_order() && one.interval.in_order() && one.sessions.in_order();
                        for (const treatment_plan& other : all) {
                            good = good && (one.depth.max <= other.depth.max || one.interval.min >= other.interval.min);
                        }
                    }
                    if (!good && wrong.empty()) {
                        wrong = told(asked) + " " + std::string(code(found));
                    }
                }
            }
        }
    });
    CHECK(wrong == "");
    CHECK(several > 1000);
}

TEST_CASE("Nobody is left without a plan by protocol and limits where a riskier person has one") {
    std::string wrong;
    const screening clear = screening::all_clear();
    everywhere([&](skin_concern concern, severity_grade severity, body_site site) {
        for (const auto phototype : every<fitzpatrick>) {
            for (const auto practitioner : every<practitioner_kind>) {
                const auto check = [&](const screening& safer_history, const screening& riskier_history) {
                    const intake riskier = person(concern, severity, site, phototype, practitioner, riskier_history);
                    if (!leaves_a_plan(recommend(riskier))) {
                        return;
                    }
                    intake safer = riskier;
                    safer.history = safer_history;
                    bool good = leaves_a_plan(recommend(safer));
                    if (phototype != fitzpatrick::i) {
                        safer.phototype = static_cast<fitzpatrick>(position(phototype) - 1);
                        good = good && leaves_a_plan(recommend(safer));
                        safer.phototype = phototype;
                    }
                    if (practitioner != practitioner_kind::specialist) {
                        safer.practitioner = static_cast<practitioner_kind>(position(practitioner) + 1);
                        good = good && leaves_a_plan(recommend(safer));
                    }
                    if (!good && wrong.empty()) {
                        wrong = told(riskier);
                    }
                };
                check(clear, clear);
                for (const finding found : every<finding>) {
                    check(clear, clear.with(found));
                    check(clear.with(found), clear.with(found));
                }
            }
        }
    });
    CHECK(wrong == "");
}

TEST_CASE("Nobody without findings has a worse outcome than a person at greater risk or in less trained hands") {
    std::string wrong;
    const screening clear = screening::all_clear();
    everywhere([&](skin_concern concern, severity_grade severity, body_site site) {
        for (const auto phototype : every<fitzpatrick>) {
            for (const auto practitioner : every<practitioner_kind>) {
                const intake asked = person(concern, severity, site, phototype, practitioner, clear);
                const verdict outcome = recommend(asked).outcome();
                bool good = true;
                if (phototype != fitzpatrick::vi) {
                    const auto darker = static_cast<fitzpatrick>(position(phototype) + 1);
                    good = outcome <= recommend(person(concern, severity, site, darker, practitioner, clear)).outcome();
                }
                if (practitioner != practitioner_kind::lay_person) {
                    const auto less_trained = static_cast<practitioner_kind>(position(practitioner) - 1);
                    good =
                        good &&
                        outcome <= recommend(person(concern, severity, site, phototype, less_trained, clear)).outcome();
                }
                if (!good && wrong.empty()) {
                    wrong = told(asked);
                }
            }
        }
    });
    CHECK(wrong == "");
}

TEST_CASE("Nobody with a finding, now or over for some time, has a worse outcome or a longer wait than in riskier skin "
          "or hands") {
    std::string wrong;
    std::size_t deferred = 0;
    everywhere([&](skin_concern concern, severity_grade severity, body_site site) {
        if (severity != severity_grade::moderate || !is_found_at(concern, site)) {
            return;
        }
        const auto check = [&](const screening& history, finding found) {
            for (const auto phototype : every<fitzpatrick>) {
                for (const auto practitioner : every<practitioner_kind>) {
                    const intake asked = person(concern, severity, site, phototype, practitioner, history);
                    const decision safer = recommend(asked);
                    const auto no_worse = [&](fitzpatrick skin, practitioner_kind hands) {
                        const decision riskier = recommend(person(concern, severity, site, skin, hands, history));
                        return safer.outcome() < riskier.outcome() ||
                               (safer.outcome() == riskier.outcome() && safer.wait() <= riskier.wait() &&
                                safer.until_clear() <= riskier.until_clear());
                    };
                    const auto darker = static_cast<fitzpatrick>(position(phototype) + 1);
                    const auto less_trained = static_cast<practitioner_kind>(position(practitioner) - 1);
                    if (((phototype != fitzpatrick::vi && !no_worse(darker, practitioner)) ||
                         (practitioner != practitioner_kind::lay_person && !no_worse(phototype, less_trained))) &&
                        wrong.empty()) {
                        wrong = told(asked) + " " + std::string(code(found));
                    }
                    deferred += safer.outcome() == verdict::defer ? 1U : 0U;
                }
            }
        };
        for (const finding found : every<finding>) {
            check(screening::all_clear().with(found), found);
            if (!row_of(found).counts_from.empty()) {
                for (const duration since : {1_days, 10_weeks, 30_weeks}) {
                    check(screening::all_clear().with(found, since), found);
                }
            }
        }
    });
    CHECK(wrong == "");
    CHECK(deferred > 100'000);
}
