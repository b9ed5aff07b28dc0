// SPDX-License-Identifier: MIT
/// Sheets for people: what stands on them, and that nothing of a plan is on neither.
#include "../../catch.hpp"
#include "../every_case.hpp"
#include "../patient.hpp"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <needlewise/calendar.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/sheet.hpp>

using namespace needlewise;

namespace {

std::string clinic(const screening& history, const sheet_options& options = {}) {
    const intake asked = with(history);
    return text_of(clinic_sheet(asked, recommend(asked), options));
}

const sheet_options short_words{.words = standard_step_words};

/// The numbers in a text, in order.
std::vector<std::string> numbers_in(std::string_view text) {
    std::vector<std::string> all;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] >= '0' && text[at] <= '9') {
            const std::size_t end = std::min(text.find_first_not_of("0123456789.", at), text.size());
            all.emplace_back(text.substr(at, end - at));
            at = end;
        }
    }
    return all;
}

bool has(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

void check_columns(const std::string& text) {
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find('\n', begin);
        REQUIRE(end != std::string::npos);
        CHECK(end - begin <= 78);
        CHECK((end == begin || text[end - 1] != ' '));
        begin = end + 1;
    }
}

} // namespace

TEST_CASE("Every step of every plan is on one of the sheets, and fits the page") {
    std::set<std::vector<std::string>> seen;
    for (const skin_concern concern : every<skin_concern>) {
        for (const severity_grade severity : every<severity_grade>) {
            for (const body_site site : every<body_site>) {
                for (const fitzpatrick phototype : every<fitzpatrick>) {
                    for (const practitioner_kind practitioner : every<practitioner_kind>) {
                        for (const device_kind device : every<device_kind>) {
                            const intake asked{
                                concern, severity, site, phototype, practitioner, device, screening::all_clear()};
                            const decision made = recommend(asked);
                            if (made.plan() == nullptr) {
                                continue;
                            }
                            std::vector<std::string> steps;
                            const step_range all = made.plan()->steps();
                            for (auto step = all.begin(); step != all.end(); ++step) {
                                steps.emplace_back(step.place().rule());
                            }
                            if (!seen.insert(steps).second) {
                                continue;
                            }
                            for (const sheet_options& options : {sheet_options{}, short_words}) {
                                const sheet one = clinic_sheet(asked, made, options);
                                const sheet other = patient_sheet(asked, made, options);
                                for (const std::string& rule : steps) {
                                    INFO(rule);
                                    CHECK((one.speaks_for(rule) || other.speaks_for(rule)));
                                    if (practitioner == practitioner_kind::lay_person) {
                                        CHECK((other.speaks_for(rule) || rule.find("routine.rolling") == 0));
                                    }
                                }
                                check_columns(text_of(one));
                                check_columns(text_of(other));
                            }
                        }
                    }
                }
            }
        }
    }
    CHECK(seen.size() > 100);
}

TEST_CASE("What a finding adds to a plan is on a sheet too") {
    for (const finding found : every<finding>) {
        const intake asked = with(screening::all_clear().with(found));
        const decision made = recommend(asked);
        if (made.plan() != nullptr) {
            const step_range all = made.plan()->steps();
            for (auto step = all.begin(); step != all.end(); ++step) {
                const std::string_view rule = step.place().rule();
                INFO(rule);
                CHECK((clinic_sheet(asked, made).speaks_for(rule) || patient_sheet(asked, made).speaks_for(rule)));
            }
        }
        // Whatever the answer: what is to be asked is named.
        const intake unsure = with(screening::all_clear().unsure_of(found));
        for (const finding open : recommend(unsure).questions()) {
            CHECK(clinic_sheet(unsure, recommend(unsure)).speaks_for(code(open)));
            CHECK(patient_sheet(unsure, recommend(unsure)).speaks_for(code(open)));
        }
    }
}

