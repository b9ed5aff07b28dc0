// SPDX-License-Identifier: MIT
/// @file
/// Screening answers. What was not asked is unknown, and an unknown that could change the answer makes it a list of
/// questions, never a plan. Findings that wear off carry the time since they ended, findings combine to the worst, and
/// some end the matter.

#include <iostream>

#include <needlewise/formats/io.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;
using namespace needlewise::literals;

namespace {

constexpr intake with(const screening& history) {
    return {.concern = skin_concern::fine_lines,
            .severity = severity_grade::mild,
            .site = body_site::cheek,
            .phototype = fitzpatrick::iii,
            .practitioner = practitioner_kind::clinician,
            .history = history};
}
constexpr verdict outcome(const screening& history) { return recommend(with(history)).outcome(); }

constexpr screening clear = screening::all_clear();

// Nothing was asked: every question that matters is still open.
static_assert(outcome(screening::not_asked()) == verdict::incomplete);
// Everything was asked.
static_assert(outcome(clear) == verdict::proceed);
// The isotretinoin washout: a day short of it, and over.
static_assert(outcome(clear.with(finding::isotretinoin, 181_days)) == verdict::defer);
static_assert(outcome(clear.with(finding::isotretinoin, 26_weeks)) == verdict::proceed);
// Yes without a time counts as now.
static_assert(recommend(with(clear.with(finding::isotretinoin))).wait() == 26_weeks);
// Two findings: the worst decides.
static_assert(outcome(clear.with(finding::isotretinoin).with(finding::skin_cancer)) == verdict::refuse);

void show(const char* what, const screening& history) {
    const decision made = recommend(with(history));
    std::cout << what << "\n  " << code(made.outcome());
    if (!made.wait().is_zero()) {
        std::cout << ", wait " << made.wait();
    }
    std::cout << "\n";
    for (const fired_rule& rule : made.objections()) {
        std::cout << "  " << rule.id << ": " << rule.said << "\n";
    }
}

} // namespace

int main() {
    const decision open = recommend(with(screening::not_asked()));
    std::cout << "Nothing was asked\n  " << open.outcome() << ": " << open.questions().size() << " questions, such as ";
    const finding first = *open.questions().begin();
    std::cout << first << "\n";

    const decision unsure = recommend(with(clear.unsure_of(finding::keloid_tendency)));
    std::cout << "One answer is unknown\n  " << unsure.outcome() << ": ask about " << text_of(unsure.questions())
              << "\n";

    show("All clear", clear);
    show("Isotretinoin until 20 weeks ago", clear.with(finding::isotretinoin, 20_weeks));
    show("Isotretinoin until 30 weeks ago", clear.with(finding::isotretinoin, 30_weeks));
    show("Isotretinoin until 20 weeks ago, and sunburnt today",
         clear.with(finding::isotretinoin, 20_weeks).with(finding::sunburn));
    show("Cold sores in the past", clear.with(finding::herpes_labialis_history));
    show("Skin cancer in the field, and cold sores in the past",
         clear.with(finding::skin_cancer).with(finding::herpes_labialis_history));
}
