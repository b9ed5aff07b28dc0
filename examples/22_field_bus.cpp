// SPDX-License-Identifier: MIT
/// @file
/// A device that gets a case as numbers from a field bus and answers in numbers: no sentence and no source is linked.
/// What the bus sends outside of what there is, is refused where it comes in, and would never be a plan.

#include <cstdint>
#include <cstdio>

#include <needlewise/decide.hpp>

using namespace needlewise;

namespace {

/// Concern, severity, site, phototype, practitioner, and one finding or 255 for none.
struct frame {
    std::uint8_t of[6];
};

/// The answer as the display shows it: a verdict, and for a plan the needle in micrometres, sessions and days.
void show(const ruling& made) {
    if (const regimen* plan = made.plan()) {
        std::printf("verdict %d, needle %d to %d um, first %d, sessions %d to %d, every %d to %d days\n",
                    static_cast<int>(made.outcome()), static_cast<int>(plan->depth.min.in_micrometres()),
                    static_cast<int>(plan->depth.max.in_micrometres()), static_cast<int>(plan->first.in_micrometres()),
                    plan->sessions.min, plan->sessions.max, static_cast<int>(plan->interval.min.in_days()),
                    static_cast<int>(plan->interval.max.in_days()));
    } else {
        std::printf("verdict %d, wait %d days%s\n", static_cast<int>(made.outcome()),
                    static_cast<int>(made.wait().in_days()), made.until_clear() ? ", and until it has cleared" : "");
    }
}

/// Refuses a number that stands for nothing; the error names the field and what is allowed.
template <class Enum> bool refused(const result<Enum>& field) {
    if (!field) {
        const input_error& error = field.error();
        std::printf("refused: %.*s %.*s\n", static_cast<int>(error.field().size()), error.field().data(),
                    static_cast<int>(error.value().size()), error.value().data());
    }
    return !field;
}

void answer(const frame& sent) {
    const auto concern = from_number<skin_concern>(sent.of[0]);
    const auto severity = from_number<severity_grade>(sent.of[1]);
    const auto site = from_number<body_site>(sent.of[2]);
    const auto phototype = from_number<fitzpatrick>(sent.of[3]);
    const auto practitioner = from_number<practitioner_kind>(sent.of[4]);
    if (refused(concern) || refused(severity) || refused(site) || refused(phototype) || refused(practitioner)) {
        return;
    }
    screening history = screening::all_clear();
    if (sent.of[5] != 255) {
        history.answer(static_cast<finding>(sent.of[5]), screening_answer::yes);
    }
    show(decide({.concern = *concern,
                 .severity = *severity,
                 .site = *site,
                 .phototype = *phototype,
                 .practitioner = *practitioner,
                 .history = history}));
}

} // namespace

int main() {
    answer({{3, 1, 6, 3, 2, 255}});  // moderate acne scars of the cheek, phototype IV, in a clinic
    answer({{3, 1, 6, 3, 2, 36}});   // botulinum toxin: two weeks from the day it was given
    answer({{3, 1, 6, 3, 2, 200}});  // a finding that is none: never a plan
    answer({{3, 1, 99, 3, 2, 255}}); // a site that is none
}