TEST_CASE("All that objects is on the sheet, also where something worse decides") {
    std::size_t weaker = 0;
    for (const finding found : every<finding>) {
        for (const practitioner_kind hands : every<practitioner_kind>) {
            intake asked = with(screening::all_clear().with(finding::pregnancy).with(found));
            asked.concern = skin_concern::melasma;
            asked.practitioner = hands;
            const decision made = recommend(asked);
            const sheet clinic = clinic_sheet(asked, made);
            const sheet taken_home = patient_sheet(asked, made);
            for (const fired_rule& rule : made.objections()) {
                INFO(rule.id);
                CHECK(clinic.speaks_for(rule.id));
                CHECK((rule.leads_to == verdict::proceed_with_precautions || taken_home.speaks_for(rule.id) ||
                       (made.outcome() == verdict::refuse && rule.leads_to != verdict::refuse)));
                weaker += rule.leads_to != made.outcome() ? 1U : 0U;
            }
        }
    }
    CHECK(weaker > 100);
}

TEST_CASE("Each part of a whole face is rolled in its own way, and each way is said once") {
    intake asked = with(screening::all_clear());
    asked.site = body_site::full_face;
    const decision made = recommend(asked);
    const sheet clinic = clinic_sheet(asked, made);
    for (const treatment_plan& part : made.plan()->parts()) {
        const step_range steps = part.steps();
        for (auto step = steps.begin(); step != steps.end(); ++step) {
            if (step->kind != step_kind::rolling) {
                continue;
            }
            std::size_t said = 0;
            for (const sheet_line& line : clinic.parts.front().lines) {
                if (std::find(line.rules.begin(), line.rules.end(), step.place().rule()) != line.rules.end()) {
                    said += 1;
                    CHECK(line.text.find(words_of(part.treated().site)) != std::string::npos);
                }
            }
            CHECK(said == 1);
        }
    }
}

TEST_CASE("The sheet of the clinic") {
    const intake asked =
        with(screening::all_clear().with(finding::herpes_labialis_history).with(finding::isotretinoin, 30_weeks));
    const decision made = recommend(asked);
    const session_dates visits = schedule(*made.plan(), date{2026, 12, 1});
    const std::string text = text_of(clinic_sheet(asked, made, {.visits = visits}));
    CHECK(text.find("GO AHEAD, WITH CARE\n") == 0);
    for (const char* const words :
         {"acne scars, moderate, cheek; skin type III; by a clinician\n", "yes to cold sores in the past",
          "30 weeks ago)", "Take care", "  Needle ", "Passes", "Stop at    the first even pinpoint bleeding",
          "Dates      1  Tue 1 Dec 2026 ", "2  Tue 5 Jan 2027 (29 Dec to 12 Jan)\n", "  3  Tue 9 Feb (2 to 16 Feb)\n",
          "\n  If needed  4  Tue 16 Mar (", "[ ] ", "\nIF CALLED  "}) {
        INFO(words);
        CHECK(has(text, words));
    }
    CHECK_FALSE(has(text, "routine."));
    CHECK_FALSE(has(text, "PMID"));
    const std::string grounds = text_of(clinic_sheet(asked, made, {.grounds = true}));
    CHECK(has(grounds, "GROUNDS"));
    CHECK(has(grounds, "acne_scar.moderate: "));
    CHECK(has(grounds, "PMID"));
    CHECK_FALSE(has(grounds, "routine."));
    const sheet steps = clinic_sheet(asked, made, {.steps = true});
    CHECK(has(text_of(steps), "ALL STEPS"));
    CHECK(steps.speaks_for("routine.pre_care.sun"));
    CHECK(clinic_sheet(asked, made, {.steps = true, .grounds = true}).speaks_for("routine.pre_care.sun"));
    intake with_pen = asked;
    with_pen.device = device_kind::pen;
    CHECK(has(text_of(clinic_sheet(with_pen, recommend(with_pen)), 200), ", with a pen"));
}

