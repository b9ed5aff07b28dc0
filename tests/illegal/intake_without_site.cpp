// SPDX-License-Identifier: MIT
// EXPECT: deleted
// EXPECT: coded
// MEANS: A field of the intake was left out. None has a default.
// MEND: Give all fields.
#include <needlewise/decision/intake.hpp>

using namespace needlewise;

#ifdef LEGAL
constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::mild,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::i,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::not_asked()};
#else
constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::mild,
                         .phototype = fitzpatrick::i,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::not_asked()};
#endif
