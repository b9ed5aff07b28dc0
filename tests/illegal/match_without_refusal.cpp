// SPDX-License-Identifier: MIT
// EXPECT: match needs a handler for refusal
// MEANS: `match` has no handler for one of the five kinds of answer. None may be forgotten.
// MEND: Add the handler that the error names.
#include <needlewise/decision/decision.hpp>

using namespace needlewise;

#ifdef LEGAL
int kind(const decision& made) {
    return made.match([](const treatment_plan&) { return 1; }, [](const deferral&) { return 2; },
                      [](const question_list&) { return 3; }, [](const referral&) { return 4; },
                      [](const refusal&) { return 5; });
}
#else
int kind(const decision& made) {
    return made.match([](const treatment_plan&) { return 1; }, [](const deferral&) { return 2; },
                      [](const question_list&) { return 3; }, [](const referral&) { return 4; });
}
#endif
