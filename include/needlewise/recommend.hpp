// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// From an intake to a decision, at compile time and at run time from the same tables.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>

#include <needlewise/decision.hpp>
#include <needlewise/intake.hpp>
#include <needlewise/rule_index.hpp>

namespace needlewise::inline v1 {

namespace detail {

/// Makes decisions. Every step only narrows or worsens what came before. Where nobody can foresee which way a branch
/// would go there is none: a plan is made whether it will be shown or not.
struct decider {
    template <table_words Words> static constexpr decision decide(const intake& asked, const rule_index<Words>& book) {
        const screening& history = asked.history;
        const finding_set present = history.present();
        const finding_set but_first = present.but_first();
        if ((but_first.but_first().bits() | history.past().bits() | history.unknown().bits()) != 0) {
            return decide_with_care(asked, book);
        }
        // Looking up two findings in any case costs less than guessing whether there are two, one or none.
        return decide(asked, book, book.rows.reporting_first(present), book.rows.reporting_first(but_first));
    }

private:
    template <table_words Words> using rules = typename rule_index<Words>::rules;

    /// Many findings, or some that are past or unknown.
    template <table_words Words>
    [[gnu::noinline]] static constexpr decision decide_with_care(const intake& asked, const rule_index<Words>& book) {
        const screening& history = asked.history;
        const rules<Words> reported = rows_of_all(history, book);
        decision made = decide(asked, book, reported, reported);
        if (!history.past().empty()) {
            made.wait_ = longest_wait(made.fired_, history, book);
        }
        if (!history.unknown().empty()) {
            made.questions_ = questions(asked, book);
            made.outcome_ = made.questions_.empty() ? made.outcome_ : worst(made.outcome_, verdict::incomplete);
        }
        return made;
    }

    /// Decides with the rules for what was reported, which are those of either set.
    template <table_words Words>
    static constexpr decision decide(const intake& asked, const rule_index<Words>& book, const rules<Words>& some,
                                     const rules<Words>& others) {
        constexpr std::size_t protocol_word = Words.screening;
        constexpr std::size_t limits_word = protocol_word + Words.protocol;
        const rules<Words>& concern = book.rows.accepting(asked.concern.get(), asked.severity.get());
        const rules<Words>& skin = book.rows.accepting(asked.site.get(), asked.phototype.get());
        const rules<Words>& hands = book.rows.accepting(asked.setting.get(), asked.device);
        const auto hits = [&]<std::size_t... Word>(std::index_sequence<Word...>) {
            return book_rules{
                (concern.word(Word) & skin.word(Word) & hands.word(Word) & (some.word(Word) | others.word(Word)))...};
        }
        (std::make_index_sequence<Words.all()>{});

        // Of screening the strictest row decides, of the protocol the row that goes before all others, of the limits
        // the tightest of each kind: the rows are in that order, so it is the first.
        const verdict objected = book.outcome_of[first_of<0, Words.screening>(hits)];
        const std::size_t row = first_of<protocol_word, Words.protocol>(hits);
        const protocol& wanted = book.wanted[row];
        static_assert(Words.limits == 1);
        const std::uint64_t limiting = hits.word(limits_word);
        const auto tightest = [&](limit_kind kind) {
            return lowest((limiting & book.limits_of[position(kind)]) | rule_index<Words>::no_limit);
        };

        decision made{book, wanted,
                      routine_case{asked.concern, asked.severity, asked.site, asked.phototype, asked.setting,
                                   asked.device, asked.history.get().present()},
                      hits};
        treatment_plan& plan = made.plan_;
        const needle_length ceiling = book.ceiling[tightest(limit_kind::depth)];
        plan.depth.max = lesser(wanted.depth.max, ceiling);
        plan.first = lesser(wanted.first, ceiling);
        if ((limiting & book.limits_on_time) != 0) {
            const duration soonest = book.soonest[tightest(limit_kind::interval)];
            plan.interval.min = soonest < wanted.interval.min ? wanted.interval.min : soonest;
            plan.sessions.max = lesser(wanted.sessions.max, book.most_sessions[tightest(limit_kind::sessions)]);
        }
        const std::uint64_t barring = (limiting | rule_index<Words>::no_limit) & book.bars[row];
        static_assert(position(verdict::refuse) == position(verdict::refer) + 1);
        const auto barred = static_cast<verdict>(std::size_t{barring != 0} * position(verdict::refer) +
                                                 std::size_t{(barring & book.refusing) != 0});
        made.outcome_ = worst(objected, barred);
        return made;
    }

    /// The rules for everybody and for each finding that is present, without those that have worn off.
    template <table_words Words>
    static constexpr rules<Words> rows_of_all(const screening& history, const rule_index<Words>& book) {
        rules<Words> hits = book.rows.reporting_first({});
        for (const finding found : history.present()) {
            rules<Words> rows = book.rows.reporting_first(finding_set::of(found));
            if (history.past().contains(found)) {
                drop_what_wore_off(rows, history.since(found), book);
            }
            hits |= rows;
        }
        return hits;
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
    static constexpr finding_set questions(const intake& asked, const rule_index<Words>& book) {
        const rules<Words> possible = book.rows.accepting(asked.concern.get(), asked.severity.get()) &
                                      book.rows.accepting(asked.site.get(), asked.phototype.get()) &
                                      book.rows.accepting(asked.setting.get(), asked.device);
        const rules<Words>& for_all = book.rows.reporting_first({});
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
                adds(book.rows.reporting_first(finding_set::of(unclear)), for_all, possible) ||
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

    /// The longest time that is left of any of these rows.
    template <table_words Words>
    static constexpr duration longest_wait(const book_rules& fired, const screening& history,
                                           const rule_index<Words>& book) {
        duration longest;
        for (const std::size_t bit : fired) {
            if (!book.waits.contains(bit)) {
                continue;
            }
            for (const finding found : finding_set::from_bits(book.findings_of[bit] & history.present().bits())) {
                const duration left = book.wait_of[bit] - history.since(found);
                longest = left > longest ? left : longest;
            }
        }
        return longest;
    }

    /// The lowest of some rules, of which there is one at least.
    static constexpr std::size_t lowest(std::uint64_t rules) { return static_cast<unsigned>(std::countr_zero(rules)); }
    /// The lowest rule in some words; the last place, which no rule has, if there is none.
    template <std::size_t First, std::size_t Count> static constexpr std::size_t first_of(const book_rules& rules) {
        std::uint64_t bits = rules.word(First);
        std::size_t before = 0;
        for (std::size_t word = 1; word < Count; ++word) {
            const std::uint64_t further = std::uint64_t{0} - std::uint64_t{bits == 0}; // all bits, without a branch
            bits |= rules.word(First + word) & further;
            before |= (word * 64) & further;
        }
        return before + lowest(bits | std::uint64_t{1} << 63);
    }
    static constexpr verdict worst(verdict left, verdict right) { return left < right ? right : left; }
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
