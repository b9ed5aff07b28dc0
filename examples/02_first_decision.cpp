// SPDX-License-Identifier: MIT
/// @file
/// A first decision: one case, answered by the standard book. The compiler decides it, so the answer can be asserted
/// before the program exists; the same call decides at run time. `match` wants a handler for each of the five kinds of
/// answer, and the plan lists its steps in the order in which they are done.

#include <iostream>

#include <needlewise/formats/io.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;

// Every field is required: leave one out and it does not compile.
constexpr intake patient{
    .concern = skin_concern::acne_scar,
    .severity = severity_grade::moderate,
    .site = body_site::cheek,
    .phototype = fitzpatrick::iv,
    .practitioner = practitioner_kind::clinician,
    .history = screening::all_clear().with(finding::herpes_labialis_history),
};
constexpr decision answer = recommend(patient);

static_assert(answer.outcome() == verdict::proceed_with_precautions);
static_assert(answer.plan()->depth.contains(1.5_mm)); // 15.0_mm does not compile
static_assert(answer.plan()->sessions == between(3, 5));
static_assert(answer.plan()->interval.contains(4_weeks));

int main() {
    const std::string sentence = answer.match(
        [](const treatment_plan& plan) {
            return text_of(plan.depth) + " deep, " + text_of(plan.sessions) + " sessions, " + text_of(plan.interval) +
                   " apart";
        },
        [](const deferral& wait) { return describe(wait); },    // "not before 26 weeks after isotretinoin"
        [](const question_list& ask) { return describe(ask); }, // unknown answers that matter
        [](const referral& to) { return describe(to); },        // not here
        [](const refusal& no) { return describe(no); });        // not at all
    std::cout << code(answer.outcome()) << "\n" << sentence << "\n";

    if (const treatment_plan* plan = answer.plan()) { // null for the other four kinds
        const enum_set<step_kind> shown{step_kind::cleansing, step_kind::antisepsis, step_kind::rolling,
                                        step_kind::disposal};
        std::cout << "\nSome of the steps:\n";
        for (const treatment_step& step : plan->steps()) {
            if (shown.contains(step.kind) && step.need == step_need::required) {
                std::cout << "- " << code(step.kind.get()) << ": " << step.instruction << "\n";
            }
        }
    }
}
