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
    const decision made = recommend(at(body_site::periorbital));
    CHECK(made.outcome() == verdict::refer); // scars want 1.5 mm, the skin around the eye bears 0.5 mm
    CHECK(made.binding_limits().contains("limit.periorbital"));
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

TEST_CASE("A wait says what it counts from and whether that has begun") {
    constexpr decision taking = recommend(with(screening::all_clear().ongoing(finding::isotretinoin)));
    STATIC_REQUIRE(taking.wait() == 26_weeks);
    STATIC_REQUIRE_FALSE(taking.clock_started());
    STATIC_REQUIRE(taking.waits_for() == finding::isotretinoin);
    constexpr decision stopped_today = recommend(with(screening::all_clear().with(finding::isotretinoin, 0_days)));
    STATIC_REQUIRE(stopped_today.wait() == 26_weeks);
    STATIC_REQUIRE(stopped_today.clock_started());
    STATIC_REQUIRE(stopped_today.waits_for() == finding::isotretinoin);
    CHECK_FALSE(recommend(with(screening::all_clear().with(finding::isotretinoin))).clock_started());

    // Two clocks run: both are named. One has stopped long ago: it is not.
    const screening two = screening::all_clear().with(finding::isotretinoin, 10_weeks).with(finding::sunburn, 1_weeks);
    CHECK(recommend(with(two)).clock_started());
    CHECK(recommend(with(two)).waits_for() == finding_set{finding::isotretinoin, finding::sunburn});
    CHECK(recommend(with(two.with(finding::sunburn, 20_weeks))).waits_for() == finding::isotretinoin);
    // One has not begun: the day is open, although the other one takes longer.
    const decision mixed = recommend(with(two.ongoing(finding::sunburn)));
    CHECK_FALSE(mixed.clock_started());
    CHECK(mixed.waits_for() == finding::sunburn);
    CHECK(mixed.wait() == 16_weeks);
    // What is no deferral waits for nothing.
    CHECK(recommend(with(two.with(finding::skin_cancer))).waits_for().empty());
    CHECK_FALSE(recommend(with(two.with(finding::skin_cancer))).clock_started());
    CHECK(recommend(patient).waits_for().empty());
}

TEST_CASE("Every answer hands on the questions that are open, and what still waits") {
    const screening some = screening::all_clear().unsure_of(finding::keloid_tendency);
    const auto told = [](const decision& made) {
        return made.match([](const treatment_plan&) { return finding_set(); },
                          [&](const deferral& wait) {
                              return wait.clock_started == made.clock_started() && wait.waits_for == made.waits_for() &&
                                             wait.wait == made.wait()
                                         ? wait.questions.findings
                                         : finding_set();
                          },
                          [](const question_list& ask) { return ask.findings; },
                          [](const referral& to) { return to.questions.findings; },
                          [](const refusal& no) { return no.questions.findings; });
    };
    for (const screening& history : {some, some.with(finding::isotretinoin, 116_days), some.with(finding::psoriasis),
                                     some.with(finding::skin_cancer)}) {
        const decision made = recommend(with(history));
        CHECK(made.plan() == nullptr);
        CHECK(made.questions() == finding::keloid_tendency);
        CHECK(told(made) == finding::keloid_tendency);
    }
    CHECK(recommend(with(some)).outcome() == verdict::incomplete);
    CHECK(recommend(with(some.with(finding::isotretinoin, 116_days))).outcome() == verdict::defer);
    CHECK(recommend(with(some.with(finding::psoriasis))).outcome() == verdict::refer);
    CHECK(recommend(with(some.with(finding::skin_cancer))).outcome() == verdict::refuse);
}

TEST_CASE("The steps for what is no depth are those of the deepest") {
    const decision made = recommend(with(screening::all_clear()));
    REQUIRE(made.plan() != nullptr);
    for (int number = 0; number < 256; ++number) {
        const auto band = static_cast<depth_band>(number);
        const bool known = is_enumerator(band);
        REQUIRE((known || made.plan()->steps_at(band).rules() == made.plan()->steps_at(depth_band::very_deep).rules()));
        REQUIRE((known || longest_of(band) == longest_needle));
    }
}
