// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Plain English for people and from them, and streams.

#include <needlewise/formats/io.hpp>
#include <needlewise/formats/own_findings.hpp>
#include <needlewise/formats/reading.hpp>
#include <needlewise/formats/text.hpp>
