// SPDX-License-Identifier: MIT
// EXPECT: deleted
// EXPECT: required
#include <needlewise/decision/intake.hpp>

using namespace needlewise;

#ifdef LEGAL
constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::mild,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::i,
                         .setting = care_setting::clinic,
                         .history = screening::not_asked()};
#else
constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::mild,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::i,
                         .setting = care_setting::clinic};
#endif
