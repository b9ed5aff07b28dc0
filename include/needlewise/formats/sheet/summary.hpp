// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The answer in a few facts, as the sheet of the clinic begins: each fact once, with its label.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
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

/// A session with its day, and the days that keep to the interval: "2  Tue 5 Jan 2027 (29 Dec to 12 Jan)".
inline std::string session_in_words(const session_date& session, bool with_year) {
    const auto day_and_month = [](const date& day) {
        const std::string words = spoken_without_year(day);
        return words.substr(words.find(' ') + 1);
    };
    std::string text = std::to_string(session.number) + "  " +
                       (with_year ? spoken(session.planned) : spoken_without_year(session.planned));
    if (session.earliest != session.latest) {
        std::string first = day_and_month(session.earliest);
        const std::string last = day_and_month(session.latest);
        if (first.substr(first.find(' ')) == last.substr(last.find(' '))) { // the same month is said once
            first.resize(first.find(' '));
        }
        text += " (" + first + " to " + last + ")";
    }
    return text;
}

/// The sessions with their days: those of every plan, then those that may be needed. The year is said where it changes.
inline void add_sessions(sheet_lines& lines, std::span<const session_date> visits, const range<int>& sessions) {
    const session_date* before = nullptr;
    for (const session_date& each : visits) {
        const bool if_needed = each.number > sessions.min && (before == nullptr || before->number <= sessions.min);
        const bool new_year = before == nullptr || !has_a_year(each.planned) || !has_a_year(before->planned) ||
                              each.planned.year() != before->planned.year();
        lines.add(if_needed ? "If needed" : before == nullptr ? "Dates" : "", session_in_words(each, new_year));
        before = &each;
    }
}

/// How many sessions and how far apart; the noun follows the number.
inline std::string sessions_in_words(const regimen& numbers, std::string_view noun) {
    return text_of(numbers.sessions) + std::string(noun) +
           (numbers.sessions.max > 1 ? ", " + text_of(numbers.interval) + " apart" : "");
}

/// The needle of a plan: at the first session, and later.
inline std::string needle_in_words(const plan_numbers& plan) {
    return plan.depth.min == plan.depth.max || plan.first == plan.depth.max
               ? text_of(plan.depth)
               : text_of(plan.first) + " at the first session, later up to " + text_of(plan.depth.max);
}

/// What is done at parts of a site.
struct done_at_parts {
    std::string what;                      ///< what is done
    enum_set<body_site> parts{};           ///< where
    std::vector<std::string_view> rules{}; ///< the rules that say so
};
/// Parts by their names.
inline std::string parts_in_words(const enum_set<body_site>& parts) {
    std::vector<std::string> names;
    for (const body_site part : parts) {
        names.push_back(words_of(part));
    }
    return listed(names);
}
/// Says once what is done alike at several parts.
inline void put_part(std::vector<done_at_parts>& all, std::string what, body_site part, std::string_view rule) {
    for (done_at_parts& each : all) {
        if (each.what == what) {
            each.parts |= part;
            each.rules.push_back(rule);
            return;
        }
    }
    all.push_back({std::move(what), part, {rule}});
}

/// The needle at each part of a site that is made of others, and what is left out.
inline void add_parts(sheet_lines& lines, const treatment_plan& plan) {
    if (!is_composite(plan.treated().site)) {
        return;
    }
    std::vector<done_at_parts> needles;
    for (const treatment_plan& part : plan.parts()) {
        put_part(needles, needle_in_words(part), part.treated().site, part.rule().id);
    }
    for (const done_at_parts& each : needles) {
        lines.add(&each == needles.data() ? "Parts" : "", parts_in_words(each.parts) + ": " + each.what,
                  each.rules.front());
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

/// How a site is rolled. Of a site that is made of others, each way once, with the parts that are rolled so.
inline void add_rolling(sheet_lines& lines, const treatment_plan& whole) {
    const bool composite = is_composite(whole.treated().site);
    std::vector<done_at_parts> ways;
    for (const treatment_plan& part : whole.parts()) {
        const step_range steps = part.steps();
        for (auto step = steps.begin(); step != steps.end(); ++step) {
            const std::string_view rule = step.place().rule();
            if (step->kind != step_kind::rolling) {
                continue;
            }
            if (step->rolling.passes.max == 0) {
                put_part(ways, std::string(step->instruction.get()), part.treated().site, rule);
            } else if (composite) {
                put_part(ways, passes_in_words(step->rolling) + "; stop at " + words_of(step->rolling.endpoint),
                         part.treated().site, rule);
            } else {
                lines.add("Passes", passes_in_words(step->rolling), rule);
                lines.add("Stop at", words_of(step->rolling.endpoint), rule);
            }
        }
    }
    for (const done_at_parts& each : ways) {
        sheet_line& line = lines.add(composite ? "Passes" : "Needling",
                                     composite ? parts_in_words(each.parts) + ": " + each.what : each.what);
        line.rules.assign(each.rules.begin(), each.rules.end());
    }
}

inline void add_plan(sheet_lines& lines, const treatment_plan& plan, const sheet_options& options) {
    std::string needle = needle_in_words(plan);
    if (plan.deepest() != plan.depth.max) {
        needle += " suits every part; part by part:";
    }
    lines.add("Needle", needle);
    add_parts(lines, plan);
    add_rolling(lines, plan);
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
    add_sessions(lines, options.visits, plan.sessions);
}

} // namespace needlewise::inline v1::detail
