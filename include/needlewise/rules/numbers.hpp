// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The numbers of a book, laid out for speed: rules that hit are found for two fields of a case at a time, each table
/// in words of its own. It refers to no row, no sentence and no source.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>

#include <needlewise/rules/case_rows.hpp>
#include <needlewise/rules/narrowing.hpp>
#include <needlewise/rules/put_rows.hpp>
#include <needlewise/rules/row_order.hpp>

namespace needlewise::inline v1 {

namespace detail {
struct decider;
} // namespace detail

/// A book's tables that decide, made ready. `Words` is what the book takes.
template <table_words Words> class rule_numbers {
public:
    static_assert(most_words.hold(Words), "a book has at most most_words rules");
    /// A set of rules of this book.
    using rules = bit_set<Words.all()>;

    /// Makes the tables of a book ready, its rows in this order. A book that does not fit is not read at all, and every
    /// case is referred.
    constexpr rule_numbers(const book_view& book, const row_order& order) noexcept;

private:
    friend struct detail::decider;
    /// The place of no protocol row: that of a gap, which a proved book does not have.
    static constexpr std::size_t no_protocol_row = Words.protocol * 64 - 1;
    /// The bit of no limit. It always holds, and it bars a gap.
    static constexpr std::uint64_t no_limit = std::uint64_t{1} << 63;
    static constexpr std::size_t screening_places = Words.screening * 64;
    static constexpr std::size_t protocol_places = Words.protocol * 64;
    static constexpr std::size_t limit_places = Words.limits * 64;

    constexpr void note_screening(const book_view& book, const row_order& order) noexcept;
    constexpr void note_waits(const book_view& book, const row_order& order) noexcept;
    constexpr void note_protocol(const book_view& book, const row_order& order) noexcept;
    constexpr void note_limits(const book_view& book, const row_order& order) noexcept;
    template <std::size_t... Row> constexpr rule_numbers(std::index_sequence<Row...>) noexcept;

    constexpr std::size_t tightest(limit_kind kind, std::uint64_t limits) const noexcept;
    constexpr bool has_others(std::size_t row, const book_rules& hits) const noexcept;
    /// The first protocol row that hits of which the limits leave something; the first of all if there is none.
    NEEDLEWISE_OUT_OF_LINE constexpr std::size_t first_left(std::size_t first, const book_rules& hits,
                                                            std::uint64_t limits) const noexcept {
        bit_set<Words.protocol> left;
        for (std::size_t word = 0; word < Words.protocol; ++word) {
            left.set_word(word, hits.word(Words.screening + word));
        }
        for (std::size_t row = first; row < protocol_places; row = left.first()) {
            if ((limits & bars_[row]) == 0) {
                return row;
            }
            left -= gives_way_[row];
        }
        return first;
    }

    case_rows<Words.all()> rows_{};               // which rules hit which case
    verdict outcome_of_[screening_places]{};      // what each screening row leads to
    duration deferral_of_[screening_places]{};    // how long each row that defers still holds after the finding ended
    rules waits_{};                               // the rows that defer for some time
    std::size_t wait_count_ = 0;                  // how many different waits there are
    duration waits_in_order_[screening_places]{}; // those, the shortest first
    bit_set<Words.screening> worn_off_[screening_places]{}; // the rows that are over when so many waits are
    finding_set always_matters_{};                     // the findings that some screening row objects to in every case
    held_table_rows<regimen, protocol_places> wanted_; // what each protocol row wants
    bit_set<Words.protocol> gives_way_[protocol_places]{};     // each protocol row and those that it replaces
    std::uint64_t bars_[protocol_places]{};                    // the limits that leave nothing of each protocol row
    std::uint64_t bars_deep_[protocol_places]{};               // those that leave its shorter needles only
    std::uint64_t holding_at_[enumerator_count<depth_band>]{}; // the limits that are asked at a depth
    depth_band band_of_row_[protocol_places]{};                // the depth that each protocol row wants
    depth_band band_of_limit_[limit_places]{};                 // the depth that each limit leaves
    std::uint64_t limits_of_[enumerator_count<limit_kind>]{};  // the limits of each kind, one bit each
    std::uint64_t limits_on_time_ = 0;                         // those on the interval and on the number of sessions
    std::uint64_t refusing_ = 0; // the limits whose bar is a refusal; that of the others is a referral
    // What each limit allows; in the last place, where there is none, everything.
    needle_length ceiling_[limit_places]{};
    duration soonest_[limit_places]{};
    int most_sessions_[limit_places]{};
};

// ---------------------------------------------------------------------------------------------------------------------

template <table_words Words>
template <std::size_t... Row>
constexpr rule_numbers<Words>::rule_numbers(std::index_sequence<Row...>) noexcept
    : wanted_{{((void)Row, no_regimen)...}} {}

template <table_words Words>
constexpr rule_numbers<Words>::rule_numbers(const book_view& book, const row_order& order) noexcept
    : rule_numbers(std::make_index_sequence<protocol_places>{}) {
    bars_[no_protocol_row] = no_limit;
    for (duration& none : deferral_of_) { // g++ 12 cannot read a place of a constant that nobody wrote
        none = duration{};
    }
    for (std::size_t row = 0; row < limit_places; ++row) {
        ceiling_[row] = longest_needle;
        most_sessions_[row] = limit_value::any_number;
        band_of_limit_[row] = depth_band::very_deep;
    }
    for (std::uint64_t& holding : holding_at_) {
        holding = no_limit;
    }
    if (!fits(book, Words)) {
        return;
    }
    case_index<Words.all()> index;
    const auto put = [&index](std::size_t bit, const case_box& box) { index.put(bit, box); };
    detail::put_rows(book.screening, order, 0, put);
    detail::put_protocol(book.protocol, order, put);
    detail::put_rows(book.limits, order, order.first_bit(table_kind::limits), put);
    index.seal();
    rows_ = case_rows(index);
    note_screening(book, order);
    note_waits(book, order);
    note_protocol(book, order);
    note_limits(book, order);
}

/// The tightest of some limits of a kind; the place of no limit if there is none.
template <table_words Words>
constexpr std::size_t rule_numbers<Words>::tightest(limit_kind kind, std::uint64_t limits) const noexcept {
    return static_cast<unsigned>(std::countr_zero((limits & limits_of_[position(kind)]) | no_limit));
}
/// Whether another protocol row hits beside one and those that it replaces.
template <table_words Words>
constexpr bool rule_numbers<Words>::has_others(std::size_t row, const book_rules& hits) const noexcept {
    std::uint64_t others = 0;
    for (std::size_t word = 0; word < Words.protocol; ++word) {
        others |= hits.word(Words.screening + word) & ~gives_way_[row].word(word);
    }
    return others != 0;
}
template <table_words Words>
constexpr void rule_numbers<Words>::note_screening(const book_view& book, const row_order& order) noexcept {
    for (std::size_t bit = 0; bit < book.screening.size(); ++bit) {
        const screening_rule& rule = book.screening[order.row_of(bit)];
        outcome_of_[bit] = verdict_of(rule.then);
        if (detail::holds_everywhere(rule) && !detail::is_replaced(book.screening, rule.id)) {
            always_matters_ |= rule.when.having;
        }
        if (rule.then == objection::defer) {
            deferral_of_[bit] = rule.wait;
            if (!rule.wait.is_zero()) {
                waits_.add(bit);
            }
        }
    }
}

template <table_words Words>
constexpr void rule_numbers<Words>::note_waits(const book_view& book, const row_order& order) noexcept {
    for (const screening_rule& rule : book.screening) {
        std::size_t at = 0;
        while (at < wait_count_ && waits_in_order_[at] < rule.wait) {
            ++at;
        }
        if (rule.wait.is_zero() || (at < wait_count_ && waits_in_order_[at] == rule.wait)) {
            continue;
        }
        for (std::size_t later = wait_count_++; later > at; --later) {
            waits_in_order_[later] = waits_in_order_[later - 1];
        }
        waits_in_order_[at] = rule.wait;
    }
    for (std::size_t bit = 0; bit < book.screening.size(); ++bit) {
        const duration wait = book.screening[order.row_of(bit)].wait;
        for (std::size_t over = wait_count_; !wait.is_zero() && over > 0 && wait <= waits_in_order_[over - 1]; --over) {
            worn_off_[over].add(bit);
        }
    }
}

template <table_words Words>
constexpr void rule_numbers<Words>::note_protocol(const book_view& book, const row_order& order) noexcept {
    const std::size_t start = order.first_bit(table_kind::protocol);
    for (std::size_t row = 0; row < book.protocol.size(); ++row) {
        const protocol_rule& rule = book.protocol[order.row_of(start + row)];
        wanted_.rows[row] = rule.then;
        band_of_row_[row] = band_of(rule.then.depth.max);
        gives_way_[row].add(row);
        for (std::size_t other = 0; !rule.replaces.empty() && other < book.protocol.size(); ++other) {
            if (rule.replaces.contains(book.protocol[order.row_of(start + other)].id)) {
                gives_way_[row].add(other);
            }
        }
    }
}

template <table_words Words>
constexpr void rule_numbers<Words>::note_limits(const book_view& book, const row_order& order) noexcept {
    for (std::size_t row = 0; row < book.limits.size(); ++row) {
        const limit_rule& rule = book.limits[order.row_of(order.first_bit(table_kind::limits) + row)];
        const limit_value& allowed = rule.then;
        const std::uint64_t bit = std::uint64_t{1} << row;
        limits_of_[position(allowed.kind())] |= bit;
        limits_on_time_ |= allowed.kind() != limit_kind::depth ? bit : 0;
        refusing_ |= rule.otherwise == objection::refuse ? bit : 0;
        ceiling_[row] = allowed.ceiling();
        band_of_limit_[row] = band_of(allowed.ceiling());
        soonest_[row] = allowed.soonest();
        most_sessions_[row] = allowed.most_sessions();
        for (std::size_t other = 0; other < book.protocol.size(); ++other) {
            bars_[other] |= bars(rule, wanted_.rows[other]) ? bit : 0;
            bars_deep_[other] |= bars_deep_needles(rule, wanted_.rows[other]) ? bit : 0;
        }
        for (const depth_band band : every<depth_band>) {
            holding_at_[position(band)] |= holds_at(rule, band) ? bit : 0;
        }
    }
}

} // namespace needlewise::inline v1
