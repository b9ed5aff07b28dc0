// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// From an intake to a decision, at compile time and at run time from the same tables.

#include <bit>
#include <cstddef>
#include <cstdint>

#include <needlewise/decision.hpp>
#include <needlewise/intake.hpp>
#include <needlewise/rule_index.hpp>

namespace needlewise::inline v1 {

namespace detail {

/// Makes decisions. Every step only narrows or worsens what came before.
struct decider {
    template <table_words Words> static constexpr decision decide(const intake& asked, const rule_index<Words>& book) {
        using rules = typename rule_index<Words>::rules;
        decision made{book};
        const auto& accepting = book.index;
        rules possible = accepting.accepting(concern_axis, position(asked.concern.get()));
        possible &= accepting.accepting(severity_axis, position(asked.severity.get()));
        possible &= accepting.accepting(site_axis, position(asked.site.get()));
        possible &= accepting.accepting(phototype_axis, position(asked.phototype.get()));
        possible &= accepting.accepting(setting_axis, position(asked.setting.get()));
        possible &= accepting.accepting(device_axis, position(asked.device));

        const screening& history = asked.history;
        made.findings_ = history.present();
        rules hits = reported_rules(history, book);
        hits &= possible;
        if (!history.unknown().empty()) {
            made.questions_ = questions(asked, possible, book);
            made.outcome_ = made.questions_.empty() ? verdict::proceed : verdict::incomplete;
        }
        object(made, hits, history, book);
        plan(made, hits, asked, book);
        return made;
    }

private:
    /// The rules for everybody and for each finding that is present, without those that have worn off.
    template <table_words Words>
    static constexpr auto reported_rules(const screening& history, const rule_index<Words>& book) {
        static_assert(enumerator_count<finding> < 63, "the last bit stands for no finding");
        static_assert(position(as_reported(finding{})) == position(reported::nothing) + 1);
        const auto rows_of = [&book](std::uint64_t findings) -> const auto& { // of the first of them, or for everybody
            const auto first = static_cast<std::size_t>(std::countr_zero(findings | last_bit));
            return book.index.accepting(finding_axis, (first + 1) % 64);
        };
        // Most people have two findings at most: looking up two in any case costs less than guessing how many.
        const std::uint64_t present = history.present().bits();
        const std::uint64_t but_first = present & (present - 1);
        const bool in_short = (but_first & (but_first - 1)) == 0 && history.past().empty();
        if (!in_short) {
            return reported_one_by_one(history, book);
        }
        return rows_of(0) | rows_of(present) | rows_of(but_first);
    }
    template <table_words Words>
    static constexpr auto reported_one_by_one(const screening& history, const rule_index<Words>& book) {
        typename rule_index<Words>::rules hits = book.index.accepting(finding_axis, position(reported::nothing));
        for (const finding found : history.present()) {
            typename rule_index<Words>::rules rows = book.index.accepting(finding_axis, position(as_reported(found)));
            if (history.past().contains(found)) {
                drop_what_wore_off(rows, history.since(found), book);
            }
            hits |= rows;
        }
        return hits;
    }

    static constexpr void worsen(decision& made, verdict outcome) {
        made.outcome_ = outcome > made.outcome_ ? outcome : made.outcome_;
    }

    template <table_words Words>
    static constexpr void drop_what_wore_off(typename rule_index<Words>::rules& rows, duration since,
                                             const rule_index<Words>& book) {
        for (const std::size_t bit : rows& book.wears_off) {
            if (since >= book.wait_of[bit]) {
                rows.remove(bit);
            }
        }
    }

    /// The unknown findings for which some rule of this case would do something else if they were present.
    template <table_words Words>
    static constexpr finding_set questions(const intake& asked, const typename rule_index<Words>::rules& possible,
                                           const rule_index<Words>& book) {
        const auto& steps = book.routine_index;
        const routine_rules possible_steps = steps.accepting(concern_axis, position(asked.concern.get())) &
                                             steps.accepting(site_axis, position(asked.site.get())) &
                                             steps.accepting(phototype_axis, position(asked.phototype.get())) &
                                             steps.accepting(setting_axis, position(asked.setting.get())) &
                                             steps.accepting(device_axis, position(asked.device));
        const std::size_t nothing = position(reported::nothing);
        std::uint64_t matters = 0;
        for (const finding unclear : asked.history.get().unknown()) {
            const std::size_t value = position(as_reported(unclear));
            const bool changes =
                adds(book.index.accepting(finding_axis, value), book.index.accepting(finding_axis, nothing),
                     possible) ||
                adds(steps.accepting(finding_axis, value), steps.accepting(finding_axis, nothing), possible_steps) ||
                !(book.omitted_by[position(unclear)] & possible_steps).empty();
            matters |= std::uint64_t{changes} << position(unclear);
        }
        return finding_set::from_bits(matters);
    }
    /// Whether some possible rule is in the first set and not in the second.
    template <class Rules> static constexpr bool adds(const Rules& more, const Rules& already, const Rules& possible) {
        std::uint64_t added = 0;
        for (std::size_t word = 0; word < Rules::capacity / 64; ++word) {
            added |= more.word(word) & ~already.word(word) & possible.word(word);
        }
        return added != 0;
    }

