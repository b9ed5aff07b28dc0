// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// From a decision to what is kept of it.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <needlewise/books/standard.hpp>
#include <needlewise/decision/fingerprint.hpp>
#include <needlewise/decision/parts.hpp>
#include <needlewise/decision/recommend.hpp>
#include <needlewise/formats/json/decision.hpp>
#include <needlewise/formats/json/document.hpp>
#include <needlewise/treatment/product_list.hpp>

namespace needlewise::inline v1 {

/// How much of a decision is kept.
enum class stored_detail : std::uint8_t {
    ids,  ///< numbers, codes and the ids of rules
    full, ///< with what each rule and each step says, and what is said of every product
};
/// Codes of `stored_detail`.
template <> struct enumeration<stored_detail> {
    static constexpr char field[] = "detail";
    static constexpr char allowed[] = "ids, full";
    static constexpr stored_detail last = stored_detail::full;
};

/// What is kept of a decision, without its case.
inline stored_decision stored(const decision& made, stored_detail detail = stored_detail::ids);
/// What is kept of a decision with its case, so that it can be decided anew.
inline stored_decision stored(const intake& asked, const decision& made, stored_detail detail = stored_detail::ids);
/// The same into what is there already: for many decisions, whose memory is used again. The fingerprint is that of the
/// book, so that nobody makes it anew for each; the case is left as it is.
inline void store_into(stored_decision& into, const screening& history, const decision& made, stored_detail detail,
                       std::uint64_t fingerprint);

/// What is kept of a plan into what is there already: of one of the regimens that was chosen.
inline void store_into(stored_plan& into, const treatment_plan& plan, stored_detail detail);

/// Every rule of a book with its words, table by table.
inline std::vector<stored_rule> stored_rules(const book_view& book);
/// The rules of any table with their words: of a course, or of products.
template <class Rules> std::vector<stored_rule> stored_rules(table_kind table, const Rules& rules);

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

inline void ids_into(std::vector<std::string>& into, const fired_rules& rules) {
    into.clear();
    for (const fired_rule& rule : rules) {
        into.emplace_back(rule.id);
    }
}

inline void add_sources(rule_words& words, const source_list& sources) {
    for (const source& each : sources) {
        words.sources.push_back({std::string(each.title.get()), each.kind.get(), std::string(each.address.get())});
    }
}

inline rule_words words_of(const fired_rule& rule) {
    rule_words words{rule.table, std::string(rule.said),    rule.strength,
                     {},         std::string(rule.dissent), rule.own_position};
    add_sources(words, *rule.sources);
    return words;
}

inline std::string_view said_in(const routine_rule& row) { return sentence_of(row); }
inline std::string_view said_in(const auto& row) { return row.said; }

/// An element of a list whose memory is used again.
template <class T> T& next_of(std::vector<T>& list, std::size_t count) {
    if (count == list.size()) {
        list.emplace_back();
    }
    return list[count];
}
inline void rules_into(std::vector<stored_rule>& into, const fired_rules& rules, stored_detail detail) {
    std::size_t count = 0;
    for (const fired_rule& rule : rules) {
        stored_rule& one = next_of(into, count++);
        one.id = rule.id;
        one.words = detail == stored_detail::full ? std::optional(words_of(rule)) : std::nullopt;
    }
    into.resize(count);
}

inline stored_step stored_of(std::string_view rule, const treatment_step& step) {
    stored_step one;
    one.rule = rule;
    one.kind = step.kind;
    one.instruction = step.instruction.get();
    one.need = step.need;
    one.agent = step.agent;
    if (step.from != at_session || step.until != at_session) {
        one.from = step.from;
        one.until = step.until;
    }
    if (!step.lasts.max.is_zero()) {
        one.lasts = step.lasts;
    }
    if (step.kind == step_kind::rolling) {
        one.directions = step.rolling.directions;
        one.passes = step.rolling.passes;
        one.endpoint = step.rolling.endpoint;
    }
    one.reason = step.reason;
    return one;
}

inline stored_depth depth_of(const regimen& numbers) { return {numbers.depth.min, numbers.depth.max, numbers.first}; }

inline void ways_into(stored_plan& into, const treatment_plan& plan) {
    std::size_t count = 0;
    for (const treatment_plan& each : plan.regimens()) {
        stored_regimen& one = next_of(into.regimens, count++);
        one.rule = each.rule().id;
        one.depth = depth_of(each);
        one.sessions = each.sessions;
        one.interval = each.interval;
    }
    into.regimens.resize(count);
    into.parts.clear();
    for (const treatment_plan& part : plan.parts()) {
        into.parts.push_back({part.treated().site, depth_of(part)});
    }
    count = 0;
    for (const left_out_part& part : plan.left_out()) {
        stored_left_out& one = next_of(into.left_out, count++);
        one.site = part.site;
        one.outcome = part.outcome;
        ids_into(one.rules, part.reasons);
    }
    into.left_out.resize(count);
}

inline void plan_into(stored_plan& into, const treatment_plan& plan, stored_detail detail) {
    into.depth = depth_of(plan);
    ways_into(into, plan);
    into.sessions = plan.sessions;
    into.interval = plan.interval;
    into.maintenance = plan.maintenance.max.is_zero() ? std::nullopt : std::optional(plan.maintenance);
    into.steps.reset();
    into.products.reset();
    if (detail == stored_detail::full) {
        into.products.emplace();
        for (const product_advice& each : products_for(plan, any_of<product_verdict>)) {
            into.products->push_back({each.what, each.at, each.verdict, std::string(each.id())});
        }
        into.steps.emplace();
        const step_range steps = plan.steps();
        for (auto step = steps.begin(); step != steps.end(); ++step) {
            into.steps->push_back(stored_of(step.place().rule(), *step));
        }
    }
}

} // namespace detail

