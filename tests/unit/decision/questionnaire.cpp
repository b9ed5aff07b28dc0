// SPDX-License-Identifier: MIT
/// The form of every case: it asks for what matters and for nothing else.
#include "../../catch.hpp"

#include <iterator>
#include <string>

#include <needlewise/form.hpp>
#include <needlewise/needlewise.hpp>

#include "../patient.hpp"

using namespace needlewise;

namespace {

static_assert(std::forward_iterator<questionnaire::iterator>);
static_assert(form_for(patient).asks(finding::isotretinoin) && !form_for(patient).asks(own_finding<0>));
static_assert(question_of(finding::epilepsy) == "Do you have epilepsy?" && question_of(own_finding<0>).empty());

/// What a rule of the case would change for a finding, read row by row.
bool matters(const intake& asked, finding found) {
    const auto same_case = [&](const auto& when) {
        return when.concern.contains(asked.concern) && when.site.contains(asked.site) &&
               when.phototype.contains(asked.phototype) && when.practitioner.contains(asked.practitioner);
    };
    for (const screening_rule& rule : standard.screening) {
        if (rule.when.having.contains(found) && same_case(rule.when)) {
            return true;
        }
    }
    for (const limit_rule& rule : standard.limits) {
        if (!rule.when.having.full() && rule.when.having.contains(found) && same_case(rule.when) &&
            rule.when.severity.contains(asked.severity) && rule.when.device.contains(asked.device)) {
            return true;
        }
    }
    for (const routine_rule& rule : standard.routine) {
        if (((!rule.when.having.full() && rule.when.having.contains(found)) || rule.when.unless.contains(found)) &&
            same_case(rule.when) && rule.when.device.contains(asked.device)) {
            return true;
        }
    }
    return false;
}

template <class Visit> void every_case(Visit visit) {
    intake asked = with(screening::not_asked());
    for (const auto concern : every<skin_concern>) {
        for (const auto severity : every<severity_grade>) {
            for (const auto site : every<body_site>) {
                for (const auto phototype : every<fitzpatrick>) {
                    for (const auto practitioner : every<practitioner_kind>) {
                        for (const auto device : every<device_kind>) {
                            asked.concern = concern;
                            asked.severity = severity;
                            asked.site = site;
                            asked.phototype = phototype;
                            asked.practitioner = practitioner;
                            asked.device = device;
                            if (is_found_at(concern, site)) {
                                visit(asked);
                            }
                        }
                    }
                }
            }
        }
    }
}

} // namespace

TEST_CASE("Who answers the form of a case leaves no question open, and nothing is asked in vain") {
    std::string wrong;
    std::size_t cases = 0;
    const auto check = [&](bool good, const char* what, const intake& asked) {
        if (!good && wrong.empty()) {
            wrong = std::string(what) + " at " + std::string(code(asked.concern.get())) + ", " +
                    std::string(code(asked.site.get()));
        }
    };
    every_case([&](const intake& blank) {
        const questionnaire form = form_for(blank);
        screening answers = screening::not_asked();
        for (const finding found : form.findings()) {
            answers.answer(found, screening_answer::no);
        }
        intake answered = blank;
        answered.history = answers;
        const decision made = recommend(answered);
        check(made.questions().empty() && made.outcome() != verdict::incomplete, "a question is left open", blank);
        intake clear = blank;
        clear.history = screening::all_clear();
        check(made.outcome() == recommend(clear).outcome(), "what is not asked decides", blank);
        // Some answered, some yes: what is open is on the form.
        answers = screening::not_asked().with(finding::psoriasis).without(finding::eczema).with(finding::sunburn);
        answered.history = answers;
        check((recommend(answered).questions() - form.findings()).empty(), "an open question is not on the form",
              blank);
        ++cases;
    });
    CHECK(wrong == "");
    CHECK(cases > 50'000);
}

TEST_CASE("The form asks for what some rule of the case is about") {
    bool same = true;
    std::size_t at = 0;
    every_case([&](const intake& blank) {
        if (++at % 37 == 0) {
            const finding_set asked = form_for(blank).findings();
            for (const finding found : every<finding>) {
                same = same && asked.contains(found) == matters(blank, found);
            }
        }
    });
    CHECK(same);
}

TEST_CASE("The questions come group by group, each once, with what its time counts from") {
    const questionnaire form = form_for(patient);
    finding_set seen;
    enum_set<finding_group> begun;
    finding_group last{};
    for (const form_question& each : form) {
        REQUIRE_FALSE(seen.contains(each.asked()));
        REQUIRE(each.group() >= last);
        REQUIRE(each.opens_group() != begun.contains(each.group()));
        REQUIRE(each.question() == question_of(each.asked()));
        REQUIRE(each.question() == question_of(standard.view(), each.asked()));
        REQUIRE(each.code() == code(each.asked()));
        REQUIRE(each.label() == row_of(each.asked()).label);
        REQUIRE(each.about() == row_of(each.asked()).about);
        REQUIRE(each.has_time() == has_clock(each.asked()));
        REQUIRE(each.counts_from() == row_of(each.asked()).counts_from);
        seen |= each.asked();
        begun |= each.group();
        last = each.group();
    }
    CHECK(seen == form.findings());
    CHECK(form.size() == seen.size());
    CHECK_FALSE(form.empty());
    CHECK(questionnaire().empty());
    CHECK(questionnaire().begin() == questionnaire().end());
    CHECK(questionnaire(recommend(patient)).empty());
    // What was answered already is not on the form of what is open.
    const decision open = recommend(with(screening::not_asked().without(finding::eczema)));
    CHECK_FALSE(questionnaire(open).asks(finding::eczema));
    CHECK(form_for(with(screening::all_clear())).findings() == form.findings());
}

TEST_CASE("A book that was made at run time has its form") {
    const rule_index<> index{standard.view()};
    CHECK(form_for(patient, index).findings() == form_for(patient).findings());
}
