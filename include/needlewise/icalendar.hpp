// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Calendar files, and a diary in one.

#include <needlewise/formats/diary_calendar.hpp>
#include <needlewise/formats/diary_text.hpp>
#include <needlewise/formats/icalendar.hpp>
