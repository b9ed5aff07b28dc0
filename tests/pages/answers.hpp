// SPDX-License-Identifier: MIT
#pragma once
// What the library answers for a concern over all settings, phototypes, severities and sites.

#include <string>
#include <string_view>
#include <vector>

#include "literature.hpp"
#include "markdown.hpp"

namespace pages {

/// The answer at a site, with all screening questions answered no.
inline nw::decision answer_at(nw::body_site site, nw::skin_concern concern, nw::severity_grade severity,
                              nw::fitzpatrick phototype, nw::practitioner_kind practitioner) {
    return nw::recommend({.concern = concern,
                          .severity = severity,
                          .site = site,
                          .phototype = phototype,
                          .practitioner = practitioner,
                          .history = nw::screening::all_clear()});
}
/// The answer at the usual site.
inline nw::decision answer_in(nw::skin_concern concern, nw::severity_grade severity, nw::fitzpatrick phototype,
                              nw::practitioner_kind practitioner) {
    return answer_at(evidence::usual_site(concern), concern, severity, phototype, practitioner);
}

/// An answer in one cell: the plan in short, or the outcome; with the limits that bind.
inline std::string in_short(const nw::decision& made) {
    std::vector<std::string> parts;
    if (const nw::treatment_plan* plan = made.plan()) {
        parts = {nw::text_of(plan->depth), nw::text_of(plan->sessions) + " sessions", nw::text_of(plan->interval)};
    } else {
        parts = {typed(nw::code(made.outcome()))};
    }
    for (const nw::fired_rule& limit : made.binding_limits()) {
        parts.push_back(typed(limit.id));
    }
    return joined(parts);
}

/// The limits that narrow or bar the plans of a concern somewhere, of those that hold without any finding.
inline std::vector<const nw::limit_rule*> binding_limits(nw::skin_concern concern) {
    std::vector<bool> binds(book.limits.size());
    for (const nw::severity_grade severity : nw::every<nw::severity_grade>) {
        for (const nw::body_site site : nw::every<nw::body_site>) {
            for (const nw::fitzpatrick phototype : nw::every<nw::fitzpatrick>) {
                for (const nw::practitioner_kind practitioner : nw::every<nw::practitioner_kind>) {
                    const nw::decision made = answer_at(site, concern, severity, phototype, practitioner);
                    for (const nw::fired_rule& limit : made.binding_limits()) {
                        for (std::size_t row = 0; row < book.limits.size(); ++row) {
                            binds[row] = binds[row] || book.limits[row].id.get() == limit.id;
                        }
                    }
                }
            }
        }
    }
    std::vector<const nw::limit_rule*> found;
    for (std::size_t row = 0; row < binds.size(); ++row) {
        if (binds[row]) {
            found.push_back(&book.limits[row]);
        }
    }
    return found;
}

} // namespace pages
