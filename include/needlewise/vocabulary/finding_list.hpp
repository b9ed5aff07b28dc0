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
    active_acne,                  ///< inflamed acne in the field
    skin_infection,               ///< bacterial, viral or fungal infection in the field
    herpes_active,                ///< a cold sore or other active herpes in the field
    herpes_labialis_history,      ///< cold sores in the past
    wart_or_molluscum,            ///< wart or molluscum in the field
    suspicious_lesion,            ///< a mole or a lesion of unknown nature in the field
    skin_cancer,                  ///< skin cancer in the field
    solar_keratosis,              ///< solar (actinic) keratosis in the field
    open_wound,                   ///< open wound, sore or irritated skin in the field
    sunburn,                      ///< sunburn in the field
    recent_tan,                   ///< tanning, sun exposure without protection, or self-tanner
    eczema,                       ///< eczema or rash in the field
    psoriasis,                    ///< psoriasis
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
    chemical_peel,                ///< chemical peel in the field; time since
    laser_or_ipl,                 ///< laser or intense pulsed light in the field; time since
    surgery_in_field,             ///< surgery in the field; time since
    young_scar,                   ///< the scar to be treated is young; time since it formed
    metal_allergy,                ///< allergy to metals such as nickel or stainless steel
    anaesthetic_allergy,          ///< allergy to topical anaesthetics
    antiseptic_allergy,           ///< allergy to antiseptics
    under_18,                     ///< under 18 years of age
    under_22,                     ///< 18 to 21 years of age
    anti_inflammatory_drug,       ///< non-steroidal anti-inflammatory drug; time since the last dose
    recent_hair_removal,          ///< waxing or depilatory in the field; time since
    recent_alcohol,               ///< alcohol; time since
    autoimmune_disease,           ///< autoimmune disease not named elsewhere
    cardiac_condition,            ///< heart disease or a pacemaker
    photosensitivity_disorder,    ///< photosensitivity disorder or lupus
    bruising_or_oedema,           ///< visible bruise or swelling in the field
    vascular_lesion,              ///< vascular lesion or marked telangiectasia in the field
    active_malignancy,            ///< known cancer elsewhere
    epilepsy,                     ///< epilepsy
    systemic_infection,           ///< acute infection of the whole body or of the airways
    // A new one goes here, so that all keep their numbers. It needs its row in finding_rows.hpp, and screening rows.
};

/// Codes of `finding`: they stand in its rows, see `row_of` of `finding.hpp`.
template <> struct enumeration<finding> {
    static constexpr char field[] = "finding";
    static constexpr char allowed[] = "a finding of docs/vocabulary.md, such as herpes_labialis_history";
    static constexpr finding last = finding::systemic_infection;
    /// The code at a position.
    template <class Position> static constexpr std::string_view code_at(Position at) noexcept;
};

} // namespace needlewise::inline v1
