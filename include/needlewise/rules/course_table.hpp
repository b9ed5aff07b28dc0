// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The rules of a course, made ready to be asked, and the checks of them.

#include <array>
#include <cstddef>
#include <span>
#include <utility>

#include <needlewise/engine/decision_table.hpp>
#include <needlewise/rules/checks.hpp>
#include <needlewise/rules/course_rows.hpp>
#include <needlewise/tools/table_rows.hpp>

namespace needlewise::inline v1 {

/// The rules of a course, made ready to be asked: the fifth table of a book. At most 64 rules.
template <std::size_t Rows> class course_table {
    static_assert(Rows <= 64, "a course table has at most 64 rules");

public:
    /// The rules about one visit.
    using rules = bit_set<1>;
    /// Takes the rules in their order. They are copied.
    constexpr explicit course_table(const course_rule (&rows)[Rows]) noexcept
        : course_table(rows, std::make_index_sequence<Rows>{}) {}

    /// The rules.
    constexpr std::span<const course_rule, Rows> rows() const& noexcept NEEDLEWISE_LIFETIMEBOUND { return rows_; }
    /// No view of a table that goes with its expression.
    std::span<const course_rule, Rows> rows() const&& = delete;
    /// The rules that hold for a visit.
    constexpr rules holding(const visit_record& seen, course_progress progress, reactions_before before,
                            judging_time judging = judging_time::early,
                            course_pause pause = course_pause::none) const noexcept {
        return table_.hits(seen.redness, seen.pigment, seen.pain, seen.endpoint, seen.alarm, seen.response, progress,
                           before, judging, pause);
    }
    /// What some rules say together. Of none: refer, because a table with a gap knows nothing.
    constexpr course_advice advice(const rules& holding) const noexcept {
        if (holding.empty()) {
            return {course_outcome::refer, depth_change::shallower, interval_change::longer,
                    course_start::first_length};
        }
        course_advice all;
        for (const std::size_t row : holding) {
            all = all | rows_[row].then;
        }
        return all;
    }

    /// Of some rules those that decide: none of the others says anything as cautious. All, if there is nothing to hold
    /// the course back.
    constexpr rules binding(const rules& holding) const noexcept {
        const course_advice all = advice(holding);
        rules deciding;
        for (const std::size_t row : holding) {
            const course_advice& said = rows_[row].then;
            const bool decides = (said.outcome == all.outcome && said.outcome != course_outcome::go_on) ||
                                 (said.depth == all.depth && said.depth != depth_change::deeper) ||
                                 (said.interval == all.interval && said.interval != interval_change::as_planned) ||
                                 (said.start == all.start && said.start != course_start::where_it_was);
            if (decides) {
                deciding.add(row);
            }
        }
        return deciding.empty() ? holding : deciding;
    }

private:
    using table = engine::decision_table<engine::hit_policy::collect, course_advice, Rows, redness_course,
                                         pigment_change, pain_level, endpoint_result, alarm_sign, treatment_response,
                                         course_progress, reactions_before, judging_time, course_pause>;

    template <std::size_t... At>
    constexpr course_table(const course_rule (&rows)[Rows], std::index_sequence<At...>)
        : rows_{rows[At]...}, table_({{box_of(rows[At].when), rows[At].then}...}) {}

    std::array<course_rule, Rows> rows_;
    table table_;
};

/// One thing that is wrong with a course table.
using course_fault = basic_fault<visit_box>;
/// What is wrong with a course table.
using course_fault_list = basic_fault_list<visit_box>;

/// The first visit of a box in words.
constexpr short_text first_case(const visit_box& where) noexcept;

/// What is wrong with a course table: gaps, one id twice, rules without name, sentence or source, and rules that never
/// matter because others hold wherever they do and are at least as cautious.
template <std::size_t Rows> constexpr course_fault_list inspect(const course_table<Rows>& table) noexcept;

/// Where a visit may get bolder advice than from a base table: each rule of the base must be matched, wherever it
/// holds, by rules that are at least as cautious.
template <std::size_t Rows, std::size_t Others>
constexpr course_fault_list bolder_than(const course_table<Rows>& table, const course_table<Others>& base) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

constexpr short_text first_case(const visit_box& where) noexcept {
    const visit_box::point at = where.first();
    short_text text;
    text << "redness " << code(static_cast<redness_course>(at[0])) << ", pigment "
         << code(static_cast<pigment_change>(at[1])) << ", pain " << code(static_cast<pain_level>(at[2]))
         << ", endpoint " << code(static_cast<endpoint_result>(at[3])) << ", alarm "
         << code(static_cast<alarm_sign>(at[4])) << ", response " << code(static_cast<treatment_response>(at[5]))
         << ", progress " << code(static_cast<course_progress>(at[6])) << ", reactions before "
         << code(static_cast<reactions_before>(at[7])) << ", judging " << code(static_cast<judging_time>(at[8]))
         << ", pause " << code(static_cast<course_pause>(at[9]));
    return text;
}

/// The checks of a course.
namespace course_checks {

/// The rows of a table.
using rule_rows = table_rows<course_rule>;

/// Names, dead rules and gaps.
constexpr void sound(rule_rows rows, course_fault_list& found) noexcept {
    checks::names_in(rows, table_kind::course, found);
    checks::dead_in(rows, table_kind::course, found, [&](std::size_t other, std::size_t row) {
        return rows[other].then.at_least_as_cautious_as(rows[row].then) &&
               (!rows[row].then.at_least_as_cautious_as(rows[other].then) || other < row ||
                box_of(rows[other].when) != box_of(rows[row].when));
    });
    const checks::boxes_of<visit_box> boxes(rows);
    if (const auto left = engine::gap(boxes.all()); left.found) {
        found.add({.kind = fault_kind::gap, .table = table_kind::course, .where = left.where});
    }
}

/// The first rule of a base that no rule keeps to.
constexpr void bolder(rule_rows rows, rule_rows base, course_fault_list& found) noexcept {
    checks::weaker_rows(
        rows, base, table_kind::course, found,
        [](const course_rule& ours, const course_rule& theirs) {
            return ours.then.at_least_as_cautious_as(theirs.then);
        },
        checks::every_row);
}

} // namespace course_checks

template <std::size_t Rows> constexpr course_fault_list inspect(const course_table<Rows>& table) noexcept {
    course_fault_list found;
    course_checks::sound(table.rows(), found);
    return found;
}

template <std::size_t Rows, std::size_t Others>
constexpr course_fault_list bolder_than(const course_table<Rows>& table, const course_table<Others>& base) noexcept {
    course_fault_list found;
    course_checks::bolder(table.rows(), base.rows(), found);
    return found;
}

} // namespace needlewise::inline v1
