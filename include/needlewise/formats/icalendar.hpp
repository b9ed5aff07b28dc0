// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Diary entries as an iCalendar file (RFC 5545): for a calendar application, or to send. Whole days are dates and
/// times are UTC, so that no time zone has to be described.

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <boost/date_time/posix_time/ptime.hpp>

#include <needlewise/calendar/open_days.hpp>
#include <needlewise/formats/icalendar_lines.hpp>
#include <needlewise/tools/result.hpp>
#include <needlewise/vocabulary/duration.hpp>

namespace needlewise::inline v1 {

/// When an entry begins or ends: a whole day, or a time in UTC. One made from no real date is no moment, and an entry
/// with it is refused.
class [[nodiscard]] calendar_moment {
public:
    /// No moment.
    calendar_moment() noexcept = default;
    /// A whole day, wherever the reader is.
    static calendar_moment on(const date& day) { return {known(boost::posix_time::ptime(day)), true}; }
    /// A time in UTC, to the second; a fraction of a second is left out.
    static calendar_moment utc(const boost::posix_time::ptime& time) {
        const boost::posix_time::ptime when = known(time);
        if (when.is_special()) {
            return {when, false};
        }
        const auto in_day = when.time_of_day();
        return {{when.date(), {in_day.hours(), in_day.minutes(), in_day.seconds()}}, false};
    }

    /// Whether it is a whole day.
    bool is_all_day() const noexcept { return all_day_; }
    /// Whether it is no moment.
    bool is_special() const noexcept { return time_.is_special(); }
    /// The time in UTC; of a whole day its midnight.
    boost::posix_time::ptime time() const noexcept { return time_; }
    /// Compares kind and time.
    bool operator==(const calendar_moment&) const noexcept = default;

private:
    calendar_moment(boost::posix_time::ptime time, bool all_day) : time_(time), all_day_(all_day) {}
    // A time that was counted beyond Boost's calendar is none.
    static boost::posix_time::ptime known(const boost::posix_time::ptime& time) {
        using boost::posix_time::ptime;
        const bool beyond = !time.is_special() && (time < ptime(boost::date_time::min_date_time) ||
                                                   time > ptime(boost::date_time::max_date_time));
        return beyond ? ptime(boost::date_time::not_a_date_time) : time;
    }

