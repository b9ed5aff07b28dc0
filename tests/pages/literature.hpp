// SPDX-License-Identifier: MIT
#pragma once
// The published arms beside what the library answers to each.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <needlewise/needlewise.hpp>

#include "../evidence/arm.hpp"
#include "words.hpp"

namespace pages {

using evidence::holds, evidence::quantity, evidence::range_of, evidence::span;

inline constexpr nw::book_view book = nw::standard.view();

struct quantity_name {
    std::string_view label;
    std::string_view unit;
    std::string_view less;
    std::string_view more;
};
/// How a quantity is called.
inline const quantity_name& named(quantity asked) {
    static constexpr quantity_name names[] = {{"needle length", "mm", "shorter", "longer"},
                                              {"sessions", "sessions", "fewer", "more"},
                                              {"interval", "weeks", "sooner", "later"}};
    return names[static_cast<std::size_t>(asked)];
}

/// One number, or both ends, without the unit: `3`, `3 to 6`; millimetres have a decimal: `1.0 to 1.5`.
inline std::string ends(const span& of, quantity asked) {
    const auto one = [asked](double value) {
        const std::string text = number(value);
        const bool whole = text.find('.') == std::string::npos;
        return asked == quantity::needle_length && whole ? text + ".0" : text;
    };
    return one(of.least) == one(of.most) ? one(of.most) : one(of.least) + " to " + one(of.most);
}
/// The same with the unit: `1 session`, `2 to 4 weeks`.
inline std::string measured(const span& of, quantity asked) {
    std::string unit(named(asked).unit);
    if (of.least == of.most && of.most == 1 && unit.back() == 's') {
        unit.pop_back();
    }
    return ends(of, asked) + " " + unit;
}

/// One published arm, all its cells and the library's answer to its question.
struct trial {
    evidence::arm arm;
    evidence::row cells;
    nw::decision answer;

    const std::string& cell(const std::string& column) const { return cells.at(column); }
    /// The protocol row that answered.
    std::string_view rule() const {
        for (const nw::fired_rule& each : answer.rules()) {
            if (each.table == nw::table_kind::protocol) {
                return each.id;
            }
        }
        return {};
    }
    /// Whether what the arm states of a quantity lies in what the library recommends; nothing where it states nothing.
    std::optional<bool> inside(quantity asked) const {
        if (!arm[asked]) {
            return std::nullopt;
        }
        return answer.plan() != nullptr && holds(range_of(*answer.plan(), asked), *arm[asked]);
    }
    /// Where it is to be found: the DOI or PMID if there is one.
    std::string address() const {
        const std::string& numbers = cell("doi_or_pmid"); // one, or several with semicolons
        return numbers.empty() ? cell("url") : numbers.substr(0, numbers.find(';'));
    }
    /// How many people: of the arm, or else that they are some of the trial's; empty where neither is stated.
    std::string people() const {
        return !cell("n").empty() ? cell("n") : cell("trial_n").empty() ? "" : "some of " + cell("trial_n");
    }
};

using trials = std::vector<trial>;

/// All published arms, in the order of the table.
inline trials read_trials(const std::string& path) {
    const std::vector<evidence::arm> arms = evidence::read_arms(path);
    const std::vector<evidence::row> rows = evidence::read_table(path);
    trials all;
    for (std::size_t at = 0; at < arms.size(); ++at) {
        all.push_back({arms[at], rows[at], nw::recommend(evidence::question(arms[at]))});
    }
    return all;
}
/// Those of one concern.
inline trials about(const trials& all, nw::skin_concern concern) {
    trials mine;
    for (const trial& each : all) {
        if (each.arm.concern == concern) {
            mine.push_back(each);
        }
    }
    return mine;
}
/// The protocol rows of one concern.
inline std::vector<const nw::protocol_rule*> rows_of(nw::skin_concern concern) {
    std::vector<const nw::protocol_rule*> rows;
    for (const nw::protocol_rule& row : book.protocol) {
        if (row.when.concern.contains(concern)) {
            rows.push_back(&row);
        }
    }
    return rows;
}

} // namespace pages
