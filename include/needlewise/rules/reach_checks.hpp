// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Whether every row and every word of a book does something: no row stands behind limits or a screening that let
/// nobody through to it, and no two values of a field are the same to every row.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <needlewise/rules/regimen_checks.hpp>
#include <needlewise/rules/row_order.hpp>
#include <needlewise/rules/rule_book.hpp>

namespace needlewise::inline v1 {

/// The rows of a book that nobody ever meets: protocol rows of which its limits leave nothing, and rows of any table
/// whose patients its screening sends away for good. In a book that narrows another one that is no fault.
constexpr fault_list never_offered(const book_view& book) noexcept;

/// The values that are the same to every row of a book: two concerns, severities, practitioners, depths or findings, or
/// all sites, phototypes or devices. People say where they are and what skin they have; that rows treat two
/// sites alike is for the sources to say.
constexpr fault_list told_alike(const book_view& book) noexcept;

} // namespace needlewise::inline v1

namespace needlewise::inline v1::checks {

/// Reach: every protocol row, every limit and every step is for somebody whom the screening does not send away for good
/// by what the row itself asks for. A wait that ends sends nobody away for good.
constexpr void reach(const book_view& book, fault_list& found) noexcept;

/// Words: see `told_alike`.
constexpr void words(const book_view& book, fault_list& found) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

/// The screening rows that send away for good.
class closed_doors {
public:
    /// Those of a book.
    constexpr explicit closed_doors(const book_view& book) noexcept {
        for (const screening_rule& rule : book.screening) {
            if (rule.then.get() >= objection::defer && rule.wait.is_zero() &&
                !detail::is_replaced(book.screening, rule.id)) {
                rows_.add(box_of(rule.when));
                about_ |= as_reported(rule.when.having);
            }
        }
    }
    /// Whether they let nobody of these cases through.
    constexpr bool stop_all(const case_box& cases) const noexcept {
        return (cases.values<reported>(finding_axis) - about_).empty() &&
               !not_covered(cases, rows_.all(), engine::every_rule).found;
    }

private:
    box_list rows_{};
    enum_set<reported> about_{};
};

/// Reach of the rows of one table.
template <class Rows>
constexpr void reach_in(const Rows& rows, table_kind table, const closed_doors& doors, fault_list& found) noexcept {
    for (const auto& rule : rows) {
        case_box cases = box_of(rule.when);
        if (cases.template values<reported>(finding_axis).contains(reported::nothing)) {
            cases = without_finding(cases);
        }
        if (doors.stop_all(cases)) {
            found.add({.kind = fault_kind::unreachable_rule, .table = table, .rule = rule.id, .where = cases});
        }
    }
}

constexpr void reach(const book_view& book, fault_list& found) noexcept {
    const closed_doors doors(book);
    reach_in(book.protocol, table_kind::protocol, doors, found);
    reach_in(book.limits, table_kind::limits, doors, found);
    reach_in(book.routine, table_kind::routine, doors, found);
}

/// Which rows accept which value of one field: values that every row treats alike have the same number.
template <enumerated Enum> class row_signatures {
public:
    /// Takes a condition of the next row into account.
    constexpr void add(const enum_set<Enum>& accepted) noexcept {
        ++condition_;
        if (accepted.full()) {
            return;
        }
        for (const Enum value : accepted) {
            std::uint64_t& mine = of_[position(value)];
            mine = (mine ^ condition_) * 0x9E37'79B9'7F4A'7C15U; // an odd number, which loses nothing
        }
    }
    /// Notes two of some values that are the same; with `any`, only if all are.
    constexpr void note_same(const enum_set<Enum>& values, bool any, fault_list& found) const noexcept {
        bool differ = false;
        for (const Enum one : values) {
            for (const Enum other : values) {
                differ = differ || of_[position(one)] != of_[position(other)];
                if (!any && one < other && of_[position(one)] == of_[position(other)]) {
                    note(one, other, found);
                }
            }
            if (any && (differ || values.size() < 2)) {
                return;
            }
        }
        if (any) {
            note(*values.begin(), *values.but_first().begin(), found);
        }
    }

private:
    static constexpr void note(Enum one, Enum other, fault_list& found) noexcept {
        found.add({.kind = fault_kind::same_to_every_row, .rule = code(one), .other = code(other)});
    }

    std::array<std::uint64_t, enumerator_count<Enum>> of_{};
    std::uint64_t condition_ = 0;
};

/// Words of some values; with `any`, a fault only where no row looks at the field. `look(when, all)` adds what the
/// condition of a row accepts.
template <enumerated Enum, class Look>
constexpr void words_of(const book_view& book, const enum_set<Enum>& values, bool any, fault_list& found,
                        Look look) noexcept {
    row_signatures<Enum> all;
    const auto add = [&](const auto& rows) {
        for (const auto& rule : rows) {
            look(rule.when, all);
        }
    };
    add(book.screening);
    add(book.protocol);
    add(book.limits);
    add(book.routine);
    all.note_same(values, any, found);
}
/// Words of one field of a case.
template <enumerated Enum>
constexpr void words_of_axis(const book_view& book, case_axis axis, bool any, fault_list& found) noexcept {
    words_of(book, ~enum_set<Enum>(), any, found, [axis](const auto& when, row_signatures<Enum>& all) {
        all.add(box_of(when).template values<Enum>(axis));
    });
}
/// Words of the findings: two that every row treats alike.
constexpr void words_of_findings(const book_view& book, fault_list& found) noexcept {
    words_of(book, findings_of(book), false, found, [](const auto& when, row_signatures<finding>& all) {
        if constexpr (requires { when.having; }) {
            all.add(when.having);
        }
        if constexpr (requires { when.unless; }) {
            all.add(when.unless);
        }
    });
}

constexpr void words(const book_view& book, fault_list& found) noexcept {
    words_of_axis<skin_concern>(book, concern_axis, false, found);
    words_of_axis<severity_grade>(book, severity_axis, false, found);
    words_of_axis<practitioner_kind>(book, practitioner_axis, false, found);
    words_of_axis<depth_band>(book, depth_axis, false, found);
    words_of_axis<body_site>(book, site_axis, true, found);
    words_of_axis<fitzpatrick>(book, phototype_axis, true, found);
    words_of_axis<device_kind>(book, device_axis, true, found);
    words_of_findings(book, found);
}

} // namespace needlewise::inline v1::checks

namespace needlewise::inline v1 {

constexpr fault_list never_offered(const book_view& book) noexcept {
    fault_list found;
    checks::never_offered(book, found);
    checks::reach(book, found);
    return found;
}
constexpr fault_list told_alike(const book_view& book) noexcept {
    fault_list found;
    checks::words(book, found);
    return found;
}

} // namespace needlewise::inline v1
