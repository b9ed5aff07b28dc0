// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Why there is no plan, or none yet: what each objecting rule says, and until when it asks to wait.

#include <string>
#include <string_view>
#include <vector>

#include <needlewise/formats/sheet/summary.hpp>

namespace needlewise::inline v1::detail {

/// What an objecting rule of screening says and waits for; null for a limit.
inline const screening_rule* screening_row(const decision& made, std::string_view id) {
    for (const screening_rule& row : made.catalogue().book().screening) {
        if (row.id.get() == id) {
            return &row;
        }
    }
    return nullptr;
}

/// How long one screening row still asks to wait, by the findings that it is about.
struct wait_of_row {
    duration left{};     ///< the longest time still to wait
    bool running = true; ///< whether all that it is about has ended, so that it is known when the wait is over
    std::vector<std::string> counts_from{}; ///< what has not ended yet, or when nobody knows
};
inline wait_of_row wait_of(const screening_rule& row, const screening& history, const rule_catalogue& words) {
    wait_of_row made;
    for (const finding each : row.when.having& history.present()) {
        const duration left = row.wait - history.since(each);
        made.left = made.left < left ? left : made.left;
        if (!history.past().contains(each)) {
            made.running = false;
            made.counts_from.emplace_back(words.row_of(each).counts_from);
        }
    }
    return made;
}

/// The day on which a wait ends; no day if it is not known, or lies beyond the calendar.
inline date end_of_wait(const date& today, duration left) {
    const date day = can_be_scheduled(today) ? day_from(today, left.in_days()) : no_date;
    return can_be_scheduled(day) ? day : no_date;
}

/// What has to be waited for, line by line with the day on which it ends.
inline void add_waits(sheet_lines& lines, const intake& asked, const decision& made, const date& today) {
    for (const fired_rule& rule : made.objections()) {
        const screening_rule* const row = screening_row(made, rule.id);
        if (row == nullptr || rule.leads_to != verdict::defer) {
            continue;
        }
        std::string text(rule.said);
        if (!row->wait.is_zero()) {
            const wait_of_row wait = wait_of(*row, asked.history, made.catalogue());
            if (!wait.running) {
                text += " No day yet: count " + text_of(row->wait) + " from " + listed(wait.counts_from, " or ") + ".";
            } else if (const date day = end_of_wait(today, wait.left); day.is_special()) {
                text += " " + text_of(wait.left) + " are left.";
            } else {
                text += " Over on " + spoken(day) + ".";
            }
        }
        lines.add(row->wait.is_zero() ? "Until clear" : "Wait", text, rule.id);
    }
}

/// The headline of a wait.
inline std::string wait_in_words(const decision& made, const date& today) {
    if (made.wait().is_zero()) {
        return "WAIT UNTIL IT HAS CLEARED";
    }
    const std::string span = text_of(made.wait());
    if (!made.clock_started() || made.until_clear()) {
        return "WAIT" + std::string(made.until_clear() ? " UNTIL IT HAS CLEARED, AND " : " ") + "AT LEAST " + span;
    }
    const date day = end_of_wait(today, made.wait());
    return day.is_special() ? "WAIT " + span : "WAIT UNTIL " + spoken(day) + " (" + span + ")";
}

/// What objects under a verdict: the first sentence with one label, the others with the next. Says whether there was
/// any.
inline bool add_objections(sheet_lines& lines, const decision& made, verdict reached, std::string_view first,
                           std::string_view next) {
    bool any = false;
    for (const fired_rule& rule : made.objections()) {
        if (rule.leads_to == reached) {
            lines.add(std::string(any ? next : first), std::string(rule.said), rule.id);
            any = true;
        }
    }
    return any;
}

/// Why somebody is sent elsewhere or not treated: the sentences of that verdict, each once.
inline void add_reasons(sheet_lines& lines, const decision& made) {
    const bool sent_away = made.outcome() == verdict::refuse || made.outcome() == verdict::refer;
    if (sent_away && !add_objections(lines, made, made.outcome(), "Because", "Also")) {
        const input_error wrong = made.unreadable();
        lines.add("Because", wrong.field().empty() ? "No protocol covers this case."
                                                   : "The case cannot be read: " + std::string(wrong.field()) + " " +
                                                         std::string(wrong.value()) + ".");
    }
}

/// What objects less than what decides, each under its own label: whoever takes the person over, or sees them when the
/// wait is over, has to know.
inline void add_lesser_objections(sheet_lines& lines, const intake& asked, const decision& made, const date& today) {
    if (made.outcome() != verdict::refer) {
        add_objections(lines, made, verdict::refer, "Refer", "Refer");
    }
    add_waits(lines, asked, made, today);
}

} // namespace needlewise::inline v1::detail
