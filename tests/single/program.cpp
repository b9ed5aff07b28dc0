// SPDX-License-Identifier: MIT
/// @file
/// A program that has the single header, or the module made from the same tree, and nothing else of the library.

#include <iostream>
#include <string>

#ifdef AS_A_MODULE
import needlewise;
#else
#include "needlewise.hpp"
#endif

using namespace needlewise;

namespace {

constexpr intake patient{
    .concern = skin_concern::acne_scar,
    .severity = severity_grade::mild,
    .site = body_site::cheek,
    .phototype = fitzpatrick::ii,
    .practitioner = practitioner_kind::clinician,
    .history = screening::all_clear(),
};
constexpr decision answer = recommend(patient);
static_assert(answer.outcome() == verdict::proceed);
static_assert(answer.plan()->depth.max >= 1.0_mm);
static_assert(decide(patient).outcome() == answer.outcome());
static_assert(proven<standard>);

} // namespace

int main(int count, char**) {
    intake asked = patient;
    asked.severity = count > 0 ? severity_grade::moderate : severity_grade::mild; // decided when the program runs
    const std::string text = describe(recommend(asked));
    std::cout << text;
    return text.find("mm") == std::string::npos ? 1 : 0;
}
