// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Reads what people write of findings by a clinic's book: the codes and labels of its own, and all that `read` takes.

#include <string_view>

#include <needlewise/formats/reading.hpp>
#include <needlewise/rules/rule_book.hpp>

namespace needlewise::inline v1 {

/// The finding that a text means by a book: the code or the label of one of the book's own, in whatever case, with
/// blanks or hyphens for underscores, or what `read` takes for a standard one. A slot that the book has named goes by
/// its name alone, and one that it has not named is no finding: the error says what is allowed.
constexpr result<finding> read_finding(const book_view& book, std::string_view text) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

constexpr result<finding> read_finding(const book_view& book, std::string_view text) noexcept {
    const detail::folded_text asked(text);
    for (const finding_row& own : book.questions) {
        if (asked.view() == detail::folded_text(own.code).view() ||
            asked.view() == detail::folded_text(own.label).view()) {
            return own.found;
        }
    }
    const result<finding> standard_one = read<finding>(text);
    if (standard_one && own_findings.contains(*standard_one)) {
        return input_error{field_of<finding>(), text,
                           findings_of(book).contains(*standard_one)
                               ? std::string_view(row_of(book, *standard_one).code)
                               : std::string_view("a finding of docs/vocabulary.md, or one that the book asks for")};
    }
    return standard_one;
}

} // namespace needlewise::inline v1
