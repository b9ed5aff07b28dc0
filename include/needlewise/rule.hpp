// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The rows of a rule book. It has four tables: screening asks whether this person may be treated here and now,
/// protocol what the concern wants, limits what is allowed, and routine how it is done.

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include <needlewise/duration.hpp>
#include <needlewise/engine/box.hpp>
#include <needlewise/evidence.hpp>
#include <needlewise/needle.hpp>
#include <needlewise/patient.hpp>
#include <needlewise/range.hpp>
#include <needlewise/required.hpp>
#include <needlewise/screening.hpp>
#include <needlewise/step.hpp>
#include <needlewise/text_literal.hpp>
#include <needlewise/value_set.hpp>

namespace needlewise::inline v1 {

/// The four tables of a book.
enum class table_kind : std::uint8_t {
    screening, ///< may this person be treated here and now? All rows are asked, the strictest wins
    protocol,  ///< what does this concern want? Exactly one row answers
    limits,    ///< what is allowed? All rows are asked, the tightest wins
    routine,   ///< which steps? All rows that apply, in order
};
/// Codes of `table_kind`.
template <> struct enumeration<table_kind> {
    static constexpr table_text field = "table";
    static constexpr code_text codes[] = {"screening", "protocol", "limits", "routine"};
    static constexpr table_text allowed = "screening, protocol, limits, routine";
};

/// Bands of needle length that the routine tells apart, by the deepest needle of the plan.
enum class depth_band : std::uint8_t {
    cosmetic,    ///< up to 0.3 mm: home lengths
    superficial, ///< over 0.3 and up to 0.5 mm
    medium,      ///< over 0.5 and up to 1.0 mm
    deep,        ///< over 1.0 and up to 1.5 mm
    very_deep,   ///< over 1.5 mm
};
/// Codes of `depth_band`.
template <> struct enumeration<depth_band> {
    static constexpr table_text field = "depth";
    static constexpr code_text codes[] = {"cosmetic", "superficial", "medium", "deep", "very_deep"};
    static constexpr table_text allowed = "cosmetic, superficial, medium, deep, very_deep";
};
/// The band of a needle length.
constexpr depth_band band_of(needle_length length) {
    using namespace literals;
    // As a sum, because nobody can foresee which way a branch would go.
    return static_cast<depth_band>(int{length > 0.3_mm} + int{length > 0.5_mm} + int{length > 1.0_mm} +
                                   int{length > 1.5_mm});
}

/// The finding that a row is asked about: nothing (for what holds for everybody), or one of `finding`.
enum class reported : std::uint8_t { nothing };
/// `reported` has one value more than `finding`; its codes are not spelled.
template <> struct enumeration<reported> {
    static constexpr table_text field = "finding";
    static constexpr code_text codes[enumerator_count<finding> + 1] = {"nothing"};
    static constexpr table_text allowed = enumeration<finding>::allowed;
};
/// A finding as a value on the axis of what is reported.
constexpr reported as_reported(finding found) { return static_cast<reported>(position(found) + 1); }
/// The set of what is reported that a row accepts whose condition names these findings.
constexpr value_set<reported> as_reported(value_set<finding> found) {
    return value_set<reported>::from_bits(found.any() ? ~std::uint64_t{0} : found.bits() << 1);
}

/// The cases that a row accepts. All tables share these axes; a table's own condition offers those that it may use.
using case_box =
    engine::box<skin_concern, severity_grade, body_site, fitzpatrick, care_setting, device_kind, depth_band, reported>;
/// The number of each axis of a `case_box`.
enum case_axis : std::size_t {
    concern_axis,
    severity_axis,
    site_axis,
    phototype_axis,
    setting_axis,
    device_axis,
    depth_axis,
    finding_axis
};

/// When a screening row is asked. The finding must be named.
struct screening_condition {
    named_set<finding> having;             ///< any of these findings
    value_set<skin_concern> concern = {};  ///< and the concern is one of these
    value_set<body_site> site = {};        ///< and the site
    value_set<fitzpatrick> phototype = {}; ///< and the phototype
    value_set<care_setting> setting = {};  ///< and the setting
};
/// When a protocol row answers.
struct protocol_condition {
    value_set<skin_concern> concern = {};    ///< the concern is one of these
    value_set<severity_grade> severity = {}; ///< and the severity
    value_set<body_site> site = {};          ///< and the site
    value_set<fitzpatrick> phototype = {};   ///< and the phototype
    value_set<care_setting> setting = {};    ///< and the setting
};
/// When a limit holds. Without a finding it holds for everybody.
struct limit_condition {
    value_set<finding> having = {};          ///< any of these findings, or anybody if not said
    value_set<skin_concern> concern = {};    ///< and the concern is one of these
    value_set<severity_grade> severity = {}; ///< and the severity
    value_set<body_site> site = {};          ///< and the site
    value_set<fitzpatrick> phototype = {};   ///< and the phototype
    value_set<care_setting> setting = {};    ///< and the setting
    value_set<device_kind> device = {};      ///< and the device
};
/// None of the findings.
inline constexpr value_set<finding> no_finding = value_set<finding>::from_bits(0);
/// When a step is part of the routine. Without a finding it is for everybody.
struct routine_condition {
    value_set<finding> having = {};         ///< any of these findings, or anybody if not said
    value_set<finding> unless = no_finding; ///< but none of these
    value_set<skin_concern> concern = {};   ///< and the concern is one of these
    value_set<body_site> site = {};         ///< and the site
    value_set<fitzpatrick> phototype = {};  ///< and the phototype
    value_set<care_setting> setting = {};   ///< and the setting
    value_set<device_kind> device = {};     ///< and the device
    value_set<depth_band> depth = {};       ///< and the plan's deepest needle
};

/// The cases that a row's condition accepts: any value on an axis that the condition does not have.
template <class Condition> constexpr case_box box_of(const Condition& when) {
    case_box box;
    box.set_values(concern_axis, when.concern.bits());
    box.set_values(site_axis, when.site.bits());
    box.set_values(phototype_axis, when.phototype.bits());
    box.set_values(setting_axis, when.setting.bits());
    if constexpr (requires { when.severity; }) {
        box.set_values(severity_axis, when.severity.bits());
    }
    if constexpr (requires { when.device; }) {
        box.set_values(device_axis, when.device.bits());
    }
    if constexpr (requires { when.depth; }) {
        box.set_values(depth_axis, when.depth.bits());
    }
    if constexpr (requires { when.having; }) {
        box.set_values(finding_axis, as_reported(when.having).bits());
    }
    return box;
}

/// What a screening row can say. It cannot hold a plan: an added row only makes an answer stricter.
enum class objection : std::uint8_t {
    caution, ///< proceed with precautions
    defer,   ///< not now
    refer,   ///< not here: to a specialist
    refuse,  ///< not at all
};
/// Codes of `objection`.
template <> struct enumeration<objection> {
    static constexpr table_text field = "objection";
    static constexpr code_text codes[] = {"caution", "defer", "refer", "refuse"};
    static constexpr table_text allowed = "caution, defer, refer, refuse";
};

/// The outcome of a case, from the best to the worst.
enum class verdict : std::uint8_t {
    proceed,                  ///< there is a plan
    proceed_with_precautions, ///< there is a plan, with cautions
    incomplete,               ///< answers that matter are missing
    defer,                    ///< not now
    refer,                    ///< not here: to a specialist
    refuse,                   ///< not at all
};
/// Codes of `verdict`.
template <> struct enumeration<verdict> {
    static constexpr table_text field = "outcome";
    static constexpr code_text codes[] = {"proceed", "proceed_with_precautions", "incomplete", "defer", "refer",
                                          "refuse"};
    static constexpr table_text allowed = "proceed, proceed_with_precautions, incomplete, defer, refer, refuse";
};
/// The outcome that an objection leads to.
constexpr verdict verdict_of(objection said) {
    constexpr verdict outcomes[] = {verdict::proceed_with_precautions, verdict::defer, verdict::refer, verdict::refuse};
    return outcomes[position(said)];
}

/// What a concern wants.
struct protocol {
    range<needle_length> depth;            ///< needle length
    needle_length first = depth.min;       ///< needle length of the first session
    range<int> sessions;                   ///< number of sessions, at least 1
    range<duration> interval;              ///< between sessions
    range<duration> maintenance = no_time; ///< between later single sessions; zero for none
    /// Whether both are the same.
    constexpr bool operator==(const protocol&) const = default;
};

/// Nothing: where no row answers.
inline constexpr protocol no_protocol{
    .depth = {no_needling, no_needling}, .sessions = {0, 0}, .interval = {duration{}, duration{}}};

/// What a limit is about.
enum class limit_kind : std::uint8_t {
    depth,    ///< the needle is no longer than this
    interval, ///< sessions are no closer than this
    sessions, ///< there are no more sessions than this
};
/// Codes of `limit_kind`.
template <> struct enumeration<limit_kind> {
    static constexpr table_text field = "limit";
    static constexpr code_text codes[] = {"depth", "interval", "sessions"};
    static constexpr table_text allowed = "depth, interval, sessions";
};

/// A limit: it only narrows.
struct limit {
    limit_kind kind;    ///< what it is about
    std::int32_t value; ///< micrometres, minutes or a count

