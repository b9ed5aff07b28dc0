// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// From an intake to a decision, at compile time and at run time from the same tables.

#include <needlewise/books/standard.hpp>
#include <needlewise/decision/decider.hpp>
#include <needlewise/decision/decision.hpp>
#include <needlewise/decision/intake.hpp>
#include <needlewise/rules/rule_index.hpp>

namespace needlewise::inline v1 {

/// Decides a case by a book that was made ready.
/// @pre The index outlives the decision.
template <table_words Words>
constexpr decision recommend(const intake& asked, const rule_index<Words>& book NEEDLEWISE_LIFETIMEBOUND) noexcept {
    detail::stop_at_constant_nonsense(asked);
    return detail::decider::decide(asked, book);
}
/// No decision by a book that goes with the expression that made it ready.
template <table_words Words> decision recommend(const intake& asked, const rule_index<Words>&& book) = delete;

/// Decides a case, by the standard book unless another constant book is named: `recommend(patient)`,
/// `recommend<clinic::book>(patient)`.
template <const auto& Book = standard> constexpr decision recommend(const intake& asked) noexcept {
    detail::stop_at_constant_nonsense(asked);
    return detail::decider::decide(asked, index_of<Book>);
}

} // namespace needlewise::inline v1
