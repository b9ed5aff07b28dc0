// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The limits table of the standard book: what is allowed at a site, in whose hands, for a skin, with a device. Rows
/// only narrow; the tightest wins. Where sound skin is needled, a limit is no longer than the thinnest published mean
/// of that site (`skin_at`), except where a label was evaluated deeper; a test holds the two against each other.

#include <needlewise/books/standard/hands.hpp>
#include <needlewise/literature/sources.hpp>
#include <needlewise/rules/rows.hpp>

namespace needlewise::inline v1::books {

/// Concerns that are scars, in which needles reach into thickened or bound-down tissue.
inline constexpr enum_set<skin_concern> scars{skin_concern::acne_scar,      skin_concern::surgical_scar,
                                              skin_concern::traumatic_scar, skin_concern::burn_scar,
                                              skin_concern::varicella_scar, skin_concern::hypertrophic_scar};
/// Scars and stretch marks: what is needled more deeply than sound skin of trunk and limbs.
inline constexpr enum_set<skin_concern> body_scars = scars | enum_set<skin_concern>(skin_concern::stretch_marks);
/// Concerns that only a dermatologist or plastic surgeon needles.
inline constexpr enum_set<skin_concern> specialists_concerns{skin_concern::melasma, skin_concern::hypopigmentation,
                                                             skin_concern::burn_scar, skin_concern::hypertrophic_scar};
/// Concerns about pigment, which injury can worsen.
inline constexpr enum_set<skin_concern> pigment{skin_concern::hyperpigmentation, skin_concern::age_spots,
                                                skin_concern::uneven_tone, skin_concern::melasma,
                                                skin_concern::dark_circles};
/// The face with its lids and lips.
inline constexpr enum_set<body_site> face_sites = values_from(body_site::full_face, body_site::jawline);
/// Phototypes at risk of post-inflammatory hyperpigmentation.
inline constexpr enum_set<fitzpatrick> darker_phototypes = values_from(fitzpatrick::iv, fitzpatrick::vi);

/// Needles longer than those of home rollers, which wound the outermost layer only.
inline constexpr enum_set<depth_band> over_home_lengths = ~enum_set<depth_band>(depth_band::cosmetic);

// clang-format off
/// What is allowed?
template <class Rule = limit_rule, class sources = sources>
inline constexpr Rule standard_limits[] = {
    // In whose hands
    {.id = "limit.home", .when = {.practitioner = practitioner_kind::lay_person}, .then = no_deeper_than(0.3_mm),
     .said = "At home, needles are at most 0.3 mm: longer ones need training, sterile needles and aftercare.",
     .source = {sources::tucson_laser, sources::fda_microneedling, sources::canada_home_use, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "Sellers' charts allow 0.5 to 1.0 mm at home; the training source gives 0.2 to 0.3 mm. No device is authorised for home use in Canada, and "
                "the uses that the FDA lists are medical: the shortest is taken."},
    {.id = "limit.salon", .when = {.practitioner = practitioner_kind::aesthetician}, .then = no_deeper_than(0.5_mm),
     .said = "Outside medical care, needles are at most 0.5 mm: deeper ones draw blood and need medical skill.",
     .source = {sources::nebraska_board, sources::jove_2024_procedure, sources::cfr_878_4430, sources::cheltenham_skin_piercing, sources::mdr_annex_xvi,
                sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "Law differs: boards in the USA accept 0.3 or 0.5 mm, some states 1.0 or 1.5 mm; professional ranges of 0.5 to 3.0 mm are for health "
                "professionals. In England a council may ask person and premises to register, as for acupuncture; the EU's rules for products without a medical "
                "purpose name rollers only where they are prefilled. None gives a length. The bleeding threshold is taken."},
    {.id = "limit.clinic", .when = {.practitioner = medical_hands}, .then = no_deeper_than(2.5_mm),
     .said = "Even in medical hands, needles are at most 2.5 mm.",
     .source = {sources::gadkari2014, sources::eldomyati2024, sources::silva_2020, sources::k200044}, .strength = rule_strength::moderate,
     .dissent = "Burn series used 3.0 mm under anaesthesia; rollers are sold to 3.0 mm. Beyond 2.5 mm is left to surgeons."},
    {.id = "limit.specialist", .when = {.concern = specialists_concerns, .practitioner = ~specialists}, .then = never_needled,
     .said = "Only a dermatologist or plastic surgeon should needle melasma, pale patches, burn scars and raised scars.",
     .source = {sources::esmat_2022, sources::juhasz_2020, sources::wu_2020, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "The trials that were read were done by such physicians; none compares who holds the device."},
    {.id = "limit.unnamed_spots", .when = {.concern = {skin_concern::age_spots, skin_concern::hyperpigmentation, skin_concern::uneven_tone}, .practitioner = outside_medicine}, .then = never_needled,
     .said = "Spots, dark marks and uneven tone should be needled in medical care only: somebody must be able to tell them from melasma and early skin cancer.",
     .source = {sources::exceed_ifu_p34, sources::expert_opinion}, .strength = rule_strength::opinion,
     .dissent = "No source that was read rules on it. The label bars needling over moles and keratoses, which look like age spots; 0.2 mm at home has darkened melasma."},

    // Where: no longer than the skin of the site is thick in the thinnest published mean, unless a label was evaluated deeper or a scar is treated
    {.id = "limit.eyelid", .when = {.site = body_site::eyelid}, .then = never_needled, .otherwise = objection::refuse,
     .said = "Never needle the skin inside the bony rim of the eye.",
     .source = {sources::skinpen_label, sources::thickness_korea, sources::thickness_meng}, .strength = rule_strength::strong},
    {.id = "limit.periorbital", .when = {.site = body_site::periorbital}, .then = no_deeper_than(0.5_mm),
     .said = "Around the eye, outside the bony rim, needles are at most 0.5 mm: the whole skin there is about 1 mm thick.",
     .source = {sources::sharad, sources::thickness_infraorbital, sources::k192138}, .strength = rule_strength::moderate,
     .dissent = "A pen with a range to 2.5 mm is cleared for periorbital wrinkles: that is the device, not a depth to use."},
    {.id = "limit.periorbital.home", .when = {.site = body_site::periorbital, .practitioner = practitioner_kind::lay_person}, .then = never_needled,
     .said = "Do not roll around your own eyes: a slip injures the eye.",
     .source = {sources::zgts, sources::expert_opinion}, .strength = rule_strength::opinion,
     .dissent = "Home charts allow 0.2 to 0.3 mm there; a seller of rollers keeps 1 cm from the socket."},
    {.id = "limit.lips", .when = {.site = body_site::lips}, .then = no_deeper_than(0.25_mm),
     .said = "On the red of the lips, needles are at most 0.25 mm.",
     .source = {sources::dermapen_world_lips, sources::expert_opinion}, .strength = rule_strength::opinion,
     .dissent = "A trial in vitiligo of the lips used 1.5 mm (Gill 2026)."},
    {.id = "limit.lips.outside_medicine", .when = {.site = body_site::lips, .practitioner = outside_medicine}, .then = never_needled,
     .said = "The red of the lips should be needled in medical care only: it bleeds and swells, and cold sores can come back.",
     .source = sources::expert_opinion, .strength = rule_strength::opinion},
    {.id = "limit.forehead", .when = {.site = body_site::forehead}, .then = no_deeper_than(1.0_mm),
     .said = "On the forehead, needles are at most 1.0 mm: the skin lies over bone and is little more than 1 mm thick in women.",
     .source = {sources::thickness_meng, sources::thickness_50mhz, sources::drpen_chart}, .strength = rule_strength::moderate,
     .dissent = "Charts for cosmetic work stop at 0.5 to 0.75 mm; 50 MHz ultrasound reads 1.9 to 2.5 mm. The thinner reading is taken."},
    {.id = "limit.temple", .when = {.site = body_site::temple}, .then = no_deeper_than(0.75_mm),
     .said = "On the temple, needles are at most 0.75 mm: in women the whole skin there is just under 1 mm thick.",
     .source = {sources::thickness_meng, sources::expert_opinion}, .strength = rule_strength::moderate,
     .dissent = "Men measure 1.25 mm. The superficial temporal artery and a branch of the facial nerve lie close: the thinner reading is taken."},
    {.id = "limit.nose", .when = {.site = body_site::nose}, .then = no_deeper_than(0.5_mm),
     .said = "On the nose, needles are at most 0.5 mm: the skin is thin and lies over bone and cartilage.",
     .source = {sources::drpen_chart, sources::depth_blog_home, sources::thickness_meng, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "A blog gives 0.75 mm; the bridge measures 1.1 mm and the side wall of the nose 2 mm. The stricter chart is taken."},
    {.id = "limit.upper_lip", .when = {.concern = ~scars, .site = body_site::upper_lip}, .then = no_deeper_than(1.0_mm),
     .said = "On the skin of the upper lip, needles are at most 1.0 mm.",
     .source = {sources::thickness_infraorbital, sources::drpen_chart, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "Sellers' charts stop at 0.5 to 0.75 mm, without data. Only the epidermis of the upper lip was measured; the fold beside it is about 1 mm."},
    {.id = "limit.upper_lip.scar", .when = {.concern = scars, .site = body_site::upper_lip}, .then = no_deeper_than(1.5_mm),
     .said = "For scars of the upper lip, needles are at most 1.5 mm.",
     .source = {sources::skinpen_label, sources::thickness_infraorbital, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "Sellers' charts stop at 0.75 mm there and at 2.0 mm in facial scars; labels were evaluated to 1.5 mm on the face."},
    {.id = "limit.face", .when = {.concern = ~scars, .site = {body_site::cheek, body_site::chin, body_site::jawline}},
     .then = no_deeper_than(1.5_mm),
     .said = "On the face, needles are at most 1.5 mm unless a scar is treated: safety beyond that has not been evaluated.",
     .source = {sources::skinpen_label, sources::k180778, sources::k182407}, .strength = rule_strength::strong},
    {.id = "limit.lower_face.scar", .when = {.concern = scars, .site = {body_site::chin, body_site::jawline}}, .then = no_deeper_than(2.0_mm),
     .said = "For scars of the chin and the jawline, needles are at most 2.0 mm.",
     .source = {sources::drpen_chart, sources::is_skin_source, sources::thickness_infraorbital, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "The angle of the jaw measures about 1 mm, below the chin 1.1 mm; the chin itself was not measured. Practice guides stop at 2.0 mm in scars."},
    {.id = "limit.neck", .when = {.site = body_site::neck}, .then = no_deeper_than(1.0_mm),
     .said = "On the neck, needles are at most 1.0 mm: the whole skin is little more than 1 mm thick.",
     .source = {sources::thickness_meng, sources::sasaki_2019, sources::k202243}, .strength = rule_strength::moderate},
    {.id = "limit.decolletage", .when = {.site = body_site::decolletage}, .then = no_deeper_than(1.0_mm),
     .said = "On the upper chest, needles are at most 1.0 mm: the dermis is about 1.3 mm thick and scars easily.",
     .source = {sources::thickness_korea, sources::sasaki_2019, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "The figure is that of a group of sites: chest, buttock and front of the neck."},
    {.id = "limit.scalp", .when = {.site = body_site::scalp}, .then = no_deeper_than(1.5_mm),
     .said = "On the scalp, needles are at most 1.5 mm: longer ones did no better.",
     .source = {sources::english_2021, sources::faghihi_2021, sources::dhurat2013}, .strength = rule_strength::moderate,
     .dissent = "Published lengths run from 0.5 to 2.5 mm; 0.6 mm did better than 1.2 mm with minoxidil."},
    {.id = "limit.body", .when = {.concern = ~body_scars, .site = {body_site::upper_arm, body_site::back, body_site::abdomen}}, .then = no_deeper_than(1.5_mm),
     .said = "On the upper arm, back and abdomen, needles are at most 1.5 mm, which stays within the skin.",
     .source = {sources::laurent_2007, sources::van_mulder_adults}, .strength = rule_strength::strong,
     .dissent = "Means of 1.9 to 2.5 mm; the thinnest upper arm of 100 adults measured 1.16 mm."},
    {.id = "limit.upper_arm.scar", .when = {.concern = body_scars, .site = body_site::upper_arm}, .then = no_deeper_than(2.0_mm),
     .said = "For scars and stretch marks of the upper arm, needles are at most 2.0 mm.",
     .source = {sources::laurent_2007, sources::van_mulder_adults}, .strength = rule_strength::moderate,
     .dissent = "Means of 2.02 and 2.12 mm. Burn series used 3.0 mm under anaesthesia."},
    {.id = "limit.forearm", .when = {.concern = ~body_scars, .site = body_site::forearm}, .then = no_deeper_than(1.0_mm),
     .said = "On the forearm, needles are at most 1.0 mm: the skin of the inner side is about 1.2 mm thick.",
     .source = sources::van_mulder_adults, .strength = rule_strength::moderate,
     .dissent = "Single adults measured 0.65 mm on the inner and 0.78 mm on the outer side; means are 1.19 and 1.44 mm."},
    {.id = "limit.forearm.scar", .when = {.concern = body_scars, .site = body_site::forearm}, .then = no_deeper_than(1.5_mm),
     .said = "For scars and stretch marks of the forearm, needles are at most 1.5 mm.",
     .source = {sources::van_mulder_adults, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "The outer side is 1.44 mm thick in the mean; scars are thicker, and how much was not measured."},
    {.id = "limit.thigh", .when = {.concern = ~body_scars, .site = {body_site::buttock, body_site::thigh}}, .then = no_deeper_than(1.25_mm),
     .said = "On the thigh and buttock, needles are at most 1.25 mm: the skin of the thigh is about 1.5 mm thick.",
     .source = {sources::laurent_2007, sources::thickness_korea, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "Laurent measured 1.55 mm on the thigh and did not name it as fit for 1.5 mm; the buttock was measured in a group of sites, dermis 1.3 to 1.6 mm."},
    {.id = "limit.thigh.scar", .when = {.concern = body_scars, .site = {body_site::buttock, body_site::thigh}}, .then = no_deeper_than(2.0_mm),
     .said = "For scars and stretch marks of the thigh and buttock, needles are at most 2.0 mm.",
     .source = {sources::laurent_2007, sources::thickness_diabetes, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "The dermis of the thigh of people with diabetes measured 1.65 to 1.89 mm, the whole skin of others 1.55 mm. Sellers give 2.0 to 2.5 mm for stretch marks of the legs."},
    {.id = "limit.lower_leg", .when = {.concern = ~body_scars, .site = body_site::lower_leg}, .then = no_deeper_than(1.0_mm),
     .said = "On the lower leg, needles are at most 1.0 mm: the skin is thin, lies over bone and heals slowly.",
     .source = {sources::cutolo_2024, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "A mapping found the dermis of legs thinner than that of the trunk; no figure in millimetres was read."},
    {.id = "limit.lower_leg.scar", .when = {.concern = body_scars, .site = body_site::lower_leg}, .then = no_deeper_than(1.5_mm),
     .said = "For scars and stretch marks of the lower leg, needles are at most 1.5 mm.",
     .source = {sources::cutolo_2024, sources::expert_opinion}, .strength = rule_strength::opinion},
    {.id = "limit.hand", .when = {.site = body_site::hand}, .then = no_deeper_than(1.0_mm),
     .said = "On the back of the hand, needles are at most 1.0 mm: tendons and veins lie close beneath.",
     .source = sources::expert_opinion, .strength = rule_strength::opinion,
     .dissent = "One histology series reads a dermis of 2.1 mm there, high against all others; not relied on."},

    // Whose skin
    {.id = "limit.pigment.darker", .when = {.concern = pigment, .phototype = darker_phototypes}, .then = no_deeper_than(0.5_mm),
     .said = "For pigment concerns in phototypes IV to VI, use needles of at most 0.5 mm; stop at redness, before any bleeding.",
     .source = {sources::jove_2024_procedure, sources::chu_2021, sources::dogra_2014}, .strength = rule_strength::moderate,
     .dissent = "A melasma series used 1.5 mm in phototypes III and IV."},
    {.id = "limit.darker", .when = {.phototype = darker_phototypes}, .then = no_deeper_than(1.5_mm),
     .said = "In phototypes IV to VI, needles are at most 1.5 mm.",
     .source = {sources::varicella_case, sources::chu_2021, sources::dogra_2014, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "Dogra saw dark marks in 5 of 36 and gives no length in the part read; a review counts darker skin as a risk, not as a bar. Series of scars went to 2.5 mm. A chain of salons bars IV to VI."},
    {.id = "limit.darker.interval", .when = {.concern = ~enum_set<skin_concern>{skin_concern::hair_loss, skin_concern::hypopigmentation}, .phototype = darker_phototypes, .depth = over_home_lengths},
     .then = no_sooner_than(4_weeks),
     .said = "In phototypes IV to VI, sessions with needles over 0.3 mm are at least 4 weeks apart, so that dark marks show before the next one.",
     .source = {sources::dogra_2014, sources::striae_alba2023, sources::chu_2021, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "Two-weekly trials in phototypes IV to VI exist (Ishfaq 2022, several of melasma) and are not followed. Hair and pale patches are left out: pigment there is no harm."},
    {.id = "limit.stretch_marks.interval", .when = {.concern = skin_concern::stretch_marks, .depth = over_home_lengths}, .then = no_sooner_than(4_weeks),
     .said = "Sessions for stretch marks are at least 4 weeks apart: dark marks show late there.",
     .source = {sources::striae_alba2023, sources::alster_striae}, .strength = rule_strength::moderate,
     .dissent = "Two weeks apart 7 of 32 people of phototypes II and III darkened (21.9 %) and one was infected; monthly none of 25 did. Two-weekly trials are not followed."},
    {.id = "limit.pih_history", .when = {.having = finding::pih_history}, .then = no_deeper_than(1.5_mm),
     .said = "Where dark marks have come before, needles are at most 1.5 mm.",
     .source = {sources::varicella_case, sources::dogra_2014, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "The length is that for darker skin; the sources tell of the risk and not of a length."},
    {.id = "limit.pih_history.interval", .when = {.having = finding::pih_history, .concern = ~enum_set<skin_concern>(skin_concern::hair_loss), .depth = over_home_lengths},
     .then = no_sooner_than(4_weeks),
     .said = "Where dark marks have come before, sessions with needles over 0.3 mm are at least 4 weeks apart, so that new marks show before the next one.",
     .source = {sources::dogra_2014, sources::expert_opinion}, .strength = rule_strength::weak},
    {.id = "limit.melasma", .when = {.having = finding::melasma, .concern = ~enum_set<skin_concern>(skin_concern::melasma)}, .then = no_deeper_than(0.5_mm),
     .said = "Where there is melasma in the treatment area, needles are at most 0.5 mm; stop at redness.",
     .source = {sources::jove_2024_procedure, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "A melasma series used 1.5 mm; one clinician warns that deep needling darkens melasma."},
    {.id = "limit.thin_skin", .when = {.having = finding::thin_skin}, .then = no_deeper_than(0.5_mm),
     .said = "On thin, fragile skin, needles are at most 0.5 mm.",
     .source = {sources::heather_adams, sources::expert_opinion}, .strength = rule_strength::opinion},
    {.id = "limit.isotretinoin", .when = {.having = finding::isotretinoin}, .then = no_deeper_than(1.5_mm),
     .said = "Within 26 weeks of isotretinoin, needles are at most 1.5 mm.",
     .source = {sources::waldman_2017, sources::spring_2017, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "The consensus texts speak of superficial procedures and name no length."},

    // How deep
    {.id = "limit.deep.interval", .when = {.depth = depth_band::very_deep}, .then = no_sooner_than(4_weeks),
     .said = "With needles over 1.5 mm, sessions are at least 4 weeks apart: the deeper wound takes longer to heal and to remodel.",
     .source = {sources::harris_2015, sources::pafmj8105, sources::gadkari2014, sources::expert_opinion}, .strength = rule_strength::moderate,
     .dissent = "Trials with 2.5 mm every 2 weeks exist (El-Domyati 2024 and a split face of 14); most with such needles waited 4, and clinics ask 4 to 6."},
    {.id = "limit.capped.interval", .when = {.having = {finding::isotretinoin, finding::melasma, finding::thin_skin}, .concern = ~enum_set<skin_concern>(skin_concern::hair_loss)},
     .then = no_sooner_than(4_weeks),
     .said = "Where a finding calls for shorter needles, sessions are still at least 4 weeks apart.",
     .source = sources::expert_opinion, .strength = rule_strength::opinion},

    // With which device
    {.id = "limit.pen", .when = {.concern = ~scars, .device = device_kind::pen}, .then = no_deeper_than(1.5_mm),
     .said = "With a pen, needles are at most 1.5 mm unless a scar is treated: labels were evaluated to that depth.",
     .source = {sources::skinpen_label, sources::k180778, sources::k182407}, .strength = rule_strength::strong,
     .dissent = "Pens are sold with ranges to 2.5 mm, and trials of scars used 2.0 and 2.5 mm."},
};
// clang-format on

} // namespace needlewise::inline v1::books
