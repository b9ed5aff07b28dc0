// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The answer in a few facts, as the sheet of the clinic begins: each fact once, with its label.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <needlewise/decision/parts.hpp>
#include <needlewise/formats/sheet/content.hpp>
#include <needlewise/formats/sheet/words.hpp>

namespace needlewise::inline v1::detail {

/// Writes the lines of a part.
class sheet_lines {
public:
    /// A line with a label.
    sheet_line& add(std::string label, std::string text, std::string_view rule = {}) {
        lines_.push_back({std::move(label), std::move(text), false, {}});
        if (!rule.empty()) {
            lines_.back().rules.emplace_back(rule);
        }
        return lines_.back();
    }
    std::vector<sheet_line> taken() { return std::move(lines_); }

private:
    std::vector<sheet_line> lines_{};
};

inline std::string listed(const std::vector<std::string>& items, std::string_view between = ", ") {
    std::string text;
    for (const std::string& item : items) {
        (text += text.empty() ? std::string_view() : between) += item;
    }
    return text;
}

/// The case, so that a slip of the pen is noticed.
inline std::string case_in_words(const intake& asked) {
    std::string text = words_of(asked.concern.get()) + ", " + words_of(asked.severity.get()) + ", " +
                       words_of(asked.site.get()) + "; " + words_of(asked.phototype.get()) + "; " +
                       words_of(asked.practitioner.get());
    if (asked.device != device_kind::unspecified) {
        text += ", with a " + words_of(asked.device.get());
    }
    return text;
}

/// What was answered: what is so, what is over, what is open, and how many answers were no.
inline void add_screening(sheet_lines& lines, const screening& history, const rule_catalogue& words) {
    std::size_t no = 0;
    std::size_t open = 0;
    std::vector<std::string> now;
    std::vector<std::string> over;
    for (const finding each : every<finding>) {
        const screening_answer answer = history.of(each);
        const finding_row& row = words.row_of(each);
        const bool is_asked = !row.question.empty(); // of a clinic's own findings, only what its book asks for
        no += is_asked && answer == screening_answer::no ? 1U : 0U;
        open += is_asked && answer == screening_answer::unknown ? 1U : 0U;
        if (answer == screening_answer::yes) {
            history.past().contains(each) ? over.push_back(words_of(row) + " (" + std::string(row.counts_from) + " " +
                                                           text_of(history.since(each)) + " ago)")
                                          : now.push_back(words_of(row) + (history.is_ongoing(each) ? " (still)" : ""));
        }
    }
    std::vector<std::string> said;
    if (!now.empty()) {
        said.push_back("yes to " + listed(now));
    }
    if (!over.empty()) {
        said.push_back("over: " + listed(over));
    }
    if (no != 0) {
        said.push_back("no to " + std::string(said.empty() ? "all " : "the other ") + std::to_string(no) +
                       " questions");
    }
    if (open != 0) {
        said.push_back(std::to_string(open) + " not asked");
    }
    lines.add("Screening", listed(said, "; "));
}

/// What an objecting rule of screening says and waits for; null for a limit.
inline const screening_rule* screening_row(const decision& made, std::string_view id) {
    for (const screening_rule& row : made.catalogue().book().screening) {
        if (row.id.get() == id) {
            return &row;
        }
    }
    return nullptr;
}

/// How the passes go.
inline std::string passes_in_words(const rolling_pattern& rolling) {
    constexpr std::string_view names[] = {"side to side", "up and down", "diagonal"};
    std::vector<std::string> directions;
    for (const rolling_direction each : every<rolling_direction>) {
        if (rolling.directions.contains(each)) {
            directions.emplace_back(names[position(each)]);
        }
    }
    return text_of(rolling.passes) + " in each of " + std::to_string(directions.size()) + " directions (" +
           listed(directions) + ")";
}

/// A session with its day, and the days that keep to the interval.
inline std::string session_in_words(const session_date& session, const range<int>& sessions) {
    std::string text = std::to_string(session.number) + "  " + spoken(session.planned);
    if (session.earliest != session.latest) {
        text += "  (" + spoken_without_year(session.earliest) + " to " + spoken_without_year(session.latest) + ")";
    }
    return text + (session.number > sessions.min ? "  only if needed" : "");
}

/// How many sessions and how far apart; the noun follows the number.
inline std::string sessions_in_words(const regimen& numbers, std::string_view noun) {
    return text_of(numbers.sessions) + std::string(noun) +
           (numbers.sessions.max > 1 ? ", " + text_of(numbers.interval) + " apart" : "");
}

/// The needle at each part of a site that is made of others, and what is left out.
inline void add_parts(sheet_lines& lines, const treatment_plan& plan) {
    if (!is_composite(plan.treated().site)) {
        return;
    }
    bool first = true;
    for (const treatment_plan& part : plan.parts()) {
        lines.add(first ? "Parts" : "", words_of(part.treated().site) + ": " + text_of(part.first) +
                                            " at the first session, up to " + text_of(part.depth.max));
        first = false;
    }
    for (const left_out_part& part : plan.left_out()) {
        std::string text = words_of(part.site);
        for (const fired_rule& rule : part.reasons) {
            text += ": " + std::string(rule.said);
            break;
        }
        lines.add("Left out", text);
    }
}

inline void add_plan(sheet_lines& lines, const treatment_plan& plan, const sheet_options& options) {
    lines.add("Needle", plan.depth.min == plan.depth.max || plan.first == plan.depth.max
                            ? text_of(plan.depth)
                            : text_of(plan.first) + " at the first session, later up to " + text_of(plan.depth.max));
    const step_range steps = plan.steps();
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        if (step->kind != step_kind::rolling) {
            continue;
        }
        if (step->rolling.passes.max != 0) {
            lines.add("Passes", passes_in_words(step->rolling), step.place().rule());
            lines.add("Stop at", words_of(step->rolling.endpoint), step.place().rule());
        } else {
            lines.add("Needling", std::string(step->instruction.get()), step.place().rule());
        }
    }
    std::string sessions = sessions_in_words(plan, "");
    if (!plan.maintenance.max.is_zero()) {
        sessions += "; then one every " + spoken(plan.maintenance);
    }
    lines.add("Sessions", sessions);
    for (const treatment_plan& each : plan.regimens()) {
        if (each.row() != plan.row()) {
            const fired_rule rule = each.rule();
            lines.add("Or",
                      sessions_in_words(each, each.sessions.max == 1 ? " session" : " sessions") + ", " +
                          text_of(each.depth) + " (" + std::string(rule.id) + ")",
                      rule.id);
        }
    }
    add_parts(lines, plan);
    for (const session_date& each : options.visits) {
        lines.add(&each == options.visits.data() ? "Dates" : "", session_in_words(each, plan.sessions));
    }
}

