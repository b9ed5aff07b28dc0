// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// How a decision is made from the tables of a book that was made ready.

#include <cstddef>
#include <cstdint>
#include <utility>

#include <needlewise/decision/decision.hpp>
#include <needlewise/decision/first_rule.hpp>
#include <needlewise/decision/intake.hpp>
#include <needlewise/decision/open_questions.hpp>
#include <needlewise/decision/whole.hpp>
#include <needlewise/rules/rule_index.hpp>

namespace needlewise::inline v1::detail {

/// Makes decisions. Every step only narrows or worsens what came before. Where nobody can foresee which way a branch
/// would go there is none: a plan is made whether it will be shown or not.
struct decider {
    template <table_words Words>
    static constexpr decision decide(const intake& asked, const rule_index<Words>& book) noexcept {
        return is_composite(asked.site) ? decide_whole(asked, book, {}) : decide_part(asked, book);
    }
    /// The same of a site that is made of others without some of its parts.
    template <table_words Words>
    static constexpr decision decide_without(const intake& asked, const rule_index<Words>& book,
                                             enum_set<body_site> ceded) noexcept {
        return is_composite(asked.site) ? decide_whole(asked, book, ceded) : decide_part(asked, book);
    }

private:
    template <table_words Words> using rules = typename rule_numbers<Words>::rules;

    /// A site that is made of others, but for some of its parts.
    template <table_words Words>
    NEEDLEWISE_OUT_OF_LINE static constexpr decision decide_whole(const intake& asked, const rule_index<Words>& book,
                                                                  enum_set<body_site> ceded) noexcept {
        const decision empty = unreadable(asked, book.catalogue());
        if (!can_be_read(asked)) {
            return empty;
        }
        whole_maker whole(empty);
        const rule_numbers<Words>& numbers = book.numbers();
        const enum_set<body_site> parts = parts_of(asked.site, asked.concern.get());
        for (const body_site part : parts - ceded) {
            const decision made = decide_part(asked.at(part), book);
            const book_rules& hits = made.fired();
            const std::uint64_t limiting = hits.word(Words.screening + Words.protocol) | rule_numbers<Words>::no_limit;
            const std::uint64_t barring = limiting & numbers.of_row_[made.row() - Words.screening * 64].bars;
            whole.add(part, made, screened(asked, numbers, hits), barred(numbers, barring));
        }
        decision made = whole.made();
        made.cede(parts & ceded);
        return made;
    }

    template <table_words Words>
    static constexpr decision decide_part(const intake& asked, const rule_index<Words>& book) noexcept {
        const screening& history = asked.history;
        const rule_numbers<Words>& numbers = book.numbers();
        if (history.careful_bits() != 0) {
            return decide_with_care(asked, book);
        }
        const finding_set present = history.present();
        const finding_set but_first = present.but_first();
        const finding_set more = but_first.but_first();
        if (!more.empty()) {
            return decide_with_many(asked, book);
        }
        // Looking up two findings in any case costs less than guessing whether there are two, one or none.
        const book_rules hits =
            rules_for(asked, numbers, numbers.rows_.reporting_first(present), numbers.rows_.reporting_first(but_first));
        return answer(asked, book, hits, numbers.deferral_of_[strictest_of<Words>(hits)], {});
    }

    NEEDLEWISE_OUT_OF_LINE static constexpr decision unreadable(const intake& asked,
                                                                const rule_catalogue& catalogue) noexcept {
        decision made(verdict::refer, duration{}, finding_set{}, no_regimen, codes_of(asked), book_rules{},
                      book_rules::capacity, catalogue);
        made.beyond_findings_ = asked.history.get().beyond_findings();
        return made;
    }

    /// Many findings, all of them present now.
    template <table_words Words>
    NEEDLEWISE_OUT_OF_LINE static constexpr decision decide_with_many(const intake& asked,
                                                                      const rule_index<Words>& book) noexcept {
        const rule_numbers<Words>& numbers = book.numbers();
        const rules<Words> reported = rows_of_all(asked.history.get().present(), numbers);
        const book_rules hits = rules_for(asked, numbers, reported, reported);
        return answer(asked, book, hits, numbers.deferral_of_[strictest_of<Words>(hits)], {});
    }

