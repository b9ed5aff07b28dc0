// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The hours of a clinic in its time zone, and appointments in UTC that are right when the clocks change. The only part
/// of the calendar that needs exceptions: Boost's time zones throw them, and they are caught here.

#include <compare>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>

#include <boost/date_time/local_time/local_time_types.hpp>
#include <boost/date_time/local_time/posix_time_zone.hpp>

#include <needlewise/calendar/open_days.hpp>
#include <needlewise/tools/enum_set.hpp>
#include <needlewise/tools/result.hpp>
#include <needlewise/tools/table_rows.hpp>
#include <needlewise/vocabulary/duration.hpp>

namespace needlewise::inline v1 {

/// A time of the day in whole minutes from midnight, 0 to 1,440. Any number can stand in it; who takes it looks.
struct clock_time {
    static constexpr int latest = 24 * 60; ///< midnight at the end of the day

    int minutes = 0; ///< from midnight
    /// Whether it is a time of the day.
    constexpr bool is_in_day() const noexcept { return minutes >= 0 && minutes <= latest; }
    /// Compares by size.
    constexpr auto operator<=>(const clock_time&) const noexcept = default;
};
/// A time of the day from hours, 0 to 24, and minutes, 0 to 59; the error names what is wrong.
constexpr result<clock_time> make_clock_time(int hours, int minutes) noexcept;

/// When the clinic is open: on these weekdays from one time to another. One that does not begin and end in the day, or
/// ends before it begins, is none.
struct opening {
    named_set<weekday> on; ///< the weekdays
    clock_time from;       ///< opens
    clock_time until;      ///< closes; later than it opens
};

/// A time zone with its rules for the clocks: what Boost.Date_Time calls a POSIX time zone.
using time_zone = boost::local_time::time_zone_ptr;
/// A time zone from its rules as Boost.Date_Time writes them, with offsets that are positive in the east and hours of
/// two digits: `CET+01CEST,M3.5.0/02:00,M10.5.0/03:00` is Central Europe. The rules that an operating system keeps have
/// the other sign (`CET-1CEST,...`); they are refused, as are ten or more hours west without minutes, `HST-10:00`,
/// because there `AEST-10` is ten hours east. The error quotes rules that cannot be read.
inline result<time_zone> make_time_zone(const std::string& rules);

/// The hours of a clinic.
/// @pre The openings, which are looked at when an appointment is made, live until then.
struct clinic_hours {
    time_zone zone;               ///< where the clinic is
    table_rows<opening> openings; ///< when it is open; on one day there may be several
};

/// An appointment in UTC.
struct [[nodiscard]] appointment {
    boost::posix_time::ptime start_utc; ///< when it begins
    boost::posix_time::ptime end_utc;   ///< when it is over
};

/// A time of the clinic's clock in UTC. A time that comes twice, when the clocks go back, is the first of the two; one
/// that the clocks leave out, when they go forward, does not exist and is an error, as are a day that is none, a time
/// that is not in a day, and no zone.
inline result<boost::posix_time::ptime> utc_of(const date& day, clock_time at, const time_zone& zone);

/// The first appointment of a length on a day at which the clinic is open all the time: from each opening in order. The
/// length is time that passes, also in a night when the clocks change. The error says that there is none.
inline result<appointment> first_appointment(const date& day, duration length, const clinic_hours& hours);

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// Reads the rules of a time zone from the front. Boost's own reader takes more than there is: numbers of any size, a
/// ninth week, and letters that are none.
class zone_rules {
public:
    constexpr explicit zone_rules(std::string_view text) noexcept : left_(text) {}

