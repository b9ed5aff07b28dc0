// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The table of products of the standard book: what may be put on, when, for which concern, by whom, on what grounds.
/// What was seen to harm goes before what was seen to help, and a product without a row of its own is `unnamed`.

#include <needlewise/books/standard/hands.hpp>
#include <needlewise/books/standard/limits.hpp>
#include <needlewise/books/standard/waits.hpp>
#include <needlewise/literature/product_sources.hpp>
#include <needlewise/rules/product_table.hpp>

namespace needlewise::inline v1::books {

/// What lies on the skin for comfort or looks, and does not belong into it.
inline constexpr enum_set<product> surface_products{product::moisturiser, product::untinted_sunscreen,
                                                    product::tinted_sunscreen, product::make_up};
/// Active care of the day, whoever sells it.
inline constexpr enum_set<product> active_care{product::growth_factors,   product::conditioned_medium,
                                               product::exosomes,         product::peptides,
                                               product::vitamin_c,        product::glutathione,
                                               product::tranexamic_acid,  product::skin_lightener,
                                               product::topical_retinoid, product::acid};
/// Active care that is neither an acid nor a retinoid.
inline constexpr enum_set<product> mild_actives{
    product::growth_factors, product::conditioned_medium, product::exosomes,       product::peptides,
    product::glutathione,    product::niacinamide,        product::tranexamic_acid};
/// What is put on at a session or not at all.
inline constexpr enum_set<product> session_drugs{product::metformin, product::insulin, product::fluorouracil,
                                                 product::photosensitiser};
/// What a physician prescribes for the skin from day to day.
inline constexpr enum_set<product> prescribed_creams{product::antiandrogen, product::calcineurin_inhibitor,
                                                     product::prostaglandin_analogue};
/// Medicines that are kept from the unborn and from infants.
inline constexpr enum_set<product> medicines =
    session_drugs | prescribed_creams | enum_set<product>{product::triamcinolone,   product::minoxidil,
                                                          product::tranexamic_acid, product::topical_retinoid,
                                                          product::skin_lightener,  product::chemical_peel};
/// What comes from cells or blood.
inline constexpr enum_set<product> cell_products{product::platelet_rich_plasma, product::growth_factors,
                                                 product::conditioned_medium, product::exosomes};

/// Concerns of ageing and of the surface.
inline constexpr enum_set<skin_concern> ageing{skin_concern::skin_texture, skin_concern::fine_lines,
                                               skin_concern::wrinkles,     skin_concern::photoageing,
                                               skin_concern::skin_laxity,  skin_concern::enlarged_pores};
/// Concerns in which platelet-rich plasma was put on after needling.
inline constexpr enum_set<skin_concern> plasma_studied =
    ageing | scars |
    enum_set<skin_concern>{skin_concern::stretch_marks, skin_concern::hair_loss, skin_concern::melasma,
                           skin_concern::hypopigmentation};
/// Concerns in which tranexamic acid was put on after needling.
inline constexpr enum_set<skin_concern> tranexamic_studied{skin_concern::melasma, skin_concern::acne_scar};
/// Concerns in which a corticosteroid was put on after needling.
inline constexpr enum_set<skin_concern> steroid_studied{skin_concern::hypertrophic_scar, skin_concern::burn_scar,
                                                        skin_concern::hypopigmentation};
/// The session itself and the hours of open channels after it.
inline constexpr enum_set<product_moment> at_the_session{product_moment::glide, product_moment::open_channels};
/// From the needles to the next day.
inline constexpr enum_set<product_moment> until_next_day =
    values_from(product_moment::glide, product_moment::first_day);
/// Right after the needles, and the rest of the day.
inline constexpr enum_set<product_moment> rest_of_the_day{product_moment::open_channels, product_moment::first_day};
/// Before, and once channels have closed.
inline constexpr enum_set<product_moment> on_closed_skin{product_moment::before, product_moment::later};
/// Any moment but on needled skin with the needles.
inline constexpr enum_set<product_moment> but_glide = ~enum_set<product_moment>(product_moment::glide);
/// Needles over 1.0 mm.
inline constexpr enum_set<depth_band> needled_deep{depth_band::deep, depth_band::very_deep};
/// Needles over 0.5 mm.
inline constexpr enum_set<depth_band> needled_beyond_superficial =
    values_from(depth_band::medium, depth_band::very_deep);
/// All but specialists.
inline constexpr enum_set<practitioner_kind> no_specialist =
    ~enum_set<practitioner_kind>(practitioner_kind::specialist);

// clang-format off
/// May this be put on?
template <class Rule = product_rule, class sources = product_evidence>
inline constexpr Rule standard_products[] = {
    // What may touch open channels
    {.id = "products.saline", .when = {.of = product::sterile_saline, .at = until_next_day, .practitioner = trained_hands},
     .then = product_verdict::recommended,
     .said = "Sterile saline may touch open channels: use it for glide, to wipe and to rinse.",
     .source = {sources::needling_guide, sources::lee2014, sources::liang2022msc, sources::jove_2024_preparation}, .strength = rule_strength::moderate},
    {.id = "products.saline.home", .when = {.of = product::sterile_saline, .at = until_next_day, .practitioner = practitioner_kind::lay_person},
     .then = product_verdict::may,
     .said = "Sterile saline from a fresh single-use container may touch the skin; salt water mixed at home may not.",
     .source = {sources::needling_guide, sources::mycobacteria_2025, sources::expert_opinion}, .strength = rule_strength::opinion},
    {.id = "products.saline.closed", .when = {.of = product::sterile_saline, .at = on_closed_skin}, .then = product_verdict::may,
     .said = "Saline neither helps nor harms skin that is closed.", .source = sources::expert_opinion, .strength = rule_strength::opinion},
    {.id = "products.hyaluronic_acid", .when = {.of = product::hyaluronic_acid, .at = until_next_day, .practitioner = trained_hands},
     .then = product_verdict::recommended,
     .said = "Sterile hyaluronic acid without additives is the product for glide and for the first day.",
     .source = {sources::needling_guide, sources::bano_2023, sources::alghazzawi2023, sources::den160029, sources::soltani_2014},
     .strength = rule_strength::moderate,
     .dissent = "One granuloma followed a serum of hyaluronic acid with zinc and copper: plain means nothing but hyaluronic acid."},
    {.id = "products.hyaluronic_acid.home", .when = {.of = product::hyaluronic_acid, .at = rest_of_the_day, .practitioner = practitioner_kind::lay_person},
     .then = product_verdict::may,
     .said = "At home, plain hyaluronic acid without perfume or other additives may be put on afterwards, from a newly opened container.",
     .source = {sources::needling_guide, sources::soltani_2014, sources::granuloma_review}, .strength = rule_strength::weak},
    {.id = "products.hyaluronic_acid.home.glide", .when = {.of = product::hyaluronic_acid, .at = product_moment::glide, .practitioner = practitioner_kind::lay_person},
     .then = product_verdict::never,
     .said = "At home, roll clean, dry skin: whatever lies on it goes in, and a cosmetic is not sterile.",
     .source = {sources::needling_guide, sources::granuloma_review, sources::expert_opinion}, .strength = rule_strength::weak},
    {.id = "products.hyaluronic_acid.closed", .when = {.of = product::hyaluronic_acid, .at = on_closed_skin}, .then = product_verdict::may,
     .said = "Hyaluronic acid may be put on closed skin on any day.", .source = {sources::needling_guide, sources::expert_opinion}, .strength = rule_strength::opinion},

    // What stays on the surface
    {.id = "products.surface.session", .when = {.of = surface_products, .at = at_the_session}, .then = product_verdict::never,
     .said = "Never let cream, sunscreen or make-up get into open channels: they are not sterile, and their particles would stay in the skin.",
     .source = {sources::granuloma_2021, sources::soltani_2014, sources::renew_laser, sources::cfr_878_4430}, .strength = rule_strength::strong,
     .dissent = "One clinic puts mineral sunscreen on at once."},
    {.id = "products.surface.first_day", .when = {.of = surface_products, .at = product_moment::first_day}, .then = product_verdict::not_yet,
     .said = "Use no cream, sunscreen or make-up until the next day; stay in the shade until then.",
     .source = {sources::monarch, sources::renew_laser, sources::lisa_acu, sources::granuloma_2021}, .strength = rule_strength::moderate,
     .dissent = "One clinic puts mineral sunscreen on at once."},
    {.id = "products.moisturiser.before", .when = {.of = {product::moisturiser, product::make_up}, .at = product_moment::before}, .then = product_verdict::may,
     .said = "Moisturiser and make-up may be worn up to the day before; wash them off before needling.",
     .source = {sources::jove_2024_preparation, sources::expert_opinion}, .strength = rule_strength::opinion},
    {.id = "products.moisturiser.later", .when = {.of = product::moisturiser, .at = product_moment::later}, .then = product_verdict::recommended,
     .said = "From the next day use a bland moisturiser without perfume whenever the skin feels dry.",
     .source = {sources::timeless, sources::facial_barrier}, .strength = rule_strength::weak},
    {.id = "products.sunscreen.before", .when = {.of = product::untinted_sunscreen, .at = product_moment::before}, .then = product_verdict::recommended,
     .said = "Sunscreen of SPF 30 or more in the weeks before protects against dark marks; wash it off before needling.",
     .source = {sources::pih_sunscreen_review, sources::filtered_skin}, .strength = rule_strength::moderate},
    {.id = "products.sunscreen.later", .when = {.of = product::untinted_sunscreen, .at = product_moment::later, .concern = ~enum_set<skin_concern>(skin_concern::hair_loss)},
     .then = product_verdict::recommended,
     .said = "From the next day wear untinted mineral sunscreen of SPF 30 or more on bare skin outdoors.",
     .source = {sources::renew_laser, sources::cherie_amour, sources::pih_sunscreen_review}, .strength = rule_strength::moderate},
    {.id = "products.sunscreen.later.scalp", .when = {.of = product::untinted_sunscreen, .at = product_moment::later, .concern = skin_concern::hair_loss},
     .then = product_verdict::may,
     .said = "On the scalp a clean hat protects better; untinted sunscreen may be used on bald skin from the next day.",
     .source = {sources::cherie_amour, sources::expert_opinion}, .strength = rule_strength::opinion},
    {.id = "products.tinted_sunscreen.before", .when = {.of = product::tinted_sunscreen, .at = product_moment::before}, .then = product_verdict::may, .wait = 24_hours,
     .said = "Tinted sunscreen may be worn up to the day before; on the day itself no pigment must be left in the pores.",
     .source = {sources::granuloma_2021, sources::expert_opinion}, .strength = rule_strength::opinion},
    {.id = "products.tinted_sunscreen.later", .when = {.of = product::tinted_sunscreen, .at = product_moment::later}, .then = product_verdict::may, .wait = 72_hours,
     .said = "Tinted sunscreen may be used again after 72 hours, when its pigment can no longer get in.",
     .source = {sources::granuloma_2021, sources::facial_barrier, sources::expert_opinion}, .strength = rule_strength::weak},
    {.id = "products.tinted_sunscreen.pigment", .when = {.of = product::tinted_sunscreen, .at = product_moment::later, .concern = pigment, .phototype = values_from(fitzpatrick::i, fitzpatrick::iii)},
     .then = product_verdict::recommended, .wait = 72_hours,
     .said = "If pigment is treated, switch to tinted sunscreen with iron oxide after 72 hours: visible light darkens skin too.",
     .source = {sources::castanedo_2014, sources::boukari_nct, sources::granuloma_2021}, .strength = rule_strength::moderate,
     .dissent = "Tinted sunscreen was in open channels of one granuloma; that ends with the channels.", .replaces = "products.tinted_sunscreen.later"},
    {.id = "products.tinted_sunscreen.darker", .when = {.of = product::tinted_sunscreen, .at = product_moment::later,
                                                        .concern = ~enum_set<skin_concern>(skin_concern::hair_loss), .phototype = darker_phototypes},
     .then = product_verdict::recommended, .wait = 5_days,
     .said = "In phototypes IV to VI, switch to tinted sunscreen with iron oxide after 5 days: it protects against dark marks, and channels close later in darker skin.",
     .source = {sources::castanedo_2014, sources::boukari_nct, sources::pih_sunscreen_review, sources::micropores_darker_2020}, .strength = rule_strength::weak,
     .dissent = "Both trials were of melasma; that it protects after needling is inferred. The barrier of faces recovered within 72 hours.", .replaces = "products.tinted_sunscreen.later"},
    {.id = "products.make_up.later", .when = {.of = product::make_up, .at = product_moment::later, .depth = ~needled_beyond_superficial}, .then = product_verdict::may,
     .said = "Make-up may be worn again the next day, put on with clean brushes.",
     .source = {sources::cherie_amour, sources::lisa_acu}, .strength = rule_strength::weak, .dissent = "Another clinic waits for 48 hours."},
    {.id = "products.make_up.later.deeper", .when = {.of = product::make_up, .at = product_moment::later, .depth = needled_beyond_superficial},
     .then = product_verdict::may, .wait = 48_hours, .said = "Make-up may be worn again after 48 hours, put on with clean brushes.",
     .source = {sources::renew_laser, sources::cherie_amour}, .strength = rule_strength::weak, .dissent = "Another clinic allows it after 24 hours."},

    // Numbing cream
    {.id = "products.numbing", .when = {.of = product::numbing_cream, .at = product_moment::before, .practitioner = trained_hands, .depth = ~enum_set<depth_band>(depth_band::cosmetic)},
     .then = product_verdict::may,
     .said = "A numbing cream may be used before, as the numbing step of the plan says; remove all of it before needling.",
     .source = {sources::emla_label, sources::fda_otc_lidocaine, sources::lidocaine_23_7}, .strength = rule_strength::strong},
    {.id = "products.numbing.cosmetic", .when = {.of = product::numbing_cream, .at = product_moment::before, .practitioner = trained_hands, .depth = depth_band::cosmetic},
     .then = product_verdict::never, .said = "Needles of up to 0.3 mm need no numbing.", .source = {sources::aad_many_uses, sources::expert_opinion}, .strength = rule_strength::weak},
    {.id = "products.numbing.home", .when = {.of = product::numbing_cream, .at = product_moment::before, .practitioner = practitioner_kind::lay_person},
     .then = product_verdict::never, .said = "Use no numbing cream at home: needles that need numbing are too long for home.",
     .source = {sources::fda_otc_lidocaine, sources::expert_opinion}, .strength = rule_strength::moderate},
    {.id = "products.numbing.after", .when = {.of = product::numbing_cream, .at = ~enum_set<product_moment>(product_moment::before)}, .then = product_verdict::never,
     .said = "Use no numbing cream on needled skin: through open channels it gets into the blood.",
     .source = {sources::fda_otc_lidocaine, sources::lidocaine_23_7}, .strength = rule_strength::strong},

    // Platelet-rich plasma
    {.id = "products.plasma.acne_scar", .when = {.of = product::platelet_rich_plasma, .at = product_moment::open_channels, .concern = skin_concern::acne_scar, .practitioner = medical_hands},
     .then = product_verdict::recommended,
     .said = "Plasma from the person's own blood, drawn with single-use material and put on within the visit, adds to needling of acne scars.",
     .source = {sources::kang_lu_2022, sources::asif_2016, sources::ibrahim_mk_2018, sources::mmwr_2024, sources::cfr_878_4430}, .strength = rule_strength::moderate,
     .dissent = "Of 14 studies pooled, 10 were not randomised; Ibrahim 2018 found no difference between the sides. No needling device is cleared for it.", .replaces = "products.plasma"},
    {.id = "products.plasma", .when = {.of = product::platelet_rich_plasma, .at = at_the_session, .concern = plasma_studied,
                                       .practitioner = medical_hands},
     .then = product_verdict::may,
     .said = "Plasma from the person's own blood may be put on within the visit, with single-use material; whether it adds anything here is open.",
     .source = {sources::zhao_2021, sources::shah2017, sources::prf_striae2025, sources::aggarwal_2020, sources::pincelli_2024, sources::mmwr_2024},
     .strength = rule_strength::weak,
     .dissent = "No gain over needling in hair loss (Aggarwal 2020; last of six in a network of 27 trials) or in burn scars; in photoageing no benefit, and a hint of more laxity. In melasma 10 studies fell from before to after, without a needling side."},
    {.id = "products.plasma.outside_medicine", .when = {.of = product::platelet_rich_plasma, .at = at_the_session, .concern = plasma_studied, .practitioner = outside_medicine},
     .then = product_verdict::only_by_clinician,
     .said = "Only medical professionals may draw blood and put it back: a cluster of HIV infections was traced to an unlicensed spa.",
     .source = sources::mmwr_2024, .strength = rule_strength::strong},
    {.id = "products.plasma.unstudied", .when = {.of = product::platelet_rich_plasma, .at = at_the_session, .concern = ~plasma_studied}, .then = product_verdict::never,
     .said = "No trial was found that used plasma for this, and blood should not be handled without a reason.",
     .source = {sources::mmwr_2024, sources::expert_opinion}, .strength = rule_strength::opinion},
    {.id = "products.plasma.kept", .when = {.of = product::platelet_rich_plasma, .at = ~at_the_session}, .then = product_verdict::never,
     .said = "Put plasma on during the visit or throw it away: never keep it, take it home or use it for anybody else.",
     .source = {sources::mmwr_2024, sources::expert_opinion}, .strength = rule_strength::strong},

    // Growth factors, conditioned media, exosomes
    {.id = "products.growth_factors", .when = {.of = product::growth_factors, .at = product_moment::open_channels, .concern = ageing | enum_set<skin_concern>(skin_concern::hair_loss),
                                               .practitioner = medical_hands},
     .then = product_verdict::may,
     .said = "A sterile growth factor made for use with needles may be put on right after the last pass, but nothing from a cosmetic jar.",
     .source = {sources::merati_2020, sources::kang_gfc, sources::ro2016, sources::cfr_878_4430}, .strength = rule_strength::weak,
     .dissent = "Trials are small, and makers took part. No needling device is cleared for delivering anything."},
    {.id = "products.growth_factors.outside_medicine", .when = {.of = product::growth_factors, .at = product_moment::open_channels,
                                                                .concern = ageing | enum_set<skin_concern>(skin_concern::hair_loss), .practitioner = outside_medicine},
     .then = product_verdict::only_by_clinician,
     .said = "Growth factors in open channels are for medical professionals, who can keep them sterile and traceable and can treat an allergic reaction.",
     .source = {sources::soltani_2014, sources::cfr_878_4430, sources::expert_opinion}, .strength = rule_strength::moderate},
    {.id = "products.growth_factors.unstudied", .when = {.of = product::growth_factors, .at = product_moment::open_channels,
                                                         .concern = ~(ageing | enum_set<skin_concern>(skin_concern::hair_loss))},
     .then = product_verdict::never, .said = "Put no growth factors into open channels for this: too little is known.",
     .source = {sources::granuloma_review, sources::expert_opinion}, .strength = rule_strength::opinion,
     .dissent = "A registered trial in stretch marks (NCT06636799) has no results yet."},
    {.id = "products.conditioned_medium", .when = {.of = product::conditioned_medium, .at = product_moment::open_channels, .concern = ageing, .practitioner = medical_hands},
     .then = product_verdict::may,
     .said = "Sterile conditioned medium may be put on right after the last pass in ageing skin, where the law allows it.",
     .source = {sources::lee2014, sources::liang2022msc, sources::conditioned_medium_review, sources::fda_exosomes}, .strength = rule_strength::weak,
     .dissent = "Three trials favour it over saline; products of cells are unapproved medicines in the USA."},
    {.id = "products.conditioned_medium.outside_medicine", .when = {.of = product::conditioned_medium, .at = product_moment::open_channels, .concern = ageing, .practitioner = outside_medicine},
     .then = product_verdict::only_by_clinician, .said = "Only medical professionals may put products made from cells into open channels.",
     .source = {sources::fda_exosomes, sources::cfr_878_4430}, .strength = rule_strength::moderate},
    {.id = "products.conditioned_medium.unstudied", .when = {.of = product::conditioned_medium, .at = product_moment::open_channels, .concern = ~ageing},
     .then = product_verdict::never, .said = "Put no conditioned medium into open channels for this: too little is known.",
     .source = {sources::fda_exosomes, sources::expert_opinion}, .strength = rule_strength::opinion,
     .dissent = "A registered trial put it on acne scars (IRCT 31364); its results were not found."},
    {.id = "products.exosomes", .when = {.of = product::exosomes, .at = product_moment::open_channels}, .then = product_verdict::never,
     .said = "Never put exosomes into open channels: no exosome product is approved, and people have been badly harmed.",
     .source = {sources::fda_exosomes, sources::cfr_878_4430}, .strength = rule_strength::strong,
     .dissent = "Small trials report gains without harm in photoageing, melasma and hair."},

    // Serums that caused granulomas, and those that might
    {.id = "products.vitamin_c", .when = {.of = product::vitamin_c, .at = product_moment::open_channels}, .then = product_verdict::never,
     .said = "Never put vitamin C into open channels: it has been followed by lasting granulomas of the face.",
     .source = {sources::soltani_2014, sources::granuloma_review, sources::granuloma_2021, sources::ismail_2019, sources::zasada_2018}, .strength = rule_strength::strong,
     .dissent = "Trials in melasma, scars and photoageing, such as Ismail 2019 and Zasada 2018, put it on without granulomas; they are small and short, and the harm lasts."},
    {.id = "products.skin_lightener", .when = {.of = product::skin_lightener, .at = product_moment::open_channels}, .then = product_verdict::never,
     .said = "Never put lightening creams or serums into open channels: a granuloma followed one that was needled in.",
     .source = {sources::needling_guide, sources::granuloma_review, sources::agostinho_2019}, .strength = rule_strength::moderate,
     .dissent = "A series in melasma needled a lightening serum in (Agostinho 2019)."},
    {.id = "products.peptides", .when = {.of = product::peptides, .at = product_moment::open_channels}, .then = product_verdict::never,
     .said = "Never put peptide serums into open channels: many contain copper or zinc, and a granuloma followed a serum with both.",
     .source = {sources::granuloma_zinc_copper, sources::granuloma_review}, .strength = rule_strength::moderate},
    {.id = "products.glutathione", .when = {.of = product::glutathione, .at = product_moment::open_channels}, .then = product_verdict::never,
     .said = "Put no glutathione into open channels: one trial used it, and another product did better.",
     .source = {sources::assaf2022, sources::granuloma_review}, .strength = rule_strength::weak},
    {.id = "products.niacinamide", .when = {.of = product::niacinamide, .at = product_moment::open_channels}, .then = product_verdict::never,
     .said = "Use no niacinamide until the channels have closed: a cosmetic is not made for use below the surface.",
     .source = {sources::granuloma_review, sources::cfr_878_4430}, .strength = rule_strength::moderate},
    {.id = "products.irritants", .when = {.of = {product::topical_retinoid, product::acid}, .at = product_moment::open_channels}, .then = product_verdict::never,
     .said = "Retinoids, acids and benzoyl peroxide burn in open channels.",
     .source = {sources::renew_laser, sources::aeterna, sources::expert_opinion}, .strength = rule_strength::weak},
    {.id = "products.unnamed", .when = {.of = product::unnamed, .at = product_moment::open_channels}, .then = product_verdict::never,
     .said = "Keep anything out of open channels that is not known to be safe inside the skin.",
     .source = {sources::soltani_2014, sources::granuloma_review, sources::mycobacteria_2025, sources::cfr_878_4430}, .strength = rule_strength::strong},
    {.id = "products.glide.nothing_else", .when = {.of = ~(surface_products | enum_set<product>{product::sterile_saline, product::hyaluronic_acid, product::numbing_cream,
                                                                                               product::platelet_rich_plasma, product::tranexamic_acid}),
                                                   .at = product_moment::glide},
     .then = product_verdict::never, .said = "Have nothing active on the skin while it is needled: the needles would carry it in.",
     .source = {sources::soltani_2014, sources::granuloma_review, sources::granuloma_zinc_copper, sources::needling_guide}, .strength = rule_strength::strong,
     .dissent = "Two arms with insulin used it as the medium; it waits for the last pass here."},
    {.id = "products.active.first_day", .when = {.of = active_care | mild_actives | enum_set<product>(product::unnamed), .at = product_moment::first_day},
     .then = product_verdict::not_yet, .said = "Use nothing active in the first 24 hours: the channels are still closing.",
     .source = {sources::soltani_2014, sources::facial_barrier, sources::micropore_lifetime}, .strength = rule_strength::strong},
    {.id = "products.active.later.cosmetic", .when = {.of = active_care, .at = product_moment::later, .depth = depth_band::cosmetic}, .then = product_verdict::may, .wait = 72_hours,
     .said = "Restart serums, retinoids, acids and vitamin C after 72 hours, once the skin is calm.",
     .source = {sources::facial_barrier, sources::chapel_hill, sources::renew_laser}, .strength = rule_strength::moderate,
     .dissent = "One sheet gives 2 to 4 days, clinics 5 to 7 after their longer needles."},
    {.id = "products.active.later", .when = {.of = active_care, .at = product_moment::later, .depth = {depth_band::superficial, depth_band::medium}},
     .then = product_verdict::may, .wait = 5_days, .said = "Restart serums, retinoids, acids and vitamin C after 5 days, once the skin is calm.",
     .source = {sources::renew_laser, sources::aeterna, sources::sasaki_2019, sources::chapel_hill}, .strength = rule_strength::moderate,
     .dissent = "From 2 to 4 days in a mixed sheet to 7 days; the commonest, 5 to 7, begins here."},
    {.id = "products.active.later.deep", .when = {.of = active_care, .at = product_moment::later, .depth = needled_deep}, .then = product_verdict::may, .wait = 7_days,
     .said = "Restart serums, retinoids, acids and vitamin C after 7 days, once the skin is calm.",
     .source = {sources::skin_by_emily, sources::aeterna, sources::sasaki_2019, sources::renew_laser}, .strength = rule_strength::moderate,
     .dissent = "Another clinic says 5 days; the longer is taken for needles over 1.0 mm."},
    {.id = "products.niacinamide.later", .when = {.of = product::niacinamide, .at = product_moment::later}, .then = product_verdict::may, .wait = 72_hours,
     .said = "Niacinamide may be used again after 72 hours on calm skin.", .source = {sources::facial_barrier, sources::expert_opinion}, .strength = rule_strength::opinion},
    {.id = "products.unnamed.later", .when = {.of = product::unnamed, .at = product_moment::later}, .then = product_verdict::may, .wait = 7_days,
     .said = "A product that nobody can name may be used again after 7 days on calm skin, the longest wait for any product.",
     .source = {sources::skin_by_emily, sources::aeterna, sources::expert_opinion}, .strength = rule_strength::weak},
    {.id = "products.retinoid.before", .when = {.of = product::topical_retinoid, .at = product_moment::before}, .then = product_verdict::may, .wait = waits::topical_retinoid,
     .said = "Retinoids may be used until a week before the session; after that keep them off the area.",
     .source = {sources::aeterna, sources::brows_of_joy, sources::osei22, sources::aust_priming}, .strength = rule_strength::weak,
     .dissent = "From 12 hours to 7 days. Classic series primed with vitamins A and C for 4 weeks or more; not followed."},
    {.id = "products.acid.before", .when = {.of = {product::acid, product::skin_lightener, product::vitamin_c}, .at = product_moment::before}, .then = product_verdict::may,
     .wait = waits::topical_acid,
     .said = "Acids, vitamin C, lightening products and benzoyl peroxide may be used until a week before the session; after that keep them off the area.",
     .source = {sources::aeterna, sources::brows_of_joy, sources::soltani_2014}, .strength = rule_strength::weak,
     .dissent = "From 2 to 7 days; classic series went on with vitamin C until the session."},
    {.id = "products.active.before", .when = {.of = mild_actives, .at = product_moment::before}, .then = product_verdict::may, .wait = 24_hours,
     .said = "Other serums may be used until the day before; none must be on the skin when it is needled.",
     .source = {sources::granuloma_zinc_copper, sources::granuloma_review, sources::expert_opinion}, .strength = rule_strength::opinion},
    {.id = "products.unnamed.before", .when = {.of = product::unnamed, .at = product_moment::before}, .then = product_verdict::may, .wait = waits::topical_retinoid,
     .said = "Keep a product that nobody can name off the area for a week before: it may contain a retinoid or an acid.",
     .source = {sources::aeterna, sources::expert_opinion}, .strength = rule_strength::opinion},

    // Tranexamic acid and metformin
    {.id = "products.tranexamic_acid", .when = {.of = product::tranexamic_acid, .at = product_moment::open_channels, .concern = skin_concern::melasma, .practitioner = medical_hands},
     .then = product_verdict::recommended,
     .said = "In melasma, sterile tranexamic acid put on right after the last pass adds to needling, most of all in the first weeks.",
     .source = {sources::feng_2024, sources::bailey_2022, sources::saleh2019, sources::budamakuntla2013, sources::txa_hydroquinone}, .strength = rule_strength::moderate,
     .dissent = "Pooled, it did better than routine care at 4 weeks and not surely later; 4 % hydroquinone cream did as well in 50 people; a label bars driving drugs into the skin. No needling device is cleared for it."},
    {.id = "products.tranexamic_acid.acne_scar", .when = {.of = product::tranexamic_acid, .at = product_moment::open_channels, .concern = skin_concern::acne_scar, .practitioner = medical_hands},
     .then = product_verdict::may, .said = "Sterile tranexamic acid may be put on for the redness that acne leaves; one trial did so.",
     .source = sources::sharara_2024, .strength = rule_strength::weak},
    {.id = "products.tranexamic_acid.glide", .when = {.of = product::tranexamic_acid, .at = product_moment::glide, .concern = skin_concern::melasma, .practitioner = medical_hands},
     .then = product_verdict::may, .said = "In melasma sterile tranexamic acid may also serve as the glide.",
     .source = {sources::jove_2024_procedure, sources::budamakuntla2013}, .strength = rule_strength::weak, .dissent = "A label bars driving drugs into the skin."},
    {.id = "products.tranexamic_acid.outside_medicine", .when = {.of = product::tranexamic_acid, .at = product_moment::open_channels, .concern = tranexamic_studied, .practitioner = outside_medicine},
     .then = product_verdict::only_by_clinician, .said = "Tranexamic acid in open channels is a medicine: only a medical professional may put it on.",
     .source = {sources::cfr_878_4430, sources::expert_opinion}, .strength = rule_strength::moderate},
    {.id = "products.tranexamic_acid.unstudied", .when = {.of = product::tranexamic_acid, .at = product_moment::open_channels, .concern = ~tranexamic_studied}, .then = product_verdict::never,
     .said = "Do not put tranexamic acid on for this: no trial was found in which it helped.", .source = sources::expert_opinion, .strength = rule_strength::opinion,
     .dissent = "In macular amyloidosis it added nothing to needling (PMID 39105393)."},
    {.id = "products.tranexamic_acid.glide.never", .when = {.of = product::tranexamic_acid, .at = product_moment::glide, .concern = ~enum_set<skin_concern>(skin_concern::melasma)},
     .then = product_verdict::never, .said = "Except in melasma, do not use tranexamic acid for glide.", .source = sources::expert_opinion, .strength = rule_strength::opinion},
    {.id = "products.tranexamic_acid.glide.outside_medicine", .when = {.of = product::tranexamic_acid, .at = product_moment::glide, .concern = skin_concern::melasma, .practitioner = outside_medicine},
     .then = product_verdict::never, .said = "Without a medical professional, have no medicine on the skin while it is needled.",
     .source = {sources::cfr_878_4430, sources::expert_opinion}, .strength = rule_strength::moderate},
    {.id = "products.metformin", .when = {.of = product::metformin, .at = product_moment::open_channels, .concern = skin_concern::melasma, .practitioner = medical_hands},
     .then = product_verdict::may, .said = "In melasma, sterile metformin solution may be put on after needling; tranexamic acid did better.",
     .source = {sources::bessar_2024, sources::metformin_aimj}, .strength = rule_strength::weak,
     .dissent = "Better than placebo in 18 people; modified MASI down 22 % against 45 % with tranexamic acid."},
    {.id = "products.metformin.outside_medicine", .when = {.of = product::metformin, .at = product_moment::open_channels, .concern = skin_concern::melasma, .practitioner = outside_medicine},
     .then = product_verdict::only_by_clinician, .said = "Metformin on the skin is little tested: only a medical professional may put it on.",
     .source = {sources::cfr_878_4430, sources::expert_opinion}, .strength = rule_strength::moderate},
    {.id = "products.metformin.unstudied", .when = {.of = product::metformin, .at = product_moment::open_channels, .concern = ~enum_set<skin_concern>(skin_concern::melasma)},
     .then = product_verdict::never, .said = "Metformin may be put on for melasma only.", .source = {sources::bessar_2024, sources::expert_opinion}, .strength = rule_strength::opinion},
    {.id = "products.session_drugs.kept", .when = {.of = session_drugs, .at = ~at_the_session}, .then = product_verdict::never,
     .said = "This medicine is put on during a session by whoever needles; it must not be taken home.",
     .source = sources::expert_opinion, .strength = rule_strength::opinion, .dissent = "Some series of vitiligo went on with 5-fluorouracil cream at home."},

    // Insulin
    {.id = "products.insulin", .when = {.of = product::insulin, .at = product_moment::open_channels, .concern = skin_concern::acne_scar, .practitioner = medical_hands},
     .then = product_verdict::may, .said = "In acne scars, insulin may be put on after needling; blood sugar did not change in the trial that measured it.",
     .source = {sources::pafmj8105, sources::insulin_jamc, sources::insulin_prp_ijbr}, .strength = rule_strength::weak,
     .dissent = "Better than needling alone in two split faces, by little in one; against plasma some trials favour insulin and one plasma."},
    {.id = "products.insulin.outside_medicine", .when = {.of = product::insulin, .at = product_moment::open_channels, .concern = skin_concern::acne_scar, .practitioner = outside_medicine},
     .then = product_verdict::only_by_clinician, .said = "Insulin can lower blood sugar: only a medical professional may put it on.",
     .source = {sources::cfr_878_4430, sources::expert_opinion}, .strength = rule_strength::moderate},
    {.id = "products.insulin.unstudied", .when = {.of = product::insulin, .at = product_moment::open_channels, .concern = ~enum_set<skin_concern>(skin_concern::acne_scar)},
     .then = product_verdict::never, .said = "Insulin may be put on for acne scars only.", .source = {sources::pafmj8105, sources::expert_opinion}, .strength = rule_strength::opinion},

    // Hair
    {.id = "products.minoxidil.later", .when = {.of = product::minoxidil, .at = product_moment::later, .concern = skin_concern::hair_loss}, .then = product_verdict::recommended, .wait = 24_hours,
     .said = "Use minoxidil again from 24 hours after each session: together with needling it did better than either alone.",
     .source = {sources::hair_network_2023, sources::xu_2024, sources::dhurat2013, sources::kumar2018, sources::faghihi_2021, sources::malhotra_2020},
     .strength = rule_strength::moderate,
     .dissent = "Malhotra 2020 put it on at once. At a weekly rhythm a longer pause would take away half of a medicine that works; 24 hours is a judgement."},
    {.id = "products.minoxidil.before", .when = {.of = product::minoxidil, .at = product_moment::before, .concern = skin_concern::hair_loss}, .then = product_verdict::may, .wait = 12_hours,
     .said = "Use minoxidil until the evening before the session, and wash the scalp before needling.",
     .source = {sources::dhurat2013, sources::expert_opinion}, .strength = rule_strength::opinion},
    {.id = "products.minoxidil.day", .when = {.of = product::minoxidil, .at = rest_of_the_day, .concern = skin_concern::hair_loss}, .then = product_verdict::not_yet,
     .said = "Use no minoxidil for 24 hours: through open channels more of it gets into the blood and to the heart.",
     .source = {sources::micropore_lifetime, sources::minoxidil_warnings, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "Malhotra 2020 put it on at once, with headache and redness in both groups."},
    {.id = "products.minoxidil.elsewhere", .when = {.of = product::minoxidil, .at = but_glide, .concern = ~enum_set<skin_concern>(skin_concern::hair_loss)}, .then = product_verdict::never,
     .said = "Minoxidil is for the scalp and for hair loss only.", .source = sources::minoxidil_warnings, .strength = rule_strength::weak},
    {.id = "products.antiandrogen", .when = {.of = product::antiandrogen, .at = product_moment::open_channels, .concern = skin_concern::hair_loss, .practitioner = practitioner_kind::specialist},
     .then = product_verdict::may, .said = "A specialist may put a sterile antiandrogen on after the last pass.",
     .source = {sources::sanchez_meza, sources::expert_opinion}, .strength = rule_strength::weak, .dissent = "One trial, 17 in the arm; whether it measured what reaches the blood is not known."},
    {.id = "products.antiandrogen.no_specialist", .when = {.of = product::antiandrogen, .at = product_moment::open_channels, .concern = skin_concern::hair_loss, .practitioner = no_specialist},
     .then = product_verdict::only_by_specialist, .said = "Only a specialist may put an antiandrogen into open channels: it acts on the whole body.",
     .source = {sources::sanchez_meza, sources::expert_opinion}, .strength = rule_strength::weak},
    {.id = "products.antiandrogen.unstudied", .when = {.of = product::antiandrogen, .at = product_moment::open_channels, .concern = ~enum_set<skin_concern>(skin_concern::hair_loss)},
     .then = product_verdict::never, .said = "Antiandrogens are for hair loss only.", .source = sources::expert_opinion, .strength = rule_strength::opinion},

    // Pale patches and raised scars: for specialists
    {.id = "products.fluorouracil", .when = {.of = product::fluorouracil, .at = product_moment::open_channels, .concern = skin_concern::hypopigmentation, .practitioner = practitioner_kind::specialist},
     .then = product_verdict::recommended, .said = "In stable vitiligo 5-fluorouracil after needling brings back more pigment than needling alone.",
     .source = {sources::kohaf_2024, sources::vitiligo_review_2020, sources::mina2018, sources::nazmy2025}, .strength = rule_strength::moderate,
     .dissent = "Inflammation, ulcers and dark marks were more frequent than with tacrolimus (Mina 2018); excimer light did better in one trial."},
    {.id = "products.calcineurin_inhibitor", .when = {.of = product::calcineurin_inhibitor, .at = product_moment::open_channels, .concern = skin_concern::hypopigmentation,
                                                      .practitioner = practitioner_kind::specialist},
     .then = product_verdict::may, .said = "In stable vitiligo a specialist may put tacrolimus on after needling; 5-fluorouracil did more and irritated more.",
     .source = {sources::kiran_2024, sources::mina2018, sources::vitiligo_review_2020}, .strength = rule_strength::moderate,
     .dissent = "One trial outside the face found no difference from tacrolimus alone."},
    {.id = "products.prostaglandin_analogue", .when = {.of = product::prostaglandin_analogue, .at = product_moment::open_channels, .concern = skin_concern::hypopigmentation,
                                                       .practitioner = practitioner_kind::specialist},
     .then = product_verdict::may, .said = "In stable vitiligo a specialist may put latanoprost on after needling; the evidence is thin.",
     .source = {sources::stanimirovic2016, sources::expert_opinion}, .strength = rule_strength::weak,
     .dissent = "Beside light therapy needling with latanoprost added nothing (Stanimirovic 2016)."},
    {.id = "products.vitiligo.no_specialist", .when = {.of = {product::fluorouracil, product::calcineurin_inhibitor, product::prostaglandin_analogue}, .at = product_moment::open_channels,
                                                       .concern = skin_concern::hypopigmentation, .practitioner = no_specialist},
     .then = product_verdict::only_by_specialist, .said = "Only a specialist may put medicines for pale patches into open channels.",
     .source = {sources::esmat_2022, sources::mina2018}, .strength = rule_strength::moderate},
    {.id = "products.vitiligo.unstudied", .when = {.of = {product::fluorouracil, product::calcineurin_inhibitor, product::prostaglandin_analogue}, .at = product_moment::open_channels,
                                                   .concern = ~enum_set<skin_concern>(skin_concern::hypopigmentation)},
     .then = product_verdict::never, .said = "Put medicines for pale patches into open channels for nothing else.", .source = sources::expert_opinion, .strength = rule_strength::opinion},
    {.id = "products.triamcinolone", .when = {.of = product::triamcinolone, .at = product_moment::open_channels, .concern = steroid_studied, .practitioner = practitioner_kind::specialist},
     .then = product_verdict::may, .said = "A specialist may put a sterile corticosteroid on after needling of raised or burn scars, or of stable vitiligo.",
     .source = {sources::nct05423613, sources::triamcinolone_vitiligo}, .strength = rule_strength::weak,
     .dissent = "The trial in burn scars is registered and without results; in vitiligo 5-fluorouracil did more than a steroid cream."},
    {.id = "products.triamcinolone.no_specialist", .when = {.of = product::triamcinolone, .at = product_moment::open_channels, .concern = steroid_studied, .practitioner = no_specialist},
     .then = product_verdict::only_by_specialist, .said = "Only a specialist may put a corticosteroid into open channels: it thins the skin.", .source = {sources::nct05423613, sources::expert_opinion}, .strength = rule_strength::weak},
    {.id = "products.triamcinolone.unstudied", .when = {.of = product::triamcinolone, .at = product_moment::open_channels, .concern = ~steroid_studied},
     .then = product_verdict::never, .said = "Put no corticosteroid into open channels for this: it thins skin that should be built up.", .source = sources::expert_opinion, .strength = rule_strength::opinion},
    {.id = "products.prescribed.first_day", .when = {.of = prescribed_creams | enum_set<product>(product::triamcinolone), .at = product_moment::first_day}, .then = product_verdict::not_yet,
     .said = "Use no prescribed creams until the channels have closed.", .source = {sources::facial_barrier, sources::micropore_lifetime}, .strength = rule_strength::moderate},
    {.id = "products.prescribed.later", .when = {.of = prescribed_creams | enum_set<product>(product::triamcinolone), .at = product_moment::later, .practitioner = medical_hands},
     .then = product_verdict::may, .wait = 7_days, .said = "Prescribed creams may be used again after 7 days, or sooner if the prescriber says so.",
     .source = {sources::skin_by_emily, sources::expert_opinion}, .strength = rule_strength::opinion},
    {.id = "products.prescribed.later.outside_medicine", .when = {.of = prescribed_creams | enum_set<product>(product::triamcinolone), .at = product_moment::later, .practitioner = outside_medicine},
     .then = product_verdict::only_by_clinician, .wait = 7_days, .said = "Ask the prescriber when a prescribed cream may be used again.", .source = sources::expert_opinion, .strength = rule_strength::opinion},
    {.id = "products.prescribed.before", .when = {.of = prescribed_creams, .at = product_moment::before}, .then = product_verdict::may, .wait = 7_days,
     .said = "Keep prescribed creams off the area for a week before, if the prescriber agrees.", .source = sources::expert_opinion, .strength = rule_strength::opinion},
    {.id = "products.triamcinolone.before", .when = {.of = product::triamcinolone, .at = product_moment::before}, .then = product_verdict::may, .wait = waits::topical_corticosteroid,
     .said = "Keep steroid creams off the area for 4 weeks before, if the prescriber agrees: they thin the skin.", .source = sources::expert_opinion, .strength = rule_strength::opinion},

    // Peels
    {.id = "products.peel.acne_scar", .when = {.of = product::chemical_peel, .at = product_moment::later, .concern = skin_concern::acne_scar, .practitioner = medical_hands,
                                               .phototype = values_from(fitzpatrick::i, fitzpatrick::iv)},
     .then = product_verdict::recommended, .wait = waits::superficial_peel,
     .said = "In acne scars, a light peel half-way between two sessions, 3 weeks from each, adds to needling.",
     .source = {sources::rana_2017, sources::sharad2011, sources::pakla_2021}, .strength = rule_strength::moderate,
     .dissent = "Sessions were 6 weeks apart in Rana and Sharad; in a shorter interval there is no room for a peel.", .replaces = "products.peel.later"},
    {.id = "products.peel.later", .when = {.of = product::chemical_peel, .at = product_moment::later, .concern = ~enum_set<skin_concern>(skin_concern::hair_loss), .practitioner = medical_hands},
     .then = product_verdict::may, .wait = waits::superficial_peel,
     .said = "A light peel may be done 3 weeks after a session and 3 weeks before the next.",
     .source = {sources::rana_2017, sources::expert_opinion}, .strength = rule_strength::weak},
    {.id = "products.peel.scalp", .when = {.of = product::chemical_peel, .at = on_closed_skin, .concern = skin_concern::hair_loss}, .then = product_verdict::never,
     .said = "Do not peel the scalp.", .source = sources::expert_opinion, .strength = rule_strength::opinion},
    {.id = "products.peel.outside_medicine", .when = {.of = product::chemical_peel, .at = on_closed_skin, .concern = ~enum_set<skin_concern>(skin_concern::hair_loss), .practitioner = outside_medicine},
     .then = product_verdict::only_by_clinician, .said = "During a course of needling, peels are for medical professionals, who know how both wounds heal.",
     .source = {sources::rana_2017, sources::expert_opinion}, .strength = rule_strength::weak},
    {.id = "products.peel.before", .when = {.of = product::chemical_peel, .at = product_moment::before, .concern = ~enum_set<skin_concern>(skin_concern::hair_loss), .practitioner = medical_hands},
     .then = product_verdict::may, .wait = waits::superficial_peel, .said = "A light peel may be done up to 3 weeks before a session; deeper ones need a longer wait, as the screening says.",
     .source = {sources::rana_2017, sources::expert_opinion}, .strength = rule_strength::weak},
    {.id = "products.peel.same_day", .when = {.of = product::chemical_peel, .at = rest_of_the_day}, .then = product_verdict::never,
     .said = "Do no peel on the day of a session: acid in open channels burns deep.",
     .source = {sources::jewds_tca_striae, sources::nazmy2025, sources::expert_opinion}, .strength = rule_strength::opinion,
     .dissent = "Trials in scars, stretch marks and vitiligo put trichloroacetic acid on at once, some with gain."},

    // What is made to be injected, or to be lit
    {.id = "products.injectable", .when = {.of = product::injectable, .at = but_glide}, .then = product_verdict::never,
     .said = "Do not spread on needled skin what is made to be injected: nobody knows how much goes in, and particles stay.",
     .source = {sources::ebrahim_2022, sources::nct07225348, sources::granuloma_review}, .strength = rule_strength::weak,
     .dissent = "Botulinum toxin put on helped acne scars in one split face of 40 and not vitiligo; poly-L-lactic acid is under trial."},
    {.id = "products.photosensitiser", .when = {.of = product::photosensitiser, .at = product_moment::open_channels, .concern = skin_concern::photoageing, .practitioner = practitioner_kind::specialist},
     .then = product_verdict::may, .said = "A specialist may needle before photodynamic therapy of photoaged skin; it hurts more and heals longer.",
     .source = {sources::torezan_2013, sources::expert_opinion}, .strength = rule_strength::weak, .dissent = "Ten people: wrinkles better, more pain and crusts, one infection."},
    {.id = "products.photosensitiser.no_specialist", .when = {.of = product::photosensitiser, .at = product_moment::open_channels, .concern = skin_concern::photoageing, .practitioner = no_specialist},
     .then = product_verdict::only_by_specialist, .said = "Photodynamic therapy after needling is for specialists.", .source = {sources::torezan_2013, sources::expert_opinion}, .strength = rule_strength::weak},
    {.id = "products.photosensitiser.unstudied", .when = {.of = product::photosensitiser, .at = product_moment::open_channels, .concern = ~enum_set<skin_concern>(skin_concern::photoageing)},
     .then = product_verdict::never, .said = "Put photosensitisers into open channels for photoaged skin only.", .source = sources::expert_opinion, .strength = rule_strength::opinion},

    // What was found about the person: it only makes the answer stricter
    {.id = "products.finding.pregnancy", .when = {.of = medicines, .having = {finding::pregnancy, finding::breastfeeding}}, .then = product_verdict::never,
     .said = "In pregnancy and while breastfeeding, put no medicine on needled skin.",
     .source = {sources::minoxidil_warnings, sources::expert_opinion}, .strength = rule_strength::weak},
    {.id = "products.finding.anaesthetic_allergy", .when = {.of = product::numbing_cream, .having = finding::anaesthetic_allergy}, .then = product_verdict::never,
     .said = "Use no numbing cream on anybody who is allergic to one.", .source = {sources::exceed_ifu_p34, sources::expert_opinion}, .strength = rule_strength::strong},
    {.id = "products.finding.diabetes", .when = {.of = product::insulin, .having = {finding::diabetes_controlled, finding::diabetes_uncontrolled}}, .then = product_verdict::never,
     .said = "Put no insulin on the skin of people with diabetes: their blood sugar is already being lowered.", .source = sources::expert_opinion, .strength = rule_strength::opinion},
    {.id = "products.finding.blood", .when = {.of = product::platelet_rich_plasma,
                                              .having = {finding::blood_borne_infection, finding::bleeding_disorder, finding::systemic_infection}},
     .then = product_verdict::never, .said = "Draw no blood for plasma with this finding.", .source = {sources::mmwr_2024, sources::expert_opinion}, .strength = rule_strength::opinion},
    {.id = "products.finding.cancer", .when = {.of = cell_products, .having = {finding::active_malignancy, finding::skin_cancer, finding::suspicious_lesion}}, .then = product_verdict::never,
     .said = "With cancer, or a spot that might be cancer, use nothing that makes cells grow.", .source = {sources::fda_exosomes, sources::expert_opinion}, .strength = rule_strength::opinion},
    {.id = "products.finding.pih_history", .when = {.of = product::chemical_peel, .at = product_moment::later, .having = finding::pih_history}, .then = product_verdict::may, .wait = waits::superficial_peel,
     .said = "After earlier dark marks, decide on a peel between sessions each time anew; do not do it as a rule.",
     .source = {sources::pih_sunscreen_review, sources::dogra_2014, sources::expert_opinion}, .strength = rule_strength::opinion},
    {.id = "products.finding.light", .when = {.of = product::photosensitiser, .having = {finding::photosensitising_drug, finding::photosensitivity_disorder}}, .then = product_verdict::never,
     .said = "Use no photosensitiser on skin that light already harms.", .source = sources::expert_opinion, .strength = rule_strength::opinion},
    {.id = "products.finding.heart", .when = {.of = product::minoxidil, .at = product_moment::later, .practitioner = outside_medicine, .having = finding::cardiac_condition},
     .then = product_verdict::only_by_clinician, .said = "With a heart condition, ask a physician before using minoxidil.", .source = sources::minoxidil_warnings, .strength = rule_strength::weak},
    {.id = "products.finding.under_18", .when = {.of = {product::minoxidil, product::antiandrogen, product::platelet_rich_plasma, product::fluorouracil}, .having = finding::under_18},
     .then = product_verdict::never, .said = "Do not use this under the age of 18.", .source = {sources::minoxidil_warnings, sources::expert_opinion}, .strength = rule_strength::weak},
};
// clang-format on

} // namespace needlewise::inline v1::books

namespace needlewise::inline v1 {

/// The table of products of the standard book, made ready.
inline constexpr product_table standard_products{books::standard_products<>};

} // namespace needlewise::inline v1
