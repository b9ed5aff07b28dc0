// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The answer: a plan, or a wait, questions, a referral or a refusal, with the rules that made it.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <needlewise/plan.hpp>
#include <needlewise/rule_index.hpp>
#include <needlewise/screening.hpp>

namespace needlewise::inline v1 {

/// A rule that took part in an answer.
struct fired_rule {
    table_kind table;           ///< its table
    std::string_view id;        ///< its stable dotted name
    std::string_view said;      ///< the rule in one sentence
    const source_list* sources; ///< what it rests on
    rule_strength strength;     ///< how far it may be trusted
    std::string_view dissent;   ///< which sources disagree; empty if none
    bool own_position;          ///< whether it stands in for another rule: a clinic's own position
};

/// Rules that took part in an answer, strictest first, for a `for` loop.
class fired_rules {
public:
    constexpr fired_rules() = default;
    /// The rules of a catalogue that are in the sets.
    constexpr fired_rules(const rule_catalogue& catalogue, const book_rules& rules, const routine_rules& steps = {})
        : catalogue_(&catalogue), rules_(rules), steps_(steps) {}

    /// Walks over the rules.
    struct iterator {
        const fired_rules* fired; ///< the rules
        std::size_t at;           ///< the bit of the rule; those of steps come after the others
        constexpr fired_rule operator*() const { return fired->rule(at); }
        constexpr iterator& operator++() {
            at = fired->next(at + 1);
            return *this;
        }
        constexpr bool operator==(const iterator& other) const { return at == other.at; }
    };
    /// The first.
    constexpr iterator begin() const { return {this, next(0)}; }
    /// The end.
    constexpr iterator end() const { return {this, book_rules::capacity + routine_rules::capacity}; }
    /// How many rules there are.
    constexpr std::size_t size() const { return rules_.size() + steps_.size(); }
    /// Whether there are none.
    constexpr bool empty() const { return rules_.empty() && steps_.empty(); }
    /// Whether a rule with this id is among them.
    constexpr bool contains(std::string_view id) const {
        for (const fired_rule& each : *this) {
            if (each.id == id) {
                return true;
            }
        }
        return false;
    }

private:
    template <class Rule> static constexpr fired_rule described(table_kind table, const Rule& rule) {
        return {table, rule.id, sentence_of(rule), &rule.source, rule.strength, rule.dissent, !rule.replaces.empty()};
    }
    constexpr std::size_t next(std::size_t from) const {
        const std::size_t at = rules_.first(from);
        if (at < book_rules::capacity) {
            return at;
        }
        const std::size_t step = from < book_rules::capacity ? 0 : from - book_rules::capacity;
        return book_rules::capacity + steps_.first(step);
    }
    constexpr fired_rule rule(std::size_t bit) const {
        if (bit >= book_rules::capacity) {
            return described(table_kind::routine, catalogue_->routine(bit - book_rules::capacity));
        }
        const table_kind table = catalogue_->table_of(bit);
        return table == table_kind::screening  ? described(table, catalogue_->screening(bit))
               : table == table_kind::protocol ? described(table, catalogue_->protocol(bit))
                                               : described(table, catalogue_->limit(bit));
    }

    const rule_catalogue* catalogue_ = nullptr;
    book_rules rules_{};
    routine_rules steps_{};
};

/// Not now. Some findings need time to pass, some need to clear up.
struct deferral {
    duration wait;       ///< the longest time still to wait; counted from the end of what is still present
    bool until_clear;    ///< whether something must clear up first, for which no time can be given
    fired_rules reasons; ///< the rules that ask for it
};
/// Answers that are missing and would matter.
struct question_list {
    finding_set findings; ///< the findings to ask about
};
/// Not here: to a specialist.
struct referral {
    fired_rules reasons; ///< the rules that ask for it
};
/// Not at all.
struct refusal {
    fired_rules reasons; ///< the rules that ask for it
};

namespace detail {
template <class... Handler> struct handlers : Handler... { using Handler::operator()...; };
template <class... Handler> handlers(Handler...) -> handlers<Handler...>;
struct decider;
} // namespace detail

/// The answer to a case. It is a plain value; it refers to the book that made it, which must outlive it (a constant
/// book always does).
class decision {
public:
    /// How it ended.
    constexpr verdict outcome() const { return outcome_; }
    /// The plan; null unless the outcome is to proceed.
    constexpr const treatment_plan* plan() const {
        return outcome_ <= verdict::proceed_with_precautions ? &plan_ : nullptr;
    }

    /// Calls the handler for what the answer is. Each of the five kinds needs one, in any order:
    /// `treatment_plan`, `deferral`, `question_list`, `referral`, `refusal`.
    template <class... Handler> constexpr decltype(auto) match(Handler... handler) const {
        using all = detail::handlers<Handler...>;
        static_assert(std::is_invocable_v<all, const treatment_plan&>, "match needs a handler for treatment_plan");
        static_assert(std::is_invocable_v<all, const deferral&>, "match needs a handler for deferral");
        static_assert(std::is_invocable_v<all, const question_list&>, "match needs a handler for question_list");
        static_assert(std::is_invocable_v<all, const referral&>, "match needs a handler for referral");
        static_assert(std::is_invocable_v<all, const refusal&>, "match needs a handler for refusal");
        const all call{handler...};
        switch (outcome_) {
        case verdict::proceed:
        case verdict::proceed_with_precautions: return call(plan_);
        case verdict::incomplete: return call(question_list{questions_});
        case verdict::defer: return call(deferral{wait(), until_clear(), objections()});
        case verdict::refer: return call(referral{objections()});
        case verdict::refuse: break;
        }
        return call(refusal{objections()});
    }

