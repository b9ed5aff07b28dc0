// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The place of each row among the bits of its table: the strictest first, so that the lowest bit that hits is the
/// answer. Every layout of a book and every answer number the rules alike.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <needlewise/rules/rule_book.hpp>
#include <needlewise/tools/bit_set.hpp>

namespace needlewise::inline v1 {

/// How many machine words the tables that decide take, 64 rules to a word.
struct table_words {
    std::size_t screening; ///< words of the screening table
    std::size_t protocol;  ///< words of the protocol table
    std::size_t limits;    ///< words of the limits

    /// The words of all three.
    constexpr std::size_t all() const noexcept { return screening + protocol + limits; }
    /// Whether these words hold a book of those.
    constexpr bool hold(const table_words& other) const noexcept {
        return screening >= other.screening && protocol >= other.protocol && limits >= other.limits;
    }
    /// Whether both are the same.
    constexpr bool operator==(const table_words&) const noexcept = default;
};
/// The largest book: 191 screening rows, 127 protocol rows and 63 limits. Every decision carries a set of that many.
inline constexpr table_words most_words{3, 2, 1};
/// The words of the largest routine: 192 steps.
inline constexpr std::size_t most_routine_words = 3;

/// A set of the rules that decide.
using book_rules = bit_set<most_words.all()>;
/// A set of the steps of a routine.
using routine_rules = bit_set<most_routine_words>;

/// The words that a number of rows takes. The last place of the last word stays free: it stands for no row.
constexpr std::size_t words_for(std::size_t rows) noexcept { return rows / 64 + 1; }
/// The words that the tables of a book take.
constexpr table_words words_for(const book_view& book) noexcept {
    return {words_for(book.screening.size()), words_for(book.protocol.size()), words_for(book.limits.size())};
}
/// Whether a book fits into some words, and its routine into the largest one.
constexpr bool fits(const book_view& book, const table_words& words = most_words) noexcept {
    return words.hold(words_for(book)) && book.routine.size() <= routine_rules::capacity;
}

namespace detail {

/// Whether any row of a table stands in for another.
template <class Rows> constexpr bool has_replacements(const Rows& rows) noexcept {
    for (const auto& rule : rows) {
        if (!rule.replaces.empty()) {
            return true;
        }
    }
    return false;
}
/// Whether another row of a table stands in for the row with this id. `inspect` sees to it that it covers that row.
template <class Rows> constexpr bool is_replaced(const Rows& rows, std::string_view id) noexcept {
    for (const auto& rule : rows) {
        if (!rule.replaces.empty() && rule.replaces.contains(id)) {
            return true;
        }
    }
    return false;
}
/// The rows of a table that others stand in for. Most tables have none, which is looked up once.
/// @pre The rows, to which it refers, outlive it.
template <class Rows> class replaced_in {
public:
    /// Those of a table.
    constexpr explicit replaced_in(const Rows& rows) noexcept : rows_(&rows), any_(has_replacements(rows)) {}
    /// Whether another row stands in for the row with this id.
    constexpr bool contains(std::string_view id) const noexcept { return any_ && is_replaced(*rows_, id); }

private:
    const Rows* rows_;
    bool any_;
};

} // namespace detail

/// Where the rows of a book stand among the bits of an answer, and the way back.
class row_order {
public:
    /// The order of no book.
    constexpr row_order() noexcept = default;
    /// Orders a book that takes so many words.
    template <std::same_as<book_view> Book> constexpr row_order(const Book& book, const table_words& words) noexcept;

    /// The first bit of a table that decides.
    constexpr std::size_t first_bit(table_kind table) const noexcept { return first_word_[position(table)] * 64U; }
    /// The table of a bit.
    constexpr table_kind table_of(std::size_t bit) const noexcept {
        return bit < first_bit(table_kind::protocol) ? table_kind::screening
               : bit < first_bit(table_kind::limits) ? table_kind::protocol
                                                     : table_kind::limits;
    }
    /// The row of a bit, within its table.
    constexpr std::size_t row_of(std::size_t bit) const noexcept { return row_of_[bit]; }
    /// The place in its table of the row with an id, counted from the table's first bit; past all places if none has
    /// it.
    template <class Rows>
    constexpr std::size_t place_of(std::string_view id, const Rows& rows, table_kind table) const noexcept {
        for (std::size_t place = 0; place < rows.size(); ++place) {
            if (rows[row_of(first_bit(table) + place)].id.get() == id) {
                return place;
            }
        }
        return book_rules::capacity;
    }
    /// The row of a bit of the routine.
    constexpr std::size_t step_row_of(std::size_t bit) const noexcept { return step_row_of_[bit]; }

private:
    template <class Rows, class RowOf, class Before>
    static constexpr void sort(const Rows& rows, RowOf& row_of_bit, std::size_t start, Before before) noexcept;
    template <class Rows> constexpr void order_protocol(const Rows& rules) noexcept;

