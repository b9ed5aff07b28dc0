// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The course table of the standard book: what the last visit means for the next one. The most cautious rule wins.

#include <needlewise/literature/sources.hpp>
#include <needlewise/rules/course_table.hpp>

namespace needlewise::inline v1 {

namespace books {

// clang-format off
/// What does the last visit mean for the next one?
inline constexpr course_rule standard_course[] = {
    // The rule for a visit with nothing against it; every other rule holds it back.
    {.id = "course.tolerated", .when = {}, .then = {course_outcome::go_on, depth_change::deeper, interval_change::as_planned},
     .said = "If the session was well tolerated, go a step deeper next time, up to the plan's depth.",
     .source = {sources::exceed_ifu_p35, sources::expert_opinion}, .strength = rule_strength::opinion,
     .dissent = "Trials keep one length throughout; starting short and going deeper is what practice guides do."},
    {.id = "course.works", .when = {.endpoint = endpoint_result::reached, .response = {treatment_response::some, treatment_response::target_reached}},
     .then = {course_outcome::go_on, depth_change::same, interval_change::as_planned},
     .said = "Keep a depth that reaches the endpoint and helps.",
     .source = sources::expert_opinion, .strength = rule_strength::opinion},

    // Redness
    {.id = "course.redness.longer", .when = {.redness = redness_course::longer_than_expected}, .then = {course_outcome::go_on, depth_change::shallower, interval_change::longer},
     .said = "Redness lasted longer than expected: go a step shallower and wait longer.",
     .source = {sources::adverse_2805, sources::lisa_acu, sources::expert_opinion}, .strength = rule_strength::opinion},
    {.id = "course.redness.again", .when = {.redness = redness_course::longer_than_expected, .reactions = reactions_before::some},
     .then = {course_outcome::refer, depth_change::shallower, interval_change::longer},
     .said = "A second reaction despite a shallower needle: see a physician before any further session.",
     .source = sources::expert_opinion, .strength = rule_strength::opinion},
    {.id = "course.redness.over_a_week", .when = {.redness = redness_course::over_a_week}, .then = {course_outcome::refer, depth_change::shallower, interval_change::longer},
     .said = "Redness that is still there after 7 days: see a physician.",
     .source = {sources::adverse_2805, sources::chu_2021}, .strength = rule_strength::moderate},
    {.id = "course.redness.unknown", .when = {.redness = redness_course::not_observed}, .then = {course_outcome::go_on, depth_change::same, interval_change::as_planned},
     .said = "Nobody knows how the redness settled: do not go deeper.",
     .source = sources::expert_opinion, .strength = rule_strength::opinion},

    // Pigment
    {.id = "course.pigment.transient", .when = {.pigment = pigment_change::transient}, .then = {course_outcome::go_on, depth_change::shallower, interval_change::longer},
     .said = "Dark or light patches that faded again: go a step shallower and wait longer, with strict sun protection.",
     .source = {sources::dogra_2014, sources::pih_sunscreen_review, sources::expert_opinion}, .strength = rule_strength::weak},
    {.id = "course.pigment.again", .when = {.pigment = pigment_change::transient, .reactions = reactions_before::some},
     .then = {course_outcome::refer, depth_change::shallower, interval_change::longer},
     .said = "Dark or light patches again after an earlier reaction: see a dermatologist before any further session.",
     .source = {sources::dogra_2014, sources::expert_opinion}, .strength = rule_strength::opinion},
    {.id = "course.pigment.persistent", .when = {.pigment = pigment_change::persistent}, .then = {course_outcome::refer, depth_change::shallower, interval_change::longer},
     .said = "Darker or lighter patches that stay: no further session; see a dermatologist.",
     .source = {sources::dogra_2014, sources::chu_2021, sources::alster_striae}, .strength = rule_strength::moderate,
     .dissent = "Most marks in a series faded with time; a session into them is not risked."},
    {.id = "course.pigment.unknown", .when = {.pigment = pigment_change::not_observed}, .then = {course_outcome::ask_first, depth_change::same, interval_change::as_planned},
     .said = "Look for new patches before the next session.",
     .source = {sources::dogra_2014, sources::expert_opinion}, .strength = rule_strength::opinion},

    // Pain and endpoint
    {.id = "course.pain.too_much", .when = {.pain = pain_level::too_much}, .then = {course_outcome::go_on, depth_change::same, interval_change::as_planned},
     .said = "Too much pain: do not go deeper, and review the numbing.",
     .source = sources::expert_opinion, .strength = rule_strength::opinion},
    {.id = "course.pain.unknown", .when = {.pain = pain_level::not_observed}, .then = {course_outcome::go_on, depth_change::same, interval_change::as_planned},
     .said = "Nobody asked about pain: do not go deeper.",
     .source = sources::expert_opinion, .strength = rule_strength::opinion},
    {.id = "course.endpoint.exceeded", .when = {.endpoint = endpoint_result::exceeded}, .then = {course_outcome::go_on, depth_change::shallower, interval_change::longer},
     .said = "The session went beyond the planned endpoint: go a step shallower and wait longer.",
     .source = {sources::jove_2024_procedure, sources::expert_opinion}, .strength = rule_strength::weak},
    {.id = "course.endpoint.unknown", .when = {.endpoint = endpoint_result::not_observed}, .then = {course_outcome::go_on, depth_change::same, interval_change::as_planned},
     .said = "Nobody noted the endpoint: do not go deeper.",
     .source = sources::expert_opinion, .strength = rule_strength::opinion},

    // Signs that stop a course
    {.id = "course.alarm.infection", .when = {.alarm = alarm_sign::infection}, .then = {course_outcome::refer, depth_change::shallower, interval_change::longer},
     .said = "Signs of infection: see a physician the same day, and have no session before the skin is clear.",
     .source = {sources::harris_2015, sources::home_guide, sources::expert_opinion}, .strength = rule_strength::opinion},
    {.id = "course.alarm.herpes", .when = {.alarm = alarm_sign::herpes}, .then = {course_outcome::wait_until_settled, depth_change::same, interval_change::longer},
     .said = "Herpes: take an antiviral, and have no session until it is clear.",
     .source = {sources::morgan, sources::exceed_ifu_p34}, .strength = rule_strength::moderate},
    {.id = "course.alarm.nodules", .when = {.alarm = alarm_sign::nodules}, .then = {course_outcome::refer, depth_change::shallower, interval_change::longer},
     .said = "A rash or firm bumps that stay: see a dermatologist with the list of products used.",
     .source = {sources::soltani_2014, sources::granuloma_review, sources::granuloma_2021}, .strength = rule_strength::moderate},
    {.id = "course.alarm.scarring", .when = {.alarm = alarm_sign::scarring}, .then = {course_outcome::refer, depth_change::shallower, interval_change::longer},
     .said = "Raised scars or lines of needle marks: no further session; see a dermatologist.",
     .source = {sources::dogra_2014, sources::harris_2015}, .strength = rule_strength::moderate},
    {.id = "course.alarm.allergy", .when = {.alarm = alarm_sign::allergic_reaction}, .then = {course_outcome::refer, depth_change::shallower, interval_change::longer},
     .said = "An allergic reaction: find out what caused it before any further session.",
     .source = {sources::soltani_2014, sources::expert_opinion}, .strength = rule_strength::weak},
    {.id = "course.alarm.not_asked", .when = {.alarm = alarm_sign::not_asked}, .then = {course_outcome::ask_first, depth_change::same, interval_change::as_planned},
     .said = "Ask for signs of infection, blisters, bumps, scars and allergy before the next session.",
     .source = sources::expert_opinion, .strength = rule_strength::opinion},

    // A course that stood still
    {.id = "course.pause.not_screened", .when = {.pause = course_pause::not_screened},
     .then = {course_outcome::ask_first, depth_change::same, interval_change::as_planned, course_start::first_length},
     .said = "More than 13 weeks since the last visit: ask all questions of the screening again before the next session.",
     .source = sources::expert_opinion, .strength = rule_strength::opinion},
    {.id = "course.pause.screened_again", .when = {.pause = course_pause::screened_again},
     .then = {course_outcome::go_on, depth_change::same, interval_change::as_planned, course_start::first_length},
     .said = "After more than 13 weeks, begin again with the first needle length.",
     .source = sources::expert_opinion, .strength = rule_strength::opinion},

    // Does it help?
    {.id = "course.response.worse", .when = {.response = treatment_response::worse}, .then = {course_outcome::refer, depth_change::shallower, interval_change::longer},
     .said = "The concern has become worse: stop and see a dermatologist.",
     .source = {sources::esmat_2022, sources::expert_opinion}, .strength = rule_strength::weak},
    {.id = "course.response.target_reached", .when = {.response = treatment_response::target_reached}, .then = {course_outcome::target_reached, depth_change::same, interval_change::as_planned},
     .said = "The target has been reached: no further sessions except maintenance.",
     .source = sources::expert_opinion, .strength = rule_strength::opinion},
    {.id = "course.response.none", .when = {.response = treatment_response::none, .progress = {course_progress::enough, course_progress::complete}, .judging = judging_time::due},
     .then = {course_outcome::no_benefit, depth_change::same, interval_change::as_planned},
     .said = "No change 12 weeks after the last session (24 for hair): further sessions are not expected to help.",
     .source = {sources::alster_striae, sources::ablon2018, sources::dhurat2013, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "Trials judge 2 to 5 months after the last session, hair trials at 12 to 24 weeks."},
    {.id = "course.response.none.early", .when = {.response = treatment_response::none, .progress = {course_progress::enough, course_progress::complete}, .judging = judging_time::early},
     .then = {course_outcome::ask_first, depth_change::same, interval_change::as_planned},
     .said = "No change yet, but it is too early to tell: look again 12 weeks after the last session (24 for hair) before any further one.",
     .source = {sources::alster_striae, sources::ablon2018, sources::expert_opinion}, .strength = rule_strength::opinion,
     .dissent = "Collagen goes on forming for months; clinics judge as early as the next session."},
    {.id = "course.response.not_judged", .when = {.response = treatment_response::not_judged, .progress = course_progress::enough}, .then = {course_outcome::ask_first, depth_change::same, interval_change::as_planned},
     .said = "Compare the photographs before going beyond the minimum number of sessions.",
     .source = sources::expert_opinion, .strength = rule_strength::opinion},
    {.id = "course.complete", .when = {.progress = course_progress::complete}, .then = {course_outcome::sessions_done, depth_change::same, interval_change::as_planned},
     .said = "All sessions of the plan are done.",
     .source = sources::expert_opinion, .strength = rule_strength::opinion},
};
// clang-format on

} // namespace books

/// The course table of the standard book, made ready.
inline constexpr course_table standard_course{books::standard_course};

} // namespace needlewise::inline v1
