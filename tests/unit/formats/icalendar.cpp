// SPDX-License-Identifier: MIT
/// The text of a calendar file: its lines, its escapes, its folds, and what is refused.
#include "../../catch.hpp"

#include <cstddef>
#include <functional>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <needlewise/formats/icalendar.hpp>

#include "../../icalendar/hostile.hpp"

using namespace needlewise;
using namespace std::string_literals;

namespace {

namespace posix = boost::posix_time;

calendar_entry session() {
    return {.uid = "session-1@clinic.example",
            .summary = "Session 1",
            .start = calendar_moment::utc({date{2026, 12, 1}, posix::time_duration(9, 30, 0)}),
            .end = calendar_moment::utc({date{2026, 12, 1}, posix::time_duration(10, 15, 0)})};
}
calendar_document diary_of(std::vector<calendar_entry> entries) {
    return {.name = "",
            .product = "-//Example//Planner//EN",
            .stamp_utc = {date{2026, 11, 1}, posix::time_duration(8, 0, 7)},
            .entries = std::move(entries)};
}
std::string written(const calendar_document& document) {
    const auto text = icalendar(document);
    REQUIRE(text);
    return *text;
}

/// The lines of a file as a reader sees them: each ends with CR LF, and one that begins with a blank goes on.
std::vector<std::string> unfolded(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find("\r\n");
        if (end == std::string_view::npos || end > 75 || text.substr(0, end).find_first_of("\r\n") < end) {
            return {};
        }
        if (text[0] == ' ' && !lines.empty()) {
            lines.back() += text.substr(1, end - 1);
        } else {
            lines.emplace_back(text.substr(0, end));
        }
        text.remove_prefix(end + 2);
    }
    return lines;
}
/// What a line of the given name holds; `none` if it is not there.
std::string value(const calendar_document& document, std::string_view name) {
    for (const std::string& line : unfolded(written(document))) {
        if (line.substr(0, name.size()) == name && line[name.size()] == ':') {
            return line.substr(name.size() + 1);
        }
    }
    return "none";
}
/// A text without its escapes; `bad escape` if one is not of RFC 5545.
std::string unescaped(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\') {
            const char next = ++at < text.size() ? text[at] : '\0';
            if (next != 'n' && next != '\\' && next != ',' && next != ';') {
                return "bad escape";
            }
            plain += next == 'n' ? '\n' : next;
        } else if (text[at] == ',' || text[at] == ';') {
            return "bad escape";
        } else {
            plain += text[at];
        }
    }
    return plain;
}
std::string summary_of(std::string_view text) {
    calendar_entry entry = session();
    entry.summary = text;
    return value(diary_of({entry}), "SUMMARY");
}

/// Whether every line, folds and all, is at most 75 octets and begins and ends between two characters.
bool well_folded(std::string_view text) {
    std::size_t length = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\n') {
            length = 0;
        } else if (text[at] != '\r' && ++length > 75) {
            return false;
        }
        const bool tail = (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80;
        const bool first = at > 0 && text[at - 1] == '\n';
        const bool first_of_fold = at > 1 && text[at - 1] == ' ' && text[at - 2] == '\n';
        if (tail && (first || first_of_fold)) {
            return false;
        }
    }
    return text.substr(text.size() - 2) == "\r\n";
}

} // namespace