TEST_CASE("Words of one's own, and what could not be kept") {
    const intake asked = with(screening::all_clear());
    const decision made = recommend(asked);
    constexpr step_words words[] = {
        {"routine.pre_care.sun", sheet_place::before, {}, "no sun"},
        {"routine.preparation.record", sheet_place::never_done, "never without the lot number", {}},
        {"routine.warning_sign.numbing", sheet_place::call_now, "dizzy after the cream", "dizzy after the cream"}};
    const schedule_conflict late{constraint::recovered_by, constraint::least_interval, 2, date{2026, 12, 1},
                                 date{2026, 12, 2}};
    const sheet_options options{.conflicts = {&late, 1}, .words = words};
    const std::string clinics = text_of(clinic_sheet(asked, made, options));
    CHECK(has(clinics, "NEVER      never without the lot number"));
    CHECK(clinics.find("AMBULANCE") < clinics.find("dizzy after the cream"));
    CHECK(has(clinics, "dizzy after the cream"));
    CHECK(has(clinics, "Not kept   recovery by the day that was asked for because of the shortest"));
    const std::string patients = text_of(patient_sheet(asked, made, options));
    CHECK(has(patients, "from 2 weeks before  no sun\n"));
    CHECK(patients.find("CALL AN AMBULANCE\n") < patients.find("\n  dizzy after the cream\n"));
    CHECK(has(patients, "\n  dizzy after the cream\n"));
    CHECK_FALSE(has(patients, "lot number"));
}

TEST_CASE("Short words are of a step, each once, and invent no number") {
    std::set<std::string_view> seen;
    for (const step_words& words : standard_step_words) {
        INFO(words.rule);
        CHECK(seen.insert(words.rule).second);
        CHECK_FALSE((words.clinic.empty() && words.patient.empty()));
        const routine_rule* step = nullptr;
        for (const routine_rule& row : standard.view().routine) {
            step = row.id.get() == words.rule ? &row : step;
        }
        REQUIRE(step != nullptr);
        const std::vector<std::string> known = numbers_in(step->then.instruction);
        for (const std::string_view text : {words.clinic, words.patient}) {
            for (const std::string& number : numbers_in(text)) {
                INFO(number);
                CHECK(std::find(known.begin(), known.end(), number) != known.end());
            }
        }
        // What the patient does is said to the patient, what a sign is to both.
        if (step->then.kind == step_kind::pre_care || step->then.kind == step_kind::warning_sign) {
            CHECK_FALSE(words.patient.empty());
        }
        if (step->then.kind == step_kind::warning_sign) {
            CHECK_FALSE(words.clinic.empty());
        }
    }
}

TEST_CASE("Short lines of a dense part stand beside each other, and a screen is enough") {
    sheet made{.headline = "x", .parts = {{sheet_place::preparation, "P", {}, true}}, .notes = {}};
    for (const char* const text :
         {"one", "a line that is far too long to stand beside another one of them, or to fit one",
          "a line that does not fit beside the fourth, which is as long", "four"}) {
        made.parts[0].lines.push_back({{}, text, true, {}});
    }
    CHECK(text_of(made) == "x\n\n"
                           "P  [ ] one  [ ] a line that does not fit beside the fourth, which is as long\n"
                           "   [ ] a line that is far too long to stand beside another one of them, or to\n"
                           "       fit one  [ ] four\n");
    made.parts[0].place = sheet_place::skin; // what is done one after the other keeps its order
    CHECK(has(text_of(made), "P  [ ] one\n   [ ] a line that is far"));

    const intake asked = with(screening::all_clear().with(finding::herpes_labialis_history));
    const decision answer = recommend(asked);
    const session_dates visits = schedule(*answer.plan(), date{2026, 12, 1});
    const std::string text = text_of(clinic_sheet(
        asked, answer, {.visits = {visits.begin(), visits.size()}, .words = standard_step_words, .fingerprint = 1}));
    const auto others = static_cast<std::ptrdiff_t>(answer.plan()->regimens().size()) - 1; // a line for each
    CHECK(std::count(text.begin(), text.end(), '\n') - others <= 55);
}

TEST_CASE("The sheet of a plan for one site fits a screen, whatever is treated and by whom") {
    every_case({.severities = severity_grade::moderate, .phototypes = {fitzpatrick::ii, fitzpatrick::v}},
               [](const intake& asked) {
                   const decision made = recommend(asked);
                   if (made.plan() == nullptr || is_composite(asked.site)) {
                       return;
                   }
                   sheet content = clinic_sheet(asked, made, short_words);
                   std::erase_if(content.parts.front().lines, [](const sheet_line& line) {
                       return line.label == "Or" || line.label == "Limit"; // as many as there are
                   });
                   const std::string text = text_of(content);
                   INFO(text);
                   CHECK(std::count(text.begin(), text.end(), '\n') <= 50);
               });
}