    /// Some findings are past or unknown.
    template <table_words Words>
    NEEDLEWISE_OUT_OF_LINE static constexpr decision decide_with_care(const intake& asked,
                                                                      const rule_index<Words>& book) noexcept {
        const screening& history = asked.history;
        if (!can_be_read(asked)) [[unlikely]] {
            return unreadable(asked, book.catalogue());
        }
        const rule_numbers<Words>& numbers = book.numbers();
        const rules<Words> now = rows_of_all(history.present() - history.past(), numbers);
        rules<Words> reported = now;
        for (const finding found : history.past()) {
            reported |= still_holding(found, history.since(found), numbers);
        }
        const book_rules hits = rules_for(asked, numbers, reported, reported);
        // The wait is counted from now for what is present, and from its end for what has ended.
        duration wait = numbers.deferral_of_[first_wait(hits, now, numbers)];
        const bool all_run = wait.is_zero();
        finding_set running;
        for (const finding found : history.past()) {
            const std::size_t row = first_wait(hits, numbers.rows_.reporting(found), numbers);
            const duration left = numbers.deferral_of_[row] - history.since(found);
            running |= left > duration{} ? finding_set(found) : finding_set();
            wait = left > wait ? left : wait;
        }
        decision made =
            answer(asked, book, hits, wait, history.unknown().empty() ? finding_set() : questions(asked, book));
        made.clock_started_ = all_run && !running.empty();
        made.ended_ = all_run ? running : history.past();
        return made;
    }

    /// The rules that hit a case, of those for what was reported, which are those of either set.
    template <table_words Words>
    static constexpr book_rules rules_for(const intake& asked, const rule_numbers<Words>& book,
                                          const rules<Words>& some, const rules<Words>& others) noexcept {
        const rules<Words>& concern = book.rows_.accepting(asked.concern.get(), asked.severity.get());
        const rules<Words>& skin = book.rows_.accepting(asked.site.get(), asked.phototype.get());
        const rules<Words>& hands = book.rows_.accepting(asked.practitioner.get(), asked.device);
        const std::uint64_t found_there = all_bits_if_found(asked.concern, asked.site.get());
        return [&]<std::size_t... Word>(std::index_sequence<Word...>) {
            return book_rules{(found_there & concern.word(Word) & skin.word(Word) & hands.word(Word) &
                               (some.word(Word) | others.word(Word)))...};
        }
        (std::make_index_sequence<Words.all()>{});
    }

    /// What screening says: what the strictest row does, and a referral if something was found that the book does not
    /// know.
    template <table_words Words>
    static constexpr verdict screened(const intake& asked, const rule_numbers<Words>& book,
                                      const book_rules& hits) noexcept {
        const std::size_t strange{!(asked.history.get().present() - book.known_).empty()};
        return worse_of(book.outcome_of_[strictest_of<Words>(hits)],
                        static_cast<verdict>(strange * position(verdict::refer)));
    }

    /// What limits say that leave nothing of a plan; to proceed if there are none.
    template <table_words Words>
    static constexpr verdict barred(const rule_numbers<Words>& book, std::uint64_t barring) noexcept {
        static_assert(position(verdict::refuse) == position(verdict::refer) + 1);
        return static_cast<verdict>(std::size_t{barring != 0} * position(verdict::refer) +
                                    std::size_t{(barring & book.refusing_) != 0});
    }

