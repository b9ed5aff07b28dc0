// SPDX-License-Identifier: MIT
// EXPECT: no_protocol_for<
// EXPECT: skin_concern::skin_texture
// EXPECT: severity_grade::mild
// EXPECT: body_site::forehead
// EXPECT: fitzpatrick::iv
// EXPECT: practitioner_kind::lay_person
// EXPECT: gap: no protocol row accepts this patient
// MEANS: For the patient that the error names no protocol row has an answer.
// MEND: Add a row for that patient, or widen a condition.
#include "small_book.hpp"

inline constexpr auto book = changed([]([[maybe_unused]] auto& book) {
#ifndef LEGAL
    book.protocol[1].when.phototype = ~enum_set<fitzpatrick>(fitzpatrick::iv);
#endif
});
static_assert(proven<book>);
