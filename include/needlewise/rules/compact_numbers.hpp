// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The numbers of a book, laid out for size: one set of rules for each value of each axis, as wide as its table, and
/// numbers packed. It refers to no row, no sentence and no source, and gives the same answers as `rule_numbers`.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <needlewise/rules/book_shape.hpp>
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
template <class Rules> class compact_index {
public:
    constexpr void put(std::size_t rule, const case_box& box) noexcept {
        for (std::size_t axis = 0; axis < asked_axes; ++axis) {
            for (std::uint64_t left = box.word(axis, 0); left != 0; left &= left - 1) {
                accepting_[starts_of.of[axis] + static_cast<std::size_t>(std::countr_zero(left))].add(rule);
            }
        }
    }
    /// The rules that hold for a case, whatever its findings.
    constexpr Rules for_case(const case_positions& at) const noexcept {
        Rules hits = accepting_[at.of[0]];
        for (std::size_t axis = 1; axis < asked_axes; ++axis) {
            hits &= accepting_[starts_of.of[axis] + at.of[axis]];
        }
        return hits;
    }

private:
    Rules accepting_[starts_of.of[asked_axes]]{};
};

/// Notes a rule of a table for the findings that it asks for: for everybody, or for each of some.
template <class Rules>
constexpr void put_finding(Rules& for_all, Rules* of, std::size_t rule, const case_box& box) noexcept {
    const enum_set<reported> accepted = box.values<reported>(finding_axis);
    if (accepted.contains(reported::nothing)) {
        for_all.add(rule);
        return;
    }
    for (const finding found : findings_in(accepted)) {
        of[position(found)].add(rule);
    }
}

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
                .interval = {whole_hours::of(interval[0]), whole_hours::of(interval[1])},
                .maintenance = {whole_hours::of(maintenance[0]), whole_hours::of(maintenance[1])}};
    }
    static constexpr needle_length micrometres(std::uint16_t count) noexcept { return needle_length(count); }
};

} // namespace detail

/// A book's tables that decide, in as few bytes as they take.
template <book_shape Shape> class compact_numbers {
public:
    /// Packs the tables of a book of this shape, its rows in this order.
    constexpr compact_numbers(const book_view& book, const row_order& order) noexcept;

private:
    friend struct detail::compact_decider;
    using screening_rules = detail::compact_set<detail::places_for(Shape.screening)>;
    using protocol_rules = detail::compact_set<detail::places_for(Shape.protocol)>;
    using limit_rules = detail::compact_set<detail::places_for(Shape.limits)>;
    using step_rules = detail::compact_set<detail::places_for(Shape.routine)>;
    using routine_index = std::conditional_t<Shape.steps_on_findings, detail::compact_index<step_rules>, char>;
    template <class T, std::size_t Places, bool Used> using table_if = T[Used ? Places : 1];
    static constexpr std::size_t findings = enumerator_count<finding>;
    static constexpr std::size_t bands = enumerator_count<depth_band>;

    detail::compact_index<screening_rules> screening_{};
    screening_rules objecting_to_all_{};          // the screening rows for everybody
    screening_rules objecting_to_[findings]{};    // those for each finding
    screening_rules wears_off_{};                 // those that hold for some time only
    screening_rules deferring_{};                 // those that defer
    std::uint16_t wait_hours_[Shape.screening]{}; // how long each holds
    objection objection_of_[Shape.screening]{};   // what each does
    finding_set known_{};                         // the findings that the book knows

    detail::compact_index<protocol_rules> protocol_{};
    detail::packed_regimen wanted_[Shape.protocol]{};                             // what each row wants
    table_if<protocol_rules, Shape.protocol, Shape.regimens_beside> gives_way_{}; // itself and those that it replaces

    detail::compact_index<limit_rules> limits_{};
    std::uint16_t allowed_[Shape.limits]{}; // micrometres, hours or a count, by the kind
    limit_rules of_kind_[enumerator_count<limit_kind>]{};
    limit_rules refusing_{};
    limit_rules limiting_all_{};                                                // the limits for everybody
    table_if<limit_rules, findings, Shape.limits_on_findings> limiting_{};      // those for each finding
    limit_rules bars_[Shape.protocol]{};                                        // those that leave nothing of a row
    table_if<limit_rules, Shape.protocol, Shape.limits_at_depths> bars_deep_{}; // those that leave its shorter needles
    table_if<limit_rules, bands, Shape.limits_at_depths> holding_at_{};

    routine_index routine_{};
    table_if<step_rules, findings, Shape.steps_on_findings> steps_changed_by_{}; // those that a finding adds or omits
};

