// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What the treatment is for.

#include <cstdint>

#include <needlewise/tools/enumeration.hpp>

namespace needlewise::inline v1 {

/// What the treatment is for.
enum class skin_concern : std::uint8_t {
    skin_texture,       ///< rough or uneven texture
    fine_lines,         ///< fine lines
    wrinkles,           ///< wrinkles
    acne_scar,          ///< atrophic acne scars
    surgical_scar,      ///< scars after surgery
    stretch_marks,      ///< striae distensae
    hyperpigmentation,  ///< dark marks, including post-inflammatory ones
    age_spots,          ///< solar lentigines
    uneven_tone,        ///< uneven skin tone
    product_absorption, ///< better absorption of skincare products
    photoageing,        ///< ageing from sun
    skin_laxity,        ///< slack skin
    enlarged_pores,     ///< enlarged pores
    melasma,            ///< melasma
    dark_circles,       ///< periorbital pigment
    hypopigmentation,   ///< pale patches, including stable vitiligo: for specialists
    traumatic_scar,     ///< scars after injury
    burn_scar,          ///< scars after burns
    varicella_scar,     ///< scars after chickenpox
    hypertrophic_scar,  ///< raised scars: for specialists
    hair_loss,          ///< androgenetic alopecia
};
/// Codes of `skin_concern`.
template <> struct enumeration<skin_concern> {
    static constexpr char field[] = "concern";
    static constexpr char allowed[] =
        "skin_texture, fine_lines, wrinkles, acne_scar, surgical_scar, stretch_marks, hyperpigmentation, age_spots, "
        "uneven_tone, product_absorption, photoageing, skin_laxity, enlarged_pores, melasma, dark_circles, "
        "hypopigmentation, traumatic_scar, burn_scar, varicella_scar, hypertrophic_scar, hair_loss";
    static constexpr skin_concern last = skin_concern::hair_loss;
};

} // namespace needlewise::inline v1
