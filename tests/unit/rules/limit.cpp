// SPDX-License-Identifier: MIT
/// Each kind of limit narrows a plan and can bar it.
#include "editor.hpp"

#include "../../catch.hpp"

#include <needlewise/needlewise.hpp>
#include <needlewise/rules/inspect.hpp>

using namespace needlewise;

namespace {

constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::moderate,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::ii,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::all_clear()};

} // namespace

TEST_CASE("Limits on the interval and on the sessions narrow a plan, name themselves, or bar it") {
    const treatment_plan plan = *recommend(patient).plan();
    REQUIRE(plan.interval == between(4_weeks, 6_weeks));
    REQUIRE(plan.sessions == between(3, 5));

    editor edited;
    edited.limit_all("clinic.slow", no_sooner_than(5_weeks));
    edited.limits.back().when.concern = patient.concern.get();
    edited.limit_all("clinic.few", no_more_sessions_than(4));
    REQUIRE(inspect(edited.view()).empty());
    const rule_index<> index(edited.view());
    const decision slower = recommend(patient, index);
    REQUIRE(slower.plan() != nullptr);
    CHECK(slower.plan()->interval == between(5_weeks, 6_weeks));
    CHECK(slower.plan()->sessions == between(3, 4));
    CHECK(slower.plan()->depth == plan.depth);
    CHECK(slower.binding_limits().contains("clinic.slow"));
    CHECK(slower.binding_limits().contains("clinic.few"));

    for (const limit_value& narrow : {no_sooner_than(7_weeks), no_more_sessions_than(2)}) {
        editor barred;
        barred.limit_all("clinic.bar", narrow);
        const rule_index<> of_bar(barred.view());
        const decision none = recommend(patient, of_bar);
        CHECK(none.outcome() == verdict::refer);
        CHECK(none.objections().contains("clinic.bar"));
    }
    CHECK(no_sooner_than(3_minutes).at_least_as_tight_as(no_sooner_than(2_minutes)));
    CHECK(no_more_sessions_than(2).at_least_as_tight_as(no_more_sessions_than(3)));
    CHECK_FALSE(no_deeper_than(1.0_mm).at_least_as_tight_as(no_deeper_than(0.5_mm)));
}

TEST_CASE("A limit is of one kind and allows everything of the others") {
    STATIC_REQUIRE(no_deeper_than(1.0_mm).kind() == limit_kind::depth);
    STATIC_REQUIRE(no_deeper_than(1.0_mm).ceiling() == 1.0_mm);
    STATIC_REQUIRE(no_deeper_than(1.0_mm).soonest().is_zero());
    STATIC_REQUIRE(no_deeper_than(1.0_mm).most_sessions() == limit_value::any_number);
    STATIC_REQUIRE(no_sooner_than(3_weeks).kind() == limit_kind::interval);
    STATIC_REQUIRE(no_sooner_than(3_weeks).soonest() == 3_weeks);
    STATIC_REQUIRE(no_sooner_than(3_weeks).ceiling() == longest_needle);
    STATIC_REQUIRE(no_more_sessions_than(4).kind() == limit_kind::sessions);
    STATIC_REQUIRE(no_more_sessions_than(4).most_sessions() == 4);
    STATIC_REQUIRE(never_needled.ceiling() == no_needling);
    CHECK_FALSE(no_deeper_than(1.0_mm).at_least_as_tight_as(no_sooner_than(1_weeks)));
    CHECK(never_needled.possible());
    CHECK_FALSE(no_sooner_than(duration{}).possible());
    CHECK_FALSE(no_more_sessions_than(0).possible());
}
