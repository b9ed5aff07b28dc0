// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Opening hours in a time zone. It needs Boost.Date_Time (headers only) and exceptions.

#include <needlewise/calendar/hours.hpp>
