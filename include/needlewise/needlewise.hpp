// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Decisions by the standard book, and why they are what they are. The other front doors, one for each thing wanted:
/// `decide.hpp` (numbers alone, for firmware), `book.hpp` (a book of your own, proved), `visit.hpp` (several zones),
/// `course.hpp` (from visit to visit), `products.hpp` (what may be put on), `devices.hpp` (which needle to take),
/// `dose.hpp` (passes, depth and time), `calendar.hpp` and `hours.hpp` (dates), `text.hpp` (words for people),
/// `icalendar.hpp` (calendar files), `engine.hpp` (decision tables of another domain).

#include <needlewise/books/standard.hpp>
#include <needlewise/decision/decision.hpp>
#include <needlewise/decision/explain.hpp>
#include <needlewise/decision/intake.hpp>
#include <needlewise/decision/recommend.hpp>
#include <needlewise/tools/version.hpp>
