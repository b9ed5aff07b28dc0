// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A file of cases, row by row; memory does not grow with the file.

#include <string>

#include "answers.hpp"
#include "question.hpp"

namespace planner {

/// Answers every row of a CSV file, or of standard input for `-`, to standard output. What a row leaves out is taken
/// from what stands beside it. Gives the status to exit with: 1 if some row was bad.
int run_batch(const std::string& path, const case_in_text& beside, answerer& answers);

/// Writes to standard output.
void put(const std::string& text);
/// Refuses to lose answers, as on a full disk.
void flush_answers();

/// The whole of a file, or of standard input for `-`.
std::string whole_file(const std::string& name, const std::string& path);

} // namespace planner
