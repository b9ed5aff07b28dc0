// SPDX-License-Identifier: MIT
/// Diaries in words.
#include "../../catch.hpp"

#include <needlewise/formats/diary_text.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;

namespace {

constexpr intake patient{.concern = skin_concern::product_absorption,
                         .severity = severity_grade::moderate,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::iii,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::all_clear().with(finding::herpes_labialis_history)};
constexpr decision answer = recommend(patient);
constexpr const treatment_plan& plan = *answer.plan();

} // namespace

TEST_CASE("Diaries in words") {
    CHECK(text_of(date(2026, 2, 3)) == "2026-02-03");
    CHECK(text_of(date(boost::date_time::not_a_date_time)) == "no day");
    const diary late = schedule(plan, date(2027, 5, 20), calendar{}, {.recovered_by = date(2027, 6, 12)});
    CHECK(describe(late) ==
          "  1. 2027-05-20\n  2. 2027-06-10 (2027-06-03 to 2027-06-17)\n"
          "  cannot keep recovery by the day that was asked for because of the shortest interval between "
          "sessions: session 3, 2027-06-10 to 2027-06-24\n");
    CHECK(describe(late.visits()[0]) == "1. 2027-05-20");
    CHECK(text_of(date(9999, 12, 31) + boost::gregorian::days(1)) == "no day");
    const diary beyond = schedule(plan, date(2027, 5, 20), calendar{}, {.today = date(9999, 1, 1)});
    for (const constraint each : every<constraint>) {
        CHECK(words_of(each).find("the ") != std::string::npos);
    }
    const schedule_conflict itself{constraint::sessions, constraint::sessions, 1, date(2027, 5, 20), date(2027, 5, 20)};
    CHECK(describe(itself) == "the number of sessions: session 1, 2027-05-20");
    CHECK(describe(beyond) == "  cannot keep the day it is because of the years of the calendar: 9999-01-01\n");
}
