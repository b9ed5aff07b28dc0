// SPDX-License-Identifier: MIT
/// The sheets of patients can be read by a child of twelve: the grade of Flesch and Kincaid is 7 at most.
#include "../../catch.hpp"
#include "../every_case.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include <needlewise/calendar.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/sheet.hpp>

using namespace needlewise;

namespace {

bool is_vowel(char letter) { return std::string_view("aeiouy").find(letter) != std::string_view::npos; }

/// How many syllables a word has, near enough: groups of vowels, without a silent e at the end.
std::size_t syllables(std::string_view word) {
    std::size_t groups = 0;
    for (std::size_t at = 0; at < word.size(); ++at) {
        groups += is_vowel(word[at]) && (at == 0 || !is_vowel(word[at - 1])) ? 1U : 0U;
    }
    const bool silent = word.size() > 3 && (word.ends_with("e") || word.ends_with("es") || word.ends_with("ed")) &&
                        !word.ends_with("le");
    return std::max<std::size_t>(1, groups - (silent ? 1U : 0U));
}

/// The grade of school in which a text is understood, by Flesch and Kincaid (1975). Each line is a sentence or more.
double grade_of(const std::string& text) {
    std::size_t words = 0;
    std::size_t sentences = 0;
    std::size_t sounds = 0;
    std::string word;
    bool open = false;
    for (const char letter : text + "\n") {
        const bool small = letter >= 'a' && letter <= 'z';
        if (small || (letter >= 'A' && letter <= 'Z')) {
            word += static_cast<char>(small ? letter : letter - 'A' + 'a');
            open = true;
            continue;
        }
        words += word.empty() ? 0U : 1U;
        sounds += word.empty() ? 0U : syllables(word);
        word.clear();
        if (letter == '\n' || letter == '.' || letter == '?') {
            sentences += open ? 1U : 0U;
            open = false;
        }
    }
    REQUIRE(sentences != 0);
    const auto all = static_cast<double>(words);
    return 0.39 * all / static_cast<double>(sentences) + 11.8 * static_cast<double>(sounds) / all - 15.59;
}

/// What a patient reads on a sheet, line by line.
std::string read_by_patient(const intake& asked) {
    const decision made = recommend(asked);
    std::string text;
    for (const sheet_part& part : patient_sheet(asked, made, {.words = standard_step_words}).parts) {
        for (const sheet_line& line : part.lines) {
            text += line.text + "\n";
        }
    }
    return text;
}

} // namespace

TEST_CASE("A grade rises with longer words and longer sentences") {
    CHECK(grade_of("The cat sat on the mat.") < 1.0);
    CHECK(grade_of("Contraindications necessitate interdisciplinary deliberation.") > 20.0);
    CHECK(grade_of("The cat sat. It was on the mat.") < grade_of("The cat sat and it was on the mat."));
    CHECK(syllables("session") == 2);
    CHECK(syllables("take") == 1);
    CHECK(syllables("needle") == 2);
}

TEST_CASE("The sheet of every plan can be read at twelve") {
    double hardest = 0;
    every_case({.severities = severity_grade::moderate, .phototypes = {fitzpatrick::ii, fitzpatrick::v}},
               [&](const intake& asked) {
                   if (recommend(asked).plan() != nullptr) {
                       const std::string text = read_by_patient(asked);
                       INFO(text);
                       CHECK(grade_of(text) <= 7.0);
                       hardest = std::max(hardest, grade_of(text));
                   }
               });
    CHECK(hardest > 4.0); // a measure that is always low would say nothing
}

TEST_CASE("Findings make no sheet harder to read, and the questions can be read at twelve too") {
    std::string questions;
    for (const finding found : every<finding>) {
        const intake asked{skin_concern::acne_scar,
                           severity_grade::mild,
                           body_site::cheek,
                           fitzpatrick::iii,
                           practitioner_kind::clinician,
                           device_kind::unspecified,
                           screening::all_clear().with(found)};
        if (recommend(asked).plan() != nullptr) {
            const std::string text = read_by_patient(asked);
            INFO(text);
            CHECK(grade_of(text) <= 7.0);
        }
        questions += std::string(row_of(found).question) + "\n";
    }
    CHECK(grade_of(questions) <= 7.0);
}
