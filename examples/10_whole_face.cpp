// SPDX-License-Identifier: MIT
/// @file
/// A whole face is a shorthand for its parts. The one depth that the plan names is what every part allows; each part
/// has a plan of its own, and parts that are left out are named with the reason.

#include <iostream>

#include <needlewise/formats/io.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;
using namespace needlewise::literals;

constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::moderate,
                         .site = body_site::full_face,
                         .phototype = fitzpatrick::ii,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::all_clear()};
constexpr decision answer = recommend(patient);

// Whoever reads one number never goes too deep; who treats part by part may go deeper where the skin is thicker.
static_assert(answer.plan()->depth.max <= 0.5_mm);
static_assert(answer.plan()->at(body_site::cheek)->depth.contains(1.5_mm));
static_assert(!answer.plan()->at(body_site::eyelid)); // no part of the face

int main() {
    const treatment_plan& plan = *answer.plan();
    std::cout << "Everywhere: " << text_of(plan.depth) << ", " << text_of(plan.sessions) << " sessions, "
              << text_of(plan.interval) << " apart\n";
    for (const treatment_plan& part : plan.parts()) {
        std::cout << "  " << code(part.treated().site) << ": " << text_of(part.depth) << ", the first session "
                  << text_of(part.first) << "\n";
    }
    for (const left_out_part& part : plan.left_out()) {
        std::cout << "  " << code(part.site) << ": left out (" << code(part.outcome) << ")\n";
        for (const fired_rule& rule : part.reasons) {
            std::cout << "    " << rule.said << "\n";
        }
    }
    std::cout << "Or by another regimen:\n";
    for (const treatment_plan& each : plan.regimens()) {
        std::cout << "  " << each.rule().id << ": " << text_of(each.sessions) << " sessions, " << text_of(each.interval)
                  << " apart\n";
    }
}
