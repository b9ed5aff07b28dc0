// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The checks of what a clinic asks beside the standard questions.

#include <cstddef>
#include <string_view>

#include <needlewise/rules/fault.hpp>
#include <needlewise/rules/rule_book.hpp>

namespace needlewise::inline v1::checks {

/// The slots that a condition speaks of one by one. One that speaks of all of them speaks of none in particular.
constexpr finding_set own_in(finding_set named) noexcept {
    const finding_set own = named & own_findings;
    return own == own_findings ? finding_set() : own;
}

/// Rules of one table: each slot that one speaks of is named by a question.
template <class Rows>
constexpr void asked_in(const Rows& rows, table_kind table, finding_set known, fault_list& found) noexcept {
    for (const auto& rule : rows) {
        finding_set named = own_in(rule.when.having);
        if constexpr (requires { rule.when.unless; }) {
            named |= own_in(rule.when.unless);
        }
        if (const finding_set unasked = named - known; !unasked.empty()) {
            case_box where;
            where.set_values(finding_axis, as_reported(unasked).bits());
            found.add({.kind = fault_kind::unasked_finding, .table = table, .rule = rule.id, .where = where});
        }
    }
}

/// Questions: each is about a finding of a clinic's own, whole, and named once by a code that no other finding has; and
/// no rule is about such a finding that is not asked for.
constexpr void questions(const book_view& book, fault_list& found) noexcept {
    for (std::size_t row = 0; row < book.questions.size(); ++row) {
        const finding_row& own = book.questions[row];
        if (!own_findings.contains(own.found) || own.code.empty() || own.label.empty() || own.question.empty()) {
            found.add({.kind = fault_kind::impossible_value, .table = table_kind::screening, .rule = own.code});
        }
        for (std::size_t earlier = 0; earlier < row; ++earlier) {
            const finding_row& other = book.questions[earlier];
            if (other.found == own.found || other.code == own.code) {
                found.add({.kind = fault_kind::duplicate_question,
                           .table = table_kind::screening,
                           .rule = own.code,
                           .other = other.code});
            }
        }
        if (parse<finding>(own.code).has_value()) {
            found.add({.kind = fault_kind::duplicate_question,
                       .table = table_kind::screening,
                       .rule = own.code,
                       .other = own.code});
        }
    }
    const finding_set known = findings_of(book);
    asked_in(book.screening, table_kind::screening, known, found);
    asked_in(book.limits, table_kind::limits, known, found);
    asked_in(book.routine, table_kind::routine, known, found);
}

} // namespace needlewise::inline v1::checks