inline void store_into(stored_decision& into, const screening& history, const decision& made, stored_detail detail,
                       std::uint64_t fingerprint) {
    into.outcome = made.outcome();
    if (made.plan() != nullptr) {
        if (!into.plan) {
            into.plan.emplace();
        }
        detail::plan_into(*into.plan, *made.plan(), detail);
    } else {
        into.plan.reset();
    }
    into.wait = made.wait().is_zero() ? std::nullopt : std::optional(made.wait());
    into.until_clear = made.until_clear();
    into.clock_started = made.clock_started();
    into.waits_for.assign(made.waits_for().begin(), made.waits_for().end());
    into.findings = told(history, made.findings(), made.questions());
    into.questions.assign(made.questions().begin(), made.questions().end());
    detail::ids_into(into.binding_limits, made.binding_limits());
    detail::rules_into(into.rules, made.rules(), detail);
    detail::ids_into(into.positions, made.positions());
    into.book = made.book();
    into.edition = made.edition();
    into.fingerprint = fingerprint;
}

inline void store_into(stored_plan& into, const treatment_plan& plan, stored_detail detail) {
    detail::plan_into(into, plan, detail);
}

inline stored_decision stored(const decision& made, stored_detail detail) {
    screening history = screening::not_asked();
    for (const finding each : made.findings()) {
        history.answer(each, screening_answer::yes);
    }
    stored_decision kept;
    store_into(kept, history, made, detail, fingerprint_of(made));
    return kept;
}

inline stored_decision stored(const intake& asked, const decision& made, stored_detail detail) {
    stored_decision kept;
    store_into(kept, asked.history, made, detail, fingerprint_of(made));
    kept.asked = asked;
    return kept;
}

template <class Rules> std::vector<stored_rule> stored_rules(table_kind table, const Rules& rules) {
    std::vector<stored_rule> all;
    for (const auto& row : rules) {
        bool stands_in = false;
        if constexpr (requires { row.replaces; }) {
            stands_in = !row.replaces.empty();
        }
        rule_words words{table, std::string(detail::said_in(row)), row.strength,
                         {},    std::string(row.dissent),          stands_in};
        detail::add_sources(words, row.source);
        all.push_back({std::string(row.id), std::move(words)});
    }
    return all;
}

inline std::vector<stored_rule> stored_rules(const book_view& book) {
    std::vector<stored_rule> all;
    for (auto& each :
         {stored_rules(table_kind::screening, book.screening), stored_rules(table_kind::protocol, book.protocol),
          stored_rules(table_kind::limits, book.limits), stored_rules(table_kind::routine, book.routine)}) {
        all.insert(all.end(), each.begin(), each.end());
    }
    return all;
}

} // namespace needlewise::inline v1
