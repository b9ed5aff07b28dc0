// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What was done at a visit, and what was seen and heard of it before the next one.

#include <cstdint>

#include <needlewise/tools/enumeration.hpp>
#include <needlewise/tools/required.hpp>
#include <needlewise/vocabulary/needle_length.hpp>

namespace needlewise::inline v1 {

/// How the redness after a visit went away.
enum class redness_course : std::uint8_t {
    settled_in_time,      ///< within the time that the plan's recovery steps expect
    longer_than_expected, ///< later than that, but within 7 days
    over_a_week,          ///< still there after 7 days
    not_observed,         ///< nobody looked or asked
};
/// Codes of `redness_course`.
template <> struct enumeration<redness_course> {
    static constexpr char field[] = "redness";
    static constexpr char allowed[] = "settled_in_time, longer_than_expected, over_a_week, not_observed";
    static constexpr redness_course last = redness_course::not_observed;
};

/// Darker or lighter patches after a visit, where they were not wanted.
enum class pigment_change : std::uint8_t {
    none,         ///< none
    transient,    ///< there were some, and they faded again
    persistent,   ///< there are some
    not_observed, ///< nobody looked or asked
};
/// Codes of `pigment_change`.
template <> struct enumeration<pigment_change> {
    static constexpr char field[] = "pigment";
    static constexpr char allowed[] = "none, transient, persistent, not_observed";
    static constexpr pigment_change last = pigment_change::not_observed;
};

/// Pain at a visit.
enum class pain_level : std::uint8_t {
    tolerable,    ///< the person would have it again
    too_much,     ///< the person would not have it again like that
    not_observed, ///< nobody asked
};
/// Codes of `pain_level`.
template <> struct enumeration<pain_level> {
    static constexpr char field[] = "pain";
    static constexpr char allowed[] = "tolerable, too_much, not_observed";
    static constexpr pain_level last = pain_level::not_observed;
};

/// Whether the endpoint of the plan was reached.
enum class endpoint_result : std::uint8_t {
    reached,      ///< as planned
    not_reached,  ///< the skin showed less than planned
    exceeded,     ///< the skin showed more than planned: bleeding where redness was wanted, or bleeding hard to stop
    not_observed, ///< nobody noted it
};
/// Codes of `endpoint_result`.
template <> struct enumeration<endpoint_result> {
    static constexpr char field[] = "endpoint";
    static constexpr char allowed[] = "reached, not_reached, exceeded, not_observed";
    static constexpr endpoint_result last = endpoint_result::not_observed;
};

/// Signs after a visit that stop a course.
enum class alarm_sign : std::uint8_t {
    none,              ///< asked, and there was none
    infection,         ///< spreading redness, warmth, pus or fever
    herpes,            ///< clustered blisters or tingling
    nodules,           ///< a rash or firm bumps that stay
    scarring,          ///< raised scars or tracks of needle marks
    allergic_reaction, ///< itching swelling, hives
    not_asked,         ///< nobody asked
};
/// Codes of `alarm_sign`.
template <> struct enumeration<alarm_sign> {
    static constexpr char field[] = "alarm";
    static constexpr char allowed[] = "none, infection, herpes, nodules, scarring, allergic_reaction, not_asked";
    static constexpr alarm_sign last = alarm_sign::not_asked;
};

/// How the concern answered to the treatment, by the scale that the clinic uses and photographs.
enum class treatment_response : std::uint8_t {
    target_reached, ///< as good as was aimed at
    some,           ///< better
    none,           ///< no change
    worse,          ///< worse
    not_judged,     ///< not judged yet
};
/// Codes of `treatment_response`.
template <> struct enumeration<treatment_response> {
    static constexpr char field[] = "response";
    static constexpr char allowed[] = "target_reached, some, none, worse, not_judged";
    static constexpr treatment_response last = treatment_response::not_judged;
};

/// What was done at a visit, and what was seen and heard of it before the next one. What is not said is unknown.
struct visit_record {
    required<int> day;                                            ///< days since the first visit of the course, from 0
    required<needle_length> depth;                                ///< the longest needle that was used
    redness_course redness = redness_course::not_observed;        ///< how redness settled
    pigment_change pigment = pigment_change::not_observed;        ///< unwanted patches
    pain_level pain = pain_level::not_observed;                   ///< pain
    endpoint_result endpoint = endpoint_result::not_observed;     ///< the endpoint
    alarm_sign alarm = alarm_sign::not_asked;                     ///< the most serious sign
    treatment_response response = treatment_response::not_judged; ///< how the concern answered
};

} // namespace needlewise::inline v1
