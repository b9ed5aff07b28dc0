// SPDX-License-Identifier: MIT
/// @file
/// A clinic's cupboard: four devices, three plans. Which device fits and at which length, why the others do not, how
/// deep its tips come, and how many passes reach the density of channels that a review names. Each figure says how far
/// it is known.

#include <iostream>

#include <needlewise/devices.hpp>
#include <needlewise/dose.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/text.hpp>

using namespace needlewise;

namespace {

constexpr auto sold_to_clinics = device_market::professional;
constexpr owned_device cupboard[] = {
    {.name = "pen", .needles = devices::exceed, .market = sold_to_clinics, .left = 12, .sterile = true},
    {.name = "roller of 1.5 mm",
     .needles = devices::medical_dermaroller,
     .market = sold_to_clinics,
     .left = 4,
     .sterile = true},
    {.name = "roller of 0.5 mm", .needles = devices::jove_melasma_roller, .market = sold_to_clinics, .sterile = true},
    {.name = "home roller", .needles = devices::home_roller, .market = device_market::home, .left = 1},
};
constexpr pen_geometry our_pen{
    .needles = 6, .strokes_a_minute = 6'000, .travel_millimetres_a_second = 80, .tip_width_micrometres = 5'000};

void print_depth_and_passes(device_kind kind, needle_length length, body_site site) {
    const depth_estimate depth = expected_depth(kind, length);
    const layer_estimate layers = layer_reached(site, depth);
    std::cout << "  its tips come to between " << depth.depth.min.in_micrometres() << " and "
              << depth.worst().in_micrometres() << " micrometres, the " << code(layers.deepest) << " at the deepest ("
              << code(layers.basis) << ")\n";
    const density_estimate density = kind == device_kind::pen ? *density_of(our_pen) : published_roller_density;
    if (const result<pass_count> wanted = passes_for(density)) {
        std::cout << "  " << wanted->passes << " passes would make " << wanted->reached.per_square_centimetre()
                  << " channels in a cm2 (" << code(wanted->basis) << "), if the plan lets you go on so long\n";
    } else {
        std::cout << "  one pass makes more channels than are wanted\n";
    }
}

void choose(const char* what, const intake& patient) {
    const decision answer = recommend(patient);
    if (answer.plan() == nullptr) {
        std::cout << what << ": " << answer;
        return;
    }
    std::cout << what << ": " << answer.plan()->depth << ", first " << answer.plan()->first << "\n";
    if (const result<device_choice> choice = choose_device(*answer.plan(), cupboard)) {
        if (const owned_device* taken = choice->device()) {
            std::cout << "  take the " << taken->name << " at " << choice->length() << "\n";
            print_depth_and_passes(taken->needles.get().kind(), choice->length(), patient.site);
        }
        for (std::size_t place = 0; place < choice->inventory().size(); ++place) {
            if (choice->reason(place) != device_rejection::taken) {
                std::cout << "  not the " << cupboard[place].name << ": " << sentence_of(choice->reason(place)) << "\n";
            }
        }
    }
}

} // namespace

int main() {
    intake patient{skin_concern::acne_scar,      severity_grade::moderate, body_site::cheek,      fitzpatrick::iii,
                   practitioner_kind::clinician, device_kind::unspecified, screening::all_clear()};
    choose("Acne scars", patient);
    patient.concern = skin_concern::fine_lines;
    choose("Fine lines", patient);
    patient.device = device_kind::roller;
    choose("Fine lines, with a roller", patient);
}
