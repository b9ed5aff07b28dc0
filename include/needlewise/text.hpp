// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Plain English for people, and streams.

#include <needlewise/formats/io.hpp>
#include <needlewise/formats/text.hpp>
