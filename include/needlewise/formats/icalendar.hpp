// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Diary entries as an iCalendar file (RFC 5545): for a calendar application, or to send. Whole days are dates and
/// times are UTC, so that no time zone has to be described. No text that comes in, however hostile, can add a line or
/// a property: it is escaped, folded and made well-formed UTF-8.

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <boost/date_time/posix_time/ptime.hpp>

#include <needlewise/calendar/open_days.hpp>
#include <needlewise/tools/result.hpp>
#include <needlewise/vocabulary/duration.hpp>

namespace needlewise::inline v1 {

/// When an entry begins or ends: a whole day, or a time in UTC. One made from no real date is no moment, and an entry
/// with it is refused.
class calendar_moment {
public:
    /// No moment.
    calendar_moment() = default;
    /// A whole day, wherever the reader is.
    static calendar_moment on(date day) { return {boost::posix_time::ptime(day), true}; }
    /// A time in UTC, to the second; a fraction of a second is left out.
    static calendar_moment utc(boost::posix_time::ptime time) {
        if (time.is_special()) {
            return {time, false};
        }
        const auto in_day = time.time_of_day();
        return {{time.date(), {in_day.hours(), in_day.minutes(), in_day.seconds()}}, false};
    }

    /// Whether it is a whole day.
    bool is_all_day() const { return all_day_; }
    /// Whether it is no moment.
    bool is_special() const { return time_.is_special(); }
    /// The time in UTC; of a whole day its midnight.
    boost::posix_time::ptime time() const { return time_; }
    /// Compares kind and time.
    bool operator==(const calendar_moment&) const = default;

private:
    calendar_moment(boost::posix_time::ptime time, bool all_day) : time_(time), all_day_(all_day) {}

