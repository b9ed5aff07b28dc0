// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The sheet of the patient.

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <needlewise/formats/sheet/clinic.hpp>

namespace needlewise::inline v1 {

namespace detail {

/// Where a step stands on the sheet of the patient.
constexpr sheet_place place_for_patient(const treatment_step& step, sheet_place in_clinic) noexcept {
    return step.kind == step_kind::pre_care       ? sheet_place::before
           : step.kind == step_kind::recovery     ? sheet_place::normal
           : step.kind == step_kind::warning_sign ? in_clinic == sheet_place::call_now ? in_clinic : sheet_place::call
           : is_done_at_the_session(step)         ? in_clinic
                                                  : sheet_place::after;
}

/// The steps of the patient at one place, in the order of their days.
inline sheet_part steps_for_patient(const treatment_plan& plan, sheet_place place, std::string_view title,
                                    const session_date& first, const sheet_options& options) {
    std::vector<std::pair<std::int32_t, sheet_line>> found;
    const step_range steps = plan.steps();
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        const std::string_view rule = step.place().rule();
        const step_words* const own = words_for_step(rule, options);
        const sheet_place in_clinic = own != nullptr ? own->place : place_in_clinic(*step);
        std::string text = for_patient(*step, rule, plan, options);
        if (text.empty() || place_for_patient(*step, in_clinic) != place) {
            continue;
        }
        const bool dated = place == sheet_place::before || place == sheet_place::after;
        found.push_back(
            {dated ? (place == sheet_place::before ? step->from : step->until).in_minutes() : 0,
             {dated ? when_in_words(step, first) : std::string(), std::move(text), false, {std::string(rule)}}});
    }
    // By hand: clang 19 warns of what std::stable_sort of libstdc++ is made with.
    for (auto next = found.begin(); next != found.end(); ++next) {
        const auto after_equals = std::upper_bound(
            found.begin(), next, next->first, [](std::int32_t when, const auto& each) { return when < each.first; });
        std::rotate(after_equals, next, next + 1);
    }
    sheet_part part{place, std::string(title), {}};
    for (auto& each : found) {
        part.lines.push_back(std::move(each.second));
    }
    return part;
}

inline std::string plain_headline(const decision& made) {
    switch (made.outcome()) {
    case verdict::incomplete: return "We have some questions before we can plan your treatment";
    case verdict::defer: return "Your microneedling has to wait";
    case verdict::refer: return "Please see a specialist first";
    case verdict::refuse: return "Microneedling is not right for you";
    case verdict::proceed:
    case verdict::proceed_with_precautions: break;
    }
    return "Your microneedling";
}

} // namespace detail

inline sheet patient_sheet(const intake& asked, const decision& made, const sheet_options& options) {
    sheet whole;
    whole.headline = detail::plain_headline(made);
    detail::sheet_lines lines;
    if (made.plan() == nullptr) {
        if (made.outcome() == verdict::defer) {
            whole.headline += ": " + detail::wait_in_words(made, options.today);
        }
        detail::add_reasons(lines, made);
        if (made.outcome() != verdict::refuse) { // to whom it is refused, nothing else matters
            detail::add_lesser_objections(lines, asked, made, options.today);
        }
        whole.parts.push_back({sheet_place::summary, {}, lines.taken()});
        if (!made.questions().empty()) {
            whole.parts.push_back(detail::open_questions(made.questions(), made.catalogue()));
        }
        return whole;
    }
    const treatment_plan& plan = detail::plan_for(made, options);
    const session_date first = options.visits.empty() ? session_date{} : options.visits.front();
    if (!options.visits.empty()) {
        whole.headline += ", session " + std::to_string(first.number) + ": " + spoken(first.planned);
    }
    constexpr std::pair<sheet_place, std::string_view> order[] = {
        {sheet_place::before, "BEFORE"},
        {sheet_place::never_done, "NEVER"},
        {sheet_place::always, "ALWAYS"},
        {sheet_place::preparation, "ON THE DAY"},
        {sheet_place::skin, "SKIN"},
        {sheet_place::needling, "NEEDLING"},
        {sheet_place::afterwards, "AT ONCE AFTERWARDS"},
        {sheet_place::after, "AFTER"},
        {sheet_place::normal, "WHAT IS NORMAL"},
        {sheet_place::call_now, "CALL AN AMBULANCE"},
        {sheet_place::call, "CALL US: ______________________"}};
    for (const auto& [place, title] : order) {
        sheet_part part = detail::steps_for_patient(plan, place, title, first, options);
        if (!part.lines.empty()) {
            whole.parts.push_back(std::move(part));
        }
    }
    for (const session_date& each : options.visits) {
        if (&each != options.visits.data()) {
            lines.add("", spoken(each.planned) + (each.number > plan.sessions.min ? ", only if needed" : ""));
        }
    }
    if (options.visits.size() > 1) {
        whole.parts.push_back({sheet_place::summary, "YOUR NEXT VISITS", lines.taken()});
    }
    if (options.grounds) {
        whole.parts.push_back(detail::all_grounds(made, true));
    }
    return whole;
}

} // namespace needlewise::inline v1