    std::uint16_t first_word_[3]{};
    std::uint16_t row_of_[book_rules::capacity]{};
    std::uint16_t step_row_of_[routine_rules::capacity]{};
};

// ---------------------------------------------------------------------------------------------------------------------

// Insertion sort of the row numbers, the place found by halving: stable, and quick where rows are in order already.
template <class Rows, class RowOf, class Before>
constexpr void row_order::sort(const Rows& rows, RowOf& row_of_bit, std::size_t start, Before before) noexcept {
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::size_t end = start + row;
        std::size_t at = end;
        if (row > 0 && before(rows[row], rows[row_of_bit[end - 1]])) {
            std::size_t first = start;
            for (at = end - 1; first < at;) {
                const std::size_t middle = (first + at) / 2;
                const bool goes_before = before(rows[row], rows[row_of_bit[middle]]);
                at = goes_before ? middle : at;
                first = goes_before ? first : middle + 1;
            }
        }
        for (std::size_t later = end; later > at; --later) {
            row_of_bit[later] = row_of_bit[later - 1];
        }
        row_of_bit[at] = static_cast<std::uint16_t>(row);
    }
}

// Protocol rows in the order of the table, preferred ones first; a row that replaces others takes the place of the
// first of them, and goes before them. So the first row that hits is replaced by none that hits.
template <class Rows> constexpr void row_order::order_protocol(const Rows& rules) noexcept {
    constexpr std::uint16_t most_steps = 4; // inspect forbids more
    std::uint16_t place[most_words.protocol * 64]{};
    std::uint16_t steps[most_words.protocol * 64]{}; // of replacement, between a row and the bottom
    for (std::size_t row = 0; row < rules.size(); ++row) {
        place[row] = static_cast<std::uint16_t>(row + (rules[row].preferred ? 0 : rules.size()));
    }
    bool changed = true;
    for (std::uint16_t round = 0; changed && round < most_steps; ++round) {
        changed = false;
        for (std::size_t row = 0; row < rules.size(); ++row) {
            if (rules[row].replaces.empty()) {
                continue;
            }
            for (std::size_t other = 0; other < rules.size(); ++other) {
                const bool earlier = place[other] < place[row];
                const bool further = steps[other] >= steps[row] && steps[row] < most_steps;
                if (other != row && (earlier || further) && rules[row].replaces.contains(rules[other].id)) {
                    place[row] = earlier ? place[other] : place[row];
                    steps[row] = further ? static_cast<std::uint16_t>(steps[other] + 1) : steps[row];
                    changed = true;
                }
            }
        }
    }
    const std::size_t start = first_bit(table_kind::protocol);
    for (std::size_t row = 0; row < rules.size(); ++row) {
        const auto before = [&](std::size_t other) {
            return place[row] != place[other] ? place[row] < place[other] : steps[row] > steps[other];
        };
        std::size_t at = start + row;
        for (; at > start && before(row_of_[at - 1]); --at) {
            row_of_[at] = row_of_[at - 1];
        }
        row_of_[at] = static_cast<std::uint16_t>(row);
    }
}

template <std::same_as<book_view> Book>
constexpr row_order::row_order(const Book& book, const table_words& words) noexcept
    : first_word_{0, static_cast<std::uint16_t>(words.screening),
                  static_cast<std::uint16_t>(words.screening + words.protocol)} {
    // Screening from the strictest down, and from the longest wait.
    sort(book.screening, row_of_, 0, [](const screening_rule& a, const screening_rule& b) {
        return a.then.get() != b.then.get() ? a.then.get() > b.then.get() : a.wait > b.wait;
    });
    order_protocol(book.protocol);
    // Limits kind by kind, the tightest of each first.
    sort(book.limits, row_of_, first_bit(table_kind::limits), [](const limit_rule& a, const limit_rule& b) {
        const limit_value &left = a.then, &right = b.then;
        return left.kind() != right.kind() ? left.kind() < right.kind()
                                           : left != right && left.at_least_as_tight_as(right);
    });
    sort(book.routine, step_row_of_, 0,
         [](const routine_rule& a, const routine_rule& b) { return a.then.kind.get() < b.then.kind.get(); });
}

} // namespace needlewise::inline v1
