// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// JSON in and out with days, calendars and diaries. It needs nlohmann/json and Boost.Date_Time.

#include <needlewise/formats/json/calendar.hpp>
#include <needlewise/json.hpp>
