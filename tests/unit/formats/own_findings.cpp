// SPDX-License-Identifier: MIT
/// A clinic's own findings in text and in JSON: by the codes of its book, and no others.
#include "../../catch.hpp"

#include <string>

#include <needlewise/json.hpp>
#include <needlewise/text.hpp>

#include "../own_book.hpp"
#include "../patient.hpp"

using namespace needlewise;

namespace {

constexpr book_view book = own_book.view();

json_errors errors_of(const std::string& findings) {
    return from_json_text<intake>(R"({"concern":"acne_scar","severity":"moderate","site":"cheek","phototype":"iii",
        "practitioner":"clinician","history":{"all_clear":true,"findings":[)" +
                                      findings + "]}}",
                                  book)
        .errors();
}

} // namespace

TEST_CASE("A case and its answer are kept in JSON by the clinic's own codes") {
    screening history = screening::all_clear().with(threads, 10_weeks).unsure_of(lead_wire).with(finding::smoking);
    const intake asked = with(history);
    const std::string text = json_text(asked, book);
    INFO(text);
    CHECK(text.find("\"threads\"") != std::string::npos);
    CHECK(text.find("\"lead_wire\"") != std::string::npos);
    CHECK(text.find("\"smoking\"") != std::string::npos);
    CHECK(text.find("own_") == std::string::npos);
    const json_result<intake> back = from_json_text<intake>(text, book);
    REQUIRE(back);
    CHECK(json_text(*back) == json_text(asked));

    const decision made = recommend<own_book>(asked);
    const stored_decision kept = stored(asked, made, stored_detail::full);
    const std::string answer = json_text(kept, book);
    INFO(answer);
    CHECK(answer.find("\"own_") == std::string::npos);
    CHECK(answer.find("\"waits_for\":[\"threads\"]") != std::string::npos);
    CHECK(answer.find("\"questions\":[\"lead_wire\"]") != std::string::npos);
    const json_result<stored_decision> kept_back = from_json_text<stored_decision>(answer, book);
    REQUIRE(kept_back);
    CHECK(json_text(*kept_back) == json_text(kept));
    // A zone of a visit has findings of its own.
    const zone here{.concern = skin_concern::acne_scar,
                    .severity = severity_grade::mild,
                    .site = body_site::cheek,
                    .here = threads};
    CHECK(json_text(here, book).find("\"here\":[\"threads\"]") != std::string::npos);
    CHECK(from_json_text<zone>(json_text(here, book), book)->here == finding_set(threads));
}

TEST_CASE("A finding that the book does not know is an error that names what it knows") {
    for (const char* const stranger : {"own_0", "own_4", "leadwire", "gold_threads"}) {
        const json_errors wrong = errors_of(R"({"finding":")" + std::string(stranger) + R"(","answer":"yes"})");
        CAPTURE(stranger);
        REQUIRE(wrong.size() == 1);
        CHECK(wrong[0].pointer == "/history/findings/0/finding");
        CHECK(wrong[0].allowed.find("or of this book lead_wire, threads") != std::string::npos);
    }
    CHECK(errors_of(R"({"finding":"threads","answer":"yes","since_days":3})").empty());
    const json_errors no_clock = errors_of(R"({"finding":"lead_wire","answer":"yes","since_days":3})");
    REQUIRE(no_clock.size() == 1);
    CHECK(no_clock[0].pointer == "/history/findings/0/since_days");
    // What else is wrong is told beside it.
    CHECK(errors_of(R"({"finding":"own_4","answer":"perhaps"})").size() == 2);
    // By the standard book a clinic's code is no finding.
    CHECK_FALSE(from_json_text<intake>(json_text(with(screening::all_clear().with(lead_wire)), book)));
}

TEST_CASE("The schema of a clinic's book has its codes and no slots") {
    const std::string schema = json_schema<intake>(book).dump();
    CHECK(schema.find("\"lead_wire\"") != std::string::npos);
    CHECK(schema.find("\"own_") == std::string::npos);
    CHECK(json_schema<intake>().dump().find("\"own_15\"") != std::string::npos);
}

TEST_CASE("People write a clinic's own findings by code or label") {
    CHECK(*read_finding(book, "Lead wire") == lead_wire);
    CHECK(*read_finding(book, "nerve-stimulator") == lead_wire);
    CHECK(*read_finding(book, "THREADS") == threads);
    CHECK(*read_finding(book, "Botox") == finding::botulinum_toxin);
    CHECK(read_finding(book, "own_4").error().allowed() == "lead_wire");
    CHECK(read_finding(book, "own_0").error().allowed().find("that the book asks for") != std::string_view::npos);
    CHECK_FALSE(read_finding(book, "gold wire"));
}

TEST_CASE("Why a rule did not take part is told by the clinic's own codes") {
    const rule_absence absent = why_not<own_book>(patient, "house.lead_wire");
    CHECK(describe(absent, recommend<own_book>(patient).catalogue()) == "house.lead_wire needs lead_wire, answered no");
}
