// SPDX-License-Identifier: MIT
/// @file
/// A course over months. Each visit is written down as it was; the course table says what follows. What nobody looked
/// at is asked for, a reaction makes the next session shallower and later, and it is never forgotten.

#include <iostream>

#include <needlewise/formats/course_text.hpp>
#include <needlewise/formats/diary_text.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/rules/course_proof.hpp>

using namespace needlewise;
using namespace needlewise::literals;

constexpr intake patient{
    .concern = skin_concern::acne_scar,
    .severity = severity_grade::moderate,
    .site = body_site::cheek,
    .phototype = fitzpatrick::iii,
    .practitioner = practitioner_kind::clinician,
    .history = screening::all_clear(),
};
constexpr decision answer = recommend(patient);

constexpr visit_record uneventful{
    .day = 0,
    .depth = 1.5_mm,
    .redness = redness_course::settled_in_time,
    .pigment = pigment_change::none,
    .pain = pain_level::tolerable,
    .endpoint = endpoint_result::not_reached,
    .alarm = alarm_sign::none,
    .response = treatment_response::some,
};
static_assert(proven_course<standard_course>); // no gap, no dead rule, all cited
static_assert(next_visit(course(*answer.plan()).with(uneventful)).depth == 1.75_mm);

int main() {
    const date first_visit(2026, 12, 1);
    course treatment(*answer.plan());
    const auto report = [&](const char* what) {
        std::cout << what << "\n" << describe(next_visit(treatment), standard_course);
        std::cout << describe(schedule(treatment, first_visit, calendar{})) << "\n";
    };
    report("Before the first visit");

    visit_record seen = uneventful;
    treatment.add(seen) ? report("Visit 1: all went well") : std::exit(1);

    seen.day = 21;
    seen.depth = 1.75_mm;
    seen.redness = redness_course::longer_than_expected;
    treatment.add(seen) ? report("Visit 2: red for five days") : std::exit(1);

    seen.day = 56;
    seen.depth = 1.5_mm;
    seen.redness = redness_course::settled_in_time;
    seen.pigment = pigment_change::not_observed;
    course hasty = treatment;
    if (hasty.add(seen)) {
        std::cout << "Visit 3, without a look at the pigment\n" << describe(next_visit(hasty), standard_course) << "\n";
    }
    seen.pigment = pigment_change::none;
    seen.endpoint = endpoint_result::reached;
    treatment.add(seen) ? report("Visit 3: settled, and better") : std::exit(1);

    const auto earlier = treatment.add(seen); // the same day again
    std::cout << earlier.error().field() << ": allowed is " << earlier.error().allowed() << "\n";
}
