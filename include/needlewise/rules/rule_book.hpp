// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A book of rules: four tables and an edition. A book is a value; a clinic's own book is the standard one with
/// rows added or replaced.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

#include <needlewise/rules/rows.hpp>
#include <needlewise/tools/result.hpp>
#include <needlewise/tools/table_rows.hpp>
#include <needlewise/vocabulary/finding.hpp>

namespace needlewise::inline v1 {

/// The date of an edition of the knowledge.
struct edition_date {
    int year;  ///< four digits
    int month; ///< 1 to 12
    int day;   ///< 1 to 31
    /// Whether both are the same.
    constexpr bool operator==(const edition_date&) const = default;
};

/// A size-independent view of a book.
/// @pre The rows outlive the view.
struct book_view {
    std::string_view name;                ///< what the book is called
    edition_date edition;                 ///< the date of its knowledge
    table_rows<screening_rule> screening; ///< may this person be treated here and now?
    table_rows<protocol_rule> protocol;   ///< what does the concern want?
    table_rows<limit_rule> limits;        ///< what is allowed?
    table_rows<routine_rule> routine;     ///< which steps?
    table_rows<finding_row> questions{};  ///< what is a clinic's own to ask
};

namespace complaint {
/// Named in a compiler's error when a book is to prefer a protocol row that it does not have. At run time it stops the
/// program.
inline void there_is_no_protocol_row_with_this_id() { detail::stop(); }
} // namespace complaint

namespace detail {
// How many rows a table has, where that is part of its type, as it is of an array; an error for any other.
template <class Rows> inline constexpr std::size_t rows_in = Rows::how_many_rows_it_has_is_not_part_of_its_type;
template <template <class, std::size_t> class Rows, class Row, std::size_t N>
inline constexpr std::size_t rows_in<Rows<Row, N>> = N;

template <class Row, class Rows, std::size_t N, std::size_t... First, std::size_t... Second>
constexpr held_table_rows<Row, sizeof...(First) + sizeof...(Second)> joined(const Rows& first, const Row (&second)[N],
                                                                            std::index_sequence<First...>,
                                                                            std::index_sequence<Second...>) {
    return {{first[First]..., second[Second]...}};
}
template <class Row, class Rows, std::size_t N> constexpr auto joined(const Rows& first, const Row (&second)[N]) {
    return joined(first, second, std::make_index_sequence<rows_in<Rows>>{}, std::make_index_sequence<N>{});
}
template <class Rows, std::size_t... Row>
constexpr held_table_rows<protocol_rule, sizeof...(Row)> with_preferred(const Rows& rows, std::string_view id,
                                                                        std::index_sequence<Row...>) {
    held_table_rows<protocol_rule, sizeof...(Row)> made{{rows[Row]...}};
    bool found = false;
    for (protocol_rule& each : made.rows) {
        found = found || each.id.get() == id;
        each.preferred = each.preferred || each.id.get() == id;
    }
    if (!found) {
        complaint::there_is_no_protocol_row_with_this_id();
    }
    return made;
}
template <class Rows> constexpr auto with_preferred(const Rows& rows, std::string_view id) {
    return with_preferred(rows, id, std::make_index_sequence<rows_in<Rows>>{});
}
} // namespace detail

/// A book. Each table is an array that the book holds, or a view of rows that outlive it; its length is part of its
/// type. It can be made at compile time and at run time. Adding rows copies only the table that grows.
template <class Screening, class Protocol, class Limits, class Routine,
          class Questions = held_table_rows<finding_row, 0>>
struct rule_book {
    std::string_view name; ///< what the book is called
    edition_date edition;  ///< the date of its knowledge
    Screening screening;   ///< may this person be treated here and now?
    Protocol protocol;     ///< what does the concern want?
    Limits limits;         ///< what is allowed?
    Routine routine;       ///< which steps?
    Questions questions{}; ///< what is a clinic's own to ask

    /// A view of the book that does not depend on its size. It points into the book.
    constexpr book_view view() const& noexcept NEEDLEWISE_LIFETIMEBOUND {
        return {name, edition, screening, protocol, limits, routine, questions};
    }
    /// No view of a book that goes with the expression that made it.
    book_view view() const&& = delete;

