// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Sheets for people: `clinic_sheet(patient, answer)` and `patient_sheet(patient, answer)` give their content as a
/// structure, `text_of(sheet)` lays it out as plain text. It needs Boost.Date_Time for the days.

#include <needlewise/formats/sheet/clinic.hpp>
#include <needlewise/formats/sheet/patient.hpp>
#include <needlewise/formats/sheet/standard_words.hpp>
#include <needlewise/formats/sheet/text.hpp>
#include <needlewise/formats/sheet/visit.hpp>
