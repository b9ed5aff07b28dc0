// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// From a question to an answer as text, JSON or a calendar file. The library decides.

#include <cstddef>
#include <optional>
#include <string>

#include "options.hpp"
#include "question.hpp"

namespace planner {

struct case_answer;

/// Answers questions in one manner, one after the other.
class answerer {
public:
    explicit answerer(const manner& how);
    /// The answer; `line` is where the question stands in a batch.
    const std::string& answer(const question& asked, std::optional<std::size_t> line = {});
    /// What is to be said about the last answer beside it; empty if nothing.
    const std::string& note() const { return note_; }

private:
    void answer_case(const question& asked, std::optional<std::size_t> line);
    void answer_visit(const question& asked);
    void write_calendar(const case_answer& all);

    manner how_;
    nw::stored_decision kept_; // its memory is used again
    std::string out_;
    std::string note_;
};

/// The JSON Schema of an answer: to a case, with its line in a batch, or to a visit.
std::string schema_of_answers();

/// Every rule of the book, once.
std::string all_rules(answer_format format);

} // namespace planner
