// SPDX-License-Identifier: MIT
/// @file
/// The library inside a device: no heap, no exceptions, no run-time type information, only core headers and `<cstdio>`.
/// It is compiled with `-fno-exceptions -fno-rtti`, and a test looks into its object file for what would need them.
/// The device reads codes, refuses what it does not know, and walks through the steps of the plan.

#include <cstdio>

#include <needlewise/needlewise.hpp>

using namespace needlewise;

namespace {

void say(const char* what, std::string_view text) {
    std::printf("%-9s ", what);
    for (const char letter : text) {
        std::putchar(letter);
    }
    std::putchar('\n');
}

/// The motor, as a test bench would see it.
struct pen_motor {
    needle_length length;
    int warnings = 0;
    void run(const treatment_step& step) {
        switch (step.kind.get()) {
        case step_kind::numbing: say("timer", step.instruction); break;
        case step_kind::rolling:
            std::printf("needle    out %d um, %d passes in each of %d directions\n",
                        static_cast<int>(length.in_micrometres()), step.rolling.passes.min,
                        step.rolling.directions.size());
            say("stop at", code(step.rolling.endpoint));
            break;
        case step_kind::disposal: say("screen", step.instruction); break;
        case step_kind::warning_sign: ++warnings; break;
        default: break; // for people
        }
    }
};

/// The keypad sends a site and one answer.
bool treat(std::string_view site, screening_answer keloids) {
    const auto place = parse<body_site>(site);
    if (!place) {
        say("refused", place.error().value());
        return false;
    }
    const intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::mild,
                         .site = *place,
                         .phototype = fitzpatrick::ii,
                         .practitioner = practitioner_kind::clinician,
                         .device = device_kind::pen,
                         .history = screening::all_clear().answered(finding::keloid_tendency, keloids)};
    const decision answer = recommend(patient);
    say("outcome", code(answer.outcome()));
    if (answer.plan() == nullptr) {
        for (const fired_rule& rule : answer.objections()) {
            say("because", rule.said);
        }
        return false;
    }
    pen_motor motor{answer.plan()->first};
    for (const treatment_step& step : answer.plan()->steps()) {
        motor.run(step);
    }
    std::printf("screen    %d warning signs to show\n", motor.warnings);
    return true;
}

} // namespace

int main() {
    const bool right = treat("cheek", screening_answer::no) && !treat("cheek", screening_answer::unknown) &&
                       !treat("chin", screening_answer::yes) && !treat("elbow", screening_answer::no);
    return right ? 0 : 1;
}
