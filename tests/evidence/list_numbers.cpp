// SPDX-License-Identifier: MIT
// Prints what docs/evidence/numbers.csv and forms.csv are held against, in columns split by tabs:
//   number   rule, value, unit, keys of its sources, strength   of each wait of the screening and each limit
//   finding  code, worst outcome in a clinician's hands, whether a row with that outcome has a note of dissent

#include <algorithm>
#include <iostream>
#include <string>

#include <needlewise/needlewise.hpp>

namespace nw = needlewise;

namespace {

template <class Rule> void print_number(const Rule& rule, double value, const char* unit) {
    std::cout << "number\t" << rule.id.get() << '\t' << value << '\t' << unit << '\t';
    for (const nw::source& each : rule.source) {
        std::cout << each.key.get() << ' ';
    }
    std::cout << '\t' << nw::code(rule.strength.get()) << '\n';
}

void print_finding(nw::finding found) {
    nw::verdict worst = nw::verdict::proceed;
    bool dissent = false;
    for (const nw::screening_rule& row : nw::standard.screening) {
        if (row.when.having.contains(found) && row.when.practitioner.contains(nw::practitioner_kind::clinician)) {
            const nw::verdict said = nw::verdict_of(row.then);
            dissent = said > worst ? !row.dissent.empty() : dissent || (said == worst && !row.dissent.empty());
            worst = std::max(worst, said);
        }
    }
    std::cout << "finding\t" << nw::code(found) << '\t' << nw::code(worst) << '\t' << (dissent ? "dissent" : "none")
              << '\n';
}

} // namespace

int main() {
    for (const nw::screening_rule& row : nw::standard.screening) {
        if (!row.wait.is_zero()) {
            print_number(row, row.wait.in_minutes() / 1440.0, "days");
        }
    }
    for (const nw::limit_rule& row : nw::standard.limits) {
        const nw::limit_value& said = row.then.get();
        switch (said.kind()) {
        case nw::limit_kind::depth: print_number(row, said.ceiling().in_micrometres() / 1000.0, "mm"); break;
        case nw::limit_kind::interval: print_number(row, said.soonest().in_minutes() / 1440.0, "days"); break;
        case nw::limit_kind::sessions: print_number(row, said.most_sessions(), "sessions"); break;
        }
    }
    for (const nw::finding found : nw::every<nw::finding>) {
        print_finding(found);
    }
}