    /// Screening: all rows that hit are kept, the strictest decides.
    template <table_words Words>
    static constexpr void object(decision& made, const typename rule_index<Words>::rules& hits,
                                 const screening& history, const rule_index<Words>& book) {
        for (std::size_t word = 0; word < Words.screening; ++word) {
            made.fired_.set_word(word, hits.word(word));
        }
        worsen(made, book.outcome_of[first_in<0, Words.screening>(hits)]);
        const auto waiting = hits & book.waits;
        made.wait_ = book.wait_of[first_in<0, Words.screening>(waiting)]; // the longest comes first
        if (!history.past().empty()) {
            made.wait_ = longest_wait(waiting, history, book);
        }
    }

    /// The longest time that is left of any of these rows.
    template <table_words Words>
    static constexpr duration longest_wait(const typename rule_index<Words>::rules& rows, const screening& history,
                                           const rule_index<Words>& book) {
        duration longest;
        for (const std::size_t bit : rows) {
            for (const finding found : finding_set::from_bits(book.findings_of[bit] & history.present().bits())) {
                const duration left = book.wait_of[bit] - history.since(found);
                longest = left > longest ? left : longest;
            }
        }
        return longest;
    }

    /// Protocol and limits. All is computed whether there will be a plan or not: a branch that nobody can foresee
    /// costs more. What is not a plan is never shown.
    template <table_words Words>
    static constexpr void plan(decision& made, const typename rule_index<Words>::rules& hits, const intake& asked,
                               const rule_index<Words>& book) {
        constexpr std::size_t protocol_word = Words.screening;
        constexpr std::size_t limits_word = protocol_word + Words.protocol;
        const std::size_t row = first_in<protocol_word, Words.protocol>(hits);
        if (row == Words.protocol * 64) { // a gap, which a proved book does not have
            worsen(made, verdict::refer);
            return;
        }
        made.fired_.add(protocol_word * 64 + row);
        typename rule_index<Words>::limit_set holding;
        for (std::size_t word = 0; word < Words.limits; ++word) {
            holding.set_word(word, hits.word(limits_word + word));
            made.fired_.set_word(limits_word + word, hits.word(limits_word + word));
        }
        const auto barring = holding & book.bars[row];
        // As a sum, because nobody can foresee which way a branch would go.
        static_assert(position(verdict::refuse) == position(verdict::refer) + 1);
        worsen(made, static_cast<verdict>(std::size_t{!barring.empty()} * position(verdict::refer) +
                                          std::size_t{!(barring & book.refusing).empty()}));

        treatment_plan& plan = made.plan_;
        static_cast<protocol&>(plan) = book.wanted[row];
        const needle_length ceiling = book.ceiling[tightest(holding & book.limits_of[position(limit_kind::depth)])];
        plan.depth.max = lesser(plan.depth.max, ceiling);
        plan.first = lesser(plan.first, ceiling);
        if (!(holding & book.limits_on_time).empty()) {
            const duration soonest = book.soonest[tightest(holding & book.limits_of[position(limit_kind::interval)])];
            const int most = book.most_sessions[tightest(holding & book.limits_of[position(limit_kind::sessions)])];
            plan.interval.min = soonest < plan.interval.min ? plan.interval.min : soonest;
            plan.sessions.max = lesser(plan.sessions.max, most);
        }
        plan.treated = {asked.concern,           asked.site,    asked.phototype, asked.setting, asked.device,
                        band_of(plan.depth.max), made.findings_};
    }

    static constexpr std::uint64_t last_bit = std::uint64_t{1} << 63;
    /// The lowest rule in some words of a set, counted from the first of them; past the end if there is none.
    template <std::size_t First, std::size_t Count, class Rules>
    static constexpr std::size_t first_in(const Rules& rules) {
        std::size_t lowest = Count * 64;
        for (std::size_t word = Count; word-- > 0;) {
            const std::uint64_t bits = rules.word(First + word);
            const auto in_word = static_cast<std::size_t>(std::countr_zero(bits | last_bit)); // never asked of no bit
            const std::size_t if_any = std::size_t{bits != 0} * ~std::size_t{0};              // no branch: as above
            lowest = (lowest & ~if_any) | ((word * 64 + in_word) & if_any);
        }
        return lowest;
    }
    /// The tightest of some limits of one kind: the lowest, as they are sorted.
    template <std::size_t Count> static constexpr std::size_t tightest(const engine::rule_set<Count>& limits) {
        return first_in<0, Count>(limits);
    }
    template <class T> static constexpr T lesser(T left, T right) { return right < left ? right : left; }
};

} // namespace detail

/// Decides a case by a book that was made ready. The index must outlive the decision.
template <table_words Words> constexpr decision recommend(const intake& asked, const rule_index<Words>& book) {
    return detail::decider::decide(asked, book);
}

/// Decides a case by a constant book: `recommend<clinic::book>(patient)`.
template <const auto& Book> constexpr decision recommend(const intake& asked) {
    return detail::decider::decide(asked, index_of<Book>);
}

} // namespace needlewise::inline v1
