// SPDX-License-Identifier: MIT
/// The care around a session with its days.
#include "../../catch.hpp"

#include <needlewise/calendar/dated_steps.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;

namespace {

constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::moderate,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::iii,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::all_clear()};
constexpr decision answer = recommend(patient);
constexpr const treatment_plan& plan = *answer.plan();

} // namespace

TEST_CASE("Care before and after a session has its days") {
    const session_dates sessions = schedule(plan, date(2026, 12, 1));
    const date start(2026, 12, 1);
    int before = 0;
    int after = 0;
    for (const dated_step& care : dated_steps(plan, sessions[0])) {
        CHECK(care.session == 1);
        CHECK(care.first <= care.last);
        CHECK((care.step->from.in_minutes() >= 0) == (care.first >= start));
        before += care.first < start ? 1 : 0;
        after += care.last > start ? 1 : 0;
    }
    CHECK(before >= 5);
    CHECK(after >= 10);
}

TEST_CASE("A session without a day has no care with days") {
    int steps = 0;
    for ([[maybe_unused]] const dated_step& care : dated_steps(plan, session_date{})) {
        ++steps;
    }
    CHECK(steps == 0);
    for (const dated_step& care : dated_steps(plan, {1, date(9999, 12, 30), no_date, no_date})) {
        CHECK(care.last.year() == 9999);
    }
}

TEST_CASE("Care has real days at both ends of the calendar") {
    for (const date& day : {date(1400, 1, 1), date(1400, 1, 9), date(9999, 12, 20), date(9999, 12, 31)}) {
        std::size_t cared = 0;
        for (const dated_step& care : dated_steps(plan, session_date{1, day, day, day})) {
            REQUIRE(care.first <= care.last);
            REQUIRE(care.first.year() >= 1400);
            REQUIRE(care.last.year() <= 9999);
            ++cared;
        }
        CHECK(cared > 10);
    }
}
