// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Which rules of a book that was made ready hit a case: those for its fields, and those for what was reported.

#include <cstddef>
#include <cstdint>
#include <utility>

#include <needlewise/decision/first_rule.hpp>
#include <needlewise/decision/intake.hpp>
#include <needlewise/rules/numbers.hpp>

namespace needlewise::inline v1::detail {

/// Finds the rules that hit.
struct rule_finder {
    template <table_words Words> using rules = typename rule_numbers<Words>::rules;

    /// The rules for the findings that are present now, and for all: those too that ended and still hold.
    template <table_words Words> struct reported_rules {
        rules<Words> now;
        rules<Words> all;
    };
    template <table_words Words>
    static constexpr reported_rules<Words> rules_of(const screening& history,
                                                    const rule_numbers<Words>& numbers) noexcept {
        const auto& rows = numbers.rows_;
        if (!history.much_was_said()) {
            const rules<Words> two = rows.reporting(history.first_present()) | rows.reporting(history.second_present());
            return {two, two};
        }
        const rules<Words> now = rows_of_all(history.present() - history.past(), numbers);
        reported_rules<Words> reported{now, now};
        for (const finding found : history.past()) {
            reported.all |= still_holding(found, history.since(found), numbers);
        }
        return reported;
    }

    /// The rules that hit a case whose concern is found at its site, of those for what was reported, which are those of
    /// either set.
    template <table_words Words>
    static constexpr book_rules rules_for(const intake& asked, const rule_numbers<Words>& book,
                                          const rules<Words>& some, const rules<Words>& others) noexcept {
        const rules<Words>& concern = book.rows_.accepting(asked.concern.get(), asked.severity.get());
        const rules<Words>& skin = book.rows_.accepting(asked.site.get(), asked.phototype.get());
        const rules<Words>& hands = book.rows_.accepting(asked.practitioner.get(), asked.device);
        return [&]<std::size_t... Word>(std::index_sequence<Word...>) {
            return book_rules{
                (concern.word(Word) & skin.word(Word) & hands.word(Word) & (some.word(Word) | others.word(Word)))...};
        }
        (std::make_index_sequence<rule_numbers<Words>::row_words>{});
    }

    /// The rules for what was reported that hit a case at some site.
    template <table_words Words>
    static constexpr rules<Words> rules_anywhere(const intake& asked, const rule_numbers<Words>& book,
                                                 const rules<Words>& reported) noexcept {
        return book.rows_.accepting(asked.concern.get(), asked.severity.get()) &
               book.rows_.accepting(asked.practitioner.get(), asked.device) & reported;
    }
    /// Those of them that hit at a site where the concern is found.
    template <table_words Words>
    static constexpr book_rules rules_at(body_site site, const intake& asked, const rules<Words>& anywhere,
                                         const rule_numbers<Words>& book) noexcept {
        const rules<Words>& skin = book.rows_.accepting(site, asked.phototype.get());
        return [&]<std::size_t... Word>(std::index_sequence<Word...>) {
            return book_rules{(skin.word(Word) & anywhere.word(Word))...};
        }
        (std::make_index_sequence<rule_numbers<Words>::row_words>{});
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
};

} // namespace needlewise::inline v1::detail
