// SPDX-License-Identifier: MIT
/// @file
/// A clinic's cupboard: four devices, three plans. Which device fits and at which length, why the others do not, which
/// layers the tips may come to, and how many passes reach the published target. Each line says how far it is known.

#include <iostream>

#include <needlewise/formats/io.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/treatment/density.hpp>
#include <needlewise/treatment/device_choice.hpp>
#include <needlewise/treatment/reach.hpp>

using namespace needlewise;

namespace {

// clang-format off
constexpr owned_device cupboard[] = {
    {.name = "pen",              .needles = devices::exceed,              .market = device_market::professional, .left = 12, .sterile = true},
    {.name = "roller of 1.5 mm", .needles = devices::medical_dermaroller, .market = device_market::professional, .left = 4,  .sterile = true},
    {.name = "roller of 0.5 mm", .needles = devices::jove_melasma_roller, .market = device_market::professional, .left = 0,  .sterile = true},
    {.name = "home roller",      .needles = devices::home_roller,         .market = device_market::home,         .left = 1},
};
// clang-format on

// How the operator moves the pen: 100 strokes a second, 80 mm a second, needles that cover a strip of 5 mm.
constexpr pen_geometry pen_in_motion{6, 6'000, 80, 5'000};

void print_dose(const treatment_plan& plan, device_kind kind) {
    const density_estimate density = kind == device_kind::pen ? *density_of(pen_in_motion) : published_roller_density;
    for (const treatment_step& step : plan.steps()) {
        if (step.kind == step_kind::rolling && kind == device_kind::roller) {
            const int most = step.rolling.directions.size() * step.rolling.passes.max;
            std::cout << "  at most " << most
                      << " passes by the plan: " << density_after(density, most)->per_square_centimetre()
                      << " channels per cm2\n";
        }
    }
    const pass_count target = *passes_for(density);
    std::cout << "  " << target.passes << " passes would reach the 250 to 300 of a review, at "
              << density.each_pass.per_square_centimetre() << " in each (" << code(density.basis) << ")\n";
}

void choose(const char* what, const intake& patient) {
    const decision answer = recommend(patient);
    const device_choice choice = *choose_device(*answer.plan(), cupboard);
    std::cout << what << ": " << answer.plan()->depth << ", first " << answer.plan()->first << "\n";
    if (choice.device() == nullptr) {
        std::cout << "  nothing fits\n";
    } else {
        const device_kind kind = choice.device()->needles.get().kind();
        const depth_estimate depth = expected_depth(kind, choice.length());
        const layer_estimate layers = layer_reached(patient.site, depth);
        std::cout << "  the " << choice.device()->name << " at " << choice.length() << " (" << code(choice.fit())
                  << ")\n  tips come to " << depth.depth.min.in_micrometres() << " to "
                  << depth.worst().in_micrometres() << " micrometres: " << code(layers.shallowest) << " to "
                  << code(layers.deepest) << " (" << code(layers.basis) << ")\n";
        print_dose(*answer.plan(), kind);
    }
    for (std::size_t place = 0; place < choice.inventory().size(); ++place) {
        if (choice.reason(place) != device_rejection::taken) {
            std::cout << "  not the " << cupboard[place].name << ": " << sentence_of(choice.reason(place)) << "\n";
        }
    }
}

} // namespace

int main() {
    intake patient{.concern = skin_concern::acne_scar,
                   .severity = severity_grade::moderate,
                   .site = body_site::cheek,
                   .phototype = fitzpatrick::iii,
                   .practitioner = practitioner_kind::clinician,
                   .history = screening::all_clear()};
    choose("Acne scars", patient);
    patient.concern = skin_concern::fine_lines;
    choose("Fine lines", patient);
    patient.concern = skin_concern::melasma;
    patient.practitioner = practitioner_kind::specialist;
    patient.device = device_kind::roller;
    choose("Melasma, with a roller", patient);
}
