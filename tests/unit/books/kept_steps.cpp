// SPDX-License-Identifier: MIT
/// The steps of every plan of the standard book beside its own screening and its own interval, said without the proofs.
#include "../../catch.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

#include <needlewise/needlewise.hpp>

using namespace needlewise;

TEST_CASE("Who keeps the steps of a plan passes the next screening, and has a day between two sessions") {
    std::size_t kept = 0;
    std::size_t pairs = 0;
    std::string wrong;
    for (const auto concern : every<skin_concern>) {
        for (const auto site : sites_of(concern) - whole_sites) {
            for (const auto phototype : {fitzpatrick::ii, fitzpatrick::v}) {
                for (const auto practitioner : every<practitioner_kind>) {
                    intake asked{.concern = concern,
                                 .severity = severity_grade::moderate,
                                 .site = site,
                                 .phototype = phototype,
                                 .practitioner = practitioner,
                                 .history = screening::all_clear()};
                    const decision made = recommend(asked);
                    if (made.plan() == nullptr) {
                        continue;
                    }
                    const treatment_plan plan = *made.plan();
                    for (const treatment_step& step : plan.steps()) {
                        const std::int32_t before = step.from < at_session ? -step.from.in_minutes() : 0;
                        for (const finding found : step.about) {
                            if (before != 0 && step.throughout_under != every_course &&
                                !row_of(found).counts_from.empty()) {
                                ++kept;
                                asked.history = screening::all_clear().with(found, *duration::from_minutes(before));
                                if (recommend(asked).plan() == nullptr && wrong.empty()) {
                                    wrong = std::string(step.instruction.get()) + " " + std::string(code(found));
                                }
                            }
                        }
                        for (const treatment_step& after : plan.steps()) {
                            const std::int32_t off = before + (after.until > at_session ? after.until.in_minutes() : 0);
                            const bool throughout =
                                step.throughout_under > plan.interval.min && after.throughout_under > plan.interval.min;
                            if (!(step.about & after.about).empty()) {
                                ++pairs;
                                if (off >= plan.interval.min.in_minutes() && !throughout && wrong.empty()) {
                                    wrong = std::string(step.instruction.get()) + " + " +
                                            std::string(after.instruction.get());
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    CHECK(wrong == "");
    CHECK(kept > 100);
    CHECK(pairs > 100);
}
