// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The steps of a plan as they stand on sheets: on which sheet, at which place, in which words, on which days.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <needlewise/calendar/dated_steps.hpp>
#include <needlewise/formats/sheet/summary.hpp>

namespace needlewise::inline v1::detail {

/// The plan that a sheet is about: the regimen that was chosen, or the first.
inline const treatment_plan& plan_for(const decision& made, const sheet_options& options) {
    return options.plan != nullptr ? *options.plan : *made.plan();
}

/// The words for a step; null if it has none of its own.
inline const step_words* words_for_step(std::string_view rule, const sheet_options& options) {
    for (const step_words& each : options.words) {
        if (each.rule == rule) {
            return &each;
        }
    }
    return nullptr;
}

constexpr bool is_done_at_the_session(const treatment_step& step) noexcept {
    return step.from <= at_session && step.until <= at_session && step.kind != step_kind::pre_care;
}

/// Where a step without words of its own stands on the sheet of the clinic.
constexpr sheet_place place_in_clinic(const treatment_step& step) noexcept {
    switch (step.kind.get()) {
    case step_kind::pre_care: return sheet_place::before;
    case step_kind::preparation: return sheet_place::preparation;
    case step_kind::cleansing:
    case step_kind::numbing:
    case step_kind::antisepsis: return sheet_place::skin;
    case step_kind::rolling:
    case step_kind::topical: return sheet_place::needling;
    case step_kind::disposal:
    case step_kind::aftercare: return sheet_place::afterwards;
    case step_kind::recovery: return sheet_place::normal;
    case step_kind::warning_sign: break;
    }
    return step.urgency == help_urgency::emergency ? sheet_place::call_now : sheet_place::call;
}

/// What a step says to the clinic; empty if that is for the patient alone.
inline std::string for_clinic(const treatment_step& step, std::string_view rule, const sheet_options& options) {
    const step_words* const own = words_for_step(rule, options);
    if (own != nullptr) {
        return std::string(own->clinic);
    }
    const bool for_patient_alone = step.kind == step_kind::pre_care || step.kind == step_kind::recovery ||
                                   (step.kind == step_kind::aftercare && !is_done_at_the_session(step));
    return for_patient_alone ? std::string() : std::string(step.instruction.get());
}

/// What a step says to the patient; empty if that is for the clinic alone. Whoever treats themselves does all of it.
inline std::string for_patient(const treatment_step& step, std::string_view rule, const treatment_plan& plan,
                               const sheet_options& options) {
    const step_words* const own = words_for_step(rule, options);
    if (own != nullptr && !own->patient.empty()) {
        return std::string(own->patient);
    }
    const bool alone = plan.treated().practitioner == practitioner_kind::lay_person;
    const bool at_home = step.kind == step_kind::pre_care || step.kind == step_kind::recovery ||
                         step.kind == step_kind::warning_sign || !is_done_at_the_session(step);
    return alone || (at_home && own == nullptr) ? std::string(step.instruction.get()) : std::string();
}

/// The part at a place, which is made if it is not there yet.
inline sheet_part& part_at(sheet& made, sheet_place place, std::string_view title) {
    for (sheet_part& part : made.parts) {
        if (part.place == place) {
            return part;
        }
    }
    made.parts.push_back({place, std::string(title), {}});
    return made.parts.back();
}

/// The days of a step of the patient, in front of what is done: "from Tue 17 Nov", "until Thu 3 Dec". Without a first
/// session on a day, in words: "from 2 weeks before".
inline std::string when_in_words(const step_range::iterator& at, const session_date& first) {
    const treatment_step& step = *at;
    const bool dated = !first.planned.is_special();
    const dated_step days = dated_steps::place{at, at, first}.value();
    if (step.throughout_under == every_course) {
        return "the whole course";
    }
    if (step.kind == step_kind::pre_care) {
        return dated ? "from " + spoken_without_year(days.first) : "from " + text_of(step.from, step.from);
    }
    return dated ? "until " + spoken_without_year(days.last) : "until " + text_of(step.until, step.until);
}

/// All steps with their whole sentences.
inline sheet_part all_steps(const treatment_plan& plan) {
    sheet_part made{sheet_place::steps, "ALL STEPS", {}};
    const step_range steps = plan.steps();
    step_kind heading = step_kind::warning_sign;
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        const bool new_heading = made.lines.empty() || step->kind != heading;
        heading = step->kind;
        made.lines.push_back({new_heading ? words_of(heading) : std::string(),
                              describe(*step),
                              false,
                              {std::string(step.place().rule())}});
    }
    return made;
}

/// The rules that made an answer, with their sources. Steps are there only with a plan's `--steps`.
inline sheet_part all_grounds(const decision& made, bool with_steps) {
    sheet_part part{sheet_place::grounds, "GROUNDS", {}};
    for (const fired_rule& rule : made.rules()) {
        if (rule.table == table_kind::routine && !with_steps) {
            continue;
        }
        part.lines.push_back({{}, std::string(rule.id) + ": " + std::string(rule.said), false, {std::string(rule.id)}});
        for (const source& each : *rule.sources) {
            part.lines.push_back(
                {{}, "- " + std::string(each.title.get()) + " <" + std::string(each.address.get()) + ">", false, {}});
        }
        if (!rule.dissent.empty()) {
            part.lines.push_back({{}, "- Others: " + std::string(rule.dissent), false, {}});
        }
    }
    return part;
}

/// By which book, and what a sheet is not.
inline std::vector<std::string> small_print(const decision& made, const sheet_options& options) {
    const auto two = [](int number) { return std::to_string(100 + number).substr(1); };
    const edition_date edition = made.edition();
    std::string book = std::string(made.book()) + ", edition " + std::to_string(edition.year) + "-" +
                       two(edition.month) + "-" + two(edition.day);
    if (options.fingerprint != 0) {
        book += ", fingerprint ";
        for (int shift = 60; shift >= 0; shift -= 4) {
            book += "0123456789abcdef"[(options.fingerprint >> shift) & 15U];
        }
    }
    return {book + ".", "Decision support for trained people; it does not replace them."};
}

} // namespace needlewise::inline v1::detail
