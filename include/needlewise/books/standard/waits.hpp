// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// How long something is over before skin is needled: one figure for each, which the screening table enforces and the
/// steps before a session name. docs/evidence/numbers.csv says where each was read.

#include <needlewise/vocabulary/duration.hpp>

namespace needlewise::inline v1::books {

/// The waits of the standard book, from the end of a thing to the needle.
namespace waits {

// What is put on the skin, and what is done to it day by day
inline constexpr duration topical_retinoid = 7_days;        ///< after the last use of a retinoid on the field
inline constexpr duration topical_acid = 7_days;            ///< after the last acid, hydroquinone or benzoyl peroxide
inline constexpr duration topical_corticosteroid = 4_weeks; ///< after the last steroid cream on the field
inline constexpr duration sun = 2_weeks;                    ///< after a sunburn has faded, a tan or a self-tanner
inline constexpr duration hair_removal = 7_days;            ///< after waxing or a depilatory
inline constexpr duration facial = 2_weeks;                 ///< after a facial, dermaplaning or microdermabrasion
inline constexpr duration anti_inflammatory_drug = 3_days;  ///< after the last dose that nobody prescribed
inline constexpr duration alcohol = 24_hours;               ///< after the last drink
inline constexpr duration blood_thinning_supplement = 2_weeks; ///< after the last fish oil, vitamin E or garlic
inline constexpr duration vaccination = 1_weeks;               ///< after a vaccination

// Other procedures in the field
inline constexpr duration needling = 4_weeks;         ///< after needling elsewhere, by trained hands
inline constexpr duration superficial_peel = 3_weeks; ///< after a light peel
inline constexpr duration medium_peel = 30_days;      ///< after a medium peel
inline constexpr duration deep_peel = 13_weeks;       ///< after a deep peel, dermabrasion, or a peel of unknown depth
inline constexpr duration intense_pulsed_light = 2_weeks; ///< after intense pulsed light or laser hair removal
inline constexpr duration laser = 13_weeks;               ///< after any other laser
inline constexpr duration botulinum_toxin = 2_weeks;      ///< after botulinum toxin
inline constexpr duration dermal_filler = 26_weeks;       ///< after a filler
inline constexpr duration surgery = 52_weeks;             ///< after an operation, unless its scar is what is treated
inline constexpr duration young_scar = 26_weeks;          ///< after a scar has formed

// Medicines and illness
inline constexpr duration isotretinoin = 26_weeks;            ///< after the last dose by mouth
inline constexpr duration isotretinoin_in_the_body = 30_days; ///< after the last dose, as long as the drug may be left
inline constexpr duration antibiotic = 2_weeks;               ///< after the last dose
inline constexpr duration cancer_treatment = 13_weeks;        ///< after chemotherapy or radiotherapy elsewhere
inline constexpr duration systemic_corticosteroid = 4_weeks;  ///< after a high dose
inline constexpr duration treatment_to_come = 4_weeks; ///< before cancer treatment or a high dose of a steroid begins

} // namespace waits

} // namespace needlewise::inline v1::books
