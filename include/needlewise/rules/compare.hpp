// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// One book beside another: where does it go deeper or sooner, or object less?

#include <cstddef>
#include <span>

#include <needlewise/rules/inspect.hpp>

namespace needlewise::inline v1 {

/// Where a book goes deeper or sooner than a base book, objects or limits less, or plans what the base refers. Both are
/// to be proved first.
constexpr fault_list bolder_than(const book_view& book, const book_view& base) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// Where other rows go before one row of a book and one of its base.
constexpr checks::box_list elsewhere(const book_view& book, std::size_t own, const book_view& base, std::size_t other) {
    checks::box_list boxes;
    const auto add = [&boxes](const table_rows<protocol_rule>& rows, std::string_view id) {
        for (const protocol_rule& rule : rows) {
            if (!rule.replaces.empty() && rule.replaces.contains(id)) {
                boxes.add(box_of(rule.when));
            }
        }
    };
    add(book.protocol, book.protocol[own].id);
    add(base.protocol, base.protocol[other].id);
    return boxes;
}

/// Whether a protocol row goes deeper or sooner than another.
constexpr bool is_bolder(const regimen& bold, const regimen& bound) noexcept {
    return bold.depth.max > bound.depth.max || bold.first > bound.first || bold.interval.min < bound.interval.min ||
           bold.maintenance.min < bound.maintenance.min;
}

/// Adds the parts of a box that none of some boxes takes.
constexpr engine::remainder<case_box> add_left(const case_box& region, const checks::box_list& taken, std::size_t from,
                                               checks::box_list& left) {
    const std::span<const case_box> all = taken;
    for (std::size_t at = from; at < all.size(); ++at) {
        if (all[at].meets(region)) {
            return engine::first_outside(region, all[at],
                                         [&](const case_box& slab) { return add_left(slab, taken, at + 1, left); });
        }
    }
    left.add(region);
    return {};
}
/// Adds where the base book offers, beside one of its rows, another that bounds the row of a book.
constexpr void add_bounds_beside(const regimen& bold, const book_view& base, std::size_t other,
                                 checks::box_list& boxes) {
    for (const protocol_rule& beside : base.protocol) {
        if (!is_bolder(bold, beside.then) && checks::stand_beside(beside, base.protocol[other])) {
            checks::box_list replacing;
            checks::add_replacers(base.protocol, beside, replacing);
            add_left(box_of(beside.when) & box_of(base.protocol[other].when), replacing, 0, boxes);
        }
    }
}

/// Whether the base book offers a protocol row of a book wherever the book does: it has the same row, and no row goes
/// before it that does not in the book as well.
constexpr bool is_offered_by(const book_view& base, const book_view& book, std::size_t own) {
    const protocol_rule& mine = book.protocol[own];
    const auto same_row = [](const table_rows<protocol_rule>& rows, const protocol_rule& as) { // their number if none
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows[row].id.get() == as.id.get()) {
                return rows[row].then == as.then && box_of(rows[row].when) == box_of(as.when) ? row : rows.size();
            }
        }
        return rows.size();
    };
    bool offered = same_row(base.protocol, mine) != base.protocol.size();
    for (const protocol_rule& before : base.protocol) {
        if (offered && !before.replaces.empty() && before.replaces.contains(mine.id)) {
            const std::size_t ours = same_row(book.protocol, before);
            offered = ours != book.protocol.size() && book.protocol[ours].replaces.contains(mine.id);
        }
    }
    return offered;
}

