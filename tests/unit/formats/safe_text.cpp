// SPDX-License-Identifier: MIT
/// Hostile text in everything that people, browsers and terminals read.
#include "../../catch.hpp"

#include <string>
#include <string_view>

#include <needlewise/formats/own_findings.hpp>
#include <needlewise/formats/safe_text.hpp>
#include <needlewise/handout.hpp>
#include <needlewise/icalendar.hpp>
#include <needlewise/json.hpp>
#include <needlewise/sheet.hpp>
#include <needlewise/svg.hpp>
#include <needlewise/text.hpp>

using namespace needlewise;
using namespace std::string_view_literals;

namespace {

/// Whether a text is UTF-8 without anything that has no place in a text, by a reading of its own.
bool is_clean(std::string_view text, bool one_line) {
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = [&](std::size_t place) {
            return place < text.size() ? static_cast<unsigned>(static_cast<unsigned char>(text[place])) : 0U;
        };
        const unsigned lead = byte(at);
        const std::size_t size = lead < 0x80 ? 1 : lead >> 5 == 6 ? 2 : lead >> 4 == 14 ? 3 : lead >> 3 == 30 ? 4 : 0;
        if (size == 0) {
            return false;
        }
        unsigned number = size == 1 ? lead : lead & ((1U << (7 - size)) - 1);
        for (std::size_t more = 1; more < size; ++more) {
            if (byte(at + more) >> 6 != 2) {
                return false;
            }
            number = number * 64 + byte(at + more) % 64;
        }
        const unsigned least[] = {0, 0, 0x80, 0x800, 0x10000};
        const bool space = number == '\n' || number == '\r' || number == '\t';
        if (number < least[size] || number > 0x10ffff || (number >= 0xd800 && number < 0xe000) ||
            (number < 0x20 && (one_line || !space)) || (number >= 0x7f && number < 0xa0) ||
            (number >= 0x2028 && number <= 0x202e) || (number >= 0x2066 && number <= 0x2069) ||
            number % 0x10000 >= 0xfffe || (number >= 0xfdd0 && number <= 0xfdef)) {
            return false;
        }
        at += size;
    }
    return true;
}

constexpr std::string_view hostile[] = {"\x1b[2J\x1b[31mred",
                                        "two\nlines",
                                        "a\r\nb\tc",
                                        "\0"sv,
                                        "\x7f",
                                        "M\xfcller",
                                        "\xe2\x82",
                                        "\xf0\x9f\x98",
                                        "\xc0\xaf",
                                        "\xed\xa0\x80",
                                        "\xf4\x90\x80\x80",
                                        "\xc2\x9b"
                                        "31m",
                                        "line\xc2\x85next",
                                        "line\xe2\x80\xa8next",
                                        "pen \xe2\x80\xae mm 5.1",
                                        "\xe2\x81\xa6isolated",
                                        "\xef\xbf\xbe",
                                        "\xef\xbf\xbf",
                                        "\xef\xb7\x90",
                                        "</title><script>alert(1)</script>",
                                        "\"' onload=x",
                                        "]]>&#27;",
                                        "\xff\xfe\xfd"};
constexpr std::string_view fair[] = {"M\xc3\xbcller", "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d",
                                     "\xe6\x9d\xb1",  "\xf0\x9f\x98\x80",
                                     "\xe2\x80\x8d",  "plain, (text) 1.5 mm"};

} // namespace

TEST_CASE("A line for a terminal is one clean line, and keeps what is fair") {
    for (const std::string_view text : hostile) {
        const std::string line = one_line(text);
        INFO(line);
        CHECK(is_clean(line, true));
    }
    for (const std::string_view text : fair) {
        CHECK(one_line(text) == text);
    }
    CHECK(one_line("a\r\nb\tc") == "a b c");
    CHECK(one_line("pen\x1b[31m\xfc") == "pen\xef\xbf\xbd[31m\xef\xbf\xbd");
}

TEST_CASE("Escaped text is well-formed XML without markup, and keeps what is fair") {
    for (const std::string_view text : hostile) {
        const std::string safe = escaped(text);
        INFO(safe);
        CHECK(is_clean(safe, false));
        CHECK(safe.find_first_of("<>\"'") == std::string::npos);
    }
    for (const std::string_view text : fair) {
        CHECK(escaped(text) == text);
    }
    CHECK(escaped("M\xfcller\xe2\x80\xae & <b>") == "M\xef\xbf\xbdller &amp; &lt;b&gt;");
}

TEST_CASE("No hostile text gets out of a sheet, a page, a picture, a calendar file, JSON or an error") {
    for (const std::string_view text : hostile) {
        const std::string given(text);
        const sheet whole{
            .headline = given,
            .parts = {{.place = sheet_place::summary, .title = given, .lines = {{given, given, true, {}}}},
                      {.place = sheet_place::skin, .title = given, .lines = {{given, given, true, {}}}, .dense = true}},
            .notes = {given}};
        INFO(one_line(text));
        const std::string on_paper = text_of(whole);
        CHECK(is_clean(on_paper, false));
        CHECK(on_paper.find_first_of("\r\t") == std::string::npos);
        const handout_phrase phrases[] = {{"Skin", text}};
        const std::string page = handout_page(
            whole, true, {}, {.clinic = text, .telephone = text, .person = text, .language = text, .phrases = phrases});
        CHECK(is_clean(page, false));
        CHECK(page.find("<script") == std::string::npos);
        const drawn_zone zone[] = {{.site = body_site::cheek, .depth = {0.5_mm, 1.0_mm}, .note = text}};
        const std::string picture = body_picture(zone, {.identity = text, .title = text});
        CHECK(is_clean(picture, false));
        CHECK(picture.find("<script") == std::string::npos);

        CHECK_NOTHROW(json_value::parse(json_text(given)).dump()); // it is data, and keeps whatever is UTF-8
        CHECK(is_clean(describe(parse<body_site>(text).error()).view(), true));
        CHECK(is_clean(describe(input_error{"site", std::string(38, 'x') + given, "cheek"}).view(), true));
        calendar_document document{.name = given,
                                   .product = "-//Example//EN" + given,
                                   .stamp_utc = boost::posix_time::ptime(date(2026, 12, 1)),
                                   .entries = {{.uid = "a",
                                                .summary = "x" + given,
                                                .description = given,
                                                .location = given,
                                                .start = calendar_moment::on(date(2026, 12, 1)),
                                                .end = calendar_moment::on(date(2026, 12, 2)),
                                                .reminders = {{1_days, given}},
                                                .categories = {given}}}};
        const auto file = icalendar(document);
        REQUIRE(file);
        // Lines are folded between characters, so that each is clean by itself.
        CHECK(is_clean(*file, false));
    }
}

namespace {
constexpr screening_rule own_rule[] = {{.id = "own",
                                        .when = {.having = finding::own_1},
                                        .then = objection::refer,
                                        .said = "Ours.",
                                        .source = sources::expert_opinion,
                                        .strength = rule_strength::opinion}};
constexpr finding_row own_question[] = {
    {finding::own_1, "m\xfcller", finding_subject::person, finding_group{}, "ours", "Is it ours?"}};
} // namespace

TEST_CASE("A clinic's own code that is no UTF-8 is written as text that is") {
    const book_view book{.name = "ours",
                         .edition = {2026, 12, 1},
                         .screening = own_rule,
                         .protocol = {},
                         .limits = {},
                         .routine = {},
                         .questions = own_question};
    const std::string text = json_text(screening::all_clear().with(finding::own_1), book);
    CHECK(is_clean(text, true));
    CHECK(text.find("m\xef\xbf\xbdller") != std::string::npos);
}
