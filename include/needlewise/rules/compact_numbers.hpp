// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The numbers of a book, laid out for size: one set of rules for each value of each axis, as wide as its table, and
/// numbers packed. It refers to no row, no sentence and no source, and gives the same answers as `rule_numbers`.

#include <bit>
#include <cstddef>
#include <cstdint>

#include <needlewise/rules/compact_set.hpp>
#include <needlewise/rules/numbers.hpp>
#include <needlewise/rules/row_order.hpp>

namespace needlewise::inline v1 {

namespace complaint {
/// Named in a compiler's error for a constant book with a number that its packed form cannot hold: times are kept in
/// whole hours up to 65,535, sessions up to 255. It has a body because a module may keep the call.
inline void a_number_of_this_book_cannot_be_packed() {}
} // namespace complaint

namespace detail {

struct compact_decider;

/// The axes of a case that is asked, and the place of each in a table.
inline constexpr std::size_t asked_axes = device_axis + 1;
struct axis_starts {
    std::uint8_t of[asked_axes + 1]{};
    consteval axis_starts() {
        for (std::size_t axis = 0; axis < asked_axes; ++axis) {
            of[axis + 1] = static_cast<std::uint8_t>(of[axis] + case_box::layout.of[axis].size);
        }
    }
};
inline constexpr axis_starts starts_of{};
/// The position of a case on each of them.
struct case_positions {
    std::uint8_t of[asked_axes];
};

/// Which rules of a table accept which value of which axis.
template <std::size_t Rules> class compact_index {
public:
    constexpr void put(std::size_t rule, const case_box& box) noexcept {
        for (std::size_t axis = 0; axis < asked_axes; ++axis) {
            for (std::uint64_t left = box.word(axis, 0); left != 0; left &= left - 1) {
                accepting_[starts_of.of[axis] + static_cast<std::size_t>(std::countr_zero(left))].add(rule);
            }
        }
    }
    /// The rules that hold for a case, whatever its findings.
    constexpr compact_set<Rules> for_case(const case_positions& at) const noexcept {
        compact_set<Rules> hits = accepting_[at.of[0]];
        for (std::size_t axis = 1; axis < asked_axes; ++axis) {
            hits &= accepting_[starts_of.of[axis] + at.of[axis]];
        }
        return hits;
    }

private:
    compact_set<Rules> accepting_[starts_of.of[asked_axes]]{};
};

/// Which rules of a table ask for which finding: those for everybody, and those for each finding beside these.
template <std::size_t Rules> struct finding_index {
    compact_set<Rules> for_all{};
    compact_set<Rules> of[enumerator_count<finding>]{};
    constexpr void put(std::size_t rule, const case_box& box) noexcept {
        const enum_set<reported> accepted = box.values<reported>(finding_axis);
        if (accepted.contains(reported::nothing)) {
            for_all.add(rule);
            return;
        }
        for (const finding found : findings_in(accepted)) {
            of[position(found)].add(rule);
        }
    }
};

constexpr std::uint16_t packed_hours(duration span) noexcept {
    if (span.in_minutes() % 60 != 0 || span.in_minutes() / 60 > 65'535) {
        complaint::a_number_of_this_book_cannot_be_packed();
    }
    return static_cast<std::uint16_t>(span.in_minutes() / 60);
}
constexpr std::uint8_t packed_count(int count) noexcept {
    if (count < 0 || count > 255) {
        complaint::a_number_of_this_book_cannot_be_packed();
    }
    return static_cast<std::uint8_t>(count);
}
constexpr duration hours(std::uint16_t count) noexcept { return *duration::from_minutes(std::int64_t{count} * 60); }
constexpr needle_length micrometres(std::uint16_t count) noexcept {
    return count == 0 ? no_needling : *needle_length::from_micrometres(count);
}

/// The numbers of a protocol row in 16 bytes.
struct packed_regimen {
    std::uint16_t depth[2], first, interval[2], maintenance[2];
    std::uint8_t sessions[2];

