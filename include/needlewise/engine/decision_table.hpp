// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A decision table over finite axes with one of the hit policies of decision tables, and its proofs. It knows of
/// no subject: the axes are enumerations and the outcome is any comparable value.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <needlewise/engine/analysis.hpp>
#include <needlewise/engine/box.hpp>
#include <needlewise/engine/mask_index.hpp>
#include <needlewise/tools/enumeration.hpp>

namespace needlewise::inline v1::engine {

/// What to do when several rules hit a case.
enum class hit_policy : std::uint8_t {
    first,   ///< the earliest rule answers
    unique,  ///< exactly one rule may hit
    any,     ///< several may hit if they agree
    collect, ///< all that hit are reported
};

/// What is wrong with a table.
enum class table_fault : std::uint8_t {
    none,         ///< nothing
    gap,          ///< no rule accepts a case
    overlap,      ///< two rules of a unique table accept one case
    disagreement, ///< two rules of an any table accept one case and differ
    dead_rule,    ///< a rule never answers, because earlier ones cover it
};

} // namespace needlewise::inline v1::engine

namespace needlewise::inline v1 {
/// Codes of `engine::table_fault`.
template <> struct enumeration<engine::table_fault> {
    static constexpr char field[] = "fault";
    static constexpr char allowed[] = "none, gap, overlap, disagreement, dead_rule";
    static constexpr engine::table_fault last = engine::table_fault::dead_rule;
};
} // namespace needlewise::inline v1

namespace needlewise::inline v1::engine {

/// One row of a decision table.
template <class Box, class Outcome> struct table_row {
    Box when;     ///< the cases that it accepts
    Outcome then; ///< what it answers
};

/// What a proof of a table found, with a witness.
template <class Box> struct table_report {
    table_fault fault = table_fault::none; ///< what is wrong
    std::size_t rule = 0;                  ///< the rule that is at fault, if one is
    std::size_t other = 0;                 ///< the other rule, if there are two
    Box where{};                           ///< cases that show it
    /// Whether nothing is wrong.
    constexpr explicit operator bool() const { return fault == table_fault::none; }
};

/// A decision table of `Rows` rows. It can be built at compile time and at run time.
template <hit_policy Policy, class Outcome, std::size_t Rows, class... Axis> class decision_table {
public:
    /// The condition of a row.
    using condition = box<Axis...>;
    /// A row.
    using row = table_row<condition, Outcome>;
    /// A set of rows.
    using rules = bit_set<(Rows + 63) / 64>;

    /// Takes the rows in their order.
    constexpr explicit decision_table(const row (&rows)[Rows]) : decision_table(std::span<const row, Rows>(rows)) {}
    /// Takes the rows in their order.
    constexpr explicit decision_table(std::span<const row, Rows> rows) {
        for (std::size_t i = 0; i < Rows; ++i) {
            when_[i] = rows[i].when;
            then_[i] = rows[i].then;
        }
        index_ = mask_index<(Rows + 63) / 64, Axis...>(when_);
    }

    /// The rows that hit a case.
    constexpr rules hits(Axis... values) const { return index_.match(values...); }
    /// The answer to a case; none where no row answers. A table that collects has `hits` instead.
    constexpr const Outcome* decide(Axis... values) const requires(Policy != hit_policy::collect) {
        const std::size_t hit = hits(values...).first();
        return hit < Rows ? &then_[hit] : nullptr;
    }
    /// What a row answers.
    constexpr const Outcome& outcome(std::size_t rule) const { return then_[rule]; }

    /// Proves the table by its policy: no gap, no forbidden overlap, no dead rule.
    constexpr table_report<condition> inspect() const {
        const std::span<const condition> boxes(when_);
        if constexpr (Policy == hit_policy::unique) {
            if (const auto two = first_meeting(boxes, [](std::size_t, std::size_t) { return true; }); two.found) {
                return {table_fault::overlap, two.first, two.second, two.where};
            }
        }
        if constexpr (Policy == hit_policy::any) {
            const auto differ = [this](std::size_t a, std::size_t b) { return !(then_[a] == then_[b]); };
            if (const auto two = first_meeting(boxes, differ); two.found) {
                return {table_fault::disagreement, two.first, two.second, two.where};
            }
        }
        for (std::size_t rule = 0; rule < Rows; ++rule) {
            const bool covered = Policy == hit_policy::collect
                                     ? when_[rule].empty()
                                     : is_dead(boxes, rule, [rule](std::size_t other) { return other < rule; });
            if (covered) {
                return {table_fault::dead_rule, rule, rule, when_[rule]};
            }
        }
        if (const auto hole = gap(boxes); hole.found) {
            return {table_fault::gap, 0, 0, hole.where};
        }
        return {};
    }

private:
    std::array<condition, Rows> when_{};
    std::array<Outcome, Rows> then_{};
    mask_index<(Rows + 63) / 64, Axis...> index_{};
};

} // namespace needlewise::inline v1::engine
