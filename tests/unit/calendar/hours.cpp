// SPDX-License-Identifier: MIT
// Clinic hours: every quarter of an hour of four years against the rules of the clocks as people know them.
#include "../../catch.hpp"

#include <climits>

#include <needlewise/calendar/hours.hpp>

using namespace needlewise;
using boost::posix_time::hours;
using boost::posix_time::minutes;
using boost::posix_time::ptime;

namespace {

date last_sunday(int year, int month) {
    date day(static_cast<unsigned short>(year), static_cast<unsigned short>(month), 31);
    while (weekday_of(day) != weekday::sunday) {
        day -= boost::gregorian::days(1);
    }
    return day;
}
/// Central Europe: an hour ahead of UTC, two between the last Sundays of March and October at 1:00 UTC.
int hours_ahead(const ptime& utc) {
    const int year = utc.date().year();
    const ptime begins(last_sunday(year, 3), hours(1));
    const ptime ends(last_sunday(year, 10), hours(1));
    return utc >= begins && utc < ends ? 2 : 1;
}
time_zone central_europe() { return *make_time_zone("CET+01CEST,M3.5.0/02:00,M10.5.0/03:00"); }

} // namespace

TEST_CASE("A time of the clinic's clock is the right one in UTC, whatever the clocks do") {
    const time_zone zone = central_europe();
    int skipped = 0;
    int twice = 0;
    for (date day(2026, 1, 1); day < date(2030, 1, 1); day += boost::gregorian::days(1)) {
        for (int at = 0; at <= 24 * 60; at += 15) {
            const ptime local = ptime(day) + minutes(at);
            const ptime as_summer = local - hours(2);
            const ptime as_winter = local - hours(1);
            const bool in_summer = hours_ahead(as_summer) == 2;
            const bool in_winter = hours_ahead(as_winter) == 1;
            const auto read = utc_of(day, {at}, zone);
            bool right = false;
            if (!in_summer && !in_winter) {
                right = !read;
                ++skipped;
            } else {
                right = read && *read == (in_summer ? as_summer : as_winter);
                twice += in_summer && in_winter ? 1 : 0;
            }
            if (!right) {
                FAIL("wrong on day " << day.julian_day() << " at minute " << at);
            }
        }
    }
    CHECK(skipped == 4 * 4); // an hour of quarters each spring
    CHECK(twice == 4 * 4);   // and one each autumn
}

TEST_CASE("Time zones are read or refused by name") {
    CHECK(make_time_zone("EST-05EDT,M3.2.0,M11.1.0"));
    CHECK(make_time_zone("UTC+00"));
    for (const char* rules : {"", "nonsense", "CET", "CET+01CEST,M13.9.9/02:00,M10.5.0", "UTC+99"}) {
        const auto zone = make_time_zone(rules);
        REQUIRE_FALSE(zone);
        CHECK(zone.error().field() == "time zone");
    }
    CHECK_FALSE(make_time_zone(std::string(5000, '1')));
    const auto ahead = make_time_zone("NPT+05:45");
    REQUIRE(ahead);
    CHECK(*utc_of(date(2026, 12, 1), {9 * 60}, *ahead) == ptime(date(2026, 12, 1), hours(3) + minutes(15)));
}

TEST_CASE("Appointments lie within the clinic's hours, also in a night when the clocks change") {
    const opening openings[] = {
        {.on = values_from(weekday::monday, weekday::friday), .from = {9 * 60}, .until = {12 * 60}},
        {.on = weekday::thursday, .from = {14 * 60}, .until = {19 * 60}},
        {.on = weekday::sunday, .from = {60}, .until = {4 * 60}}};
    const clinic_hours clinic{central_europe(), openings};
    const auto winter = first_appointment(date(2026, 12, 1), *duration::from_minutes(60), clinic);
    REQUIRE(winter);
    CHECK(winter->start_utc == ptime(date(2026, 12, 1), hours(8)));
    CHECK(winter->end_utc == ptime(date(2026, 12, 1), hours(9)));
    const auto summer = first_appointment(date(2027, 7, 1), *duration::from_minutes(240), clinic); // a Thursday
    REQUIRE(summer);
    CHECK(summer->start_utc == ptime(date(2027, 7, 1), hours(12)));
    CHECK_FALSE(first_appointment(date(2027, 7, 2), *duration::from_minutes(240), clinic));
    CHECK_FALSE(first_appointment(date(2027, 7, 3), *duration::from_minutes(10), clinic)); // a Saturday
    // From 1:00 to 4:00 there are two hours when the clocks go forward, three as a rule, and four when they go back.
    CHECK(first_appointment(date(2027, 3, 28), *duration::from_minutes(120), clinic));
    CHECK_FALSE(first_appointment(date(2027, 3, 28), *duration::from_minutes(121), clinic));
    CHECK(first_appointment(date(2027, 3, 21), *duration::from_minutes(180), clinic));
    CHECK(first_appointment(date(2027, 10, 31), *duration::from_minutes(240), clinic));
    CHECK_FALSE(first_appointment(date(2027, 10, 31), *duration::from_minutes(241), clinic));
    CHECK_FALSE(first_appointment(date(boost::date_time::not_a_date_time), *duration::from_minutes(10), clinic));
    CHECK_FALSE(utc_of(date(boost::date_time::pos_infin), {0}, central_europe()));
}

