// SPDX-License-Identifier: MIT
/// @file
/// Questions of a clinic's own. Its book names up to sixteen findings, asks for them in plain words and rules on them.
/// The compiler proves that each has a rule for every case, and that no rule waits for an answer that nobody asks for.
/// An answer to another clinic's question is never a plan.

#include <iostream>

#include <needlewise/book.hpp>
#include <needlewise/form.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/text.hpp>

using namespace needlewise;
using namespace needlewise::literals;

namespace clinic {

constexpr finding lead_wire = own_finding<0>;
constexpr finding gold_threads = own_finding<1>;

// clang-format off
inline constexpr source protocol{.key = "harbour_protocol", .title = "Protocol of the Harbour Clinic, 2026",
                                 .kind = evidence_kind::expert_opinion, .address = "intranet/protocol"};
inline constexpr auto book = standard
    .named("harbour clinic", {2026, 12, 1})
    .asking_also({
        {.found = lead_wire, .code = "lead_wire", .about = finding_subject::person, .group = finding_group::health,
         .label = "Nerve stimulator", .question = "Do you have a nerve stimulator with a wire under your skin?"},
        {.found = gold_threads, .code = "gold_threads", .about = finding_subject::field, .group = finding_group::recent_treatments,
         .label = "Threads", .question = "Have you had threads put under your skin there?", .counts_from = "the treatment"}})
    .screening_also({
        {.id = "clinic.lead_wire", .when = {.having = lead_wire}, .then = objection::refuse,
         .said = "We do not needle people with a nerve stimulator.", .source = protocol, .strength = rule_strength::weak},
        {.id = "clinic.gold_threads", .when = {.having = gold_threads}, .then = objection::defer, .wait = 26_weeks,
         .said = "Wait 26 weeks after threads: they must have settled.", .source = protocol, .strength = rule_strength::weak}});
// clang-format on

static_assert(proven<book>);
static_assert(never_bolder_than<book, standard>);

} // namespace clinic

static void show(const char* what, const decision& made) {
    std::cout << what << ": " << code(made.outcome()) << "\n";
    if (made.plan() == nullptr) {
        std::cout << describe(made) << "\n";
    }
}

int main() {
    intake patient{.concern = skin_concern::acne_scar,
                   .severity = severity_grade::moderate,
                   .site = body_site::cheek,
                   .phototype = fitzpatrick::ii,
                   .practitioner = practitioner_kind::clinician,
                   .history = screening::all_clear()};
    show("Nothing found", recommend<clinic::book>(patient));

    patient.history = screening::all_clear().unsure_of(clinic::lead_wire);
    const decision unsure = recommend<clinic::book>(patient);
    show("Not asked", unsure);
    for (const form_question& each : questionnaire(unsure)) {
        std::cout << "The form asks: " << each.question() << "\n\n";
    }

    patient.history = screening::all_clear().with(*parse_finding(clinic::book.view(), "gold_threads"), 10_weeks);
    show("Threads ten weeks ago", recommend<clinic::book>(patient));

    patient.history = screening::all_clear().ongoing(clinic::gold_threads);
    show("The same form, read by another book", recommend(patient));
}
