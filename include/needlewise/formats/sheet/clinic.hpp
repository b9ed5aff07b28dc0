// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The sheet of the clinic.

#include <string>
#include <utility>
#include <vector>

#include <needlewise/formats/diary_text.hpp>
#include <needlewise/formats/sheet/parts.hpp>
#include <needlewise/formats/sheet/reasons.hpp>

namespace needlewise::inline v1 {

namespace detail {

/// Signs after which the same is done stand together: "darker patches, parallel scars: stop, dermatologist".
inline void join_by_what_is_done(std::vector<sheet_line>& lines) {
    const auto done_from = [](const sheet_line& line) { return line.text.rfind(": "); };
    for (auto first = lines.begin(); first != lines.end(); ++first) {
        for (auto next = first + 1; next != lines.end();) {
            const std::size_t at = done_from(*first);
            const std::size_t there = done_from(*next);
            if (at == std::string::npos || there == std::string::npos ||
                first->text.substr(at) != next->text.substr(there)) {
                ++next;
                continue;
            }
            first->text.insert(at, ", " + next->text.substr(0, there));
            first->rules.insert(first->rules.end(), next->rules.begin(), next->rules.end());
            next = lines.erase(next);
        }
    }
}

/// In place of the signs that can wait for days.
inline constexpr std::string_view other_signs =
    "any other sign on the patient's sheet: no session until a physician has looked";

inline void add_steps_for_clinic(sheet& made, const treatment_plan& plan, const sheet_options& options) {
    constexpr std::pair<sheet_place, std::string_view> order[] = {
        {sheet_place::never_done, "NEVER"},   {sheet_place::always, "ALWAYS"},   {sheet_place::preparation, "BEFORE"},
        {sheet_place::skin, "SKIN"},          {sheet_place::needling, "NEEDLE"}, {sheet_place::afterwards, "AFTER"},
        {sheet_place::call_now, "AMBULANCE"}, {sheet_place::call, "IF CALLED"}};
    for (const auto& [place, title] : order) {
        sheet_part part{place, std::string(title), {}, true};
        bool some_can_wait = false;
        const step_range steps = plan.steps();
        for (auto step = steps.begin(); step != steps.end(); ++step) {
            const std::string_view rule = step.place().rule();
            if (step->urgency == help_urgency::soon && !options.every_sign) {
                some_can_wait = true;
                continue;
            }
            const step_words* const own = words_for_step(rule, options);
            const sheet_place mine = own != nullptr ? own->place : place_in_clinic(*step);
            std::string text = for_clinic(*step, rule, options);
            if (mine == place && !text.empty() && step->kind != step_kind::rolling) {
                const bool box = place >= sheet_place::preparation && place <= sheet_place::afterwards;
                part.lines.push_back(
                    {own == nullptr && step->need == step_need::optional && !text.starts_with("If wanted") ? "if wanted"
                                                                                                           : "",
                     std::move(text),
                     box,
                     {std::string(rule)}});
            }
        }
        if (place == sheet_place::call || place == sheet_place::call_now) {
            join_by_what_is_done(part.lines);
        }
        if (place == sheet_place::call && some_can_wait) {
            part.lines.push_back({{}, std::string(other_signs), false, {}});
        }
        if (!part.lines.empty()) {
            made.parts.push_back(std::move(part));
        }
    }
}

/// The questions that are open, in plain words and in groups, with a box each.
inline sheet_part open_questions(const finding_set& asked, const rule_catalogue& words) {
    sheet_part part{sheet_place::questions, "ASK", {}};
    for (const finding_group group : every<finding_group>) {
        for (const finding each : asked) {
            const finding_row& row = words.row_of(each);
            if (row.group == group) {
                part.lines.push_back({words_of(group), std::string(row.question), true, {std::string(row.code)}});
            }
        }
    }
    return part;
}

} // namespace detail

inline sheet clinic_sheet(const intake& asked, const decision& made, const sheet_options& options) {
    sheet whole;
    whole.headline = words_of(made.outcome());
    detail::sheet_lines lines;
    lines.add("Case", detail::case_in_words(asked));
    detail::add_screening(lines, asked.history, made.catalogue());
    if (made.outcome() == verdict::defer) {
        whole.headline = detail::wait_in_words(made, options.today);
    } else if (made.outcome() == verdict::incomplete) {
        whole.headline = "NOT YET: " + std::to_string(made.questions().size()) +
                         (made.questions().size() == 1 ? " QUESTION IS OPEN" : " QUESTIONS ARE OPEN");
    }
    if (made.plan() == nullptr) {
        detail::add_reasons(lines, made);
        detail::add_lesser_objections(lines, asked, made, options.today);
    }
    detail::add_objections(lines, made, verdict::proceed_with_precautions, "Take care", "Take care");
    if (made.plan() != nullptr) {
        for (const fired_rule& rule : made.binding_limits()) {
            lines.add("Limit", std::string(rule.said), rule.id);
        }
        detail::add_plan(lines, detail::plan_for(made, options), options);
    }
    for (const fired_rule& rule : made.positions()) {
        lines.add("Own position", std::string(rule.said), rule.id);
    }
    for (const schedule_conflict& each : options.conflicts) {
        lines.add("Not kept", describe(each));
    }
    whole.parts.push_back({sheet_place::summary, {}, lines.taken()});
    if (made.plan() != nullptr) {
        options.steps ? whole.parts.push_back(detail::all_steps(detail::plan_for(made, options)))
                      : detail::add_steps_for_clinic(whole, detail::plan_for(made, options), options);
    }
    if (!made.questions().empty()) {
        whole.parts.push_back(detail::open_questions(made.questions(), made.catalogue()));
    }
    if (options.grounds) {
        whole.parts.push_back(detail::all_grounds(made, options.steps));
    }
    whole.notes = detail::small_print(made, options);
    return whole;
}

} // namespace needlewise::inline v1
