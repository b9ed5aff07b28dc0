// SPDX-License-Identifier: MIT
// Prints what docs/evidence/numbers.csv, protocol_numbers.csv and forms.csv are held against, in columns split by tabs:
//   number   rule, value, unit, keys of its sources, strength   of each wait of the screening and each limit
//   protocol rule, concern, field, value, unit, keys of its sources, strength   of each number of a protocol row
//   sentence rule, sentence   of each protocol row
//   words    table, rule, keys of its sources, strength, own numbers, sentence (of a step with its agent)   of each
//   rule finding  code, worst outcome in a clinician's hands, whether a row with that outcome has a note of dissent

#include <algorithm>
#include <iostream>
#include <string>

#include <needlewise/books/standard/course.hpp>
#include <needlewise/books/standard/positions.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/products.hpp>

namespace nw = needlewise;

namespace {

template <class Rule> void print_number(const Rule& rule, double value, const char* unit) {
    std::cout << "number\t" << rule.id.get() << '\t' << value << '\t' << unit << '\t';
    for (const nw::source& each : rule.source) {
        std::cout << each.key.get() << ' ';
    }
    std::cout << '\t' << nw::code(rule.strength.get()) << '\n';
}

/// The words of a rule. Own numbers are those that its fields hold and that are doses: a length, an area, how long it
/// lasts.
template <class Rule> void print_words(const char* table, const Rule& rule, const std::string& own, std::string said) {
    std::cout << "words\t" << table << '\t' << rule.id.get() << '\t';
    for (const nw::source& each : rule.source) {
        std::cout << each.key.get() << ' ';
    }
    std::cout << '\t' << nw::code(rule.strength.get()) << '\t' << own << '\t' << said << '\n';
}

std::string minutes_of(nw::duration time) { return std::to_string(time.in_minutes()) + " minutes; "; }

void print_words_of_all() {
    for (const nw::screening_rule& row : nw::standard.screening) {
        print_words("screening", row, row.wait.is_zero() ? "" : minutes_of(row.wait), std::string(row.said.get()));
    }
    for (const nw::screening_rule& row : nw::books::other_positions<>) {
        print_words("positions", row, row.wait.is_zero() ? "" : minutes_of(row.wait), std::string(row.said.get()));
    }
    for (const nw::limit_rule& row : nw::standard.limits) {
        const nw::limit_value& said = row.then.get();
        print_words("limits", row,
                    said.kind() == nw::limit_kind::depth
                        ? std::to_string(said.ceiling().in_micrometres()) + " micrometres; "
                        : minutes_of(said.kind() == nw::limit_kind::interval ? said.soonest() : nw::duration{}),
                    std::string(row.said.get()));
    }
    for (const nw::routine_rule& row : nw::standard.routine) {
        const nw::treatment_step& step = row.then;
        std::string own;
        if (step.largest_area_cm2 != 0) {
            own += std::to_string(step.largest_area_cm2) + " cm2; ";
        }
        if (!step.lasts.max.is_zero()) {
            own += minutes_of(step.lasts.min) + minutes_of(step.lasts.max);
        }
        print_words("routine", row, own,
                    std::string(step.instruction.get()) + " [" + std::string(std::string_view(step.agent)) + "]");
    }
    for (const nw::product_rule& row : nw::standard_products.rows()) {
        print_words("products", row, row.wait.is_zero() ? "" : minutes_of(row.wait), std::string(row.said.get()));
    }
    for (const nw::course_rule& row : nw::standard_course.rows()) {
        print_words("course", row, "", std::string(row.said.get()));
    }
}

void print_wanted(const nw::protocol_rule& row, const char* field, double value, const char* unit) {
    std::cout << "protocol\t" << row.id.get() << '\t' << nw::code(*row.when.concern.begin()) << '\t' << field << '\t'
              << value << '\t' << unit << '\t';
    for (const nw::source& each : row.source) {
        std::cout << each.key.get() << ' ';
    }
    std::cout << '\t' << nw::code(row.strength.get()) << '\n';
}

void print_protocol(const nw::protocol_rule& row) {
    const nw::regimen& wanted = row.then;
    const auto weeks = [](nw::duration time) { return time.in_days() / 7.0; };
    print_wanted(row, "depth.min", wanted.depth.min.in_micrometres() / 1000.0, "mm");
    print_wanted(row, "depth.max", wanted.depth.max.in_micrometres() / 1000.0, "mm");
    if (wanted.first != wanted.depth.min) {
        print_wanted(row, "depth.first", wanted.first.in_micrometres() / 1000.0, "mm");
    }
    print_wanted(row, "sessions.min", wanted.sessions.min, "sessions");
    print_wanted(row, "sessions.max", wanted.sessions.max, "sessions");
    print_wanted(row, "interval.min", weeks(wanted.interval.min), "weeks");
    print_wanted(row, "interval.max", weeks(wanted.interval.max), "weeks");
    if (wanted.maintenance != nw::no_time) {
        print_wanted(row, "maintenance.min", weeks(wanted.maintenance.min), "weeks");
        print_wanted(row, "maintenance.max", weeks(wanted.maintenance.max), "weeks");
    }
    std::cout << "sentence\t" << row.id.get() << '\t' << row.said.get() << '\n';
}

void print_finding(nw::finding found) {
    nw::verdict worst = nw::verdict::proceed;
    std::int32_t wait = 0;
    std::string dissent;
    for (const nw::screening_rule& row : nw::standard.screening) {
        if (row.when.having.contains(found) && row.when.practitioner.contains(nw::practitioner_kind::clinician)) {
            worst = std::max(worst, nw::verdict_of(row.then));
            wait = std::max(wait, row.wait.in_minutes());
            dissent += std::string(std::string_view(row.dissent)) + " ";
        }
    }
    std::cout << "finding\t" << nw::code(found) << '\t' << nw::code(worst) << '\t' << wait / 1440.0 << '\t' << dissent
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
    for (const nw::protocol_rule& row : nw::standard.protocol) {
        print_protocol(row);
    }
    print_words_of_all();
    for (const nw::finding found : nw::every<nw::finding>) {
        print_finding(found);
    }
}
