// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Devices by name, and which of those at hand fits a plan.

#include <needlewise/literature/devices.hpp>
#include <needlewise/treatment/device_choice.hpp>