    /// The same book under a name and a date of its own.
    constexpr rule_book named(std::string_view own_name, edition_date own_edition) const {
        return {own_name, own_edition, screening, protocol, limits, routine, questions};
    }
    /// The same book with more screening rows.
    template <std::size_t N> constexpr auto screening_also(const screening_rule (&more)[N]) const {
        return of(detail::joined(screening, more), protocol, limits, routine, questions);
    }
    /// The same book with more protocol rows. Where one accepts a case that another accepts too, it names in
    /// `replaces` which rows it goes before.
    template <std::size_t N> constexpr auto treating_also(const protocol_rule (&more)[N]) const {
        return of(screening, detail::joined(protocol, more), limits, routine, questions);
    }
    /// The same book with a protocol row that comes first among the regimens of its cases.
    constexpr auto preferring(std::string_view id) const {
        const auto rows = detail::with_preferred(protocol, id);
        return rule_book<Screening, std::remove_const_t<decltype(rows)>, Limits, Routine>{name, edition, screening,
                                                                                          rows, limits,  routine};
    }
    /// The same book with more limits.
    template <std::size_t N> constexpr auto limiting_also(const limit_rule (&more)[N]) const {
        return of(screening, protocol, detail::joined(limits, more), routine, questions);
    }
    /// The same book with more steps.
    template <std::size_t N> constexpr auto doing_also(const routine_rule (&more)[N]) const {
        return of(screening, protocol, limits, detail::joined(routine, more), questions);
    }
    /// The same book with more questions of a clinic's own, each about one of `own_findings`.
    template <std::size_t N> constexpr auto asking_also(const finding_row (&more)[N]) const {
        return of(screening, protocol, limits, routine, detail::joined(questions, more));
    }

private:
    template <class S, class P, class L, class R, class Q>
    constexpr rule_book<S, P, L, R, Q> of(const S& s, const P& p, const L& l, const R& r, const Q& q) const {
        return {name, edition, s, p, l, r, q};
    }
};

/// The words of a finding in a book: those that a clinic gave to its own, and those of the standard ones.
template <std::same_as<finding> Finding>
constexpr const finding_row& row_of(const book_view& book, Finding found) noexcept;
/// The code of a finding in a book.
template <std::same_as<finding> Finding>
constexpr std::string_view code_of(const book_view& book, Finding found) noexcept {
    return row_of(book, found).code;
}
/// The finding of a code in a book. The code must match exactly; what the book has named has no other.
template <std::same_as<finding> Finding = finding>
constexpr result<Finding> parse_finding(const book_view& book, std::string_view text) noexcept;
/// The findings that a book knows: the standard ones, and those that it has named itself.
constexpr finding_set findings_of(const book_view& book) noexcept;

/// A book over four tables that outlive it.
template <std::size_t S, std::size_t P, std::size_t L, std::size_t R>
constexpr auto make_book(std::string_view name, edition_date edition, const screening_rule (&screening)[S],
                         const protocol_rule (&protocol)[P], const limit_rule (&limits)[L],
                         const routine_rule (&routine)[R]) {
    return rule_book<fixed_table_rows<screening_rule, S>, fixed_table_rows<protocol_rule, P>,
                     fixed_table_rows<limit_rule, L>, fixed_table_rows<routine_rule, R>>{name,     edition, screening,
                                                                                         protocol, limits,  routine};
}

// ---------------------------------------------------------------------------------------------------------------------

template <std::same_as<finding> Finding>
constexpr const finding_row& row_of(const book_view& book, Finding found) noexcept {
    for (const finding_row& own : book.questions) {
        if (own.found == found) {
            return own;
        }
    }
    return row_of(found);
}

template <std::same_as<finding> Finding>
constexpr result<Finding> parse_finding(const book_view& book, std::string_view text) noexcept {
    for (const finding_row& own : book.questions) {
        if (own.code == text) {
            return own.found;
        }
    }
    const result<Finding> standard_one = parse<Finding>(text);
    if (standard_one && code_of(book, *standard_one) != text) {
        return input_error{field_of<Finding>(), text, row_of(book, *standard_one).code};
    }
    return standard_one;
}

constexpr finding_set findings_of(const book_view& book) noexcept {
    finding_set known = ~own_findings;
    for (const finding_row& own : book.questions) {
        known |= own.found;
    }
    return known;
}

} // namespace needlewise::inline v1
