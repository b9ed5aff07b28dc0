// SPDX-License-Identifier: MIT
// What firmware would link: a decision on a case from run time, and its steps.
#include <needlewise/needlewise.hpp>

int decide(const needlewise::intake& asked, const needlewise::treatment_step** first) {
    const needlewise::decision made = needlewise::recommend(asked);
    if (made.plan() == nullptr) {
        return -static_cast<int>(made.outcome());
    }
    for (const needlewise::treatment_step& step : made.plan()->steps()) {
        *first = &step;
        break;
    }
    return made.plan()->depth.max.in_micrometres();
}
