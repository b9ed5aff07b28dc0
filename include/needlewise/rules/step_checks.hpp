// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Whether the steps of a book are whole and can be kept: none of the kinds that everybody needs is missing, no step
/// keeps a thing off for less time than the screening asks after it, and a course leaves days on which what a step
/// forbids is allowed again, or the step holds for the whole course.

#include <cstdint>

#include <needlewise/rules/checks.hpp>
#include <needlewise/rules/row_order.hpp>
#include <needlewise/rules/rule_book.hpp>

namespace needlewise::inline v1::checks {

/// How long before a session a step keeps off what it is about.
constexpr std::int32_t minutes_off_before(const treatment_step& step) noexcept;
/// How long after a session a step keeps off what it is about.
constexpr std::int32_t minutes_off_after(const treatment_step& step) noexcept;

/// Routine: every treatment has cleansing, rolling, aftercare, word of recovery and of emergencies.
constexpr void steps(const book_view& book, fault_list& found) noexcept;

/// Waits: who keeps a step has waited as long as the screening asks after the same thing. A step that holds for every
/// course keeps it off from now on, and a step after a session says nothing of what comes before one.
constexpr void waits(const book_view& book, fault_list& found) noexcept;

/// Steps that can be kept: the time off before a session and the time off after one, of what both are about, leave a
/// day in the shortest interval of every protocol row that they meet, or hold for the whole course of such sessions.
constexpr void keepable(const book_view& book, fault_list& found) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

constexpr std::int32_t minutes_off_before(const treatment_step& step) noexcept {
    return step.from < at_session ? -step.from.in_minutes() : 0;
}
constexpr std::int32_t minutes_off_after(const treatment_step& step) noexcept {
    return step.until > at_session ? step.until.in_minutes() : 0;
}

/// The cases of a row, with or without any finding.
constexpr case_box whoever(const case_box& box) noexcept {
    case_box any = box;
    any.set_values(finding_axis, enum_set<reported>::all().bits());
    return any;
}

constexpr void waits(const book_view& book, fault_list& found) noexcept {
    for (const routine_rule& row : book.routine) {
        const treatment_step& step = row.then;
        if (step.about.empty() || step.throughout_under == every_course || minutes_off_before(step) == 0) {
            continue;
        }
        for (const screening_rule& asked : book.screening) {
            const finding_set same = asked.when.having & step.about;
            const case_box both = whoever(box_of(row.when)) & whoever(box_of(asked.when));
            if (same.empty() || both.empty() || asked.wait.in_minutes() <= minutes_off_before(step) ||
                detail::is_replaced(book.screening, asked.id) || detail::is_replaced(book.routine, row.id)) {
                continue;
            }
            found.add({.kind = fault_kind::shorter_wait,
                       .table = table_kind::routine,
                       .rule = row.id,
                       .other = asked.id,
                       .where = both});
        }
    }
}

/// Whether a step, or a step before and one after a session, leave a day in every course that both are for.
constexpr void keepable_together(const book_view& book, const routine_rule& before, const routine_rule& after,
                                 fault_list& found) noexcept {
    const case_box both = whoever(box_of(before.when)) & whoever(box_of(after.when));
    if ((before.then.about & after.then.about).empty() || both.empty()) {
        return;
    }
    const std::int32_t off = minutes_off_before(before.then) + minutes_off_after(after.then);
    const duration throughout = before.then.throughout_under < after.then.throughout_under
                                    ? before.then.throughout_under
                                    : after.then.throughout_under;
    for (const protocol_rule& course : book.protocol) {
        const case_box where = both & box_of(course.when);
        if (where.empty() || off < course.then.interval.min.in_minutes() || off < throughout.in_minutes()) {
            continue;
        }
        found.add({.kind = fault_kind::unkeepable_step,
                   .table = table_kind::routine,
                   .rule = before.id,
                   .other = after.id,
                   .where = where});
        return;
    }
}

constexpr void keepable(const book_view& book, fault_list& found) noexcept {
    for (const routine_rule& before : book.routine) {
        if (before.then.about.empty() || detail::is_replaced(book.routine, before.id)) {
            continue;
        }
        for (const routine_rule& after : book.routine) {
            if (!after.then.about.empty() && !detail::is_replaced(book.routine, after.id)) {
                keepable_together(book, before, after, found);
            }
        }
    }
}

constexpr void steps(const book_view& book, fault_list& found) noexcept {
    for (const step_kind kind : {step_kind::cleansing, step_kind::rolling, step_kind::aftercare, step_kind::recovery,
                                 step_kind::warning_sign}) {
        box_list boxes;
        for (const routine_rule& rule : book.routine) {
            if (rule.then.kind == kind && rule.when.unless.empty() &&
                (kind != step_kind::warning_sign || rule.then.urgency == help_urgency::emergency)) {
                boxes.add(box_of(rule.when));
            }
        }
        case_box anybody;
        anybody.set_values(finding_axis, enum_set<reported>(reported::nothing).bits());
        if (const auto left = not_covered(anybody, std::span<const case_box>(boxes), engine::every_rule); left.found) {
            found.add({.kind = fault_kind::gap, .table = table_kind::routine, .where = left.where, .step = kind});
        }
    }
}

} // namespace needlewise::inline v1::checks
