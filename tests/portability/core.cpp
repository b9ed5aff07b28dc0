// SPDX-License-Identifier: MIT
/// @file
/// Every header of the core, a decision that the compiler makes, and the same case decided when the program runs.

#include "core_headers.hpp"
#include <needlewise/needlewise.hpp>

namespace {

constexpr needlewise::intake case_at(needlewise::body_site site) {
    return {.concern = needlewise::skin_concern::acne_scar,
            .severity = needlewise::severity_grade::mild,
            .site = site,
            .phototype = needlewise::fitzpatrick::ii,
            .practitioner = needlewise::practitioner_kind::clinician,
            .history = needlewise::screening::all_clear()};
}
constexpr needlewise::decision cheek = needlewise::recommend(case_at(needlewise::body_site::cheek));
static_assert(cheek.outcome() == needlewise::verdict::proceed);

} // namespace

int main(int count, char**) {
    // One argument, the name of the program, is the cheek; no compiler knows how many there will be.
    const auto site = count == 1 ? needlewise::body_site::cheek : needlewise::body_site::neck;
    const needlewise::decision made = needlewise::recommend(case_at(site));
    const bool same = made.plan() != nullptr && made.plan()->depth == cheek.plan()->depth &&
                      made.plan()->sessions == cheek.plan()->sessions && made.fired() == cheek.fired();
    int steps = 0;
    for (const needlewise::treatment_step& step : cheek.plan()->steps()) {
        steps += step.instruction.get().empty() ? 0 : 1;
    }
    return same && steps > 0 ? 0 : 1;
}