TEST_CASE("Signs that can wait for days are on the patient's sheet, and on the clinic's where there is room") {
    const intake asked = with(screening::all_clear());
    const decision made = recommend(asked);
    std::size_t waiting = 0;
    const step_range steps = made.plan()->steps();
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        if (step->kind != step_kind::warning_sign) {
            continue;
        }
        const std::string_view rule = step.place().rule();
        INFO(rule);
        const bool can_wait = step->urgency == help_urgency::soon;
        waiting += can_wait ? 1U : 0U;
        CHECK(clinic_sheet(asked, made, short_words).speaks_for(rule) != can_wait);
        CHECK(clinic_sheet(asked, made, {.words = standard_step_words, .every_sign = true}).speaks_for(rule));
        CHECK(clinic_sheet(asked, made, {.steps = true}).speaks_for(rule));
        CHECK(patient_sheet(asked, made, short_words).speaks_for(rule));
    }
    CHECK(waiting > 3);
    CHECK(has(text_of(clinic_sheet(asked, made), 300), "any other sign on the patient's sheet: no session until"));
    CHECK_FALSE(has(text_of(clinic_sheet(asked, made, {.every_sign = true}), 300), "any other sign"));
}

TEST_CASE("Signs after which the same is done stand together") {
    const intake asked = with(screening::all_clear());
    const sheet made = clinic_sheet(asked, recommend(asked), {.words = standard_step_words, .every_sign = true});
    const std::string text = text_of(made, 200);
    CHECK(has(text, "parallel scars, raised scar: no session, dermatologist"));
    CHECK(text.find("dermatologist") == text.rfind("dermatologist"));
    CHECK(made.speaks_for("routine.warning_sign.raised_scar"));
}

TEST_CASE("A clinic's own questions are counted where its book asks them, and named in its words") {
    static constexpr auto book = standard
                                     .asking_also({{.found = own_finding<3>,
                                                    .code = "threads",
                                                    .about = finding_subject::field,
                                                    .group = finding_group::recent_treatments,
                                                    .label = "Threads",
                                                    .question = "Have you had threads?"}})
                                     .screening_also({{.id = "ours.threads",
                                                       .when = {.having = own_finding<3>},
                                                       .then = objection::refer,
                                                       .said = "We do not treat over threads.",
                                                       .source = sources::expert_opinion,
                                                       .strength = rule_strength::opinion}});
    const auto questions = std::to_string(every<finding>.size() - 16);
    const auto with_ours = std::to_string(every<finding>.size() - 15);
    const intake blank = with(screening::not_asked());
    CHECK(has(text_of(clinic_sheet(blank, recommend(blank))), "Screening  " + questions + " not asked\n"));
    const std::string ours = text_of(clinic_sheet(blank, recommend<book>(blank)));
    CHECK(has(ours, "Screening  " + with_ours + " not asked\n"));
    CHECK(has(ours, "[ ] Have you had threads?"));
    const intake clear = with(screening::all_clear());
    CHECK(has(text_of(clinic_sheet(clear, recommend(clear))), "no to all " + questions + " questions"));
    const intake threads = with(screening::all_clear().with(own_finding<3>));
    CHECK(
        has(text_of(clinic_sheet(threads, recommend<book>(threads))), "yes to threads; no to the other " + questions));
    CHECK(has(text_of(clinic_sheet(threads, recommend(threads))), "yes to own_3; no to the other " + questions));
}

