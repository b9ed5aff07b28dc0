// SPDX-License-Identifier: MIT
#pragma once
// docs/concerns/README.md: all concerns in one table.

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>

#include "answers.hpp"
#include "glossary.hpp"
#include "literature.hpp"
#include "markdown.hpp"

namespace pages {

/// What a concern is: the words beside its enumerator.
inline std::string meaning_of(const glossary& words, nw::skin_concern concern) {
    return words.part<nw::skin_concern>("skin_concern").entries[nw::position(concern)].meaning;
}

/// The smallest range that holds all plans of a concern in one practitioner, in words; the outcome where there is no
/// plan.
inline std::array<std::string, 3> over_all_plans(nw::skin_concern concern, nw::practitioner_kind practitioner) {
    std::array<std::optional<span>, 3> hull;
    std::string outcome;
    for (const nw::severity_grade severity : nw::every<nw::severity_grade>) {
        for (const nw::fitzpatrick phototype : nw::every<nw::fitzpatrick>) {
            const nw::decision made = answer_in(concern, severity, phototype, practitioner);
            if (made.plan() == nullptr) {
                outcome = nw::code(made.outcome());
                continue;
            }
            for (const quantity asked : evidence::quantities) {
                auto& wide = hull[static_cast<std::size_t>(asked)];
                const span range = range_of(*made.plan(), asked);
                wide = wide ? span{std::min(wide->least, range.least), std::max(wide->most, range.most)} : range;
            }
        }
    }
    if (!hull[0]) {
        return {typed(outcome), typed(outcome), typed(outcome)};
    }
    return {ends(*hull[0], quantity::needle_length), ends(*hull[1], quantity::sessions),
            ends(*hull[2], quantity::interval)};
}

inline std::string index_page(const glossary& words, const trials& all) {
    table concerns({"Concern", "What it is", "Rows", "Arms", "Arms with a needle length", "Needle, mm", "Sessions",
                    "Interval, weeks", "At home, mm"});
    for (const nw::skin_concern concern : nw::every<nw::skin_concern>) {
        const trials mine = about(all, concern);
        const auto lengths = std::count_if(
            mine.begin(), mine.end(), [](const trial& each) { return each.arm[quantity::needle_length].has_value(); });
        const auto clinic = over_all_plans(concern, nw::practitioner_kind::clinician);
        const std::string code(nw::code(concern));
        concerns.add({"[" + code + "](" + code + ".md)", plain(meaning_of(words, concern)),
                      std::to_string(rows_of(concern).size()), std::to_string(mine.size()), std::to_string(lengths),
                      clinic[0], clinic[1], clinic[2], over_all_plans(concern, nw::practitioner_kind::lay_person)[0]});
    }
    return "# Concerns\n\nA page for each of the " + std::to_string(nw::enumerator_count<nw::skin_concern>) +
           " concerns: what the standard book recommends, the " + std::to_string(all.size()) +
           " published study groups (arms) of [trials.csv](../evidence/trials.csv) beside it, what lies outside and "
           "why, and what is unknown.\n\nThe ranges run from the minimum to the maximum across all severities and "
           "phototypes in the hands of a clinician, at the usual site, with all screening questions answered no; a "
           "single answer is narrower. The last column is the needle at home.\n\n" +
           concerns.text() +
           "\nThese pages are made by the program `pages` from the rule tables and the evidence; edit those, and build "
           "the target `write_pages`.\n";
}

} // namespace pages
