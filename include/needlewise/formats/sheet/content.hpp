// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What stands on a sheet: for the clinic, which fits a screen, and for the patient, with real dates. The content is a
/// structure, so that it can be laid out as text, as HTML or on a screen. Every step of a plan is on one of the two.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <needlewise/calendar/conflict.hpp>
#include <needlewise/calendar/visits.hpp>
#include <needlewise/decision/decision.hpp>
#include <needlewise/decision/intake.hpp>

namespace needlewise::inline v1 {

/// Where something stands on a sheet.
enum class sheet_place : std::uint8_t {
    summary,     ///< the answer in a few facts, each with its label
    questions,   ///< questions to ask, with a box each
    never_done,  ///< what is never done
    always,      ///< for the clinic: what holds for every session, whoever is treated
    before,      ///< for the patient: in the days and weeks before
    preparation, ///< for the clinic: before the skin is touched
    skin,        ///< for the clinic: cleansing, numbing, antisepsis
    needling,    ///< for the clinic: the needling itself, and what may be on the skin
    afterwards,  ///< for the clinic: at the end of the session
    after,       ///< for the patient: in the hours, days and weeks after
    normal,      ///< what is normal
    call_now,    ///< when to call an ambulance
    call,        ///< when to call
    steps,       ///< all steps, where they are asked for
    grounds,     ///< the rules and their sources, where they are asked for
};
/// Codes of `sheet_place`.
template <> struct enumeration<sheet_place> {
    static constexpr char field[] = "place";
    static constexpr char allowed[] =
        "summary, questions, never_done, always, before, preparation, skin, needling, afterwards, "
        "after, normal, call_now, call, steps, grounds";
    static constexpr sheet_place last = sheet_place::grounds;
};

/// One line of a sheet.
struct sheet_line {
    std::string label = {};              ///< what stands before it: "Needle", "from Tue 17 Nov"; empty if nothing does
    std::string text = {};               ///< what it says
    bool box = false;                    ///< whether it has a box to tick
    std::vector<std::string> rules = {}; ///< the ids of the rules, or the codes of the findings, that it speaks for
};
/// Lines that belong together.
struct sheet_part {
    sheet_place place = sheet_place::summary; ///< where they stand
    std::string title = {};                   ///< their heading; empty for the summary
    std::vector<sheet_line> lines = {};       ///< the lines
    bool dense = false;                       ///< whether text puts them beside each other, next to the heading
};
/// A sheet.
struct [[nodiscard]] sheet {
    std::string headline = {};           ///< the answer: "GO AHEAD, WITH CARE"
    std::vector<sheet_part> parts = {};  ///< in the order in which they are read
    std::vector<std::string> notes = {}; ///< small print: the book, and what the sheet is not
    /// Whether a rule or a finding has its line.
    bool speaks_for(std::string_view id) const;
};

/// How a step is said on the sheets. What is empty is not said there; a step without words of its own is said in its
/// own sentence, on the sheet of whoever does it.
struct step_words {
    std::string_view rule;         ///< the id of its rule
    sheet_place place;             ///< where it stands on the sheet of the clinic
    std::string_view clinic = {};  ///< for the clinic
    std::string_view patient = {}; ///< for the patient
};

/// What a sheet may say beside the answer.
/// @pre What it refers to outlives the call.
struct sheet_options {
    date today = no_date;                              ///< for the day on which a wait ends
    std::span<const session_date> visits = {};         ///< the sessions with their days
    std::span<const schedule_conflict> conflicts = {}; ///< what could not be kept of them
    std::span<const step_words> words = {};            ///< words for steps; looked up by the id of their rule
    std::uint64_t fingerprint = 0;                     ///< of the book, for the small print; not said if not given
    const treatment_plan* plan = nullptr; ///< one of the plan's regimens, if another than the first was chosen
    bool steps = false;                   ///< whether every step stands there with its whole sentence
    bool grounds = false;                 ///< whether rules and sources stand there
    bool every_sign = false; ///< whether the clinic's sheet also has the signs that can wait for days, as the patient's
};

/// The sheet of the clinic.
inline sheet clinic_sheet(const intake& asked, const decision& made, const sheet_options& options = {});
/// The sheet of the patient. Whoever treats themselves also gets what is done on the day.
inline sheet patient_sheet(const intake& asked, const decision& made, const sheet_options& options = {});

// ---------------------------------------------------------------------------------------------------------------------

inline bool sheet::speaks_for(std::string_view id) const {
    for (const sheet_part& part : parts) {
        for (const sheet_line& line : part.lines) {
            for (const std::string& rule : line.rules) {
                if (rule == id) {
                    return true;
                }
            }
        }
    }
    return false;
}

} // namespace needlewise::inline v1
