// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The list of the facts about a person or a field that may bear on needling.

#include <cstdint>
#include <string_view>

#include <needlewise/tools/enumeration.hpp>

namespace needlewise::inline v1 {

/// A fact about the person or the field that may bear on needling.
enum class finding : std::uint8_t {
    own_0,                        ///< a clinic's own finding: see `own_finding`
    own_1,                        ///< a clinic's own finding: see `own_finding`
    own_2,                        ///< a clinic's own finding: see `own_finding`
    own_3,                        ///< a clinic's own finding: see `own_finding`
    own_4,                        ///< a clinic's own finding: see `own_finding`
    own_5,                        ///< a clinic's own finding: see `own_finding`
    own_6,                        ///< a clinic's own finding: see `own_finding`
    own_7,                        ///< a clinic's own finding: see `own_finding`
    own_8,                        ///< a clinic's own finding: see `own_finding`
    own_9,                        ///< a clinic's own finding: see `own_finding`
    own_10,                       ///< a clinic's own finding: see `own_finding`
    own_11,                       ///< a clinic's own finding: see `own_finding`
    own_12,                       ///< a clinic's own finding: see `own_finding`
    own_13,                       ///< a clinic's own finding: see `own_finding`
    own_14,                       ///< a clinic's own finding: see `own_finding`
    own_15,                       ///< a clinic's own finding: see `own_finding`
    active_acne,                  ///< inflamed acne in the field
    skin_infection,               ///< bacterial, viral or fungal infection in the field
    herpes_active,                ///< a cold sore or other active herpes in the field
    herpes_labialis_history,      ///< cold sores in the past
    wart_or_molluscum,            ///< wart or molluscum in the field
    suspicious_lesion,            ///< raised, changing or unknown mole or lesion in the field
    skin_cancer,                  ///< skin cancer in the field
    solar_keratosis,              ///< solar (actinic) keratosis in the field
    open_wound,                   ///< open wound, sore or irritated skin in the field
    sunburn,                      ///< sunburn in the field
    recent_tan,                   ///< tanning, sun exposure without protection, or self-tanner
    eczema,                       ///< eczema or rash in the field
    psoriasis,                    ///< psoriasis in the field
    lichen_planus,                ///< lichen planus
    vitiligo,                     ///< vitiligo
    rosacea_active,               ///< active papulopustular rosacea
    rosacea_controlled,           ///< controlled rosacea
    keloid_tendency,              ///< keloids, or a tendency to them
    pih_history,                  ///< post-inflammatory hyperpigmentation in the past
    tattoo_in_field,              ///< tattoo or permanent make-up in the field
    isotretinoin,                 ///< oral isotretinoin; time since the last dose
    topical_retinoid,             ///< topical retinoid; time since the last use
    topical_acid,                 ///< topical acid, hydroquinone or benzoyl peroxide; time since the last use
    photosensitising_drug,        ///< a drug that sensitises to light
    anticoagulant,                ///< anticoagulant or antiplatelet drug
    bleeding_disorder,            ///< bleeding disorder
    immunosuppression,            ///< immunosuppression by disease or drug
    chemotherapy_or_radiotherapy, ///< chemotherapy or radiotherapy; time since the end
    systemic_corticosteroid,      ///< high-dose systemic corticosteroid; time since the end
    diabetes_uncontrolled,        ///< uncontrolled diabetes
    diabetes_controlled,          ///< controlled diabetes
    blood_borne_infection,        ///< HIV, hepatitis or other blood-borne infection
    collagen_vascular_disease,    ///< scleroderma or other collagen vascular disease
    impaired_healing,             ///< impaired wound healing
    pregnancy,                    ///< pregnancy
    breastfeeding,                ///< breastfeeding
    botulinum_toxin,              ///< botulinum toxin in the field; time since
    dermal_filler,                ///< dermal filler in the field; time since
    chemical_peel,                ///< deep peel, dermabrasion, or a peel of unknown depth; time since
    laser,                        ///< laser in the field, other than for hair; time since
    surgery_in_field,             ///< surgery in the field; time since
    young_scar,                   ///< the scar to be treated is young; time since it formed
    metal_allergy,                ///< allergy to metals such as nickel or stainless steel
    anaesthetic_allergy,          ///< allergy to topical anaesthetics
    antiseptic_allergy,           ///< allergy to an antiseptic of which nobody knows which
    under_18,                     ///< under 18 years of age
    under_22,                     ///< 18 to 21 years of age
    anti_inflammatory_drug,       ///< non-steroidal anti-inflammatory drug; time since the last dose
    recent_hair_removal,          ///< waxing or depilatory in the field; time since
    recent_alcohol,               ///< alcohol; time since
    autoimmune_disease,           ///< autoimmune disease not named elsewhere
    cardiac_condition,            ///< heart disease
    photosensitivity_disorder,    ///< photosensitivity disorder or lupus
    bruising_or_oedema,           ///< visible bruise or swelling in the field
    vascular_lesion,              ///< vascular lesion or marked telangiectasia in the field
    active_malignancy,            ///< known cancer elsewhere
    epilepsy,                     ///< epilepsy
    systemic_infection,           ///< acute infection of the whole body or of the airways
    superficial_peel,             ///< light peel in the field; time since
    medium_peel,                  ///< medium peel in the field; time since
    intense_pulsed_light,         ///< intense pulsed light or laser hair removal in the field; time since
    recent_needling,              ///< needling of the field outside this course; time since
    recent_facial,                ///< facial, dermaplaning or microdermabrasion; time since
    recent_vaccination,           ///< vaccination; time since
    implant_in_field,             ///< thread or other implant under the field
    piercing_in_field,            ///< piercing in the field
    psoriasis_elsewhere,          ///< psoriasis, but not in the field
    vitiligo_unstable,            ///< vitiligo that grew within a year
    atopic_eczema,                ///< atopic eczema anywhere, now or before
    sensitive_skin,               ///< skin that stings from many products
    raised_scar_history,          ///< raised or abnormal scars in the past
    skin_cancer_history,          ///< skin cancer in the past
    solar_keratosis_history,      ///< solar keratosis in the past
    melasma,                      ///< melasma in the field
    birthmark_in_field,           ///< birthmark in the field
    harmless_mole,                ///< mole in the field that is flat, unchanged or known to be harmless
    irradiated_field,             ///< radiotherapy of the field, ever
    thin_skin,                    ///< thin or atrophic skin in the field
    ice_pick_scars,               ///< mostly ice-pick scars
    scarring_hair_loss,           ///< patchy or scarring hair loss
    sensitive_eyes,               ///< sensitive or diseased eyes
    topical_corticosteroid,       ///< steroid cream on the field; time since the last use
    prescription_cream,           ///< another prescription on the field; time since the last use
    antibiotic,                   ///< antibiotic; time since the last dose
    blood_thinning_supplement,    ///< supplement that thins the blood; time since the last dose
    hormones,                     ///< hormones such as the pill or hormone replacement
    treatment_to_come,            ///< cancer treatment, high-dose steroid or isotretinoin about to begin
    antiarrhythmic_drug,          ///< drug against arrhythmia
    methaemoglobin_risk,          ///< risk of methaemoglobinaemia by disease or drug
    ester_anaesthetic_risk,       ///< what bars an anaesthetic of the ester kind
    liver_disease,                ///< liver disease
    high_blood_pressure,          ///< high blood pressure
    asthma_or_hay_fever,          ///< asthma or hay fever
    sarcoidosis_or_granuloma,     ///< sarcoidosis or granulomas, now or before
    leg_circulation,              ///< venous, arterial or lymphatic disease of the legs
    thyroid_disease,              ///< thyroid disease
    body_image_distress,          ///< marked distress about looks
    fainting,                     ///< fainting, fear of needles or a low pain threshold
    electronic_implant,           ///< pacemaker or other electronic implant
    heated_device,                ///< a device that heats the skin is planned
    smoking,                      ///< smoking
    product_allergy,              ///< allergy to products, or contact dermatitis
    medicine_allergy,             ///< allergy to a medicine
    iodine_allergy,               ///< allergy to povidone-iodine
    chlorhexidine_allergy,        ///< allergy to chlorhexidine
    // A new one goes here, so that all keep their numbers. It needs its row in finding_rows.hpp, and screening rows.
};

/// Codes of `finding`: they stand in its rows, see `row_of` of `finding.hpp`.
template <> struct enumeration<finding> {
    static constexpr char field[] = "finding";
    static constexpr char allowed[] = "a finding of docs/vocabulary.md, such as herpes_labialis_history";
    static constexpr finding last = finding::chlorhexidine_allergy;
    /// The code at a position.
    template <class Position> static constexpr std::string_view code_at(Position at) noexcept;
};

} // namespace needlewise::inline v1
