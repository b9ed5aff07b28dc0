// SPDX-License-Identifier: MIT
// EXPECT: deleted
// EXPECT: required
// MEANS: A field of the intake was left out. None has a default: what was not asked must be said to be so.
// MEND: Give all fields; `screening::not_asked()` is an answer.
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
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::i,
                         .practitioner = practitioner_kind::clinician};
#endif
