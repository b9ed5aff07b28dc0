// SPDX-License-Identifier: MIT
#pragma once
// The protocol table of the standard book as nested switches, written by hand for comparison. The benchmark and a unit
// test check that it says the same as the book in every case.

#include <cstdlib>

#include <needlewise/needlewise.hpp>

namespace by_hand {

namespace nw = needlewise;
using namespace needlewise::literals;
using nw::body_site, nw::practitioner_kind, nw::fitzpatrick, nw::severity_grade, nw::skin_concern;

constexpr nw::regimen row(nw::needle_length shortest, nw::needle_length longest, nw::needle_length first, int fewest,
                          int most, nw::duration soonest, nw::duration latest, bool maintained) {
    return {{shortest, longest},
            first,
            {fewest, most},
            {soonest, latest},
            maintained ? nw::range<nw::duration>{26_weeks, 52_weeks}
                       : nw::range<nw::duration>{nw::duration{}, nw::duration{}}};
}

// clang-format off
constexpr nw::regimen at_home() { return row(0.2_mm, 0.3_mm, 0.2_mm, 6, 12, 1_weeks, 2_weeks, false); }

inline nw::regimen nested_switch(const nw::intake& asked) {
    const bool home = asked.practitioner == practitioner_kind::lay_person;
    const bool mild = asked.severity == severity_grade::mild;
    const bool severe = asked.severity == severity_grade::severe;
    switch (asked.concern) {
    case skin_concern::skin_texture:
        if (home) {
            return at_home();
        }
        return mild ? row(0.5_mm, 1.0_mm, 0.5_mm, 3, 4, 4_weeks, 6_weeks, true) : row(0.5_mm, 1.5_mm, 0.5_mm, 4, 6, 4_weeks, 6_weeks, true);
    case skin_concern::fine_lines:
        if (home) {
            return at_home();
        }
        return severe ? row(0.5_mm, 1.5_mm, 0.5_mm, 4, 6, 4_weeks, 6_weeks, true) : row(0.5_mm, 1.0_mm, 0.5_mm, 3, 4, 4_weeks, 6_weeks, true);
    case skin_concern::wrinkles:
        switch (asked.severity) {
        case severity_grade::mild: return row(0.5_mm, 1.0_mm, 0.5_mm, 2, 3, 4_weeks, 6_weeks, true);
        case severity_grade::moderate: return row(0.5_mm, 1.5_mm, 0.5_mm, 2, 4, 4_weeks, 6_weeks, true);
        case severity_grade::severe: return row(0.5_mm, 1.5_mm, 0.5_mm, 4, 6, 4_weeks, 6_weeks, true);
        }
        break;
    case skin_concern::acne_scar:
        switch (asked.site) {
        case body_site::forehead:
        case body_site::temple:
        case body_site::nose:
        case body_site::neck:
        case body_site::decolletage:
        case body_site::hand: return mild ? row(0.5_mm, 1.0_mm, 0.5_mm, 3, 4, 4_weeks, 6_weeks, true) : row(1.5_mm, 2.5_mm, 1.5_mm, 3, severe ? 6 : 5, 4_weeks, 6_weeks, true);
        default: break;
        }
        switch (asked.phototype) {
        case fitzpatrick::iv:
        case fitzpatrick::v:
        case fitzpatrick::vi: return row(1.0_mm, 1.5_mm, 1.0_mm, 3, mild ? 4 : 5, 4_weeks, 6_weeks, true);
        case fitzpatrick::i:
        case fitzpatrick::ii:
        case fitzpatrick::iii: return mild ? row(1.0_mm, 1.5_mm, 1.0_mm, 3, 4, 4_weeks, 6_weeks, true) : row(1.5_mm, 2.5_mm, 1.5_mm, 3, severe ? 6 : 5, 4_weeks, 6_weeks, true);
        }
        break;
    case skin_concern::photoageing:
        if (home) {
            return row(0.2_mm, 0.3_mm, 0.2_mm, 3, 6, 2_weeks, 4_weeks, false);
        }
        return row(0.25_mm, 1.0_mm, 0.5_mm, severe ? 4 : 3, severe ? 6 : 4, 4_weeks, 6_weeks, true);
    case skin_concern::skin_laxity: return row(0.5_mm, 1.5_mm, 0.5_mm, 1, mild ? 3 : 4, 4_weeks, 6_weeks, true);
    case skin_concern::enlarged_pores: return home ? at_home() : row(0.5_mm, 1.0_mm, 0.5_mm, severe ? 4 : 3, severe ? 6 : 4, 4_weeks, 6_weeks, true);
    case skin_concern::surgical_scar: return row(1.0_mm, 2.0_mm, 1.0_mm, severe ? 4 : 3, severe ? 5 : 4, 4_weeks, 6_weeks, false);
    case skin_concern::traumatic_scar: return row(1.5_mm, 2.5_mm, 1.5_mm, 1, mild ? 3 : 4, 4_weeks, 6_weeks, false);
    case skin_concern::burn_scar: return row(1.5_mm, 2.5_mm, 1.5_mm, mild ? 1 : 3, mild ? 4 : 5, 4_weeks, 6_weeks, false);
    case skin_concern::varicella_scar: return row(1.0_mm, 1.5_mm, 1.0_mm, severe ? 4 : 3, severe ? 5 : 4, 4_weeks, 6_weeks, false);
    case skin_concern::hypertrophic_scar: return row(0.5_mm, 2.0_mm, 0.5_mm, 4, severe ? 6 : 5, 4_weeks, 6_weeks, false);
    case skin_concern::stretch_marks: return row(1.5_mm, 2.5_mm, 1.5_mm, 3, mild ? 4 : 5, 4_weeks, 6_weeks, false);
    case skin_concern::hyperpigmentation: return row(0.5_mm, 1.0_mm, 0.5_mm, severe ? 4 : 3, severe ? 6 : 5, 4_weeks, 6_weeks, false);
    case skin_concern::age_spots: return row(0.25_mm, 0.5_mm, 0.25_mm, severe ? 4 : 3, severe ? 5 : 4, 4_weeks, 6_weeks, false);
    case skin_concern::uneven_tone: return row(0.25_mm, 0.5_mm, 0.25_mm, severe ? 4 : 3, severe ? 5 : 4, 4_weeks, 6_weeks, true);
    case skin_concern::melasma: return row(0.5_mm, 1.5_mm, 0.5_mm, 3, mild ? 4 : 5, 4_weeks, 6_weeks, false);
    case skin_concern::dark_circles: return row(0.25_mm, 0.5_mm, 0.25_mm, 4, mild ? 5 : 6, 4_weeks, 6_weeks, false);
    case skin_concern::hypopigmentation: return row(0.25_mm, 1.5_mm, 0.5_mm, 3, mild ? 4 : 6, 4_weeks, 6_weeks, false);
    case skin_concern::product_absorption: return home ? at_home() : row(0.2_mm, 0.5_mm, 0.2_mm, 3, 6, 2_weeks, 4_weeks, true);
    case skin_concern::hair_loss: return home ? at_home() : row(0.5_mm, 1.5_mm, 0.5_mm, 6, mild ? 8 : 12, 2_weeks, 2_weeks, true);
    }
    std::abort();
}
// clang-format on

} // namespace by_hand
