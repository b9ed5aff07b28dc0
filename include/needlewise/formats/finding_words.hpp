// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Everyday words for findings.

#include <string_view>

#include <needlewise/vocabulary/finding_list.hpp>

namespace needlewise::inline v1 {

/// Another word for a finding.
struct finding_synonym {
    std::string_view word; ///< in lower case, with underscores
    finding meant;         ///< what it stands for
};

// clang-format off
/// Everyday words that stand for one finding and no other. Words that may mean two things are left out, such as aspirin,
/// cold sore, diabetes, lupus and tattoo.
inline constexpr finding_synonym finding_synonyms[] = {
    {"accutane",              finding::isotretinoin},
    {"roaccutane",            finding::isotretinoin},
    {"oral_isotretinoin",     finding::isotretinoin},
    {"tretinoin",             finding::topical_retinoid},
    {"retin_a",               finding::topical_retinoid},
    {"adapalene",             finding::topical_retinoid},
    {"differin",              finding::topical_retinoid},
    {"tazarotene",            finding::topical_retinoid},
    {"blood_thinner",         finding::anticoagulant},
    {"blood_thinners",        finding::anticoagulant},
    {"anticoagulants",        finding::anticoagulant},
    {"warfarin",              finding::anticoagulant},
    {"ibuprofen",             finding::anti_inflammatory_drug},
    {"nsaid",                 finding::anti_inflammatory_drug},
    {"nsaids",                finding::anti_inflammatory_drug},
    {"botox",                 finding::botulinum_toxin},
    {"dysport",               finding::botulinum_toxin},
    {"filler",                finding::dermal_filler},
    {"fillers",               finding::dermal_filler},
    {"dermal_fillers",        finding::dermal_filler},
    {"keloid",                finding::keloid_tendency},
    {"keloids",               finding::keloid_tendency},
    {"pregnant",              finding::pregnancy},
    {"breast_feeding",        finding::breastfeeding},
    {"hiv",                   finding::blood_borne_infection},
    {"pacemaker",             finding::electronic_implant},
    {"nickel_allergy",        finding::metal_allergy},
    {"anesthetic_allergy",    finding::anaesthetic_allergy},
    {"photosensitizing_drug", finding::photosensitising_drug},
    {"bruising_or_edema",     finding::bruising_or_oedema},
    {"light_peel",             finding::superficial_peel},
    {"ipl",                    finding::intense_pulsed_light},
    {"laser_hair_removal",     finding::intense_pulsed_light},
    {"laser_or_ipl",           finding::laser},
    {"deep_peel",              finding::chemical_peel},
    {"dermabrasion",           finding::chemical_peel},
    {"microneedling",          finding::recent_needling},
    {"dermarolling",           finding::recent_needling},
    {"microdermabrasion",      finding::recent_facial},
    {"dermaplaning",           finding::recent_facial},
    {"facial",                 finding::recent_facial},
    {"vaccine",                finding::recent_vaccination},
    {"vaccination",            finding::recent_vaccination},
    {"thread_lift",            finding::implant_in_field},
    {"piercing",               finding::piercing_in_field},
    {"atopic_dermatitis",      finding::atopic_eczema},
    {"hypertrophic_scars",     finding::raised_scar_history},
    {"raised_scars",           finding::raised_scar_history},
    {"chloasma",               finding::melasma},
    {"birthmark",              finding::birthmark_in_field},
    {"mole",                   finding::harmless_mole},
    {"radiotherapy_of_field",  finding::irradiated_field},
    {"alopecia_areata",        finding::scarring_hair_loss},
    {"hydrocortisone",         finding::topical_corticosteroid},
    {"steroid_cream",          finding::topical_corticosteroid},
    {"topical_steroid",        finding::topical_corticosteroid},
    {"antibiotics",            finding::antibiotic},
    {"fish_oil",               finding::blood_thinning_supplement},
    {"ginkgo",                 finding::blood_thinning_supplement},
    {"hrt",                    finding::hormones},
    {"the_pill",               finding::hormones},
    {"amiodarone",             finding::antiarrhythmic_drug},
    {"g6pd_deficiency",        finding::methaemoglobin_risk},
    {"methemoglobin_risk",     finding::methaemoglobin_risk},
    {"dapsone",                finding::methaemoglobin_risk},
    {"hypertension",           finding::high_blood_pressure},
    {"asthma",                 finding::asthma_or_hay_fever},
    {"hay_fever",              finding::asthma_or_hay_fever},
    {"sarcoidosis",            finding::sarcoidosis_or_granuloma},
    {"granuloma",              finding::sarcoidosis_or_granuloma},
    {"varicose_veins",         finding::leg_circulation},
    {"thyroid",                finding::thyroid_disease},
    {"rf",                     finding::heated_device},
    {"radiofrequency",         finding::heated_device},
    {"smoker",                 finding::smoking},
    {"contact_dermatitis",     finding::product_allergy},
    {"cosmetics_allergy",      finding::product_allergy},
    {"povidone_iodine_allergy", finding::iodine_allergy},
    {"fainting_easily",        finding::fainting},
};
// clang-format on

} // namespace needlewise::inline v1
