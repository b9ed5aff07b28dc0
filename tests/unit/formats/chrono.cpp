// SPDX-License-Identifier: MIT
/// Spans and days of <chrono>: what comes in is what goes out, and what does not fit is an error.
///
///     duration_from(std::chrono::weeks(4))              4_weeks
///     chrono_of(4_weeks)                                std::chrono::weeks(4)
///     day_from_chrono<date>(2026y / 12 / 1)             date{2026, 12, 1}
///     chrono_of(date{2026, 12, 1})                      2026y / 12 / 1
#include "../../catch.hpp"

#include <chrono>
#include <cstdint>
#include <limits>

#include <needlewise/calendar.hpp>
#include <needlewise/chrono.hpp>

using namespace needlewise;
namespace time_of = std::chrono;

static_assert(*duration_from(time_of::weeks(4)) == 4_weeks);
static_assert(*duration_from(time_of::hours(36)) == 36_hours);
static_assert(chrono_of(4_weeks) == time_of::weeks(4));
static_assert(chrono_of(date{2026, 12, 1}) == time_of::year{2026} / 12 / 1);
static_assert(*day_from_chrono<date>(time_of::year{2026} / 12 / 1) == date{2026, 12, 1});

TEST_CASE("A span comes back as it was") {
    for (std::int64_t minutes = 0; minutes <= duration::longest; minutes += 9'973) {
        const duration span = *duration::from_minutes(minutes);
        CHECK(*duration_from(chrono_of(span)) == span);
    }
    CHECK(*duration_from(chrono_of(5200_weeks)) == 5200_weeks);
}

TEST_CASE("What is finer than a minute is cut off, so that nothing seems longer ago than it is") {
    CHECK(*duration_from(time_of::seconds(59)) == duration{});
    CHECK(*duration_from(time_of::seconds(119)) == 1_minutes);
    CHECK(*duration_from(time_of::nanoseconds(61'000'000'000)) == 1_minutes);
    CHECK(duration_from(time_of::months(1))->in_minutes() == 43'829); // 30.436875 days
}

TEST_CASE("A span that does not fit is an error, however great its count") {
    CHECK_FALSE(duration_from(time_of::minutes(-1)));
    CHECK_FALSE(duration_from(time_of::seconds(-1)));
    CHECK_FALSE(duration_from(time_of::weeks(5201)));
    CHECK_FALSE(duration_from(time_of::minutes(duration::longest + 1)));
    constexpr auto greatest = std::numeric_limits<std::int64_t>::max();
    CHECK_FALSE(duration_from(time_of::duration<std::int64_t, time_of::weeks::period>(greatest)));
    CHECK_FALSE(duration_from(time_of::duration<std::int64_t, time_of::years::period>(greatest)));
    CHECK_FALSE(duration_from(time_of::seconds(greatest)));
    CHECK_FALSE(duration_from(time_of::nanoseconds(greatest)));
    CHECK_FALSE(duration_from(time_of::duration<std::uint64_t>(std::numeric_limits<std::uint64_t>::max())));
    CHECK_FALSE(duration_from(time_of::duration<std::uint64_t, std::nano>(std::numeric_limits<std::uint64_t>::max())));
    CHECK_FALSE(duration_from(time_of::weeks(-3)));
    CHECK(duration_from(time_of::weeks(-3)).error().value() == "-3");
}

TEST_CASE("Every day of a year comes back as it was") {
    for (time_of::sys_days day = time_of::year{2028} / 1 / 1; day < time_of::sys_days(time_of::year{2029} / 1 / 1);
         day += time_of::days(1)) {
        const auto made = day_from_chrono<date>(day);
        REQUIRE(made);
        CHECK(time_of::sys_days(chrono_of(*made)) == day);
    }
}

TEST_CASE("A day that does not exist is an error that names what is wrong, and no day is none") {
    CHECK(day_from_chrono<date>(time_of::year{2026} / 2 / 29).error().field() == "day");
    CHECK(day_from_chrono<date>(time_of::year{2026} / 13 / 1).error().field() == "month");
    CHECK(day_from_chrono<date>(time_of::year{1899} / 12 / 31).error().field() == "year");
    CHECK(day_from_chrono<date>(time_of::year{9999} / 1 / 1).error().field() == "year");
    CHECK_FALSE(chrono_of(no_date).ok());
    CHECK_FALSE(day_from_chrono<date>(chrono_of(no_date)));
}

TEST_CASE("A day that was counted beyond the calendar is no day of <chrono>") {
    using boost::gregorian::days;
    CHECK_FALSE(chrono_of(date(9999, 12, 31) + days(1)).ok());
    CHECK_FALSE(chrono_of(date(1400, 1, 1) - days(1)).ok());
    CHECK(chrono_of(date(9999, 12, 31)) == std::chrono::year{9999} / 12 / 31);
    CHECK(chrono_of(date(1400, 1, 1)) == std::chrono::year{1400} / 1 / 1);
}
