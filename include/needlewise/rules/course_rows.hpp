// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The rows of the course table: what the last visit means for the next one.

#include <cstdint>
#include <string_view>

#include <needlewise/engine/box.hpp>
#include <needlewise/tools/enum_set.hpp>
#include <needlewise/tools/table_text.hpp>
#include <needlewise/vocabulary/evidence.hpp>
#include <needlewise/vocabulary/visit_record.hpp>

namespace needlewise::inline v1 {

/// How far the course has come, by the sessions done.
enum class course_progress : std::uint8_t {
    early,    ///< fewer than the minimum number of sessions
    enough,   ///< the minimum number is done, the maximum is not
    complete, ///< the greatest number is done
};
/// Codes of `course_progress`.
template <> struct enumeration<course_progress> {
    static constexpr char field[] = "progress";
    static constexpr char allowed[] = "early, enough, complete";
    static constexpr course_progress last = course_progress::complete;
};

/// How many earlier visits of the course brought a reaction.
enum class reactions_before : std::uint8_t {
    none, ///< none
    some, ///< at least one
};
/// Codes of `reactions_before`.
template <> struct enumeration<reactions_before> {
    static constexpr char field[] = "reactions before";
    static constexpr char allowed[] = "none, some";
    static constexpr reactions_before last = reactions_before::some;
};

/// Whether so much time has gone by since the last visit that trials would judge what it did.
enum class judging_time : std::uint8_t {
    early, ///< not yet, or nobody says what day it is
    due,   ///< 12 weeks, or 24 for hair
};
/// Codes of `judging_time`.
template <> struct enumeration<judging_time> {
    static constexpr char field[] = "judging";
    static constexpr char allowed[] = "early, due";
    static constexpr judging_time last = judging_time::due;
};

/// Whether the course has stood still for months since the last visit.
enum class course_pause : std::uint8_t {
    none,           ///< no, or nobody says what day it is
    screened_again, ///< yes, and all questions of the screening were asked anew
    not_screened,   ///< yes, and they were not
};
/// Codes of `course_pause`.
template <> struct enumeration<course_pause> {
    static constexpr char field[] = "pause";
    static constexpr char allowed[] = "none, screened_again, not_screened";
    static constexpr course_pause last = course_pause::not_screened;
};

/// With which needle the next session begins.
enum class course_start : std::uint8_t {
    where_it_was, ///< as the depth of the last visit and what came of it allow
    first_length, ///< no deeper than the first session of the plan
};
/// Codes of `course_start`.
template <> struct enumeration<course_start> {
    static constexpr char field[] = "course start";
    static constexpr char allowed[] = "where_it_was, first_length";
    static constexpr course_start last = course_start::first_length;
};

/// What follows for the course, from the least to the most cautious.
enum class course_outcome : std::uint8_t {
    go_on,              ///< the next session
    sessions_done,      ///< the maximum number of sessions is done: maintenance, if the plan has any
    no_benefit,         ///< more sessions are not expected to help: no further session
    target_reached,     ///< maintenance, if the plan has any
    ask_first,          ///< an answer that matters is missing
    wait_until_settled, ///< no session before it has settled and was looked at again
    refer,              ///< no session: to a physician
};
/// Codes of `course_outcome`.
template <> struct enumeration<course_outcome> {
    static constexpr char field[] = "course";
    static constexpr char allowed[] =
        "go_on, sessions_done, no_benefit, target_reached, ask_first, wait_until_settled, refer";
    static constexpr course_outcome last = course_outcome::refer;
};

/// How deep the next session goes, from the boldest to the most cautious.
enum class depth_change : std::uint8_t {
    deeper,    ///< one step deeper, up to the plan's depth
    same,      ///< as this visit
    shallower, ///< one step shallower, and never again as deep as this visit
};
/// Codes of `depth_change`.
template <> struct enumeration<depth_change> {
    static constexpr char field[] = "depth change";
    static constexpr char allowed[] = "deeper, same, shallower";
    static constexpr depth_change last = depth_change::shallower;
};

/// How soon the next session comes.
enum class interval_change : std::uint8_t {
    as_planned, ///< within the plan's interval
    longer,     ///< not before the plan's longest interval, and later with each further reaction
};
/// Codes of `interval_change`.
template <> struct enumeration<interval_change> {
    static constexpr char field[] = "interval change";
    static constexpr char allowed[] = "as_planned, longer";
    static constexpr interval_change last = interval_change::longer;
};

/// What a rule of the course says. Of several the most cautious part of each wins.
struct course_advice {
    course_outcome outcome = course_outcome::go_on;         ///< whether there is a next session
    depth_change depth = depth_change::deeper;              ///< how deep
    interval_change interval = interval_change::as_planned; ///< how soon
    course_start start = course_start::where_it_was;        ///< whether it begins again with the first length
    /// Whether both are the same.
    constexpr bool operator==(const course_advice&) const = default;

    /// The more cautious of both, part by part.
    constexpr course_advice operator|(const course_advice& other) const noexcept {
        return {other.outcome > outcome ? other.outcome : outcome, other.depth > depth ? other.depth : depth,
                other.interval > interval ? other.interval : interval, other.start > start ? other.start : start};
    }
    /// Whether it is nowhere bolder than another.
    constexpr bool at_least_as_cautious_as(const course_advice& other) const noexcept {
        return (*this | other) == *this;
    }
    /// Whether the visit brought a reaction that limits all later visits.
    constexpr bool reaction() const noexcept {
        return depth == depth_change::shallower || outcome >= course_outcome::wait_until_settled;
    }
};

/// When a rule of the course holds.
struct course_condition {
    condition_set<redness_course> redness = {};      ///< the redness was one of these
    condition_set<pigment_change> pigment = {};      ///< and the pigment
    condition_set<pain_level> pain = {};             ///< and the pain
    condition_set<endpoint_result> endpoint = {};    ///< and the endpoint
    condition_set<alarm_sign> alarm = {};            ///< and the sign
    condition_set<treatment_response> response = {}; ///< and the response
    condition_set<course_progress> progress = {};    ///< and the progress
    condition_set<reactions_before> reactions = {};  ///< and the reactions at earlier visits
    condition_set<judging_time> judging = {};        ///< and whether it is time to judge
    condition_set<course_pause> pause = {};          ///< and whether the course stood still
};

/// A row of the course table.
struct course_rule {
    required_text id;                 ///< stable dotted name
    course_condition when;            ///< the visits that it accepts
    course_advice then;               ///< what it says
    required_text said;               ///< the rule in one sentence
    source_list source;               ///< what it rests on
    required<rule_strength> strength; ///< how far it may be trusted
    table_text dissent = {};          ///< which sources disagree, and how it was settled
};

/// The visits that a rule accepts.
using visit_box = engine::box<redness_course, pigment_change, pain_level, endpoint_result, alarm_sign,
                              treatment_response, course_progress, reactions_before, judging_time, course_pause>;

/// The visits that a row's condition accepts.
constexpr visit_box box_of(const course_condition& when) noexcept {
    return visit_box::of(when.redness, when.pigment, when.pain, when.endpoint, when.alarm, when.response, when.progress,
                         when.reactions, when.judging, when.pause);
}
/// The sentence of a rule.
constexpr std::string_view sentence_of(const course_rule& rule) noexcept { return rule.said; }

} // namespace needlewise::inline v1
