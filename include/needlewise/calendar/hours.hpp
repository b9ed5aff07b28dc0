// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The hours of a clinic in its time zone, and appointments in UTC that are right when the clocks change.

#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

#include <boost/date_time/local_time/local_time_types.hpp>
#include <boost/date_time/local_time/posix_time_zone.hpp>

#include <needlewise/calendar/open_days.hpp>
#include <needlewise/tools/result.hpp>
#include <needlewise/vocabulary/duration.hpp>

namespace needlewise::inline v1 {

/// A time of the day in whole minutes from midnight, 0 to 1,440: `clock(9, 30)`.
struct clock_time {
    int minutes = 0; ///< from midnight
    /// Compares by size.
    constexpr auto operator<=>(const clock_time&) const = default;
};
/// A time of the day from hours, 0 to 24, and minutes, 0 to 59; the error names what is wrong.
constexpr result<clock_time> make_clock_time(int hours, int minutes) {
    if (hours < 0 || hours > 24) {
        return input_error{"hours", hours, "0 to 24"};
    }
    if (minutes < 0 || minutes > 59 || (hours == 24 && minutes != 0)) {
        return input_error{"minutes", minutes, "0 to 59, and 24:00 at the latest"};
    }
    return clock_time{hours * 60 + minutes};
}

/// When the clinic is open: on these weekdays from one time to another.
struct opening {
    enum_set<weekday> on; ///< the weekdays
    clock_time from;      ///< opens
    clock_time until;     ///< closes; later than it opens
};

/// A time zone with its rules for the clocks: what Boost.Date_Time calls a POSIX time zone.
using time_zone = boost::local_time::time_zone_ptr;
/// A time zone from its rules as Boost.Date_Time writes them, with offsets that are positive in the east:
/// `CET+01CEST,M3.5.0/02:00,M10.5.0/03:00` is Central Europe. The error quotes rules that cannot be read.
inline result<time_zone> make_time_zone(const std::string& rules) {
    constexpr std::string_view allowed = "rules such as CET+01CEST,M3.5.0/02:00,M10.5.0/03:00";
    if (rules.find_first_of("0123456789") == std::string::npos || rules.size() > 100) { // Boost would take it for UTC
        return input_error{"time zone", rules, allowed};
    }
    try {
        return time_zone(new boost::local_time::posix_time_zone(rules));
    } catch (const std::exception&) {
        return input_error{"time zone", rules, allowed};
    }
}

/// The hours of a clinic. The openings are looked at when an appointment is made, and must live until then.
struct clinic_hours {
    time_zone zone;                    ///< where the clinic is
    std::span<const opening> openings; ///< when it is open; on one day there may be several
};

/// An appointment in UTC.
struct appointment {
    boost::posix_time::ptime start_utc; ///< when it begins
    boost::posix_time::ptime end_utc;   ///< when it is over
};

/// A time of the clinic's clock in UTC. A time that comes twice, when the clocks go back, is the first of the two; one
/// that the clocks leave out, when they go forward, does not exist and is an error, as is a day that is none.
inline result<boost::posix_time::ptime> utc_of(const date& day, clock_time at, const time_zone& zone) {
    using namespace boost::local_time;
    if (day.is_special() || day.year() < 1900 || day.year() > 9998) {
        return input_error{"day", std::string_view("no such day"), "a day of the years 1900 to 9998"};
    }
    const auto in_day = boost::posix_time::minutes(at.minutes);
    const bool next_day = at.minutes == 24 * 60;
    const date local_day = next_day ? day + boost::gregorian::days(1) : day;
    const auto in_local_day = next_day ? boost::posix_time::minutes(0) : in_day;
    const local_date_time once(local_day, in_local_day, zone, local_date_time::NOT_DATE_TIME_ON_ERROR);
    if (!once.is_special()) {
        return once.utc_time();
    }
    // Either it comes twice, and then it exists in summer time, or it does not come at all.
    try {
        const local_date_time twice(local_day, in_local_day, zone, true);
        const local_date_time back(twice.utc_time(), zone);
        if (back.local_time() == boost::posix_time::ptime(local_day, in_local_day)) {
            return twice.utc_time();
        }
    } catch (const std::exception&) { // Boost's word for a time that the clocks leave out
    }
    return input_error{"time", at.minutes, "a time that the clocks do not leave out on that day"};
}

/// The first appointment of a length on a day at which the clinic is open all the time: from each opening in order. The
/// length is time that passes, also in a night when the clocks change. The error says that there is none.
inline result<appointment> first_appointment(const date& day, duration length, const clinic_hours& hours) {
    for (const opening& open : hours.openings) {
        if (day.is_special() || !open.on.contains(weekday_of(day)) || open.until <= open.from) {
            continue;
        }
        const auto start = utc_of(day, open.from, hours.zone);
        const auto close = utc_of(day, open.until, hours.zone);
        if (start && close && *start + boost::posix_time::minutes(length.in_minutes()) <= *close) {
            return appointment{*start, *start + boost::posix_time::minutes(length.in_minutes())};
        }
    }
    return input_error{"appointment in minutes", length.in_minutes(),
                       "a length for which the clinic is open on that day"};
}

} // namespace needlewise::inline v1