    /// Whether they are well formed.
    constexpr bool good() noexcept {
        if (!name() || !offset()) {
            return false;
        }
        if (left_.empty()) {
            return true;
        }
        return name() && (next_is(',') || (adjustment() && next_is(','))) && change() && next_is(',') && change() &&
               left_.empty();
    }

private:
    static constexpr bool is_letter(char each) noexcept {
        return (each >= 'A' && each <= 'Z') || (each >= 'a' && each <= 'z');
    }
    constexpr bool next_is(char wanted) noexcept {
        const bool is = !left_.empty() && left_.front() == wanted;
        left_.remove_prefix(is ? 1 : 0);
        return is;
    }
    constexpr bool name() noexcept {
        std::size_t size = 0;
        while (size < left_.size() && is_letter(left_[size])) {
            ++size;
        }
        left_.remove_prefix(size);
        return size >= 3 && size <= 10;
    }
    // A number of at most so many digits; -1 if there is none.
    constexpr int number(int digits, int& taken) noexcept {
        int value = 0;
        for (taken = 0; taken < digits && !left_.empty() && left_.front() >= '0' && left_.front() <= '9'; ++taken) {
            value = 10 * value + (left_.front() - '0');
            left_.remove_prefix(1);
        }
        return taken == 0 ? -1 : value;
    }
    constexpr bool number_from(int digits, int least, int most) noexcept {
        int taken = 0;
        const int value = number(digits, taken);
        return value >= least && value <= most;
    }
    // `+01` or `-09:30`: two digits, and minutes where the hours alone could be meant the other way round.
    constexpr bool signed_hours(int most, int alone) noexcept {
        const bool west = next_is('-');
        if (!west && !next_is('+')) {
            return false;
        }
        int taken = 0;
        const int hours = number(2, taken);
        if (taken != 2 || hours > most) {
            return false;
        }
        return next_is(':') ? number_from(2, 0, 59) : !west || hours <= alone;
    }
    constexpr bool offset() noexcept { return signed_hours(14, 9); }
    constexpr bool adjustment() noexcept { return signed_hours(2, 2); }
    // When the clocks change: a weekday of a month, or a day of the year; then the time, if it is not two o'clock.
    constexpr bool change() noexcept {
        const bool day = next_is('M') ? number_from(2, 1, 12) && next_is('.') && number_from(1, 1, 5) && next_is('.') &&
                                            number_from(1, 0, 6)
                         : next_is('J') ? number_from(3, 1, 365)
                                        : number_from(3, 0, 365);
        return day && (!next_is('/') || (number_from(2, 0, 23) && (!next_is(':') || number_from(2, 0, 59))));
    }

    std::string_view left_;
};

} // namespace detail

constexpr result<clock_time> make_clock_time(int hours, int minutes) noexcept {
    if (hours < 0 || hours > 24) {
        return input_error{"hours", hours, "0 to 24"};
    }
    if (minutes < 0 || minutes > 59 || (hours == 24 && minutes != 0)) {
        return input_error{"minutes", minutes, "0 to 59, and 24:00 at the latest"};
    }
    return clock_time{hours * 60 + minutes};
}

inline result<time_zone> make_time_zone(const std::string& rules) {
    const input_error refused{"time zone", rules, "rules such as CET+01CEST,M3.5.0/02:00,M10.5.0/03:00"};
    if (!detail::zone_rules(rules).good()) {
        return refused;
    }
    try {
        return time_zone(new boost::local_time::posix_time_zone(rules));
    } catch (const std::exception&) {
        return refused;
    }
}

inline result<boost::posix_time::ptime> utc_of(const date& day, clock_time at, const time_zone& zone) {
    using namespace boost::local_time;
    if (!detail::can_be_scheduled(day)) {
        return detail::no_such_day("day");
    }
    if (!at.is_in_day()) {
        return input_error{"minutes of the day", at.minutes, "0 to 1440"};
    }
    if (zone == nullptr) {
        return input_error{"time zone", std::string_view("none"), "one that make_time_zone gave"};
    }
    const bool next_day = at.minutes == clock_time::latest;
    const date local_day = next_day ? day + boost::gregorian::days(1) : day;
    const auto in_day = boost::posix_time::minutes(next_day ? 0 : at.minutes);
    try {
        const local_date_time once(local_day, in_day, zone, local_date_time::NOT_DATE_TIME_ON_ERROR);
        if (!once.is_special()) {
            return once.utc_time();
        }
        // Either it comes twice, and then it exists in summer time, or it does not come at all.
        const local_date_time twice(local_day, in_day, zone, true);
        const local_date_time back(twice.utc_time(), zone);
        if (back.local_time() == boost::posix_time::ptime(local_day, in_day)) {
            return twice.utc_time();
        }
    } catch (const std::exception&) { // a time that the clocks leave out, or a change on a day that the year has not
    }
    return input_error{"time", at.minutes, "a time that the clocks do not leave out on that day"};
}

inline result<appointment> first_appointment(const date& day, duration length, const clinic_hours& hours) {
    for (const opening& open : hours.openings) {
        const bool well = open.from.is_in_day() && open.until.is_in_day() && open.from < open.until;
        if (!well || day.is_special() || !open.on.contains(weekday_of(day))) {
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
