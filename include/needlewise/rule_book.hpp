// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A book of rules: four tables and an edition. A book is a value; a clinic's own book is the standard one with
/// rows added or replaced.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

#include <needlewise/rule.hpp>

namespace needlewise::inline v1 {

/// The date of an edition of the knowledge.
struct edition_date {
    int year;  ///< four digits
    int month; ///< 1 to 12
    int day;   ///< 1 to 31
    /// Whether both are the same.
    constexpr bool operator==(const edition_date&) const = default;
};

/// The rows of a table, wherever they stand; they must outlive this. It is `std::span` without the checks of ranges,
/// for which every includer would pay more than for the whole vocabulary.
template <class Row> class table_rows {
public:
    /// No rows.
    constexpr table_rows() = default;
    /// So many rows.
    constexpr table_rows(const Row* first, std::size_t size) : first_(first), size_(size) {}
    /// The rows of an array.
    template <std::size_t Size> constexpr table_rows(const Row (&rows)[Size]) : first_(rows), size_(Size) {}
    /// The rows of a vector or the like.
    template <class Rows> constexpr table_rows(const Rows& rows) requires requires {
        {rows.data()};
        {rows.size()};
    } : first_(rows.data()), size_(rows.size()) {
    }

    /// The first.
    constexpr const Row* begin() const { return first_; }
    /// The end.
    constexpr const Row* end() const { return first_ + size_; }
    /// The first, as a pointer.
    constexpr const Row* data() const { return first_; }
    /// How many there are.
    constexpr std::size_t size() const { return size_; }
    /// Whether there are none.
    constexpr bool empty() const { return size_ == 0; }
    /// A row by its number, from 0.
    constexpr const Row& operator[](std::size_t row) const { return first_[row]; }

private:
    const Row* first_ = nullptr;
    std::size_t size_ = 0;
};
/// The rows of a table whose number the compiler knows.
template <class Row, std::size_t Size> class fixed_table_rows : public table_rows<Row> {
public:
    /// The rows of an array.
    constexpr fixed_table_rows(const Row (&rows)[Size]) : table_rows<Row>(rows, Size) {}
};

/// The rows of a table that a book holds itself.
template <class Row, std::size_t Size> struct held_table_rows {
    Row rows[Size]; ///< the rows
    /// The first, as a pointer.
    constexpr const Row* data() const { return rows; }
    /// How many there are.
    constexpr std::size_t size() const { return Size; }
    /// A row by its number, from 0.
    constexpr const Row& operator[](std::size_t row) const { return rows[row]; }
};

/// What every book can be seen as, whatever its size. The rows must outlive the view.
struct book_view {
    std::string_view name;                ///< what the book is called
    edition_date edition;                 ///< the date of its knowledge
    table_rows<screening_rule> screening; ///< may this person be treated here and now?
    table_rows<protocol_rule> protocol;   ///< what does the concern want?
    table_rows<limit_rule> limits;        ///< what is allowed?
    table_rows<routine_rule> routine;     ///< which steps?
};

namespace detail {
template <class Rows> inline constexpr std::size_t rows_in = 0;
template <class Row, std::size_t N> inline constexpr std::size_t rows_in<held_table_rows<Row, N>> = N;
template <class Row, std::size_t N> inline constexpr std::size_t rows_in<fixed_table_rows<Row, N>> = N;

template <class Row, class Rows, std::size_t N, std::size_t... I, std::size_t... J>
constexpr held_table_rows<Row, sizeof...(I) + sizeof...(J)> joined(const Rows& first, const Row (&second)[N],
                                                                   std::index_sequence<I...>,
                                                                   std::index_sequence<J...>) {
    return {{first[I]..., second[J]...}};
}
template <class Row, class Rows, std::size_t N> constexpr auto joined(const Rows& first, const Row (&second)[N]) {
    return joined(first, second, std::make_index_sequence<rows_in<Rows>>{}, std::make_index_sequence<N>{});
}
} // namespace detail

/// A book. Each table is an array that the book holds, or a view of rows that outlive it; its length is part of its
/// type. It can be made at compile time and at run time. Adding rows copies only the table that grows.
template <class Screening, class Protocol, class Limits, class Routine> struct rule_book {
    std::string_view name; ///< what the book is called
    edition_date edition;  ///< the date of its knowledge
    Screening screening;   ///< may this person be treated here and now?
    Protocol protocol;     ///< what does the concern want?
    Limits limits;         ///< what is allowed?
    Routine routine;       ///< which steps?

    /// The book whatever its size.
    constexpr book_view view() const { return {name, edition, screening, protocol, limits, routine}; }

    /// The same book under a name and a date of its own.
    constexpr rule_book named(std::string_view own_name, edition_date own_edition) const {
        return {own_name, own_edition, screening, protocol, limits, routine};
    }
    /// The same book with more screening rows.
    template <std::size_t N> constexpr auto screening_also(const screening_rule (&more)[N]) const {
        const auto rows = detail::joined(screening, more);
        return rule_book<std::remove_const_t<decltype(rows)>, Protocol, Limits, Routine>{name,     edition, rows,
                                                                                         protocol, limits,  routine};
    }
    /// The same book with more protocol rows. Where one accepts a case that another accepts too, it names in
    /// `replaces` which rows it goes before.
    template <std::size_t N> constexpr auto treating_also(const protocol_rule (&more)[N]) const {
        const auto rows = detail::joined(protocol, more);
        return rule_book<Screening, std::remove_const_t<decltype(rows)>, Limits, Routine>{name, edition, screening,
                                                                                          rows, limits,  routine};
    }
    /// The same book with more limits.
    template <std::size_t N> constexpr auto limiting_also(const limit_rule (&more)[N]) const {
        const auto rows = detail::joined(limits, more);
        return rule_book<Screening, Protocol, std::remove_const_t<decltype(rows)>, Routine>{
            name, edition, screening, protocol, rows, routine};
    }
    /// The same book with more steps.
    template <std::size_t N> constexpr auto doing_also(const routine_rule (&more)[N]) const {
        const auto rows = detail::joined(routine, more);
        return rule_book<Screening, Protocol, Limits, std::remove_const_t<decltype(rows)>>{name,     edition, screening,
                                                                                           protocol, limits,  rows};
    }
};

/// A book over four tables that outlive it.
template <std::size_t S, std::size_t P, std::size_t L, std::size_t R>
constexpr auto make_book(std::string_view name, edition_date edition, const screening_rule (&screening)[S],
                         const protocol_rule (&protocol)[P], const limit_rule (&limits)[L],
                         const routine_rule (&routine)[R]) {
    return rule_book<fixed_table_rows<screening_rule, S>, fixed_table_rows<protocol_rule, P>,
                     fixed_table_rows<limit_rule, L>, fixed_table_rows<routine_rule, R>>{name,     edition, screening,
                                                                                         protocol, limits,  routine};
}

} // namespace needlewise::inline v1
