// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What is known of the findings: sets of them, their words, and which have a clock.

#include <concepts>
#include <string_view>

#include <needlewise/tools/enum_set.hpp>
#include <needlewise/tools/enumeration.hpp>
#include <needlewise/vocabulary/finding_list.hpp>
#include <needlewise/vocabulary/finding_rows.hpp>

namespace needlewise::inline v1 {

/// A set of findings.
using finding_set = enum_set<finding>;

/// The findings that stand for what a clinic asks beside the rest. Its book names them, asks for them and rules on them
/// (`asking_also`); one that is present and that a book has not named is never a plan by that book.
inline constexpr finding_set own_findings = values_from(finding::own_0, finding::own_15);
/// A clinic's own finding, from 0 to 15: `constexpr finding lead_wire = own_finding<0>;`. Store its code in the
/// clinic's book, not its number.
template <int Slot>
requires(Slot >= 0 && Slot < 16) inline constexpr finding own_finding = static_cast<finding>(Slot);

/// The findings whose rows say what time since counts from: time since they ended matters, so that they can have ended
/// and still count.
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
                                                   finding::laser,
                                                   finding::surgery_in_field,
                                                   finding::young_scar,
                                                   finding::anti_inflammatory_drug,
                                                   finding::recent_hair_removal,
                                                   finding::recent_alcohol,
                                                   finding::superficial_peel,
                                                   finding::medium_peel,
                                                   finding::intense_pulsed_light,
                                                   finding::recent_needling,
                                                   finding::recent_facial,
                                                   finding::recent_vaccination,
                                                   finding::topical_corticosteroid,
                                                   finding::prescription_cream,
                                                   finding::antibiotic,
                                                   finding::blood_thinning_supplement};

/// The findings whose rows say that they tell of one field alone. They hold for every concern there. Infections are not
/// among them, because needles and hands carry them on.
inline constexpr finding_set local_findings{finding::active_acne,
                                            finding::suspicious_lesion,
                                            finding::skin_cancer,
                                            finding::solar_keratosis,
                                            finding::open_wound,
                                            finding::sunburn,
                                            finding::recent_tan,
                                            finding::eczema,
                                            finding::tattoo_in_field,
                                            finding::topical_retinoid,
                                            finding::topical_acid,
                                            finding::botulinum_toxin,
                                            finding::dermal_filler,
                                            finding::chemical_peel,
                                            finding::laser,
                                            finding::surgery_in_field,
                                            finding::young_scar,
                                            finding::recent_hair_removal,
                                            finding::bruising_or_oedema,
                                            finding::vascular_lesion,
                                            finding::superficial_peel,
                                            finding::medium_peel,
                                            finding::intense_pulsed_light,
                                            finding::recent_needling,
                                            finding::recent_facial,
                                            finding::implant_in_field,
                                            finding::piercing_in_field,
                                            finding::melasma,
                                            finding::birthmark_in_field,
                                            finding::harmless_mole,
                                            finding::irradiated_field,
                                            finding::thin_skin,
                                            finding::ice_pick_scars,
                                            finding::scarring_hair_loss,
                                            finding::topical_corticosteroid,
                                            finding::prescription_cream,
                                            finding::psoriasis};

/// Whether time since a standard finding matters. Of a clinic's own its book says so: `row_of(book, found)`.
constexpr bool has_clock(finding found) noexcept { return findings_with_a_clock.contains(found); }

/// The words of a standard finding; a row without texts for a value outside the enumeration.
template <std::same_as<finding> Finding> constexpr const finding_row& row_of(Finding found) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

template <std::same_as<finding> Finding> constexpr const finding_row& row_of(Finding found) noexcept {
    return is_enumerator(found) ? detail::finding_rows<finding_row>[position(found)]
                                : detail::no_such_finding<finding_row>;
}
template <class Position> constexpr std::string_view enumeration<finding>::code_at(Position at) noexcept {
    return detail::finding_rows<finding_row>[at].code;
}

} // namespace needlewise::inline v1
