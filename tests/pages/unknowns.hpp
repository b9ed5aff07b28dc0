// SPDX-License-Identifier: MIT
#pragma once
// What is unknown about a concern, as far as the table of published arms and the rows themselves tell.

#include <algorithm>
#include <string>
#include <vector>

#include "literature.hpp"
#include "markdown.hpp"

namespace pages {

class unknowns {
public:
    unknowns(nw::skin_concern concern, const trials& arms) : rows_(rows_of(concern)), arms_(arms) {}

    /// One sentence each.
    std::vector<std::string> sentences() {
        look_at_number();
        if (!arms_.empty()) {
            look_at_quantities();
            look_at_people();
            look_at_evidence();
        }
        look_at_strength();
        look_at_home();
        return said_;
    }

private:
    template <class Test> std::size_t count(Test test) const {
        return static_cast<std::size_t>(std::count_if(arms_.begin(), arms_.end(), test));
    }
    void say(const std::string& sentence) { said_.push_back(capital(sentence)); }
    /// `3 of 12 arms`, `all 12 arms`, `the only arm`.
    std::string some(std::size_t number) const {
        return arms_.size() == 1        ? "the only arm"
               : number == arms_.size() ? "all " + counted(number, "arm")
                                        : std::to_string(number) + " of " + counted(arms_.size(), "arm");
    }

    void look_at_number() {
        if (arms_.empty()) {
            say("No published arm of plain needling was found: the ranges rest on the sources of the rows alone.");
        } else if (arms_.size() < 5) {
            say("Only " + counted(arms_.size(), "published arm") + " of plain needling " +
                (arms_.size() == 1 ? "was" : "were") + " found.");
        }
    }
    void look_at_quantities() {
        for (const quantity asked : evidence::quantities) {
            const std::size_t stating = count([asked](const trial& each) { return each.arm[asked].has_value(); });
            if (2 * stating >= arms_.size()) {
                continue;
            }
            static constexpr std::string_view things[] = {"a needle length", "a number of sessions", "an interval"};
            const std::string thing(things[static_cast<std::size_t>(asked)]);
            say(stating == 0 ? "No arm states " + thing + ": that range rests on the sources of the rows alone."
                             : some(stating) + (stating == 1 ? " states " : " state ") + thing + ".");
        }
    }
    void look_at_people() {
        for (const nw::severity_grade severity : nw::every<nw::severity_grade>) {
            if (count([severity](const trial& each) { return each.arm.severity == severity; }) == 0) {
                say("No arm is recorded as " + std::string(nw::code(severity)) + ".");
            }
        }
        const std::size_t stating = count([](const trial& each) { return !each.cell("phototype_max").empty(); });
        const std::size_t dark = count(
            [](const trial& each) { return each.cell("phototype_max") == "v" || each.cell("phototype_max") == "vi"; });
        say((stating == 0 ? "No arm states" : some(stating) + (stating == 1 ? " states" : " state")) +
            " the phototypes that it treated" +
            (stating == 0 ? std::string(": none tells of V or VI.")
             : dark == 0  ? std::string("; V and VI are not among them.")
                          : "; V or VI is among them" + (stating == 1 ? "." : " in " + std::to_string(dark) + ".")));
        const std::size_t uncounted = count([](const trial& each) { return each.cell("n").empty(); });
        if (uncounted != 0) {
            say(some(uncounted) +
                (uncounted == 1 ? " does not say how many people it" : " do not say how many people they") +
                " needled.");
        }
    }
    void look_at_evidence() {
        if (count([](const trial& each) { return each.arm.kind.find("randomised") != std::string::npos; }) == 0) {
            say("No arm is from a trial recorded as randomised.");
        }
        if (count([](const trial& each) { return each.cell("combined_with").empty(); }) == 0) {
            say("No arm is needling alone: each is combined with something.");
        }
        const std::size_t silent = count([](const trial& each) { return each.cell("adverse_events").empty(); });
        if (silent != 0) {
            say("For " + some(silent) + " nothing was read about adverse events.");
        }
        const std::size_t unread = count([](const trial& each) { return each.cell("seen_in") != "page"; });
        if (unread != 0) {
            say(some(unread) + (unread == 1 ? " was" : " were") +
                " read in an abstract, a registry or a review's table only, not in the paper.");
        }
    }
    void look_at_strength() {
        std::vector<std::string> weak;
        for (const nw::protocol_rule* row : rows_) {
            if (row->strength >= nw::rule_strength::weak) {
                weak.push_back(typed(row->id) + " (" + std::string(nw::code(row->strength.get())) + ")");
            }
        }
        if (!weak.empty()) {
            say("Weakly founded: " + joined(weak) + ".");
        }
    }
    void look_at_home() {
        for (const nw::protocol_rule* row : rows_) {
            if (row->when.practitioner == nw::enum_set<nw::practitioner_kind>(nw::practitioner_kind::lay_person)) {
                say("The table of arms has no practitioner, and each is compared with the plan for a clinic: no arm "
                    "bears "
                    "on " +
                    typed(row->id) + ".");
            }
        }
    }

    std::vector<const nw::protocol_rule*> rows_;
    const trials& arms_;
    std::vector<std::string> said_;
};

} // namespace pages
