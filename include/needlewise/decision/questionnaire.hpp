// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The questions of a form: only what matters for a case, in plain words, group by group. It needs no heap.

#include <concepts>
#include <cstddef>
#include <string_view>

#include <needlewise/decision/decision.hpp>
#include <needlewise/decision/intake.hpp>
#include <needlewise/decision/recommend.hpp>
#include <needlewise/rules/rule_book.hpp>
#include <needlewise/tools/iterator.hpp>

namespace needlewise::inline v1 {

/// The question for a finding, in plain words: addressed to the person, answered by yes or no. Empty for a clinic's own
/// finding, which is asked by its book, and for what is no finding.
template <std::same_as<finding> Finding> constexpr std::string_view question_of(Finding asked) noexcept {
    return row_of(asked).question;
}
/// The question for a finding in a book, which may have questions of its own.
template <std::same_as<finding> Finding>
constexpr std::string_view question_of(const book_view& book, Finding asked) noexcept {
    return row_of(book, asked).question;
}

/// A question of a form.
class form_question {
public:
    /// The question of a row.
    constexpr form_question(const finding_row& row, bool opens) noexcept : row_(&row), opens_(opens) {}

    /// What it asks for.
    constexpr finding asked() const noexcept { return row_->found; }
    /// The code of it.
    constexpr std::string_view code() const noexcept { return row_->code; }
    /// What a clinician calls it.
    constexpr std::string_view label() const noexcept { return row_->label; }
    /// The question in plain words.
    constexpr std::string_view question() const noexcept { return row_->question; }
    /// What it is about.
    constexpr finding_subject about() const noexcept { return row_->about; }
    /// Where it stands.
    constexpr finding_group group() const noexcept { return row_->group; }
    /// Whether it is the first of its group, so that a heading goes before it.
    constexpr bool opens_group() const noexcept { return opens_; }
    /// Whether a yes is followed by the question how long ago, or whether it still goes on.
    constexpr bool has_time() const noexcept { return !row_->counts_from.empty(); }
    /// What that time counts from (`the last dose`); empty if there is none.
    constexpr std::string_view counts_from() const noexcept { return row_->counts_from; }

private:
    const finding_row* row_;
    bool opens_;
};

/// The questions of a form, in the order of their groups, for a `for` loop.
/// @pre The book whose catalogue it was made with outlives it; a constant book always does.
class [[nodiscard]] questionnaire {
public:
    /// No questions.
    constexpr questionnaire() noexcept = default;
    /// The questions that an answer leaves open.
    constexpr explicit questionnaire(const decision& made) noexcept
        : questionnaire(made.questions(), made.catalogue()) {}
    /// The questions for some findings in the words of a book.
    constexpr questionnaire(const finding_set& asked, const rule_catalogue& words) noexcept
        : asked_(asked), words_(&words) {}

    /// A question while they are walked.
    struct place;
    /// Walks over the questions.
    using iterator = walk_iterator<place>;
    /// The first.
    constexpr iterator begin() const noexcept;
    /// The end.
    constexpr iterator end() const noexcept;
    /// How many there are.
    constexpr int size() const noexcept { return asked_.size(); }
    /// Whether there are none.
    constexpr bool empty() const noexcept { return asked_.empty(); }
    /// The findings that are asked for.
    constexpr finding_set findings() const noexcept { return asked_; }
    /// Whether it asks for a finding.
    constexpr bool asks(finding found) const noexcept { return asked_.contains(found); }

private:
    finding_set asked_{};
    const rule_catalogue* words_ = &no_catalogue;
};

/// The form for a case, whatever was answered already: every finding for which some rule of this case would do
/// something else if it were present, and no other. By the standard book unless another constant book is named. Who
/// answers all of it leaves no question open.
template <const auto& Book = standard> constexpr questionnaire form_for(const intake& asked) noexcept {
    intake blank = asked;
    blank.history = screening::not_asked();
    return questionnaire(recommend<Book>(blank));
}
/// The form for a case by a book that was made ready.
template <table_words Words>
constexpr questionnaire form_for(const intake& asked, const rule_index<Words>& book NEEDLEWISE_LIFETIMEBOUND) noexcept {
    intake blank = asked;
    blank.history = screening::not_asked();
    return questionnaire(recommend(blank, book));
}
/// No form by a book that goes with the expression that made it.
template <table_words Words> questionnaire form_for(const intake& asked, const rule_index<Words>&& book) = delete;

// ---------------------------------------------------------------------------------------------------------------------

/// Where a walk through the questions stands.
struct questionnaire::place {
    const rule_catalogue* words = &no_catalogue; ///< what names them
    finding_set left{};                          ///< the findings still to come
    finding_group group{};                       ///< the group of the first of them
    bool opens = true;                           ///< whether it is the first of its group
    finding at{};                                ///< the finding; `left` is empty at the end

    /// The question.
    constexpr form_question value() const noexcept { return {words->row_of(at), opens}; }
    /// Goes on to the next.
    constexpr void advance() noexcept {
        left = left - at;
        opens = false;
        seek();
    }
    /// Whether both are at the same question.
    constexpr bool operator==(const place& other) const noexcept { return left == other.left; }

    /// Looks for the next finding of the group, or else of a later one.
    constexpr void seek() noexcept {
        while (!left.empty()) {
            for (const finding each : left) {
                if (words->row_of(each).group == group) {
                    at = each;
                    return;
                }
            }
            group = static_cast<finding_group>(position(group) + 1);
            opens = true;
        }
    }
};

constexpr questionnaire::iterator questionnaire::begin() const noexcept {
    place first{words_, asked_};
    first.seek();
    return iterator(first);
}
constexpr questionnaire::iterator questionnaire::end() const noexcept { return iterator(place{words_}); }

} // namespace needlewise::inline v1
