// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Technique and dose: passes, the depth and the layer that is reached, and how long a visit takes.

#include <needlewise/treatment/density.hpp>
#include <needlewise/treatment/reach.hpp>
#include <needlewise/treatment/visit_time.hpp>
