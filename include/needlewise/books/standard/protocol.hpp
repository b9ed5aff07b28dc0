// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The protocol table of the standard book: what each concern wants. Ranges cover the bulk of the published arms in
/// docs/evidence/trials.csv; docs/concerns has a page with a picture for each concern.

#include <needlewise/books/standard/hands.hpp>
#include <needlewise/books/standard/limits.hpp>
#include <needlewise/literature/sources.hpp>
#include <needlewise/rules/rows.hpp>

namespace needlewise::inline v1::books {

/// Maintenance that practice guides give: one session every 6 to 12 months.
inline constexpr range<duration> twice_to_once_a_year{26_weeks, 52_weeks};

/// Sites where the skin is thin or lies over bone, so that the limits stop at 1.0 mm or before.
inline constexpr enum_set<body_site> thin_skin{body_site::forehead, body_site::temple,      body_site::nose,
                                               body_site::neck,     body_site::decolletage, body_site::hand};

// clang-format off
/// What does the concern want?
template <class Rule = protocol_rule, class sources = sources>
inline constexpr Rule standard_protocol[] = {
    // skin_texture
    {.id = "skin_texture.mild", .when = {.concern = skin_concern::skin_texture, .severity = severity_grade::mild},
     .then = {.depth = {0.5_mm, 1.0_mm}, .sessions = {3, 4}, .interval = {4_weeks, 6_weeks}, .maintenance = twice_to_once_a_year},
     .said = "Mildly rough texture: short needles, few sessions.",
     .source = {sources::is_skin_source, sources::exceed_ifu_p35, sources::skinpen_list}, .strength = rule_strength::moderate},
    {.id = "skin_texture.marked", .when = {.concern = skin_concern::skin_texture, .severity = {severity_grade::moderate, severity_grade::severe}},
     .then = {.depth = {0.5_mm, 1.5_mm}, .sessions = {3, 6}, .interval = {4_weeks, 6_weeks}, .maintenance = twice_to_once_a_year},
     .said = "Rough texture: short needles first, deeper when tolerated.",
     .source = {sources::is_skin_source, sources::ablon2018, sources::exceed_ifu_p35, sources::skinpen_list}, .strength = rule_strength::moderate},
    {.id = "skin_texture.home", .when = {.concern = skin_concern::skin_texture, .practitioner = practitioner_kind::lay_person},
     .then = {.depth = {0.2_mm, 0.3_mm}, .sessions = {6, 12}, .interval = {1_weeks, 2_weeks}},
     .said = "Texture at home: a cosmetic roller every one to two weeks.",
     .source = {sources::tucson_laser, sources::facial_barrier, sources::home_frequency}, .strength = rule_strength::weak,
     .dissent = "One dermatologist is quoted with two to three times a week; the barrier needs up to 3 days, so a cautious pace is taken.",
     .replaces = {"skin_texture.mild", "skin_texture.marked"}},

    // fine_lines
    {.id = "fine_lines.mild", .when = {.concern = skin_concern::fine_lines, .severity = {severity_grade::mild, severity_grade::moderate}},
     .then = {.depth = {0.5_mm, 1.0_mm}, .sessions = {3, 4}, .interval = {4_weeks, 6_weeks}, .maintenance = twice_to_once_a_year},
     .said = "Fine lines: short needles, few sessions.",
     .source = {sources::is_skin_source, sources::ablon2018, sources::exceed_ifu_p35, sources::skinpen_list}, .strength = rule_strength::moderate},
    {.id = "fine_lines.severe", .when = {.concern = skin_concern::fine_lines, .severity = severity_grade::severe},
     .then = {.depth = {0.5_mm, 1.5_mm}, .sessions = {4, 6}, .interval = {4_weeks, 6_weeks}, .maintenance = twice_to_once_a_year},
     .said = "Many fine lines: more sessions, deeper when tolerated.",
     .source = {sources::is_skin_source, sources::ablon2018, sources::k180778}, .strength = rule_strength::moderate},
    {.id = "fine_lines.home", .when = {.concern = skin_concern::fine_lines, .practitioner = practitioner_kind::lay_person},
     .then = {.depth = {0.2_mm, 0.3_mm}, .sessions = {6, 12}, .interval = {1_weeks, 2_weeks}},
     .said = "Fine lines at home: a cosmetic roller every one to two weeks.",
     .source = {sources::tucson_laser, sources::facial_barrier, sources::home_frequency}, .strength = rule_strength::weak,
     .dissent = "One dermatologist is quoted with two to three times a week; the barrier needs up to 3 days, so a cautious pace is taken.",
     .replaces = {"fine_lines.mild", "fine_lines.severe"}},

    // wrinkles
    {.id = "wrinkles.mild", .when = {.concern = skin_concern::wrinkles, .severity = severity_grade::mild},
     .then = {.depth = {0.5_mm, 1.0_mm}, .sessions = {3, 4}, .interval = {4_weeks, 6_weeks}, .maintenance = twice_to_once_a_year},
     .said = "Mild wrinkles: short needles, few sessions.",
     .source = {sources::is_skin_source, sources::ablon2018, sources::exceed_ifu_p35}, .strength = rule_strength::moderate},
    {.id = "wrinkles.marked", .when = {.concern = skin_concern::wrinkles, .severity = {severity_grade::moderate, severity_grade::severe}},
     .then = {.depth = {0.5_mm, 1.5_mm}, .sessions = {3, 4}, .interval = {4_weeks, 6_weeks}, .maintenance = twice_to_once_a_year},
     .said = "Wrinkles about every month: up to the depth that labels were evaluated for, three or four sessions.",
     .source = {sources::ablon2018, sources::k180778, sources::exceed_ifu_p35, sources::is_skin_source}, .strength = rule_strength::moderate,
     .dissent = "Two sessions sufficed for lip lines in one series."},
    {.id = "wrinkles.fortnightly", .when = {.concern = skin_concern::wrinkles, .severity = {severity_grade::moderate, severity_grade::severe}, .phototype = ~darker_phototypes},
     .then = {.depth = {0.5_mm, 1.0_mm}, .sessions = {5, 6}, .interval = {2_weeks, 2_weeks}, .maintenance = twice_to_once_a_year},
     .said = "Wrinkles every two weeks: no deeper than 1.0 mm, five or six sessions; in phototypes I to III.",
     .source = {sources::amer2018, sources::cheng2022_ecm}, .strength = rule_strength::moderate,
     .dissent = "One of the trials states a length, 1.0 mm. Most clinics wait 4 to 6 weeks.",
     .beside = "wrinkles.marked"},

    // photoageing
    {.id = "photoageing", .when = {.concern = skin_concern::photoageing},
     .then = {.depth = {0.2_mm, 1.0_mm}, .first = 0.5_mm, .sessions = {3, 6}, .interval = {2_weeks, 4_weeks}, .maintenance = twice_to_once_a_year},
     .said = "Sun-aged skin: short needles to carry a product, longer ones to remodel; several sessions.",
     .source = {sources::is_skin_source, sources::lee2014, sources::liang2022msc, sources::ablon2018}, .strength = rule_strength::moderate,
     .dissent = "Trials used 0.2 to 0.5 mm to carry a product every 2 weeks, one 1.5 mm with photodynamic therapy (Torezan 2013); practice guides give 0.5 to 1.0 mm "
                "every 4 to 6."},

    // skin_laxity
    {.id = "skin_laxity", .when = {.concern = skin_concern::skin_laxity},
     .then = {.depth = {0.5_mm, 1.5_mm}, .sessions = {1, 4}, .interval = {4_weeks, 6_weeks}, .maintenance = twice_to_once_a_year},
     .said = "Slack skin: needles as for wrinkles; judge after the first session, up to four.",
     .source = {sources::aust_priming, sources::k202243, sources::exceed_ifu_p35, sources::is_skin_source}, .strength = rule_strength::weak,
     .dissent = "The series of 480 people needed one session as a rule and four at most; the instructions of a pen give four, 30 days apart."},

    // enlarged_pores
    {.id = "enlarged_pores", .when = {.concern = skin_concern::enlarged_pores},
     .then = {.depth = {0.5_mm, 1.0_mm}, .sessions = {3, 6}, .interval = {4_weeks, 6_weeks}, .maintenance = twice_to_once_a_year},
     .said = "Enlarged pores: short needles, several sessions.",
     .source = {sources::is_skin_source, sources::exceed_ifu_p35, sources::expert_opinion}, .strength = rule_strength::weak},
    {.id = "enlarged_pores.home", .when = {.concern = skin_concern::enlarged_pores, .practitioner = practitioner_kind::lay_person},
     .then = {.depth = {0.2_mm, 0.3_mm}, .sessions = {6, 12}, .interval = {1_weeks, 2_weeks}},
     .said = "Pores at home: a cosmetic roller every one to two weeks.",
     .source = {sources::tucson_laser, sources::facial_barrier, sources::home_frequency}, .strength = rule_strength::weak,
     .dissent = "One dermatologist is quoted with two to three times a week; the barrier needs up to 3 days, so a cautious pace is taken.",
     .replaces = "enlarged_pores"},

    // acne_scar
    {.id = "acne_scar.mild", .when = {.concern = skin_concern::acne_scar, .severity = severity_grade::mild},
     .then = {.depth = {1.0_mm, 1.5_mm}, .sessions = {3, 4}, .interval = {4_weeks, 6_weeks}, .maintenance = twice_to_once_a_year},
     .said = "Mild atrophic acne scars (Goodman and Baron 1 to 2): the median of trials.",
     .source = {sources::harris_2015, sources::majid2009, sources::cachafeiro2016, sources::skinpen_list}, .strength = rule_strength::moderate},
    {.id = "acne_scar.moderate", .when = {.concern = skin_concern::acne_scar, .severity = severity_grade::moderate},
     .then = {.depth = {1.5_mm, 2.5_mm}, .sessions = {3, 5}, .interval = {4_weeks, 6_weeks}, .maintenance = twice_to_once_a_year},
     .said = "Moderate atrophic acne scars (grade 3), about monthly: 1.5 mm first, up to 2.5 mm, three to five sessions.",
     .source = {sources::harris_2015, sources::pafmj8105, sources::majid2009, sources::cachafeiro2016, sources::sharad2011}, .strength = rule_strength::strong,
     .dissent = "Sharad 2011 and Rana 2017 waited 6 weeks; one weekly series exists. Two-weekly trials are a regimen of their own."},
    {.id = "acne_scar.severe", .when = {.concern = skin_concern::acne_scar, .severity = severity_grade::severe},
     .then = {.depth = {1.5_mm, 2.5_mm}, .sessions = {3, 6}, .interval = {4_weeks, 6_weeks}, .maintenance = twice_to_once_a_year},
     .said = "Severe atrophic acne scars (grade 4): as moderate, with more time to heal between sessions.",
     .source = {sources::harris_2015, sources::depth_split14, sources::alchalabi2020, sources::saravanan, sources::idoj2024_co2, sources::waqas}, .strength = rule_strength::moderate},
    {.id = "acne_scar.darker", .when = {.concern = skin_concern::acne_scar, .phototype = darker_phototypes},
     .then = {.depth = {1.0_mm, 1.5_mm}, .sessions = {3, 5}, .interval = {4_weeks, 6_weeks}, .maintenance = twice_to_once_a_year},
     .said = "Acne scars in phototypes IV to VI: up to 1.5 mm, at least 4 weeks apart, against dark marks.",
     .source = {sources::dogra_2014, sources::lotfi2013, sources::sharad2011, sources::chu_2021, sources::pih_iii_v}, .strength = rule_strength::moderate,
     .dissent = "5 of 36 had dark marks after 5 monthly sessions, 0 of 39 in another series; a two-weekly trial in IV to VI exists (Ishfaq 2022) and is not followed.",
     .replaces = {"acne_scar.mild", "acne_scar.moderate", "acne_scar.severe"}},

    {.id = "acne_scar.thin_skin", .when = {.concern = skin_concern::acne_scar, .site = thin_skin},
     .then = {.depth = {0.5_mm, 1.0_mm}, .sessions = {3, 5}, .interval = {4_weeks, 6_weeks}, .maintenance = twice_to_once_a_year},
     .said = "Acne scars where the skin is thin: needles up to 1.0 mm, about monthly; shallow scars soften, deep ones hardly.",
     .source = {sources::thickness_meng, sources::nct02646917, sources::expert_opinion}, .strength = rule_strength::opinion,
     .dissent = "Trials treated whole faces and do not report by zone; one lets the length follow the zone, from 0.25 to 2.0 mm.",
     .beside = {"acne_scar.mild", "acne_scar.moderate", "acne_scar.severe", "acne_scar.darker"}},
    {.id = "acne_scar.fortnightly", .when = {.concern = skin_concern::acne_scar, .severity = severity_grade::moderate, .site = ~thin_skin, .phototype = ~darker_phototypes},
     .then = {.depth = {1.0_mm, 1.5_mm}, .sessions = {4, 6}, .interval = {2_weeks, 3_weeks}, .maintenance = twice_to_once_a_year},
     .said = "Moderate acne scars every two to three weeks: no deeper than 1.5 mm, four to six sessions; in phototypes I to III.",
     .source = {sources::depth_split14, sources::eldomyati2024, sources::alam2014}, .strength = rule_strength::moderate,
     .dissent = "Two-weekly trials went to 2.5 mm as well (El-Domyati 2024), and one split face did better so; over 1.5 mm the skin is given 4 weeks here.",
     .beside = "acne_scar.moderate"},

    // surgical_scar
    {.id = "surgical_scar", .when = {.concern = skin_concern::surgical_scar},
     .then = {.depth = {1.0_mm, 2.0_mm}, .sessions = {3, 4}, .interval = {3_weeks, 6_weeks}},
     .said = "Surgical scars older than the screening wait: three or four sessions.",
     .source = {sources::juhasz_2020, sources::alghazzawi2023, sources::damascus_heaj1805, sources::claytor2022, sources::is_skin_source}, .strength = rule_strength::moderate,
     .dissent = "Claytor 2022 did best starting 6 to 7 weeks after surgery; the label's 6 months stands in screening."},

    // traumatic_scar
    {.id = "traumatic_scar", .when = {.concern = skin_concern::traumatic_scar},
     .then = {.depth = {1.5_mm, 2.5_mm}, .sessions = {1, 4}, .interval = {4_weeks, 6_weeks}},
     .said = "Scars after injury: judge after the first session, up to four.",
     .source = {sources::silva_2020, sources::shokeir2022, sources::esmat2021, sources::juhasz_2020}, .strength = rule_strength::moderate},

    // burn_scar
    {.id = "burn_scar", .when = {.concern = skin_concern::burn_scar},
     .then = {.depth = {1.5_mm, 2.5_mm}, .sessions = {1, 5}, .interval = {4_weeks, 6_weeks}},
     .said = "Mature burn scars: deep needles, judge after the first session, up to five.",
     .source = {sources::aust2010_burn, sources::kubiak2017, sources::iranjd98372, sources::zayed2019, sources::nct05423613, sources::juhasz_2020}, .strength = rule_strength::moderate,
     .dissent = "Series in surgical hands used 3.0 mm (Busch 2016, 2018); the limit stays at 2.5 mm. Twelve sittings, twice a week, to carry a steroid (Vishwanath 2022) are "
                "not followed."},

    // varicella_scar
    {.id = "varicella_scar", .when = {.concern = skin_concern::varicella_scar},
     .then = {.depth = {1.0_mm, 1.5_mm}, .sessions = {3, 4}, .interval = {4_weeks, 6_weeks}},
     .said = "Chickenpox scars: as mild acne scars.",
     .source = {sources::varicella_case, sources::juhasz_2020}, .strength = rule_strength::weak},

    // hypertrophic_scar
    {.id = "hypertrophic_scar", .when = {.concern = skin_concern::hypertrophic_scar},
     .then = {.depth = {0.5_mm, 2.0_mm}, .sessions = {4, 5}, .interval = {3_weeks, 6_weeks}},
     .said = "Raised scars: specialists only, short needles first.",
     .source = {sources::nct05108272, sources::juhasz_2020}, .strength = rule_strength::weak,
     .dissent = "Keloid tendency is another matter: see screening."},

    // stretch_marks
    {.id = "stretch_marks", .when = {.concern = skin_concern::stretch_marks},
     .then = {.depth = {1.5_mm, 2.5_mm}, .sessions = {3, 6}, .interval = {2_weeks, 4_weeks}},
     .said = "Stretch marks: 1.5 mm first, deeper where the skin is thick, up to six sessions.",
     .source = {sources::striae_nafl2018, sources::kaur2024, sources::prf_striae2025, sources::jewds_tca_striae, sources::mohamedali2017, sources::alster_striae}, .strength = rule_strength::moderate,
     .dissent = "One trial that was read states a length, 2.5 mm; sellers give 1.5 to 2.5 mm. One series needed 1 to 3 sessions."},

    // hyperpigmentation
    {.id = "hyperpigmentation", .when = {.concern = skin_concern::hyperpigmentation},
     .then = {.depth = {0.5_mm, 1.0_mm}, .sessions = {3, 6}, .interval = {4_weeks, 6_weeks}},
     .said = "Dark marks: short needles to redness, with strict sun protection.",
     .source = {sources::lima_pih_chapter, sources::jove_2024_procedure, sources::pih_iii_v}, .strength = rule_strength::weak},

    // age_spots
    {.id = "age_spots", .when = {.concern = skin_concern::age_spots},
     .then = {.depth = {0.25_mm, 0.5_mm}, .sessions = {3, 4}, .interval = {4_weeks, 6_weeks}},
     .said = "Age spots: short needles; a suspicious spot is diagnosed first.",
     .source = sources::expert_opinion, .strength = rule_strength::opinion},

    // uneven_tone
    {.id = "uneven_tone", .when = {.concern = skin_concern::uneven_tone},
     .then = {.depth = {0.25_mm, 0.5_mm}, .sessions = {3, 4}, .interval = {4_weeks, 6_weeks}, .maintenance = twice_to_once_a_year},
     .said = "Uneven tone: short needles to redness.",
     .source = {sources::jove_2024_procedure, sources::expert_opinion}, .strength = rule_strength::opinion},

    // melasma
    {.id = "melasma", .when = {.concern = skin_concern::melasma},
     .then = {.depth = {0.5_mm, 1.5_mm}, .sessions = {3, 6}, .interval = {2_weeks, 4_weeks}},
     .said = "Melasma: short needles to redness, with medical therapy and strict sun protection; three to six sessions.",
     .source = {sources::jove_2024_procedure, sources::lima_bmc2017, sources::budamakuntla2013, sources::saleh2019, sources::farshi2020, sources::txa_vs_vitc}, .strength = rule_strength::moderate,
     .dissent = "Reviews find needling alone little better than routine care, and relapse is common; one clinician warns that it worsens melasma. "
                "A pilot of six people stopped at two sessions (Lima 2017); most trials gave three to six."},

    // dark_circles
    {.id = "dark_circles", .when = {.concern = skin_concern::dark_circles},
     .then = {.depth = {0.25_mm, 0.5_mm}, .sessions = {4, 6}, .interval = {2_weeks, 4_weeks}},
     .said = "Periorbital pigment: short needles outside the orbital rim.",
     .source = {sources::markantoni2015, sources::assaf2022, sources::sharad}, .strength = rule_strength::weak},

    // hypopigmentation
    {.id = "hypopigmentation", .when = {.concern = skin_concern::hypopigmentation},
     .then = {.depth = {0.25_mm, 1.5_mm}, .first = 0.5_mm, .sessions = {6, 12}, .interval = {1_weeks, 4_weeks}},
     .said = "Stable pale patches: specialists only, with medical therapy, long courses.",
     .source = {sources::mina2018, sources::nazmy2025, sources::elhoshy2024, sources::stanimirovic2016, sources::pigmentint2023, sources::pazyar_vitiligo}, .strength = rule_strength::moderate,
     .dissent = "Trials used 0.25 to 2.0 mm, and none that was read compares lengths. Most needled every 2 weeks, three every week, with a drug or "
                "alone. Needling brought new patches in half of acral vitiligo (Esmat 2022); some trials see no gain over light therapy."},

    // product_absorption
    {.id = "product_absorption", .when = {.concern = skin_concern::product_absorption},
     .then = {.depth = {0.2_mm, 0.5_mm}, .sessions = {3, 6}, .interval = {2_weeks, 4_weeks}, .maintenance = twice_to_once_a_year},
     .said = "Better absorption in trained hands: the shortest needles that open the barrier.",
     .source = {sources::facial_barrier, sources::kalluri_2011, sources::tucson_laser}, .strength = rule_strength::weak},
    {.id = "product_absorption.home", .when = {.concern = skin_concern::product_absorption, .practitioner = practitioner_kind::lay_person},
     .then = {.depth = {0.2_mm, 0.3_mm}, .sessions = {6, 12}, .interval = {1_weeks, 2_weeks}},
     .said = "Better absorption at home: a cosmetic roller every one to two weeks.",
     .source = {sources::tucson_laser, sources::facial_barrier, sources::home_frequency}, .strength = rule_strength::weak,
     .dissent = "One dermatologist is quoted with two to three times a week; the barrier needs up to 3 days, so a cautious pace is taken.",
     .replaces = "product_absorption"},

    // hair_loss
    {.id = "hair_loss", .when = {.concern = skin_concern::hair_loss},
     .then = {.depth = {0.5_mm, 1.5_mm}, .sessions = {6, 12}, .interval = {2_weeks, 3_weeks}, .maintenance = twice_to_once_a_year},
     .said = "Androgenetic hair loss every two to three weeks, with medical therapy: six sessions, or twelve where it goes on.",
     .source = {sources::english_2021, sources::faghihi_2021, sources::kang_gfc, sources::ro2016}, .strength = rule_strength::strong,
     .dissent = "0.6 mm did better than 1.2 mm, and 0.5 mm better than 0.3 mm (Ro 2016)."},
    {.id = "hair_loss.monthly", .when = {.concern = skin_concern::hair_loss},
     .then = {.depth = {0.5_mm, 1.5_mm}, .sessions = {3, 6}, .interval = {4_weeks, 5_weeks}, .maintenance = twice_to_once_a_year},
     .said = "Androgenetic hair loss about monthly, with medical therapy: three to six sessions.",
     .source = {sources::english_2021, sources::shah2017}, .strength = rule_strength::moderate,
     .beside = "hair_loss"},
    {.id = "hair_loss.weekly", .when = {.concern = skin_concern::hair_loss},
     .then = {.depth = {0.5_mm, 1.5_mm}, .sessions = {8, 15}, .interval = {1_weeks, 1_weeks}, .maintenance = twice_to_once_a_year},
     .said = "Androgenetic hair loss every week, with medical therapy: eight to fifteen sessions.",
     .source = {sources::english_2021, sources::dhurat2013, sources::kumar2018}, .strength = rule_strength::moderate,
     .dissent = "Minoxidil is left off around each session, which takes much of a weekly course away from it.",
     .beside = {"hair_loss", "hair_loss.monthly"}},
    {.id = "hair_loss.home", .when = {.concern = skin_concern::hair_loss, .practitioner = practitioner_kind::lay_person},
     .then = {.depth = {0.2_mm, 0.3_mm}, .sessions = {6, 12}, .interval = {1_weeks, 2_weeks}},
     .said = "Hair loss at home: a cosmetic roller for hair-bearing skin.",
     .source = {sources::ro2016, sources::tucson_laser, sources::facial_barrier}, .strength = rule_strength::weak,
     .replaces = {"hair_loss", "hair_loss.monthly", "hair_loss.weekly"}},
};
// clang-format on

} // namespace needlewise::inline v1::books
