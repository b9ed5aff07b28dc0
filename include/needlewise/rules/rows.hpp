// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The rows of a rule book. It has four tables: screening asks whether this person may be treated here and now,
/// protocol what the concern wants, limits what is allowed, and routine how it is done.

#include <cstdint>
#include <string_view>

#include <needlewise/rules/conditions.hpp>
#include <needlewise/rules/limit.hpp>
#include <needlewise/rules/regimen.hpp>
#include <needlewise/tools/name_list.hpp>
#include <needlewise/tools/required.hpp>
#include <needlewise/tools/table_text.hpp>
#include <needlewise/vocabulary/duration.hpp>
#include <needlewise/vocabulary/evidence.hpp>
#include <needlewise/vocabulary/step.hpp>
#include <needlewise/vocabulary/verdict.hpp>

namespace needlewise::inline v1 {

/// The tables of a book, of a course and of products.
enum class table_kind : std::uint8_t {
    screening, ///< may this person be treated here and now? All rows are asked, the strictest wins
    protocol,  ///< what does this concern want? One row answers, up to two more stand beside it
    limits,    ///< what is allowed? All rows are asked, the tightest wins
    routine,   ///< which steps? All rows that apply, in order
    course,    ///< what does the last visit mean for the next one? All rows are asked, the most cautious wins
    products,  ///< may this be put on? One row answers, and what was found only makes it stricter
};
/// Codes of `table_kind`.
template <> struct enumeration<table_kind> {
    static constexpr char field[] = "table";
    static constexpr char allowed[] = "screening, protocol, limits, routine, course, products";
    static constexpr table_kind last = table_kind::products;
};

/// A row of the screening table.
struct screening_rule {
    required_text id;                 ///< stable dotted name
    screening_condition when;         ///< the cases that it accepts
    required<objection> then;         ///< what it says
    duration wait = {};               ///< how long after the finding ended it still holds; zero if while present only
    required_text said;               ///< the rule in one sentence
    source_list source;               ///< what it rests on
    required<rule_strength> strength; ///< how far it may be trusted
    table_text dissent = {};          ///< which sources disagree, and how it was settled
    name_list replaces = {};          ///< the rules that it stands in for, in a clinic's own book
};
/// A row of the protocol table.
struct protocol_rule {
    required_text id;                 ///< stable dotted name
    protocol_condition when;          ///< the cases that it accepts
    regimen then;                     ///< what the concern wants
    required_text said;               ///< the rule in one sentence
    source_list source;               ///< what it rests on
    required<rule_strength> strength; ///< how far it may be trusted
    table_text dissent = {};          ///< which sources disagree, and how it was settled
    name_list replaces = {};          ///< the rules that it goes before where both accept a case
    name_list beside = {};            ///< the rules to which it is another regimen where both accept a case
    bool preferred = false;           ///< whether it comes first among the regimens of a case
};
/// A row of the limits table.
struct limit_rule {
    required_text id;                       ///< stable dotted name
    limit_condition when;                   ///< the cases that it accepts
    required<limit_value> then;             ///< what is allowed
    objection otherwise = objection::refer; ///< what follows where it leaves nothing of the protocol: refer or refuse
    required_text said;                     ///< the rule in one sentence
    source_list source;                     ///< what it rests on
    required<rule_strength> strength;       ///< how far it may be trusted
    table_text dissent = {};                ///< which sources disagree, and how it was settled
    name_list replaces = {};                ///< the rules that it stands in for, in a clinic's own book
};
/// A row of the routine table.
struct routine_rule {
    required_text id;                 ///< stable dotted name
    routine_condition when;           ///< the cases that it accepts
    treatment_step then;              ///< the step
    source_list source;               ///< what it rests on
    required<rule_strength> strength; ///< how far it may be trusted
    table_text dissent = {};          ///< which sources disagree, and how it was settled
    name_list replaces = {};          ///< the rules that it stands in for, in a clinic's own book
};

/// The sentence of a rule.
constexpr std::string_view sentence_of(const screening_rule& rule) noexcept { return rule.said; }
/// The sentence of a rule.
constexpr std::string_view sentence_of(const protocol_rule& rule) noexcept { return rule.said; }
/// The sentence of a rule.
constexpr std::string_view sentence_of(const limit_rule& rule) noexcept { return rule.said; }
/// The sentence of a rule: for a step, its instruction.
constexpr std::string_view sentence_of(const routine_rule& rule) noexcept { return rule.then.instruction; }

} // namespace needlewise::inline v1
