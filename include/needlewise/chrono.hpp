// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Spans of time and days of `<chrono>`, in and out.

#include <needlewise/formats/chrono.hpp>
