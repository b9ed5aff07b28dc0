// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Whether a clinic's own words, in its own language, say every step of a book: at compile time, with the step in the
/// error.

#include <cstddef>
#include <span>
#include <string_view>

#include <needlewise/books/standard.hpp>
#include <needlewise/formats/sheet/parts.hpp>
#include <needlewise/rules/proof.hpp>

namespace needlewise::inline v1 {

/// What is wrong with words for the steps of a book.
struct [[nodiscard]] words_fault {
    std::string_view rule = {}; ///< the id of a step without words, or of words without a step; empty if all is well
    bool no_step = false;       ///< whether it is words without a step
};

/// The first fault of words for the steps of a book: a step that stands on the sheet of the patient and has no words
/// for the patient, any other that has none for the clinic, or words for a rule that the book does not have.
constexpr words_fault fault_of(std::span<const step_words> words, const book_view& book) noexcept;

/// A step that has no words for whoever reads it.
template <class Rule> struct no_words_for {
    static_assert(detail::is_so<Rule>, "no words: this step has none for the sheet on which it stands");
};
/// Words for a step that is not in the book.
template <class Rule> struct words_for_no_step {
    static_assert(detail::is_so<Rule>, "words for no step: the book has no step with this id");
};

namespace detail {

/// A fault with the names that the witness of a proof has.
struct words_witness {
    std::string_view rule;
    std::string_view other;
};
template <const auto& Words, const auto& Book>
inline constexpr words_witness words_found{fault_of(Words, Book.view()).rule, {}};

template <const auto& Words, const auto& Book> consteval bool says_all() {
    constexpr words_fault found = fault_of(Words, Book.view());
    if constexpr (found.rule.empty()) {
        return true;
    } else if constexpr (found.no_step) {
        return sizeof(words_for_no_step<rule_in<words_found<Words, Book>>>) == 0;
    } else {
        return sizeof(no_words_for<rule_in<words_found<Words, Book>>>) == 0;
    }
}

} // namespace detail

/// Proof that constant words say every step of a constant book: `static_assert(says_every_step<our_words, our_book>)`.
/// The error names the step.
template <const auto& Words, const auto& Book = standard>
inline constexpr bool says_every_step = detail::says_all<Words, Book>();

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// Looks names up one after the other; where both lists have one order, each is found at once.
template <class Rows, class Name> class name_search {
public:
    constexpr name_search(const Rows& rows, Name name_of) noexcept : rows_(rows), name_of_(name_of) {}
    /// The place of a name; the number of rows if there is none.
    constexpr std::size_t find(std::string_view name) noexcept {
        for (std::size_t tried = 0; tried < rows_.size(); ++tried) {
            const std::size_t at = (next_ + tried) % rows_.size();
            if (name_of_(rows_[at]) == name) {
                next_ = at + 1;
                return at;
            }
        }
        return rows_.size();
    }

private:
    const Rows& rows_;
    Name name_of_;
    std::size_t next_ = 0;
};

constexpr bool is_for_patient(const treatment_step& step) noexcept {
    return step.kind == step_kind::pre_care || step.kind == step_kind::recovery ||
           step.kind == step_kind::warning_sign || !is_done_at_the_session(step);
}

} // namespace detail

constexpr words_fault fault_of(std::span<const step_words> words, const book_view& book) noexcept {
    const detail::replaced_in replaced(book.routine);
    detail::name_search words_of_rule(words, [](const step_words& each) { return each.rule; });
    for (const routine_rule& rule : book.routine) {
        if (replaced.contains(rule.id)) {
            continue;
        }
        const std::size_t at = words_of_rule.find(rule.id);
        if (at == words.size() || (detail::is_for_patient(rule.then) ? words[at].patient : words[at].clinic).empty()) {
            return {rule.id, false};
        }
    }
    detail::name_search rule_of_words(book.routine, [](const routine_rule& rule) { return std::string_view(rule.id); });
    for (const step_words& each : words) {
        if (rule_of_words.find(each.rule) == book.routine.size()) {
            return {each.rule, true};
        }
    }
    return {};
}

} // namespace needlewise::inline v1
