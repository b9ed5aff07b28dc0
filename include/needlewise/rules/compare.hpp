// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// One book beside another: where does it go deeper or sooner, or object less?

#include <cstddef>

#include <needlewise/rules/inspect.hpp>
#include <needlewise/rules/offers.hpp>

namespace needlewise::inline v1 {

/// Where a book goes deeper or sooner than a base book, objects or limits less, or plans what the base refers. Both are
/// to be proved first.
constexpr fault_list bolder_than(const book_view& book, const book_view& base) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// Whether the base book offers a protocol row of a book wherever the book does: it has the same row, and no row goes
/// before it that does not in the book as well.
constexpr bool is_offered_by(const book_view& base, const book_view& book, std::size_t own) {
    const protocol_rule& mine = book.protocol[own];
    const auto same_row = [](const table_rows<protocol_rule>& rows, const protocol_rule& as) { // their number if none
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows[row].id.get() == as.id.get()) {
                return rows[row].then == as.then && box_of(rows[row].when) == box_of(as.when) ? row : rows.size();
            }
        }
        return rows.size();
    };
    bool offered = same_row(base.protocol, mine) != base.protocol.size();
    for (const protocol_rule& before : base.protocol) {
        if (offered && !before.replaces.empty() && before.replaces.contains(mine.id)) {
            const std::size_t ours = same_row(book.protocol, before);
            offered = ours != book.protocol.size() && book.protocol[ours].replaces.contains(mine.id);
        }
    }
    return offered;
}

/// Notes the first place where a protocol row of a book goes deeper or sooner than all that the base book offers there,
/// or where the base book offers nothing; and where it refuses what the book refers.
constexpr void bolder_protocol(const book_view& book, const book_view& base, fault_list& found) {
    const checks::offers ours(book);
    const checks::offers theirs(base);
    for (std::size_t own = 0; own < book.protocol.size(); ++own) {
        if (is_offered_by(base, book, own)) {
            continue;
        }
        const protocol_rule& mine = book.protocol[own];
        const auto bounds = [&](std::size_t other, const regimen& form) {
            return !checks::is_deeper(form, base.protocol[other].then) &&
                   !checks::is_sooner(form, base.protocol[other].then);
        };
        const auto bold = checks::bold_regimen::under(mine.then, book, [](const case_box& cases) { return cases; });
        case_box cases = checks::at_parts(checks::without_finding(box_of(mine.when)));
        auto left = ours.each_offered(cases, own,
                                      [&](const case_box& part) { return theirs.none_offered(part, bold, bounds); });
        if (!left.found) {
            cases.set_values(finding_axis, any_of<reported>.bits());
            left = theirs.refused(ours, own, cases, [](const case_box& part) { return part; });
        }
        if (left.found) {
            found.add({.kind = fault_kind::bolder,
                       .rule = mine.id,
                       .other = theirs.answering(left.where),
                       .where = left.where});
            return;
        }
    }
}

/// Notes the first screening row of the base book that the book does not keep up with.
constexpr void bolder_screening(const book_view& book, const book_view& base, fault_list& found) {
    const replaced_in ours_replaced(book.screening);
    const replaced_in base_replaced(base.screening);
    checks::weaker_rows(
        book.screening, base.screening, table_kind::screening, found,
        [&](const screening_rule& ours, const screening_rule& theirs) {
            return ours.then >= theirs.then.get() &&
                   (ours.wait.is_zero() || (!theirs.wait.is_zero() && ours.wait >= theirs.wait)) &&
                   !ours_replaced.contains(ours.id);
        },
        [&](const screening_rule& theirs) { return !base_replaced.contains(theirs.id); });
}

/// Notes the first limit of the base book that the book does not keep up with.
constexpr void bolder_limits(const book_view& book, const book_view& base, fault_list& found) {
    const replaced_in ours_replaced(book.limits);
    const replaced_in base_replaced(base.limits);
    checks::weaker_rows(
        book.limits, base.limits, table_kind::limits, found,
        [&](const limit_rule& ours, const limit_rule& theirs) {
            return ours.then.get().at_least_as_tight_as(theirs.then) && ours.otherwise >= theirs.otherwise &&
                   !ours_replaced.contains(ours.id);
        },
        [&](const limit_rule& theirs) { return !base_replaced.contains(theirs.id); });
}

} // namespace detail

constexpr fault_list bolder_than(const book_view& book, const book_view& base) noexcept {
    fault_list found;
    detail::bolder_protocol(book, base, found);
    detail::bolder_screening(book, base, found);
    detail::bolder_limits(book, base, found);
    return found;
}

} // namespace needlewise::inline v1
