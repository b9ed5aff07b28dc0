// SPDX-License-Identifier: MIT
/// @file
/// A book built at run time, as from a file or an editor. `inspect` makes the same checks as the compiler's proof and
/// reports in words what is wrong, with a patient who shows it. A sound book becomes a `rule_index`, which decides at
/// the same cost as the constant one.

#include <iostream>
#include <vector>

#include <needlewise/book.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/text.hpp>

using namespace needlewise;

namespace {

/// Adds a row as an editor would make it, from text and numbers. What cannot be read is said, and no row is added.
void add(std::vector<protocol_rule>& rows, std::string_view id, std::string_view concern, int from_um, int to_um,
         name_list replaces) {
    const auto meant = read<skin_concern>(concern);
    const auto least = needle_length::from_micrometres(from_um);
    const auto most = needle_length::from_micrometres(to_um);
    if (!meant || !least || !most) {
        const input_error& wrong = !meant ? meant.error() : !least ? least.error() : most.error();
        std::cout << id << " is not added: " << wrong << "\n";
        return;
    }
    rows.push_back({.id = id,
                    .when = {.concern = *meant, .site = body_site::chin, .practitioner = practitioner_kind::clinician},
                    .then = {.depth = {*least, *most}, .sessions = {3, 4}, .interval = {4_weeks, 6_weeks}},
                    .said = "Typed into the clinic's editor.",
                    .source = sources::expert_opinion,
                    .strength = rule_strength::opinion,
                    .replaces = replaces});
}

/// The standard book with other protocol rows, which must outlive it.
book_view book_of(const std::vector<protocol_rule>& protocol) {
    book_view book = standard.view();
    book.name = "edited";
    book.protocol = protocol;
    return book;
}

void report(const fault_list& faults) {
    std::cout << faults.size() << " faults\n";
    for (const fault& found : faults) {
        std::cout << "  " << describe(found).view() << "\n";
    }
}

} // namespace

int main() {
    const auto& rows = standard.view().protocol;
    std::vector<protocol_rule> protocol(rows.begin(), rows.end());

    add(protocol, "edited.nose", "enlarged pores", 500, 80'000, {});
    add(protocol, "edited.pores", "enlarged pores", 500, 800, {});
    add(protocol, "edited.lines", "fine lines", 1000, 500, {"fine_lines.mild", "fine_lines.faint"});
    report(inspect(book_of(protocol)));

    protocol.assign(rows.begin(), rows.end()); // the second try
    add(protocol, "edited.pores", "enlarged pores", 500, 800, {"enlarged_pores.mild", "enlarged_pores.severe"});
    add(protocol, "edited.lines", "fine lines", 500, 800, {"fine_lines.mild", "fine_lines.severe"});
    report(inspect(book_of(protocol))); // never decide by a book with faults
    const rule_index<> index(book_of(protocol));
    const intake patient{.concern = skin_concern::fine_lines,
                         .severity = severity_grade::mild,
                         .site = body_site::chin,
                         .phototype = fitzpatrick::ii,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::all_clear()};
    const decision made = recommend(patient, index);
    std::cout << "Book " << made.book() << ": " << made.outcome() << "\n"
              << why_not(patient, "fine_lines.mild", index) << "\n";
}
