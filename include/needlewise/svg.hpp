// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Pictures as SVG: the skin at a site, the zones on face and body, the course of a treatment.

#include <needlewise/formats/svg/body.hpp>
#include <needlewise/formats/svg/course.hpp>
#include <needlewise/formats/svg/skin.hpp>
