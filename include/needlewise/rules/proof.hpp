// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Proofs by the compiler: `static_assert(proven<book>)`. A proof that fails instantiates a template whose name is the
/// fault and whose arguments are the witness, so that the error names the patient that falls through.

#include <cstddef>
#include <utility>

#include <needlewise/rules/compare.hpp>
#include <needlewise/rules/inspect.hpp>
#include <needlewise/rules/reach_checks.hpp>
#include <needlewise/rules/step_faults.hpp>
#include <needlewise/rules/witnesses.hpp>

namespace needlewise::inline v1 {

namespace detail {

#ifdef __clang__
template <const auto& Found, bool Other, std::size_t... Letter>
constexpr auto named(std::index_sequence<Letter...>) -> witness_rule<(Other ? Found.other : Found.rule)[Letter]...>;
template <const auto& Found, bool Other = false>
using rule_in = decltype(named<Found, Other>(std::make_index_sequence<(Other ? Found.other : Found.rule).size()>{}));
#else
template <const auto& Found, bool Other> consteval auto text_of() {
    rule_text<(Other ? Found.other : Found.rule).size()> text;
    for (std::size_t at = 0; at < (Other ? Found.other : Found.rule).size(); ++at) {
        text.letters[at] = (Other ? Found.other : Found.rule)[at];
    }
    return text;
}
template <const auto& Found, bool Other = false> using rule_in = witness_rule<text_of<Found, Other>()>;
#endif

/// A fault that a proof tells: overloads of `raise` know the faults of their tables.
template <class Fault, const Fault& Found> struct told_by {};

/// Instantiates the template that is named like a fault of any table that needs no case to show it.
template <const auto& Found> consteval bool raise_without_case() {
    constexpr fault_kind kind = Found.kind;
    if constexpr (kind == fault_kind::dangling_replacement) {
        return sizeof(dangling_replacement<rule_in<Found>, rule_in<Found, true>>) == 0;
    } else if constexpr (kind == fault_kind::chained_replacement) {
        return sizeof(chained_replacement<rule_in<Found>, rule_in<Found, true>>) == 0;
    } else if constexpr (kind == fault_kind::replacement_too_narrow) {
        return sizeof(replacement_too_narrow<rule_in<Found>, rule_in<Found, true>>) == 0;
    } else if constexpr (kind == fault_kind::dangling_neighbour) {
        return sizeof(dangling_neighbour<rule_in<Found>, rule_in<Found, true>>) == 0;
    } else if constexpr (kind == fault_kind::impossible_regimen) {
        return sizeof(impossible_regimen<rule_in<Found>>) == 0;
    } else if constexpr (kind == fault_kind::unreachable_rule) {
        return sizeof(nobody_reaches<rule_in<Found>>) == 0;
    } else if constexpr (kind == fault_kind::same_to_every_row) {
        return sizeof(no_row_tells_apart<rule_in<Found>, rule_in<Found, true>>) == 0;
    } else if constexpr (kind == fault_kind::row_for_a_whole) {
        return sizeof(row_for_a_whole<rule_in<Found>>) == 0;
    } else if constexpr (kind == fault_kind::duplicate_id) {
        return sizeof(duplicate_id<rule_in<Found>>) == 0;
    } else if constexpr (kind == fault_kind::uncited_rule) {
        return sizeof(uncited_rule<rule_in<Found>>) == 0;
    } else if constexpr (kind == fault_kind::too_many_rules) {
        return sizeof(too_many_rules < kind == fault_kind::none ? 0 : most_words.all() * 64 >) == 0;
    } else {
        return sizeof(impossible_rule<rule_in<Found>>) == 0;
    }
}

/// Instantiates the template that is named like the fault.
template <const fault& Found> consteval bool raise(told_by<fault, Found>) {
    constexpr fault_kind kind = Found.kind;
    constexpr auto concern = Found.template witness<skin_concern>(concern_axis);
    constexpr auto site = Found.template witness<body_site>(site_axis);
    constexpr auto phototype = Found.template witness<fitzpatrick>(phototype_axis);
    constexpr auto practitioner = Found.template witness<practitioner_kind>(practitioner_axis);
    constexpr auto severity = Found.template witness<severity_grade>(severity_axis);
    if constexpr (kind == fault_kind::none) {
        return true;
    } else if constexpr (kind == fault_kind::gap && Found.table == table_kind::screening) {
        constexpr auto found = static_cast<finding>(Found.where.first()[finding_axis] - 1);
        return sizeof(no_screening_rule_for<found, concern, site, phototype, practitioner>) == 0;
    } else if constexpr (kind == fault_kind::gap && Found.table == table_kind::limits) {
        constexpr auto device = Found.template witness<device_kind>(device_axis);
        return sizeof(no_depth_limit_for<concern, site, phototype, practitioner, device>) == 0;
    } else if constexpr (kind == fault_kind::gap && Found.table == table_kind::routine) {
        constexpr auto depth = Found.template witness<depth_band>(depth_axis);
        return sizeof(no_step_for<Found.step, concern, site, phototype, practitioner, depth>) == 0;
    } else if constexpr (kind == fault_kind::gap) {
        return sizeof(no_protocol_for<concern, severity, site, phototype, practitioner>) == 0;
    } else if constexpr (kind == fault_kind::overlap) {
        return sizeof(two_rules_answer_for<rule_in<Found>, rule_in<Found, true>, concern, severity, site, phototype,
                                           practitioner>) == 0;
    } else if constexpr (kind == fault_kind::too_many_regimens) {
        return sizeof(too_many_regimens_for<rule_in<Found>, rule_in<Found, true>, concern, severity, site, phototype,
                                            practitioner>) == 0;
    } else if constexpr (kind == fault_kind::sooner_when_deeper) {
        constexpr auto depth = Found.template witness<depth_band>(depth_axis);
        return sizeof(sooner_when_deeper_for<rule_in<Found>, rule_in<Found, true>, concern, site, phototype,
                                             practitioner, depth>) == 0;
    } else if constexpr (kind == fault_kind::harsher_for_less_risk) {
        return sizeof(harsher_for_less_risk_of<rule_in<Found>, concern, severity, site, phototype, practitioner>) == 0;
    } else if constexpr (kind == fault_kind::bolder_for_more_risk) {
        return sizeof(bolder_for_more_risk_of<rule_in<Found>, concern, severity, site, phototype, practitioner>) == 0;
    } else if constexpr (kind == fault_kind::dead_rule) {
        return sizeof(dead_rule<rule_in<Found>>) == 0;
    } else if constexpr (kind == fault_kind::duplicate_question) {
        return sizeof(duplicate_question<rule_in<Found>, rule_in<Found, true>>) == 0;
    } else if constexpr (kind == fault_kind::unasked_finding) {
        return sizeof(no_question_for<static_cast<finding>(Found.where.first()[finding_axis] - 1), rule_in<Found>>) ==
               0;
    } else if constexpr (kind == fault_kind::bolder) {
        return sizeof(bolder_than_the_base_book_for<rule_in<Found>, rule_in<Found, true>, concern, site, phototype,
                                                    practitioner>) == 0;
    } else if constexpr (kind == fault_kind::shorter_wait) {
        return sizeof(shorter_wait_than_the_screening<rule_in<Found>, rule_in<Found, true>, concern, site,
                                                      practitioner>) == 0;
    } else if constexpr (kind == fault_kind::unkeepable_step) {
        return sizeof(no_day_is_left_between<rule_in<Found>, rule_in<Found, true>, concern, site, practitioner>) == 0;
    } else {
        return raise_without_case<Found>();
    }
}

/// Raises a fault, if it is one.
template <class Fault, const Fault& Found> consteval bool passes() {
#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
    static_assert(Found.kind == fault_kind::none, describe(Found)); // the whole sentence, where the compiler can
    return Found.kind == fault_kind::none;
#else
    return raise(told_by<Fault, Found>{});
#endif
}

/// What the checks look at: a view of a book, and of other tables their rows.
template <class Table> consteval auto looked_at(const Table& table) {
    if constexpr (requires { table.view(); }) {
        return table.view();
    } else {
        return table.rows();
    }
}

/// The proof of some tables by checks that note faults of one kind.
template <class Fault, const auto&... Tables> class proof_of {
public:
    /// Whether all checks pass. It stops at the first that does not: one fault, one error.
    template <auto Check, auto... More> static consteval bool by() {
        if constexpr (sizeof...(More) == 0 || noted<Check>.kind != fault_kind::none) {
            return passes<Fault, noted<Check>>();
        } else {
            return by<More...>();
        }
    }

private:
    // Each check in a constant evaluation of its own, so that each has the compiler's whole budget.
    template <auto Check> static consteval Fault first_noted() {
        basic_fault_list<decltype(Fault::where)> found;
        Check(looked_at(Tables)..., found);
        return found.first();
    }
    template <auto Check> static constexpr Fault noted = first_noted<Check>();
};

} // namespace detail

/// Whether the compiler proved a constant book: complete, no undeclared overlap, no dead row, every replacement sound,
/// every row named once and cited, every value possible, every step kept as long as the screening asks and keepable in
/// the course, regimens few, none sooner because it is deeper, nobody sent away where a riskier person is not, and no
/// riskier person offered a deeper needle. If not, the error names the fault and a witness.
template <const auto& Book>
inline constexpr bool proven = detail::proof_of<fault, Book>::template by<
    checks::sizes, checks::names, checks::names_across, checks::questions, checks::sites, checks::values,
    checks::replacements, checks::overlaps, checks::gaps, checks::findings, checks::ceilings, checks::dead_rows,
    checks::steps, checks::waits, checks::keepable, checks::regimens, checks::depths, checks::harsh_screening,
    checks::harsh_limits, checks::risky_protocol>();

/// Whether the compiler proved that every row of a constant book is met by somebody: that its limits leave something of
/// each protocol row, and its screening lets somebody through to each row. If not, the error names the row. For a book
/// that narrows another one it need not hold.
template <const auto& Book>
inline constexpr bool offers_every_row =
    detail::proof_of<fault, Book>::template by<checks::never_offered, checks::reach>();

/// Whether the compiler proved that the words of a constant book are told apart by its rows, see `told_alike`. If not,
/// the error names two that are not.
template <const auto& Book>
inline constexpr bool tells_words_apart = detail::proof_of<fault, Book>::template by<checks::words>();

/// Whether the compiler proved that a constant book goes nowhere deeper and nowhere sooner than what a base book offers
/// there, plans nothing where that offers nothing, and keeps its objections and limits. If not, the error names the
/// rules and a witness. How many sessions there are is bounded by the limits of the base alone.
template <const auto& Book, const auto& Base>
inline constexpr bool never_bolder_than = detail::proof_of<fault, Book, Base>::template by<
    detail::bolder_protocol, detail::bolder_screening, detail::bolder_limits>();

} // namespace needlewise::inline v1
