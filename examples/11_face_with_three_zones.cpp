// SPDX-License-Identifier: MIT
/// @file
/// One face, three zones: acne scars on the cheeks, lines around the mouth, pigment on the forehead. One screening, a
/// decision for each zone, and one visit that treats what can be treated together.

#include <iostream>
#include <string>
#include <vector>

#include <needlewise/formats/text.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/treatment/visit_plan.hpp>

using namespace needlewise;

constexpr person patient{
    .phototype = fitzpatrick::iii,
    .practitioner = practitioner_kind::clinician,
    .history = screening::all_clear().with(finding::herpes_labialis_history),
};
using enum severity_grade;
constexpr zone_list zones{
    // a concern twice at one site does not compile
    {.concern = skin_concern::acne_scar, .severity = moderate, .site = body_site::cheek, .area_cm2 = 120},
    {.concern = skin_concern::wrinkles, .severity = mild, .site = body_site::upper_lip, .area_cm2 = 25},
    {.concern = skin_concern::hyperpigmentation, .severity = mild, .site = body_site::forehead, .area_cm2 = 70},
};
constexpr visit_plan visit = plan_visit(patient, zones);
static_assert(visit.numbing().fits());

namespace {

std::string names_of(zone_set set) {
    std::string text;
    for (const std::size_t at : set) {
        text += (text.empty() ? "" : ", ") + std::string(code(visit.zones()[at].asked.site.get()));
    }
    return text.empty() ? "nothing" : text;
}

} // namespace

int main() {
    std::cout << "Outcome: " << code(visit.outcome()) << "\nIn this order\n";
    for (const std::uint8_t at : visit.order()) {
        const zone_answer& each = visit.zones()[at];
        std::cout << "  " << code(each.asked.site.get()) << ", " << code(each.asked.concern.get()) << ": "
                  << text_of(each.depth()) << ", " << text_of(each.plan()->sessions) << " sessions\n";
    }
    std::cout << "Visits " << text_of(visit.interval()) << " apart; numbing of " << visit.numbing().wanted_cm2
              << " of at most " << visit.numbing().most_cm2 << " cm2\n\nAt the visit\n";
    for (const visit_step& each : visit.steps()) {
        const step_kind kind = each.step->kind;
        if (kind >= step_kind::cleansing && kind <= step_kind::topical) {
            std::cout << "  " << code(kind) << " (" << names_of(each.zones) << "): " << each.step->instruction.get()
                      << "\n";
        }
    }
    std::cout << "\nLater\n";
    for (int session = 2; session <= visit.sessions().max; ++session) {
        const visit_plan later = visit.at_session(session);
        std::cout << "  session " << session << ": " << names_of(later.treated())
                  << (later.optional().empty() ? "" : "; only if needed: " + names_of(later.optional())) << "\n";
    }

    // Inflamed acne on the cheeks stops the cheeks alone; a finding about the person stops all.
    std::vector<zone> today(zones.begin(), zones.end());
    today[0].here = finding::active_acne;
    const visit_plan without_cheeks = plan_visit(patient, *zone_list::make(today));
    std::cout << "\nWith inflamed acne there: held back " << names_of(without_cheeks.held_back()) << ", treated "
              << names_of(without_cheeks.treated()) << "\n";
    today[0].here = finding::skin_infection;
    std::cout << "With an infection there: held back "
              << names_of(plan_visit(patient, *zone_list::make(today)).held_back()) << "\n";
}
