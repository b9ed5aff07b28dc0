// SPDX-License-Identifier: MIT
/// @file
/// Two pages for a printer: one for the clinic, one for the patient, with dates and pictures, in files that need
/// nothing else; and which words a clinic lacks that prints in a language of its own.

#include <fstream>
#include <iostream>
#include <string>

#include <needlewise/handout.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/sheet.hpp>

using namespace needlewise;

namespace {

constexpr intake patient{
    .concern = skin_concern::acne_scar,
    .severity = severity_grade::moderate,
    .site = body_site::cheek,
    .phototype = fitzpatrick::iv,
    .practitioner = practitioner_kind::clinician,
    .history = screening::all_clear().with(finding::herpes_labialis_history),
};
constexpr decision answer = recommend(patient);
constexpr session_dates visits = schedule(*answer.plan(), date{2026, 12, 1});

/// What a clinic in Hamburg has put into its own words so far: by the id of the rule.
constexpr step_words our_words[] = {
    {.rule = "routine.pre_care.sun",
     .place = sheet_place::before,
     .patient = "Nicht in die Sonne, nicht ins Solarium."},
};

/// Writes a page, and says what became of it.
bool write(const std::string& path, const std::string& page) {
    std::ofstream file(path, std::ios::binary);
    file << page;
    std::cout << path << ": " << (file ? "written" : "cannot be written") << "\n";
    return static_cast<bool>(file);
}

} // namespace

int main() {
    const sheet_options content{.visits = {visits.begin(), visits.size()}, .words = standard_step_words};
    const handout_options clinic{.clinic = "Harbour Clinic", .telephone = "0123 456 789"};
    const bool written = write("clinic.html", clinic_handout(patient, answer, content, clinic)) &&
                         write("patient.html", patient_handout(patient, answer, content, clinic));

    std::cout << "\nWhat the patient reads first\n";
    for (const sheet_part& part : patient_sheet(patient, answer, content).parts) {
        std::cout << part.title << "\n  " << part.lines.front().label << " " << part.lines.front().text << "\n";
    }
    // A clinic that prints in another language lets the compiler prove that no step is left:
    // static_assert(says_every_step<our_words>). Here one is, and it is named.
    const words_fault missing = fault_of(our_words, standard.view());
    std::cout << "\nStill to be translated, first: " << missing.rule << "\n";
    return written ? 0 : 1;
}