// ---------------------------------------------------------------------------------------------------------------------

template <book_shape Shape>
constexpr compact_numbers<Shape>::compact_numbers(const book_view& book, const row_order& order) noexcept {
    known_ = findings_of(book);
    const std::size_t first_protocol = order.first_bit(table_kind::protocol);
    const std::size_t first_limit = order.first_bit(table_kind::limits);
    detail::put_rows(book.screening, order, 0, [this](std::size_t bit, const case_box& box) {
        screening_.put(bit, box);
        detail::put_finding(objecting_to_all_, objecting_to_, bit, box);
    });
    detail::put_protocol(book.protocol, order,
                         [&](std::size_t bit, const case_box& box) { protocol_.put(bit - first_protocol, box); });
    detail::put_rows(book.limits, order, first_limit, [&](std::size_t bit, const case_box& box) {
        limits_.put(bit - first_limit, box);
        detail::put_finding(limiting_all_, limiting_, bit - first_limit, box);
    });
    for (std::size_t bit = 0; bit < Shape.screening; ++bit) {
        const screening_rule& rule = book.screening[order.row_of(bit)];
        objection_of_[bit] = rule.then;
        wait_hours_[bit] = detail::packed_hours(rule.wait);
        if (!rule.wait.is_zero()) {
            wears_off_.add(bit);
        }
        if (rule.then == objection::defer) {
            deferring_.add(bit);
        }
    }
    for (std::size_t row = 0; row < Shape.protocol; ++row) {
        const protocol_rule& rule = book.protocol[order.row_of(first_protocol + row)];
        wanted_[row] = detail::packed_regimen(rule.then);
        for (std::size_t other = 0; Shape.regimens_beside && other < Shape.protocol; ++other) {
            if (other == row || rule.replaces.contains(book.protocol[order.row_of(first_protocol + other)].id)) {
                gives_way_[row].add(other);
            }
        }
    }
    for (std::size_t row = 0; row < Shape.limits; ++row) {
        const limit_rule& rule = book.limits[order.row_of(first_limit + row)];
        const limit_value& limit = rule.then;
        of_kind_[position(limit.kind())].add(row);
        if (rule.otherwise == objection::refuse) {
            refusing_.add(row);
        }
        allowed_[row] = limit.kind() == limit_kind::depth ? static_cast<std::uint16_t>(limit.ceiling().in_micrometres())
                        : limit.kind() == limit_kind::interval ? detail::packed_hours(limit.soonest())
                                                               : detail::packed_count(limit.most_sessions());
        for (std::size_t wanted = 0; wanted < Shape.protocol; ++wanted) {
            const regimen& then = book.protocol[order.row_of(first_protocol + wanted)].then;
            if (bars(rule, then)) {
                bars_[wanted].add(row);
            } else if (Shape.limits_at_depths && bars_deep_needles(rule, then)) {
                bars_deep_[wanted].add(row);
            }
        }
        for (std::size_t band = 0; Shape.limits_at_depths && band < enumerator_count<depth_band>; ++band) {
            if (holds_at(rule, static_cast<depth_band>(band))) {
                holding_at_[band].add(row);
            }
        }
    }
    if constexpr (Shape.steps_on_findings) {
        const detail::replaced_in replaced(book.routine);
        for (std::size_t bit = 0; bit < Shape.routine; ++bit) {
            const routine_rule& rule = book.routine[order.step_row_of(bit)];
            if (!replaced.contains(rule.id)) {
                routine_.put(bit, box_of(rule.when));
                for (const finding found : detail::changing(rule.when)) {
                    steps_changed_by_[position(found)].add(bit);
                }
            }
        }
    }
}

} // namespace needlewise::inline v1
