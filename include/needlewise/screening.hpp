// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The answers to the screening questions: for each finding no, yes or unknown, and how long ago for what wears off.
/// A fact that was not asked is unknown.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <needlewise/duration.hpp>
#include <needlewise/enumeration.hpp>

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
/// Codes of `finding`.
template <> struct enumeration<finding> {
    static constexpr table_text field = "finding";
    static constexpr code_text codes[] = {"active_acne",
                                          "skin_infection",
                                          "herpes_active",
                                          "herpes_labialis_history",
                                          "wart_or_molluscum",
                                          "suspicious_lesion",
                                          "skin_cancer",
                                          "solar_keratosis",
                                          "open_wound",
                                          "sunburn",
                                          "recent_tan",
                                          "eczema",
                                          "psoriasis",
                                          "lichen_planus",
                                          "vitiligo",
                                          "rosacea_active",
                                          "rosacea_controlled",
                                          "keloid_tendency",
                                          "pih_history",
                                          "tattoo_in_field",
                                          "isotretinoin",
                                          "topical_retinoid",
                                          "topical_acid",
                                          "photosensitising_drug",
                                          "anticoagulant",
                                          "bleeding_disorder",
                                          "immunosuppression",
                                          "chemotherapy_or_radiotherapy",
                                          "systemic_corticosteroid",
                                          "diabetes_uncontrolled",
                                          "diabetes_controlled",
                                          "blood_borne_infection",
                                          "collagen_vascular_disease",
                                          "impaired_healing",
                                          "pregnancy",
                                          "breastfeeding",
                                          "botulinum_toxin",
                                          "dermal_filler",
                                          "chemical_peel",
                                          "laser_or_ipl",
                                          "surgery_in_field",
                                          "young_scar",
                                          "metal_allergy",
                                          "anaesthetic_allergy",
                                          "antiseptic_allergy",
                                          "under_18",
                                          "under_22",
                                          "anti_inflammatory_drug",
                                          "recent_hair_removal",
                                          "recent_alcohol",
                                          "autoimmune_disease",
                                          "cardiac_condition",
                                          "photosensitivity_disorder",
                                          "bruising_or_oedema",
                                          "vascular_lesion",
                                          "active_malignancy",
                                          "epilepsy",
                                          "systemic_infection"};
    static constexpr table_text allowed = "a finding of docs/vocabulary.md, such as herpes_labialis_history";
};

/// An answer to a screening question.
enum class screening_answer : std::uint8_t {
    unknown, ///< not asked, or not known
    no,      ///< asked, and it is not so
    yes,     ///< asked, and it is so
};
/// Codes of `screening_answer`.
template <> struct enumeration<screening_answer> {
    static constexpr table_text field = "answer";
    static constexpr code_text codes[] = {"unknown", "no", "yes"};
    static constexpr table_text allowed = "no, yes, unknown";
};

/// A set of findings, walked in the order of the enumeration.
class finding_set {
public:
    /// No findings.
    constexpr finding_set() = default;
    /// The findings whose bits are set.
    static constexpr finding_set from_bits(std::uint64_t bits) {
        finding_set set;
        set.bits_ = bits;
        return set;
    }
    /// One finding.
    static constexpr finding_set of(finding only) { return from_bits(std::uint64_t{1} << position(only)); }
    /// Walks over the findings of a set.
    struct iterator {
        std::uint64_t left; ///< the findings still to come
        constexpr finding operator*() const { return static_cast<finding>(std::countr_zero(left)); }
        constexpr iterator& operator++() {
            left &= left - 1;
            return *this;
        }
        constexpr bool operator==(const iterator&) const = default;
    };
    /// The first.
    constexpr iterator begin() const { return {bits_}; }
    /// The end.
    constexpr iterator end() const { return {0}; }
    /// How many findings there are.
    constexpr int size() const { return std::popcount(bits_); }
    /// Whether there are none.
    constexpr bool empty() const { return bits_ == 0; }
    /// Whether a finding is in the set.
    constexpr bool contains(finding asked) const { return ((bits_ >> position(asked)) & 1U) != 0; }
    /// All of them but the first.
    constexpr finding_set but_first() const { return from_bits(bits_ & (bits_ - 1)); }
    /// The findings, one bit each.
    constexpr std::uint64_t bits() const { return bits_; }
    /// Whether both are the same.
    constexpr bool operator==(const finding_set&) const = default;

private:
    std::uint64_t bits_ = 0;
};

