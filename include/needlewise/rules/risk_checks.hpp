// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A check of screening, protocol and limits: nobody is sent away where a person at greater risk, or in less trained
/// hands, gets a plan. Findings need none: a finding more only adds rows.

#include <cstddef>
#include <cstdint>
#include <span>

#include <needlewise/rules/regimen_checks.hpp>

namespace needlewise::inline v1::checks {

/// Screening: a row that objects for a phototype or in somebody's hands, or one that objects as much and as long to the
/// same finding, holds for darker phototypes and in less trained hands.
constexpr void harsh_screening(const book_view& book, fault_list& found) noexcept;

/// Limits: one that holds for a phototype or in somebody's hands, or a tighter one, holds for darker phototypes and in
/// less trained hands.
constexpr void harsh_limits(const book_view& book, fault_list& found) noexcept;

/// Protocol: where the limits leave nothing of all regimens, they leave nothing for darker phototypes and in less
/// trained hands either.
constexpr void harsh_protocol(const book_view& book, fault_list& found) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

/// Where risk grows: along phototypes, and from the best trained hands to the least.
struct risk_axis {
    std::size_t axis;   ///< the axis
    std::size_t values; ///< how many values it has
    bool upwards;       ///< whether risk grows with the position

    /// The values that stand for more risk than the least in a set.
    constexpr std::uint64_t riskier_than_least(std::uint64_t accepted) const noexcept {
        std::uint64_t riskier = 0;
        for (std::size_t step = 0; step < values; ++step) { // from the least risk on
            const std::uint64_t bit = std::uint64_t{1} << (upwards ? step : values - 1 - step);
            riskier |= (accepted & bit) != 0 || riskier != 0 ? bit : 0;
        }
        return riskier;
    }
    /// A value by its step from the least risk.
    constexpr std::uint64_t bit_of(std::size_t step) const noexcept {
        return std::uint64_t{1} << (upwards ? step : values - 1 - step);
    }
};
/// Both.
inline constexpr risk_axis risk_axes[] = {{phototype_axis, enumerator_count<fitzpatrick>, true},
                                          {practitioner_axis, enumerator_count<practitioner_kind>, false}};

/// Looks for somebody who is sent away where a riskier person is not.
class harshness_finder {
public:
    /// Looks through a book.
    constexpr explicit harshness_finder(const book_view& book) noexcept
        : book_(&book), rows_(book.protocol), limits_(), replaced_(book.limits) {
        for (const limit_rule& rule : book.limits) {
            limits_.add(at_any_depth(rule));
        }
    }

    /// A person who is sent away with less risk, of the cases in which a protocol row leaves a riskier one a plan.
    constexpr engine::remainder<case_box> search(std::size_t riskier_row, const case_box& riskier, std::size_t axis,
                                                 std::uint64_t safer) noexcept {
        riskier_ = riskier_row;
        axis_ = axis;
        safer_ = safer;
        return each_left(at_parts(riskier), 0);
    }

private:
    /// Whether a box takes cases from a protocol row: that of a row that replaces it, or of a limit that bars it. First
    /// come the boxes of rows, then those of limits.
    constexpr bool takes(std::size_t box, std::size_t row) const noexcept {
        const table_rows<protocol_rule>& rows = book_->protocol;
        if (box < rows.size()) {
            return !rows[box].replaces.empty() && rows[box].replaces.contains(rows[row].id);
        }
        const limit_rule& limit = book_->limits[box - rows.size()];
        return bars(limit, rows[row].then) && !replaced_.contains(limit.id);
    }
    constexpr const case_box& box_at(std::size_t box) const noexcept {
        return box < book_->protocol.size() ? rows_[box] : limits_[box - book_->protocol.size()];
    }
    constexpr std::size_t box_count() const noexcept { return book_->protocol.size() + book_->limits.size(); }

    /// Goes through the cases of a region that no box takes from the riskier person, and asks of each who is safer.
    constexpr engine::remainder<case_box> each_left(const case_box& region, std::size_t from) const noexcept {
        for (std::size_t box = from; box < box_count(); ++box) {
            if (box_at(box).meets(region) && takes(box, riskier_)) {
                return engine::first_outside(region, box_at(box),
                                             [&](const case_box& slab) { return each_left(slab, box + 1); });
            }
        }
        case_box safer = region;
        safer.set_values(axis_, safer_);
        return sent_away(safer, 0);
    }
    /// The cases of a region of which no protocol row from one on leaves a plan.
    constexpr engine::remainder<case_box> sent_away(const case_box& region, std::size_t from) const noexcept {
        std::size_t row = from;
        while (row < book_->protocol.size() && !rows_[row].meets(region)) {
            ++row;
        }
        if (row == book_->protocol.size()) {
            return {!region.empty(), region};
        }
        const auto further = [&](const case_box& slab) { return sent_away(slab, row + 1); };
        if (const auto left = engine::first_outside(region, rows_[row], further); left.found) {
            return left;
        }
        const case_box mine = region & rows_[row];
        for (std::size_t box = 0; box < box_count(); ++box) {
            case_box gone = box_at(box);
            if (box >= book_->protocol.size() && !book_->limits[box - book_->protocol.size()].when.having.full()) {
                if (takes(box, riskier_)) {
                    continue; // a finding that bars both
                }
                gone.set_values(finding_axis, any_of<reported>.bits());
            }
            if (gone.meets(mine) && takes(box, row)) {
                if (const auto left = further(mine & gone); left.found) {
                    return left;
                }
            }
        }
        return {};
    }

