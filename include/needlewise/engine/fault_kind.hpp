// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What can be wrong with a table of rules.

#include <cstdint>

#include <needlewise/tools/enumeration.hpp>

namespace needlewise::inline v1 {

/// What is wrong with a table. In which table, and with which witness, stands beside it.
enum class fault_kind : std::uint8_t {
    none,         ///< nothing
    gap,          ///< no row says anything about a case that must have one
    overlap,      ///< two rows answer a case, and neither says that it goes before the other or stands beside it
    disagreement, ///< two rows accept a case and differ, where all must agree
    dead_rule,    ///< a row never answers or never binds, because others always go before it
    dangling_replacement,   ///< a row replaces one that does not exist or that it never meets
    chained_replacement,    ///< a row replaces one that replaces a third, and does not name the third
    replacement_too_narrow, ///< a row stands in for one that accepts more cases than itself
    duplicate_id,           ///< two rows have one id
    unnamed_rule,           ///< a row has no id or no sentence
    uncited_rule,           ///< a source of a row has no title or no address
    impossible_value,       ///< a range is upside down, empty, or out of what can be
    too_many_rules,         ///< more rows than fit
    bolder,                 ///< a table is bolder than another that it must not exceed
    worse_in_better_hands,  ///< a row is stricter with better trained hands than another with less trained ones
    thin_evidence,          ///< a row recommends on fewer than two published sources
    shorter_wait,           ///< a step keeps something off for less time than the screening asks after it
    unkeepable_step,        ///< a step leaves no day on which what it forbids is allowed, and does not say so
    dangling_neighbour,     ///< a row stands beside one that does not exist, that it never meets, or that it replaces
    too_many_regimens,      ///< more than three rows stand beside one another in a case
    impossible_regimen,     ///< the limits leave nothing of a row for anybody
    row_for_a_whole,        ///< a row names a site that is made of others without all of its parts
    sooner_when_deeper,     ///< a longer needle allows a shorter interval than a shorter one
    harsher_for_less_risk,  ///< somebody is sent away, or limited, where a person at greater risk is not
    duplicate_question,     ///< a clinic names a finding of its own twice, or by a code that another finding has
    unasked_finding,        ///< a row is about a clinic's own finding that no question of the book names
    unreachable_rule,       ///< the screening sends away for good everybody whom a row is about
    same_to_every_row,      ///< two values of a field that no row tells apart
    bolder_for_more_risk,   ///< a person at greater risk is offered a deeper needle or a closer pace than a safer one
};
/// Codes of `fault_kind`.
template <> struct enumeration<fault_kind> {
    static constexpr char field[] = "fault";
    static constexpr char allowed[] =
        "none, gap, overlap, disagreement, dead_rule, dangling_replacement, chained_replacement, "
        "replacement_too_narrow, duplicate_id, unnamed_rule, uncited_rule, impossible_value, too_many_rules, bolder, "
        "worse_in_better_hands, thin_evidence, shorter_wait, unkeepable_step, dangling_neighbour, too_many_regimens, "
        "impossible_regimen, row_for_a_whole, sooner_when_deeper, harsher_for_less_risk, duplicate_question, "
        "unasked_finding, unreachable_rule, same_to_every_row, bolder_for_more_risk";
    static constexpr fault_kind last = fault_kind::bolder_for_more_risk;
};

} // namespace needlewise::inline v1