TEST_CASE("A calendar holds what RFC 5545 asks for", "[icalendar]") {
    calendar_entry timed = session();
    timed.description = "Bring the diary";
    timed.location = "Room 2";
    timed.categories = {"treatment", "skin, face"};
    timed.reminders = {{24_hours, "Tomorrow"}, {duration{}, ""}};
    calendar_entry whole_day{.uid = "stop-1",
                             .sequence = 3,
                             .summary = "Stop the retinoid",
                             .start = calendar_moment::on(date{2028, 2, 29}),
                             .end = calendar_moment::on(date{2028, 3, 1}),
                             .cancelled = true,
                             .reminders = {{24_hours, "never shown"}}};
    calendar_document document = diary_of({timed, whole_day});
    document.name = "Course";
    CHECK(written(document) == "BEGIN:VCALENDAR\r\n"
                               "VERSION:2.0\r\n"
                               "PRODID:-//Example//Planner//EN\r\n"
                               "CALSCALE:GREGORIAN\r\n"
                               "NAME:Course\r\n"
                               "X-WR-CALNAME:Course\r\n"
                               "BEGIN:VEVENT\r\n"
                               "UID:session-1@clinic.example\r\n"
                               "DTSTAMP:20261101T080007Z\r\n"
                               "SEQUENCE:0\r\n"
                               "STATUS:CONFIRMED\r\n"
                               "DTSTART:20261201T093000Z\r\n"
                               "DTEND:20261201T101500Z\r\n"
                               "TRANSP:OPAQUE\r\n"
                               "SUMMARY:Session 1\r\n"
                               "DESCRIPTION:Bring the diary\r\n"
                               "LOCATION:Room 2\r\n"
                               "CATEGORIES:treatment\r\n"
                               "CATEGORIES:skin\\, face\r\n"
                               "BEGIN:VALARM\r\n"
                               "ACTION:DISPLAY\r\n"
                               "TRIGGER:-PT1440M\r\n"
                               "DESCRIPTION:Tomorrow\r\n"
                               "END:VALARM\r\n"
                               "BEGIN:VALARM\r\n"
                               "ACTION:DISPLAY\r\n"
                               "TRIGGER:-PT0M\r\n"
                               "DESCRIPTION:Session 1\r\n"
                               "END:VALARM\r\n"
                               "END:VEVENT\r\n"
                               "BEGIN:VEVENT\r\n"
                               "UID:stop-1\r\n"
                               "DTSTAMP:20261101T080007Z\r\n"
                               "SEQUENCE:3\r\n"
                               "STATUS:CANCELLED\r\n"
                               "DTSTART;VALUE=DATE:20280229\r\n"
                               "DTEND;VALUE=DATE:20280301\r\n"
                               "TRANSP:TRANSPARENT\r\n"
                               "SUMMARY:Stop the retinoid\r\n"
                               "END:VEVENT\r\n"
                               "END:VCALENDAR\r\n");
}

