// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// One visit for several zones.

#include <needlewise/treatment/visit_plan.hpp>
