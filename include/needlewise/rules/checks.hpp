// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The checks that every set of rows goes through, whatever its table: names, sources, stand-ins, cover. They work on
/// boxes, so that a compiler runs them within its default limits.

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>

#include <needlewise/engine/analysis.hpp>
#include <needlewise/rules/fault.hpp>
#include <needlewise/tools/table_rows.hpp>
#include <needlewise/vocabulary/body_site.hpp>

namespace needlewise::inline v1::checks {

/// The most rows of one table that the checks take.
inline constexpr std::size_t most_rows = 256;

/// The boxes of a table, in the order of its rows.
template <class Box> class boxes_of {
public:
    /// No boxes.
    constexpr boxes_of() noexcept = default;
    /// The boxes of rows.
    template <class Rows> constexpr explicit boxes_of(const Rows& rows) noexcept {
        for (const auto& rule : rows) {
            add(box_of(rule.when));
        }
    }
    /// Adds a box.
    constexpr void add(const Box& box) noexcept {
        if (size_ < most_rows) {
            boxes_[size_++] = box;
        }
    }
    /// See the class.
    constexpr operator std::span<const Box>() const noexcept { return {boxes_.data(), size_}; }
    /// The boxes.
    constexpr std::span<const Box> all() const noexcept { return *this; }
    /// One of them.
    constexpr const Box& operator[](std::size_t row) const noexcept { return boxes_[row]; }

private:
    std::array<Box, most_rows> boxes_{};
    std::size_t size_ = 0;
};
/// The boxes of a table of a book.
using box_list = boxes_of<case_box>;

/// Adds where other rows of a table replace one.
template <class Row, class Box>
constexpr void add_replacers(const table_rows<Row>& rows, const Row& replaced, boxes_of<Box>& boxes) noexcept {
    for (const Row& rule : rows) {
        if (!rule.replaces.empty() && rule.replaces.contains(replaced.id)) {
            boxes.add(box_of(rule.when));
        }
    }
}

/// For a comparison in which every row of the base counts.
inline constexpr auto every_row = [](const auto&) { return true; };

/// Whether every case of one box is in another.
template <class Box> constexpr bool within(const Box& inner, const Box& outer) noexcept {
    return (inner & outer) == inner;
}

/// The cases of a region at sites that are not made of others: those that are, are answered by their parts.
template <class Box> constexpr Box at_parts(Box region) noexcept {
    if constexpr (std::is_same_v<Box, case_box>) {
        region.set_values(site_axis, (region.template values<body_site>(site_axis) - whole_sites).bits());
    }
    return region;
}
/// Cases of a region that none of the rules covers of which `counts(rule)` is true.
template <class Box, class Counts>
constexpr engine::remainder<Box> not_covered(const Box& region, std::span<const Box> rules, Counts counts) {
    return engine::uncovered(at_parts(region), rules, counts);
}

/// Names: ids and sentences are there, sources can be found, no id stands twice.
template <class Rows, class Box>
constexpr void names_in(const Rows& rows, table_kind table, basic_fault_list<Box>& found) noexcept {
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::string_view id = rows[row].id;
        if (id.empty() || sentence_of(rows[row]).empty()) {
            found.add({.kind = fault_kind::unnamed_rule, .table = table, .rule = id});
        }
        for (const source& each : rows[row].source) {
            if (each.title.get().empty() || each.address.get().empty()) {
                found.add({.kind = fault_kind::uncited_rule, .table = table, .rule = id});
            }
        }
        for (std::size_t earlier = 0; earlier < row; ++earlier) {
            if (rows[earlier].id.get().size() == id.size() && rows[earlier].id.get() == id) {
                found.add({.kind = fault_kind::duplicate_id, .table = table, .rule = id, .other = id});
            }
        }
    }
}
/// Names: no id of one table stands in another.
template <class Rows, class Others, class Box>
constexpr void names_apart(const Rows& rows, const Others& others, table_kind table,
                           basic_fault_list<Box>& found) noexcept {
    for (const auto& rule : rows) {
        for (const auto& other : others) {
            if (rule.id.get().size() == other.id.get().size() && rule.id.get() == other.id.get()) {
                found.add({.kind = fault_kind::duplicate_id, .table = table, .rule = rule.id, .other = other.id});
            }
        }
    }
}

/// Stand-ins of a table whose rows replace whole rows: the other row exists, is covered, and replaces no third.
template <class Rows, class Box>
constexpr void stand_ins(const Rows& rows, table_kind table, basic_fault_list<Box>& found) noexcept {
    for (const auto& rule : rows) {
        if (rule.replaces.too_long()) {
            found.add({.kind = fault_kind::dangling_replacement,
                       .table = table,
                       .rule = rule.id,
                       .other = "more names than fit"});
        }
        for (const std::string_view name : rule.replaces) {
            bool exists = false;
            for (const auto& other : rows) {
                if (other.id.get() != name || &other == &rule) {
                    continue;
                }
                exists = true;
                if (!within(box_of(other.when), box_of(rule.when))) {
                    found.add({.kind = fault_kind::replacement_too_narrow,
                               .table = table,
                               .rule = rule.id,
                               .other = name,
                               .where = box_of(other.when)});
                }
                if (!other.replaces.empty()) {
                    found.add(
                        {.kind = fault_kind::chained_replacement, .table = table, .rule = rule.id, .other = name});
                }
            }
            if (!exists) {
                found.add({.kind = fault_kind::dangling_replacement, .table = table, .rule = rule.id, .other = name});
            }
        }
    }
}

/// Dead rows: those that others cover which go before them. `goes_before(other, row)` compares two.
template <class Rows, class Box, class GoesBefore>
constexpr void dead_in(const Rows& rows, table_kind table, basic_fault_list<Box>& found,
                       GoesBefore goes_before) noexcept {
    const boxes_of<Box> boxes(rows);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto before = [&](std::size_t other) { return other != row && goes_before(other, row); };
        if (!not_covered(boxes[row], boxes.all(), before).found) {
            found.add({.kind = fault_kind::dead_rule, .table = table, .rule = rows[row].id, .where = boxes[row]});
        }
    }
}

/// The first row of a base that no row of ours keeps up with, and where. `keeps(ours, theirs)` compares two; only rows
/// of the base count of which `counts(theirs)` is true.
template <class Rows, class Others, class Box, class Keeps, class Counts>
constexpr void weaker_rows(const Rows& ours, const Others& theirs, table_kind table, basic_fault_list<Box>& found,
                           Keeps keeps, Counts counts) noexcept {
    const boxes_of<Box> boxes(ours);
    for (const auto& rule : theirs) {
        if (!counts(rule)) {
            continue;
        }
        const auto kept = [&](std::size_t row) { return keeps(ours[row], rule); };
        const auto left = not_covered(box_of(rule.when), boxes.all(), kept);
        if (left.found) {
            found.add({.kind = fault_kind::bolder, .table = table, .rule = rule.id, .where = left.where});
            return;
        }
    }
}

/// Sites: the whole of a site that is made of others stands in no list of sites without all of its parts, as each part
/// is asked alone. A list of more than half of all sites says what it leaves out, and may leave out a part.
template <class Rows> constexpr void sites_in(const Rows& rows, table_kind table, fault_list& found) noexcept {
    for (const auto& rule : rows) {
        const enum_set<body_site>& named = rule.when.site;
        if (!(named - with_whole_sites(named)).empty() && named.size() * 2 <= (~named).size() + named.size()) {
            found.add({.kind = fault_kind::row_for_a_whole, .table = table, .rule = rule.id});
        }
    }
}

} // namespace needlewise::inline v1::checks