TEST_CASE("A text is escaped and made well-formed", "[icalendar]") {
    CHECK(summary_of("a\\b;c,d:\"e\"") == "a\\\\b\\;c\\,d:\"e\"");
    CHECK(summary_of("one\ntwo\r\nthree\rfour\r\r\nfive") == "one\\ntwo\\nthree\\nfour\\n\\nfive");
    CHECK(summary_of("\xc2\x85 \xe2\x80\xa8 \xe2\x80\xa9") == "\\n \\n \\n");
    CHECK(summary_of("tab\tstays") == "tab\tstays");
    CHECK(summary_of("\0\x1f\x7f"s) == "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
    CHECK(summary_of("\xff\xf0\x9f\x98!") == "\xef\xbf\xbd\xef\xbf\xbd!");
    CHECK(summary_of("\xf0\x9f\x98") == "\xef\xbf\xbd");
    for (const hostile::piece& each : hostile::pieces) {
        CHECK(unescaped(summary_of(each.given)) == each.read);
    }
}

TEST_CASE("A long line is folded between characters", "[icalendar]") {
    for (const std::string_view letter : {"x", "\xc3\xa9", "\xe6\x9d\xb1", "\xf0\x9f\x98\x80"}) {
        for (std::size_t before = 0; before < 80; ++before) {
            std::string text = std::string(before, 'x');
            for (int count = 0; count < 60; ++count) {
                text += letter;
            }
            calendar_entry entry = session();
            entry.summary = text;
            const calendar_document document = diary_of({entry});
            CHECK(well_folded(written(document)));
            CHECK(value(document, "SUMMARY") == text);
        }
    }
    // "SUMMARY:" and 67 letters fill a line; one more begins the next.
    calendar_entry entry = session();
    entry.summary = std::string(67, 'x');
    CHECK(written(diary_of({entry})).find("\r\n ") == std::string::npos);
    entry.summary += 'y';
    CHECK(written(diary_of({entry})).find("x\r\n y\r\n") != std::string::npos);
}

TEST_CASE("20,000 hostile texts in every field are read back and add no line", "[icalendar]") {
    std::mt19937 chance(2026);
    std::size_t wrong = 0;
    for (int round = 0; round < 20'000; ++round) {
        const hostile::text text = hostile::by_chance(chance, 40);
        calendar_entry entry = session();
        entry.summary = entry.description = entry.location = text.given;
        entry.categories = {text.given};
        entry.reminders = {{1_days, text.given}};
        calendar_document document = diary_of({entry});
        document.name = document.product = text.given;
        const auto file = icalendar(document);
        bool good = static_cast<bool>(file) && well_folded(*file);
        std::size_t texts = 0;
        const auto lines = unfolded(*file);
        for (const std::string& line : lines) {
            const std::size_t colon = line.find(':');
            const std::string name = line.substr(0, colon);
            for (const std::string_view each :
                 {"PRODID", "NAME", "X-WR-CALNAME", "SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES"}) {
                if (name == each) {
                    ++texts;
                    good = good && unescaped(line.substr(colon + 1)) == text.read;
                }
            }
        }
        wrong += good && texts == 8 && lines.size() == 25 ? 0 : 1;
        if (wrong == 1) {
            CAPTURE(round, text.given, *file);
            REQUIRE(wrong == 0);
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("Bytes by chance never leave the shape of a calendar", "[icalendar]") {
    std::mt19937 chance(75);
    for (int round = 0; round < 2'000; ++round) {
        calendar_entry entry = session();
        entry.summary.clear();
        for (std::size_t count = 1 + chance() % 200; count != 0; --count) {
            entry.summary += static_cast<char>(static_cast<unsigned char>(chance()));
        }
        const std::string file = written(diary_of({entry}));
        bool good = well_folded(file) && unfolded(file).size() == 15;
        for (std::string_view rest = file; !rest.empty();) {
            const auto front = detail::front_of(rest);
            good = good && front.well_formed;
            rest.remove_prefix(front.size);
        }
        REQUIRE(good);
    }
}

TEST_CASE("What cannot be written is refused by name", "[icalendar]") {
    struct mistake {
        std::string field;
        std::string value;
        std::string allowed;
        std::function<void(calendar_document&)> make;
    };
    const auto entry = [](auto change) {
        return [change](calendar_document& document) { change(document.entries[1]); };
    };
    const std::string text = "a text that is not empty";
    const std::string real = "a day, or a time in UTC, in the years 1400 to 9999";
    const std::vector<mistake> mistakes{
        {"product", "", text, [](calendar_document& document) { document.product = ""; }},
        {"stamp_utc", "no date", "a time in UTC in the years 1400 to 9999",
         [](calendar_document& document) { document.stamp_utc = boost::date_time::not_a_date_time; }},
        {"entries", "0", "at least 1", [](calendar_document& document) { document.entries.clear(); }},
        {"uid", "", text, entry([](calendar_entry& bad) { bad.uid = ""; })},
        {"uid", "session-1@clinic.example", "a uid that no other entry of the document has",
         entry([](calendar_entry& bad) { bad.uid = "session-1@clinic.example"; })},
        {"sequence", "-1", "0 or more", entry([](calendar_entry& bad) { bad.sequence = -1; })},
        {"summary", "", text, entry([](calendar_entry& bad) { bad.summary = ""; })},
        {"start", "no date", real, entry([](calendar_entry& bad) { bad.start = {}; })},
        {"start", "infinity", real,
         entry([](calendar_entry& bad) { bad.start = calendar_moment::on(date(boost::date_time::neg_infin)); })},
        {"end", "no date", real,
         entry([](calendar_entry& bad) { bad.end = calendar_moment::on(date(boost::date_time::not_a_date_time)); })},
        {"end", "infinity", real,
         entry([](calendar_entry& bad) { bad.end = calendar_moment::utc(boost::date_time::pos_infin); })},
        {"end", "20261201", "a day if the start is a day, a time if it is a time", entry([](calendar_entry& bad) {
             bad.end = calendar_moment::on(date{2026, 12, 1});
         })},
        {"end", "20261201T093000Z", "later than the start", entry([](calendar_entry& bad) { bad.end = bad.start; })},
        {"end", "20261130T093000Z", "later than the start",
         entry([](calendar_entry& bad) { bad.end = calendar_moment::utc(bad.start.time() - posix::hours(24)); })},
    };
    for (const mistake& each : mistakes) {
        calendar_document document = diary_of({session(), session()});
        document.entries[1].uid = "session-2@clinic.example";
        REQUIRE(icalendar(document));
        each.make(document);
        const auto answer = icalendar(document);
        CAPTURE(each.field, each.value);
        REQUIRE_FALSE(answer);
        CHECK(answer.error().field() == each.field);
        CHECK(answer.error().value() == each.value);
        CHECK(answer.error().allowed() == each.allowed);
    }
}

TEST_CASE("A uid that readers could take for another is refused", "[icalendar]") {
    // Latin-1, a cut character, a surrogate; blanks in front; line breaks of all kinds; control characters.
    for (const std::string_view bad :
         {"M\xfcller", "M\xf6ller", "a\xe2\x82", "\xed\xa0\x80", "\xff", " a", "\ta", " ", "a\nb", "a\r\nb", "a\rb",
          "a\xc2\x85", "a\xe2\x80\xa8", "a\xe2\x80\xa9", "a\tb", "a\x01", "a\x7f", "a\xc2\x9b", "\xc0\x8a"}) {
        calendar_entry entry = session();
        entry.uid = std::string(bad);
        const auto answer = icalendar(diary_of({entry}));
        REQUIRE_FALSE(answer);
        CHECK(answer.error().field() == "uid");
        CHECK(answer.error().value() == bad);
        CHECK(answer.error().allowed() == "UTF-8 without control characters and without a blank in front");
    }
    calendar_entry entry = session();
    entry.uid = std::string("a\0b", 3);
    CHECK_FALSE(icalendar(diary_of({entry})));
    for (const std::string_view good :
         {"a b", "a ", "M\xc3\xbcller", "a,b;c\\d", "\xf0\x9f\x98\x80", "\xc2\xa0", "\xe6\x9d\xb1"}) {
        entry.uid = good;
        CHECK(unescaped(value(diary_of({entry}), "UID")) == good);
    }
}

TEST_CASE("No hostile piece passes in a uid but what is written as it is", "[icalendar]") {
    for (const hostile::piece& each : hostile::pieces) {
        calendar_entry entry = session();
        entry.uid = std::string(1, 'x').append(each.given);
        const bool as_it_is = each.given == each.read && each.read.find_first_of("\n\t") == std::string_view::npos;
        CHECK(static_cast<bool>(icalendar(diary_of({entry}))) == as_it_is);
    }
}

TEST_CASE("No file is a message: that would need an organizer", "[icalendar]") {
    for (const bool cancels : {false, true}) {
        calendar_document document = diary_of({session()});
        document.cancels = cancels;
        CHECK(value(document, "METHOD") == "none");
        CHECK(value(document, "STATUS") == (cancels ? "CANCELLED" : "CONFIRMED"));
    }
}

TEST_CASE("A day beyond the calendar is no moment", "[icalendar]") {
    const date beyond = date(9999, 12, 31) + boost::gregorian::days(1);
    CHECK(calendar_moment::on(beyond).is_special());
    CHECK(calendar_moment::utc(posix::ptime(beyond)).is_special());
    CHECK_FALSE(calendar_moment::on(date(9999, 12, 31)).is_special());
}

TEST_CASE("A reminder is never after the start", "[icalendar]") {
    const auto before = duration::from_minutes(-1);
    REQUIRE_FALSE(before);
    CHECK(before.error().field() == "minutes");
    CHECK(before.error().value() == "-1");
}

TEST_CASE("A new plan replaces the entries of the old one", "[icalendar]") {
    const calendar_entry first = session();
    calendar_entry moved = first;
    moved.sequence = first.sequence + 1;
    moved.start = calendar_moment::utc(first.start.time() + posix::hours(48));
    moved.end = calendar_moment::utc(first.end.time() + posix::hours(48));
    const calendar_document before = diary_of({first});
    calendar_document after = diary_of({moved});
    CHECK(value(after, "UID") == value(before, "UID"));
    CHECK(value(before, "SEQUENCE") == "0");
    CHECK(value(after, "SEQUENCE") == "1");
    CHECK(value(after, "DTSTART") == "20261203T093000Z");

    after.entries[0].reminders = {{1_days, "Tomorrow"}};
    after.cancels = true;
    CHECK(value(after, "STATUS") == "CANCELLED");
    CHECK(value(after, "TRIGGER") == "none");
}

TEST_CASE("A moment keeps whole seconds and the whole calendar", "[icalendar]") {
    calendar_entry entry = session();
    entry.start = calendar_moment::utc({date{1400, 1, 1}, posix::milliseconds(1'999)});
    entry.end = calendar_moment::on(date{9999, 12, 31});
    CHECK(entry.start == calendar_moment::utc({date{1400, 1, 1}, posix::time_duration(0, 0, 1)}));
    CHECK_FALSE(entry.start.is_all_day());
    CHECK(entry.end.is_all_day());
    entry.end = calendar_moment::utc({date{9999, 12, 31}, posix::time_duration(23, 59, 59)});
    CHECK(value(diary_of({entry}), "DTSTART") == "14000101T000001Z");
    CHECK(value(diary_of({entry}), "DTEND") == "99991231T235959Z");
}
