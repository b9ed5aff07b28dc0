// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Plain English for people: steps, plans and whole answers. Uses `std::string`; the core
/// does not include this header.

#include <string>
#include <string_view>

#include <needlewise/decision/decision.hpp>
#include <needlewise/decision/explain.hpp>
#include <needlewise/formats/quantities_text.hpp>

namespace needlewise::inline v1 {

/// The codes of a set of findings, with commas; those of a book where its catalogue is given.
inline std::string text_of(const finding_set& findings, const rule_catalogue& book = no_catalogue);

/// A step in one line: what to do, when, for how long and why.
inline std::string describe(const treatment_step& step);

/// A plan in words, its steps line by line.
inline std::string describe(const treatment_plan& plan);

/// What rules said, one a line.
inline std::string describe(const fired_rules& rules);
/// What objecting rules said, each under its own verdict, the strictest first. `first` is the heading of the verdict
/// that was reached.
inline std::string describe(const fired_rules& objections, verdict reached, const std::string& first);

/// A wait in words.
inline std::string describe(const deferral& wait);
/// Questions in words; nothing if there are none.
inline std::string describe(const question_list& ask);
/// A referral in words.
inline std::string describe(const referral& to);
/// A refusal in words.
inline std::string describe(const refusal& no);

/// Why a rule did not take part, in words.
inline std::string describe(const rule_absence& absence, const rule_catalogue& book = no_catalogue);

/// A whole answer in words: the outcome, its cautions, the plan or what stands in its place.
inline std::string describe(const decision& made);

// ---------------------------------------------------------------------------------------------------------------------

inline std::string text_of(const finding_set& findings, const rule_catalogue& book) {
    std::string text;
    for (const finding each : findings) {
        text += (text.empty() ? "" : ", ") + std::string(book.row_of(each).code);
    }
    return text;
}

inline std::string describe(const treatment_step& step) {
    std::string text(step.instruction.get());
    std::string notes;
    const auto note = [&notes](const std::string& more) {
        notes += more.empty() ? "" : (notes.empty() ? "" : "; ") + more;
    };
    note(step.need == step_need::optional ? "optional" : "");
    note(std::string(step.agent));
    note(step.throughout_under == every_course ? "for the whole course" : text_of(step.from, step.until));
    note(step.lasts.max.is_zero() ? "" : "lasts " + text_of(step.lasts));
    if (step.kind == step_kind::rolling) {
        std::string directions;
        for (const rolling_direction each : every<rolling_direction>) {
            if (step.rolling.directions.contains(each)) {
                directions += (directions.empty() ? "" : ", ") + std::string(code(each));
            }
        }
        note(directions + ", " + text_of(step.rolling.passes) + " passes each");
        note("endpoint " + std::string(code(step.rolling.endpoint)));
    }
    return notes.empty() ? text : text + " [" + notes + "]";
}

inline std::string describe(const treatment_plan& plan) {
    std::string text = "Needle length " + text_of(plan.depth) + ", first session " + text_of(plan.first) + "\n" +
                       "Sessions      " + text_of(plan.sessions) + ", " + text_of(plan.interval) + " apart\n";
    if (!plan.maintenance.max.is_zero()) {
        text += "Maintenance   one session every " + text_of(plan.maintenance) + "\n";
    }
    for (const treatment_plan& each : plan.regimens()) {
        if (each.row() != plan.row()) {
            text += "Or            " + text_of(each.sessions) + " sessions, " + text_of(each.interval) + " apart, " +
                    text_of(each.depth) + " (" + std::string(each.rule().id) + ")\n";
        }
    }
    if (is_composite(plan.treated().site)) {
        for (const treatment_plan& part : plan.parts()) {
            text += "  " + std::string(code(part.treated().site)) + ": " + text_of(part.depth) + ", first session " +
                    text_of(part.first) + "\n";
        }
        for (const left_out_part& part : plan.left_out()) {
            text += "  " + std::string(code(part.site)) + ": left out (" + std::string(code(part.outcome)) + ")\n";
        }
    }
    step_kind heading = step_kind::warning_sign;
    bool first = true;
    for (const treatment_step& step : plan.steps()) {
        if (first || step.kind != heading) {
            heading = step.kind;
            first = false;
            text.append("\n").append(code(heading)).append("\n");
        }
        text.append("  - ").append(describe(step)).append("\n");
    }
    return text;
}

inline std::string describe(const fired_rules& rules) {
    std::string text;
    for (const fired_rule& rule : rules) {
        text += "  - " + std::string(rule.said) + " (" + std::string(rule.id) + ")\n";
    }
    return text;
}

inline std::string describe(const fired_rules& objections, verdict reached, const std::string& first) {
    std::string text;
    for (const verdict each : {verdict::refuse, verdict::refer, verdict::defer, verdict::proceed_with_precautions}) {
        std::string said;
        for (const fired_rule& rule : objections) {
            said += rule.leads_to == each ? "  - " + std::string(rule.said) + " (" + std::string(rule.id) + ")\n" : "";
        }
        const char* const heading = each == verdict::refuse  ? "Do not needle"
                                    : each == verdict::refer ? "Refer to a specialist"
                                    : each == verdict::defer ? "Wait"
                                                             : "Take care";
        if (!said.empty() || each == reached) {
            text.append(each == reached ? first : heading).append(":\n").append(said);
        }
    }
    return text;
}

inline std::string describe(const deferral& wait) {
    std::string text = "Wait";
    if (!wait.wait.is_zero()) {
        (text += " ") += text_of(wait.wait);
    }
    if (!wait.wait.is_zero() && !wait.clock_started) {
        std::string ends;
        for (const finding each : wait.waits_for) {
            const finding_row& row = wait.reasons.catalogue().row_of(each);
            ends += (ends.empty() ? "" : "; ") + std::string(row.counts_from) + ", " + std::string(row.code);
        }
        text += " (a day is still missing: " + ends + ")";
    }
    if (wait.until_clear) {
        text += wait.wait.is_zero() ? " until it has cleared" : ", and until it has cleared";
    }
    return describe(wait.reasons, verdict::defer, text) + describe(wait.questions);
}

inline std::string describe(const question_list& ask) {
    return ask.findings.empty() ? "" : "Ask first: " + text_of(ask.findings, *ask.catalogue) + "\n";
}

inline std::string describe(const referral& to) {
    std::string text = describe(to.reasons, verdict::refer, "Refer to a specialist");
    if (!to.not_in_book.empty()) {
        text +=
            "This book does not know what these mean, so ask who wrote them down: " + text_of(to.not_in_book) + "\n";
    }
    return text + describe(to.questions);
}

inline std::string describe(const refusal& no) {
    return describe(no.reasons, verdict::refuse, "Do not needle") + describe(no.questions);
}

namespace detail {
/// The values that a rule accepts of the axis that did not hold, if that is the axis of `Enum`.
template <enumerated Enum> void add_accepted(const rule_absence& absence, std::string& wanted) {
    for (const Enum each : every<Enum>) {
        if (absence.accepts(each)) {
            wanted += (wanted.empty() ? "" : ", ") + std::string(code(each));
        }
    }
}
} // namespace detail

inline std::string describe(const rule_absence& absence, const rule_catalogue& book) {
    const std::string rule(absence.rule);
    switch (absence.fate) {
    case rule_fate::no_such_rule: return "there is no rule " + rule;
    case rule_fate::took_part: return rule + " took part";
    case rule_fate::worn_off: return rule + ": the finding ended long enough ago";
    case rule_fate::replaced: return rule + ": " + std::string(absence.instead) + " goes before it";
    case rule_fate::beside: return rule + " stands beside " + std::string(absence.instead) + " as another regimen";
    case rule_fate::barred: return rule + ": " + std::string(absence.instead) + " leaves nothing of it";
    case rule_fate::no_plan: return rule + " is a step, and there is no plan";
    case rule_fate::omitted: {
        const auto omitting = parse<finding>(absence.value);
        return rule + ": " + std::string(omitting ? book.row_of(*omitting).code : absence.value) + " omits it";
    }
    case rule_fate::condition_unmet: break;
    }
    if (absence.field == "finding") {
        finding_set accepted;
        for (const finding each : every<finding>) {
            accepted |= absence.accepts(each) ? finding_set(each) : finding_set();
        }
        return rule + " needs " + text_of(accepted, book) + ", answered " + std::string(absence.value);
    }
    std::string wanted;
    detail::add_accepted<severity_grade>(absence, wanted);
    detail::add_accepted<skin_concern>(absence, wanted);
    detail::add_accepted<body_site>(absence, wanted);
    detail::add_accepted<fitzpatrick>(absence, wanted);
    detail::add_accepted<practitioner_kind>(absence, wanted);
    detail::add_accepted<device_kind>(absence, wanted);
    return rule + " does not apply: it is " +
           (wanted.empty() ? "not for this " + std::string(absence.field) : "for " + wanted) + ", and this case is " +
           std::string(absence.value);
}

inline std::string describe(const decision& made) {
    std::string text = "Outcome: " + std::string(code(made.outcome())) + "\n";
    if (made.plan() != nullptr && !made.objections().empty()) {
        text += "Take care:\n" + describe(made.objections());
    }
    for (const fired_rule& position : made.positions()) {
        text += "This book takes a position of its own (" + std::string(position.id) +
                "): " + std::string(position.said) + "\n";
    }
    for (const fired_rule& limit : made.binding_limits()) {
        text += "Limited by " + std::string(limit.id) + ": " + std::string(limit.said) + "\n";
    }
    text += made.match([](const treatment_plan& plan) { return describe(plan); },
                       [](const deferral& wait) { return describe(wait); },
                       [](const question_list& ask) { return describe(ask); },
                       [](const referral& to) { return describe(to); }, [](const refusal& no) { return describe(no); });
    return text;
}

} // namespace needlewise::inline v1
