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
#include <needlewise/decision/rule_finder.hpp>
#include <needlewise/decision/whole.hpp>
#include <needlewise/rules/rule_index.hpp>

namespace needlewise::inline v1::detail {

/// Makes decisions. Every step only narrows or worsens what came before. Where nobody can foresee which way a branch
/// would go there is none: a plan is made whether it will be shown or not.
struct decider : private rule_finder {
    template <table_words Words>
    NEEDLEWISE_IN_LINE static constexpr decision decide(const intake& asked, const rule_index<Words>& book) noexcept {
        return is_composite(asked.site) ? decide_whole(asked, book, {}) : decide_part(asked, book);
    }
    /// The same of a site that is made of others without some of its parts.
    template <table_words Words>
    static constexpr decision decide_without(const intake& asked, const rule_index<Words>& book,
                                             enum_set<body_site> ceded) noexcept {
        return is_composite(asked.site) ? decide_whole(asked, book, ceded) : decide_part(asked, book);
    }

private:
    /// A site that is made of others, but for some of its parts.
    template <table_words Words>
    NEEDLEWISE_OUT_OF_LINE static constexpr decision decide_whole(const intake& asked, const rule_index<Words>& book,
                                                                  enum_set<body_site> ceded) noexcept {
        decision made = unreadable(asked, book.catalogue());
        if (!can_be_read(asked)) {
            return made;
        }
        whole_maker whole(made);
        const rule_numbers<Words>& numbers = book.numbers();
        const enum_set<body_site> parts = parts_of(asked.site, asked.concern.get());
        // Only the skin differs from part to part.
        const reported_rules<Words> reported = rules_of(asked.history, numbers);
        const rules<Words> anywhere = rules_anywhere(asked, numbers, reported.all);
        if (asked.history.get().needs_care()) {
            add_with_care(whole, asked, parts - ceded, anywhere, book, reported);
        } else {
            const verdict least = unknown_to(numbers, asked.history);
            for (const body_site part : parts - ceded) {
                endings ended{};
                const decision there = answer_now(asked, rules_at(part, asked, anywhere, numbers), book, least, ended);
                whole.add(part, there, ended);
            }
        }
        whole.finish();
        made.cede(parts & ceded);
        return made;
    }

    /// Adds the answers for parts to a case some findings of which are past or unknown.
    template <table_words Words>
    NEEDLEWISE_OUT_OF_LINE static constexpr void add_with_care(whole_maker<decision>& whole, const intake& asked,
                                                               enum_set<body_site> parts, const rules<Words>& anywhere,
                                                               const rule_index<Words>& book,
                                                               const reported_rules<Words>& reported) noexcept {
        for (const body_site part : parts) {
            endings ended{};
            const book_rules hits = rules_at(part, asked, anywhere, book.numbers());
            const decision there = answer_with_care(asked, part, hits, book, reported, ended);
            whole.add(part, there, ended);
            whole.add_clock(there);
        }
    }

    template <table_words Words>
    NEEDLEWISE_IN_LINE static constexpr decision decide_part(const intake& asked,
                                                             const rule_index<Words>& book) noexcept {
        if (!is_coded_as_found_at(asked.concern.get(), asked.site.get())) [[unlikely]] {
            return unreadable(asked, book.catalogue());
        }
        const screening& history = asked.history;
        if (history.much_was_said()) {
            return history.needs_care() ? decide_with_care(asked, book) : decide_with_many(asked, book);
        }
        // Looking up two findings in any case costs less than guessing whether there are two, one or none.
        const auto& rows = book.numbers().rows_;
        const book_rules hits = rules_for(asked, book.numbers(), rows.reporting(history.first_present()),
                                          rows.reporting(history.second_present()));
        endings ended{};
        return answer_now(asked, hits, book, unknown_to(book.numbers(), history), ended);
    }
    /// The answer to a case all findings of which are present now, by the rules that hit.
    template <table_words Words>
    static constexpr decision answer_now(const intake& asked, const book_rules& hits, const rule_index<Words>& book,
                                         verdict least, endings& ended) noexcept {
        return answer(asked, book, hits, book.numbers().objecting_[strictest_of<Words>(hits)].holds, {}, least, ended);
    }
    /// A referral if something was found that the book does not know.
    template <table_words Words>
    static constexpr verdict unknown_to(const rule_numbers<Words>& book, const screening& history) noexcept {
        return static_cast<verdict>(std::size_t{!(history.present() - book.known_).empty()} * position(verdict::refer));
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
        const rules<Words> reported = rows_of_all(asked.history.get().present(), book.numbers());
        endings ended{};
        const book_rules hits = rules_for(asked, book.numbers(), reported, reported);
        return answer_now(asked, hits, book, unknown_to(book.numbers(), asked.history), ended);
    }