TEST_CASE("Times of the day") {
    CHECK(make_clock_time(9, 30)->minutes == 570);
    CHECK(make_clock_time(24, 0)->minutes == 1440);
    CHECK(make_clock_time(24, 1).error().field() == "minutes");
    CHECK(make_clock_time(25, 0).error().field() == "hours");
    CHECK(make_clock_time(9, 60).error().field() == "minutes");
    CHECK(*make_clock_time(9, 0) < *make_clock_time(9, 1));
}

TEST_CASE("A time that is not in a day has no moment, and an opening with one is none") {
    for (const int minutes : {-1, 1441, 100'000, INT_MAX, INT_MIN}) {
        const auto read = utc_of(date(2026, 12, 1), {minutes}, central_europe());
        REQUIRE_FALSE(read);
        CHECK(read.error().field() == "minutes of the day");
        const opening openings[] = {{.on = any_of<weekday>, .from = {0}, .until = {minutes}},
                                    {.on = any_of<weekday>, .from = {minutes}, .until = {24 * 60}}};
        CHECK_FALSE(first_appointment(date(2026, 12, 1), *duration::from_minutes(10), {central_europe(), openings}));
    }
    CHECK(utc_of(date(2026, 12, 1), {24 * 60}, central_europe()));
    const opening beyond[] = {{.on = any_of<weekday>, .from = {-100}, .until = {5'000}}};
    CHECK_FALSE(first_appointment(date(2026, 12, 1), *duration::from_minutes(60), {central_europe(), beyond}));
}

TEST_CASE("Without a time zone there is no moment") {
    CHECK(utc_of(date(2026, 12, 1), {0}, time_zone{}).error().field() == "time zone");
    const opening all_day[] = {{.on = any_of<weekday>, .from = {0}, .until = {24 * 60}}};
    CHECK_FALSE(first_appointment(date(2026, 12, 1), *duration::from_minutes(60), {time_zone{}, all_day}));
}

TEST_CASE("Rules with the sign of an operating system, or that are none, are refused") {
    for (const char* rules : {"CET-1CEST,M3.5.0,M10.5.0/3",
                              "EST5EDT,M3.2.0,M11.1.0",
                              "JST-9",
                              "AEST-10AEDT,M10.1.0,M4.1.0/3",
                              "AEST-10",
                              "NZST-12NZDT,M9.5.0,M4.1.0/3",
                              "<+0545>-5:45",
                              "<-03>3",
                              "EST-05EDT-04,M3.2.0,M11.1.0",
                              "CET+01CEST,M3.9.0,M10.5.0",
                              "CET+01CEST,M3.0.0,M10.5.0",
                              "CET+01CEST,M3.5.7,M10.5.0",
                              "CET+01CEST,M3.5.0,M10.5.0/24:00",
                              "CET+01CEST,M3.5.0",
                              "CET+01CEST",
                              "+01",
                              "CET+011",
                              "CET+1",
                              "CET+01CEST,M3.5.0,M10.5.0,",
                              "CET+01CEST,J0,J300",
                              "CET+01CEST,M3.5.0,M10.5.0/99999999999",
                              "1:?\xea"
                              "11100",
                              "\xea\xea\xea+01",
                              "CET+99999999999999999999",
                              "UTC+15",
                              "UTC-13:00"}) {
        INFO(rules);
        const auto zone = make_time_zone(rules);
        REQUIRE_FALSE(zone);
        CHECK(zone.error().field() == "time zone");
    }
    for (const char* rules : {"HST-10:00", "SST-11:00", "AEST+10AEDT,M10.1.0,M4.1.0/03:00", "NPT+05:45", "LINT+14",
                              "LHST+10:30LHDT+00:30,M10.1.0/02:00,M4.1.0/02:00", "EST-05EDT+01:00,M3.2.0,M11.1.0/2",
                              "IRST+03:30IRDT,J80/00:00,J264/00:00"}) {
        INFO(rules);
        CHECK(make_time_zone(rules));
    }
    CHECK(*utc_of(date(2026, 12, 1), {0}, *make_time_zone("HST-10:00")) == ptime(date(2026, 12, 1), hours(10)));
}

TEST_CASE("Clocks that change on a day which the year has not give an error") {
    const auto zone = make_time_zone("AAA+01BBB,59/02:00,300/02:00");
    REQUIRE(zone);
    CHECK_FALSE(utc_of(date(2027, 6, 1), {0}, *zone));
    CHECK(utc_of(date(2028, 6, 1), {0}, *zone));
}

TEST_CASE("A day that was counted beyond the calendar has no hours") {
    const auto zone = *make_time_zone("CET+01CEST,M3.5.0/02:00,M10.5.0/03:00");
    const opening always[] = {{any_of<weekday>, {0}, {1440}}};
    for (const date& day :
         {date(9999, 12, 31) + boost::gregorian::days(1), date(1400, 1, 1) - boost::gregorian::days(1),
          date(1899, 12, 31), date(9999, 1, 1), no_date}) {
        CHECK(utc_of(day, {600}, zone).error().field() == "day");
        CHECK_FALSE(first_appointment(day, 60_minutes, {zone, always}));
    }
    CHECK(utc_of(date(1900, 1, 1), {600}, zone).has_value());
    CHECK(utc_of(date(9998, 12, 31), {1440}, zone).has_value());
}
