// SPDX-License-Identifier: MIT
/// @file
/// A course over months. Each visit is written down as it was; the course table says what follows. What nobody looked
/// at is asked for, a reaction makes the next session shallower and later, and it is never forgotten.

#include <iostream>

#include <needlewise/formats/course_text.hpp>
#include <needlewise/formats/diary_text.hpp>
#include <needlewise/formats/io.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/rules/course_proof.hpp>

using namespace needlewise;

constexpr intake patient{skin_concern::acne_scar, severity_grade::moderate,     body_site::cheek,
                         fitzpatrick::iii,        practitioner_kind::clinician, device_kind::unspecified,
                         screening::all_clear()};
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

/// A course, its first visit, and what follows from each visit that is added.
struct treatment {
    date first_visit;
    course so_far;

    void report(const char* what) const {
        std::cout << what << "\n"
                  << describe(next_visit(so_far), standard_course)
                  << describe(schedule(so_far, first_visit, calendar{})) << "\n";
    }
    /// Adds a visit. One that cannot be true, such as a second on the same day, is refused and named.
    void add(const char* what, const visit_record& seen) {
        if (const auto added = so_far.add(seen)) {
            report(what);
        } else {
            std::cout << what << "\nrefused: " << added.error() << "\n";
        }
    }
};

int main() {
    treatment ours{date(2026, 12, 1), course(*answer.plan())};
    ours.report("Before the first visit");

    visit_record seen = uneventful;
    ours.add("Visit 1: all went well", seen);

    seen.day = 21;
    seen.depth = 1.75_mm;
    seen.redness = redness_course::longer_than_expected;
    ours.add("Visit 2: red for five days", seen);

    seen.day = 56;
    seen.depth = 1.5_mm;
    seen.redness = redness_course::settled_in_time;
    seen.pigment = pigment_change::not_observed;
    treatment(ours).add("Visit 3, without a look at the pigment", seen); // tried on a copy

    seen.pigment = pigment_change::none;
    seen.endpoint = endpoint_result::reached;
    ours.add("Visit 3: settled, and better", seen);
    ours.add("Visit 3, written down twice", seen);
}
