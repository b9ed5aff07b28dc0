// SPDX-License-Identifier: MIT
/// Pages for the clinic and the patient: everything that is on the sheets, nothing that is markup, and nothing from
/// elsewhere.
#include "../../catch.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <needlewise/handout.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/sheet.hpp>

#include "../patient.hpp"
#include "svg/markup.hpp"

using namespace needlewise;

namespace {

std::size_t count(std::string_view text, std::string_view words) {
    std::size_t found = 0;
    for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
        ++found;
    }
    return found;
}

constexpr std::string_view support = "Decision support for trained people; it does not replace them.";

void is_a_good_page(const std::string& page) {
    const std::size_t style = page.find("<style>");
    const std::string body = page.substr(0, style) + page.substr(page.find("</style>", style) + 8);
    CHECK(markup_fault(body, {"meta", "br"}) == "");
    CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\""));
    CHECK(count(page, "<h1>") == 1);
    CHECK(count(page, support) == 1);
    for (const char* const elsewhere : {"src=", "href=", "url(", "<script", "@import", "<link"}) {
        CHECK(page.find(elsewhere) == std::string::npos);
    }
    CHECK(page.find("@page{margin:") != std::string::npos);
    CHECK(page.find("size:") == page.find("font-size:") + 5); // the paper is the printer's: A4 or Letter
}
void says_all_of(const std::string& page, const sheet& content) {
    for (const sheet_part& part : content.parts) {
        for (const sheet_line& line : part.lines) {
            const std::string text = escaped(line.text);
            CAPTURE(text);
            CHECK(page.find(text.substr(1)) != std::string::npos);
            CHECK(page.find(escaped(line.label)) != std::string::npos);
        }
    }
    CHECK(page.find(escaped(content.notes.empty() ? "" : content.notes.front())) != std::string::npos);
}

/// Cases of each concern in all hands, with and without something found.
std::vector<intake> cases() {
    std::vector<intake> all;
    for (const skin_concern concern : every<skin_concern>) {
        for (const practitioner_kind practitioner : every<practitioner_kind>) {
            for (const bool darker : {false, true}) {
                intake asked = patient;
                asked.concern = concern;
                asked.practitioner = practitioner;
                asked.phototype = darker ? fitzpatrick::v : fitzpatrick::ii;
                asked.severity = darker ? severity_grade::severe : severity_grade::mild;
                asked.history =
                    darker ? screening::all_clear().with(finding::herpes_labialis_history) : screening::all_clear();
                all.push_back(asked);
            }
        }
    }
    return all;
}

/// How many syllables a word has, by its groups of vowels: as the grade of a text is reckoned.
int syllables(std::string_view word) {
    constexpr std::string_view vowels = "aeiouyAEIOUY";
    int count = 0;
    bool before = false;
    for (const char letter : word) {
        const bool vowel = vowels.find(letter) != std::string_view::npos;
        count += vowel && !before ? 1 : 0;
        before = vowel;
    }
    const bool silent = word.ends_with('e') && !word.ends_with("le") && count > 1;
    return std::max(count - (silent ? 1 : 0), 1);
}
/// The grade of Flesch and Kincaid: the years of school that a text asks for. Grade 7 is twelve years of age.
double grade_of(const sheet& content) {
    int words = 0;
    int sentences = 0;
    int parts = 0;
    for (const sheet_part& part : content.parts) {
        for (const sheet_line& line : part.lines) {
            ++sentences;
            std::string word;
            for (const char letter : line.text + " ") {
                if ((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')) {
                    word += letter;
                    continue;
                }
                words += word.empty() ? 0 : 1;
                parts += word.empty() ? 0 : syllables(word);
                sentences += letter == ':' || letter == ';' ? 1 : 0;
                word.clear();
            }
        }
    }
    return 0.39 * words / sentences + 11.8 * parts / words - 15.59;
}

} // namespace

TEST_CASE("Every step of every plan is on one of the pages, and every line of the sheets") {
    std::size_t steps_seen = 0;
    for (const intake& asked : cases()) {
        const decision made = recommend(asked);
        const sheet_options short_words{.words = asked.severity.get() == severity_grade::mild
                                                     ? std::span<const step_words>(standard_step_words)
                                                     : std::span<const step_words>(),
                                        .every_sign = true};
        const sheet clinics = clinic_sheet(asked, made, short_words);
        const sheet patients = patient_sheet(asked, made, short_words);
        const std::string clinic = clinic_handout(asked, made, short_words);
        const std::string for_patient = patient_handout(asked, made, short_words);
        is_a_good_page(clinic);
        is_a_good_page(for_patient);
        says_all_of(clinic, clinics);
        says_all_of(for_patient, patients);
        if (made.plan() == nullptr) {
            CHECK(clinic.find("<svg") == std::string::npos);
            continue;
        }
        CHECK(count(clinic, "<svg") == 3);
        CHECK(count(for_patient, "<svg") == 2);
        const step_range steps = made.plan()->steps();
        for (auto step = steps.begin(); step != steps.end(); ++step) {
            const std::string_view rule = step.place().rule();
            CAPTURE(rule);
            const bool is_on_one = clinics.speaks_for(rule) || patients.speaks_for(rule);
            CHECK(is_on_one);
            ++steps_seen;
        }
    }
    CHECK(steps_seen > 2000);
}

