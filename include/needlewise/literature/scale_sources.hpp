// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Where the published scales of severity were read: rows of docs/evidence/guidance.csv.

#include <needlewise/vocabulary/evidence.hpp>

namespace needlewise::inline v1 {

/// Published scales of severity, by their keys.
template <class Source> struct scale_sources {
    // clang-format off
    static constexpr Source goodman_baron_2006{.key = "goodman_baron_2006", .title = "Goodman and Baron 2006 Dermatol Surg, qualitative grading of acne scars", .kind = evidence_kind::clinic_guidance, .address = "PMID 17199653"}; ///< Goodman and Baron 2006 Dermatol Surg, qualitative grading of acne scars
    static constexpr Source glogau_types{.key = "glogau_types", .title = "Glogau classification of photoageing, as the Intergruppo Melanoma Italiano has it", .kind = evidence_kind::clinic_guidance, .address = "https://www.ilmelanoma.com/en/melanoma/risk-factors/glogau-classification-of-photoaging/"}; ///< Glogau classification of photoageing, as the Intergruppo Melanoma Italiano has it
    static constexpr Source fitzpatrick_classes{.key = "fitzpatrick_classes", .title = "Fitzpatrick classes of wrinkles, as a maker of tretinoin has them", .kind = evidence_kind::commercial, .address = "https://refissa.com/see-the-difference.php"}; ///< Fitzpatrick classes of wrinkles, as a maker of tretinoin has them
    static constexpr Source modified_masi_2016{.key = "modified_masi_2016", .title = "Rodrigues 2016 JAMA Dermatol 152:1051, interpretability of the modified MASI", .kind = evidence_kind::cohort, .address = "doi:10.1001/jamadermatol.2016.1006"}; ///< Rodrigues 2016 JAMA Dermatol 152:1051, interpretability of the modified MASI
    static constexpr Source norwood_types{.key = "norwood_types", .title = "Gupta and Mysore 2016 J Cutan Aesthet Surg 9:3, scales of pattern hair loss (Norwood 1975, Ludwig); types as a hair clinic has them", .kind = evidence_kind::clinic_guidance, .address = "doi:10.4103/0974-2077.178536"}; ///< Gupta and Mysore 2016 J Cutan Aesthet Surg 9:3, scales of pattern hair loss (Norwood 1975, Ludwig); types as a hair clinic has them
    static constexpr Source vancouver_2013{.key = "vancouver_2013", .title = "Vancouver Scar Scale, Sullivan 1990; categories of Gankande 2013 Burns (JBUR-3965)", .kind = evidence_kind::cohort, .address = "PMID 2373734"}; ///< Vancouver Scar Scale, Sullivan 1990; categories of Gankande 2013 Burns (JBUR-3965)
    static constexpr Source striae_scale_2021{.key = "striae_scale_2021", .title = "de Freitas 2021 Skin Res Technol 27:627, severity of striae distensae", .kind = evidence_kind::cohort, .address = "doi:10.1111/srt.12995"}; ///< de Freitas 2021 Skin Res Technol 27:627, severity of striae distensae
    // clang-format on
};

} // namespace needlewise::inline v1
