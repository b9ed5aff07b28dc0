// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The facts about a person or a field that may bear on needling.

#include <concepts>
#include <cstdint>
#include <string_view>

#include <needlewise/tools/enum_set.hpp>
#include <needlewise/tools/enumeration.hpp>
#include <needlewise/tools/table_text.hpp>

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
};

/// Codes of `finding`: they stand in its rows, see `row_of`.
template <> struct enumeration<finding> {
    static constexpr char field[] = "finding";
    static constexpr char allowed[] = "a finding of docs/vocabulary.md, such as herpes_labialis_history";
    static constexpr finding last = finding::systemic_infection;
    /// The code at a position.
    template <class Position> static constexpr std::string_view code_at(Position at) noexcept;
};

/// A set of findings.
using finding_set = enum_set<finding>;

/// The findings that have a clock: time since they ended matters, so that they can have ended and still count.
inline constexpr finding_set findings_with_a_clock{finding::sunburn,
                                                   finding::recent_tan,
                                                   finding::isotretinoin,
                                                   finding::topical_retinoid,
                                                   finding::topical_acid,
                                                   finding::chemotherapy_or_radiotherapy,
                                                   finding::systemic_corticosteroid,
                                                   finding::botulinum_toxin,
                                                   finding::dermal_filler,
                                                   finding::chemical_peel,
                                                   finding::laser_or_ipl,
                                                   finding::surgery_in_field,
                                                   finding::young_scar,
                                                   finding::anti_inflammatory_drug,
                                                   finding::recent_hair_removal,
                                                   finding::recent_alcohol};

/// The findings about the skin of one field, which say nothing of another and hold for every concern there. Infections
/// are not among them, because needles and hands carry them on.
inline constexpr finding_set local_findings{finding::active_acne,        finding::suspicious_lesion,
                                            finding::skin_cancer,        finding::solar_keratosis,
                                            finding::open_wound,         finding::sunburn,
                                            finding::recent_tan,         finding::eczema,
                                            finding::tattoo_in_field,    finding::topical_retinoid,
                                            finding::topical_acid,       finding::botulinum_toxin,
                                            finding::dermal_filler,      finding::chemical_peel,
                                            finding::laser_or_ipl,       finding::surgery_in_field,
                                            finding::young_scar,         finding::recent_hair_removal,
                                            finding::bruising_or_oedema, finding::vascular_lesion};

/// Whether time since a finding matters.
constexpr bool has_clock(finding found) noexcept { return findings_with_a_clock.contains(found); }

/// The words of a finding.
struct finding_row {
    finding found;               ///< the finding
    table_text code;             ///< its code
    table_text counts_from = {}; ///< what time since it counts from; empty if it has no clock
};
/// The words of a finding; a row without texts for a value outside the enumeration.
template <std::same_as<finding> Finding> constexpr const finding_row& row_of(Finding found) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

// clang-format off
/// The findings, one row each, in the order of the enumeration. It is a template, so that a compiler reads it where it is
/// used.
template <class Row> inline constexpr Row finding_rows[] = {
    {finding::active_acne, "active_acne"},
    {finding::skin_infection, "skin_infection"},
    {finding::herpes_active, "herpes_active"},
    {finding::herpes_labialis_history, "herpes_labialis_history"},
    {finding::wart_or_molluscum, "wart_or_molluscum"},
    {finding::suspicious_lesion, "suspicious_lesion"},
    {finding::skin_cancer, "skin_cancer"},
    {finding::solar_keratosis, "solar_keratosis"},
    {finding::open_wound, "open_wound"},
    {finding::sunburn, "sunburn", "it faded"},
    {finding::recent_tan, "recent_tan", "the last exposure"},
    {finding::eczema, "eczema"},
    {finding::psoriasis, "psoriasis"},
    {finding::lichen_planus, "lichen_planus"},
    {finding::vitiligo, "vitiligo"},
    {finding::rosacea_active, "rosacea_active"},
    {finding::rosacea_controlled, "rosacea_controlled"},
    {finding::keloid_tendency, "keloid_tendency"},
    {finding::pih_history, "pih_history"},
    {finding::tattoo_in_field, "tattoo_in_field"},
    {finding::isotretinoin, "isotretinoin", "the last dose"},
    {finding::topical_retinoid, "topical_retinoid", "the last use"},
    {finding::topical_acid, "topical_acid", "the last use"},
    {finding::photosensitising_drug, "photosensitising_drug"},
    {finding::anticoagulant, "anticoagulant"},
    {finding::bleeding_disorder, "bleeding_disorder"},
    {finding::immunosuppression, "immunosuppression"},
    {finding::chemotherapy_or_radiotherapy, "chemotherapy_or_radiotherapy", "the end"},
    {finding::systemic_corticosteroid, "systemic_corticosteroid", "the end"},
    {finding::diabetes_uncontrolled, "diabetes_uncontrolled"},
    {finding::diabetes_controlled, "diabetes_controlled"},
    {finding::blood_borne_infection, "blood_borne_infection"},
    {finding::collagen_vascular_disease, "collagen_vascular_disease"},
    {finding::impaired_healing, "impaired_healing"},
    {finding::pregnancy, "pregnancy"},
    {finding::breastfeeding, "breastfeeding"},
    {finding::botulinum_toxin, "botulinum_toxin", "the treatment"},
    {finding::dermal_filler, "dermal_filler", "the treatment"},
    {finding::chemical_peel, "chemical_peel", "the treatment"},
    {finding::laser_or_ipl, "laser_or_ipl", "the treatment"},
    {finding::surgery_in_field, "surgery_in_field", "the operation"},
    {finding::young_scar, "young_scar", "the scar formed"},
    {finding::metal_allergy, "metal_allergy"},
    {finding::anaesthetic_allergy, "anaesthetic_allergy"},
    {finding::antiseptic_allergy, "antiseptic_allergy"},
    {finding::under_18, "under_18"},
    {finding::under_22, "under_22"},
    {finding::anti_inflammatory_drug, "anti_inflammatory_drug", "the last dose"},
    {finding::recent_hair_removal, "recent_hair_removal", "the treatment"},
    {finding::recent_alcohol, "recent_alcohol", "the last drink"},
    {finding::autoimmune_disease, "autoimmune_disease"},
    {finding::cardiac_condition, "cardiac_condition"},
    {finding::photosensitivity_disorder, "photosensitivity_disorder"},
    {finding::bruising_or_oedema, "bruising_or_oedema"},
    {finding::vascular_lesion, "vascular_lesion"},
    {finding::active_malignancy, "active_malignancy"},
    {finding::epilepsy, "epilepsy"},
    {finding::systemic_infection, "systemic_infection"},
};
// clang-format on
template <class Row> inline constexpr Row no_such_finding{finding{}, {}};

} // namespace detail

template <std::same_as<finding> Finding> constexpr const finding_row& row_of(Finding found) noexcept {
    return is_enumerator(found) ? detail::finding_rows<finding_row>[position(found)]
                                : detail::no_such_finding<finding_row>;
}
template <class Position> constexpr std::string_view enumeration<finding>::code_at(Position at) noexcept {
    return detail::finding_rows<finding_row>[at].code;
}

} // namespace needlewise::inline v1
