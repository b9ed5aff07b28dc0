// SPDX-License-Identifier: MIT
/// @file
/// The library that shows ours.

#include "clinic.hpp"

needlewise::decision clinic::answer(needlewise::body_site site) {
    return needlewise::recommend({.concern = needlewise::skin_concern::acne_scar,
                                  .severity = needlewise::severity_grade::mild,
                                  .site = site,
                                  .phototype = needlewise::fitzpatrick::ii,
                                  .practitioner = needlewise::practitioner_kind::clinician,
                                  .history = needlewise::screening::all_clear()});
}
