// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The limits table of the standard book: what is allowed at a site, in a practitioner, for a skin, with a device. Rows
/// only narrow; the tightest wins.

#include <needlewise/books/standard/hands.hpp>
#include <needlewise/literature/sources.hpp>
#include <needlewise/rules/rows.hpp>

namespace needlewise::inline v1::books {

/// Concerns that are scars, in which needles reach into thickened or bound-down tissue.
inline constexpr enum_set<skin_concern> scars{skin_concern::acne_scar,      skin_concern::surgical_scar,
                                              skin_concern::traumatic_scar, skin_concern::burn_scar,
                                              skin_concern::varicella_scar, skin_concern::hypertrophic_scar};
/// Concerns about pigment, which injury can worsen.
inline constexpr enum_set<skin_concern> pigment{skin_concern::hyperpigmentation, skin_concern::age_spots,
                                                skin_concern::uneven_tone, skin_concern::melasma,
                                                skin_concern::dark_circles};
/// Phototypes at risk of post-inflammatory hyperpigmentation.
inline constexpr enum_set<fitzpatrick> darker_phototypes = values_from(fitzpatrick::iv, fitzpatrick::vi);

// clang-format off
/// What is allowed?
template <class Rule = limit_rule, class sources = sources>
inline constexpr Rule standard_limits[] = {
    // In whose hands
    {.id = "limit.home", .when = {.practitioner = practitioner_kind::lay_person}, .then = no_deeper_than(0.3_mm),
     .said = "At home needles are at most 0.3 mm: longer ones need training, asepsis and aftercare.",
     .source = {sources::tucson_laser, sources::depth_blog_home, sources::expert_opinion}, .strength = rule_strength::moderate,
     .dissent = "Sellers' charts allow 0.5 to 1.0 mm at home; the training source gives 0.2 to 0.3 mm, and the stricter is taken."},
    {.id = "limit.salon", .when = {.practitioner = practitioner_kind::aesthetician}, .then = no_deeper_than(0.5_mm),
     .said = "Outside medical care needles are at most 0.5 mm: deeper ones bleed and need medical skill.",
     .source = {sources::jove_2024_procedure, sources::cfr_878_4430, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "Professional ranges of 0.5 to 3.0 mm are for health professionals; no regulator states a length, so the bleeding threshold is taken."},
    {.id = "limit.clinic", .when = {.practitioner = medical_hands}, .then = no_deeper_than(2.5_mm),
     .said = "Needles are at most 2.5 mm in trained hands.",
     .source = {sources::gadkari2014, sources::eldomyati2024, sources::silva_2020}, .strength = rule_strength::moderate,
     .dissent = "Burn series used 3.0 mm under anaesthesia; rollers are sold to 3.0 mm. Beyond 2.5 mm is left to surgeons."},
    {.id = "limit.specialist", .when = {.concern = {skin_concern::melasma, skin_concern::hypopigmentation, skin_concern::burn_scar, skin_concern::hypertrophic_scar},
                                        .practitioner = {practitioner_kind::lay_person, practitioner_kind::aesthetician}}, .then = never_needled,
     .said = "Melasma, pale patches, burn scars and raised scars are needled in medical care only.",
     .source = {sources::esmat_2022, sources::juhasz_2020, sources::expert_opinion}, .strength = rule_strength::moderate},

    // Where
    {.id = "limit.eyelid", .when = {.site = body_site::eyelid}, .then = never_needled, .otherwise = objection::refuse,
     .said = "Skin inside the orbital rim is never needled.",
     .source = {sources::skinpen_label, sources::thickness_korea, sources::thickness_meng}, .strength = rule_strength::strong},
    {.id = "limit.periorbital", .when = {.site = body_site::periorbital}, .then = no_deeper_than(0.5_mm),
     .said = "Around the eye, outside the rim, needles are at most 0.5 mm: the whole skin is about 1 mm.",
     .source = {sources::sharad, sources::thickness_infraorbital, sources::k192138}, .strength = rule_strength::moderate,
     .dissent = "A pen with a range to 2.5 mm is cleared for periorbital wrinkles: that is the device, not a depth to use."},
    {.id = "limit.lips", .when = {.site = body_site::lips}, .then = no_deeper_than(0.25_mm),
     .said = "The red of the lips is needled at most 0.25 mm.",
     .source = {sources::dermapen_world_lips, sources::expert_opinion}, .strength = rule_strength::opinion},
    {.id = "limit.forehead", .when = {.site = {body_site::forehead, body_site::temple}}, .then = no_deeper_than(1.0_mm),
     .said = "On forehead and temple needles are at most 1.0 mm: skin over bone, in women about 1 mm.",
     .source = {sources::thickness_meng, sources::thickness_50mhz, sources::drpen_chart}, .strength = rule_strength::moderate,
     .dissent = "Charts for cosmetic work stop at 0.5 to 0.75 mm; 50 MHz ultrasound reads 1.9 to 2.5 mm. The thinner reading is taken."},
    {.id = "limit.nose", .when = {.site = body_site::nose}, .then = no_deeper_than(0.75_mm),
     .said = "On the nose needles are at most 0.75 mm: thin skin over bone and cartilage.",
     .source = {sources::depth_blog_home, sources::drpen_chart, sources::thickness_meng}, .strength = rule_strength::weak},
    {.id = "limit.upper_lip", .when = {.concern = ~scars, .site = body_site::upper_lip}, .then = no_deeper_than(1.5_mm),
     .said = "On the skin of the upper lip needles are at most 1.5 mm.",
     .source = {sources::drpen_chart, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "Sellers' charts stop at 0.5 to 0.75 mm, without data."},
    {.id = "limit.face", .when = {.concern = ~scars, .site = {body_site::full_face, body_site::cheek, body_site::chin, body_site::jawline}},
     .then = no_deeper_than(1.5_mm),
     .said = "On the face needles are at most 1.5 mm unless a scar is treated: beyond that safety was not evaluated.",
     .source = {sources::skinpen_label, sources::k180778, sources::k182407}, .strength = rule_strength::strong},
    {.id = "limit.neck", .when = {.site = body_site::neck}, .then = no_deeper_than(1.0_mm),
     .said = "On the neck needles are at most 1.0 mm: the whole skin is little over 1 mm.",
     .source = {sources::thickness_meng, sources::sasaki_2019, sources::k202243}, .strength = rule_strength::moderate},
    {.id = "limit.decolletage", .when = {.site = body_site::decolletage}, .then = no_deeper_than(1.0_mm),
     .said = "On the upper chest needles are at most 1.0 mm: the dermis is about 1.3 mm and scars easily.",
     .source = {sources::thickness_korea, sources::sasaki_2019, sources::expert_opinion}, .strength = rule_strength::weak},
    {.id = "limit.scalp", .when = {.site = body_site::scalp}, .then = no_deeper_than(1.5_mm),
     .said = "On the scalp needles are at most 1.5 mm: more was no better.",
     .source = {sources::english_2021, sources::faghihi_2021, sources::dhurat2013}, .strength = rule_strength::moderate,
     .dissent = "Published lengths run from 0.5 to 2.5 mm; 0.6 mm did better than 1.2 mm with minoxidil."},
    {.id = "limit.body", .when = {.concern = ~(scars | enum_set<skin_concern>(skin_concern::stretch_marks)),
                                  .site = {body_site::upper_arm, body_site::forearm, body_site::back, body_site::abdomen, body_site::buttock, body_site::thigh, body_site::lower_leg}},
     .then = no_deeper_than(1.5_mm),
     .said = "On trunk and limbs needles are at most 1.5 mm, which stays within the skin.",
     .source = sources::laurent_2007, .strength = rule_strength::strong},
    {.id = "limit.hand", .when = {.site = body_site::hand}, .then = no_deeper_than(1.0_mm),
     .said = "On the back of the hand needles are at most 1.0 mm: tendons and veins lie close.",
     .source = sources::expert_opinion, .strength = rule_strength::opinion,
     .dissent = "One histology series reads a dermis of 2.1 mm there, high against all others; not relied on."},

    // Whose skin
    {.id = "limit.pigment.darker", .when = {.concern = pigment, .phototype = darker_phototypes}, .then = no_deeper_than(0.5_mm),
     .said = "Pigment in phototypes IV to VI is needled at most 0.5 mm, to redness and not to bleeding.",
     .source = {sources::jove_2024_procedure, sources::chu_2021, sources::dogra_2014}, .strength = rule_strength::moderate,
     .dissent = "A melasma series used 1.5 mm in phototypes III and IV."},
    {.id = "limit.pih_history", .when = {.having = finding::pih_history}, .then = no_deeper_than(1.5_mm),
     .said = "After earlier dark marks needles are at most 1.5 mm.",
     .source = {sources::dogra_2014, sources::chu_2021}, .strength = rule_strength::moderate},
    {.id = "limit.pih_history.interval", .when = {.having = finding::pih_history, .concern = ~enum_set<skin_concern>(skin_concern::hair_loss), .practitioner = trained_hands},
     .then = no_sooner_than(4_weeks),
     .said = "After earlier dark marks sessions are at least 4 weeks apart, so that pigment shows before the next one.",
     .source = {sources::dogra_2014, sources::expert_opinion}, .strength = rule_strength::weak},
    {.id = "limit.phototype", .when = {.phototype = {fitzpatrick::v, fitzpatrick::vi}}, .then = no_deeper_than(2.0_mm),
     .said = "In phototypes V and VI needles are at most 2.0 mm.",
     .source = {sources::chu_2021, sources::varicella_case, sources::expert_opinion}, .strength = rule_strength::weak},

    // With which device
    {.id = "limit.pen", .when = {.concern = ~scars, .device = device_kind::pen}, .then = no_deeper_than(1.5_mm),
     .said = "A pen is used to 1.5 mm, the depth to which labels were evaluated, unless a scar is treated.",
     .source = {sources::skinpen_label, sources::k180778, sources::k182407}, .strength = rule_strength::strong,
     .dissent = "Pens are sold with ranges to 2.5 mm, and trials of scars used 2.0 and 2.5 mm."},
};
// clang-format on

} // namespace needlewise::inline v1::books