    /// The answer of the rules that hit. Of screening the strictest row decides, of the protocol the first row of which
    /// the limits leave something, of the limits the tightest of each kind: the rows are in that order.
    template <table_words Words>
    static constexpr decision answer(const intake& asked, const rule_index<Words>& index, const book_rules& hits,
                                     duration wait, finding_set questions) noexcept {
        const rule_numbers<Words>& book = index.numbers();
        static_assert(Words.limits == 1);
        const std::uint64_t limiting = hits.word(Words.screening + Words.protocol) | rule_numbers<Words>::no_limit;
        std::size_t row = first_of<Words.screening, Words.protocol>(hits);
        std::uint64_t barring = limiting & book.of_row_[row].bars;
        if ((limiting & book.of_row_[row].opens) != 0) [[unlikely]] {
            row = book.first_left(row, hits, limiting);
            barring = limiting & book.of_row_[row].bars;
        }
        const regimen& wanted = book.wanted_.rows[row];
        const auto asking = static_cast<verdict>(std::size_t{!questions.empty()} * position(verdict::incomplete));
        const verdict outcome = worse_of(screened(asked, book, hits), worse_of(barred(book, barring), asking));

        decision made(outcome, wait, questions, wanted, codes_of(asked), hits, Words.screening * 64 + row,
                      index.catalogue());
        regimen& plan = made.plan_;
        const auto& allowed = book.allows_[book.tightest(limit_kind::depth, limiting)];
        plan.depth.max = lesser(wanted.depth.max, allowed.ceiling);
        plan.first = lesser(wanted.first, allowed.ceiling);
        // Only for a plan that will be shown: then it can be foreseen that there is seldom anything to do.
        const auto shown = std::uint64_t{0} - std::uint64_t{outcome <= verdict::proceed_with_precautions};
        if (const std::uint64_t on_pace = limiting & book.of_row_[row].slows & shown; on_pace != 0) {
            book.slow_down(plan, row, on_pace & allowed.asked);
        }
        return made;
    }
    template <table_words Words> static constexpr std::size_t strictest_of(const book_rules& hits) noexcept {
        return first_of<0, Words.screening>(hits);
    }

    /// The rules for everybody and for each of some findings.
    template <table_words Words>
    static constexpr rules<Words> rows_of_all(finding_set found, const rule_numbers<Words>& book) noexcept {
        rules<Words> rows = book.rows_.reporting_first(found);
        found = found.but_first();
        rows |= book.rows_.reporting_first(found);
        found = found.but_first();
        while (!found.empty()) { // four at a time: looking one up in vain costs less than guessing how many there are
            for (int more = 0; more < 4; ++more) {
                rows |= book.rows_.reporting_first(found);
                found = found.but_first();
            }
        }
        return rows;
    }
    /// The rules for a finding that ended some time ago, without those that have worn off.
    template <table_words Words>
    static constexpr rules<Words> still_holding(finding found, duration since,
                                                const rule_numbers<Words>& book) noexcept {
        rules<Words> rows = book.rows_.reporting(found);
        std::size_t over = 0; // how many of the book's waits
        for (std::size_t wait = 0; wait < book.wait_count_; ++wait) {
            over += std::size_t{since >= book.waits_in_order_[wait]};
        }
        for (std::size_t word = 0; word < Words.screening; ++word) {
            rows.set_word(word, rows.word(word) & ~book.worn_off_[over].word(word));
        }
        return rows;
    }
    /// The first of some rules that hit and defer for some time; those come in the order of their waits. The last
    /// place, which no rule has and which has no wait, if there is none.
    template <table_words Words>
    static constexpr std::size_t first_wait(const book_rules& hits, const rules<Words>& some,
                                            const rule_numbers<Words>& book) noexcept {
        const auto waiting = [&]<std::size_t... Word>(std::index_sequence<Word...>) {
            return book_rules{(hits.word(Word) & book.waits_.word(Word) & some.word(Word))...};
        }
        (std::make_index_sequence<Words.screening>{});
        return first_of<0, Words.screening>(waiting);
    }

    /// The unknown findings for which some rule of this case would do something else if they were present.
    template <table_words Words>
    static constexpr finding_set questions(const intake& asked, const rule_index<Words>& book) noexcept {
        const finding_set unclear = asked.history.get().unknown() & book.numbers().known_;
        const finding_set doubtful = unclear - book.numbers().always_matters_;
        return (unclear & book.numbers().always_matters_) |
               (doubtful.empty() ? finding_set()
                                 : those_that_matter(doubtful, asked, book.numbers().rows_, book.catalogue()));
    }

    template <class T> static constexpr T lesser(T left, T right) noexcept { return right < left ? right : left; }
};

} // namespace needlewise::inline v1::detail