    /// All rules that took part: every screening row and limit that holds, the protocol row, and for a plan the steps.
    constexpr fired_rules rules() const {
        return {*plan_.catalogue, taking_part(), plan() != nullptr ? plan_.steps().rules() : routine_rules{}};
    }
    /// The rules that object, strictest first: screening rows, and limits that leave nothing of the protocol.
    constexpr fired_rules objections() const {
        book_rules objecting;
        for (const std::size_t bit : fired_) {
            const table_kind table = plan_.catalogue->table_of(bit);
            if (table == table_kind::screening || (table == table_kind::limits && bars(bit))) {
                objecting.add(bit);
            }
        }
        return {*plan_.catalogue, objecting};
    }
    /// The limits that narrowed the plan or left nothing of it: the tightest of each kind.
    constexpr fired_rules binding_limits() const {
        book_rules binding;
        bool seen[3]{};
        for (const std::size_t bit : fired_) {
            if (plan_.catalogue->table_of(bit) == table_kind::limits) {
                const limit& allowed = plan_.catalogue->limit(bit).then; // the tightest of its kind comes first
                if (!seen[position(allowed.kind)] && narrows(allowed, wanted())) {
                    binding.add(bit);
                }
                seen[position(allowed.kind)] = true;
            }
        }
        return {*plan_.catalogue, binding};
    }
    /// The positions that the book takes of its own, in place of rows of the book that it was made from: they are part
    /// of every answer, whether they bear on the case or not.
    constexpr fired_rules positions() const {
        book_rules own;
        for (std::size_t row = 0; row < plan_.catalogue->book.screening.size(); ++row) {
            if (!plan_.catalogue->screening(row).replaces.empty()) {
                own.add(row);
            }
        }
        for (std::size_t row = 0; row < plan_.catalogue->book.limits.size(); ++row) {
            const std::size_t bit = plan_.catalogue->first_bit(table_kind::limits) + row;
            if (!plan_.catalogue->limit(bit).replaces.empty()) {
                own.add(bit);
            }
        }
        return {*plan_.catalogue, own};
    }
    /// The findings that are present.
    constexpr finding_set findings() const { return plan_.treated.present; }
    /// The findings that are not known and would matter.
    constexpr finding_set questions() const { return questions_; }
    /// The longest time to wait that any row asks for that defers.
    constexpr duration wait() const {
        return wait_.is_zero() ? longest_wait() : wait_; // of the rows, or what is left of it
    }

    /// The date of the knowledge.
    constexpr edition_date edition() const { return plan_.catalogue->book.edition; }
    /// The name of the book.
    constexpr std::string_view book() const { return plan_.catalogue->book.name; }
    /// The hash of all that decides in the book.
    constexpr std::uint64_t fingerprint() const { return plan_.catalogue->fingerprint; }

private:
    friend struct detail::decider;
    constexpr decision(const rule_catalogue& catalogue, const protocol& wanted, const routine_case& treated,
                       const book_rules& fired)
        : plan_{wanted, &catalogue, treated}, fired_(fired) {}

    /// The bit of the protocol row that answers, which goes before the others that hit; past the table if there is
    /// none.
    constexpr std::size_t answering() const { return fired_.first(plan_.catalogue->first_bit(table_kind::protocol)); }
    constexpr bool answered() const {
        const std::size_t bit = answering();
        return bit < book_rules::capacity && plan_.catalogue->table_of(bit) == table_kind::protocol;
    }
    constexpr const protocol& wanted() const {
        return answered() ? plan_.catalogue->protocol(answering()).then : no_protocol;
    }
    constexpr bool bars(std::size_t limit_bit) const {
        return answered() && leaves_nothing(plan_.catalogue->limit(limit_bit).then, wanted());
    }
    /// What hit, without the protocol rows that the one that answers goes before.
    constexpr book_rules taking_part() const {
        book_rules rules = fired_;
        for (const std::size_t bit : fired_) {
            if (plan_.catalogue->table_of(bit) == table_kind::protocol && bit != answering()) {
                rules.remove(bit);
            }
        }
        return rules;
    }
    constexpr duration longest_wait() const {
        duration longest;
        for (const std::size_t bit : fired_) {
            if (plan_.catalogue->table_of(bit) == table_kind::screening &&
                plan_.catalogue->screening(bit).then == objection::defer) {
                const duration wait = plan_.catalogue->screening(bit).wait;
                longest = wait > longest ? wait : longest;
            }
        }
        return longest;
    }
    constexpr bool until_clear() const {
        for (const std::size_t bit : fired_) {
            if (plan_.catalogue->table_of(bit) == table_kind::screening &&
                plan_.catalogue->screening(bit).then == objection::defer &&
                plan_.catalogue->screening(bit).wait.is_zero()) {
                return true;
            }
        }
        return false;
    }

    treatment_plan plan_;
    book_rules fired_; // all that hit, with the protocol rows that another one goes before
    finding_set questions_{};
    duration wait_{};
    verdict outcome_ = verdict::proceed;
};

} // namespace needlewise::inline v1