    const book_view* book_;
    box_list rows_;
    box_list limits_;
    detail::replaced_in<table_rows<limit_rule>> replaced_;
    std::size_t riskier_ = 0;
    std::size_t axis_ = 0;
    std::uint64_t safer_ = 0;
};

constexpr void harsh_screening(const book_view& book, fault_list& found) noexcept {
    const box_list boxes(book.screening);
    const detail::replaced_in replaced(book.screening);
    for (const risk_axis& risk : risk_axes) {
        for (const screening_rule& rule : book.screening) {
            case_box region = box_of(rule.when);
            const std::uint64_t riskier = risk.riskier_than_least(region.word(risk.axis, 0));
            if (riskier == region.word(risk.axis, 0) || replaced.contains(rule.id)) {
                continue;
            }
            region.set_values(risk.axis, riskier & ~region.word(risk.axis, 0));
            const auto left = not_covered(region, boxes.all(), [&](std::size_t row) {
                const screening_rule& other = book.screening[row];
                return other.then.get() >= rule.then.get() && !replaced.contains(other.id) &&
                       (other.wait.is_zero() || (!rule.wait.is_zero() && other.wait >= rule.wait));
            });
            if (left.found) {
                found.add({.kind = fault_kind::harsher_for_less_risk,
                           .table = table_kind::screening,
                           .rule = rule.id,
                           .where = left.where});
            }
        }
    }
}

constexpr void harsh_limits(const book_view& book, fault_list& found) noexcept {
    const box_list boxes(book.limits);
    const detail::replaced_in replaced(book.limits);
    const auto asked = [&](const limit_rule& rule) { return !replaced.contains(rule.id); };
    for (const risk_axis& risk : risk_axes) {
        for (const limit_rule& rule : book.limits) {
            case_box region = box_of(rule.when);
            const std::uint64_t riskier = risk.riskier_than_least(region.word(risk.axis, 0));
            if (riskier == region.word(risk.axis, 0) || !asked(rule)) {
                continue;
            }
            region.set_values(risk.axis, riskier & ~region.word(risk.axis, 0));
            const auto left = not_covered(region, boxes.all(), [&](std::size_t row) {
                return book.limits[row].then.get().at_least_as_tight_as(rule.then) && asked(book.limits[row]);
            });
            if (left.found) {
                found.add({.kind = fault_kind::harsher_for_less_risk,
                           .table = table_kind::limits,
                           .rule = rule.id,
                           .where = left.where});
            }
        }
    }
}

/// Whether a row replaces another for who is safer, and not for who is riskier.
constexpr bool replaced_for(const table_rows<protocol_rule>& rules, const protocol_rule& row, std::size_t axis,
                            std::uint64_t safer, std::uint64_t both) noexcept {
    for (const protocol_rule& rule : rules) {
        if (!rule.replaces.empty() && (box_of(rule.when).word(axis, 0) & both) == safer &&
            rule.replaces.contains(row.id)) {
            return true;
        }
    }
    return false;
}

// One step of risk at a time is enough: who is not sent away at any step is not sent away at the last.
constexpr void harsh_protocol(const book_view& book, fault_list& found) noexcept {
    harshness_finder finder(book);
    const table_rows<protocol_rule>& rules = book.protocol;
    for (const risk_axis& risk : risk_axes) {
        for (std::size_t row = 0; row < rules.size(); ++row) {
            const case_box box = without_finding(box_of(rules[row].when));
            for (std::size_t step = 1; step < risk.values; ++step) {
                const std::uint64_t safer = risk.bit_of(step - 1);
                const std::uint64_t both = safer | risk.bit_of(step);
                // Where the same row answers who is safer, the limits are no tighter.
                if ((box.word(risk.axis, 0) & both) == safer || (box.word(risk.axis, 0) & both) == 0 ||
                    ((box.word(risk.axis, 0) & both) == both &&
                     !replaced_for(rules, rules[row], risk.axis, safer, both))) {
                    continue;
                }
                case_box riskier = box;
                riskier.set_values(risk.axis, risk.bit_of(step));
                const auto left = finder.search(row, riskier, risk.axis, safer);
                if (left.found) {
                    found.add({.kind = fault_kind::harsher_for_less_risk, .rule = rules[row].id, .where = left.where});
                    break;
                }
            }
        }
    }
}

} // namespace needlewise::inline v1::checks
