// SPDX-License-Identifier: MIT
// EXPECT: this_concern_is_not_found_at_this_site
// MEANS: The concern of a constant case is not found at its site, such as hair loss of the jaw.
// MEND: Give a site where it is found; `sites_of(concern)` has them.
#include <needlewise/needlewise.hpp>

using namespace needlewise;

constexpr intake patient{.concern = skin_concern::hair_loss,
                         .severity = severity_grade::mild,
#ifdef LEGAL
                         .site = body_site::scalp,
#else
                         .site = body_site::jawline,
#endif
                         .phototype = fitzpatrick::i,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::all_clear()};
constexpr decision answer = recommend(patient);
