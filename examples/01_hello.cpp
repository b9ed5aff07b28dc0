// SPDX-License-Identifier: MIT
/// @file
/// The first program, as the README has it: one case, the plan for it, and what to mind.
// clang-format off
#include <iostream>
#include <needlewise/needlewise.hpp>
#include <needlewise/text.hpp>
using namespace needlewise;

int main() {
    const decision answer = recommend({.concern = skin_concern::acne_scar, .severity = severity_grade::moderate,
                                       .site = body_site::cheek, .phototype = fitzpatrick::iv,
                                       .practitioner = practitioner_kind::clinician,
                                       .history = screening::all_clear().with(finding::smoking)});
    if (const treatment_plan* plan = answer.plan())
        std::cout << "Needle " << plan->depth << ", " << plan->sessions << " sessions, " << plan->interval << " apart\n";
    for (const fired_rule& rule : answer.objections())
        std::cout << "Mind: " << rule.said << "\n";
}