    boost::posix_time::ptime time_{boost::date_time::not_a_date_time};
    bool all_day_ = false;
};

/// A reminder before an entry starts.
struct calendar_reminder {
    duration before = {};  ///< how long before the start; the start of a whole day is its midnight
    std::string text = {}; ///< what to show; the entry's summary if empty
};

/// One entry of a diary. All texts are UTF-8; empty ones are left out.
struct calendar_entry {
    std::string uid = {};         ///< its identity, not empty; the same after the plan has changed
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
    bool cancels = false;                     ///< whether it calls all its entries off, instead of publishing them
};

/// The text of an iCalendar file. The error names the field of the document or of the first entry that cannot be
/// written.
inline result<std::string> icalendar(const calendar_document& document);

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

constexpr unsigned char byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

/// What stands at the front of a text: one character of UTF-8, or bytes that are none.
struct utf8_front {
    std::size_t size;
    bool well_formed;
};

/// Looks at the front of a text that is not empty. Of bytes that are no character it takes as many as begin one
/// (the practice of chapter 3.9 of the Unicode Standard), so that a cut emoji is replaced once and not three times.
constexpr utf8_front front_of(std::string_view text) {
    const unsigned char lead = byte_at(text, 0);
    if (lead < 0x80) {
        return {1, true};
    }
    if (lead < 0xc2 || lead > 0xf4) {
        return {1, false};
    }
    const std::size_t size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    // The second byte also rules out overlong forms, surrogates and what lies beyond U+10FFFF.
    unsigned char least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    unsigned char most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    for (std::size_t at = 1; at < size; ++at) {
        if (at == text.size() || byte_at(text, at) < least || byte_at(text, at) > most) {
            return {at, false};
        }
        least = 0x80;
        most = 0xbf;
    }
    return {size, true};
}

/// How many bytes at the front of a text are one line break; 0 for none. Some readers take U+0085, U+2028 and U+2029
/// for the end of a line, and what follows for a property.
constexpr std::size_t break_at_front(std::string_view text) {
    for (const std::string_view each : {"\r\n", "\r", "\n", "\xc2\x85", "\xe2\x80\xa8", "\xe2\x80\xa9"}) {
        if (text.substr(0, each.size()) == each) {
            return each.size();
        }
    }
    return 0;
}

/// A text as a value of type TEXT. Line breaks become `\n`; other control characters than a tab, and bytes that are
/// not UTF-8, become U+FFFD.
inline std::string icalendar_text(std::string_view text) {
    std::string escaped;
    while (!text.empty()) {
        utf8_front front = front_of(text);
        const unsigned char lead = byte_at(text, 0);
        if (const std::size_t line_break = break_at_front(text); line_break != 0) {
            front.size = line_break;
            escaped += "\\n";
        } else if (!front.well_formed || lead == 0x7f || (lead < 0x20 && lead != '\t')) {
            escaped += "\xef\xbf\xbd";
        } else {
            if (lead == '\\' || lead == ';' || lead == ',') {
                escaped += '\\';
            }
            escaped += text.substr(0, front.size);
        }
        text.remove_prefix(front.size);
    }
    return escaped;
}

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

/// Collects the lines of a file.
class icalendar_lines {
public:
    /// Adds one content line, folded so that no line is over 75 octets and no character is cut.
    void add(std::string_view name, std::string_view value) {
        constexpr std::size_t longest = 75;
        std::size_t used = 0;
        const std::string line = std::string(name) + ":" + std::string(value);
        for (std::string_view rest = line; !rest.empty();) {
            const std::size_t size = front_of(rest).size;
            if (used + size > longest) {
                text_ += "\r\n ";
                used = 1;
            }
            text_ += rest.substr(0, size);
            used += size;
            rest.remove_prefix(size);
        }
        text_ += "\r\n";
    }
    /// Adds a text; an empty one is left out, because readers complain of a property without a value.
    void add_text(std::string_view name, std::string_view text) {
        if (!text.empty()) {
            add(name, icalendar_text(text));
        }
    }
    /// Adds a day or a time.
    void add_moment(const std::string& name, const calendar_moment& when) {
        add(when.is_all_day() ? name + ";VALUE=DATE" : name, moment_text(when));
    }
    /// Adds an entry.
    void add_entry(const calendar_entry& entry, std::string_view stamp, bool cancelled) {
        add("BEGIN", "VEVENT");
        add_text("UID", entry.uid);
        add("DTSTAMP", stamp);
        add("SEQUENCE", std::to_string(entry.sequence));
        add("STATUS", cancelled ? "CANCELLED" : "CONFIRMED");
        add_moment("DTSTART", entry.start);
        add_moment("DTEND", entry.end);
        // A whole day is a note to its owner; without this, others would see the owner as busy all day.
        add("TRANSP", entry.start.is_all_day() ? "TRANSPARENT" : "OPAQUE");
        add_text("SUMMARY", entry.summary);
        add_text("DESCRIPTION", entry.description);
        add_text("LOCATION", entry.location);
        // One line for each, because some readers part a list at escaped commas too.
        for (const std::string& category : entry.categories) {
            add_text("CATEGORIES", category);
        }
        if (!cancelled) {
            for (const calendar_reminder& reminder : entry.reminders) {
                add("BEGIN", "VALARM");
                add("ACTION", "DISPLAY");
                add("TRIGGER", "-PT" + std::to_string(reminder.before.in_minutes()) + "M");
                add_text("DESCRIPTION", reminder.text.empty() ? entry.summary : reminder.text);
                add("END", "VALARM");
            }
        }
        add("END", "VEVENT");
    }
    /// All lines.
    const std::string& text() const { return text_; }

private:
    std::string text_{};
};

/// What is wrong with an entry by itself: a good result if nothing is.
inline result<bool> check(const calendar_entry& entry) {
    constexpr std::string_view not_empty = "a text that is not empty";
    constexpr std::string_view real = "a day, or a time in UTC, in the years 1400 to 9999";
    if (entry.uid.empty()) {
        return input_error{"uid", "", not_empty};
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
    lines.add("METHOD", document.cancels ? "CANCEL" : "PUBLISH");
    lines.add_text("NAME", document.name); // RFC 7986
    lines.add_text("X-WR-CALNAME", document.name);
    std::set<std::string> uids;
    for (const calendar_entry& entry : document.entries) {
        if (const auto good = detail::check(entry); !good) {
            return good.error();
        }
        // Compared as written, because different bytes that are not UTF-8 are written alike.
        if (!uids.insert(detail::icalendar_text(entry.uid)).second) {
            return input_error{"uid", entry.uid, "a uid that no other entry of the document has"};
        }
        lines.add_entry(entry, stamp_text, document.cancels || entry.cancelled);
    }
    lines.add("END", "VCALENDAR");
    return lines.text();
}

} // namespace needlewise::inline v1
