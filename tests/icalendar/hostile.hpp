// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Texts that try to break out of a calendar file, each with what a reader has to get back. What is read is written
/// down with each piece, not computed, so that the tests share no code with the library.

#include <cstddef>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/date_time/posix_time/posix_time.hpp>

#include <needlewise/formats/icalendar.hpp>

namespace hostile {

namespace nw = needlewise;
using namespace std::string_view_literals;

/// A text, and what has to be read of it.
struct text {
    std::string given;
    std::string read;
};

/// Any of them may follow any other: none ends with what the next could complete.
struct piece {
    std::string_view given;
    std::string_view read;
};
inline constexpr std::string_view replaced = "\xef\xbf\xbd";
inline constexpr piece pieces[] = {
    {"a", "a"},
    {"word ", "word "},
    {"n", "n"},
    {"N", "N"},
    {" ", " "},
    {"\t", "\t"},
    {":", ":"},
    {"\"", "\""},
    {"=", "="},
    {",", ","},
    {";", ";"},
    {"\\", "\\"},
    {"\\n", "\\n"},
    {"\\,", "\\,"},
    {"%2C", "%2C"},
    {"^n", "^n"},
    {"\n", "\n"},
    {"\r\n", "\n"},
    {"\r.", "\n."},
    {"\r\r\n", "\n\n"},
    {"\n ", "\n "},
    {"\xc2\x85", "\n"},
    {"\xe2\x80\xa8", "\n"},
    {"\xe2\x80\xa9", "\n"},
    {"\r\nEND:VEVENT\r\n", "\nEND:VEVENT\n"},
    {"\r\nATTENDEE:mailto:a@example.org", "\nATTENDEE:mailto:a@example.org"},
    {"\xe2\x80\xa8"
     "BEGIN:VALARM\xe2\x80\xa8",
     "\nBEGIN:VALARM\n"},
    {"\0"sv, replaced},
    {"\x01", replaced},
    {"\x0b", replaced},
    {"\x1b", replaced},
    {"\x1e", replaced},
    {"\x7f", replaced},
    {"\xc3\xa9", "\xc3\xa9"},                                                                         // e with acute
    {"\xe6\x9d\xb1", "\xe6\x9d\xb1"},                                                                 // a Han character
    {"\xf0\x9f\x98\x80", "\xf0\x9f\x98\x80"},                                                         // an emoji
    {"\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xac", "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xac"}, // two, joined
    {"\xf4\x8f\xbf\xbd", "\xf4\x8f\xbf\xbd"},                                 // near the last code point
    {"\xff", replaced},                                                       // never in UTF-8
    {"\x80", replaced},                                                       // a tail without a head
    {"\xe2\x82!", "\xef\xbf\xbd!"},                                           // a cut character
    {"\xf0\x9f\x98!", "\xef\xbf\xbd!"},                                       // a cut emoji
    {"\xe2\x82\n", "\xef\xbf\xbd\n"},                                         // a cut one before a break
    {"\xc0\x8a", "\xef\xbf\xbd\xef\xbf\xbd"},                                 // an overlong line feed
    {"\xe0\x80\x8a", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"},                 // a longer one
    {"\xed\xa0\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"},                 // a surrogate
    {"\xf4\x90\x80\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"}, // beyond the last code point
};

/// 1 to `most` pieces by chance. The engine's numbers are used as they come, because they are the same everywhere.
inline text by_chance(std::mt19937& chance, std::size_t most) {
    text made;
    for (std::size_t count = 1 + chance() % most; count != 0; --count) {
        const piece& next = pieces[chance() % std::size(pieces)];
        made.given += next.given;
        made.read += next.read;
    }
    return made;
}

/// Each piece by itself, in a sentence, at every place where a line may be folded, and 300 texts by chance.
inline std::vector<text> texts() {
    std::vector<text> all;
    for (const piece& each : pieces) {
        const std::string given(each.given);
        const std::string read(each.read);
        all.push_back({"x" + given + "x", "x" + read + "x"});
        std::string many_given = "x";
        std::string many_read = "x";
        for (int count = 0; count < 100; ++count) {
            many_given += given;
            many_read += read;
        }
        all.push_back({many_given + "x", many_read + "x"});
    }
    for (std::size_t before = 50; before < 80; ++before) {
        const std::string ahead(before, 'x');
        all.push_back({ahead + "\xf0\x9f\x98\x80,\\\r\n", ahead + "\xf0\x9f\x98\x80,\\\n"});
    }
    std::mt19937 chance(5545);
    for (int count = 0; count < 300; ++count) {
        const text inside = by_chance(chance, 80); // not at the ends, where libical takes blanks off
        all.push_back({"x" + inside.given + "x", "x" + inside.read + "x"});
    }
    return all;
}

/// What a reader has to find of a reminder.
struct expected_reminder {
    int minutes;
    std::string text;
};

/// What a reader has to find of an entry.
struct expected_entry {
    std::string uid;
    int sequence;
    bool cancelled;
    bool all_day;
    std::string start;
    std::string end;
    std::string summary;
    std::string description;
    std::string location;
    std::vector<std::string> categories;
    std::vector<expected_reminder> reminders;
};

/// A document, and what a reader has to find in it.
struct diary {
    nw::calendar_document document;
    std::string product;
    std::string name;
    std::vector<expected_entry> entries;
};

/// A diary with every hostile text in every field but the identities.
inline diary make(bool cancels) {
    namespace posix = boost::posix_time;
    diary made;
    made.product = "-//Example//Planner\nX-EVIL:1//EN";
    made.name = "A, b; c\nd \\ \xf0\x9f\x98\x80";
    made.document = {.name = made.name,
                     .product = "-//Example//Planner\r\nX-EVIL:1//EN",
                     .stamp_utc = {nw::date(2026, 12, 1), posix::time_duration(9, 30, 5)},
                     .entries = {},
                     .cancels = cancels};
    int number = 0;
    for (const text& each : texts()) {
        const nw::date day = nw::date(2024, 2, 1) + boost::gregorian::days(number * 3);
        const posix::ptime time(day, posix::time_duration(number % 24, number % 60, number % 59));
        const std::string uid =
            "visit-" + std::to_string(number) + "; a,b\\c \xc3\xa9 \xf0\x9f\x98\x80"; // no other is taken
        const bool all_day = number % 2 == 0;
        const bool cancelled = number % 5 == 0;
        nw::calendar_entry entry{
            .uid = uid,
            .sequence = number,
            .summary = each.given,
            .description = "About " + each.given,
            .location = "At " + each.given,
            .start = all_day ? nw::calendar_moment::on(day) : nw::calendar_moment::utc(time),
            .end = all_day ? nw::calendar_moment::on(day + boost::gregorian::days(2))
                           : nw::calendar_moment::utc(time + posix::minutes(45)),
            .cancelled = cancelled,
            .reminders = {{*nw::duration::from_minutes(number), each.given}, {*nw::duration::from_days(7), ""}},
            .categories = {"In " + each.given, "second"}};
        expected_entry expected{.uid = uid,
                                .sequence = number,
                                .cancelled = cancels || cancelled,
                                .all_day = all_day,
                                .start = all_day ? to_iso_string(day) : to_iso_string(time) + "Z",
                                .end = all_day ? to_iso_string(day + boost::gregorian::days(2))
                                               : to_iso_string(time + posix::minutes(45)) + "Z",
                                .summary = each.read,
                                .description = "About " + each.read,
                                .location = "At " + each.read,
                                .categories = {"In " + each.read, "second"},
                                .reminders = {}};
        if (!expected.cancelled) {
            expected.reminders = {{number, each.read}, {7 * 24 * 60, each.read}};
        }
        made.document.entries.push_back(std::move(entry));
        made.entries.push_back(std::move(expected));
        ++number;
    }
    return made;
}

} // namespace hostile
