// SPDX-License-Identifier: MIT
#pragma once
// docs/concerns/<code>.md: the page of one concern.

#include <algorithm>
#include <string>
#include <vector>

#include "answers.hpp"
#include "glossary.hpp"
#include "index_page.hpp"
#include "kinds.hpp"
#include "literature.hpp"
#include "markdown.hpp"
#include "unknowns.hpp"

namespace pages {

class concern_page {
public:
    concern_page(nw::skin_concern concern, const glossary& words, const trials& arms)
        : concern_(concern), words_(words), rows_(rows_of(concern)), limits_(binding_limits(concern)), arms_(arms) {
        std::sort(arms_.begin(), arms_.end(), [](const trial& a, const trial& b) {
            const std::size_t first = look_of(a.arm.kind);
            const std::size_t second = look_of(b.arm.kind);
            return first != second                ? first < second
                   : a.arm.people != b.arm.people ? a.arm.people > b.arm.people
                                                  : a.arm.id < b.arm.id;
        });
    }

    std::string file() const {
        return heading() + rows() + answers() + limits() + disagreements() + sources() + arms() + outside() + unknown();
    }

private:
    std::string heading() const {
        const std::string code(nw::code(concern_));
        const std::string meaning = meaning_of(words_, concern_);
        const auto edition = book.edition;
        const auto two = [](int part) { return (part < 10 ? "0" : "") + std::to_string(part); };
        return "# " + capital(spoken(code)) + "\n\nCode " + typed(code) +
               (meaning == spoken(code) ? "" : ": " + plain(meaning)) + ". " + counted(rows_.size(), "row") +
               " of the standard book of " + std::to_string(edition.year) + "-" + two(edition.month) + "-" +
               two(edition.day) + ", " + counted(arms_.size(), "published arm") +
               " of plain needling. [All concerns](README.md)\n\n<picture><source " +
               "media=\"(max-width: 600px)\" srcset=\"" + code + ".narrow.svg\"><img src=\"" + code + ".svg\" " +
               "alt=\"Needle length, sessions and interval: published arms beside the recommended "
               "ranges\"></picture>\n\n";
    }

    static std::string who(const nw::protocol_rule& row) {
        std::vector<std::string> parts;
        const auto note = [&parts](const std::string& name, const std::string& values) {
            if (values != "all") {
                parts.push_back(name + values);
            }
        };
        note("", among(row.when.severity));
        note("phototype ", among(row.when.phototype));
        note("site ", among(row.when.site));
        note("", among(row.when.practitioner));
        std::vector<std::string> replaced;
        for (const std::string_view each : row.replaces) {
            replaced.push_back(typed(each));
        }
        return (parts.empty() ? "everybody" : joined(parts, "; ")) +
               (replaced.empty() ? "" : " (goes before " + joined(replaced) + ")");
    }
    std::string rows() const {
        table rows({"Row", "For", "Needle", "First session", "Sessions", "Interval", "Maintenance", "What it says",
                    "Strength"});
        for (const nw::protocol_rule* row : rows_) {
            const nw::regimen& wanted = row->then;
            rows.add({typed(row->id), who(*row), nw::text_of(wanted.depth), nw::text_of(wanted.first),
                      nw::text_of(wanted.sessions), nw::text_of(wanted.interval),
                      wanted.maintenance.max.is_zero() ? "none" : "every " + nw::text_of(wanted.maintenance),
                      plain(row->said), std::string(nw::code(row->strength.get()))});
        }
        return "## What the book recommends\n\nBefore limits and screening.\n\n" + rows.text();
    }

