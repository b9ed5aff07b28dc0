// SPDX-License-Identifier: MIT
/// The rules that took part, in their order.
#include "../../catch.hpp"

#include <string_view>
#include <vector>

#include <needlewise/decision/fired_rules.hpp>
#include <needlewise/decision/recommend.hpp>

using namespace needlewise;

TEST_CASE("Rules are walked table by table, screening from the strictest, steps in the order of the plan") {
    const intake patient{
        .concern = skin_concern::acne_scar,
        .severity = severity_grade::moderate,
        .site = body_site::cheek,
        .phototype = fitzpatrick::iii,
        .practitioner = practitioner_kind::clinician,
        .history = screening::all_clear().with(finding::herpes_labialis_history).with(finding::diabetes_controlled)};
    const decision made = recommend(patient);
    REQUIRE(made.plan() != nullptr);
    std::size_t walked = 0;
    std::size_t protocols = 0;
    table_kind before = table_kind::screening;
    std::vector<std::string_view> steps;
    for (const fired_rule& each : made.rules()) {
        CHECK(each.table >= before);
        before = each.table;
        protocols += each.table == table_kind::protocol ? 1U : 0U;
        if (each.table == table_kind::routine) {
            steps.push_back(each.said);
        }
        CHECK(made.rules().contains(each.id));
        ++walked;
    }
    CHECK(walked == made.rules().size());
    CHECK(protocols == 1);
    std::vector<std::string_view> planned;
    for (const treatment_step& step : made.plan()->steps()) {
        planned.push_back(step.instruction.get());
    }
    CHECK(steps == planned);

    // A referral beside a caution: the referral comes first.
    intake ill = patient;
    ill.history = patient.history.get().with(finding::skin_cancer);
    REQUIRE(recommend(ill).outcome() >= verdict::refer);
    const fired_rules reasons = recommend(ill).objections();
    CHECK(reasons.size() >= 3);
    CHECK((*reasons.begin()).id == "screening.skin_cancer");
    CHECK(fired_rules{}.empty());
    CHECK(fired_rules{}.begin() == fired_rules{}.end());
}
