// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Who is to be treated, for what, where on the body and in whose hands.

#include <cstdint>
#include <string_view>

#include <needlewise/enumeration.hpp>

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
    static constexpr table_text field = "concern";
    static constexpr code_text codes[] = {
        "skin_texture",     "fine_lines",        "wrinkles",       "acne_scar",      "surgical_scar",
        "stretch_marks",    "hyperpigmentation", "age_spots",      "uneven_tone",    "product_absorption",
        "photoageing",      "skin_laxity",       "enlarged_pores", "melasma",        "dark_circles",
        "hypopigmentation", "traumatic_scar",    "burn_scar",      "varicella_scar", "hypertrophic_scar",
        "hair_loss"};
    static constexpr table_text allowed =
        "skin_texture, fine_lines, wrinkles, acne_scar, surgical_scar, stretch_marks, hyperpigmentation, age_spots, "
        "uneven_tone, product_absorption, photoageing, skin_laxity, enlarged_pores, melasma, dark_circles, "
        "hypopigmentation, traumatic_scar, burn_scar, varicella_scar, hypertrophic_scar, hair_loss";
};

/// How marked the concern is. Published scales map to it in docs/vocabulary.md.
enum class severity_grade : std::uint8_t {
    mild,     ///< seen close up only (acne scars: Goodman and Baron grade 1 to 2)
    moderate, ///< seen at social distance (acne scars: grade 3)
    severe,   ///< marked (acne scars: grade 4)
};
/// Codes of `severity_grade`.
template <> struct enumeration<severity_grade> {
    static constexpr table_text field = "severity";
    static constexpr code_text codes[] = {"mild", "moderate", "severe"};
    static constexpr table_text allowed = "mild, moderate, severe";
};

/// The Fitzpatrick skin phototype, from always burns (i) to never burns (vi).
enum class fitzpatrick : std::uint8_t {
    i,   ///< always burns, never tans
    ii,  ///< burns easily, tans little
    iii, ///< burns at times, tans slowly
    iv,  ///< burns little, tans well
    v,   ///< burns rarely, brown skin
    vi,  ///< never burns, dark brown or black skin
};
/// Codes of `fitzpatrick`.
template <> struct enumeration<fitzpatrick> {
    static constexpr table_text field = "phototype";
    static constexpr code_text codes[] = {"i", "ii", "iii", "iv", "v", "vi"};
    static constexpr table_text allowed = "i, ii, iii, iv, v, vi";
};

/// Where on the body.
enum class body_site : std::uint8_t {
    full_face,   ///< the whole face outside the orbital rim
    forehead,    ///< forehead and glabella
    temple,      ///< temple
    periorbital, ///< around the eye, outside the orbital rim
    eyelid,      ///< inside the orbital rim: never needled
    nose,        ///< nose
    cheek,       ///< cheek
    upper_lip,   ///< skin of the upper lip
    lips,        ///< the red of the lips (vermilion)
    chin,        ///< chin
    jawline,     ///< jawline
    neck,        ///< neck
    decolletage, ///< upper chest
    scalp,       ///< scalp
    upper_arm,   ///< upper arm
    forearm,     ///< forearm
    hand,        ///< back of the hand
    back,        ///< back
    abdomen,     ///< abdomen and waist
    buttock,     ///< buttock
    thigh,       ///< thigh
    lower_leg,   ///< lower leg
};
/// Codes of `body_site`.
template <> struct enumeration<body_site> {
    static constexpr table_text field = "site";
    static constexpr code_text codes[] = {"full_face",   "forehead",  "temple",    "periorbital", "eyelid",  "nose",
                                          "cheek",       "upper_lip", "lips",      "chin",        "jawline", "neck",
                                          "decolletage", "scalp",     "upper_arm", "forearm",     "hand",    "back",
                                          "abdomen",     "buttock",   "thigh",     "lower_leg"};
    static constexpr table_text allowed =
        "full_face, forehead, temple, periorbital, eyelid, nose, cheek, upper_lip, lips, chin, jawline, neck, "
        "decolletage, scalp, upper_arm, forearm, hand, back, abdomen, buttock, thigh, lower_leg";
};

/// In whose hands.
enum class care_setting : std::uint8_t {
    home,   ///< an untrained person, own skin
    salon,  ///< a trained person who is no medical professional
    clinic, ///< a medical professional
};
/// Codes of `care_setting`.
template <> struct enumeration<care_setting> {
    static constexpr table_text field = "setting";
    static constexpr code_text codes[] = {"home", "salon", "clinic"};
    static constexpr table_text allowed = "home, salon, clinic";
};

} // namespace needlewise::inline v1
