// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Short words for steps of the standard book, so that the sheet of the clinic fits a screen and the patient's, which
/// has days beside them, says no time twice. A step that is not here is said in its own sentence. Every number is one
/// that the step has too.

#include <needlewise/formats/sheet/content.hpp>

namespace needlewise::inline v1 {

// clang-format off
/// Short words for steps of the standard book.
inline constexpr step_words standard_step_words[] = {
    // Before, for the patient
    {"routine.pre_care.sun", sheet_place::before, {}, "no sun or sunbed on the area"},
    {"routine.pre_care.sunscreen.darker", sheet_place::before, {}, "sunscreen of SPF 30 or more every day"},
    {"routine.pre_care.sunscreen.pih_history", sheet_place::before, {}, "sunscreen of SPF 30 or more every day"},
    {"routine.pre_care.actives", sheet_place::before, {}, "no retinoid, acid, hydroquinone or benzoyl peroxide on the area"},
    {"routine.pre_care.actives.deep", sheet_place::before, {}, "no retinoid, acid, hydroquinone or benzoyl peroxide on the area"},
    {"routine.pre_care.light_devices", sheet_place::before, {}, "no laser or intense pulsed light on the area"},
    {"routine.pre_care.hair_removal", sheet_place::before, {}, "no waxing or hair-removal cream; shave the day before if you must"},
    {"routine.pre_care.alcohol", sheet_place::before, {}, "no alcohol"},
    {"routine.pre_care.anti_inflammatory", sheet_place::before, {}, "no ibuprofen or similar from the shop; do not stop anything that a doctor has prescribed"},
    {"routine.pre_care.anticoagulant", sheet_place::preparation, "prescriber asked in writing about the blood thinner; it is not stopped",
     "do not stop your blood thinner for this; we ask the doctor who prescribed it"},
    {"routine.pre_care.herpes.clinic", sheet_place::preparation, "antiviral prescribed and begun the day before", "take your antiviral; the last day is the one after the session"},

    // On the day, for the clinic
    {"routine.preparation.photographs", sheet_place::preparation, "photographs: front, left, right"},
    {"routine.preparation.record", sheet_place::preparation, "device, length, lot number noted"},
    {"routine.preparation.length", sheet_place::preparation, "length on the package as planned"},
    {"routine.preparation.needles", sheet_place::preparation, "sterile single-use, opened in view"},
    {"routine.preparation.bent_needles", sheet_place::preparation, "needles straight and sharp"},
    {"routine.preparation.room", sheet_place::preparation, "room clean, dry, smoke-free"},
    {"routine.preparation.protection", sheet_place::preparation, "cap, mask, sterile gloves"},
    {"routine.preparation.eyes", sheet_place::preparation, "eyes closed; outside their rim"},
    {"routine.preparation.leave_out", sheet_place::preparation, "to be left out: moles, warts, scaly spots, pimples, sores, bruises"},
    {"routine.preparation.scalp", sheet_place::preparation, "hair parted in lines"},
    {"routine.preparation.roller", sheet_place::needling, "skin stretched, short strokes; lift, never drag or turn on the skin"},
    {"routine.preparation.stamp", sheet_place::needling, "press straight down and lift clear; each print beside the last"},
    {"routine.preparation.pen", sheet_place::needling, "skin stretched; pen upright, evenly in lines, without pressing"},
    {"routine.preparation.pressure", sheet_place::needling, "even, moderate pressure; lighter over bone, on the nose, near the eye"},
    {"routine.cleansing", sheet_place::skin, "make-up off, mild cleanser"},
    {"routine.antisepsis.clinic.head", sheet_place::skin, "10 % povidone-iodine without detergent, kept away from the eyes; no chlorhexidine, no alcohol"},
    {"routine.topical.medium", sheet_place::needling, "for glide and 24 hours: only sterile saline or plain hyaluronic acid",
     "nothing on the skin but sterile saline or plain hyaluronic acid"},
    {"routine.topical.never", sheet_place::never_done, "vitamin C, lightener, zinc or copper, mixed serum or tinted sunscreen before, during or for 72 hours after",
     "no vitamin C, lightener, zinc or copper, mixed serum or tinted sunscreen"},
    {"routine.topical.hair_loss", sheet_place::never_done, "minoxidil on the day or for 72 hours after", "no minoxidil; then go on as prescribed"},
    {"routine.disposal.needles", sheet_place::afterwards, "head or cartridge into the sharps container at once, never re-used"},
    {"routine.disposal.waste", sheet_place::afterwards, "gauze and gloves to clinical waste; handle and surfaces disinfected"},
    {"routine.aftercare.wipe", sheet_place::afterwards, "skin wiped with sterile saline"},

    // Afterwards, for the patient
    {"routine.aftercare.cooling", sheet_place::after, {}, "cool, if you like, with a clean, wrapped compress: up to 15 minutes in each hour"},
    {"routine.aftercare.touch", sheet_place::after, {}, "clean hands only, no picking; a fresh pillowcase or sheet"},
    {"routine.aftercare.washing", sheet_place::after, {}, "tepid water only for 72 hours, then a gentle cleanser"},
    {"routine.aftercare.moisturiser.cosmetic", sheet_place::after, {}, "from the next day a bland moisturiser without perfume, if the skin feels dry"},
    {"routine.aftercare.moisturiser", sheet_place::after, {}, "from the next day a bland moisturiser without perfume, as needed"},
    {"routine.aftercare.shade", sheet_place::after, {}, "shade, or cover the area; no sunscreen yet"},
    {"routine.aftercare.sun.cosmetic", sheet_place::after, {}, "no strong sun, no sunbed"},
    {"routine.aftercare.sun", sheet_place::after, {}, "no direct sun, no sunbed"},
    {"routine.aftercare.sunscreen", sheet_place::after, {}, "from 24 hours on untinted mineral sunscreen of SPF 30 or more on bare skin outdoors"},
    {"routine.aftercare.sunscreen.darker", sheet_place::after, {}, "from 24 hours on untinted mineral sunscreen of SPF 30 or more every day"},
    {"routine.aftercare.sunscreen.pih_history", sheet_place::after, {}, "from 24 hours on untinted mineral sunscreen of SPF 30 or more every day"},
    {"routine.aftercare.hat", sheet_place::after, {}, "a clean, loose hat outdoors"},
    {"routine.aftercare.make_up", sheet_place::after, {}, "no make-up"},
    {"routine.aftercare.make_up.deeper", sheet_place::after, {}, "no make-up, and then with clean brushes"},
    {"routine.aftercare.heat", sheet_place::after, {}, "no hard exercise, pool, sauna or steam"},
    {"routine.aftercare.hair_removal", sheet_place::after, {}, "no self-tanner, peel, shaving, waxing or hair-removal cream"},
    {"routine.aftercare.scalp", sheet_place::after, {}, "no hair dye, spray, hot styling or tight hat"},
    {"routine.aftercare.clothing", sheet_place::after, {}, "loose, clean clothes over the area"},
    {"routine.aftercare.actives.cosmetic", sheet_place::after, {}, "no retinoid, acid or vitamin C, and then on calm skin only"},
    {"routine.aftercare.actives", sheet_place::after, {}, "no retinoid, acid or vitamin C, and then on calm skin only"},
    {"routine.aftercare.actives.deep", sheet_place::after, {}, "no retinoid, acid or vitamin C, and then on calm skin only"},
    {"routine.aftercare.other_treatments", sheet_place::after, {}, "no other facial, peel, laser or light treatment"},

    // When to call
    {"routine.warning_sign.infection", sheet_place::call, "spreading redness, warmth, pus, fever: physician the same day",
     "spreading redness, warmth, pus or fever: see a doctor the same day"},
    {"routine.warning_sign.slow_recovery", sheet_place::call, "redness, swelling or swollen nodes after 7 days: physician",
     "redness, swelling or swollen nodes still there after 7 days"},
    {"routine.warning_sign.nodules", sheet_place::call, "rash or firm bumps that stay: dermatologist, with the products used",
     "a rash or firm bumps that come within days and stay; bring the products that you used"},
    {"routine.warning_sign.darkening", sheet_place::call, "darker or lighter patches that stay: stop, no sun, dermatologist",
     "darker or lighter patches that stay: keep out of the sun, no further session"},
    {"routine.warning_sign.herpes", sheet_place::call, "tingling or blisters: antiviral at once, no needling until clear",
     "tingling or clustered blisters: you need an antiviral at once"},
    {"routine.warning_sign.numbing", sheet_place::call_now,
     "after numbing: dizziness, ringing ears, numb tongue, twitching, irregular heartbeat, trouble breathing: wipe it off",
     "after the numbing cream: dizziness, ringing ears, numb tongue, twitching, irregular heartbeat or trouble breathing: wipe it off and call at once"},
    {"routine.warning_sign.eye", sheet_place::call, "pain, tears, blurred sight after a splash: rinse, eye physician",
     "pain, tears or blurred sight after a splash: rinse with water at once and see an eye doctor"},
    {"routine.warning_sign.tracks", sheet_place::call, "fine parallel scars: no further rolling there, dermatologist",
     "fine parallel lines of scars: no further rolling there"},
    {"routine.warning_sign.raised_scar", sheet_place::call, "scar that rises, hardens, itches: stop, dermatologist",
     "a scar that rises, hardens or itches: no further session"},
    {"routine.warning_sign.nerve", sheet_place::call, "numbness, burning, weakness that stays: physician",
     "numbness, burning or weakness that stays after the numbing wore off"},
};
// clang-format on

} // namespace needlewise::inline v1
