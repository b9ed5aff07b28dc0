// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// JSON in and out: `to_json(decision)`, `from_json_text<intake>(text)`, `json_schema<stored_decision>()`,
/// `compare_with_today(stored)`. It needs nlohmann/json; for days and diaries, which need Boost too, include
/// `needlewise/json_calendar.hpp`.

#include <needlewise/formats/json.hpp>
