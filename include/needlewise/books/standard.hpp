// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The standard book: published practice of microneedling, every row with its sources. It is decision support for
/// trained people, not a substitute for them.

#include <string_view>

#include <needlewise/books/standard/limits.hpp>
#include <needlewise/books/standard/protocol.hpp>
#include <needlewise/books/standard/routine.hpp>
#include <needlewise/books/standard/screening.hpp>
#include <needlewise/explain.hpp>
#include <needlewise/recommend.hpp>
#include <needlewise/rule_book.hpp>

namespace needlewise::inline v1 {

/// The standard book. tests/static/standard_book.cpp proves it.
inline constexpr auto standard = make_book("needlewise standard", {2026, 11, 23}, books::standard_screening,
                                           books::standard_protocol, books::standard_limits, books::standard_routine);

/// Decides a case, by the standard book unless another is named: `recommend(patient)`,
/// `recommend<clinic::book>(patient)`.
template <const auto& Book = standard> constexpr decision recommend(const intake& asked);
/// The rules that made the answer to a case, by the standard book unless another is named.
template <const auto& Book = standard> constexpr fired_rules explain(const intake& asked);
/// Why a rule did not take part in the answer to a case, by the standard book unless another is named.
template <const auto& Book = standard> constexpr rule_absence why_not(const intake& asked, std::string_view id);

} // namespace needlewise::inline v1
