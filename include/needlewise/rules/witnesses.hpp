// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The templates that a proof instantiates when it fails. The name of each is the fault, its arguments are the witness.

#include <cstddef>

#include <needlewise/rules/fault.hpp>

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
/// A clinic's own finding that is named twice, or by a code that another finding has.
template <class Code, class Other> struct duplicate_question {
    static_assert(detail::is_so<Code>, "duplicate question: the finding is named twice, or by a code that is taken");
};
/// A rule about a clinic's own finding for which the book has no question.
template <finding Finding, class Rule> struct no_question_for {
    static_assert(detail::is_so<Rule>, "unasked finding: a rule is about it, and no question of the book names it");
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
/// A rule that stands beside one that does not exist, that it never meets, or that it replaces.
template <class Rule, class Missing> struct dangling_neighbour {
    static_assert(detail::is_so<Rule>,
                  "dangling neighbour: the second rule does not exist, never meets the first or is replaced by it");
};
/// More than three rules, the first and the last of which are named, that answer for this patient side by side.
template <class First, class Last, skin_concern Concern, severity_grade Severity, body_site Site, fitzpatrick Phototype,
          practitioner_kind Practitioner>
struct too_many_regimens_for {
    static_assert(detail::is_so<First>, "too many regimens: at most three rules stand beside one another");
};
/// A rule that the limits bar for everybody.
template <class Rule> struct impossible_regimen {
    static_assert(detail::is_so<Rule>, "impossible regimen: the limits leave nothing of this rule for anybody");
};
/// A rule behind a screening that sends away for good whoever it is about.
template <class Rule> struct nobody_reaches {
    static_assert(detail::is_so<Rule>, "unreachable rule: the screening sends away for good everybody it is about");
};
/// Two values of a field, by their codes, that no row tells apart.
template <class One, class Other> struct no_row_tells_apart {
    static_assert(detail::is_so<One>, "same to every row: no row accepts one of these values and not the other");
};
/// A rule that names a site that is made of others without all of its parts.
template <class Rule> struct row_for_a_whole {
    static_assert(detail::is_so<Rule>, "row for a whole: name the parts of the site, or all of them beside it");
};
/// A rule that goes deeper than another for this patient and allows sessions sooner, or a limit on the pace that stops
/// at some depth.
template <class Rule, class Other, skin_concern Concern, body_site Site, fitzpatrick Phototype,
          practitioner_kind Practitioner, depth_band Depth>
struct sooner_when_deeper_for {
    static_assert(detail::is_so<Rule>, "sooner when deeper: the deeper wound would have less time to heal");
};
/// A patient who is sent away, or limited, where one at greater risk, or in less trained hands, is not: by this rule.
template <class Rule, skin_concern Concern, severity_grade Severity, body_site Site, fitzpatrick Phototype,
          practitioner_kind Practitioner>
struct harsher_for_less_risk_of {
    static_assert(detail::is_so<Rule>,
                  "harsher for less risk: this patient is sent away or limited, and a riskier one is not");
};
/// A patient who is offered this rule, and no safer one is offered as deep a needle or sessions as close.
template <class Rule, skin_concern Concern, severity_grade Severity, body_site Site, fitzpatrick Phototype,
          practitioner_kind Practitioner>
struct bolder_for_more_risk_of {
    static_assert(detail::is_so<Rule>,
                  "bolder for more risk: this patient is offered a deeper needle or a closer pace than a safer one");
};

} // namespace needlewise::inline v1