    boost::posix_time::ptime time_{boost::date_time::not_a_date_time};
    bool all_day_ = false;
};

/// A reminder before an entry starts.
struct calendar_reminder {
    duration before = {};  ///< how long before the start; the start of a whole day is its midnight
    std::string text = {}; ///< what to show; the entry's summary if empty
    /// Compares both.
    bool operator==(const calendar_reminder&) const = default;
};

/// One entry of a diary. All texts are UTF-8, and what is not is replaced but in a uid; empty ones are left out.
struct calendar_entry {
    std::string uid = {};         ///< its identity, not empty; the same after the plan has changed. It has no control
                                  ///< characters and does not begin with a blank
    int sequence = 0;             ///< from 0; higher than that of the version it replaces
    std::string summary = {};     ///< its title, not empty
    std::string description = {}; ///< its text
    std::string location = {};    ///< where
    calendar_moment start = {};   ///< when it begins
    calendar_moment end = {};     ///< when it is over, later than the start; the day after the last one
    bool cancelled = false;       ///< whether it is called off; its reminders are then left out
    std::vector<calendar_reminder> reminders = {}; ///< what to show before the start
    std::vector<std::string> categories = {};      ///< what it belongs to
};

/// A diary: what one file holds.
struct calendar_document {
    std::string name = {};    ///< what readers call it
    std::string product = {}; ///< what made it, not empty: `-//Example//Planner 1.0//EN`
    boost::posix_time::ptime stamp_utc{boost::date_time::not_a_date_time}; ///< when it was made, in UTC
    std::vector<calendar_entry> entries = {}; ///< its entries, at least one, each with a uid of its own
    bool cancels = false;                     ///< whether it calls all its entries off
};

/// The text of an iCalendar file. The error names the field of the document or of the first entry that cannot be
/// written.
inline result<std::string> icalendar(const calendar_document& document);

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// `20261201`, or with a time `20261201T093000Z`; in words what is no moment.
inline std::string moment_text(const calendar_moment& when) {
    if (when.is_special()) {
        return when.time().is_not_a_date_time() ? "no date" : "infinity";
    }
    // Numbers through the standard library, because Boost's own text would bring in streams and locales.
    const auto two_digits = [](std::int64_t number) { return std::to_string(100 + number).substr(1); };
    const auto day = when.time().date().year_month_day(); // Boost's years are 1400 to 9999: always four digits
    const auto time = when.time().time_of_day();
    const std::string text = std::to_string(static_cast<int>(day.year)) + two_digits(day.month) + two_digits(day.day);
    return when.is_all_day()
               ? text
               : text + "T" + two_digits(time.hours()) + two_digits(time.minutes()) + two_digits(time.seconds()) + "Z";
}

/// Adds a day or a time.
inline void add_moment(icalendar_lines& lines, const std::string& name, const calendar_moment& when) {
    lines.add(when.is_all_day() ? name + ";VALUE=DATE" : name, moment_text(when));
}

/// Adds an entry.
inline void add_entry(icalendar_lines& lines, const calendar_entry& entry, std::string_view stamp, bool cancelled) {
    lines.add("BEGIN", "VEVENT");
    lines.add_text("UID", entry.uid);
    lines.add("DTSTAMP", stamp);
    lines.add("SEQUENCE", std::to_string(entry.sequence));
    lines.add("STATUS", cancelled ? "CANCELLED" : "CONFIRMED");
    add_moment(lines, "DTSTART", entry.start);
    add_moment(lines, "DTEND", entry.end);
    // A whole day is a note to its owner; without this, others would see the owner as busy all day.
    lines.add("TRANSP", entry.start.is_all_day() ? "TRANSPARENT" : "OPAQUE");
    lines.add_text("SUMMARY", entry.summary);
    lines.add_text("DESCRIPTION", entry.description);
    lines.add_text("LOCATION", entry.location);
    // One line for each, because some readers part a list at escaped commas too.
    for (const std::string& category : entry.categories) {
        lines.add_text("CATEGORIES", category);
    }
    if (!cancelled) {
        for (const calendar_reminder& reminder : entry.reminders) {
            lines.add("BEGIN", "VALARM");
            lines.add("ACTION", "DISPLAY");
            lines.add("TRIGGER", "-PT" + std::to_string(reminder.before.in_minutes()) + "M");
            lines.add_text("DESCRIPTION", reminder.text.empty() ? entry.summary : reminder.text);
            lines.add("END", "VALARM");
        }
    }
    lines.add("END", "VEVENT");
}

/// What is wrong with an entry by itself: a good result if nothing is.
inline result<bool> check(const calendar_entry& entry) {
    constexpr std::string_view not_empty = "a text that is not empty";
    constexpr std::string_view real = "a day, or a time in UTC, in the years 1400 to 9999";
    if (!is_identity(entry.uid)) {
        return input_error{"uid", entry.uid,
                           entry.uid.empty() ? not_empty
                                             : "UTF-8 without control characters and without a blank in front"};
    }
    if (entry.sequence < 0) {
        return input_error{"sequence", entry.sequence, "0 or more"};
    }
    if (entry.summary.empty()) {
        return input_error{"summary", "", not_empty};
    }
    if (entry.start.is_special()) {
        return input_error{"start", moment_text(entry.start), real};
    }
    if (entry.end.is_special()) {
        return input_error{"end", moment_text(entry.end), real};
    }
    if (entry.end.is_all_day() != entry.start.is_all_day()) {
        return input_error{"end", moment_text(entry.end), "a day if the start is a day, a time if it is a time"};
    }
    if (entry.end.time() <= entry.start.time()) {
        return input_error{"end", moment_text(entry.end), "later than the start"};
    }
    return true;
}

} // namespace detail

inline result<std::string> icalendar(const calendar_document& document) {
    if (document.product.empty()) {
        return input_error{"product", "", "a text that is not empty"};
    }
    const auto stamp = calendar_moment::utc(document.stamp_utc);
    const std::string stamp_text = detail::moment_text(stamp);
    if (stamp.is_special()) {
        return input_error{"stamp_utc", stamp_text, "a time in UTC in the years 1400 to 9999"};
    }
    if (document.entries.empty()) {
        return input_error{"entries", 0, "at least 1"};
    }
    detail::icalendar_lines lines;
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add_text("PRODID", document.product);
    lines.add("CALSCALE", "GREGORIAN");
    // No METHOD: that would make it a message, which names an organizer (RFC 5546).
    lines.add_text("NAME", document.name); // RFC 7986
    lines.add_text("X-WR-CALNAME", document.name);
    std::set<std::string> uids;
    for (const calendar_entry& entry : document.entries) {
        if (const auto good = detail::check(entry); !good) {
            return good.error();
        }
        if (!uids.insert(entry.uid).second) {
            return input_error{"uid", entry.uid, "a uid that no other entry of the document has"};
        }
        detail::add_entry(lines, entry, stamp_text, document.cancels || entry.cancelled);
    }
    lines.add("END", "VCALENDAR");
    return lines.text();
}

} // namespace needlewise::inline v1
