// SPDX-License-Identifier: MIT
/// Outcomes and grounds, for cases that a reader can follow; each at compile time and at run time.
#include "../../catch.hpp"

#include <needlewise/decision/decision.hpp>
#include <needlewise/needlewise.hpp>

#include "../patient.hpp"

using namespace needlewise;

namespace {

constexpr int kind_of(const decision& made) {
    return made.match([](const treatment_plan&) { return 1; }, [](const deferral&) { return 2; },
                      [](const question_list&) { return 3; }, [](const referral&) { return 4; },
                      [](const refusal&) { return 5; });
}

constexpr decision plain = recommend(patient);
static_assert(plain.outcome() == verdict::proceed && kind_of(plain) == 1);
static_assert(plain.plan()->depth == between(1.5_mm, 2.5_mm) && plain.plan()->first == 1.5_mm);
static_assert(plain.plan()->sessions.contains(4) && plain.plan()->interval.contains(4_weeks));
static_assert(plain.rules().contains("acne_scar.moderate") && plain.edition() == standard.edition);

constexpr decision waiting = recommend(with(screening::all_clear().with(finding::isotretinoin, 10_weeks)));
static_assert(waiting.outcome() == verdict::defer && kind_of(waiting) == 2 && waiting.wait() == 16_weeks);
static_assert(recommend(with(screening::all_clear().with(finding::isotretinoin, 26_weeks))).outcome() ==
              verdict::proceed);
static_assert(recommend(with(screening::all_clear().with(finding::isotretinoin))).wait() == 26_weeks);

constexpr decision unasked = recommend(with(screening::not_asked()));
static_assert(unasked.outcome() == verdict::incomplete && kind_of(unasked) == 3 && unasked.plan() == nullptr);

static_assert(recommend(with(screening::all_clear().with(finding::skin_cancer))).outcome() >= verdict::refer);
static_assert(kind_of(recommend(at(body_site::eyelid))) == 5);
static_assert(kind_of(recommend(at(body_site::cheek, practitioner_kind::lay_person))) == 4);
static_assert(recommend(at(body_site::cheek, practitioner_kind::lay_person)).objections().contains("limit.home"));

} // namespace

TEST_CASE("The tightest limit binds and is named") {
    const decision made = recommend(at(body_site::forehead));
    CHECK(made.outcome() == verdict::refer); // scars want 1.5 mm, the forehead bears 1.0 mm
    CHECK(made.binding_limits().contains("limit.forehead"));
    intake pen = patient;
    pen.concern = skin_concern::wrinkles;
    pen.site = body_site::neck;
    CHECK(recommend(pen).plan()->depth.max == 1.0_mm);
    CHECK(recommend(pen).binding_limits().size() == 1);
}

TEST_CASE("A caution keeps the plan and is reported") {
    const decision made = recommend(with(screening::all_clear().with(finding::herpes_labialis_history)));
    CHECK(made.outcome() == verdict::proceed_with_precautions);
    REQUIRE(made.plan() != nullptr);
    CHECK(made.objections().contains("screening.herpes_labialis_history"));
    CHECK(made.plan()->steps().size() > recommend(patient).plan()->steps().size()); // an antiviral
    CHECK(made.findings().contains(finding::herpes_labialis_history));
}

TEST_CASE("All findings are kept, the worst decides") {
    const decision made = recommend(with(screening::all_clear()
                                             .with(finding::herpes_labialis_history)
                                             .with(finding::pregnancy)
                                             .with(finding::skin_cancer)));
    CHECK(made.outcome() >= verdict::refer);
    CHECK(made.objections().size() >= 3);
    CHECK(made.findings().size() == 3);
}

TEST_CASE("A deferral tells time and what must clear up") {
    const decision made =
        recommend(with(screening::all_clear().with(finding::isotretinoin, 10_weeks).with(finding::eczema)));
    const auto told = made.match(
        [](const deferral& wait) { return wait.until_clear && wait.wait == 16_weeks && wait.reasons.size() >= 2; },
        [](const treatment_plan&) { return false; }, [](const question_list&) { return false; },
        [](const referral&) { return false; }, [](const refusal&) { return false; });
    CHECK(told);
}

TEST_CASE("One protocol row answers, and the one that it goes before is not told") {
    intake at_home = patient;
    at_home.concern = skin_concern::hair_loss;
    at_home.site = body_site::scalp;
    at_home.practitioner = practitioner_kind::lay_person;
    const decision made = recommend(at_home);
    CHECK(made.rules().contains("hair_loss.home"));
    CHECK_FALSE(made.rules().contains("hair_loss"));
    CHECK(why_not<standard>(at_home, "hair_loss").instead == "hair_loss.home");
}
