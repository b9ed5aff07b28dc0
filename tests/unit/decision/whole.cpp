// SPDX-License-Identifier: MIT
/// A site that is made of others is answered for part by part: over the whole domain, each with no finding or one.
#include "../../catch.hpp"

#include <string>

#include <needlewise/decide.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;

namespace {

constexpr intake face{.concern = skin_concern::acne_scar,
                      .severity = severity_grade::moderate,
                      .site = body_site::full_face,
                      .phototype = fitzpatrick::ii,
                      .practitioner = practitioner_kind::clinician,
                      .history = screening::all_clear()};
constexpr decision answer = recommend(face);
static_assert(answer.plan()->depth.max <= 0.5_mm);
static_assert(answer.plan()->at(body_site::cheek)->depth.contains(1.5_mm));
static_assert(answer.plan()->parts().size() >= 2 && answer.plan()->deepest() >= 1.5_mm);

constexpr enum_set<body_site> every_part = parts_of(body_site::full_face);

std::string told(const intake& asked) {
    return std::string(code(asked.concern.get())) + " " + std::string(code(asked.severity.get())) + " " +
           std::string(code(asked.phototype.get())) + " " + std::string(code(asked.practitioner.get()));
}

/// What is wrong with the plan for a whole beside the answers for its parts alone; empty if nothing is.
std::string wrong_with(const intake& asked, const decision& made) {
    const treatment_plan& whole = *made.plan();
    if (!whole.depth.in_order() || !whole.depth.contains(whole.first) || whole.depth.min.is_none() ||
        !whole.interval.in_order() || !whole.sessions.in_order()) {
        return "a range upside down";
    }
    needle_length allowed = longest_needle;
    needle_length deepest = no_needling;
    bool differ = false;
    for (const body_site part : every_part) {
        if (!is_found_at(asked.concern.get(), part)) {
            continue;
        }
        const decision alone = recommend(asked.at(part));
        const part_plan here = whole.at(part);
        if (here.has_value() != (alone.plan() != nullptr) ||
            here.has_value() == whole.sites_left_out().contains(part)) {
            return "a part is there that has no plan, or left out although it has one";
        }
        if (!here) {
            differ = true;
            continue;
        }
        if (!(static_cast<const regimen&>(*here) == *alone.plan()) ||
            !(here->steps().rules() == alone.plan()->steps().rules())) {
            return "a part is planned otherwise than alone";
        }
        if (whole.interval.min < here->interval.min || made.outcome() < alone.outcome()) {
            return "sooner or milder than a part";
        }
        differ = differ || !(here->depth == whole.depth);
        allowed = here->depth.max < allowed ? here->depth.max : allowed;
        deepest = here->depth.max > deepest ? here->depth.max : deepest;
    }
    if (!(whole.depth.max == allowed) || !(whole.deepest() == deepest)) {
        return "not what every part allows";
    }
    bool paced = false;
    for (const treatment_plan& part : whole.parts()) {
        paced = paced ||
                (part.depth.max == deepest && part.sessions == whole.sessions && part.maintenance == whole.maintenance);
    }
    if (!paced) {
        return "not the sessions of the deepest part";
    }
    if (differ && made.outcome() == verdict::proceed) {
        return "parts differ, and nobody is told to take care";
    }
    for (const left_out_part& part : whole.left_out()) {
        if (part.outcome != recommend(asked.at(part.site)).outcome() || part.reasons.empty()) {
            return "left out without the right reason";
        }
    }
    return "";
}

/// Calls with every case at the whole face.
template <class Look> void everywhere(Look look) {
    for (const skin_concern concern : every<skin_concern>) {
        for (const severity_grade severity : every<severity_grade>) {
            for (const fitzpatrick phototype : every<fitzpatrick>) {
                for (const practitioner_kind practitioner : every<practitioner_kind>) {
                    intake asked = face;
                    asked.concern = concern;
                    asked.severity = severity;
                    asked.phototype = phototype;
                    asked.practitioner = practitioner;
                    look(asked);
                }
            }
        }
    }
}

} // namespace

TEST_CASE("A whole face is what its parts are") {
    std::string wrong;
    int plans = 0;
    everywhere([&](const intake& clear) {
        if (!is_found_at(clear.concern.get(), body_site::full_face)) {
            return;
        }
        const decision without = recommend(clear);
        for (std::size_t at = 0; at <= enumerator_count<finding> && wrong.empty(); ++at) {
            intake asked = clear;
            if (at != 0) {
                asked.history = screening::all_clear().with(static_cast<finding>(at - 1));
            }
            const decision made = recommend(asked);
            const ruling numbers = decide(asked);
            if (numbers.outcome() != made.outcome() || !(numbers.fired() == made.fired()) ||
                (numbers.plan() != nullptr && !(static_cast<const regimen&>(*numbers.plan()) == *made.plan())) ||
                made.outcome() < without.outcome()) {
                wrong = "numbers and words differ, or a finding makes it milder: " + told(asked);
            }
            if (const treatment_plan* plan = made.plan()) {
                ++plans;
                if (const std::string fault = wrong_with(asked, made); !fault.empty()) {
                    wrong = fault + ": " + told(asked);
                }
                if (without.plan() != nullptr && (plan->depth.max > without.plan()->depth.max ||
                                                  plan->interval.min < without.plan()->interval.min)) {
                    wrong = "a finding makes it bolder: " + told(asked);
                }
            }
        }
    });
    CHECK(wrong == "");
    CHECK(plans > 1'000);
}

TEST_CASE("A site that is not made of others is its own one part") {
    const decision made = recommend(face.at(body_site::chin));
    const treatment_plan& plan = *made.plan();
    CHECK(plan.parts().size() == 1);
    CHECK(plan.left_out().empty());
    CHECK(plan.sites() == enum_set<body_site>(body_site::chin));
    CHECK(plan.at(body_site::chin).has_value());
    CHECK_FALSE(plan.at(body_site::nose).has_value());
    CHECK(plan.deepest() == plan.depth.max);
}

TEST_CASE("A whole has the regimens of its deepest part, cut to what every part allows") {
    const treatment_plan& whole = *answer.plan();
    std::size_t seen = 0;
    for (const treatment_plan& each : whole.regimens()) {
        ++seen;
        CHECK(each.depth.max <= whole.depth.max);
        CHECK(each.sites() == whole.sites());
        const result<treatment_plan> taken = whole.with_regimen(each.rule().id);
        REQUIRE(taken.has_value());
        CHECK((*taken).sessions == each.sessions);
    }
    CHECK(seen >= 2);
}
