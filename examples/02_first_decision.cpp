// SPDX-License-Identifier: MIT
/// @file
/// A first decision: one case, answered by the standard book. The compiler decides it, so the answer can be asserted
/// before the program exists; the same call decides at run time. `match` wants a handler for each of the five kinds of
/// answer, and the plan lists its steps in the order in which they are done.

#include <iostream>

#include <needlewise/formats/io.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;
using namespace needlewise::literals;

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

namespace {

/// A needling pen that tells what it does.
struct demonstration_pen {
    int lines = 0;
    void run(const treatment_step& step) {
        if (step.need == step_need::required) {
            std::cout << ++lines << ". " << code(step.kind.get()) << ": " << step.instruction << "\n";
        }
    }
};

} // namespace

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

    std::cout << "\nOn the day:\n";
    demonstration_pen device;
    for (const treatment_step& step : answer.plan()->steps()) {
        if (step.kind.get() >= step_kind::cleansing && step.kind.get() <= step_kind::disposal) {
            device.run(step);
        }
    }
}
