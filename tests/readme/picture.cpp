// SPDX-License-Identifier: MIT
/// @file
/// The picture of the README: the skin for the case of its first program.

#include <iostream>

#include <needlewise/needlewise.hpp>
#include <needlewise/svg.hpp>

using namespace needlewise;

constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::moderate,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::iv,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::all_clear().with(finding::smoking)};
constexpr decision answer = recommend(patient);

int main() { std::cout << skin_picture(*answer.plan()); }
