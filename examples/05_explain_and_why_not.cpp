// SPDX-License-Identifier: MIT
/// @file
/// Where an answer comes from: every rule that took part with its sentence, its strength and its sources, the limit
/// that narrowed the plan, and why another rule kept silent. Nothing is recorded while deciding: the set of rules that
/// hit is the explanation, and it is read only when somebody asks.

#include <iostream>

#include <needlewise/formats/io.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;

constexpr intake patient{
    .concern = skin_concern::skin_texture,
    .severity = severity_grade::moderate,
    .site = body_site::neck,
    .phototype = fitzpatrick::ii,
    .practitioner = practitioner_kind::clinician,
    .device = device_kind::pen,
    .history = screening::all_clear(),
};
constexpr decision answer = recommend(patient);

static_assert(answer.binding_limits().contains("limit.neck"));
static_assert(why_not(patient, "skin_texture.mild").fate == rule_fate::condition_unmet);
static_assert(why_not(patient, "skin_texture.mild").field == "severity");

int main() {
    std::cout << "The plan: " << answer.plan()->depth << ", every " << answer.plan()->interval << "\n";

    std::cout << "\nThe grounds, without the steps:\n";
    for (const auto& [table, rule, said, sources, strength, dissent, own, leads_to] : explain(patient)) {
        if (table == table_kind::routine) {
            continue;
        }
        std::cout << rule << " (" << table << ", " << strength << "): " << said << "\n";
        for (const source& each : *sources) {
            std::cout << "    [" << each.kind.get() << "] " << each.title << "\n";
        }
        if (!dissent.empty()) {
            std::cout << "    Dissent: " << dissent << "\n";
        }
    }

    std::cout << "\nThe limit that decided:\n";
    for (const fired_rule& limit : answer.binding_limits()) {
        std::cout << limit.id << ": " << limit.said << "\n";
    }

    std::cout << "\nWhy not:\n";
    for (const auto* rule : {"skin_texture.mild", "skin_texture.home", "acne_scar.severe", "limit.forehead",
                             "skin_texture.marked", "skin_texture.gentle"}) {
        std::cout << "  " << why_not(patient, rule) << "\n";
    }
}