    /// Some findings are past or unknown.
    template <table_words Words>
    NEEDLEWISE_OUT_OF_LINE static constexpr decision decide_with_care(const intake& asked,
                                                                      const rule_index<Words>& book) noexcept {
        if (!can_be_read(asked)) [[unlikely]] {
            return unreadable(asked, book.catalogue());
        }
        endings ended{};
        const rule_numbers<Words>& numbers = book.numbers();
        const reported_rules<Words> reported = rules_of(asked.history, numbers);
        return answer_with_care(asked, asked.site, rules_for(asked, numbers, reported.all, reported.all), book,
                                reported, ended);
    }

    /// The answer at a site to a case some findings of which are past or unknown.
    template <table_words Words>
    static constexpr decision answer_with_care(const intake& asked, body_site site, const book_rules& hits,
                                               const rule_index<Words>& book, const reported_rules<Words>& reported,
                                               endings& ended) noexcept {
        const screening& history = asked.history;
        const rule_numbers<Words>& numbers = book.numbers();
        // The wait is counted from now for what is present, and from its end for what has ended.
        duration wait = numbers.objecting_[first_wait(hits, reported.now, numbers)].holds;
        const bool all_run = wait.is_zero();
        finding_set running;
        for (const finding found : history.past()) {
            const std::size_t row = first_wait(hits, numbers.rows_.reporting(found), numbers);
            const duration left = numbers.objecting_[row].holds - history.since(found);
            running |= left > duration{} ? finding_set(found) : finding_set();
            wait = left > wait ? left : wait;
        }
        decision made =
            answer(asked, book, hits, wait, history.unknown().empty() ? finding_set() : questions(asked, site, book),
                   unknown_to(numbers, history), ended);
        made.clock_started_ = all_run && !running.empty();
        made.ended_ = all_run ? running : history.past();
        return made;
    }

    /// What limits say that leave nothing of a plan; to proceed if there are none.
    template <table_words Words>
    static constexpr verdict barred(const rule_numbers<Words>& book, std::uint64_t barring) noexcept {
        static_assert(position(verdict::refuse) == position(verdict::refer) + 1);
        return static_cast<verdict>(std::size_t{barring != 0} * position(verdict::refer) +
                                    std::size_t{(barring & book.refusing_) != 0});
    }

    /// The answer of the rules that hit. Of screening the strictest row decides, of the protocol the first row of which
    /// the limits leave something, of the limits the tightest of each kind: the rows are in that order. It is no milder
    /// than the least verdict.
    template <table_words Words>
    NEEDLEWISE_IN_LINE static constexpr decision answer(const intake& asked, const rule_index<Words>& index,
                                                        const book_rules& hits, duration wait, finding_set questions,
                                                        verdict least, endings& ended) noexcept {
        const rule_numbers<Words>& book = index.numbers();
        static_assert(Words.limits == 1);
        const std::uint64_t limiting = hits.word(Words.screening + Words.protocol) | rule_numbers<Words>::no_limit;
        std::size_t row = first_of<Words.screening, Words.protocol>(hits);
        std::uint64_t barring = limiting & book.of_row_[row].bars;
        if ((limiting & book.of_row_[row].opens) != 0) [[unlikely]] {
            const book_rules in_memory = hits; // so that all others may stay in registers
            row = book.first_left(row, in_memory, limiting);
            barring = limiting & book.of_row_[row].bars;
        }
        const regimen& wanted = book.of_row_[row].wanted;
        const auto asking = static_cast<verdict>(std::size_t{!questions.empty()} * position(verdict::incomplete));
        ended = {worse_of(book.objecting_[strictest_of<Words>(hits)].outcome, least), barred(book, barring)};
        const verdict outcome = worse_of(ended.screened, worse_of(ended.barred, asking));

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

    /// The unknown findings for which some rule of this case would do something else if they were present.
    template <table_words Words>
    static constexpr finding_set questions(const intake& asked, body_site site,
                                           const rule_index<Words>& book) noexcept {
        const finding_set unclear = asked.history.get().unknown() & book.numbers().known_;
        const finding_set doubtful = unclear - book.numbers().always_matters_;
        return (unclear & book.numbers().always_matters_) |
               (doubtful.empty() ? finding_set()
                                 : those_that_matter(doubtful, asked.at(site), book.numbers().rows_, book.catalogue()));
    }

    template <class T> static constexpr T lesser(T left, T right) noexcept { return right < left ? right : left; }
};

} // namespace needlewise::inline v1::detail
