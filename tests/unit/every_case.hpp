// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Walks through the cases that make sense.

#include <needlewise/decision/intake.hpp>

/// Which cases are walked through: all that are not left out.
struct cases_asked {
    needlewise::enum_set<needlewise::skin_concern> concerns = needlewise::any_of<needlewise::skin_concern>;
    needlewise::enum_set<needlewise::severity_grade> severities = needlewise::any_of<needlewise::severity_grade>;
    needlewise::enum_set<needlewise::body_site> sites = needlewise::any_of<needlewise::body_site>;
    needlewise::enum_set<needlewise::fitzpatrick> phototypes = needlewise::any_of<needlewise::fitzpatrick>;
};

/// Calls with the intake of every case in which the concern is found at the site, without any finding.
template <class Call> void every_case(const cases_asked& asked, Call call) {
    using namespace needlewise;
    for (const auto concern : asked.concerns) {
        for (const auto severity : asked.severities) {
            for (const auto site : sites_of(concern) & asked.sites) {
                for (const auto phototype : asked.phototypes) {
                    for (const auto practitioner : every<practitioner_kind>) {
                        call(intake{.concern = concern,
                                    .severity = severity,
                                    .site = site,
                                    .phototype = phototype,
                                    .practitioner = practitioner,
                                    .history = screening::all_clear()});
                    }
                }
            }
        }
    }
}
