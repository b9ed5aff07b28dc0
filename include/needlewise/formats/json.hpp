// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// JSON, on nlohmann/json: cases, decisions, visits, courses and devices to JSON and back, a schema made from the
/// tables, and whether today's book would still give a stored answer. Diaries, which need Boost too, are in
/// `formats/json/calendar.hpp`.

#include <needlewise/formats/json/case.hpp>
#include <needlewise/formats/json/compare.hpp>
#include <needlewise/formats/json/course.hpp>
#include <needlewise/formats/json/decision.hpp>
#include <needlewise/formats/json/device.hpp>
#include <needlewise/formats/json/document.hpp>
#include <needlewise/formats/json/own_findings.hpp>
#include <needlewise/formats/json/plan.hpp>
#include <needlewise/formats/json/store.hpp>
#include <needlewise/formats/json/visit.hpp>
