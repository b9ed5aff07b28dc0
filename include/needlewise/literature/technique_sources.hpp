// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Sources on devices, on the technique and on the skin that no rule of the standard book cites: rows of
/// docs/evidence/devices.csv, channels.csv, penetration.csv, anatomy.csv and regulatory.csv.

#include <needlewise/vocabulary/evidence.hpp>

namespace needlewise::inline v1::books {

/// Sources that no rule of the standard book cites, by their keys.
template <class Source> struct technique_sources {
    // clang-format off
    static constexpr Source roller_description{.key = "roller_description", .title = "Medical roller: 192 needles in 8 rows, drum of 2 by 2 cm, 16 channels per cm2 in a pass (teaching text)", .kind = evidence_kind::clinic_guidance, .address = "https://www.the-socioesthetician-international.com/hr/forum/pharm-d-candidate-appe/microneedling/dl-afcadccd-2902-4ce1-86ea-01c768dcd695"}; ///< Medical roller: 192 needles in 8 rows, drum of 2 by 2 cm, 16 channels per cm2 in a pass (teaching text)
    static constexpr Source polymer_array{.key = "polymer_array", .title = "Polymer needle array in human skin, depth by optical coherence tomography", .kind = evidence_kind::laboratory, .address = "PMC3016610"}; ///< Polymer needle array in human skin, depth by optical coherence tomography
    static constexpr Source thickness_chopra{.key = "thickness_chopra", .title = "Chopra 2015, skin of 39 facial subunits in 10 heads (histology)", .kind = evidence_kind::laboratory, .address = "doi:10.1093/asj/sjv079"}; ///< Chopra 2015, skin of 39 facial subunits in 10 heads (histology)
    static constexpr Source thickness_selcuk{.key = "thickness_selcuk", .title = "Oltulu 2022 Selcuk Med J 38(4):210, epidermis, dermis and skin of six regions of face and scalp (histology)", .kind = evidence_kind::laboratory, .address = "https://selcukmedj.org/en-us/measurement-of-epidermis-dermis-and-total-skin-thicknesses-from-six-different-face-regions-en-7154"}; ///< Oltulu 2022 Selcuk Med J 38(4):210, epidermis, dermis and skin of six regions of face and scalp (histology)
    static constexpr Source thickness_acta{.key = "thickness_acta", .title = "Epidermis in biopsies of forearm, shoulder and buttock, n = 71", .kind = evidence_kind::laboratory, .address = "doi:10.1080/00015550310015419"}; ///< Epidermis in biopsies of forearm, shoulder and buttock, n = 71
    static constexpr Source thickness_pooled{.key = "thickness_pooled", .title = "Epidermis in 56 articles pooled (histology)", .kind = evidence_kind::systematic_review, .address = "PMC5685878"}; ///< Epidermis in 56 articles pooled (histology)
    static constexpr Source thickness_six_regions{.key = "thickness_six_regions", .title = "Oltulu 2018 Turk J Plast Surg 26:56, skin of six regions of the body (histology), 180 samples", .kind = evidence_kind::laboratory, .address = "doi:10.4103/tjps.TJPS_2_17"}; ///< Oltulu 2018 Turk J Plast Surg 26:56, skin of six regions of the body (histology), 180 samples
    static constexpr Source dermaroller_range{.key = "dermaroller_range", .title = "Dermaroller models and lengths (dermatology clinic)", .kind = evidence_kind::clinic_guidance, .address = "https://www.drdivyasharma.com/dermaroller/"}; ///< Dermaroller models and lengths (dermatology clinic)
    static constexpr Source roller_deck{.key = "roller_deck", .title = "Rollers for home, clinic and medical use (presentation)", .kind = evidence_kind::commercial, .address = "https://www.scribd.com/presentation/882322951/Dermaroller"}; ///< Rollers for home, clinic and medical use (presentation)
    static constexpr Source roll_cit_clinic{.key = "roll_cit_clinic", .title = "Roll-CIT of 1 mm (clinic)", .kind = evidence_kind::clinic_guidance, .address = "http://skinbeautiful.ca/roll-cit/"}; ///< Roll-CIT of 1 mm (clinic)
    static constexpr Source roll_cit_models{.key = "roll_cit_models", .title = "Roll-CIT, the professional and the home model (news article)", .kind = evidence_kind::commercial, .address = "https://www.beaut.ie/beauty/freaky-skincare-devices-537-the-roller-7218"}; ///< Roll-CIT, the professional and the home model (news article)
    static constexpr Source skinpen_range{.key = "skinpen_range", .title = "SkinPen, range of depths (encyclopaedia-style site, not checked against the label)", .kind = evidence_kind::commercial, .address = "https://grokipedia.com/page/skin_pen"}; ///< SkinPen, range of depths (encyclopaedia-style site, not checked against the label)
    static constexpr Source k233709{.key = "k233709", .title = "FDA 510(k) K233709, Exceed Unlimited", .kind = evidence_kind::device_label, .address = "FDA K233709"}; ///< FDA 510(k) K233709, Exceed Unlimited
    static constexpr Source automated_pens{.key = "automated_pens", .title = "Automated pens in general, range and needles (digest)", .kind = evidence_kind::commercial, .address = "https://www.droracle.ai/articles/585448/what-is-the-recommended-protocol-and-guidelines-for-microneedling"}; ///< Automated pens in general, range and needles (digest)
    static constexpr Source cartridges_review{.key = "cartridges_review", .title = "Micro-needling, current state of knowledge (review), cartridges of 9 to 36 needles", .kind = evidence_kind::clinic_guidance, .address = "https://www.termedia.pl/Micro-needling-current-state-of-knowledge-and-clinical-r-napplications-a-review,7,56995,1,1.html"}; ///< Micro-needling, current state of knowledge (review), cartridges of 9 to 36 needles
    // clang-format on
};

} // namespace needlewise::inline v1::books

namespace needlewise::inline v1 {

/// The sources that no rule of the standard book cites: `technique::k233709`.
using technique = books::technique_sources<source>;

} // namespace needlewise::inline v1
