// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Proofs by the compiler: `static_assert(proven<book>)`. A proof that fails instantiates a template whose name is the
/// fault and whose arguments are the witness, so that the error names the patient that falls through.

#include <cstddef>
#include <utility>

#include <needlewise/rules/compare.hpp>
#include <needlewise/rules/inspect.hpp>
#include <needlewise/rules/step_faults.hpp>

namespace needlewise::inline v1 {

#ifdef __clang__
/// The name of a rule in a compiler's error, letter by letter: so clang prints words.
template <char... Letters> struct witness_rule {};
#else
/// The text of a rule's name as a template argument.
template <std::size_t Size> struct rule_text {
    char letters[Size + 1]{}; ///< the letters and a closing zero
};
/// The name of a rule in a compiler's error: so g++ prints words.
template <rule_text Name> struct witness_rule {};
#endif

namespace detail {
// False, but only once the template that asks is instantiated.
template <auto...> inline constexpr bool holds = false;
template <class...> inline constexpr bool is_so = false;
} // namespace detail

/// No protocol row accepts this patient.
template <skin_concern Concern, severity_grade Severity, body_site Site, fitzpatrick Phototype,
          practitioner_kind Practitioner>
struct no_protocol_for {
    static_assert(detail::holds<Concern>, "gap: no protocol row accepts this patient; add a row or widen one");
};
/// Two protocol rows accept this patient.
template <class First, class Second, skin_concern Concern, severity_grade Severity, body_site Site,
          fitzpatrick Phototype, practitioner_kind Practitioner>
struct two_rules_answer_for {
    static_assert(detail::is_so<First>, "overlap: both rules accept this patient; say which one replaces the other");
};
/// No screening row says what this finding means for this patient.
template <finding Finding, skin_concern Concern, body_site Site, fitzpatrick Phototype, practitioner_kind Practitioner>
struct no_screening_rule_for {
    static_assert(detail::holds<Finding>, "gap: no screening row accepts this finding of this patient");
};
/// No limit says how deep this patient may be needled.
template <skin_concern Concern, body_site Site, fitzpatrick Phototype, practitioner_kind Practitioner,
          device_kind Device>
struct no_depth_limit_for {
    static_assert(detail::holds<Concern>, "gap: no limit says how deep this patient may be needled");
};
/// The routine has no step of this kind for this patient.
template <step_kind Step, skin_concern Concern, body_site Site, fitzpatrick Phototype, practitioner_kind Practitioner,
          depth_band Depth>
struct no_step_for {
    static_assert(detail::holds<Step>, "gap: the routine has no step of this kind for this patient");
};
/// A rule that can never answer.
template <class Rule> struct dead_rule {
    static_assert(detail::is_so<Rule>, "dead rule: other rules always go before this one; delete it or narrow them");
};
/// A rule that replaces one that does not exist, or that it never meets.
template <class Rule, class Missing> struct dangling_replacement {
    static_assert(detail::is_so<Rule>, "dangling replacement: the second rule does not exist or never meets the first");
};
/// A rule that replaces one that replaces a third.
template <class Rule, class Replaced> struct chained_replacement {
    static_assert(detail::is_so<Rule>, "chained replacement: the second rule replaces a third; name that one too");
};
/// A rule that stands in for one that accepts more than itself.
template <class Rule, class Replaced> struct replacement_too_narrow {
    static_assert(detail::is_so<Rule>, "replacement too narrow: the second rule accepts cases that the first does not");
};
/// Two rules with one id.
template <class Rule> struct duplicate_id {
    static_assert(detail::is_so<Rule>, "duplicate id: two rules have this name");
};
/// A rule without a source.
template <class Rule> struct uncited_rule {
    static_assert(detail::is_so<Rule>, "uncited rule: its sources need a title and an address, or say expert opinion");
};
/// A rule whose values cannot be, or without a name or a sentence.
template <class Rule> struct impossible_rule {
    static_assert(detail::is_so<Rule>,
                  "impossible rule: a range is upside down or out of bounds, or a text is missing");
};
/// A book with more rules than an index holds.
template <std::size_t Rules> struct too_many_rules {
    static_assert(detail::holds<Rules>, "too many rules: see most_words");
};
/// A rule that goes deeper or sooner than one of the base book for this patient, or one of the base book that the book
/// does not keep.
template <class Rule, class Base, skin_concern Concern, body_site Site, fitzpatrick Phototype,
          practitioner_kind Practitioner>
struct bolder_than_the_base_book_for {
    static_assert(detail::is_so<Rule>,
                  "bolder: this book goes deeper or sooner, objects less, or plans what its base book refers");
};

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

/// Instantiates the template that is named like a fault of any table that needs no case to show it.
template <const auto& Found> consteval bool raise_without_case() {
    constexpr fault_kind kind = Found.kind;
    if constexpr (kind == fault_kind::dangling_replacement) {
        return sizeof(dangling_replacement<rule_in<Found>, rule_in<Found, true>>) == 0;
    } else if constexpr (kind == fault_kind::chained_replacement) {
        return sizeof(chained_replacement<rule_in<Found>, rule_in<Found, true>>) == 0;
    } else if constexpr (kind == fault_kind::replacement_too_narrow) {
        return sizeof(replacement_too_narrow<rule_in<Found>, rule_in<Found, true>>) == 0;
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
template <const fault& Found> consteval bool raise() {
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
    } else if constexpr (kind == fault_kind::dead_rule) {
        return sizeof(dead_rule<rule_in<Found>>) == 0;
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

/// One check in a constant evaluation of its own, so that each has the compiler's whole budget.
template <const auto& Book, auto Check> consteval fault first_found() {
    fault_list found;
    Check(Book.view(), found);
    return found.first();
}
template <const auto& Book, auto Check> inline constexpr fault fault_in = first_found<Book, Check>();

template <const fault& Found> consteval bool passes() {
#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
    static_assert(Found.kind == fault_kind::none, describe(Found)); // the whole sentence, where the compiler can
    return Found.kind == fault_kind::none;
#else
    return raise<Found>();
#endif
}
// Stops at the first check that fails: one fault, one error.
template <const auto& Book, auto Check, auto... More> consteval bool all_pass() {
    if constexpr (sizeof...(More) == 0 || fault_in<Book, Check>.kind != fault_kind::none) {
        return passes<fault_in<Book, Check>>();
    } else {
        return all_pass<Book, More...>();
    }
}

template <const auto& Book, const auto& Base, auto Check> consteval fault first_bolder() {
    fault_list found;
    Check(Book.view(), Base.view(), found);
    return found.first();
}
template <const auto& Book, const auto& Base, auto Check>
inline constexpr fault bolder_fault = first_bolder<Book, Base, Check>();
template <const auto& Book, const auto& Base, auto Check, auto... More> consteval bool none_bolder() {
    if constexpr (sizeof...(More) == 0 || bolder_fault<Book, Base, Check>.kind != fault_kind::none) {
        return passes<bolder_fault<Book, Base, Check>>();
    } else {
        return none_bolder<Book, Base, More...>();
    }
}

} // namespace detail

/// Whether the compiler proved a constant book: complete, no undeclared overlap, no dead row, every replacement sound,
/// every row named once and cited, every value possible,
/// every step kept as long as the screening asks and keepable in the course. If not, the error names the fault and a
/// witness.
template <const auto& Book>
inline constexpr bool proven =
    detail::all_pass<Book, checks::sizes, checks::names, checks::names_across, checks::values, checks::replacements,
                     checks::overlaps, checks::gaps, checks::findings, checks::ceilings, checks::dead_rows,
                     checks::steps, checks::waits, checks::keepable>();

/// Whether the compiler proved that a constant book goes nowhere deeper and nowhere sooner than a base book, and keeps
/// its objections and limits. If not, the error names the rules and a witness.
template <const auto& Book, const auto& Base>
inline constexpr bool never_bolder_than = detail::none_bolder<
    Book, Base, detail::bolder_protocol, detail::bolder_referrals, detail::bolder_screening, detail::bolder_limits>();

} // namespace needlewise::inline v1
