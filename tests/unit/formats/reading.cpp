// SPDX-License-Identifier: MIT
/// What people write, understood where it can mean one thing only.
#include "../../catch.hpp"

#include <string>
#include <string_view>

#include <needlewise/formats/reading.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/tools/short_text.hpp>

using namespace needlewise;

namespace {

template <class Enum> constexpr bool means(std::string_view text, Enum meant) {
    const result<Enum> tried = read<Enum>(text);
    return tried && *tried == meant;
}
/// What an error proposes, or nothing.
template <class Enum> std::string proposed(std::string_view text) {
    const result<Enum> tried = read<Enum>(text);
    REQUIRE_FALSE(tried);
    CHECK(tried.error().field() == field_of<Enum>());
    CHECK(tried.error().value() == text.substr(0, input_error::kept));
    const std::string allowed(tried.error().allowed());
    CHECK(allowed.find(parse<Enum>("?").error().allowed()) == 0);
    const std::string question = "; did you mean ";
    const std::size_t at = allowed.find(question);
    return at == allowed.npos ? "" : allowed.substr(at + question.size());
}
constexpr bool passed(std::string_view text, std::int64_t days) {
    const result<duration> span = read_time(text);
    return span && span->in_minutes() == days * duration::minutes_a_day;
}

template <class Enum> void codes_are_understood() {
    for (const Enum each : every<Enum>) {
        std::string shouted;
        std::string spoken = " ";
        for (const char letter : code(each)) {
            shouted += letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
            spoken += letter == '_' ? ' ' : letter;
        }
        CAPTURE(code(each));
        CHECK(means(code(each), each));
        CHECK(means(shouted, each));
        CHECK(means(spoken + "  ", each));
    }
}
template <class Enum> void hints_fit_in_a_line() {
    for (const Enum each : every<Enum>) {
        const std::string text = std::string(code(each)) + "+";
        const result<Enum> tried = read<Enum>(text);
        REQUIRE_FALSE(tried);
        CAPTURE(text);
        const short_text line = describe(tried.error());
        CHECK((line.view().back() == '?' || proposed<Enum>(text).empty()));
    }
}

static_assert(means("IV", fitzpatrick::iv) && means("Botox", finding::botulinum_toxin));
static_assert(passed("6months", 181) && passed("2 weeks", 14));

} // namespace

TEST_CASE("A code is understood in any case, with blanks or hyphens") {
    codes_are_understood<skin_concern>();
    codes_are_understood<severity_grade>();
    codes_are_understood<body_site>();
    codes_are_understood<fitzpatrick>();
    codes_are_understood<practitioner_kind>();
    codes_are_understood<device_kind>();
    codes_are_understood<finding>();
    codes_are_understood<screening_answer>();
    CHECK(means("Acne-Scar", skin_concern::acne_scar));
    CHECK(means("under 18", finding::under_18));
}

TEST_CASE("Everyday words stand for findings") {
    CHECK(means("Accutane", finding::isotretinoin));
    CHECK(means("Retin-A", finding::topical_retinoid));
    CHECK(means("blood thinner", finding::anticoagulant));
    for (const finding_synonym& each : finding_synonyms) {
        CAPTURE(each.word);
        CHECK(means(each.word, each.meant));
        CHECK_FALSE(parse<finding>(each.word)); // the core takes codes alone
        CHECK_FALSE(read<skin_concern>(each.word));
        int times = 0;
        for (const finding_synonym& other : finding_synonyms) {
            times += other.word == each.word ? 1 : 0;
        }
        CHECK(times == 1);
    }
    for (const std::string_view doubtful :
         {"aspirin", "cold sore", "diabetes", "lupus", "tattoo", "herpes", "rosacea"}) {
        CAPTURE(doubtful);
        CHECK_FALSE(read<finding>(doubtful));
    }
}

TEST_CASE("Everyday words stand for practitioners") {
    CHECK(means("Nurse", practitioner_kind::clinician));
    CHECK(means("at home", practitioner_kind::lay_person) == false);
    for (const practitioner_synonym& each : practitioner_synonyms) {
        CAPTURE(each.word);
        CHECK(means(each.word, each.meant));
        CHECK_FALSE(parse<practitioner_kind>(each.word)); // the core takes codes alone
    }
    for (const std::string_view doubtful : {"clinic", "doctor", "therapist", "physician"}) {
        CAPTURE(doubtful);
        CHECK_FALSE(read<practitioner_kind>(doubtful));
    }
}

