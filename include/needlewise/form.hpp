// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What a form asks: the questions that matter for a case, in plain words and in groups.

#include <needlewise/books/standard.hpp>
#include <needlewise/decision/questionnaire.hpp>
#include <needlewise/decision/recommend.hpp>
