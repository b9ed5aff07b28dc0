// SPDX-License-Identifier: MIT
/// What a clinic asks beside the standard questions: named, checked, decided, read and written by its own book.
#include "../../catch.hpp"

#include <string>

#include <needlewise/book.hpp>
#include <needlewise/decide.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/text.hpp>

#include "../own_book.hpp"
#include "../patient.hpp"

using namespace needlewise;

namespace {

constexpr decision answer(const screening& history) { return recommend<own_book>(with(history)); }

/// The first fault of the book with other questions and rules, in words.
template <std::size_t Questions, std::size_t Rules>
std::string wrong_with(const finding_row (&questions)[Questions], const screening_rule (&rules)[Rules]) {
    const auto changed = standard.asking_also(questions).screening_also(rules);
    const fault_list found = inspect(changed.view());
    return found.empty() ? "" : std::string(describe(found.first()).view());
}

} // namespace

TEST_CASE("A clinic's own finding is decided by the rules of its book") {
    STATIC_REQUIRE(answer(screening::all_clear()).plan() != nullptr);
    STATIC_REQUIRE(answer(screening::all_clear().with(lead_wire)).outcome() == verdict::refuse);
    STATIC_REQUIRE(answer(screening::all_clear().with(threads, 10_weeks)).wait() == 16_weeks);
    STATIC_REQUIRE(answer(screening::all_clear().with(threads, 10_weeks)).clock_started());
    STATIC_REQUIRE(answer(screening::all_clear().with(threads, 26_weeks)).plan() != nullptr);
    STATIC_REQUIRE(answer(screening::all_clear().ongoing(threads)).wait() == 26_weeks);
    STATIC_REQUIRE_FALSE(answer(screening::all_clear().ongoing(threads)).clock_started());
    STATIC_REQUIRE(answer(screening::all_clear().unsure_of(lead_wire)).questions() == lead_wire);
    // One without a clock is present whatever time is given.
    STATIC_REQUIRE(answer(screening::all_clear().with(lead_wire, 5000_weeks)).outcome() == verdict::refuse);
    // The form of everybody asks for what the book has named, and for no other of a clinic's own.
    STATIC_REQUIRE((answer(screening::not_asked()).questions() & own_findings) == finding_set{lead_wire, threads});
    STATIC_REQUIRE((recommend(with(screening::not_asked())).questions() & own_findings).empty());
}

TEST_CASE("What a book does not know is never a plan, and never a milder answer") {
    for (const finding found : own_findings) {
        const bool named = found == lead_wire || found == threads;
        for (const screening& before :
             {screening::all_clear(), screening::not_asked(), screening::all_clear().with(finding::isotretinoin),
              screening::all_clear().with(finding::skin_cancer), screening::all_clear().with(finding::pregnancy)}) {
            for (const screening& history : {before.with(found), before.with(found, 40_weeks), before.ongoing(found)}) {
                const decision ours = recommend(with(history));
                REQUIRE(ours.outcome() >= verdict::refer);
                REQUIRE(ours.outcome() >= recommend(with(before)).outcome());
                REQUIRE(ours.not_in_book() == found);
                REQUIRE(decide(with(history)).not_in_book() == found);
                REQUIRE(decide(with(history)).outcome() == ours.outcome());
                REQUIRE(answer(history).not_in_book().empty() == named);
                REQUIRE((named || answer(history).outcome() >= verdict::refer));
            }
            // Unknown or absent, what no rule is about changes nothing.
            REQUIRE(recommend(with(before.unsure_of(found))).outcome() == recommend(with(before)).outcome());
            REQUIRE(recommend(with(before.without(found))).questions() == recommend(with(before)).questions());
        }
    }
    for (const body_site site : every<body_site>) { // also a site that is made of others
        intake asked = at(site);
        asked.concern = skin_concern::product_absorption;
        asked.history = screening::all_clear().with(threads);
        REQUIRE(recommend(asked).outcome() >= verdict::refer);
        REQUIRE(decide(asked).outcome() == recommend(asked).outcome());
        REQUIRE((!recommend(asked).unreadable().field().empty() || recommend(asked).not_in_book() == threads));
        REQUIRE(decide(asked).not_in_book() == recommend(asked).not_in_book());
    }
    CHECK(recommend(with(screening::all_clear())).not_in_book().empty());
    const bool handed_on =
        recommend(with(screening::all_clear().with(threads)))
            .match([](const referral& to) { return to.not_in_book == finding_set(threads); },
                   [](const treatment_plan&) { return false; }, [](const deferral&) { return false; },
                   [](const question_list&) { return false; }, [](const refusal&) { return false; });
    CHECK(handed_on);
}

