// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A book of your own: its rows, what is wrong with it, proofs by the compiler, and what a stored answer is traced by.

#include <needlewise/books/standard.hpp>
#include <needlewise/books/standard/positions.hpp>
#include <needlewise/decision/fingerprint.hpp>
#include <needlewise/decision/recommend.hpp>
#include <needlewise/rules/compare.hpp>
#include <needlewise/rules/inspect.hpp>
#include <needlewise/rules/proof.hpp>
#include <needlewise/rules/rule_book.hpp>
