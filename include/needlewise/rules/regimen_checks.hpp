// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The checks of regimens: those that stand beside one another are declared, few and possible, and none is sooner
/// because it goes deeper.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <needlewise/rules/checks.hpp>
#include <needlewise/rules/narrowing.hpp>
#include <needlewise/rules/row_order.hpp>
#include <needlewise/rules/rule_book.hpp>

namespace needlewise::inline v1::checks {

/// The most protocol rows that may answer one case, none of them replaced.
inline constexpr std::size_t most_regimens = 3;

/// Regimens: `.beside` names rows that exist and meet and that the row does not replace; at most three stand beside one
/// another.
constexpr void regimens(const book_view& book, fault_list& found) noexcept;

/// Rows that nobody is ever offered, because the limits leave nothing of them. In a book that narrows another one that
/// is no fault: a clinic's own limit may end a regimen.
constexpr void never_offered(const book_view& book, fault_list& found) noexcept;

/// Depth: of the regimens of a case none that goes deeper is sooner; a limit on the pace that holds at some depth, or a
/// tighter one, holds at every greater depth.
constexpr void depths(const book_view& book, fault_list& found) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

/// Whether either of two protocol rows says that it stands beside the other.
constexpr bool stand_beside(const protocol_rule& one, const protocol_rule& other) noexcept {
    return (!one.beside.empty() && one.beside.contains(other.id)) ||
           (!other.beside.empty() && other.beside.contains(one.id));
}

/// The cases in which a limit holds for a regimen of any depth.
constexpr case_box at_any_depth(const limit_rule& rule) noexcept {
    case_box box = box_of(rule.when);
    box.set_values(depth_axis, any_of<depth_band>.bits());
    return box;
}
/// Adds where the limits leave nothing of a protocol row: those for which `counts(limit)` is true.
template <class Counts>
constexpr void add_bars(const table_rows<limit_rule>& limits, const protocol_rule& row, box_list& boxes,
                        Counts counts) noexcept {
    for (const limit_rule& rule : limits) {
        if (bars(rule, row.then) && counts(rule) && !detail::is_replaced(limits, rule.id)) {
            boxes.add(at_any_depth(rule));
        }
    }
}

/// Notes names behind `.beside` that do not stand for a row that this one meets and does not replace.
constexpr void neighbours(const book_view& book, fault_list& found) noexcept {
    for (const protocol_rule& rule : book.protocol) {
        if (rule.beside.too_long()) {
            found.add({.kind = fault_kind::dangling_neighbour, .rule = rule.id, .other = "more names than fit"});
        }
        for (const std::string_view name : rule.beside) {
            bool meets = false;
            for (const protocol_rule& other : book.protocol) {
                meets = meets || (other.id.get() == name && &other != &rule &&
                                  box_of(rule.when).meets(box_of(other.when)) && !other.replaces.contains(rule.id));
            }
            if (!meets || rule.replaces.contains(name)) {
                found.add({.kind = fault_kind::dangling_neighbour, .rule = rule.id, .other = name});
            }
        }
    }
}

/// Looks for cases in which more rows than may stand side by side.
class crowd_finder {
public:
    /// Looks through these rows, and notes what it finds.
    constexpr crowd_finder(const table_rows<protocol_rule>& rules, fault_list& found) noexcept
        : rules_(rules), boxes_(rules), found_(&found) {}
    /// Adds each of the later rows to those that were taken. `common` is where all of these meet.
    constexpr bool search(const case_box& common, std::size_t from, std::size_t size) noexcept {
        for (std::size_t row = from; row < rules_.size(); ++row) {
            bool beside_all = boxes_[row].meets(common);
            for (std::size_t at = 0; beside_all && at < size; ++at) {
                beside_all = stand_beside(rules_[taken_[at]], rules_[row]);
            }
            if (!beside_all) {
                continue;
            }
            taken_[size] = row;
            const case_box all = common & boxes_[row];
            if (size < most_regimens ? search(all, row + 1, size + 1) : noted(all)) {
                return true;
            }
        }
        return false;
    }

private:
    constexpr bool noted(const case_box& all) noexcept {
        box_list replacing;
        for (const std::size_t row : taken_) {
            add_replacers(rules_, rules_[row], replacing);
        }
        const auto left = not_covered(all, replacing.all(), engine::every_rule);
        if (left.found) {
            found_->add({.kind = fault_kind::too_many_regimens,
                         .rule = rules_[taken_[0]].id,
                         .other = rules_[taken_[most_regimens]].id,
                         .where = left.where});
        }
        return left.found;
    }

    table_rows<protocol_rule> rules_;
    box_list boxes_;
    fault_list* found_;
    std::size_t taken_[most_regimens + 1]{};
};

/// The cases of everybody, without a finding.
constexpr case_box without_finding(case_box box) noexcept {
    box.set_values(finding_axis, enum_set<reported>(reported::nothing).bits());
    return box;
}

constexpr void regimens(const book_view& book, fault_list& found) noexcept {
    neighbours(book, found);
    crowd_finder(book.protocol, found).search({}, 0, 0);
}

constexpr void never_offered(const book_view& book, fault_list& found) noexcept {
    for (const protocol_rule& rule : book.protocol) {
        box_list taken;
        add_replacers(book.protocol, rule, taken);
        add_bars(book.limits, rule, taken, every_row);
        const case_box mine = without_finding(box_of(rule.when));
        if (!not_covered(mine, taken.all(), engine::every_rule).found) {
            found.add({.kind = fault_kind::impossible_regimen, .rule = rule.id, .where = mine});
        }
    }
}

constexpr void depths(const book_view& book, fault_list& found) noexcept {
    for (const protocol_rule& deeper : book.protocol) {
        for (const protocol_rule& other : book.protocol) {
            if (deeper.then.depth.max <= other.then.depth.max || deeper.then.interval.min >= other.then.interval.min ||
                !stand_beside(deeper, other)) {
                continue;
            }
            box_list replacing;
            add_replacers(book.protocol, deeper, replacing);
            add_replacers(book.protocol, other, replacing);
            const auto left =
                not_covered(box_of(deeper.when) & box_of(other.when), replacing.all(), engine::every_rule);
            if (left.found) {
                found.add({.kind = fault_kind::sooner_when_deeper,
                           .rule = deeper.id,
                           .other = other.id,
                           .where = left.where});
            }
        }
    }
    const box_list boxes(book.limits);
    for (const limit_rule& rule : book.limits) {
        const condition_set<depth_band>& bands = rule.when.depth;
        if (bands.full() || bands.empty() || detail::is_replaced(book.limits, rule.id)) {
            continue;
        }
        case_box region = box_of(rule.when);
        region.set_values(depth_axis, values_from(*bands.begin(), enumeration<depth_band>::last).bits());
        const auto left = not_covered(region, boxes.all(), [&](std::size_t row) {
            return book.limits[row].then.get().at_least_as_tight_as(rule.then) &&
                   !detail::is_replaced(book.limits, book.limits[row].id);
        });
        if (left.found) {
            found.add({.kind = fault_kind::sooner_when_deeper,
                       .table = table_kind::limits,
                       .rule = rule.id,
                       .where = left.where});
        }
    }
}

} // namespace needlewise::inline v1::checks
