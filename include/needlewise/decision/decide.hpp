// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// From an intake to a ruling: the answer of `recommend` without its words, from tables that are laid out for size. For
/// firmware: no sentence and no source is linked.

#include <needlewise/books/standard.hpp>
#include <needlewise/decision/compact_decider.hpp>
#include <needlewise/decision/intake.hpp>
#include <needlewise/decision/ruling.hpp>

namespace needlewise::inline v1 {

/// The tables of a constant book, packed by the compiler once for the program.
template <const auto& Book>
inline constexpr compact_numbers<shape_of(Book.view())> compact_numbers_of{
    Book.view(), row_order(Book.view(), words_for(Book.view()))};

/// Decides a case in numbers, by the standard book unless another constant book is named: `decide(patient)`,
/// `decide<clinic::book>(patient)`. Every number is the one that `recommend` gives.
template <const auto& Book = standard> constexpr ruling decide(const intake& asked) noexcept {
    detail::stop_at_constant_nonsense(asked);
    return detail::compact_decider::decide(asked, compact_numbers_of<Book>);
}

} // namespace needlewise::inline v1
