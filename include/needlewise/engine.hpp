// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Decision tables over finite axes, for any domain.

#include <needlewise/engine/analysis.hpp>
#include <needlewise/engine/box.hpp>
#include <needlewise/engine/decision_table.hpp>
#include <needlewise/engine/mask_index.hpp>
