// SPDX-License-Identifier: MIT
/// @file
/// A book built at run time, as from a file or an editor. `inspect` makes the same checks as the compiler's proof and
/// reports in words what is wrong, with a patient who shows it. A sound book becomes a `rule_index`, which decides at
/// the same cost as the constant one.

#include <iostream>
#include <vector>

#include <needlewise/formats/io.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/rules/inspect.hpp>

using namespace needlewise;
using namespace needlewise::literals;

namespace {

/// A row as an editor would make it, from text and numbers.
protocol_rule row(std::string_view id, std::string_view concern, int min_um, int max_um, name_list replaces) {
    const auto length = [](int micrometres) {
        const auto made = needle_length::from_micrometres(micrometres);
        if (!made) {
            std::cout << made.error() << "\n";
        }
        return *made;
    };
    return {.id = id,
            .when = {.concern = *parse<skin_concern>(concern),
                     .site = body_site::chin,
                     .practitioner = practitioner_kind::clinician},
            .then = {.depth = {length(min_um), length(max_um)}, .sessions = {3, 4}, .interval = {4_weeks, 6_weeks}},
            .said = "Typed into the clinic's editor.",
            .source = sources::expert_opinion,
            .strength = rule_strength::opinion,
            .replaces = replaces};
}

/// The standard book with other protocol rows. The rows must outlive it.
book_view book_of(const std::vector<protocol_rule>& protocol) {
    book_view book = standard.view();
    book.name = "edited";
    book.protocol = protocol;
    return book;
}

void report(const char* what, const fault_list& faults) {
    std::cout << what << ": " << faults.size() << " faults\n";
    for (const fault& found : faults) {
        std::cout << "  " << describe(found).view() << "\n";
    }
}

} // namespace

int main() {
    const auto& rows = standard.view().protocol;
    std::vector<protocol_rule> protocol(rows.begin(), rows.end());

    protocol.push_back(row("edited.pores", "enlarged_pores", 500, 800, {}));
    protocol.push_back(row("edited.lines", "fine_lines", 1000, 500, {"fine_lines.mild", "fine_lines.faint"}));
    report("First try", inspect(book_of(protocol)));

    protocol.pop_back();
    protocol.pop_back();
    protocol.push_back(row("edited.pores", "enlarged_pores", 500, 800, "enlarged_pores"));
    protocol.push_back(row("edited.lines", "fine_lines", 500, 800, {"fine_lines.mild", "fine_lines.severe"}));
    report("Second try", inspect(book_of(protocol)));

    const rule_index<> index(book_of(protocol));
    const intake patient{.concern = skin_concern::fine_lines,
                         .severity = severity_grade::mild,
                         .site = body_site::chin,
                         .phototype = fitzpatrick::ii,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::all_clear()};
    const decision made = recommend(patient, index);
    std::cout << "Book " << made.book() << ": " << made.outcome() << ", " << made.plan()->depth << "\n"
              << why_not(patient, "fine_lines.mild", index) << "\n";
}
