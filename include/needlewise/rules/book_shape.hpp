// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What a book makes use of, so that what it does not costs its packed form nothing.

#include <cstddef>

#include <needlewise/rules/rule_book.hpp>

namespace needlewise::inline v1 {

/// What decides how a book is packed: how many rows each table has, and what the book makes no use of. For that there
/// is neither a table nor code.
struct book_shape {
    std::size_t screening;            ///< rows of the screening table
    std::size_t protocol;             ///< rows of the protocol table
    std::size_t limits;               ///< rows of the limits
    std::size_t routine;              ///< rows of the routine
    bool regimens_beside = false;     ///< whether a protocol row stands beside another
    bool limits_on_findings = false;  ///< whether a limit is for some findings only
    bool limits_on_intervals = false; ///< whether a limit is on the interval
    bool limits_on_sessions = false;  ///< whether a limit is on the number of sessions
    bool limits_at_depths = false;    ///< whether a limit on the pace names depths
    bool limits_that_refuse = false;  ///< whether the bar of a limit is a refusal
    bool steps_on_findings = false;   ///< whether a finding adds or omits a step
    /// Whether both are the same.
    constexpr bool operator==(const book_shape&) const noexcept = default;
};
/// The shape of a book.
constexpr book_shape shape_of(const book_view& book) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {
/// The findings for which a step does something else: none if it is for everybody.
constexpr finding_set changing(const routine_condition& when) noexcept {
    const bool for_all = as_reported(when.having).contains(reported::nothing);
    return (for_all ? finding_set() : finding_set(when.having)) | when.unless;
}
} // namespace detail

constexpr book_shape shape_of(const book_view& book) noexcept {
    book_shape shape{.screening = book.screening.size(),
                     .protocol = book.protocol.size(),
                     .limits = book.limits.size(),
                     .routine = book.routine.size()};
    for (const protocol_rule& rule : book.protocol) {
        shape.regimens_beside = shape.regimens_beside || !rule.beside.empty();
    }
    for (const limit_rule& rule : book.limits) {
        const limit_kind kind = rule.then.get().kind();
        shape.limits_on_findings = shape.limits_on_findings || !rule.when.having.full();
        shape.limits_on_intervals = shape.limits_on_intervals || kind == limit_kind::interval;
        shape.limits_on_sessions = shape.limits_on_sessions || kind == limit_kind::sessions;
        shape.limits_at_depths = shape.limits_at_depths || (kind != limit_kind::depth && !rule.when.depth.full());
        shape.limits_that_refuse = shape.limits_that_refuse || rule.otherwise == objection::refuse;
    }
    for (const routine_rule& rule : book.routine) {
        shape.steps_on_findings = shape.steps_on_findings || !detail::changing(rule.when).empty();
    }
    return shape;
}

} // namespace needlewise::inline v1
