// SPDX-License-Identifier: MIT
/// The first day that an answer leaves.
#include "../../catch.hpp"

#include <needlewise/calendar.hpp>
#include <needlewise/decide.hpp>
#include <needlewise/needlewise.hpp>

#include "../patient.hpp"

using namespace needlewise;

namespace {

constexpr date today{2026, 11, 25};
constexpr result<date> day_of(const screening& history) { return first_day(recommend(with(history)), today); }

} // namespace

TEST_CASE("A plan can begin today, and a wait that runs has a last day") {
    STATIC_REQUIRE(*day_of(screening::all_clear()) == today);
    STATIC_REQUIRE(*day_of(screening::all_clear().with(finding::isotretinoin, 25_weeks)) == date{2026, 12, 2});
    STATIC_REQUIRE(*day_of(screening::all_clear().with(finding::isotretinoin, 0_days)) == date{2027, 5, 26});
    // Part of a day counts as a whole one, and on the day the case is a plan.
    const screening hours_left = screening::all_clear().with(finding::isotretinoin, 4345_hours);
    CHECK(*day_of(hours_left) == date{2026, 11, 26});
    CHECK(recommend(with(screening::all_clear().with(finding::isotretinoin, 183_days))).plan() != nullptr);
}

TEST_CASE("Nobody gets a day whose clock has not started, or who waits for something to clear up") {
    for (const finding found : every<finding>) {
        for (const screening& history :
             {screening::all_clear().ongoing(found), screening::all_clear().with(found),
              screening::all_clear().with(found).with(finding::isotretinoin, 1_weeks),
              screening::all_clear().with(finding::eczema).with(finding::isotretinoin, 1_weeks)}) {
            const decision made = recommend(with(history));
            const bool runs = made.outcome() == verdict::defer && made.clock_started() && !made.until_clear();
            REQUIRE(day_of(history).has_value() == (made.plan() != nullptr || runs));
            REQUIRE(first_day(decide(with(history)), today).has_value() == day_of(history).has_value());
        }
        REQUIRE((recommend(with(screening::all_clear().ongoing(found))).plan() != nullptr ||
                 !day_of(screening::all_clear().ongoing(found))));
    }
    CHECK(day_of(screening::all_clear().ongoing(finding::isotretinoin)).error().value() == "isotretinoin");
    CHECK(day_of(screening::all_clear().with(finding::eczema)).error().field() == "wait");
    CHECK(day_of(screening::not_asked()).error().field() == "outcome");
    CHECK(day_of(screening::all_clear().with(finding::skin_cancer)).error().value() == "refuse");
}

TEST_CASE("No first day is sooner than the wait ends, at either end of the calendar") {
    using boost::gregorian::days;
    const decision plan = recommend(with(screening::all_clear()));
    const date never[] = {no_date,
                          date(boost::date_time::neg_infin),
                          date(boost::date_time::pos_infin),
                          date(1400, 1, 1),
                          date(1899, 12, 31),
                          date(9999, 1, 1),
                          date(9999, 12, 31)};
    for (const int left : {1, 7, 182}) {
        const decision waits =
            recommend(with(screening::all_clear().with(finding::isotretinoin, *duration::from_days(182 - left))));
        REQUIRE(waits.wait().in_days() == left);
        for (const date& day : never) {
            CHECK(first_day(waits, day).error().field() == "today");
            CHECK(first_day(plan, day).error().field() == "today");
        }
        for (date day(9998, 5, 1); day <= date(9998, 12, 31); day += days(1)) {
            const auto found = first_day(waits, day);
            const bool fits = day + days(left) <= date(9998, 12, 31);
            REQUIRE(found.has_value() == fits);
            REQUIRE((fits ? *found == day + days(left) : found.error().field() == "wait"));
        }
        CHECK(*first_day(waits, date(1900, 1, 1)) == date(1900, 1, 1) + days(left));
    }
    CHECK(*first_day(plan, date(9998, 12, 31)) == date(9998, 12, 31));
}
