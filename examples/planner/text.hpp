// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Answers as text for people.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <needlewise/treatment/course.hpp>
#include <needlewise/treatment/device_choice.hpp>
#include <needlewise/treatment/visit_plan.hpp>

#include "options.hpp"
#include "question.hpp"

namespace planner {

/// The answer to a case, with all that was asked beside it.
struct case_answer {
    const question& asked;                     ///< the question
    const nw::decision& made;                  ///< the decision
    const nw::treatment_plan* plan;            ///< the regimen that was asked for, or the first; null without a plan
    std::optional<nw::course> so_far;          ///< the course, if there were visits
    std::optional<nw::next_visit_answer> next; ///< what follows for it
    std::optional<nw::diary> days;             ///< the sessions, if there is a start
    std::optional<nw::device_choice> device;   ///< the device, if some are at hand
};
/// The answer to the zones of a visit.
struct visit_answer {
    const question& asked;                                        ///< the question
    const nw::visit_plan& made;                                   ///< the visit
    const std::optional<nw::diary>& days;                         ///< the visits, if there is a start
    const std::vector<std::optional<nw::device_choice>>& devices; ///< the device for each zone
};

/// A case as a sheet.
std::string text_of(const case_answer& all, const manner& how, std::optional<std::size_t> line);
/// A visit as a sheet.
std::string text_of(const visit_answer& all, const manner& how);
/// The rules of a book, one after the other.
std::string text_of(const std::vector<nw::stored_rule>& rules);

} // namespace planner
