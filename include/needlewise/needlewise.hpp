// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The library without its optional parts: vocabulary, engine, rules, the standard book, decisions and their
/// explanation. Proofs of a book of your own come with `proof.hpp`, other positions for it with
/// `books/standard/positions.hpp`, dates with `schedule.hpp`, text with `text.hpp`.

#include <needlewise/books/standard.hpp>
#include <needlewise/decision.hpp>
#include <needlewise/devices.hpp>
#include <needlewise/explain.hpp>
#include <needlewise/intake.hpp>
#include <needlewise/recommend.hpp>
#include <needlewise/version.hpp>
