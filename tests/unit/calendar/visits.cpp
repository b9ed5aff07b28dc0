// SPDX-License-Identifier: MIT
/// Dates for a plan, one session after the other.
#include "../../catch.hpp"

#include <type_traits>

#include <needlewise/calendar/visits.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;

namespace {

constexpr intake patient{.concern = skin_concern::product_absorption,
                         .severity = severity_grade::moderate,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::iii,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::all_clear()};
constexpr decision answer = recommend(patient);
constexpr const treatment_plan& plan = *answer.plan();

// What is walked stays where it is; what goes with its expression is copied out or not given.
template <class Dates>
concept walkable = requires(Dates&& dates) {
    static_cast<Dates&&>(dates).begin();
};
static_assert(walkable<const session_dates&> && !walkable<session_dates>);
static_assert(std::is_same_v<decltype(schedule(plan, date{2026, 12, 1})[0]), session_date>);

} // namespace

TEST_CASE("Every session keeps to the interval since the one before") {
    constexpr session_dates sessions = schedule(plan, date{2026, 12, 1});
    static_assert(sessions.size() == 6 && sessions[0].planned == date(2026, 12, 1));
    int number = 0;
    for (const session_date& each : schedule(plan, date(2026, 12, 1))) {
        CHECK(each.number == ++number);
        CHECK(each.earliest <= each.planned);
        CHECK(each.planned <= each.latest);
    }
    CHECK(number == 6);
    static_assert(planned_interval(plan) == 3_weeks);
    for (std::size_t at = 1; at < sessions.size(); ++at) {
        const auto gap = (sessions[at].planned - sessions[at - 1].planned).days();
        CHECK(gap >= plan.interval.min.in_days());
        CHECK(gap <= plan.interval.max.in_days());
    }
    CHECK(schedule(plan, no_date).empty());
    CHECK(schedule(plan, date(boost::date_time::pos_infin)).empty());
    CHECK(schedule(plan, date(9998, 12, 1)).empty());
    for (const date& day : {date(1400, 1, 1), date(1899, 12, 31), date(9999, 12, 31)}) {
        CHECK(schedule(plan, day).empty());
    }
    CHECK(schedule(plan, date(1900, 1, 1)).size() == static_cast<std::size_t>(plan.sessions.max));
}

TEST_CASE("The planned interval is the middle in whole weeks, and never over the greatest") {
    CHECK(planned_interval(between(4_weeks, 6_weeks)) == 5_weeks);
    CHECK(planned_interval(between(4_weeks, 5_weeks)) == 5_weeks);
    CHECK(planned_interval(between(1_days, 3_days)) == 3_days);
    CHECK(planned_interval(between(5'199_weeks, 5'200_weeks)) == 5'200_weeks);
}

TEST_CASE("A day from numbers exists, or the error names the number") {
    CHECK(*make_date(2028, 2, 29) == date(2028, 2, 29));
    CHECK(make_date(2026, 2, 29).error().field() == "day");
    CHECK(make_date(2026, 0, 1).error().field() == "month");
    CHECK(make_date(2026, 13, 1).error().value() == "13");
    CHECK(make_date(1899, 1, 1).error().allowed() == "1900 to 9998");
    CHECK(make_date(9999, 1, 1).error().field() == "year");
}
