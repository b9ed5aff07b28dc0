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
struct rule_finder;
} // namespace detail

/// A book's tables that decide, made ready. `Words` is what the book takes.
template <table_words Words> class rule_numbers {
public:
    static_assert(most_words.hold(Words), "a book has at most most_words rules");
    /// How many words a row of the tables takes: an even number, so that all of it can be read two words at a time.
    static constexpr std::size_t row_words = Words.all() + Words.all() % 2;
    /// A set of rules of this book.
    using rules = bit_set<row_words>;

    /// Makes the tables of a book ready, its rows in this order. A book that does not fit is not read at all, and every
    /// case is referred.
    constexpr rule_numbers(const book_view& book, const row_order& order) noexcept;

private:
    friend struct detail::decider;
    friend struct detail::rule_finder;
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
    constexpr std::size_t tightest(limit_kind kind, std::uint64_t limits) const noexcept;
    constexpr void slow_down(regimen& plan, std::size_t row, std::uint64_t limits) const noexcept;
    /// The first protocol row that hits of which the limits leave something; the first of all if there is none.
    NEEDLEWISE_OUT_OF_LINE constexpr std::size_t first_left(std::size_t first, const book_rules& hits,
                                                            std::uint64_t limits) const noexcept {
        bit_set<Words.protocol> left;
        for (std::size_t word = 0; word < Words.protocol; ++word) {
            left.set_word(word, hits.word(Words.screening + word));
        }
        for (std::size_t row = first; row < protocol_places; row = left.first()) {
            if ((limits & of_row_[row].bars) == 0) {
                return row;
            }
            left -= beside_row_[row].gives_way;
        }
        return first;
    }

    case_rows<row_words> rows_{}; // which rules hit which case
    struct objecting_row {
        duration holds{};                   // how long one that defers still holds after the finding ended
        verdict outcome = verdict::proceed; // what it leads to
    };
    objecting_row objecting_[screening_places]{};
    rules waits_{};                                         // the rows that defer for some time
    std::size_t wait_count_ = 0;                            // how many different waits there are
    duration waits_in_order_[screening_places]{};           // those, the shortest first
    bit_set<Words.screening> worn_off_[screening_places]{}; // the rows that are over when so many waits are
    finding_set known_ = ~own_findings;                     // the findings that the book knows
    finding_set always_matters_{}; // the findings that some screening row objects to in every case
    // What is read of one row, and of one limit, stands side by side.
    struct alignas(64) protocol_row {
        regimen wanted = no_regimen; // what it wants
        std::uint64_t bars = 0;      // the limits that leave nothing of it
        std::uint64_t opens = 0;     // those of them that leave something of a row beside it
        std::uint64_t slows = 0;     // those on the pace that narrow it
    };
    struct seldom_asked {
        std::uint64_t bars_deep = 0;         // the limits that leave the shorter needles of a protocol row only
        bit_set<Words.protocol> gives_way{}; // itself and the rows that it replaces
    };
    struct allowance { // in the last place, where there is no limit, everything
        needle_length ceiling = longest_needle;
        duration soonest{};
        int most_sessions = limit_value::any_number;
        std::uint64_t asked = ~std::uint64_t{0}; // the limits that are asked at the depth that it leaves
    };
    protocol_row of_row_[protocol_places]{};
    seldom_asked beside_row_[protocol_places]{};
    allowance allows_[limit_places]{};
    std::uint64_t holding_at_[enumerator_count<depth_band>]{}; // the limits that are asked at a depth
    std::uint64_t limits_of_[enumerator_count<limit_kind>]{};  // the limits of each kind, one bit each
    std::uint64_t refusing_ = 0; // the limits whose bar is a refusal; that of the others is a referral
};

// ---------------------------------------------------------------------------------------------------------------------

