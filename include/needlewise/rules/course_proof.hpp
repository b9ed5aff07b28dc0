// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Proofs of a course table by the compiler: `static_assert(proven_course<table>)`. As with a book, a proof that fails
/// instantiates a template whose name is the fault and whose arguments are the witness.

#include <needlewise/rules/course_table.hpp>
#include <needlewise/rules/proof.hpp>

namespace needlewise::inline v1 {

/// No rule says what comes after this visit.
template <redness_course Redness, pigment_change Pigment, pain_level Pain, endpoint_result Endpoint, alarm_sign Alarm,
          treatment_response Response, course_progress Progress, reactions_before Reactions, judging_time Judging,
          course_pause Pause>
struct no_advice_after {
    static_assert(detail::holds<Redness>, "gap: no rule of the course accepts this visit; add a row or widen one");
};
/// A rule of the base course that no rule of this one keeps to.
template <class Base> struct bolder_than_the_base_course {
    static_assert(detail::is_so<Base>, "bolder: no rule is as cautious as this one of the base, wherever it holds");
};

namespace detail {

/// Instantiates the template that is named like the fault.
template <const course_fault& Found> consteval bool raise(told_by<course_fault, Found>) {
    constexpr fault_kind kind = Found.kind;
    if constexpr (kind == fault_kind::none) {
        return true;
    } else if constexpr (kind == fault_kind::gap) {
        constexpr auto at = Found.where.first();
        return sizeof(no_advice_after<static_cast<redness_course>(at[0]), static_cast<pigment_change>(at[1]),
                                      static_cast<pain_level>(at[2]), static_cast<endpoint_result>(at[3]),
                                      static_cast<alarm_sign>(at[4]), static_cast<treatment_response>(at[5]),
                                      static_cast<course_progress>(at[6]), static_cast<reactions_before>(at[7]),
                                      static_cast<judging_time>(at[8]), static_cast<course_pause>(at[9])>) == 0;
    } else if constexpr (kind == fault_kind::dead_rule) {
        return sizeof(dead_rule<rule_in<Found>>) == 0;
    } else if constexpr (kind == fault_kind::bolder) {
        return sizeof(bolder_than_the_base_course<rule_in<Found>>) == 0;
    } else {
        return raise_without_case<Found>();
    }
}

} // namespace detail

/// Whether the compiler proved a constant course table: complete, no dead rule, every rule named once and cited. If
/// not, the error names the fault and a witness.
template <const auto& Table>
inline constexpr bool proven_course = detail::proof_of<course_fault, Table>::template by<course_checks::sound>();

/// Whether the compiler proved that no visit gets bolder advice from a constant course table than from a base table. If
/// not, the error names the rule of the base that is not kept to.
template <const auto& Table, const auto& Base>
inline constexpr bool course_never_bolder_than =
    detail::proof_of<course_fault, Table, Base>::template by<course_checks::bolder>();

} // namespace needlewise::inline v1
