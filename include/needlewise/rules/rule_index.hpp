// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A book made ready to decide and to say why: its numbers, and the catalogue of its words.

#include <concepts>

#include <needlewise/rules/catalogue.hpp>
#include <needlewise/rules/numbers.hpp>

namespace needlewise::inline v1 {

/// A book made ready. `Words` is what the book takes; the default holds any book, for one that is made at run time.
/// @pre The rows of the book, to which it refers, outlive it.
template <table_words Words = most_words> class rule_index {
public:
    /// Makes a book ready. The book is to be proved first (`proven`, `inspect`): a faulty one may decide wrongly. One
    /// that does not fit is not read at all, and every case is referred.
    template <std::same_as<book_view> Book>
    constexpr explicit rule_index(const Book& book) noexcept
        : catalogue_(book, Words), numbers_(book, catalogue_.order()) {}

    /// What decides.
    constexpr const rule_numbers<Words>& numbers() const noexcept NEEDLEWISE_LIFETIMEBOUND { return numbers_; }
    /// What names the rules.
    constexpr const rule_catalogue& catalogue() const noexcept NEEDLEWISE_LIFETIMEBOUND { return catalogue_; }

private:
    rule_catalogue catalogue_;
    rule_numbers<Words> numbers_;
};

/// The index of a constant book, made by the compiler once for the program.
template <const auto& Book> inline constexpr rule_index<words_for(Book.view())> index_of{Book.view()};

} // namespace needlewise::inline v1
