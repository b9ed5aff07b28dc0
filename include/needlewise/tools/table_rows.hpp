// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The rows of a table, wherever they stand.

#include <cstddef>
#include <type_traits>
#include <utility>

#include <needlewise/tools/compiler.hpp>

namespace needlewise::inline v1 {

namespace detail {
/// Something with rows in a row, such as a vector, an array or a span.
template <class Rows>
concept has_rows = requires(const Rows& rows) {
    {rows.data()};
    {rows.size()};
};
/// What holds rows of its own and goes with the expression that made it, such as a temporary vector. A span or another
/// view has its rows elsewhere: it is small to copy, and gives the same pointer whether it may be changed or not.
template <class Rows>
concept passing_rows = !std::is_lvalue_reference_v<Rows> && has_rows<std::remove_cvref_t<Rows>> &&
                       (!std::is_trivially_copyable_v<std::remove_cvref_t<Rows>> ||
                        !std::is_same_v<decltype(std::declval<std::remove_cvref_t<Rows>&>().data()),
                                        decltype(std::declval<const std::remove_cvref_t<Rows>&>().data())>);
} // namespace detail

template <class Row, std::size_t Size> struct held_table_rows;

/// The rows of a table, wherever they stand. It is `std::span` without the checks of ranges, for which every includer
/// would pay more than for the whole vocabulary.
/// @pre The rows outlive it.
template <class Row> class table_rows {
public:
    /// No rows.
    constexpr table_rows() noexcept = default;
    /// So many rows.
    constexpr table_rows(const Row* first, std::size_t size) noexcept : first_(first), size_(size) {}
    /// The rows of an array.
    template <std::size_t Size>
    constexpr table_rows(const Row (&rows NEEDLEWISE_LIFETIMEBOUND)[Size]) noexcept : first_(rows), size_(Size) {}
    /// The rows of a vector or the like.
    template <detail::has_rows Rows>
    constexpr table_rows(const Rows& rows NEEDLEWISE_LIFETIMEBOUND) noexcept
        : first_(rows.data()), size_(rows.size()) {}
    /// No rows that go with the expression that made them.
    template <detail::passing_rows Rows> table_rows(Rows&&) = delete;
    /// No rows that go with the book that holds them.
    template <std::size_t Size> table_rows(const held_table_rows<Row, Size>&&) = delete;
    /// No rows in braces.
    template <std::size_t Size> table_rows(Row (&&)[Size]) = delete;
    /// No rows in braces.
    template <std::size_t Size> table_rows(const Row (&&)[Size]) = delete;

    /// The first.
    constexpr const Row* begin() const noexcept { return first_; }
    /// The end.
    constexpr const Row* end() const noexcept { return first_ + size_; }
    /// The first, as a pointer.
    constexpr const Row* data() const noexcept { return first_; }
    /// How many there are.
    constexpr std::size_t size() const noexcept { return size_; }
    /// Whether there are none.
    constexpr bool empty() const noexcept { return size_ == 0; }
    /// A row by its number, from 0.
    constexpr const Row& operator[](std::size_t row) const noexcept { return first_[row]; }

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

/// A table that a book holds itself and that is empty.
template <class Row> struct held_table_rows<Row, 0> {
    /// No first row.
    constexpr const Row* data() const { return nullptr; }
    /// None.
    constexpr std::size_t size() const { return 0; }
};

} // namespace needlewise::inline v1
