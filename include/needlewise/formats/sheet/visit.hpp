// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The sheet of a visit for several zones: which are treated, how deep, in which order, and the steps once for all.

#include <string>
#include <utility>
#include <vector>

#include <needlewise/formats/sheet/clinic.hpp>
#include <needlewise/treatment/visit_plan.hpp>

namespace needlewise::inline v1 {

/// The sheet of a visit for the clinic.
inline sheet visit_sheet(const person& asked, const visit_plan& made, const sheet_options& options = {});

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

inline std::string zone_in_words(const zone_answer& zone) {
    std::vector<std::string> ceded;
    for (const body_site part : zone.plan() == nullptr ? enum_set<body_site>() : zone.plan()->ceded()) {
        ceded.push_back(words_of(part));
    }
    return words_of(zone.asked.site.get()) + (ceded.empty() ? "" : " without " + listed(ceded)) + " (" +
           words_of(zone.asked.concern.get()) + ", " + words_of(zone.asked.severity.get()) + ")";
}

/// Why a zone is not treated: the deciding sentence, or that another concern at its site bars it.
inline std::string held_back_because(const zone_answer& zone) {
    for (const fired_rule& rule : zone.answer.objections()) {
        return std::string(rule.said);
    }
    return zone.answer.plan() != nullptr ? "Another concern at this site bars it." : words_of(zone.answer.outcome());
}

inline void add_visit_steps(sheet& whole, const visit_plan& made, const sheet_options& options) {
    sheet_part part{sheet_place::steps, "STEPS", {}};
    const auto treated = made.treated().size();
    for (const visit_step& each : made.steps()) {
        std::string text = options.steps ? describe(*each.step) : std::string(each.step->instruction.get());
        std::vector<std::string> sites;
        for (const std::size_t at : each.zones) {
            sites.push_back(words_of(made.zones()[at].asked.site.get()));
        }
        if (each.zones.size() != treated || each.step->kind == step_kind::rolling) {
            text = listed(sites) + ": " + text;
        }
        part.lines.push_back({words_of(each.step->kind.get()), std::move(text), false, {std::string(each.rule)}});
    }
    whole.parts.push_back(std::move(part));
}

} // namespace detail

inline sheet visit_sheet(const person& asked, const visit_plan& made, const sheet_options& options) {
    sheet whole;
    whole.headline = words_of(made.outcome());
    detail::sheet_lines lines;
    lines.add("Person", words_of(asked.phototype.get()) + "; " + words_of(asked.practitioner.get()));
    detail::add_screening(lines, asked.history, made.zones()[0].answer.catalogue());
    int number = 0;
    for (const std::uint8_t at : made.order()) {
        const zone_answer& zone = made.zones()[at];
        std::string text = std::to_string(++number) + "  " + detail::zone_in_words(zone) + ": " +
                           text_of(zone.first()) + " at the first session, later up to " + text_of(zone.depth().max);
        text += zone.below_its_least() ? "; shorter than this concern wants alone" : "";
        lines.add("Zones", std::move(text));
        detail::add_parts(lines, *zone.plan());
    }
    for (const std::size_t at : made.held_back()) {
        const zone_answer& zone = made.zones()[at];
        lines.add("Not treated", detail::zone_in_words(zone) + ": " + detail::held_back_because(zone));
    }
    if (!made.treated().empty()) {
        lines.add("Sessions", text_of(made.sessions()) + ", " + text_of(made.interval()) + " apart");
        if (const numbing_area numbing = made.numbing(); numbing.most_cm2 != 0 && !numbing.fits()) {
            lines.add("Numbing", numbing.measured
                                     ? "wanted on " + std::to_string(numbing.wanted_cm2) + " cm2, allowed on " +
                                           std::to_string(numbing.most_cm2) + " cm2: not all of it at one visit"
                                     : "measure the zones first: at most " + std::to_string(numbing.most_cm2) + " cm2");
        }
    }
    detail::add_sessions(lines, options.visits, made.sessions());
    for (const schedule_conflict& each : options.conflicts) {
        lines.add("Not kept", describe(each));
    }
    whole.parts.push_back({sheet_place::summary, {}, lines.taken()});
    finding_set open;
    for (const zone_answer& zone : made.zones()) {
        open |= zone.answer.questions();
    }
    if (!made.treated().empty()) {
        detail::add_visit_steps(whole, made, options);
    }
    if (!open.empty()) {
        whole.parts.push_back(detail::open_questions(open, made.zones()[0].answer.catalogue()));
    }
    whole.notes = detail::small_print(made.zones()[0].answer, options);
    return whole;
}

} // namespace needlewise::inline v1
