// SPDX-License-Identifier: MIT
/// Open and closed days.
#include "../../catch.hpp"

#include <climits>
#include <type_traits>
#include <vector>

#include <needlewise/calendar/open_days.hpp>

using namespace needlewise;

TEST_CASE("Closed days are closed for their reason, and what is no day opens nothing") {
    static constexpr closed_period closed[] = {
        {date_period{date{2026, 12, 24}, date{2026, 12, 27}}, constraint::holiday},
        {date_period{date{2027, 1, 1}, date{2027, 1, 1}}, constraint::person_away}};
    constexpr calendar open{.open = values_from(weekday::monday, weekday::friday), .closed = closed};
    STATIC_REQUIRE(weekday_of(date{2026, 11, 23}) == weekday::monday);
    STATIC_REQUIRE(weekday_of(date{2026, 11, 29}) == weekday::sunday);
    STATIC_REQUIRE(open.against(date{2026, 12, 24}) == constraint::holiday);
    STATIC_REQUIRE(open.against(date{2026, 12, 26}) == constraint::weekdays); // a Saturday first of all
    STATIC_REQUIRE_FALSE(open.against(date{2026, 12, 28}));
    STATIC_REQUIRE_FALSE(open.against(date{2027, 1, 1})); // a period that ends when it begins has no day
    STATIC_REQUIRE(open.closed_days(date{2026, 12, 1}, 60) == 3);

    const closed_period nonsense[] = {{date_period{date{boost::date_time::not_a_date_time}, date{2027, 1, 1}}}};
    const calendar shut{.closed = nonsense};
    CHECK(shut.against(date{2026, 12, 1}) == constraint::clinic_closed);
    CHECK_FALSE(shut.against(date{2027, 1, 1}));
    CHECK(shut.open_days(date{2026, 12, 1}, 60).first() == 31);
    const closed_period forever[] = {{date_period{date{2026, 12, 1}, date{boost::date_time::pos_infin}}}};
    CHECK(calendar{.closed = forever}.open_days(date{2026, 11, 1}, 60).last() == 29);
}

TEST_CASE("The weekday of every day of the calendar is the one that Boost reads from its number") {
    for (date day(1400, 1, 1); day < date(9999, 12, 31); day += boost::gregorian::days(1)) {
        const int from_sunday = day.day_of_week().as_number();
        if (static_cast<int>(position(weekday_of(day))) != (from_sunday + 6) % 7) {
            FAIL("wrong on day " << day.julian_day());
        }
    }
}

TEST_CASE("What is no day is beyond every calendar") {
    CHECK(calendar{}.against(no_date) == constraint::calendar_end);
    CHECK(calendar{}.against(date(boost::date_time::pos_infin)) == constraint::calendar_end);
    CHECK(calendar{.open = none_of<weekday>}.against(date(boost::date_time::neg_infin)) == constraint::calendar_end);
}

TEST_CASE("A calendar of which nothing is said is open on all weekdays, one of no weekday on none") {
    STATIC_REQUIRE(calendar{}.open.full());
    CHECK(calendar{}.open_days(date{2026, 12, 1}, 14).last() == 13);
    for (int day = 0; day < 7; ++day) {
        const date on = date{2026, 12, 1} + boost::gregorian::days(day);
        CHECK_FALSE(calendar{}.against(on));
        CHECK(calendar{.open = none_of<weekday>}.against(on) == constraint::weekdays);
    }
    CHECK(calendar{.open = none_of<weekday>}.open_days(date{2026, 12, 1}, 14).empty());
}

TEST_CASE("Days that many long periods close are counted without overflow") {
    const std::vector<closed_period> closed(600'000, closed_period{date_period{date(2026, 1, 1), date(2090, 1, 1)}});
    const calendar shut{.closed = closed};
    CHECK(shut.closed_days(date(2026, 12, 1), day_set::capacity) == day_set::capacity);
    CHECK(shut.closed_days(date(2026, 12, 1), 7) == 7);
    CHECK(shut.closed_days(date(2090, 12, 1), INT_MAX) == 0);
}

namespace {
template <class Rows> constexpr bool may_close = std::is_constructible_v<table_rows<closed_period>, Rows>;
static_assert(may_close<const std::vector<closed_period>&> && !may_close<std::vector<closed_period>>);
} // namespace
