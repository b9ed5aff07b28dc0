// SPDX-License-Identifier: MIT
/// What cannot be read is never a plan.
#include "../../catch.hpp"

#include <string>
#include <vector>

#include <needlewise/decision/recommend.hpp>
#include <needlewise/decision/ruling.hpp>

using namespace needlewise;

namespace {

constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::moderate,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::iii,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::all_clear()};

/// Cases that differ in what is asked of them: a plan, a deferral, questions, a refusal, and a plan for the home.
std::vector<intake> bases() {
    std::vector<intake> all(5, patient);
    all[1].history = screening::all_clear().with(finding::isotretinoin, 10_weeks).with(finding::eczema);
    all[2].history = screening::not_asked();
    all[3].site = body_site::eyelid;
    all[4].concern = skin_concern::product_absorption;
    all[4].site = body_site::full_face;
    all[4].practitioner = practitioner_kind::lay_person;
    all[4].device = device_kind::roller;
    return all;
}

/// What is wrong with the answer to a case one field of which holds a number; empty if nothing is.
template <class Enum> std::string complaint(const intake& asked, int number) {
    const decision made = recommend(asked);
    const bool inside = is_enumerator(static_cast<Enum>(number));
    if ((made.plan() != nullptr) != (made.outcome() <= verdict::proceed_with_precautions)) {
        return "a plan that the outcome does not promise";
    }
    if (inside) {
        if (is_found_at(asked.concern.get(), asked.site)) {
            return made.unreadable().field().empty() ? "" : "what can be read is called unreadable";
        }
        return made.unreadable().field() == "site" && made.plan() == nullptr ? "" : "a concern where it is not found";
    }
    if (made.plan() != nullptr || made.outcome() != verdict::refer) {
        return "a plan of what cannot be read";
    }
    if (!made.rules().empty() || !made.objections().empty() || !made.binding_limits().empty() ||
        !made.questions().empty() || !made.wait().is_zero() || made.until_clear()) {
        return "something was asked or said of what cannot be read";
    }
    if (made.unreadable().field() != field_of<Enum>() || made.unreadable().value().empty()) {
        return "another field is named";
    }
    return made.match([](const referral& to) { return to.reasons.empty() ? "" : "reasons of nothing"; },
                      [](const treatment_plan&) { return "a plan"; }, [](const deferral&) { return "a deferral"; },
                      [](const question_list&) { return "questions"; }, [](const refusal&) { return "a refusal"; });
}
/// The first complaint about all 256 values of a field.
template <class Enum, class Put> std::string first_complaint(Put put) {
    for (const intake& base : bases()) {
        for (int number = 0; number < 256; ++number) {
            intake asked = base;
            put(asked, static_cast<Enum>(number));
            if (const std::string wrong = complaint<Enum>(asked, number); !wrong.empty()) {
                return wrong + ": " + std::to_string(number);
            }
        }
    }
    return "";
}

} // namespace

TEST_CASE("A field with a value outside its enumeration is never a plan, and is named") {
    CHECK(first_complaint<skin_concern>([](intake& asked, skin_concern value) { asked.concern = value; }) == "");
    CHECK(first_complaint<severity_grade>([](intake& asked, severity_grade value) { asked.severity = value; }) == "");
    CHECK(first_complaint<body_site>([](intake& asked, body_site value) { asked.site = value; }) == "");
    CHECK(first_complaint<fitzpatrick>([](intake& asked, fitzpatrick value) { asked.phototype = value; }) == "");
    CHECK(first_complaint<practitioner_kind>(
              [](intake& asked, practitioner_kind value) { asked.practitioner = value; }) == "");
    CHECK(first_complaint<device_kind>([](intake& asked, device_kind value) { asked.device = value; }) == "");
    REQUIRE(recommend(bases()[0]).plan() != nullptr);
    REQUIRE(recommend(bases()[1]).outcome() == verdict::defer);
    REQUIRE(recommend(bases()[2]).outcome() == verdict::incomplete);
    REQUIRE(recommend(bases()[3]).outcome() == verdict::refuse);
    REQUIRE(recommend(bases()[4]).plan() != nullptr);
}

TEST_CASE("An answer about what is no finding is never a plan") {
    bool referred = true;
    for (const intake& base : bases()) {
        for (int number = 0; number < 256; ++number) {
            const auto found = static_cast<finding>(number);
            const screening& history = base.history;
            for (const screening& answers : {history.with(found), history.with(found, 2_weeks), history.without(found),
                                             history.unsure_of(found)}) {
                intake asked = base;
                asked.history = answers;
                const decision made = recommend(asked);
                const bool outside = !is_enumerator(found);
                referred = referred && (made.plan() == nullptr || !outside) &&
                           (!outside || made.outcome() == verdict::refer) &&
                           (made.unreadable().field() == (outside ? "finding" : "")) &&
                           (!outside || made.rules().empty());
            }
        }
    }
    CHECK(referred);
}

TEST_CASE("An answer that is none is asked again") {
    for (const finding found : every<finding>) {
        intake unclear = patient;
        unclear.history = screening::all_clear().answered(found, static_cast<screening_answer>(3));
        intake unsure = patient;
        unsure.history = screening::all_clear().unsure_of(found);
        REQUIRE(recommend(unclear).outcome() == recommend(unsure).outcome());
        REQUIRE(recommend(unclear).questions() == recommend(unsure).questions());
        REQUIRE(recommend(unclear).unreadable().field().empty());
    }
}

TEST_CASE("Several values that cannot be read: the first field is named") {
    intake asked = patient;
    asked.device = static_cast<device_kind>(77);
    asked.site = static_cast<body_site>(200);
    asked.history = screening::not_asked().with(static_cast<finding>(200));
    const decision made = recommend(asked);
    CHECK(made.outcome() == verdict::refer);
    CHECK(made.unreadable().field() == "site");
    CHECK_FALSE(made.unreadable().value().empty());
    CHECK(made.unreadable().allowed().find("cheek") != std::string_view::npos);
}

TEST_CASE("Only a deferral has a wait") {
    intake asked = patient;
    asked.history = screening::all_clear().with(finding::isotretinoin, 10_weeks);
    CHECK(recommend(asked).wait() == 16_weeks);
    asked.site = body_site::eyelid; // refused, whatever there is to wait for
    CHECK(recommend(asked).outcome() == verdict::refuse);
    CHECK(recommend(asked).wait().is_zero());
    CHECK_FALSE(recommend(asked).until_clear());
    CHECK(recommend(patient).wait().is_zero());
}