TEST_CASE("What is not understood names the nearest code") {
    CHECK(proposed<finding>("isotretinon") == "isotretinoin?");
    CHECK(proposed<finding>("Isotretinon ") == "isotretinoin?");
    CHECK(proposed<finding>("acutane") == "isotretinoin?");
    CHECK(proposed<finding>("pregnency") == "pregnancy?");
    CHECK(proposed<skin_concern>("photoaging") == "photoageing?");
    CHECK(proposed<skin_concern>("acne scars") == "acne_scar?");
    CHECK(proposed<body_site>("chek") == "cheek?");
    CHECK(proposed<practitioner_kind>("clinicians") == "clinician?");
    // Nothing is near, or two are as near.
    for (const std::string_view text : {"", "?", " ", "elbow", "[a,b]", "\xc3\xa9", "acne scar cheek"}) {
        CAPTURE(text);
        CHECK(proposed<body_site>(text).empty());
    }
    for (const std::string_view text : {"vii", "4", "x", "1v"}) {
        CAPTURE(text);
        CHECK(proposed<fitzpatrick>(text).empty());
    }
    CHECK(proposed<finding>("under_17") == "under_18?");
    CHECK(proposed<finding>(std::string(100000, 'x')).empty());
    std::string endless("isotretinoin");
    endless.append(60, '_');
    CHECK(proposed<finding>(endless).empty());
    CHECK_FALSE(read<finding>("isotretinoin\n"));
    CHECK_FALSE(read<finding>(std::string_view("isotretinoin\0", 13)));
}

TEST_CASE("A hint fits in the line that describes an error") {
    hints_fit_in_a_line<skin_concern>();
    hints_fit_in_a_line<severity_grade>();
    hints_fit_in_a_line<body_site>();
    hints_fit_in_a_line<fitzpatrick>();
    hints_fit_in_a_line<practitioner_kind>();
    hints_fit_in_a_line<device_kind>();
    hints_fit_in_a_line<finding>();
    hints_fit_in_a_line<screening_answer>();
}

TEST_CASE("Time that has passed") {
    for (const std::string_view text : {"45d", "45 d", "45days", "45 Days", " 45d ", "045d"}) {
        CAPTURE(text);
        CHECK(passed(text, 45));
    }
    for (const std::string_view text : {"30w", "30W", "30 weeks", "30week"}) {
        CAPTURE(text);
        CHECK(passed(text, 210));
    }
    CHECK(passed("0d", 0));
    CHECK(passed("1 day", 1));
    CHECK(passed("5200w", 36400));
    CHECK(passed("36400d", 36400));
    CHECK(passed("1y", 365));
    CHECK(passed("2 years", 730));
    CHECK(passed("99years", 36135));
    CHECK(passed("12months", 365));
    CHECK(passed("18 months", 365 + 181));

    for (const std::string_view text : {"",
                                        "d",
                                        "30",
                                        "30m",
                                        "3mo",
                                        "-3w",
                                        "+3w",
                                        "3.5w",
                                        "3-w",
                                        "3_w",
                                        "3  w",
                                        "0x3w",
                                        "1e3d",
                                        "w3",
                                        "3ww",
                                        "3w3d",
                                        "5201w",
                                        "36401d",
                                        "100y",
                                        "1200months",
                                        "3 w\n",
                                        "99999999999999999999w",
                                        "2147483648d",
                                        "4294967297d",
                                        "one week",
                                        "a month"}) {
        CAPTURE(text);
        const result<duration> span = read_time(text);
        REQUIRE_FALSE(span);
        CHECK(span.error().field() == "time since");
        CHECK(span.error().value() == text);
        CHECK(span.error().allowed().find("6months") != std::string_view::npos);
    }
}

TEST_CASE("Months are never counted longer than they can be") {
    constexpr int days_of[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    for (int count = 1; count <= 36; ++count) {
        int fewest = 100000;
        for (int first = 0; first < 12; ++first) {
            int days = 0;
            for (int month = 0; month < count; ++month) {
                days += days_of[(first + month) % 12];
            }
            fewest = days < fewest ? days : fewest;
        }
        CAPTURE(count);
        CHECK(passed(std::to_string(count) + "months", fewest));
        CHECK(passed(std::to_string(count) + "y", count * 365));
    }
}
