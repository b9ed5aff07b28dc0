// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Sheets for people as pages of HTML with their pictures: `clinic_handout(patient, answer)`, `patient_handout(patient,
/// answer)`, and proofs that a clinic's own words say every step.

#include <needlewise/formats/handout.hpp>
#include <needlewise/formats/handout/words.hpp>