template <table_words Words>
constexpr rule_numbers<Words>::rule_numbers(const book_view& book, const row_order& order) noexcept {
    of_row_[no_protocol_row].bars = no_limit;
    for (objecting_row& none : objecting_) { // g++ 12 cannot read a place of a constant that nobody wrote
        none = objecting_row{};
    }
    for (std::uint64_t& holding : holding_at_) {
        holding = no_limit;
    }
    if (!fits(book, Words)) {
        return;
    }
    known_ = findings_of(book);
    case_index<row_words> index;
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
/// Narrows a plan by the limits on the pace that are asked at the depth which those on the depth leave.
template <table_words Words>
constexpr void rule_numbers<Words>::slow_down(regimen& plan, std::size_t row, std::uint64_t limits) const noexcept {
    if (const std::uint64_t deep = limits & beside_row_[row].bars_deep; deep != 0) [[unlikely]] {
        plan.depth.max = deepest_left(plan.depth.max, plan.depth.min,
                                      [&](depth_band at) { return (deep & holding_at_[position(at)]) != 0; });
        plan.first = plan.depth.max < plan.first ? plan.depth.max : plan.first;
        limits &= holding_at_[position(band_of(plan.depth.max))];
    }
    const duration soonest = allows_[tightest(limit_kind::interval, limits)].soonest;
    const int most = allows_[tightest(limit_kind::sessions, limits)].most_sessions;
    plan.interval.min = plan.interval.min < soonest ? soonest : plan.interval.min;
    plan.sessions.max = most < plan.sessions.max ? most : plan.sessions.max;
}

template <table_words Words>
constexpr void rule_numbers<Words>::note_screening(const book_view& book, const row_order& order) noexcept {
    const detail::replaced_in replaced(book.screening);
    for (std::size_t bit = 0; bit < book.screening.size(); ++bit) {
        const screening_rule& rule = book.screening[order.row_of(bit)];
        objecting_[bit].outcome = verdict_of(rule.then);
        if (detail::holds_everywhere(rule) && !replaced.contains(rule.id)) {
            always_matters_ |= rule.when.having & known_;
        }
        if (rule.then == objection::defer) {
            objecting_[bit].holds = rule.wait;
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
        of_row_[row].wanted = rule.then;
        beside_row_[row].gives_way.add(row);
        for (const std::string_view& replaced : rule.replaces) {
            beside_row_[row].gives_way.add(order.place_of(replaced, book.protocol, table_kind::protocol));
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
        refusing_ |= rule.otherwise == objection::refuse ? bit : 0;
        allows_[row].ceiling = allowed.ceiling();
        allows_[row].soonest = allowed.soonest();
        allows_[row].most_sessions = allowed.most_sessions();
        for (std::size_t other = 0; other < book.protocol.size(); ++other) {
            const regimen& wanted = of_row_[other].wanted;
            if (leaves_nothing(allowed, wanted)) {
                (bars(rule, wanted) ? of_row_[other].bars : beside_row_[other].bars_deep) |= bit;
            }
            if (allowed.kind() != limit_kind::depth && narrows(allowed, wanted) &&
                holds_at(rule, band_of(wanted.depth.max))) {
                of_row_[other].slows |= bit;
            }
        }
        for (const depth_band band : every<depth_band>) {
            holding_at_[position(band)] |= holds_at(rule, band) ? bit : 0;
        }
    }
    for (std::size_t row = 0; row < book.limits.size(); ++row) {
        allows_[row].asked = holding_at_[position(band_of(allows_[row].ceiling))];
    }
    const std::size_t start = order.first_bit(table_kind::protocol);
    for (std::size_t row = 0; row < book.protocol.size(); ++row) {
        const protocol_rule& rule = book.protocol[order.row_of(start + row)];
        for (const std::string_view& neighbour : rule.beside) {
            const std::size_t other = order.place_of(neighbour, book.protocol, table_kind::protocol);
            if (other < book.protocol.size()) {
                of_row_[row].opens |= of_row_[row].bars & ~of_row_[other].bars;
                of_row_[other].opens |= of_row_[other].bars & ~of_row_[row].bars;
            }
        }
    }
}

} // namespace needlewise::inline v1
