// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The findings in words: what each is called, how a person is asked for it, and what time since counts from.

#include <cstdint>

#include <needlewise/tools/enumeration.hpp>
#include <needlewise/tools/table_text.hpp>
#include <needlewise/vocabulary/finding_list.hpp>

namespace needlewise::inline v1 {

/// What a finding tells of.
enum class finding_subject : std::uint8_t {
    person,  ///< the person: it holds for every field; also what spreads from one field to another
    field,   ///< the skin of one field: it says nothing of another
    planned, ///< what is planned for the person, such as another treatment
};
/// Codes of `finding_subject`.
template <> struct enumeration<finding_subject> {
    static constexpr char field[] = "about";
    static constexpr char allowed[] = "person, field, planned";
    static constexpr finding_subject last = finding_subject::planned;
};

/// Where a question stands in a form.
enum class finding_group : std::uint8_t {
    skin_today,        ///< the skin that is to be treated, as it is now
    skin_in_general,   ///< the skin and how it heals
    recent_treatments, ///< sun and treatments of late
    medicines,         ///< what is taken or put on the skin
    health,            ///< illnesses
    allergies,         ///< what is not borne
    daily_life,        ///< age, pregnancy and habits
};
/// Codes of `finding_group`.
template <> struct enumeration<finding_group> {
    static constexpr char field[] = "group";
    static constexpr char allowed[] =
        "skin_today, skin_in_general, recent_treatments, medicines, health, allergies, daily_life";
    static constexpr finding_group last = finding_group::daily_life;
};

/// The words of a finding: of the standard ones here, of a clinic's own in its book.
struct finding_row {
    finding found;         ///< the finding
    table_text code;       ///< its code
    finding_subject about; ///< what it tells of
    finding_group group;   ///< where the question stands in a form
    table_text label;      ///< what a clinician calls it
    table_text question;   ///< a question to the person in plain words, answered by yes or no; none for a clinic's
                           ///< own finding that no book has named
    table_text counts_from = {}; ///< what time since it counts from; empty if it has no clock
};

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

// clang-format off
/// The findings, one row each, in the order of the enumeration. It is a template, so that a compiler reads it where it
/// is used.
template <class Row> inline constexpr Row finding_rows[] = {
    {finding::own_0, "own_0", finding_subject::person, finding_group::health, "", ""},
    {finding::own_1, "own_1", finding_subject::person, finding_group::health, "", ""},
    {finding::own_2, "own_2", finding_subject::person, finding_group::health, "", ""},
    {finding::own_3, "own_3", finding_subject::person, finding_group::health, "", ""},
    {finding::own_4, "own_4", finding_subject::person, finding_group::health, "", ""},
    {finding::own_5, "own_5", finding_subject::person, finding_group::health, "", ""},
    {finding::own_6, "own_6", finding_subject::person, finding_group::health, "", ""},
    {finding::own_7, "own_7", finding_subject::person, finding_group::health, "", ""},
    {finding::own_8, "own_8", finding_subject::person, finding_group::health, "", ""},
    {finding::own_9, "own_9", finding_subject::person, finding_group::health, "", ""},
    {finding::own_10, "own_10", finding_subject::person, finding_group::health, "", ""},
    {finding::own_11, "own_11", finding_subject::person, finding_group::health, "", ""},
    {finding::own_12, "own_12", finding_subject::person, finding_group::health, "", ""},
    {finding::own_13, "own_13", finding_subject::person, finding_group::health, "", ""},
    {finding::own_14, "own_14", finding_subject::person, finding_group::health, "", ""},
    {finding::own_15, "own_15", finding_subject::person, finding_group::health, "", ""},
    {finding::active_acne, "active_acne", finding_subject::field, finding_group::skin_today, "Inflamed acne",
     "Do you have sore, red or pus-filled spots where you want to be treated?"},
    {finding::skin_infection, "skin_infection", finding_subject::person, finding_group::skin_today, "Skin infection",
     "Is the skin there infected, for example with boils, yellow crusts or a fungus?"},
    {finding::herpes_active, "herpes_active", finding_subject::person, finding_group::skin_today, "Active herpes",
     "Do you have a cold sore or other herpes blisters at the moment?"},
    {finding::herpes_labialis_history, "herpes_labialis_history", finding_subject::person, finding_group::skin_in_general, "Cold sores in the past",
     "Have you ever had cold sores on or around your lips?"},
    {finding::wart_or_molluscum, "wart_or_molluscum", finding_subject::person, finding_group::skin_today, "Wart or molluscum",
     "Do you have warts, or small round bumps called molluscum, where you want to be treated?"},
    {finding::suspicious_lesion, "suspicious_lesion", finding_subject::field, finding_group::skin_today, "Raised, changing or unclear lesion",
     "Is there a spot or mole there that is raised, has changed, or that nobody has looked at yet?"},
    {finding::skin_cancer, "skin_cancer", finding_subject::field, finding_group::skin_today, "Skin cancer in the treatment area",
     "Do you have skin cancer where you want to be treated?"},
    {finding::solar_keratosis, "solar_keratosis", finding_subject::field, finding_group::skin_today, "Solar keratosis",
     "Has a doctor found rough, scaly patches from too much sun (solar keratosis) there?"},
    {finding::open_wound, "open_wound", finding_subject::field, finding_group::skin_today, "Open wound or irritated skin",
     "Is the skin there cut, sore, raw or irritated?"},
    {finding::sunburn, "sunburn", finding_subject::field, finding_group::recent_treatments, "Sunburn",
     "Is the skin there sunburnt, or was it sunburnt not long ago?", "the day it faded"},
    {finding::recent_tan, "recent_tan", finding_subject::field, finding_group::recent_treatments, "Recent tan",
     "Have you been in strong sun or on a sunbed lately, or used self-tanner?", "the last exposure"},
    {finding::eczema, "eczema", finding_subject::field, finding_group::skin_today, "Eczema or rash",
     "Do you have eczema or a rash where you want to be treated?"},
    {finding::psoriasis, "psoriasis", finding_subject::field, finding_group::skin_today, "Psoriasis in the treatment area",
     "Do you have psoriasis where you want to be treated?"},
    {finding::lichen_planus, "lichen_planus", finding_subject::person, finding_group::skin_in_general, "Lichen planus",
     "Has a doctor told you that you have lichen planus, an itchy disease of the skin or mouth?"},
    {finding::vitiligo, "vitiligo", finding_subject::person, finding_group::skin_in_general, "Vitiligo",
     "Do you have vitiligo, white patches where the skin has lost its colour?"},
    {finding::rosacea_active, "rosacea_active", finding_subject::person, finding_group::skin_in_general, "Active rosacea",
     "Do you have rosacea with red bumps or pimples at the moment?"},
    {finding::rosacea_controlled, "rosacea_controlled", finding_subject::person, finding_group::skin_in_general, "Controlled rosacea",
     "Do you have rosacea that is calm at the moment?"},
    {finding::keloid_tendency, "keloid_tendency", finding_subject::person, finding_group::skin_in_general, "Keloid tendency",
     "Have you ever had a keloid, a thick scar that grew bigger than the wound?"},
    {finding::pih_history, "pih_history", finding_subject::person, finding_group::skin_in_general, "Post-inflammatory hyperpigmentation",
     "Do spots, cuts or burns often leave dark marks on your skin?"},
    {finding::tattoo_in_field, "tattoo_in_field", finding_subject::field, finding_group::skin_today, "Tattoo or permanent make-up",
     "Is there a tattoo or permanent make-up where you want to be treated?"},
    {finding::isotretinoin, "isotretinoin", finding_subject::person, finding_group::medicines, "Isotretinoin by mouth",
     "Do you take isotretinoin capsules for acne (such as Roaccutane or Accutane), or have you taken them in the past?", "the last dose"},
    {finding::topical_retinoid, "topical_retinoid", finding_subject::field, finding_group::medicines, "Topical retinoid",
     "Do you use a cream or gel with a retinoid there (retinol, tretinoin, adapalene), or have you used one lately?", "the last use"},
    {finding::topical_acid, "topical_acid", finding_subject::field, finding_group::medicines, "Topical acid, hydroquinone or benzoyl peroxide",
     "Do you use acids, bleaching cream or benzoyl peroxide there, or have you used them lately?", "the last use"},
    {finding::photosensitising_drug, "photosensitising_drug", finding_subject::person, finding_group::medicines, "Photosensitising drug",
     "Do you take a medicine that makes your skin burn more easily in the sun?"},
    {finding::anticoagulant, "anticoagulant", finding_subject::person, finding_group::medicines, "Anticoagulant or antiplatelet drug",
     "Do you take a medicine that thins your blood, such as warfarin or daily aspirin?"},
    {finding::bleeding_disorder, "bleeding_disorder", finding_subject::person, finding_group::health, "Bleeding disorder",
     "Do you have an illness that makes you bleed for longer than other people?"},
    {finding::immunosuppression, "immunosuppression", finding_subject::person, finding_group::health, "Immunosuppression",
     "Is your immune system weak, from an illness or from a medicine?"},
    {finding::chemotherapy_or_radiotherapy, "chemotherapy_or_radiotherapy", finding_subject::person, finding_group::health, "Chemotherapy or radiotherapy",
     "Are you having chemotherapy or radiotherapy, or have you had it in the past?", "the end"},
    {finding::systemic_corticosteroid, "systemic_corticosteroid", finding_subject::person, finding_group::medicines, "High-dose systemic corticosteroid",
     "Do you take a high dose of steroids such as prednisolone, or have you taken one lately?", "the end"},
    {finding::diabetes_uncontrolled, "diabetes_uncontrolled", finding_subject::person, finding_group::health, "Uncontrolled diabetes",
     "Do you have diabetes with blood sugar that is often too high?"},
    {finding::diabetes_controlled, "diabetes_controlled", finding_subject::person, finding_group::health, "Controlled diabetes",
     "Do you have diabetes that is well under control?"},
    {finding::blood_borne_infection, "blood_borne_infection", finding_subject::person, finding_group::health, "Blood-borne infection",
     "Do you have HIV, hepatitis or another infection that is passed on by blood?"},
    {finding::collagen_vascular_disease, "collagen_vascular_disease", finding_subject::person, finding_group::health, "Collagen vascular disease",
     "Do you have scleroderma or another disease of the connective tissue?"},
    {finding::impaired_healing, "impaired_healing", finding_subject::person, finding_group::skin_in_general, "Impaired wound healing",
     "Do your wounds heal slowly or badly?"},
    {finding::pregnancy, "pregnancy", finding_subject::person, finding_group::daily_life, "Pregnancy",
     "Are you pregnant, or might you be?"},
    {finding::breastfeeding, "breastfeeding", finding_subject::person, finding_group::daily_life, "Breastfeeding",
     "Are you breastfeeding?"},
    {finding::botulinum_toxin, "botulinum_toxin", finding_subject::field, finding_group::recent_treatments, "Botulinum toxin",
     "Have you had botulinum toxin (such as Botox) there lately?", "the treatment"},
    {finding::dermal_filler, "dermal_filler", finding_subject::field, finding_group::recent_treatments, "Dermal filler",
     "Have you had a filler injected there?", "the treatment"},
    {finding::chemical_peel, "chemical_peel", finding_subject::field, finding_group::recent_treatments, "Deep peel, or one of unknown depth",
     "Have you had a deep peel or dermabrasion there, or a peel of which you do not know how deep it went?", "the treatment"},
    {finding::laser, "laser", finding_subject::field, finding_group::recent_treatments, "Laser",
     "Have you had laser treatment there, other than to remove hair?", "the treatment"},
    {finding::surgery_in_field, "surgery_in_field", finding_subject::field, finding_group::recent_treatments, "Surgery in the treatment area",
     "Have you had an operation there?", "the operation"},
    {finding::young_scar, "young_scar", finding_subject::field, finding_group::skin_today, "Young scar",
     "Is the scar that you want treated still new?", "the day it formed"},
    {finding::metal_allergy, "metal_allergy", finding_subject::person, finding_group::allergies, "Metal allergy",
     "Does metal, such as nickel in earrings or a belt buckle, give you a rash?"},
    {finding::anaesthetic_allergy, "anaesthetic_allergy", finding_subject::person, finding_group::allergies, "Allergy to topical anaesthetics",
     "Have you ever reacted badly to a numbing cream, or to a numbing injection at the dentist?"},
    {finding::antiseptic_allergy, "antiseptic_allergy", finding_subject::person, finding_group::allergies, "Antiseptic allergy, not known to which",
     "Have you ever reacted badly to something that disinfects the skin, and nobody knows what it was?"},
    {finding::under_18, "under_18", finding_subject::person, finding_group::daily_life, "Under 18",
     "Are you younger than 18?"},
    {finding::under_22, "under_22", finding_subject::person, finding_group::daily_life, "18 to 21",
     "Are you 18, 19, 20 or 21 years old?"},
    {finding::anti_inflammatory_drug, "anti_inflammatory_drug", finding_subject::person, finding_group::medicines, "Non-steroidal anti-inflammatory drug",
     "Do you take painkillers such as ibuprofen, naproxen or aspirin, or have you taken any in the last days?", "the last dose"},
    {finding::recent_hair_removal, "recent_hair_removal", finding_subject::field, finding_group::recent_treatments, "Hair removal",
     "Have you waxed or used hair removal cream there lately?", "the treatment"},
    {finding::recent_alcohol, "recent_alcohol", finding_subject::person, finding_group::daily_life, "Alcohol",
     "Have you drunk alcohol in the last days?", "the last drink"},
    {finding::autoimmune_disease, "autoimmune_disease", finding_subject::person, finding_group::health, "Autoimmune disease",
     "Do you have an autoimmune disease that has not been asked about here?"},
    {finding::cardiac_condition, "cardiac_condition", finding_subject::person, finding_group::health, "Heart disease",
     "Do you have a heart disease?"},
    {finding::photosensitivity_disorder, "photosensitivity_disorder", finding_subject::person, finding_group::health, "Photosensitivity disorder or lupus",
     "Do you have lupus, or another disease that makes your skin react to light?"},
    {finding::bruising_or_oedema, "bruising_or_oedema", finding_subject::field, finding_group::skin_today, "Bruise or swelling",
     "Is there a bruise or swelling where you want to be treated?"},
    {finding::vascular_lesion, "vascular_lesion", finding_subject::field, finding_group::skin_today, "Vascular lesion",
     "Are there many broken veins, or a red birthmark, where you want to be treated?"},
    {finding::active_malignancy, "active_malignancy", finding_subject::person, finding_group::health, "Known cancer elsewhere",
     "Do you have cancer anywhere in your body?"},
    {finding::epilepsy, "epilepsy", finding_subject::person, finding_group::health, "Epilepsy",
     "Do you have epilepsy?"},
    {finding::systemic_infection, "systemic_infection", finding_subject::person, finding_group::health, "Acute infection",
     "Are you ill at the moment, with a fever, flu or a bad cold?"},
    {finding::superficial_peel, "superficial_peel", finding_subject::field, finding_group::recent_treatments, "Superficial peel",
     "Have you had a light peel there, after which your skin flaked at most?", "the treatment"},
    {finding::medium_peel, "medium_peel", finding_subject::field, finding_group::recent_treatments, "Medium peel",
     "Have you had a medium peel there, after which your skin peeled off for about a week?", "the treatment"},
    {finding::intense_pulsed_light, "intense_pulsed_light", finding_subject::field, finding_group::recent_treatments, "Intense pulsed light or laser hair removal",
     "Have you had flashes of strong light (IPL) or laser hair removal there?", "the treatment"},
    {finding::recent_needling, "recent_needling", finding_subject::field, finding_group::recent_treatments, "Needling elsewhere",
     "Have you had needling there that is not part of this course, or rolled the skin yourself?", "the treatment"},
    {finding::recent_facial, "recent_facial", finding_subject::field, finding_group::recent_treatments, "Facial, dermaplaning or microdermabrasion",
     "Have you had a facial, dermaplaning or microdermabrasion there?", "the treatment"},
    {finding::recent_vaccination, "recent_vaccination", finding_subject::person, finding_group::recent_treatments, "Vaccination",
     "Have you had a vaccination?", "the vaccination"},
    {finding::implant_in_field, "implant_in_field", finding_subject::field, finding_group::skin_today, "Thread or implant",
     "Are there lifting threads, a plate or another implant under the skin there?"},
    {finding::piercing_in_field, "piercing_in_field", finding_subject::field, finding_group::skin_today, "Piercing",
     "Is there a piercing where you want to be treated?"},
    {finding::psoriasis_elsewhere, "psoriasis_elsewhere", finding_subject::person, finding_group::skin_in_general, "Psoriasis elsewhere",
     "Do you have psoriasis on another part of your body, or have you had it?"},
    {finding::vitiligo_unstable, "vitiligo_unstable", finding_subject::person, finding_group::skin_in_general, "Unstable vitiligo",
     "Have your white patches grown, or have new ones come, in the last year?"},
    {finding::atopic_eczema, "atopic_eczema", finding_subject::person, finding_group::skin_in_general, "Atopic eczema",
     "Do you have atopic eczema on any part of your body, or have you had it?"},
    {finding::sensitive_skin, "sensitive_skin", finding_subject::person, finding_group::skin_in_general, "Sensitive skin",
     "Does your skin sting or turn red from many creams?"},
    {finding::raised_scar_history, "raised_scar_history", finding_subject::person, finding_group::skin_in_general, "Raised or abnormal scars before",
     "Have you ever had a raised, hard or wide scar?"},
    {finding::skin_cancer_history, "skin_cancer_history", finding_subject::person, finding_group::skin_in_general, "Skin cancer before",
     "Have you ever had skin cancer, on any part of your body?"},
    {finding::solar_keratosis_history, "solar_keratosis_history", finding_subject::person, finding_group::skin_in_general, "Solar keratosis before",
     "Have you had rough sun patches (solar keratosis) treated in the past?"},
    {finding::melasma, "melasma", finding_subject::field, finding_group::skin_today, "Melasma",
     "Are there brown or grey patches there, as from pregnancy or the pill, or has a doctor called them melasma?"},
    {finding::birthmark_in_field, "birthmark_in_field", finding_subject::field, finding_group::skin_today, "Birthmark",
     "Is there a birthmark where you want to be treated?"},
    {finding::harmless_mole, "harmless_mole", finding_subject::field, finding_group::skin_today, "Harmless mole",
     "Is there a flat mole there that has not changed, or that a doctor has called harmless?"},
    {finding::irradiated_field, "irradiated_field", finding_subject::field, finding_group::skin_in_general, "Irradiated field",
     "Have you ever had radiotherapy where you want to be treated?"},
    {finding::thin_skin, "thin_skin", finding_subject::field, finding_group::skin_in_general, "Thin skin",
     "Is the skin there thin like paper, or does it tear easily?"},
    {finding::ice_pick_scars, "ice_pick_scars", finding_subject::field, finding_group::skin_today, "Ice-pick scars",
     "Are most of your scars there narrow and deep, like pinholes?"},
    {finding::scarring_hair_loss, "scarring_hair_loss", finding_subject::field, finding_group::skin_today, "Patchy or scarring hair loss",
     "Is your hair falling out in patches, or is the scalp there smooth, sore or scarred?"},
    {finding::sensitive_eyes, "sensitive_eyes", finding_subject::person, finding_group::health, "Sensitive eyes",
     "Do you have an eye disease, or eyes that are easily irritated?"},
    {finding::topical_corticosteroid, "topical_corticosteroid", finding_subject::field, finding_group::medicines, "Topical corticosteroid",
     "Do you use a steroid cream there (such as hydrocortisone), or have you used one lately?", "the last use"},
    {finding::prescription_cream, "prescription_cream", finding_subject::field, finding_group::medicines, "Another prescription on the skin",
     "Do you use another cream or gel there that a doctor prescribed, or have you used one lately?", "the last use"},
    {finding::antibiotic, "antibiotic", finding_subject::person, finding_group::medicines, "Antibiotic",
     "Do you take an antibiotic, or have you taken one lately?", "the last dose"},
    {finding::blood_thinning_supplement, "blood_thinning_supplement", finding_subject::person, finding_group::medicines, "Blood-thinning supplement",
     "Do you take fish oil, vitamin E, garlic, ginkgo or St John's wort as a supplement?", "the last dose"},
    {finding::hormones, "hormones", finding_subject::person, finding_group::medicines, "Hormones",
     "Do you take hormones, such as the pill or hormone replacement?"},
    {finding::treatment_to_come, "treatment_to_come", finding_subject::planned, finding_group::medicines, "Treatment about to begin",
     "Will you start chemotherapy, radiotherapy, high-dose steroids or isotretinoin within the next 4 weeks?"},
    {finding::antiarrhythmic_drug, "antiarrhythmic_drug", finding_subject::person, finding_group::medicines, "Antiarrhythmic drug",
     "Do you take a medicine for an uneven heartbeat, such as amiodarone?"},
    {finding::methaemoglobin_risk, "methaemoglobin_risk", finding_subject::person, finding_group::health, "Risk of methaemoglobinaemia",
     "Do you have G6PD deficiency or methaemoglobinaemia, or do you take dapsone, sulpha drugs, phenytoin or nitrofurantoin?"},
    {finding::ester_anaesthetic_risk, "ester_anaesthetic_risk", finding_subject::person, finding_group::allergies, "What bars tetracaine",
     "Do you have pseudocholinesterase deficiency, or an allergy to PABA or sulphonamides?"},
    {finding::liver_disease, "liver_disease", finding_subject::person, finding_group::health, "Liver disease",
     "Do you have a liver disease?"},
    {finding::high_blood_pressure, "high_blood_pressure", finding_subject::person, finding_group::health, "High blood pressure",
     "Do you have high blood pressure, or do you take medicine for it?"},
    {finding::asthma_or_hay_fever, "asthma_or_hay_fever", finding_subject::person, finding_group::health, "Asthma or hay fever",
     "Do you have asthma or hay fever?"},
    {finding::sarcoidosis_or_granuloma, "sarcoidosis_or_granuloma", finding_subject::person, finding_group::health, "Sarcoidosis or granuloma",
     "Have you ever had sarcoidosis, or granulomas (firm lumps) in the skin?"},
    {finding::leg_circulation, "leg_circulation", finding_subject::person, finding_group::health, "Disease of the vessels of the legs",
     "Do you have varicose veins, swollen legs, leg ulcers or poor blood flow in your legs?"},
    {finding::thyroid_disease, "thyroid_disease", finding_subject::person, finding_group::health, "Thyroid disease",
     "Do you have a disease of the thyroid?"},
    {finding::body_image_distress, "body_image_distress", finding_subject::person, finding_group::health, "Distress about looks",
     "Do you think about a flaw in your looks for more than an hour a day?"},
    {finding::fainting, "fainting", finding_subject::person, finding_group::health, "Fainting or low pain threshold",
     "Do you faint easily, or do needles or pain frighten you?"},
    {finding::electronic_implant, "electronic_implant", finding_subject::person, finding_group::health, "Pacemaker or other electronic implant",
     "Do you have a pacemaker or another electronic implant?"},
    {finding::heated_device, "heated_device", finding_subject::planned, finding_group::daily_life, "Heated device",
     "Is the device heated, such as radiofrequency needling?"},
    {finding::smoking, "smoking", finding_subject::person, finding_group::daily_life, "Smoking",
     "Do you smoke?"},
    {finding::product_allergy, "product_allergy", finding_subject::person, finding_group::allergies, "Allergy to products or contact dermatitis",
     "Does any cream, cosmetic, soap, plaster or hyaluronic acid give you a rash?"},
    {finding::medicine_allergy, "medicine_allergy", finding_subject::person, finding_group::allergies, "Allergy to a medicine",
     "Have you ever reacted badly to a medicine?"},
    {finding::iodine_allergy, "iodine_allergy", finding_subject::person, finding_group::allergies, "Iodine allergy",
     "Have you reacted badly to iodine on the skin?"},
    {finding::chlorhexidine_allergy, "chlorhexidine_allergy", finding_subject::person, finding_group::allergies, "Chlorhexidine allergy",
     "Have you reacted badly to chlorhexidine, as in wipes or mouthwash?"},
};
// clang-format on
template <class Row> inline constexpr Row no_such_finding{finding{}, {}, {}, {}, {}, {}};

} // namespace detail

} // namespace needlewise::inline v1
