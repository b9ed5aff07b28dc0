// SPDX-License-Identifier: MIT
/// @file
/// A case from outside, as text of a form and as JSON. All that is wrong is said at once, each with its place, what
/// stands there and what may stand there. The answer is stored; years later it says which book made it, and whether
/// today's book would still say so.

#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <needlewise/json.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/text.hpp>

using namespace needlewise;

namespace {

/// Reads one field of a form, and keeps what is wrong with it.
template <class Enum> Enum field(std::string_view text, std::vector<std::string>& faults) {
    const result<Enum> meant = read<Enum>(text);
    if (!meant) {
        faults.emplace_back(describe(meant.error()).view());
    }
    return meant ? *meant : Enum{};
}

/// A case from the fields of a form, or nothing and all that is wrong with them.
std::optional<intake> case_from(const std::string_view (&form)[5], std::vector<std::string>& faults) {
    const intake asked{.concern = field<skin_concern>(form[0], faults),
                       .severity = field<severity_grade>(form[1], faults),
                       .site = field<body_site>(form[2], faults),
                       .phototype = field<fitzpatrick>(form[3], faults),
                       .practitioner = field<practitioner_kind>(form[4], faults),
                       .history = screening::all_clear()};
    return faults.empty() ? std::optional(asked) : std::nullopt;
}

void try_form(const std::string_view (&form)[5]) {
    std::vector<std::string> faults;
    if (const auto asked = case_from(form, faults)) {
        std::cout << "A form that can be read: " << recommend(*asked).outcome() << "\n";
    }
    for (const std::string& fault : faults) {
        std::cout << "  " << fault << "\n";
    }
}

} // namespace

int main() {
    try_form({"Acne scar", "moderate", "Cheek", "IV", "dermatologist"});
    std::cout << "One that cannot:\n";
    try_form({"acne scars", "medium", "elbow", "VII", "nurse"});

    std::cout << "\nJSON with faults:\n";
    const auto faulty = from_json_text<intake>(R"({"concern": "acne_scar", "severity": 2, "phototype": "iv",
        "practitioner": "clinician", "colour": "red", "site": "cheek", "history": {"all_clear": true,
        "findings": [{"finding": "isotretinon", "answer": "yes", "since_days": -3}]}})");
    for (const json_error& each : faulty.errors()) {
        std::cout << "  " << describe(each) << "\n";
    }

    const auto asked = from_json_text<intake>(R"({"concern": "acne_scar", "severity": "moderate", "phototype": "iv",
        "practitioner": "clinician", "site": "cheek", "history": {"all_clear": true,
        "findings": [{"finding": "isotretinoin", "answer": "yes", "since_days": 210}]}})");
    if (!asked) {
        return 1;
    }
    const std::string kept = json_text(stored(*asked, recommend(*asked)));
    std::cout << "\nStored in " << (kept.size() < 4096 ? "less than 4 KB" : "more than 4 KB") << "\n";
    const auto back = from_json_text<stored_decision>(kept);
    const answer_comparison now = compare_with_today(*back);
    std::cout << "Read back: " << code(back->outcome) << " by the book \"" << back->book << "\" of "
              << back->edition.year << "; today's book " << (now.still_said() ? "still says so" : "says otherwise")
              << "\n";
}
