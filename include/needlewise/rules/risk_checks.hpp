// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Checks of screening, protocol and limits: nobody is sent away where a person at greater risk, or in less trained
/// hands, gets a plan, and no risk makes a plan bolder. A finding more only adds rows.

#include <cstddef>
#include <cstdint>

#include <needlewise/rules/offers.hpp>

namespace needlewise::inline v1::checks {

/// Screening: a row that objects for a phototype or in somebody's hands, or one that objects as much and as long to the
/// same finding, holds for darker phototypes and in less trained hands.
constexpr void harsh_screening(const book_view& book, fault_list& found) noexcept;

/// Limits: one that holds for a phototype or in somebody's hands, or a tighter one, holds for darker phototypes and in
/// less trained hands.
constexpr void harsh_limits(const book_view& book, fault_list& found) noexcept;

/// Protocol: what is offered for a darker phototype, or in less trained hands, is bounded by what is offered the safer
/// person: as deep a needle at least, and for a phototype as soon, unless with longer needles only. So nobody is sent
/// away where a riskier person has a plan; nor refused where one is referred.
constexpr void risky_protocol(const book_view& book, fault_list& found) noexcept;

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
                const limit_rule& other = book.limits[row];
                return other.then.get().at_least_as_tight_as(rule.then) && other.otherwise >= rule.otherwise &&
                       asked(other);
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

/// Whether a regimen may be offered to somebody because another is offered to the next safer person. At home short
/// needles come more often; for a phototype that is so of another treatment only.
constexpr bool is_bounded(const regimen& bold, const regimen& bound, std::size_t axis) noexcept {
    return !is_deeper(bold, bound) &&
           (axis == practitioner_axis || !is_sooner(bold, bound) || bold.depth.max < bound.depth.min);
}

/// Notes where a row offers a riskier person what no row offers the next safer one, and where the safer one is sent
/// away, or refused, instead.
constexpr void compare_risks(const book_view& book, const offers& all, std::size_t row, const risk_axis& risk,
                             std::size_t step, fault_list& found) noexcept {
    const protocol_rule& rule = book.protocol[row];
    const auto safer = [&](case_box cases) {
        cases.set_values(risk.axis, risk.bit_of(step - 1));
        return cases;
    };
    const auto bounds = [&](std::size_t other, const regimen& form) {
        return is_bounded(form, book.protocol[other].then, risk.axis);
    };
    case_box riskier = at_parts(without_finding(box_of(rule.when)));
    riskier.set_values(risk.axis, risk.bit_of(step));
    const auto search = [&](const auto& bold) {
        return all.each_offered(riskier, row,
                                [&](const case_box& part) { return all.none_offered(safer(part), bold, bounds); });
    };
    auto left = search(whole_regimen(rule.then));
    if (left.found) { // unless limits leave less of it to the riskier
        left = search(bold_regimen::under(rule.then, book, [&](const case_box& cases) {
            return (cases.word(risk.axis, 0) & risk.bit_of(step)) != 0 ? safer(cases) : nobody();
        }));
    }
    if (left.found) {
        const auto sent_away = all.none_offered(left.where, whole_regimen(rule.then), any_row);
        case_box where = sent_away.found ? sent_away.where : left.where;
        if (!sent_away.found) {
            where.set_values(risk.axis, risk.bit_of(step));
        }
        const fault_kind kind = sent_away.found ? fault_kind::harsher_for_less_risk : fault_kind::bolder_for_more_risk;
        found.add({.kind = kind, .rule = rule.id, .where = where});
        return;
    }
    riskier.set_values(finding_axis, any_of<reported>.bits());
    left = all.refused(all, row, riskier, safer);
    if (left.found) {
        found.add({.kind = fault_kind::harsher_for_less_risk, .rule = rule.id, .where = left.where});
    }
}

// One step of risk at a time is enough: who is offered as much at every step is so at the last.
constexpr void risky_protocol(const book_view& book, fault_list& found) noexcept {
    const offers all(book);
    const table_rows<protocol_rule>& rules = book.protocol;
    for (const risk_axis& risk : risk_axes) {
        for (std::size_t row = 0; row < rules.size(); ++row) {
            const std::uint64_t accepted = all.rows()[row].word(risk.axis, 0);
            const std::size_t before = found.size();
            for (std::size_t step = 1; step < risk.values && found.size() == before; ++step) {
                const std::uint64_t safer = risk.bit_of(step - 1);
                const std::uint64_t both = safer | risk.bit_of(step);
                // Where the same row answers who is safer, the limits are no tighter.
                const bool same = (accepted & both) == both && !replaced_for(rules, rules[row], risk.axis, safer, both);
                if ((accepted & risk.bit_of(step)) != 0 && !same) {
                    compare_risks(book, all, row, risk, step, found);
                }
            }
        }
    }
}

} // namespace needlewise::inline v1::checks
