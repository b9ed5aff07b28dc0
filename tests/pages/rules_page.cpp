// SPDX-License-Identifier: MIT
// Two pages of the reference that are made when it is: all rules of the standard book, of its course, of its products
// and of the positions that may be taken instead, each with its sources; and all sources, each with the rules that cite
// it.
//
// rules_page FOLDER  writes rules.markdown, sources.markdown and rules.txt, which names each rule and its anchor

#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <needlewise/books/standard/course.hpp>
#include <needlewise/books/standard/positions.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/products.hpp>

#include "markdown.hpp"
#include "words.hpp"

namespace nw = needlewise;

namespace {

/// An anchor from a name with dots; Doxygen takes letters, digits and `_`.
std::string anchor(std::string_view start, std::string_view name) {
    std::string made(start);
    for (const char letter : name) {
        const bool plain =
            (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
        made += plain ? letter : '_';
    }
    return made;
}
std::string rule_link(std::string_view id) {
    return std::string("[").append(id).append("](@ref ").append(anchor("rule_", id)).append(")");
}

struct cited_source {
    const nw::source* source;
    std::vector<std::string> rules;
};

class rule_writer {
public:
    template <class Rules> void write(const std::string& title, const std::string& about, const Rules& rules) {
        text_ += "\n# " + title + " {#" + anchor("rules_", title) + "}\n\n" + about + "\n";
        for (const auto& rule : rules) {
            write(rule);
        }
    }
    const std::string& text() const { return text_; }
    const std::map<std::string, cited_source>& sources() const { return sources_; }
    const std::map<std::string, std::string>& anchors() const { return anchors_; }

private:
    template <class Rule> void write(const Rule& rule) {
        const std::string id(rule.id.get());
        const std::string name = anchor("rule_", id);
        if (!anchors_.emplace(name, id).second) {
            std::cerr << id << " has the anchor of another rule\n";
            std::exit(1);
        }
        text_ += "\n## " + id + " {#" + name + "}\n\n" + pages::plain(nw::sentence_of(rule)) + "\n\n";
        line("For", who(rule.when));
        outcome(rule);
        line("Strength", std::string(nw::code(rule.strength.get())));
        std::vector<std::string> cited;
        for (const nw::source& each : rule.source) {
            const std::string key(each.key.get());
            sources_[key].source = &each;
            sources_[key].rules.push_back(id);
            cited.push_back("[" + pages::plain(each.title.get()) + "](@ref " + anchor("source_", key) + ")");
        }
        line(cited.size() == 1 ? "Source" : "Sources", pages::joined(cited, "; "));
        if (!rule.dissent.empty()) {
            line("What others say", pages::plain(rule.dissent));
        }
        if constexpr (requires { rule.replaces; }) {
            std::vector<std::string> replaced;
            for (const std::string_view each : rule.replaces) {
                replaced.push_back(rule_link(each));
            }
            line("In place of", pages::joined(replaced));
        }
    }
    void line(std::string_view label, const std::string& words) {
        if (!words.empty()) {
            text_ += "- **" + std::string(label) + ":** " + words + "\n";
        }
    }

    template <class Set> static void note(std::vector<std::string>& parts, std::string_view label, const Set& set) {
        if (!set.full()) {
            parts.push_back(std::string(label) + (label.empty() ? "" : " ") + pages::spoken(pages::among(set)));
        }
    }
    /// For whom a condition holds; everybody where it names nobody.
    template <class When> static std::string who(const When& when) {
        std::vector<std::string> parts;
        if constexpr (requires { when.of; }) {
            parts.push_back(pages::spoken(pages::among(when.of)));
            note(parts, "", when.at);
        }
        if constexpr (requires { when.concern; }) {
            note(parts, "", when.concern);
        }
        if constexpr (requires { when.having; }) {
            note(parts, "with", when.having);
        }
        if constexpr (requires { when.unless; }) {
            if (!when.unless.empty()) {
                parts.push_back("without " + pages::spoken(pages::among(when.unless)));
            }
        }
        if constexpr (requires { when.severity; }) {
            note(parts, "", when.severity);
        }
        if constexpr (requires { when.site; }) {
            note(parts, "at", when.site);
        }
        if constexpr (requires { when.phototype; }) {
            note(parts, "phototype", when.phototype);
        }
        if constexpr (requires { when.practitioner; }) {
            note(parts, "by", when.practitioner);
        }
        if constexpr (requires { when.device; }) {
            note(parts, "with a", when.device);
        }
        if constexpr (requires { when.depth; }) {
            note(parts, "needle", when.depth);
        }
        if constexpr (requires { when.redness; }) {
            note(parts, "redness", when.redness);
            note(parts, "pigment", when.pigment);
            note(parts, "pain", when.pain);
            note(parts, "endpoint", when.endpoint);
            note(parts, "sign", when.alarm);
            note(parts, "response", when.response);
            note(parts, "progress", when.progress);
            note(parts, "earlier reactions", when.reactions);
        }
        return parts.empty() ? "everybody" : pages::joined(parts, "; ");
    }

    void outcome(const nw::screening_rule& rule) {
        line("Then",
             std::string(nw::code(rule.then.get())) + (rule.wait.is_zero() ? "" : " for " + nw::text_of(rule.wait)));
    }
    void outcome(const nw::protocol_rule& rule) {
        const nw::regimen& then = rule.then;
        line("Then", nw::text_of(then.depth) + ", first " + nw::text_of(then.first) + "; " +
                         nw::text_of(then.sessions) + " sessions, " + nw::text_of(then.interval) + " apart" +
                         (then.maintenance.max.is_zero() ? "" : "; then every " + nw::text_of(then.maintenance)));
    }
    void outcome(const nw::limit_rule& rule) {
        const nw::limit_value& then = rule.then;
        const std::string allowed =
            then.kind() == nw::limit_kind::depth
                ? then.ceiling().is_none() ? "no needle" : "at most " + nw::text_of(then.ceiling())
            : then.kind() == nw::limit_kind::interval ? "no sooner than " + nw::text_of(then.soonest())
                                                      : "at most " + std::to_string(then.most_sessions()) + " sessions";
        line("Then", allowed + "; where that leaves nothing: " + std::string(nw::code(rule.otherwise)));
    }
    void outcome(const nw::routine_rule& rule) {
        line("Then", "a step of " + pages::spoken(nw::code(rule.then.kind.get())) +
                         (rule.then.need == nw::step_need::optional ? ", if wanted" : ""));
        const std::string when = nw::text_of(rule.then.from, rule.then.until);
        line("When", when);
        line("Why", pages::plain(rule.then.reason));
    }
    void outcome(const nw::course_rule& rule) {
        line("Then", pages::spoken(nw::code(rule.then.outcome)) + "; " + pages::spoken(nw::code(rule.then.depth)) +
                         "; " + pages::spoken(nw::code(rule.then.interval)));
    }
    void outcome(const nw::product_rule& rule) {
        line("Then", pages::spoken(nw::code(rule.then.get())) +
                         (rule.wait.is_zero() ? "" : "; off for " + nw::text_of(rule.wait)));
    }

    std::string text_;
    std::map<std::string, cited_source> sources_;
    std::map<std::string, std::string> anchors_;
};

std::string sources_page(const std::map<std::string, cited_source>& sources) {
    std::string text =
        "# All sources {#all_sources}\n\nEvery source that a rule cites, by its key, with the rules that cite it. "
        "[evidence](@ref evidence) has what was read in each.\n";
    for (const auto& [key, each] : sources) {
        text += "\n## " + key + " {#" + anchor("source_", key) + "}\n\n" +
                pages::link(each.source->title.get(), each.source->address.get()) + "\n\n- **Kind:** " +
                pages::spoken(nw::code(each.source->kind.get())) + "\n- **Cited by:** ";
        std::vector<std::string> rules;
        std::set<std::string> seen;
        for (const std::string& id : each.rules) {
            if (seen.insert(id).second) {
                rules.push_back(rule_link(id));
            }
        }
        text += pages::joined(rules) + "\n";
    }
    return text;
}

void save(const std::string& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary);
    if (!(file << text)) {
        std::cerr << path << ": cannot be written\n";
        std::exit(1);
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "rules_page FOLDER\n";
        return 2;
    }
    const std::string folder = std::string(argv[1]) + "/";
    const nw::book_view& book = nw::index_of<nw::standard>.catalogue().book();
    rule_writer rules;
    rules.write("Screening",
                "May this person be treated here and now? All rows that hold are kept; the strictest decides.",
                book.screening);
    rules.write("Protocol", "What does the concern want? Exactly one row answers.", book.protocol);
    rules.write("Limits", "What is allowed? All rows are asked; the tightest wins.", book.limits);
    rules.write("Routine", "Which steps? All rows that apply.", book.routine);
    rules.write("Course", "What does the last visit mean for the next one? The most cautious of each part wins.",
                nw::standard_course.rows());
    rules.write("Products", "What may be put on the skin, when, and by whom?", nw::standard_products.rows());
    rules.write("Other positions",
                "What a clinic may take in place of a row of the standard book, where the sources disagree.",
                nw::books::other_positions<>);
    const nw::edition_date edition = book.edition;
    const auto two = [](int part) { return std::to_string(100 + part).substr(1); };
    save(folder + "rules.markdown", "# All rules {#all_rules}\n\n" + std::to_string(rules.anchors().size()) +
                                        " rules of the standard book, edition " + std::to_string(edition.year) + "-" +
                                        two(edition.month) + "-" + two(edition.day) +
                                        ". An answer names its rules by these ids; search this page for one. " +
                                        "[All sources](@ref all_sources) lists what they rest on.\n" + rules.text());
    save(folder + "sources.markdown", sources_page(rules.sources()));
    std::string names;
    for (const auto& [name, id] : rules.anchors()) {
        names += id + " " + name + "\n";
    }
    save(folder + "rules.txt", names);
    std::cout << rules.anchors().size() << " rules, " << rules.sources().size() << " sources\n";
}
