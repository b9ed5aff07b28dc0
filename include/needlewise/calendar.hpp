// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Dates, open days and the diary of a treatment. It needs Boost.Date_Time (headers only).

#include <needlewise/calendar/diary.hpp>
#include <needlewise/calendar/first_day.hpp>
#include <needlewise/calendar/visits.hpp>