    constexpr packed_regimen() noexcept = default;
    constexpr explicit packed_regimen(const regimen& wanted) noexcept
        : depth{static_cast<std::uint16_t>(wanted.depth.min.in_micrometres()),
                static_cast<std::uint16_t>(wanted.depth.max.in_micrometres())},
          first(static_cast<std::uint16_t>(wanted.first.in_micrometres())), interval{packed_hours(wanted.interval.min),
                                                                                     packed_hours(wanted.interval.max)},
          maintenance{packed_hours(wanted.maintenance.min), packed_hours(wanted.maintenance.max)},
          sessions{packed_count(wanted.sessions.min), packed_count(wanted.sessions.max)} {}
    constexpr regimen unpacked() const noexcept {
        return {.depth = {micrometres(depth[0]), micrometres(depth[1])},
                .first = micrometres(first),
                .sessions = {sessions[0], sessions[1]},
                .interval = {hours(interval[0]), hours(interval[1])},
                .maintenance = {hours(maintenance[0]), hours(maintenance[1])}};
    }
};

} // namespace detail

/// How many rows each table of a book has.
struct table_sizes {
    std::size_t screening; ///< rows of the screening table
    std::size_t protocol;  ///< rows of the protocol table
    std::size_t limits;    ///< rows of the limits
    std::size_t routine;   ///< rows of the routine
    /// Whether both are the same.
    constexpr bool operator==(const table_sizes&) const noexcept = default;
};
/// How many rows each table of a book has.
constexpr table_sizes sizes_of(const book_view& book) noexcept {
    return {book.screening.size(), book.protocol.size(), book.limits.size(), book.routine.size()};
}

/// A book's tables that decide, in as few bytes as they take.
template <table_sizes Sizes> class compact_numbers {
public:
    /// Packs the tables of a book of these sizes, its rows in this order.
    constexpr compact_numbers(const book_view& book, const row_order& order) noexcept;

private:
    friend struct detail::compact_decider;
    using screening_rules = detail::compact_set<Sizes.screening>;
    using protocol_rules = detail::compact_set<Sizes.protocol>;
    using limit_rules = detail::compact_set<Sizes.limits>;
    using step_rules = detail::compact_set<Sizes.routine>;

    detail::compact_index<Sizes.screening> screening_{};
    detail::compact_index<Sizes.protocol> protocol_{};
    detail::compact_index<Sizes.limits> limits_{};
    detail::compact_index<Sizes.routine> routine_{};
    detail::finding_index<Sizes.screening> screening_of_{};
    detail::finding_index<Sizes.limits> limits_of_{};
    finding_set known_{};                                      // the findings that the book knows
    step_rules steps_changed_by_[enumerator_count<finding>]{}; // the steps that a finding adds or omits
    screening_rules wears_off_{};
    std::uint16_t wait_hours_[Sizes.screening]{};
    objection objection_of_[Sizes.screening]{};
    detail::packed_regimen wanted_[Sizes.protocol]{};
    protocol_rules gives_way_[Sizes.protocol]{}; // each protocol row and those that it replaces
    limit_rules bars_[Sizes.protocol]{};         // the limits that leave nothing of each protocol row
    limit_rules bars_deep_[Sizes.protocol]{};    // those that leave its shorter needles only
    limit_rules holding_at_[enumerator_count<depth_band>]{};
    limit_rules of_kind_[enumerator_count<limit_kind>]{};
    limit_rules refusing_{};
    std::uint16_t allowed_[Sizes.limits]{}; // micrometres, hours or a count, by the kind
};

// ---------------------------------------------------------------------------------------------------------------------

template <table_sizes Sizes>
constexpr compact_numbers<Sizes>::compact_numbers(const book_view& book, const row_order& order) noexcept {
    known_ = findings_of(book);
    const std::size_t first_protocol = order.first_bit(table_kind::protocol);
    const std::size_t first_limit = order.first_bit(table_kind::limits);
    detail::put_rows(book.screening, order, 0, [this](std::size_t bit, const case_box& box) {
        screening_.put(bit, box);
        screening_of_.put(bit, box);
    });
    detail::put_protocol(book.protocol, order,
                         [&](std::size_t bit, const case_box& box) { protocol_.put(bit - first_protocol, box); });
    detail::put_rows(book.limits, order, first_limit, [&](std::size_t bit, const case_box& box) {
        limits_.put(bit - first_limit, box);
        limits_of_.put(bit - first_limit, box);
    });
    for (std::size_t bit = 0; bit < Sizes.screening; ++bit) {
        const screening_rule& rule = book.screening[order.row_of(bit)];
        objection_of_[bit] = rule.then;
        wait_hours_[bit] = detail::packed_hours(rule.wait);
        if (!rule.wait.is_zero()) {
            wears_off_.add(bit);
        }
    }
    for (std::size_t row = 0; row < Sizes.protocol; ++row) {
        const protocol_rule& rule = book.protocol[order.row_of(first_protocol + row)];
        wanted_[row] = detail::packed_regimen(rule.then);
        gives_way_[row].add(row);
        for (std::size_t other = 0; !rule.replaces.empty() && other < Sizes.protocol; ++other) {
            if (rule.replaces.contains(book.protocol[order.row_of(first_protocol + other)].id)) {
                gives_way_[row].add(other);
            }
        }
    }
    for (std::size_t row = 0; row < Sizes.limits; ++row) {
        const limit_rule& rule = book.limits[order.row_of(first_limit + row)];
        const limit_value& limit = rule.then;
        of_kind_[position(limit.kind())].add(row);
        if (rule.otherwise == objection::refuse) {
            refusing_.add(row);
        }
        allowed_[row] = limit.kind() == limit_kind::depth ? static_cast<std::uint16_t>(limit.ceiling().in_micrometres())
                        : limit.kind() == limit_kind::interval ? detail::packed_hours(limit.soonest())
                                                               : detail::packed_count(limit.most_sessions());
        for (std::size_t wanted = 0; wanted < Sizes.protocol; ++wanted) {
            const regimen& then = book.protocol[order.row_of(first_protocol + wanted)].then;
            if (bars(rule, then)) {
                bars_[wanted].add(row);
            } else if (bars_deep_needles(rule, then)) {
                bars_deep_[wanted].add(row);
            }
        }
        for (const depth_band band : every<depth_band>) {
            if (holds_at(rule, band)) {
                holding_at_[position(band)].add(row);
            }
        }
    }
    const detail::replaced_in replaced(book.routine);
    for (std::size_t bit = 0; bit < Sizes.routine; ++bit) {
        const routine_rule& rule = book.routine[order.step_row_of(bit)];
        const case_box box = box_of(rule.when);
        if (replaced.contains(rule.id)) {
            continue;
        }
        routine_.put(bit, box);
        const bool for_all = box.values<reported>(finding_axis).contains(reported::nothing);
        for (const finding found : (for_all ? finding_set() : finding_set(rule.when.having)) | rule.when.unless) {
            steps_changed_by_[position(found)].add(bit);
        }
    }
}

} // namespace needlewise::inline v1
