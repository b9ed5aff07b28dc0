// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What is put on the skin around a session, when, and what can be said of it.

#include <cstdint>

#include <needlewise/tools/enumeration.hpp>
#include <needlewise/vocabulary/moment.hpp>

namespace needlewise::inline v1 {

/// What is put on the skin. A product that is none of those named is `unnamed`: a mixture counts as the strictest of
/// what is in it, and one whose contents nobody knows as unnamed.
enum class product : std::uint8_t {
    sterile_saline,         ///< sterile saline 0.9 %
    hyaluronic_acid,        ///< plain, sterile, of high molecular weight, without additives
    moisturiser,            ///< bland, without perfume
    untinted_sunscreen,     ///< mineral, without pigments
    tinted_sunscreen,       ///< mineral, with iron oxides
    make_up,                ///< make-up
    numbing_cream,          ///< a topical anaesthetic
    platelet_rich_plasma,   ///< from the person's own blood, used once; platelet-rich fibrin too
    growth_factors,         ///< recombinant growth factors and mixtures of them
    conditioned_medium,     ///< what cultured cells gave off: stem-cell media, secretomes
    exosomes,               ///< exosomes and other vesicles of cells
    peptides,               ///< cosmetic peptides, also with copper or zinc
    vitamin_c,              ///< ascorbic acid in any form
    niacinamide,            ///< niacinamide
    glutathione,            ///< glutathione
    tranexamic_acid,        ///< tranexamic acid
    skin_lightener,         ///< hydroquinone, kojic acid, arbutin and mixtures with them
    topical_retinoid,       ///< tretinoin, adapalene, retinol and their like
    acid,                   ///< fruit, salicylic and azelaic acids of daily care; benzoyl peroxide
    chemical_peel,          ///< a peel by a practitioner, between sessions
    metformin,              ///< metformin solution
    insulin,                ///< insulin, put on and not injected
    minoxidil,              ///< minoxidil
    antiandrogen,           ///< finasteride, dutasteride and their like, on the skin
    fluorouracil,           ///< 5-fluorouracil
    calcineurin_inhibitor,  ///< tacrolimus, pimecrolimus
    prostaglandin_analogue, ///< latanoprost, bimatoprost
    triamcinolone,          ///< triamcinolone and other corticosteroids
    photosensitiser,        ///< aminolevulinic acid and its esters, for photodynamic therapy
    injectable,             ///< what is made to be injected: fillers, polylactic acid, polynucleotides, botulinum toxin
    unnamed,                ///< any product that is not named here
};
/// Codes of `product`.
template <> struct enumeration<product> {
    static constexpr char field[] = "product";
    static constexpr char allowed[] =
        "sterile_saline, hyaluronic_acid, moisturiser, untinted_sunscreen, tinted_sunscreen, make_up, numbing_cream, "
        "platelet_rich_plasma, growth_factors, conditioned_medium, exosomes, peptides, vitamin_c, niacinamide, "
        "glutathione, tranexamic_acid, skin_lightener, topical_retinoid, acid, chemical_peel, metformin, insulin, "
        "minoxidil, antiandrogen, fluorouracil, calcineurin_inhibitor, prostaglandin_analogue, triamcinolone, "
        "photosensitiser, injectable, unnamed";
    static constexpr product last = product::unnamed;
};

/// When a product is put on. Channels close by and by: what is right after them is told apart by how long it waits.
enum class product_moment : std::uint8_t {
    before,        ///< in the days and weeks before, and washed off before the needles come
    glide,         ///< on the skin while it is needled
    open_channels, ///< right after the last pass, and in the first five hours
    first_day,     ///< in the rest of the first 24 hours
    later,         ///< from 24 hours on
};
/// Codes of `product_moment`.
template <> struct enumeration<product_moment> {
    static constexpr char field[] = "moment";
    static constexpr char allowed[] = "before, glide, open_channels, first_day, later";
    static constexpr product_moment last = product_moment::later;
};

/// How long channels count as wide open: skin of rats took 4 to 5 hours to become tight again (Kalluri 2011,
/// doi:10.1208/s12248-011-9288-3); uncovered human skin took 2 (Gupta 2011).
inline constexpr duration channels_stay_open = *duration::from_minutes(5 * 60);

/// The moment of a product that is put on at a moment. The session itself is `glide`.
constexpr product_moment product_moment_at(moment when) noexcept;

/// What is said of a product, from the mildest to the strictest.
enum class product_verdict : std::uint8_t {
    recommended,        ///< published evidence speaks for it, and no harm against it
    may,                ///< it may be put on; nobody has to
    only_by_clinician,  ///< not in these hands: by a medical professional
    only_by_specialist, ///< not in these hands: by a physician trained in skin
    not_yet,            ///< not at this moment; at another it may
    never,              ///< not at all
};
/// Codes of `product_verdict`.
template <> struct enumeration<product_verdict> {
    static constexpr char field[] = "verdict";
    static constexpr char allowed[] = "recommended, may, only_by_clinician, only_by_specialist, not_yet, never";
    static constexpr product_verdict last = product_verdict::never;
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr product_moment product_moment_at(moment when) noexcept {
    return when < at_session                                ? product_moment::before
           : when == at_session                             ? product_moment::glide
           : when <= after(channels_stay_open)              ? product_moment::open_channels
           : when < after(*duration::from_minutes(24 * 60)) ? product_moment::first_day
                                                            : product_moment::later;
}

} // namespace needlewise::inline v1