/// The answers for one person. Start from `not_asked()` or `all_clear()` and add what differs:
/// `screening::all_clear().with(finding::isotretinoin, 30_weeks)`.
class screening {
public:
    /// Every answer is unknown.
    static constexpr screening not_asked() { return {}; }
    /// Every question was asked and answered no.
    static constexpr screening all_clear() {
        screening answers;
        answers.unknown_ = 0;
        return answers;
    }

    /// The same answers, with a finding that is present now, or of which nobody knows how long ago it was:
    /// both count as now.
    [[nodiscard]] constexpr screening with(finding present) const { return answered(present, screening_answer::yes); }
    /// The same answers, with a finding that ended some time ago (last dose, end of treatment, day of surgery).
    /// Time beyond 45,000 hours, over five years, counts as that.
    [[nodiscard]] constexpr screening with(finding past, duration since) const {
        screening changed = answered(past, screening_answer::yes);
        const std::int32_t hours = since.in_minutes() / 60; // rounded down: a wait is never made shorter
        changed.since_hours_[position(past)] =
            static_cast<std::uint16_t>(hours < longest_since ? hours : longest_since);
        changed.past_ |= std::uint64_t{hours > 0} << position(past);
        return changed;
    }
    /// The same answers, with a finding that was asked for and is absent.
    [[nodiscard]] constexpr screening without(finding absent) const { return answered(absent, screening_answer::no); }
    /// The same answers, with one that is not known.
    [[nodiscard]] constexpr screening unsure_of(finding unclear) const {
        return answered(unclear, screening_answer::unknown);
    }
    /// The same answers with this one.
    [[nodiscard]] constexpr screening answered(finding asked, screening_answer given) const {
        screening changed = *this;
        const std::uint64_t bit = std::uint64_t{1} << position(asked);
        changed.yes_ = given == screening_answer::yes ? yes_ | bit : yes_ & ~bit;
        changed.unknown_ = given == screening_answer::unknown ? unknown_ | bit : unknown_ & ~bit;
        changed.since_hours_[position(asked)] = 0;
        changed.past_ = past_ & ~bit;
        return changed;
    }

    /// The answer for a finding.
    constexpr screening_answer of(finding asked) const {
        return present().contains(asked)   ? screening_answer::yes
               : unknown().contains(asked) ? screening_answer::unknown
                                           : screening_answer::no;
    }
    /// The findings that were answered yes.
    constexpr finding_set present() const { return finding_set::from_bits(yes_); }
    /// Those of them that ended some time ago, at least an hour.
    constexpr finding_set past() const { return finding_set::from_bits(past_); }
    /// The findings that were not answered.
    constexpr finding_set unknown() const { return finding_set::from_bits(unknown_); }
    /// How long ago a finding ended; zero if it is present now or nobody knows.
    constexpr duration since(finding asked) const {
        return *duration::from_minutes(std::int64_t{since_hours_[position(asked)]} * 60);
    }
    /// Whether both are the same.
    constexpr bool operator==(const screening&) const = default;

    /// The longest time since a finding that is told apart, in hours.
    static constexpr std::int32_t longest_since = 45000;

private:
    static constexpr std::size_t count = enumerator_count<finding>;
    static constexpr std::uint64_t every_finding = ~std::uint64_t{0} >> (64 - count);

    std::uint64_t yes_ = 0;
    std::uint64_t unknown_ = every_finding;
    std::uint64_t past_ = 0;
    std::uint16_t since_hours_[count]{};
};

} // namespace needlewise::inline v1
