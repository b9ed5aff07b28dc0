// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Decisions in numbers alone, by the standard book or a book of your own: for firmware.

#include <needlewise/decision/decide.hpp>
#include <needlewise/tools/version.hpp>
