// SPDX-License-Identifier: MIT
#pragma once
// docs/vocabulary.md: every code.

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <needlewise/literature/severity_scales.hpp>

#include "glossary.hpp"
#include "literature.hpp"
#include "markdown.hpp"

namespace pages {

class vocabulary {
public:
    explicit vocabulary(const glossary& words) : words_(words) {}

    std::string file() {
        text_ = "# Codes\n\nText spellings everywhere (command line, CSV, JSON, file names) are these codes; they are "
                "also the enumerators. Codes are case-sensitive and must match exactly.\n";
        text_ += "\n## A case\n";
        list<nw::skin_concern>("skin_concern");
        list<nw::severity_grade>("severity_grade");
        list_scales();
        list<nw::fitzpatrick>("fitzpatrick");
        list<nw::body_site>("body_site");
        list<nw::practitioner_kind>("practitioner_kind");
        list<nw::device_kind>("device_kind");
        list_findings();
        list<nw::screening_answer>("screening_answer");
        text_ += "\n## An answer\n";
        list<nw::verdict>("verdict");
        list<nw::step_kind>("step_kind");
        list<nw::step_need>("step_need");
        list<nw::rolling_direction>("rolling_direction");
        list<nw::treatment_endpoint>("treatment_endpoint");
        list<nw::evidence_kind>("evidence_kind");
        list<nw::rule_strength>("rule_strength");
        list_the_rest();
        return text_;
    }

private:
    void head(const glossary_part& part, const std::string& name, const std::string& meaning) {
        text_ += "\n### " + capital(name) + "\n\n" + (meaning.empty() ? "" : commented(meaning) + " ") + "Type " +
                 typed(part.name) + " of " + typed("needlewise/" + strip(part.header)) + ".\n\n";
    }
    static std::string strip(const std::string& header) {
        const std::string start = "needlewise/";
        return header.starts_with(start) ? header.substr(start.size()) : header;
    }
    void list(const glossary_part& part, const std::string& name) {
        listed_.insert(part.name);
        head(part, name, part.meaning);
        table codes({"Code", "Meaning"});
        for (const glossary_entry& each : part.entries) {
            codes.add({typed(each.code), commented(each.meaning)});
        }
        text_ += codes.text();
    }
    template <class Enum> void list(std::string_view name) {
        const glossary_part& part = words_.part<Enum>(name);
        list(part, part.field);
    }

    /// The longest that a screening row holds after a finding ended, in words; empty if it holds while present only.
    static std::string wait_of(nw::finding found) {
        nw::duration longest;
        for (const nw::screening_rule& row : book.screening) {
            if (row.when.having.contains(found)) {
                longest = std::max(longest, row.wait);
            }
        }
        return longest.is_zero() ? "" : nw::text_of(longest);
    }
    void list_findings() {
        const glossary_part& part = words_.part<nw::finding>("finding");
        listed_.insert(part.name);
        head(part, part.field,
             part.meaning + " Where the time since matters, it is the longest for which a screening row holds "
                            "after the finding ended: say it with `--since isotretinoin=30w`.");
        table codes({"Code", "Meaning", "Time since"});
        for (std::size_t at = 0; at < part.entries.size(); ++at) {
            codes.add({typed(part.entries[at].code), commented(part.entries[at].meaning),
                       wait_of(static_cast<nw::finding>(at))});
        }
        text_ += codes.text();
    }

    static std::string grade(std::int32_t tenths) {
        return std::to_string(tenths / 10) + (tenths % 10 == 0 ? "" : "." + std::to_string(tenths % 10));
    }
    static std::string grades(std::int32_t from, std::int32_t to) {
        return from == to ? grade(from) : grade(from) + " to " + grade(to);
    }
    void list_scales() {
        listed_.insert("severity_scale");
        table scales({"Code", "Published scale", "Concerns", "mild", "moderate", "severe", "Cut-offs", "Read in"});
        for (const nw::severity_scale scale : nw::every<nw::severity_scale>) {
            const nw::severity_scale_row& row = nw::row_of(scale);
            std::vector<std::string> concerns;
            for (const nw::skin_concern each : row.grades) {
                concerns.push_back(typed(nw::code(each)));
            }
            scales.add({typed(nw::code(scale)), std::string(row.name), joined(concerns),
                        grades(row.least, row.moderate_from - row.step),
                        grades(row.moderate_from, row.severe_from - row.step), grades(row.severe_from, row.most),
                        std::string(nw::code(row.basis)), link(row.read->title, row.read->address)});
        }
        text_ +=
            "\n### Published scales of severity\n\nWhat a clinic has graded goes in as it is: "
            "`parse_grade(\"goodman_baron=3\")` of `needlewise/literature/severity_scales.hpp` gives the severity. "
            "Cut-offs are those that a scale has itself, or an opinion of this book.\n\n" +
            scales.text() + "\nA concern without a scale is graded by the meanings above.\n";
    }

    void list_the_rest() {
        text_ += "\n## Other codes\n\nOf rules, needles, courses, calendars and checks, header by header.\n";
        for (const glossary_part& part : words_.parts()) {
            if (listed_.count(part.name) == 0) {
                list(part, spoken(part.name));
            }
        }
    }

    const glossary& words_;
    std::set<std::string> listed_;
    std::string text_;
};

inline std::string vocabulary_page(const glossary& words) { return vocabulary(words).file(); }

} // namespace pages
