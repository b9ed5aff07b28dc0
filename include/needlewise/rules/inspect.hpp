// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The checks of a book: at run time or at compile time by the same code.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <needlewise/rules/checks.hpp>
#include <needlewise/rules/question_checks.hpp>
#include <needlewise/rules/risk_checks.hpp>
#include <needlewise/rules/row_order.hpp>
#include <needlewise/rules/rule_book.hpp>
#include <needlewise/rules/step_checks.hpp>
#include <needlewise/vocabulary/screening.hpp>

namespace needlewise::inline v1 {

/// All that is wrong with a book, at run time or at compile time.
constexpr fault_list inspect(const book_view& book) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

/// The checks, one by one. Each notes what it finds.
namespace checks {

/// Sizes: each table fits the index.
constexpr void sizes(const book_view& book, fault_list& found) noexcept {
    if (!fits(book)) {
        found.add({.kind = fault_kind::too_many_rules});
    }
}

/// Names of a whole book.
constexpr void names(const book_view& book, fault_list& found) noexcept {
    names_in(book.screening, table_kind::screening, found);
    names_in(book.protocol, table_kind::protocol, found);
    names_in(book.limits, table_kind::limits, found);
    names_in(book.routine, table_kind::routine, found);
}
/// Names: each table has its own.
constexpr void names_across(const book_view& book, fault_list& found) noexcept {
    names_apart(book.screening, book.protocol, table_kind::screening, found);
    names_apart(book.screening, book.limits, table_kind::screening, found);
    names_apart(book.screening, book.routine, table_kind::screening, found);
    names_apart(book.protocol, book.limits, table_kind::protocol, found);
    names_apart(book.protocol, book.routine, table_kind::protocol, found);
    names_apart(book.limits, book.routine, table_kind::limits, found);
}

/// Sites of a whole book.
constexpr void sites(const book_view& book, fault_list& found) noexcept {
    sites_in(book.screening, table_kind::screening, found);
    sites_in(book.protocol, table_kind::protocol, found);
    sites_in(book.limits, table_kind::limits, found);
    sites_in(book.routine, table_kind::routine, found);
}

/// Values: ranges are in order and can be; a row that holds for some time names findings that have a clock, and one
/// that defers until something is over names none that has: it would not see that it is over.
constexpr void values(const book_view& book, fault_list& found) noexcept {
    for (const screening_rule& rule : book.screening) {
        // A row about every finding would hold for a person without any.
        bool possible = !rule.when.having.empty() && !rule.when.having.full() &&
                        rule.wait.in_minutes() <= screening::longest_since * 60;
        for (const finding asked : rule.when.having) {
            const bool has_clock = !row_of(book, asked).counts_from.empty();
            const bool never_ends = rule.then.get() == objection::defer && rule.wait.is_zero();
            possible = possible && (rule.wait.is_zero() || has_clock) && !(never_ends && has_clock);
        }
        if (!possible) {
            found.add({.kind = fault_kind::impossible_value, .table = table_kind::screening, .rule = rule.id});
        }
    }
    for (const protocol_rule& rule : book.protocol) {
        const regimen& then = rule.then;
        if (!then.depth.in_order() || then.depth.min.is_none() || !then.depth.contains(then.first) ||
            !then.sessions.in_order() || then.sessions.min < 1 || !then.interval.in_order() ||
            then.sessions.max > most_sessions || then.interval.min.is_zero() || !then.maintenance.in_order() ||
            then.maintenance.min.is_zero() != then.maintenance.max.is_zero()) {
            found.add({.kind = fault_kind::impossible_value, .table = table_kind::protocol, .rule = rule.id});
        }
    }
    for (const limit_rule& rule : book.limits) {
        const bool names_its_depth = rule.then.get().kind() == limit_kind::depth && !rule.when.depth.full();
        if (!rule.then.get().possible() || rule.otherwise < objection::refer || names_its_depth) {
            found.add({.kind = fault_kind::impossible_value, .table = table_kind::limits, .rule = rule.id});
        }
    }
    for (const routine_rule& rule : book.routine) {
        const treatment_step& then = rule.then;
        const rolling_pattern& rolling = then.rolling;
        const bool rolls = then.kind == step_kind::rolling;
        const bool sign = then.kind == step_kind::warning_sign;
        if (then.until < then.from || !then.lasts.in_order() || sign != (then.urgency > help_urgency::none) ||
            (then.about.empty() && !then.throughout_under.is_zero()) || rolls != (rolling.passes.min > 0) ||
            rolls == rolling.directions.empty() || !rolling.passes.in_order()) {
            found.add({.kind = fault_kind::impossible_value, .table = table_kind::routine, .rule = rule.id});
        }
    }
}

/// Replacements of a whole book.
constexpr void replacements(const book_view& book, fault_list& found) noexcept {
    stand_ins(book.screening, table_kind::screening, found);
    stand_ins(book.limits, table_kind::limits, found);
    stand_ins(book.routine, table_kind::routine, found);
    const table_rows<protocol_rule> rules = book.protocol;
    for (const protocol_rule& rule : rules) {
        if (rule.replaces.too_long()) {
            found.add({.kind = fault_kind::dangling_replacement, .rule = rule.id, .other = "more names than fit"});
        }
        for (const std::string_view name : rule.replaces) {
            bool meets = false;
            for (const protocol_rule& other : rules) {
                if (other.id.get() != name || &other == &rule || !box_of(rule.when).meets(box_of(other.when))) {
                    continue;
                }
                meets = true;
                for (const protocol_rule& third : rules) {
                    if (!other.replaces.empty() && other.replaces.contains(third.id) &&
                        !rule.replaces.contains(third.id) && box_of(rule.when).meets(box_of(third.when))) {
                        found.add({.kind = fault_kind::chained_replacement, .rule = rule.id, .other = other.id});
                    }
                }
            }
            if (!meets) {
                found.add({.kind = fault_kind::dangling_replacement, .rule = rule.id, .other = name});
            }
        }
    }
}

/// Protocol: no two rows answer one case unless one replaces the other or stands beside it.
constexpr void overlaps(const book_view& book, fault_list& found) noexcept {
    const table_rows<protocol_rule> rules = book.protocol;
    const box_list boxes(rules);
    const auto undeclared = [rules](std::size_t a, std::size_t b) {
        return !rules[a].replaces.contains(rules[b].id) && !rules[b].replaces.contains(rules[a].id) &&
               !stand_beside(rules[a], rules[b]);
    };
    if (const auto two = engine::first_meeting(std::span<const case_box>(boxes), undeclared); two.found) {
        found.add({.kind = fault_kind::overlap,
                   .rule = rules[two.first].id,
                   .other = rules[two.second].id,
                   .where = two.where});
    }
}

/// Notes a part of each slice of the domain, one concern each, that no box covers. `add` makes the fault.
template <class Add> constexpr void uncovered_by_concern(const box_list& boxes, case_box region, Add add) {
    const std::span<const case_box> all = boxes;
    for (const skin_concern concern : every<skin_concern>) {
        region.set_values(concern_axis, enum_set<skin_concern>(concern).bits());
        box_list meeting;
        for (const case_box& box : all) {
            if (box.meets(region)) {
                meeting.add(box);
            }
        }
        if (const auto left = not_covered(region, meeting.all(), engine::every_rule); left.found) {
            add(left.where);
            return;
        }
    }
}

/// Protocol: some row answers every case.
constexpr void gaps(const book_view& book, fault_list& found) noexcept {
    uncovered_by_concern(box_list(book.protocol), {},
                         [&](const case_box& where) { found.add({.kind = fault_kind::gap, .where = where}); });
}

/// Screening: some row says what every finding means that the book knows, for every case.
constexpr void findings(const book_view& book, fault_list& found) noexcept {
    const box_list boxes(book.screening);
    const std::span<const case_box> all = boxes;
    for (const finding asked : findings_of(book)) {
        case_box region;
        region.set_values(finding_axis, enum_set<reported>(as_reported(asked)).bits());
        const auto left =
            not_covered(region, all, [&](std::size_t row) { return book.screening[row].when.having.contains(asked); });
        if (left.found) {
            found.add({.kind = fault_kind::gap, .table = table_kind::screening, .where = left.where});
            return;
        }
    }
}

/// Limits: every case has a deepest needle, whoever is treated.
constexpr void ceilings(const book_view& book, fault_list& found) noexcept {
    box_list boxes;
    for (const limit_rule& rule : book.limits) {
        if (rule.then.get().kind() == limit_kind::depth) {
            boxes.add(box_of(rule.when));
        }
    }
    case_box anybody;
    anybody.set_values(finding_axis, enum_set<reported>(reported::nothing).bits());
    if (const auto left = not_covered(anybody, std::span<const case_box>(boxes), engine::every_rule); left.found) {
        found.add({.kind = fault_kind::gap, .table = table_kind::limits, .where = left.where});
    }
}

/// Dead rows: a protocol row that others replace everywhere, a limit that others undercut everywhere, a step that its
/// own condition forbids.
constexpr void dead_rows(const book_view& book, fault_list& found) noexcept {
    dead_in(book.protocol, table_kind::protocol, found, [&](std::size_t other, std::size_t row) {
        return !book.protocol[other].replaces.empty() && book.protocol[other].replaces.contains(book.protocol[row].id);
    });
    dead_in(book.limits, table_kind::limits, found, [&](std::size_t other, std::size_t row) {
        const limit_value& mine = book.limits[row].then;
        const limit_value& theirs = book.limits[other].then;
        return theirs.at_least_as_tight_as(mine) && book.limits[other].otherwise >= book.limits[row].otherwise &&
               (!mine.at_least_as_tight_as(theirs) || other < row) &&
               !detail::is_replaced(book.limits, book.limits[row].id);
    });
    for (const routine_rule& rule : book.routine) {
        if (!rule.when.having.full() && (rule.when.having - rule.when.unless).empty()) {
            found.add({.kind = fault_kind::dead_rule, .table = table_kind::routine, .rule = rule.id});
        }
    }
}

} // namespace checks

constexpr fault_list inspect(const book_view& book) noexcept {
    fault_list found;
    checks::sizes(book, found);
    if (found.empty()) {
        for (const auto each :
             {checks::names, checks::names_across, checks::questions, checks::sites, checks::values,
              checks::replacements, checks::overlaps, checks::gaps, checks::findings, checks::ceilings,
              checks::dead_rows, checks::steps, checks::waits, checks::keepable, checks::regimens, checks::depths,
              checks::harsh_screening, checks::harsh_limits, checks::risky_protocol}) {
            each(book, found);
        }
    }
    return found;
}

} // namespace needlewise::inline v1