TEST_CASE("The numbers of an own book are those of its words") {
    for (const finding found : own_findings) {
        for (const screening& history :
             {screening::all_clear().with(found), screening::all_clear().with(found, 3_weeks),
              screening::not_asked().with(found).with(finding::sunburn, 1_weeks)}) {
            const decision words = answer(history);
            const ruling numbers = decide<own_book>(with(history));
            REQUIRE(numbers.outcome() == words.outcome());
            REQUIRE(numbers.questions() == words.questions());
            REQUIRE(numbers.wait() == words.wait());
            REQUIRE(numbers.waits_for() == words.waits_for());
            REQUIRE(numbers.not_in_book() == words.not_in_book());
        }
    }
}

TEST_CASE("Text goes in and out by the clinic's own codes") {
    const book_view book = own_book.view();
    CHECK(*parse_finding(book, "threads") == threads);
    CHECK(*parse_finding(book, "eczema") == finding::eczema);
    CHECK(*parse_finding(book, "own_3") == own_finding<3>);
    CHECK_FALSE(parse_finding(book, "own_15")); // it has a name now
    CHECK(parse_finding(book, "own_15").error().allowed() == "threads");
    CHECK_FALSE(parse_finding(book, "Threads"));
    CHECK_FALSE(parse_finding(standard.view(), "threads"));
    for (const finding found : every<finding>) {
        REQUIRE(*parse_finding(book, code_of(book, found)) == found);
        REQUIRE(findings_of(book).contains(found) ==
                (!own_findings.contains(found) || found == lead_wire || found == threads));
    }
    CHECK(code_of(book, lead_wire) == "lead_wire");
    CHECK(row_of(book, threads).counts_from == "the treatment");
    CHECK(describe(answer(screening::all_clear().unsure_of(threads))).find("Ask first: threads") != std::string::npos);
    CHECK(describe(answer(screening::all_clear().ongoing(threads))).find("the treatment, threads") !=
          std::string::npos);
    CHECK(describe(recommend(with(screening::all_clear().with(own_finding<3>)))).find("own_3") != std::string::npos);
    const auto reordered =
        standard.asking_also({threads_row}).asking_also({lead_wire_row}).screening_also({lead_wire_rule, threads_rule});
    CHECK(fingerprint_of(book) != fingerprint_of(reordered.view()));
}

TEST_CASE("A faulty question is found, and named") {
    finding_row other = threads_row;
    CHECK(wrong_with({threads_row}, {threads_rule}).empty());
    other.found = lead_wire;
    CHECK(wrong_with({lead_wire_row, other}, {lead_wire_rule}).find("question threads and question lead_wire") !=
          std::string::npos);
    other.found = threads;
    other.code = "lead_wire";
    CHECK(wrong_with({lead_wire_row, other}, {lead_wire_rule, threads_rule}).find("duplicate_question") == 0);
    other.code = "hives";
    CHECK(wrong_with({threads_row, other}, {threads_rule}).find("question hives and question threads") !=
          std::string::npos);
    other.code = "eczema";
    CHECK(wrong_with({other}, {threads_rule}).find("duplicate_question") == 0);
    other.code = "own_2";
    CHECK(wrong_with({other}, {threads_rule}).find("duplicate_question") == 0);
    CHECK(wrong_with({lead_wire_row, threads_row}, {threads_rule}).find("with own_4") != std::string::npos);
    CHECK(wrong_with({lead_wire_row}, {lead_wire_rule, threads_rule}).find("unasked_finding") != std::string::npos);
    other = threads_row;
    other.question = {};
    CHECK(wrong_with({other}, {threads_rule}).find("impossible_value") == 0);
    other = threads_row;
    other.found = finding::eczema;
    CHECK(wrong_with({other}, {lead_wire_rule}).find("impossible_value") == 0);
    // A wait needs a clock.
    other = threads_row;
    other.counts_from = {};
    CHECK(wrong_with({other}, {threads_rule}).find("impossible_value") == 0);
}
