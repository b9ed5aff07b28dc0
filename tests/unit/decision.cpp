// SPDX-License-Identifier: MIT
/// Outcomes, grounds and explanations, for cases that a reader can follow; each at compile time and at run time.
#include "../catch.hpp"

#include <string_view>
#include <vector>

#include <needlewise/inspect.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/schedule.hpp>
#include <needlewise/text.hpp>

using namespace needlewise;

namespace {

constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::moderate,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::iii,
                         .setting = care_setting::clinic,
                         .history = screening::all_clear()};
constexpr intake with(screening history) {
    intake changed = patient;
    changed.history = history;
    return changed;
}
constexpr intake at(body_site site, care_setting setting = care_setting::clinic) {
    intake changed = patient;
    changed.site = site;
    changed.setting = setting;
    return changed;
}

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
static_assert(kind_of(recommend(at(body_site::cheek, care_setting::home))) == 4);
static_assert(recommend(at(body_site::cheek, care_setting::home)).objections().contains("limit.home"));

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

TEST_CASE("Why a rule did not take part") {
    CHECK(why_not(patient, "acne_scar.severe").field == "severity");
    CHECK(why_not(patient, "acne_scar.severe").value == "moderate");
    CHECK(why_not(patient, "acne_scar.moderate").fate == rule_fate::took_part);
    CHECK(why_not(patient, "no.such.rule").fate == rule_fate::no_such_rule);
    CHECK(why_not(patient, "screening.eczema").field == "finding");
    CHECK(why_not(patient, "limit.home").field == "setting");
    CHECK(why_not(with(screening::all_clear().with(finding::isotretinoin, 40_weeks)), "screening.isotretinoin").fate ==
          rule_fate::worn_off);
    CHECK(why_not(at(body_site::eyelid), "routine.cleansing.home").fate != rule_fate::took_part);
    intake darker = patient;
    darker.phototype = fitzpatrick::v;
    const rule_absence replaced = why_not(darker, "acne_scar.moderate");
    CHECK(replaced.fate == rule_fate::replaced);
    CHECK(replaced.instead == "acne_scar.darker");
    CHECK(describe(replaced) == "acne_scar.moderate: acne_scar.darker goes before it");
    const auto allergic = with(screening::all_clear().with(finding::anaesthetic_allergy));
    CHECK(why_not(allergic, "routine.numbing.clinic.deep").fate == rule_fate::omitted);
    CHECK(why_not(at(body_site::eyelid), "routine.aftercare.wipe").rule == "routine.aftercare.wipe");
}

TEST_CASE("Every rule that took part is explained with its sources") {
    std::size_t told = 0;
    for (const fired_rule& rule : explain(patient)) {
        CHECK_FALSE(rule.said.empty());
        CHECK(rule.sources->size() > 0);
        ++told;
    }
    CHECK(told == recommend(patient).rules().size());
    CHECK(explain(plain).size() == told);
}

TEST_CASE("One protocol row answers, and the one that it goes before is not told") {
    intake at_home = patient;
    at_home.concern = skin_concern::hair_loss;
    at_home.site = body_site::scalp;
    at_home.setting = care_setting::home;
    const decision made = recommend(at_home);
    CHECK(made.rules().contains("hair_loss.home"));
    CHECK_FALSE(made.rules().contains("hair_loss"));
    CHECK(why_not<standard>(at_home, "hair_loss").instead == "hair_loss.home");
}

TEST_CASE("A book of run time is reported on, and decides") {
    auto rows = standard.protocol;
    std::vector<protocol_rule> mine(rows.begin(), rows.end());
    mine[0].then.sessions = range<int>(5, 3);
    mine.pop_back(); // hair_loss.home replaced hair_loss: no gap
    book_view view = standard.view();
    view.protocol = mine;
    CHECK(inspect(view).first().kind == fault_kind::impossible_value);
    mine[0] = rows[0];
    CHECK(inspect(view).empty());
    mine.erase(mine.begin()); // skin_texture.mild
    view.protocol = mine;
    const fault_list faults = inspect(view);
    CHECK(faults.size() >= 1);
    bool gap = false;
    for (const fault& each : faults) {
        gap = gap || each.kind == fault_kind::gap;
    }
    CHECK(gap);
    const rule_index<> index(view);
    CHECK(recommend(patient, index).plan()->sessions == plain.plan()->sessions);
    CHECK(recommend(patient, index).fingerprint() != plain.fingerprint());
    intake lost = patient;
    lost.concern = skin_concern::skin_texture;
    lost.severity = severity_grade::mild;
    const decision nowhere = recommend(lost, index); // a gap is never a plan
    CHECK(nowhere.outcome() == verdict::refer);
    CHECK(nowhere.objections().empty());
    CHECK(nowhere.binding_limits().empty());
    for (const fired_rule& rule : nowhere.rules()) {
        CHECK(rule.table != table_kind::protocol);
    }
}

TEST_CASE("Plain words") {
    CHECK(text_of(1.5_mm) == "1.5 mm");
    CHECK(text_of(250_um) == "0.25 mm");
    CHECK(text_of(1.0_mm) == "1.0 mm");
    CHECK(text_of(between(1.0_mm, 1.5_mm)) == "1.0 to 1.5 mm");
    CHECK(text_of(between(4_weeks, 6_weeks)) == "4 to 6 weeks");
    CHECK(text_of(between(1_weeks, 2_weeks)) == "1 to 2 weeks");
    CHECK(text_of(between(36_hours, 2_days)) == "36 hours to 2 days");
    CHECK(text_of(between(3, 5)) == "3 to 5");
    CHECK(text_of(duration{}) == "0 minutes");
    CHECK(text_of(after(24_hours), after(2_weeks)) == "from 1 day after to 2 weeks after");
    CHECK(describe(waiting).find("Wait 16 weeks") != std::string::npos);
    CHECK(describe(unasked).find("Ask first: active_acne") != std::string::npos);
    CHECK(describe(plain).find("1.5 to 2.5 mm") != std::string::npos);
}

TEST_CASE("Sessions fall into the interval") {
    constexpr visit_list visits = schedule(*plain.plan(), date{2026, 12, 1});
    static_assert(visits.size() == 6 && visits[0].planned == date(2026, 12, 1));
    static_assert(planned_interval(*plain.plan()) == 3_weeks);
    for (std::size_t at = 1; at < visits.size(); ++at) {
        const auto gap = (visits[at].planned - visits[at - 1].planned).days();
        CHECK(gap >= plain.plan()->interval.min.in_days());
        CHECK(gap <= plain.plan()->interval.max.in_days());
        CHECK(visits[at].earliest <= visits[at].planned);
        CHECK(visits[at].planned <= visits[at].latest);
        CHECK(visits[at].number == static_cast<int>(at) + 1);
    }
    CHECK(schedule(*plain.plan(), date(9998, 12, 1)).empty());
    CHECK(schedule(*plain.plan(), date(boost::date_time::pos_infin)).empty());
    CHECK(make_date(2028, 2, 29));
    CHECK(make_date(2026, 2, 29).error().field() == "day");
    CHECK(make_date(2026, 13, 1).error().value() == "13");
    CHECK(make_date(1899, 1, 1).error().allowed() == "1900 to 9998");
}