    /// The three answers of a phototype in some hands.
    std::vector<std::string> cells(nw::practitioner_kind practitioner, nw::fitzpatrick phototype) const {
        std::vector<std::string> made;
        for (const nw::severity_grade severity : nw::every<nw::severity_grade>) {
            made.push_back(in_short(answer_in(concern_, severity, phototype, practitioner)));
        }
        return made;
    }
    /// Practitioners and phototypes with the same answers in one row; one column where the severity makes no
    /// difference.
    std::string answers() const {
        struct line {
            std::vector<std::string> whom;
            std::vector<std::string> cells;
        };
        std::vector<line> lines;
        for (const nw::practitioner_kind practitioner : nw::every<nw::practitioner_kind>) {
            for (std::size_t at = 0; at < nw::enumerator_count<nw::fitzpatrick>; ++at) {
                const auto first = static_cast<nw::fitzpatrick>(at);
                const std::vector<std::string> mine = cells(practitioner, first);
                while (at + 1 < nw::enumerator_count<nw::fitzpatrick> &&
                       cells(practitioner, static_cast<nw::fitzpatrick>(at + 1)) == mine) {
                    ++at;
                }
                lines.push_back({{std::string(nw::code(practitioner)),
                                  among(nw::values_from(first, static_cast<nw::fitzpatrick>(at)))},
                                 mine});
            }
        }
        const bool any_severity = std::all_of(lines.begin(), lines.end(), [](const line& each) {
            return each.cells[0] == each.cells[1] && each.cells[1] == each.cells[2];
        });
        table answers(any_severity
                          ? std::vector<std::string>{"Practitioner", "Phototype", "Any severity"}
                          : std::vector<std::string>{"Practitioner", "Phototype", "mild", "moderate", "severe"});
        for (const line& each : lines) {
            std::vector<std::string> row = each.whom;
            row.insert(row.end(), each.cells.begin(), any_severity ? each.cells.begin() + 1 : each.cells.end());
            answers.add(row);
        }
        return "\n## What the library answers\n\nWith limits, at the usual site (" +
               typed(nw::code(evidence::usual_site(concern_))) +
               "), all screening questions answered no. A limit that binds is named.\n\n" + answers.text();
    }

    std::string limits() const {
        std::string text = "\n## Limits that narrow or bar it somewhere\n\n";
        for (const nw::limit_rule* row : limits_) {
            text += "- " + typed(row->id) + ": " + plain(row->said) + " (" +
                    std::string(nw::code(row->strength.get())) + ")\n";
        }
        return text + (limits_.empty() ? "None, unless a screening finding brings one.\n"
                                       : "\nScreening findings can bring further limits.\n");
    }

    std::string disagreements() const {
        std::string text;
        const auto note = [&text](const auto& row) {
            if (!row.dissent.empty()) {
                text += "- " + typed(row.id) + ": " + plain(row.dissent) + "\n";
            }
        };
        for (const nw::protocol_rule* row : rows_) {
            note(*row);
        }
        for (const nw::limit_rule* row : limits_) {
            note(*row);
        }
        return "\n## Disagreements\n\n" + (text.empty() ? "None noted.\n" : text);
    }

    std::string sources() const {
        std::string text = "\n## Sources of the rows\n";
        for (const nw::protocol_rule* row : rows_) {
            text += "\n" + typed(row->id) + "\n\n";
            for (const nw::source& each : row->source) {
                text += "- " + link(each.title, each.address) + "; " + spoken(nw::code(each.kind.get())) + "\n";
            }
        }
        return text;
    }

    static std::string mark(const trial& of) {
        std::vector<std::string> missed;
        bool states = false;
        for (const quantity asked : evidence::quantities) {
            const auto inside = of.inside(asked);
            states = states || inside.has_value();
            if (inside && !*inside) {
                missed.push_back(std::string(named(asked).label));
            }
        }
        return !states ? "states none" : missed.empty() ? "yes" : "**no**: " + joined(missed);
    }
    static std::string source_of(const trial& of) {
        const std::string read = web_address(of.cell("url"));
        const bool elsewhere = web_address(of.address()) != read && !read.empty();
        return link(of.cell("source"), of.address()) + (elsewhere ? " ([read](" + read + "))" : "");
    }
    static std::string stated(const trial& of, quantity asked) {
        return of.arm[asked] ? ends(*of.arm[asked], asked) : "";
    }
    static std::string needle(const trial& of) {
        const bool only_most = of.cell("needle_mm_min").empty() && !of.cell("needle_mm_max").empty();
        return only_most ? "up to " + number(*evidence::number(of.cells, "needle_mm_max"))
                         : stated(of, quantity::needle_length);
    }
    static std::string phototypes(const trial& of) {
        const std::string& least = of.cell("phototype_min");
        const std::string& most = of.cell("phototype_max");
        return least == most || most.empty() ? least : least + " to " + most;
    }
    std::string arms() const {
        table arms({"Source", "n", "Site", "Severity", "Device", "Needle, mm", "Sessions", "Interval, weeks",
                    "Phototypes", "Combined with", "Kind of evidence", "Inside"});
        for (const trial& each : arms_) {
            arms.add({source_of(each), each.people(), spoken(each.cell("site")), each.cell("severity"),
                      each.arm.device ? each.cell("device") : "", needle(each), stated(each, quantity::sessions),
                      stated(each, quantity::interval), phototypes(each), plain(each.cell("combined_with")),
                      plain(each.arm.kind), mark(each)});
        }
        return "\n## Published arms\n\n" +
               (arms_.empty() ? "None was found.\n"
                              : "An empty cell is not stated; `some of 60` is an arm whose number is not stated, in a "
                                "trial of 60. `Inside` compares each arm with what the library answers "
                                "to it in the hands of a clinician, with all screening questions answered no.\n\n" +
                                    arms.text());
    }