/// How long one screening row still asks to wait, by the findings that it is about.
struct wait_of_row {
    duration left{};     ///< the longest time still to wait
    bool running = true; ///< whether all that it is about has ended, so that it is known when the wait is over
    std::vector<std::string> counts_from{}; ///< what has not ended yet, or when nobody knows
};
inline wait_of_row wait_of(const screening_rule& row, const screening& history) {
    wait_of_row made;
    for (const finding each : row.when.having& history.present()) {
        const duration left = row.wait - history.since(each);
        made.left = made.left < left ? left : made.left;
        if (!history.past().contains(each)) {
            made.running = false;
            made.counts_from.emplace_back(row_of(each).counts_from);
        }
    }
    return made;
}

/// What a wait is for, line by line with the day on which it ends. Gives the headline.
inline std::string add_wait(sheet_lines& lines, const intake& asked, const decision& made, const date& today) {
    for (const fired_rule& rule : made.objections()) {
        const screening_rule* const row = screening_row(made, rule.id);
        if (row == nullptr || rule.leads_to != verdict::defer) {
            continue;
        }
        std::string text(rule.said);
        if (!row->wait.is_zero()) {
            const wait_of_row wait = wait_of(*row, asked.history);
            if (!wait.running) {
                text += " No day yet: count " + text_of(row->wait) + " from " + listed(wait.counts_from, " or ") + ".";
            } else if (today.is_special()) {
                text += " " + text_of(wait.left) + " are left.";
            } else {
                text += " Over on " + spoken(day_from(today, wait.left.in_days())) + ".";
            }
        }
        lines.add(row->wait.is_zero() ? "Until clear" : "Wait", text, rule.id);
    }
    if (made.wait().is_zero()) {
        return "WAIT UNTIL IT HAS CLEARED";
    }
    const std::string span = text_of(made.wait());
    if (!made.clock_started() || made.until_clear()) {
        return "WAIT" + std::string(made.until_clear() ? " UNTIL IT HAS CLEARED, AND " : " ") + "AT LEAST " + span;
    }
    return today.is_special() ? "WAIT " + span
                              : "WAIT UNTIL " + spoken(day_from(today, made.wait().in_days())) + " (" + span + ")";
}

/// Why somebody is sent elsewhere or not treated: the sentences of that verdict, each once.
inline void add_reasons(sheet_lines& lines, const decision& made) {
    bool first = true;
    for (const fired_rule& rule : made.objections()) {
        if (rule.leads_to == made.outcome()) {
            lines.add(first ? "Because" : "Also", std::string(rule.said), rule.id);
            first = false;
        }
    }
    if (first) {
        const input_error wrong = made.unreadable();
        lines.add("Because", wrong.field().empty() ? "No protocol covers this case."
                                                   : "The case cannot be read: " + std::string(wrong.field()) + " " +
                                                         std::string(wrong.value()) + ".");
    }
}

} // namespace needlewise::inline v1::detail