/// Notes the first place where a protocol row of a book goes deeper or sooner than all regimens of the base book.
constexpr void bolder_protocol(const book_view& book, const book_view& base, fault_list& found) {
    const checks::box_list ours(book.protocol);
    const checks::box_list theirs(base.protocol);
    for (std::size_t own = 0; own < book.protocol.size(); ++own) {
        const std::size_t others = is_offered_by(base, book, own) ? 0 : base.protocol.size();
        for (std::size_t other = 0; other < others; ++other) {
            const regimen& bold = book.protocol[own].then;
            if (!is_bolder(bold, base.protocol[other].then) || !ours[own].meets(theirs[other])) {
                continue;
            }
            checks::box_list excused = elsewhere(book, own, base, other);
            add_bounds_beside(bold, base, other, excused);
            const auto left = checks::not_covered(ours[own] & theirs[other], excused.all(), engine::every_rule);
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

/// Two books whose referrals are compared, with the limits of each that others replace.
struct compared_books {
    const book_view& book;
    const book_view& base;
    replaced_in<table_rows<limit_rule>> ours{book.limits};
    replaced_in<table_rows<limit_rule>> theirs{base.limits};
};

/// Adds where the base book offers, beside one of its rows, another that it bars nowhere but where it bars the row of a
/// book too.
constexpr void add_plans_beside(const regimen& bold, const compared_books& books, std::size_t other,
                                checks::box_list& boxes) {
    const book_view& base = books.base;
    for (const protocol_rule& beside : base.protocol) {
        if (!checks::stand_beside(beside, base.protocol[other])) {
            continue;
        }
        checks::box_list taken;
        checks::add_replacers(base.protocol, beside, taken);
        for (const limit_rule& limit : base.limits) {
            if (bars(limit, beside.then) && !bars(limit, bold) && !books.theirs.contains(limit.id)) {
                case_box box = checks::at_any_depth(limit); // and with any other finding
                box.set_values(finding_axis, any_of<reported>.bits());
                taken.add(box);
            }
        }
        add_left(box_of(beside.when) & box_of(base.protocol[other].when), taken, 0, boxes);
    }
}

/// Notes the first place where a limit of the base book leaves nothing of its row, but something of the row that a book
/// has instead: a refusal or referral that becomes a plan.
constexpr bool notes_plan_for_referral(const compared_books& books, std::size_t own, std::size_t other,
                                       fault_list& found) {
    const auto& [book, base, ours, theirs] = books;
    const regimen& bold = book.protocol[own].then;
    const case_box common = box_of(book.protocol[own].when) & box_of(base.protocol[other].when);
    checks::box_list excused;
    objection bar[checks::most_rows]{}; // how strictly the book bars its own row in one of those boxes
    std::size_t bars_from = 0;
    bool ready = false;
    for (const limit_rule& limit : base.limits) {
        if (!bars(limit, base.protocol[other].then) || bars(limit, bold) || theirs.contains(limit.id)) {
            continue;
        }
        if (!ready) {
            ready = true;
            excused = elsewhere(book, own, base, other);
            add_plans_beside(bold, books, other, excused);
            bars_from = excused.all().size();
            for (const limit_rule& mine : book.limits) {
                if (bars(mine, bold) && !ours.contains(mine.id) && excused.all().size() < checks::most_rows) {
                    excused.add(checks::at_any_depth(mine));
                    bar[excused.all().size() - 1] = mine.otherwise;
                }
            }
        }
        const auto counts = [&](std::size_t at) { return at < bars_from || bar[at] >= limit.otherwise; };
        if (const auto left = checks::not_covered(common & checks::at_any_depth(limit), excused.all(), counts);
            left.found) {
            found.add(
                {.kind = fault_kind::bolder, .rule = book.protocol[own].id, .other = limit.id, .where = left.where});
            return true;
        }
    }
    return false;
}

/// Notes the first referral of the base book that becomes a plan.
constexpr void bolder_referrals(const book_view& book, const book_view& base, fault_list& found) {
    const checks::box_list theirs(base.protocol);
    const compared_books books{book, base};
    for (std::size_t own = 0; own < book.protocol.size(); ++own) {
        const case_box mine = box_of(book.protocol[own].when);
        const std::size_t others = is_offered_by(base, book, own) ? 0 : base.protocol.size();
        for (std::size_t other = 0; other < others; ++other) {
            if (mine.meets(theirs[other]) && !(book.protocol[own].then == base.protocol[other].then) &&
                notes_plan_for_referral(books, own, other, found)) {
                return;
            }
        }
    }
}

/// Notes the first screening row of the base book that the book does not keep up with.
constexpr void bolder_screening(const book_view& book, const book_view& base, fault_list& found) {
    const replaced_in ours_replaced(book.screening);
    const replaced_in base_replaced(base.screening);
    checks::weaker_rows(
        book.screening, base.screening, table_kind::screening, found,
        [&](const screening_rule& ours, const screening_rule& theirs) {
            return ours.then >= theirs.then.get() &&
                   (ours.wait.is_zero() || (!theirs.wait.is_zero() && ours.wait >= theirs.wait)) &&
                   !ours_replaced.contains(ours.id);
        },
        [&](const screening_rule& theirs) { return !base_replaced.contains(theirs.id); });
}

/// Notes the first limit of the base book that the book does not keep up with.
constexpr void bolder_limits(const book_view& book, const book_view& base, fault_list& found) {
    const replaced_in ours_replaced(book.limits);
    const replaced_in base_replaced(base.limits);
    checks::weaker_rows(
        book.limits, base.limits, table_kind::limits, found,
        [&](const limit_rule& ours, const limit_rule& theirs) {
            return ours.then.get().at_least_as_tight_as(theirs.then) && ours.otherwise >= theirs.otherwise &&
                   !ours_replaced.contains(ours.id);
        },
        [&](const limit_rule& theirs) { return !base_replaced.contains(theirs.id); });
}

} // namespace detail

constexpr fault_list bolder_than(const book_view& book, const book_view& base) noexcept {
    fault_list found;
    detail::bolder_protocol(book, base, found);
    detail::bolder_referrals(book, base, found);
    detail::bolder_screening(book, base, found);
    detail::bolder_limits(book, base, found);
    return found;
}

} // namespace needlewise::inline v1