TEST_CASE("A wait ends on a day") {
    const sheet_options options{.today = date{2026, 11, 25}};
    const std::string over = clinic(screening::all_clear().with(finding::isotretinoin, 20_weeks), options);
    CHECK(over.find("WAIT UNTIL Wed 6 Jan 2027 (6 weeks)\n") == 0);
    CHECK(has(over, "Over on Wed 6 Jan 2027."));
    const std::string running = clinic(screening::all_clear().with(finding::isotretinoin, 20_weeks));
    CHECK(running.find("WAIT 6 weeks\n") == 0);
    CHECK(has(running, "6 weeks are left."));
    const std::string now = clinic(screening::all_clear().with(finding::isotretinoin), options);
    CHECK(now.find("WAIT AT LEAST 26 weeks\n") == 0);
    CHECK(has(now, "26 weeks from"));
    CHECK(clinic(screening::all_clear().with(finding::open_wound), options).find("WAIT UNTIL IT HAS CLEARED\n") == 0);
    CHECK(has(clinic(screening::all_clear().ongoing(finding::isotretinoin)), "(still)"));
    const intake asked = with(screening::all_clear().with(finding::isotretinoin, 20_weeks));
    CHECK(has(text_of(patient_sheet(asked, recommend(asked), options)), "has to wait: WAIT UNTIL Wed 6 Jan 2027"));
}

TEST_CASE("A sheet invents no day at the ends of the calendar") {
    using boost::gregorian::days;
    const intake asked = with(screening::all_clear().with(finding::isotretinoin, 20_weeks));
    const decision waits = recommend(asked);
    CHECK(text_of(clinic_sheet(asked, waits, {.today = date(9998, 11, 19)})).starts_with("WAIT UNTIL Thu 31 Dec 9998"));
    for (const date& day : {date(9998, 11, 20), date(9999, 12, 31), date(1400, 1, 1), date(boost::date_time::pos_infin),
                            date(9999, 12, 31) + days(9)}) {
        for (const sheet& made :
             {clinic_sheet(asked, waits, {.today = day}), patient_sheet(asked, waits, {.today = day})}) {
            const std::string text = text_of(made);
            CHECK(text.find("9999") == std::string::npos);
            CHECK(text.find("UNTIL") == std::string::npos);
        }
        CHECK(text_of(clinic_sheet(asked, waits, {.today = day})).starts_with("WAIT 6 weeks"));
        const intake well = with(screening::all_clear());
        const session_date visits[] = {{1, day, day, day}, {2, day + days(28), day, day}};
        const sheet_options dated{.today = day, .visits = visits};
        CHECK_FALSE(text_of(patient_sheet(well, recommend(well), dated)).empty());
        CHECK_FALSE(text_of(clinic_sheet(well, recommend(well), dated)).empty());
    }
}

TEST_CASE("A refusal says its sentence once, and to the patient nothing else") {
    const std::string text =
        clinic(screening::all_clear().with(finding::psoriasis).with(finding::skin_cancer).with(finding::isotretinoin));
    CHECK(text.find("DO NOT NEEDLE\n") == 0);
    const std::size_t sentence = text.find("Never needle over skin cancer");
    REQUIRE(sentence != std::string::npos);
    CHECK(text.find("Never needle over skin cancer", sentence + 1) == std::string::npos);
    CHECK(text.find("Refer") < text.find("Wait"));
    const intake refused = with(screening::all_clear().with(finding::skin_cancer).with(finding::isotretinoin));
    CHECK_FALSE(has(text_of(patient_sheet(refused, recommend(refused))), "26 weeks"));
    const intake asked = with(screening::all_clear().with(finding::psoriasis));
    CHECK(text_of(patient_sheet(asked, recommend(asked))).find("Please see a specialist first\n") == 0);
    intake unreadable = patient;
    unreadable.site = static_cast<body_site>(200);
    CHECK(has(text_of(clinic_sheet(unreadable, recommend(unreadable))), "The case cannot be read: site"));
}

TEST_CASE("Open questions have a box each") {
    const std::string text =
        clinic(screening::all_clear().unsure_of(finding::epilepsy).unsure_of(finding::keloid_tendency));
    CHECK(text.find("NOT YET: 2 QUESTIONS ARE OPEN\n") == 0);
    CHECK(has(text, "  health           [ ] Do you have epilepsy?\n"));
    CHECK(has(text, "  skin in general  [ ] Have you ever had a keloid"));
    CHECK(clinic(screening::all_clear().unsure_of(finding::epilepsy)).find("NOT YET: 1 QUESTION IS OPEN\n") == 0);
}