TEST_CASE("What a patient reads can be read at twelve years of age") {
    CHECK(syllables("sunscreen") == 2);
    CHECK(syllables("the") == 1);
    CHECK(syllables("moisturiser") == 4);
    int read = 0;
    for (const intake& asked : cases()) {
        const decision made = recommend(asked);
        if (made.plan() != nullptr) {
            CHECK(grade_of(patient_sheet(asked, made)) < 7);
            CHECK(grade_of(patient_sheet(asked, made, {.words = standard_step_words})) < 7);
            ++read;
        }
    }
    CHECK(read > 50);
}

TEST_CASE("A visit has a page with its zones") {
    const zone zones[] = {
        {.concern = skin_concern::acne_scar, .severity = severity_grade::moderate, .site = body_site::cheek},
        {.concern = skin_concern::fine_lines, .severity = severity_grade::mild, .site = body_site::forehead}};
    const person asked{
        .phototype = fitzpatrick::iii, .practitioner = practitioner_kind::clinician, .history = screening::all_clear()};
    const visit_plan visit = plan_visit(asked, *zone_list::make(zones));
    const std::string page = visit_handout(asked, visit);
    is_a_good_page(page);
    CHECK(count(page, "<svg") == 3);
    CHECK(count(page, "id=\"skin-2-title\"") == 1);
    says_all_of(page, visit_sheet(asked, visit));
}

TEST_CASE("Each picture of a page has a name of its own") {
    const std::string page = clinic_handout(patient, recommend(patient));
    for (const char* const name : {"\"skin-title\"", "\"zones-title\"", "\"course-title\""}) {
        CHECK(count(page, std::string("id=") + name) == 1);
    }
}

TEST_CASE("The course has the days of the sessions") {
    const decision made = recommend(patient);
    const session_dates visits = schedule(*made.plan(), date{2026, 12, 1});
    const std::string page = patient_handout(patient, made, {.visits = {visits.begin(), visits.size()}});
    CHECK(count(page, "1, Tue 1 Dec 2026; 2, ") == 1);
    CHECK(page.find("week 0") == std::string::npos);
}

TEST_CASE("What comes from outside is no markup") {
    constexpr std::string_view hostile = "</title></style><script>\"'&\x01";
    constexpr std::string_view harmless = "&lt;/title&gt;&lt;/style&gt;&lt;script&gt;&quot;&#39;&amp;";
    const handout_phrase phrases[] = {{"In short", hostile}, {"Needle", hostile}};
    const step_words words[] = {{"routine.pre_care.sun", sheet_place::before, hostile, hostile}};
    const std::string page = patient_handout(
        patient, recommend(patient), {.words = words},
        {.clinic = hostile, .telephone = hostile, .person = hostile, .language = hostile, .phrases = phrases});
    CHECK(page.find("<script") == std::string::npos);
    CHECK(count(page, harmless) >= 5);
    const std::string clinics = clinic_handout(patient, recommend(patient), {}, {.phrases = phrases});
    CHECK(count(clinics, harmless) == 2);
    is_a_good_page(clinics);
}

TEST_CASE("A clinic's own words take the place of ours") {
    const step_words words[] = {{"routine.pre_care.sun", sheet_place::before, {}, "Bleiben Sie aus der Sonne."}};
    const handout_phrase phrases[] = {{"Before the session", "Vor der Sitzung"}, {"Call us", "Rufen Sie uns an"}};
    const std::string page =
        patient_handout(patient, recommend(patient), {.words = words}, {.language = "de", .phrases = phrases});
    CHECK(page.find("<html lang=\"de\">") != std::string::npos);
    CHECK(page.find("<h2>Vor der Sitzung</h2>") != std::string::npos);
    CHECK(page.find("Bleiben Sie aus der Sonne.") != std::string::npos);
    CHECK(page.find("Before the session") == std::string::npos);
}

TEST_CASE("What own words lack is named") {
    const step_words some[] = {{"routine.pre_care.sun", sheet_place::before, {}, "No sun."}};
    CHECK_FALSE(fault_of(some, standard.view()).rule.empty());
    CHECK_FALSE(fault_of(some, standard.view()).no_step);
    std::vector<step_words> all;
    for (const routine_rule& rule : standard.view().routine) {
        all.push_back({rule.id, sheet_place::before, "clinic", "patient"});
    }
    CHECK(fault_of(all, standard.view()).rule.empty());
    all.insert(all.begin(), {"routine.misspelt", sheet_place::before, "clinic", "patient"});
    CHECK(fault_of(all, standard.view()).rule == "routine.misspelt");
    CHECK(fault_of(all, standard.view()).no_step);
    CHECK(fault_of({}, book_view{}).rule.empty());

    CHECK(handout_phrase_missing({}) == "For");
    std::vector<handout_phrase> phrases;
    for (const std::string_view english : handout_phrases) {
        phrases.push_back({english, "own"});
    }
    CHECK(handout_phrase_missing(phrases).empty());
    phrases.back().own = {};
    CHECK(handout_phrase_missing(phrases) == support);
}

TEST_CASE("A sheet that was changed is a page as well") {
    sheet content = patient_sheet(patient, recommend(patient));
    content.headline = "ASK FIRST: tomorrow";
    content.parts.push_back({sheet_place::grounds, "GROUNDS", {{"", "a rule", true, {}}}});
    const std::string page = handout_page(content, true);
    is_a_good_page(page);
    CHECK(page.find("<h1>Ask first: tomorrow</h1>") != std::string::npos);
    CHECK(page.find("<li><span class=\"box\"></span>A rule</li>") != std::string::npos);
}
