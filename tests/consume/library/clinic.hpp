// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The header of a library that shows ours.

#include <needlewise/needlewise.hpp>

namespace clinic {
/// Decides a case of the clinic.
needlewise::decision answer(needlewise::body_site site);
} // namespace clinic