TEST_CASE("The sheet of a visit") {
    const person asked{fitzpatrick::ii, practitioner_kind::clinician,
                       screening::all_clear().unsure_of(finding::epilepsy)};
    const zone_list zones({{skin_concern::acne_scar, severity_grade::moderate, body_site::cheek, {}, 400},
                           {skin_concern::hair_loss, severity_grade::mild, body_site::scalp},
                           {skin_concern::wrinkles, severity_grade::mild, body_site::eyelid}});
    const std::string open = text_of(visit_sheet(asked, plan_visit(asked, zones)));
    CHECK(has(open, "[ ] Do you have epilepsy?"));
    const person sure{fitzpatrick::ii, practitioner_kind::clinician, screening::all_clear()};
    const visit_plan made = plan_visit(sure, zones);
    const diary days = schedule(made, date{2026, 12, 1}, calendar{});
    const sheet whole = visit_sheet(sure, made, {.visits = {days.visits().begin(), days.visits().size()}});
    for (const visit_step& each : made.steps()) {
        CHECK(whole.speaks_for(each.rule));
    }
    const std::string text = text_of(whole);
    check_columns(text);
    for (const char* const words : {"GO AHEAD, WITH CARE\n", "cheek (acne scars, moderate)", "scalp: ", "Not treated",
                                    "eyelid (wrinkles, mild)", "1  Tue 1 Dec 2026", "measure the zones first"}) {
        INFO(words);
        CHECK(has(text, words));
    }
    CHECK(has(text_of(visit_sheet(sure, made, {.steps = true})), "passes each"));
}

TEST_CASE("The sheet of a visit for a whole face beside one of its parts") {
    const person asked{fitzpatrick::ii, practitioner_kind::clinician, screening::all_clear()};
    const zone_list zones({{skin_concern::skin_texture, severity_grade::mild, body_site::full_face},
                           {skin_concern::acne_scar, severity_grade::moderate, body_site::cheek}});
    const std::string text = text_of(visit_sheet(asked, plan_visit(asked, zones)));
    check_columns(text);
    CHECK(has(text, "full face without cheek ("));
    CHECK(has(text, "nose: 0."));
    CHECK_FALSE(has(text, "  cheek: 0."));
}

TEST_CASE("The small print says by which book") {
    const decision made = recommend(patient);
    CHECK(has(text_of(clinic_sheet(patient, made)), std::string(made.book()) + ", edition 20"));
    CHECK(has(text_of(clinic_sheet(patient, made, {.fingerprint = 0xab})), "fingerprint 00000000000000ab."));
}

TEST_CASE("Words in place of codes") {
    CHECK(words_of(skin_concern::acne_scar) == "acne scars");
    CHECK(words_of(skin_concern::varicella_scar) == "chickenpox scars");
    CHECK(words_of(skin_concern::hair_loss) == "hair loss");
    CHECK(words_of(body_site::upper_lip) == "upper lip");
    CHECK(words_of(finding::herpes_labialis_history) == "cold sores in the past");
    CHECK(words_of(finding::under_22) == "18 to 21");
    CHECK(words_of(fitzpatrick::iv) == "skin type IV");
    for (const practitioner_kind each : every<practitioner_kind>) {
        CHECK(has(words_of(each), "by "));
    }
    for (const verdict each : every<verdict>) {
        CHECK_FALSE(words_of(each).empty());
    }
    CHECK(words_of(treatment_endpoint::not_applicable).empty());
    CHECK(has(words_of(treatment_endpoint::passes_done), "last pass"));
    CHECK(spoken("a_b") == "a b");
    CHECK(spoken(date{2026, 12, 1}) == "Tue 1 Dec 2026");
    CHECK(spoken_without_year(date{2028, 2, 29}) == "Tue 29 Feb");
    CHECK(spoken(no_date) == "no day");
    CHECK(spoken(range<duration>{26_weeks, 52_weeks}) == "6 to 12 months");
    CHECK(spoken(range<duration>{26_weeks, 26_weeks}) == "6 months");
    CHECK(spoken(range<duration>{4_weeks, 6_weeks}) == "4 to 6 weeks");
    CHECK(code(sheet_place::call_now) == "call_now");
    CHECK(text_of(sheet{.headline = "a very long word", .parts = {}, .notes = {}}, 6) == "a very\nlong\nword\n");
}