    /// The limits that bind an answer and are about a quantity.
    static std::string limited(const trial& of, quantity asked) {
        static constexpr nw::limit_kind kinds[] = {nw::limit_kind::depth, nw::limit_kind::sessions,
                                                   nw::limit_kind::interval};
        std::string text;
        for (const nw::fired_rule& fired : of.answer.binding_limits()) {
            for (const nw::limit_rule& row : book.limits) {
                if (row.id.get() == fired.id && row.then.get().kind() == kinds[static_cast<std::size_t>(asked)]) {
                    text += " Limited by " + typed(row.id) + ": " + plain(row.said);
                }
            }
        }
        return text;
    }
    /// What the row itself says of an arm, if its note names author and year.
    std::string remark(const trial& of) const {
        const std::string& source = of.cell("source");
        const std::string name = source.substr(0, source.find_first_of(" ,", source.find(' ') + 1)); // `Sharad 2011`
        for (const nw::protocol_rule* row : rows_) {
            if (row->id == of.rule() && !name.empty() && row->dissent.find(name) != std::string_view::npos) {
                return " The row knows of it: see Disagreements.";
            }
        }
        return "";
    }
    static std::string why(const trial& of, quantity asked) {
        const nw::treatment_plan* plan = of.answer.plan();
        if (plan == nullptr) {
            std::vector<std::string> rules;
            for (const nw::fired_rule& each : of.answer.objections()) {
                rules.push_back(typed(each.id));
            }
            return "the answer is " + typed(nw::code(of.answer.outcome())) + " (" + joined(rules) + ").";
        }
        const span range = range_of(*plan, asked);
        const span& seen = *of.arm[asked];
        std::vector<std::string> how;
        if (seen.least < range.least - 1e-9) {
            how.push_back(std::string(named(asked).less));
        }
        if (seen.most > range.most + 1e-9) {
            how.push_back(std::string(named(asked).more));
        }
        return joined(how, " and ") + " than the " + ends(range, asked) + " that " + typed(of.rule()) + " gives here.";
    }
    std::string outside() const {
        std::string text;
        for (const quantity asked : evidence::quantities) {
            std::size_t stating = 0;
            std::string missed;
            std::size_t count = 0;
            for (const trial& each : arms_) {
                const auto inside = each.inside(asked);
                stating += inside ? 1U : 0U;
                if (inside && !*inside) {
                    ++count;
                    missed += "  - " + plain(each.cell("source")) + " (" + typed(each.arm.id) +
                              "): " + measured(*each.arm[asked], asked) + ", " + why(each, asked) +
                              limited(each, asked) + remark(each) + "\n";
                }
            }
            if (stating != 0) {
                text += "- " + capital(std::string(named(asked).label)) + ": " + counted(stating, "arm") +
                        (stating == 1 ? " states it, " : " state it, ") +
                        (count == 0 ? "none outside." : std::to_string(count) + " outside:") + "\n" + missed;
            }
        }
        return "\n## What lies outside, and why\n\n" + (text.empty() ? "No arm states anything to compare.\n" : text);
    }

    std::string unknown() const {
        std::string text = "\n## What is unknown\n\n";
        for (const std::string& sentence : unknowns(concern_, arms_).sentences()) {
            text += "- " + sentence + "\n";
        }
        return text;
    }

    nw::skin_concern concern_;
    const glossary& words_;
    std::vector<const nw::protocol_rule*> rows_;
    std::vector<const nw::limit_rule*> limits_;
    trials arms_;
};

} // namespace pages