    /// Whether both are the same.
    constexpr bool operator==(const limit&) const = default;
    /// Whether this limit allows no more than another of the same kind.
    constexpr bool at_least_as_tight_as(const limit& other) const {
        return kind == other.kind && (kind == limit_kind::interval ? value >= other.value : value <= other.value);
    }
};
/// The needle is no longer than this.
constexpr limit no_deeper_than(needle_length longest) { return {limit_kind::depth, longest.in_micrometres()}; }
/// Sessions are no closer than this.
constexpr limit no_sooner_than(duration interval) { return {limit_kind::interval, interval.in_minutes()}; }
/// There are no more sessions than this.
constexpr limit no_more_sessions_than(int count) { return {limit_kind::sessions, count}; }
/// Never needled.
inline constexpr limit never = no_deeper_than(no_needling);

/// The ids of other rules, at most six.
class name_list {
public:
    static constexpr std::size_t most = 6; ///< how many names there can be

    /// No names.
    constexpr name_list() = default;
    /// One name.
    constexpr name_list(const char* name) : names_{table_text(name)}, size_(1) {}
    /// The names in braces; `inspect` reports a list that is too long.
    constexpr name_list(std::initializer_list<table_text> names) : size_(names.size()) {
        std::size_t at = 0;
        for (const table_text& name : names) {
            if (at < most) {
                names_[at++] = name;
            }
        }
    }
    /// The first.
    constexpr const std::string_view* begin() const { return names_; }
    /// The end.
    constexpr const std::string_view* end() const { return names_ + (size_ < most ? size_ : most); }
    /// Whether there are none.
    constexpr bool empty() const { return size_ == 0; }
    /// Whether more names were given than fit.
    constexpr bool too_long() const { return size_ > most; }
    /// Whether a name is in the list.
    constexpr bool contains(std::string_view name) const {
        for (const std::string_view& each : *this) {
            if (each == name) {
                return true;
            }
        }
        return false;
    }

private:
    std::string_view names_[most]{};
    std::size_t size_ = 0;
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
    protocol then;                    ///< what the concern wants
    required_text said;               ///< the rule in one sentence
    source_list source;               ///< what it rests on
    required<rule_strength> strength; ///< how far it may be trusted
    table_text dissent = {};          ///< which sources disagree, and how it was settled
    name_list replaces = {};          ///< the rules that it goes before where both accept a case
};
/// A row of the limits table.
struct limit_rule {
    required_text id;                       ///< stable dotted name
    limit_condition when;                   ///< the cases that it accepts
    required<limit> then;                   ///< what is allowed
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
constexpr std::string_view sentence_of(const screening_rule& rule) { return rule.said; }
/// The sentence of a rule.
constexpr std::string_view sentence_of(const protocol_rule& rule) { return rule.said; }
/// The sentence of a rule.
constexpr std::string_view sentence_of(const limit_rule& rule) { return rule.said; }
/// The sentence of a rule: for a step, its instruction.
constexpr std::string_view sentence_of(const routine_rule& rule) { return rule.then.instruction; }

} // namespace needlewise::inline v1
