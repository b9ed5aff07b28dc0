// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The checks of a book. They work on boxes, so that a compiler runs them within its default limits, and the same code
/// reports on a book that was built at run time.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <needlewise/engine/analysis.hpp>
#include <needlewise/fault.hpp>
#include <needlewise/rule_book.hpp>
#include <needlewise/rule_index.hpp>

namespace needlewise::inline v1 {

/// What is wrong with a book: the first faults, and how many there are.
class fault_list {
public:
    static constexpr std::size_t kept = 16; ///< how many faults are kept

    /// Notes a fault.
    constexpr void add(const fault& found) {
        if (count_ < kept) {
            faults_[count_] = found;
        }
        ++count_;
    }
    /// The first.
    constexpr const fault* begin() const { return faults_.data(); }
    /// The end.
    constexpr const fault* end() const { return faults_.data() + (count_ < kept ? count_ : kept); }
    /// How many faults there are, kept or not.
    constexpr std::size_t size() const { return count_; }
    /// Whether there is none.
    constexpr bool empty() const { return count_ == 0; }
    /// The first fault; one of kind `none` if there is none.
    constexpr fault first() const { return faults_[0]; }

private:
    std::array<fault, kept> faults_{};
    std::size_t count_ = 0;
};

/// The checks, one by one. Each notes what it finds.
namespace checks {

/// The most rows of one table that the checks take.
inline constexpr std::size_t most_rows = 256;

/// The boxes of a table, in the order of its rows.
class box_list {
public:
    constexpr box_list() = default;
    /// The boxes of rows, those that another row stands in for left out where asked.
    template <class Rows> constexpr explicit box_list(const Rows& rows) {
        for (const auto& rule : rows) {
            add(box_of(rule.when));
        }
    }
    /// Adds a box.
    constexpr void add(const case_box& box) {
        if (size_ < most_rows) {
            boxes_[size_++] = box;
        }
    }
    /// See the class.
    constexpr operator std::span<const case_box>() const { return {boxes_.data(), size_}; }
    /// One of them.
    constexpr const case_box& operator[](std::size_t row) const { return boxes_[row]; }

private:
    std::array<case_box, most_rows> boxes_{};
    std::size_t size_ = 0;
};

/// Whether every case of one box is in another.
constexpr bool within(const case_box& inner, const case_box& outer) { return (inner & outer) == inner; }

/// Sizes: each table fits the index.
constexpr void sizes(const book_view& book, fault_list& found) {
    if (!fits(book)) {
        found.add({.kind = fault_kind::too_many_rules});
    }
}

/// Names: ids are there, are plain and differ; sentences are there; sources are there.
template <class Rows> constexpr void names_in(const Rows& rows, table_kind table, fault_list& found) {
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
/// Names of a whole book.
constexpr void names(const book_view& book, fault_list& found) {
    names_in(book.screening, table_kind::screening, found);
    names_in(book.protocol, table_kind::protocol, found);
    names_in(book.limits, table_kind::limits, found);
    names_in(book.routine, table_kind::routine, found);
}

/// Values: ranges are in order and can be.
constexpr void values(const book_view& book, fault_list& found) {
    for (const protocol_rule& rule : book.protocol) {
        const protocol& then = rule.then;
        if (!then.depth.in_order() || then.depth.min.is_none() || !then.depth.contains(then.first) ||
            !then.sessions.in_order() || then.sessions.min < 1 || !then.interval.in_order() ||
            then.interval.min.is_zero() || !then.maintenance.in_order()) {
            found.add({.kind = fault_kind::impossible_value, .table = table_kind::protocol, .rule = rule.id});
        }
    }
    for (const limit_rule& rule : book.limits) {
        const std::int32_t value = rule.then.get().value;
        const bool possible = rule.then.get().kind == limit_kind::depth
                                  ? value == 0 || needle_length::from_micrometres(value)
                                  : value > 0;
        if (!possible || rule.otherwise < objection::refer) {
            found.add({.kind = fault_kind::impossible_value, .table = table_kind::limits, .rule = rule.id});
        }
    }
    for (const routine_rule& rule : book.routine) {
        const treatment_step& then = rule.then;
        const rolling_pattern& rolling = then.rolling;
        const bool rolls = then.kind == step_kind::rolling;
        if (then.until < then.from || !then.lasts.in_order() || rolls != (rolling.passes.min > 0) ||
            rolls == rolling.directions.empty() || !rolling.passes.in_order()) {
            found.add({.kind = fault_kind::impossible_value, .table = table_kind::routine, .rule = rule.id});
        }
    }
}

/// Replacements of a table whose rows stand in for whole rows: the other row exists and is covered.
template <class Rows> constexpr void stand_ins(const Rows& rows, table_kind table, fault_list& found) {
    for (const auto& rule : rows) {
        for (const std::string_view name : rule.replaces) {
            bool exists = false;
            for (const auto& other : rows) {
                if (other.id.get() == name && &other != &rule) {
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
            }
            if (!exists) {
                found.add({.kind = fault_kind::dangling_replacement, .table = table, .rule = rule.id, .other = name});
            }
        }
    }
}
/// Replacements of a whole book.
constexpr void replacements(const book_view& book, fault_list& found) {
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
                if (other.id.get() != name || !box_of(rule.when).meets(box_of(other.when))) {
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

/// Protocol: no two rows answer one case unless one replaces the other.
constexpr void overlaps(const book_view& book, fault_list& found) {
    const table_rows<protocol_rule> rules = book.protocol;
    const box_list boxes(rules);
    const auto undeclared = [rules](std::size_t a, std::size_t b) {
        return !rules[a].replaces.contains(rules[b].id) && !rules[b].replaces.contains(rules[a].id);
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
        region.set_values(concern_axis, value_set<skin_concern>(concern).bits());
        box_list near;
        for (const case_box& box : all) {
            if (box.meets(region)) {
                near.add(box);
            }
        }
        if (const auto left = engine::uncovered(region, std::span<const case_box>(near), engine::every_rule);
            left.found) {
            add(left.where);
            return;
        }
    }
}

/// Protocol: some row answers every case.
constexpr void gaps(const book_view& book, fault_list& found) {
    uncovered_by_concern(box_list(book.protocol), {},
                         [&](const case_box& where) { found.add({.kind = fault_kind::gap, .where = where}); });
}

/// Screening: some row says what every finding means, for every case.
constexpr void findings(const book_view& book, fault_list& found) {
    const box_list boxes(book.screening);
    const std::span<const case_box> all = boxes;
    for (const finding asked : every<finding>) {
        case_box region;
        region.set_values(finding_axis, value_set<reported>(as_reported(asked)).bits());
        const auto left = engine::uncovered(
            region, all, [&](std::size_t row) { return book.screening[row].when.having.contains(asked); });
        if (left.found) {
            found.add({.kind = fault_kind::finding_without_rule, .table = table_kind::screening, .where = left.where});
            return;
        }
    }
}

/// Limits: every case has a deepest needle, whoever is treated.
constexpr void ceilings(const book_view& book, fault_list& found) {
    box_list boxes;
    for (const limit_rule& rule : book.limits) {
        if (rule.then.get().kind == limit_kind::depth) {
            boxes.add(box_of(rule.when));
        }
    }
    case_box anybody;
    anybody.set_values(finding_axis, value_set<reported>(reported::nothing).bits());
    if (const auto left = engine::uncovered(anybody, std::span<const case_box>(boxes), engine::every_rule);
        left.found) {
        found.add({.kind = fault_kind::no_depth_limit, .table = table_kind::limits, .where = left.where});
    }
}

/// Dead rows: a protocol row that others replace everywhere, a limit that others undercut everywhere, a step that its
/// own condition forbids.
constexpr void dead_rows(const book_view& book, fault_list& found) {
    const box_list protocols(book.protocol);
    for (std::size_t row = 0; row < book.protocol.size(); ++row) {
        const auto goes_before = [&](std::size_t other) {
            return !book.protocol[other].replaces.empty() &&
                   book.protocol[other].replaces.contains(book.protocol[row].id);
        };
        if (engine::is_dead(std::span<const case_box>(protocols), row, goes_before)) {
            found.add({.kind = fault_kind::dead_rule, .rule = book.protocol[row].id, .where = protocols[row]});
        }
    }
    const box_list limits(book.limits);
    for (std::size_t row = 0; row < book.limits.size(); ++row) {
        const limit& mine = book.limits[row].then;
        const auto undercuts = [&](std::size_t other) {
            const limit& theirs = book.limits[other].then;
            return other != row && theirs.at_least_as_tight_as(mine) &&
                   book.limits[other].otherwise >= book.limits[row].otherwise &&
                   (!mine.at_least_as_tight_as(theirs) || other < row);
        };
        if (engine::is_dead(std::span<const case_box>(limits), row, undercuts) &&
            !detail::is_replaced(book.limits, book.limits[row].id)) {
            found.add({.kind = fault_kind::dead_rule,
                       .table = table_kind::limits,
                       .rule = book.limits[row].id,
                       .where = limits[row]});
        }
    }
    for (const routine_rule& rule : book.routine) {
        if (!rule.when.having.any() && (rule.when.having & ~rule.when.unless).empty()) {
            found.add({.kind = fault_kind::dead_rule, .table = table_kind::routine, .rule = rule.id});
        }
    }
}

/// Routine: every treatment has cleansing, rolling, aftercare and word of recovery.
constexpr void steps(const book_view& book, fault_list& found) {
    for (const step_kind kind : {step_kind::cleansing, step_kind::rolling, step_kind::aftercare, step_kind::recovery}) {
        box_list boxes;
        for (const routine_rule& rule : book.routine) {
            if (rule.then.kind == kind && rule.when.unless.empty()) {
                boxes.add(box_of(rule.when));
            }
        }
        case_box anybody;
        anybody.set_values(finding_axis, value_set<reported>(reported::nothing).bits());
        if (const auto left = engine::uncovered(anybody, std::span<const case_box>(boxes), engine::every_rule);
            left.found) {
            found.add(
                {.kind = fault_kind::missing_step, .table = table_kind::routine, .where = left.where, .step = kind});
        }
    }
}

} // namespace checks

/// All that is wrong with a book, at run time or at compile time.
constexpr fault_list inspect(const book_view& book) {
    fault_list found;
    checks::sizes(book, found);
    if (found.empty()) {
        for (const auto check : {checks::names, checks::values, checks::replacements, checks::overlaps, checks::gaps,
                                 checks::findings, checks::ceilings, checks::dead_rows, checks::steps}) {
            check(book, found);
        }
    }
    return found;
}

namespace detail {

/// Notes the first place where a protocol row of a book goes deeper or sooner than the base book.
constexpr void bolder_protocol(const book_view& book, const book_view& base, fault_list& found) {
    const checks::box_list ours(book.protocol);
    const checks::box_list theirs(base.protocol);
    for (std::size_t own = 0; own < book.protocol.size(); ++own) {
        for (std::size_t other = 0; other < base.protocol.size(); ++other) {
            const protocol& bold = book.protocol[own].then;
            const protocol& bound = base.protocol[other].then;
            const bool bolder = bold.depth.max > bound.depth.max || bold.first > bound.first ||
                                bold.interval.min < bound.interval.min || bold.maintenance.min < bound.maintenance.min;
            if (!bolder || !ours[own].meets(theirs[other])) {
                continue;
            }
            checks::box_list elsewhere; // where another row goes before one of the two
            for (std::size_t row = 0; row < book.protocol.size(); ++row) {
                if (book.protocol[row].replaces.contains(book.protocol[own].id)) {
                    elsewhere.add(ours[row]);
                }
            }
            for (std::size_t row = 0; row < base.protocol.size(); ++row) {
                if (base.protocol[row].replaces.contains(base.protocol[other].id)) {
                    elsewhere.add(theirs[row]);
                }
            }
            const auto left =
                engine::uncovered(ours[own] & theirs[other], std::span<const case_box>(elsewhere), engine::every_rule);
            if (left.found) {
                found.add({.kind = fault_kind::bolder,
                           .rule = book.protocol[own].id,
                           .other = base.protocol[other].id,
                           .where = left.where});
                return;
            }
        }
    }
}

/// Notes the first row of the base book that no row of the book keeps up with. `keeps(ours, theirs)` compares two rows.
template <class Rows, class Keeps>
constexpr void weaker_rows(const Rows& ours, const Rows& theirs, table_kind table, fault_list& found, Keeps keeps) {
    const checks::box_list boxes(ours);
    for (const auto& rule : theirs) {
        if (is_replaced(theirs, rule.id)) {
            continue;
        }
        const auto kept = [&](std::size_t row) { return keeps(ours[row], rule) && !is_replaced(ours, ours[row].id); };
        const auto left = engine::uncovered(box_of(rule.when), std::span<const case_box>(boxes), kept);
        if (left.found) {
            found.add({.kind = fault_kind::bolder, .table = table, .rule = rule.id, .where = left.where});
            return;
        }
    }
}

/// Notes the first screening row of the base book that the book does not keep up with.
constexpr void bolder_screening(const book_view& book, const book_view& base, fault_list& found) {
    weaker_rows(book.screening, base.screening, table_kind::screening, found,
                [](const screening_rule& ours, const screening_rule& theirs) {
                    return ours.then >= theirs.then.get() &&
                           (ours.wait.is_zero() || (!theirs.wait.is_zero() && ours.wait >= theirs.wait));
                });
}

/// Notes the first limit of the base book that the book does not keep up with.
constexpr void bolder_limits(const book_view& book, const book_view& base, fault_list& found) {
    weaker_rows(book.limits, base.limits, table_kind::limits, found,
                [](const limit_rule& ours, const limit_rule& theirs) {
                    return ours.then.get().at_least_as_tight_as(theirs.then) && ours.otherwise >= theirs.otherwise;
                });
}

} // namespace detail

/// Where a book goes deeper or sooner than a base book, or objects or limits less. Both are to be proved first.
constexpr fault_list bolder_than(const book_view& book, const book_view& base) {
    fault_list found;
    detail::bolder_protocol(book, base, found);
    detail::bolder_screening(book, base, found);
    detail::bolder_limits(book, base, found);
    return found;
}

} // namespace needlewise::inline v1
