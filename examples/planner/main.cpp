// SPDX-License-Identifier: MIT
/// @file
/// The planner: from one case, or a file of them, to a plan with dates. The library decides; this program only reads
/// the question and writes the answer.

#include <cstdio>
#include <optional>

#include "answers.hpp"
#include "batch.hpp"
#include "options.hpp"
#include "question.hpp"
#include "refusal.hpp"

namespace planner {

namespace {

int run(const options& wanted) {
    int status = 0;
    answerer answers(wanted.how);
    if (wanted.rules) {
        put(all_rules(wanted.how.format));
    } else if (wanted.schema) {
        put(*wanted.schema == schema_kind::question ? schema_of_questions() : schema_of_answers());
    } else if (wanted.batch) {
        status = run_batch(*wanted.batch, standing_beside_rows(wanted.asked), answers);
    } else {
        question asked = wanted.intake ? read_json(whole_file("intake", *wanted.intake)) : read_case(wanted.asked);
        asked.regimen = wanted.intake ? asked.regimen : wanted.regimen;
        put(answers.answer(asked));
    }
    flush_answers();
    if (!answers.note().empty() && !wanted.batch) {
        std::fprintf(stderr, "planner: %s\n", answers.note().c_str());
    }
    return status;
}

} // namespace

} // namespace planner

int main(int argc, char** argv) {
    try {
        const std::optional<planner::options> wanted = planner::read_options(argc, argv);
        return wanted ? planner::run(*wanted) : 0;
    } catch (const planner::bad_input& bad) {
        std::fflush(stdout);
        for (const std::string& line : bad.lines) {
            std::fprintf(stderr, "planner: %s\n", line.c_str());
        }
        return 2;
    }
}
