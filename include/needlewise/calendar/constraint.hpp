// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What a schedule must keep to.

#include <cstdint>

#include <needlewise/tools/enumeration.hpp>

namespace needlewise::inline v1 {

/// What a schedule must keep to.
enum class constraint : std::uint8_t {
    start,             ///< not before the day that was asked for
    today,             ///< not in the past
    washout,           ///< not before a wait from screening is over
    pre_care,          ///< not before there was time for the care that comes first
    least_interval,    ///< sessions no closer than this
    greatest_interval, ///< sessions no further apart than this
    weekdays,          ///< only on the clinic's weekdays
    holiday,           ///< not on a holiday
    clinic_closed,     ///< not while the clinic is closed
    person_away,       ///< not while the person is away
    recovered_by,      ///< recovered by a day that was asked for
    sessions,          ///< as many sessions as the plan needs or were asked for
    greatest_sessions, ///< no more sessions than the plan allows
    calendar_end,      ///< within the years that the calendar has
};
/// Codes of `constraint`.
template <> struct enumeration<constraint> {
    static constexpr char field[] = "constraint";
    static constexpr char allowed[] =
        "start, today, washout, pre_care, least_interval, greatest_interval, weekdays, holiday, clinic_closed, "
        "person_away, recovered_by, sessions, greatest_sessions, calendar_end";
    static constexpr constraint last = constraint::calendar_end;
};

} // namespace needlewise::inline v1
