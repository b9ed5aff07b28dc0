// SPDX-License-Identifier: MIT
/// @file
/// What a whole decision costs, beside two ways to answer the protocol alone: nested switches as one would write them
/// by hand, and a dense table with one entry a case. Quote ratios within one run.

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <random>
#include <vector>

#include <benchmark/benchmark.h>

#include <needlewise/decide.hpp>
#include <needlewise/needlewise.hpp>

#include "nested_switch.hpp"

namespace nw = needlewise;
using namespace needlewise::literals;

namespace {

std::size_t allocations = 0;

} // namespace

// Counts allocations, so that the claim of none is measured.
[[gnu::noinline]] void* operator new(std::size_t size) {
    ++allocations;
    if (void* memory = std::malloc(size)) {
        return memory;
    }
    std::abort();
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

using by_hand::nested_switch;
using nw::body_site, nw::practitioner_kind, nw::fitzpatrick, nw::severity_grade, nw::skin_concern;

/// Answers that take more than two look-ups: many findings, one that ended weeks ago, or one that nobody knows.
nw::screening with_care(nw::screening history, std::size_t number, nw::finding chosen) {
    switch (number % 3) {
    case 0:
        return history.with(chosen)
            .with(nw::finding::herpes_labialis_history)
            .with(nw::finding::recent_tan)
            .with(nw::finding::pih_history);
    case 1: return history.with(chosen, 5_weeks);
    default: return history.unsure_of(chosen);
    }
}

/// Cases in no order, at sites of one kind: half with no finding, the others with one or two that are present now; or,
/// if asked for, cases that take the long way through screening.
std::vector<nw::intake> shuffled_intakes(nw::enum_set<body_site> sites, bool careful) {
    std::mt19937 random(20261123);
    const auto pick = [&random](std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
    };
    std::vector<nw::intake> intakes;
    for (int i = 0; i < 65536; ++i) {
        nw::screening history = nw::screening::all_clear();
        for (std::size_t more = pick(4); more > 1; --more) { // none in half of the cases, one or two in the others
            history = history.with(static_cast<nw::finding>(pick(nw::enumerator_count<nw::finding>)));
        }
        if (careful) {
            history = with_care(history, static_cast<std::size_t>(i),
                                static_cast<nw::finding>(pick(nw::enumerator_count<nw::finding>)));
        }
        auto concern = static_cast<skin_concern>(pick(21));
        while ((sites_of(concern) & sites).empty()) {
            concern = static_cast<skin_concern>(pick(21));
        }
        auto site = static_cast<body_site>(pick(22));
        while (!is_found_at(concern, site) || !sites.contains(site)) {
            site = static_cast<body_site>(pick(22));
        }
        intakes.push_back({.concern = concern,
                           .severity = static_cast<severity_grade>(pick(3)),
                           .site = site,
                           .phototype = static_cast<fitzpatrick>(pick(6)),
                           .practitioner = static_cast<practitioner_kind>(pick(4)),
                           .history = history});
    }
    return intakes;
}

constexpr std::size_t cell(const nw::intake& asked) {
    return (((position(asked.concern.get()) * 3 + position(asked.severity.get())) * 22 + position(asked.site.get())) *
                6 +
            position(asked.phototype.get())) *
               4 +
           position(asked.practitioner.get());
}

const nw::enum_set<body_site> simple_sites = ~nw::enum_set<body_site>(body_site::full_face);
const std::vector<nw::intake> intakes = shuffled_intakes(simple_sites, false);
const std::vector<nw::intake> careful_intakes = shuffled_intakes(simple_sites, true);
const std::vector<nw::intake> whole_faces = shuffled_intakes(body_site::full_face, false);

/// The row of the protocol table that goes before the others in a case, whatever the limits leave of it.
std::uint8_t protocol_row(const nw::intake& asked) {
    const nw::row_order& order = nw::index_of<nw::standard>.catalogue().order();
    const std::size_t bit = nw::recommend(asked).fired().first(order.first_bit(nw::table_kind::protocol));
    if (bit >= order.first_bit(nw::table_kind::limits)) {
        std::fputs("a case has no protocol row\n", stderr);
        std::exit(1);
    }
    return static_cast<std::uint8_t>(order.row_of(bit));
}

const std::vector<std::uint8_t>& dense_table() {
    static const std::vector<std::uint8_t> table = [] {
        std::vector<std::uint8_t> rows(21 * 3 * 22 * 6 * 4);
        for (const auto concern : nw::every<skin_concern>) {
            for (const auto severity : nw::every<severity_grade>) {
                for (const auto site : nw::sites_of(concern)) {
                    for (const auto phototype : nw::every<fitzpatrick>) {
                        for (const auto practitioner : nw::every<practitioner_kind>) {
                            const nw::intake asked{.concern = concern,
                                                   .severity = severity,
                                                   .site = site,
                                                   .phototype = phototype,
                                                   .practitioner = practitioner,
                                                   .history = nw::screening::all_clear()};
                            rows[cell(asked)] = protocol_row(asked);
                            const nw::protocol_rule& row = nw::standard.protocol[rows[cell(asked)]];
                            if (!(nested_switch(asked) == row.then)) {
                                std::fprintf(stderr, "the nested switch differs from the book at %s\n",
                                             row.id.get().data());
                                std::exit(1);
                            }
                        }
                    }
                }
            }
        }
        return rows;
    }();
    return table;
}

template <class Answer, class Case>
void over_all(benchmark::State& state, Answer answer, const std::vector<Case>& cases) {
    std::size_t at = 0;
    const std::size_t before = allocations;
    for (auto _ : state) {
        const auto made = answer(cases[at]); // must be in memory; handing it over by value would copy it once more
        const void* where = &made;
        benchmark::DoNotOptimize(where);
        benchmark::ClobberMemory();
        at = (at + 1) % cases.size();
    }
    state.counters["allocations"] = static_cast<double>(allocations - before);
}

/// A case as it comes from a form or a field bus: plain numbers.
struct plain_case {
    int concern, severity, site, phototype, practitioner;
    std::vector<int> findings;
};
std::vector<plain_case> plain_cases() {
    std::vector<plain_case> cases;
    for (const nw::intake& asked : intakes) {
        plain_case& made = cases.emplace_back();
        made.concern = static_cast<int>(asked.concern.get());
        made.severity = static_cast<int>(asked.severity.get());
        made.site = static_cast<int>(asked.site.get());
        made.phototype = static_cast<int>(asked.phototype.get());
        made.practitioner = static_cast<int>(asked.practitioner.get());
        for (const nw::finding found : asked.history.get().present()) {
            made.findings.push_back(static_cast<int>(found));
        }
    }
    return cases;
}
nw::intake intake_of(const plain_case& asked) {
    nw::screening history = nw::screening::all_clear();
    for (const int found : asked.findings) {
        history.answer(static_cast<nw::finding>(found), nw::screening_answer::yes);
    }
    return {.concern = static_cast<skin_concern>(asked.concern),
            .severity = static_cast<severity_grade>(asked.severity),
            .site = static_cast<body_site>(asked.site),
            .phototype = static_cast<fitzpatrick>(asked.phototype),
            .practitioner = static_cast<practitioner_kind>(asked.practitioner),
            .history = history};
}

// Compiled with aligned functions and loops (see CMakeLists.txt): otherwise the switch alone takes between 9 and 15 ns,
// by what else is linked.
void whole_decision(benchmark::State& state) {
    over_all(
        state, [](const nw::intake& asked) { return nw::recommend(asked); }, intakes);
}
void whole_decision_with_care(benchmark::State& state) {
    over_all(
        state, [](const nw::intake& asked) { return nw::recommend(asked); }, careful_intakes);
}
void whole_decision_from_numbers(benchmark::State& state) {
    static const std::vector<plain_case> cases = plain_cases();
    over_all(
        state, [](const plain_case& asked) { return nw::recommend(intake_of(asked)); }, cases);
}
void whole_face(benchmark::State& state) {
    over_all(
        state, [](const nw::intake& asked) { return nw::recommend(asked); }, whole_faces);
}
/// What a whole face may cost: its parts, each asked for alone.
void parts_of_a_whole_face(benchmark::State& state) {
    over_all(
        state,
        [](const nw::intake& asked) {
            std::size_t plans = 0;
            for (const body_site part : nw::parts_of(asked.site, asked.concern.get())) {
                const nw::intake there = asked.at(part);
                const nw::decision made = nw::recommend(there);
                const void* where = &made; // must be in memory, as the answer for the whole
                benchmark::DoNotOptimize(where);
                benchmark::ClobberMemory();
                plans += std::size_t{made.plan() != nullptr};
            }
            return plans;
        },
        whole_faces);
}
void ruling_laid_out_for_size(benchmark::State& state) {
    over_all(
        state, [](const nw::intake& asked) { return nw::decide(asked); }, intakes);
}
void protocol_by_nested_switch(benchmark::State& state) {
    over_all(
        state, [](const nw::intake& asked) { return nested_switch(asked); }, intakes);
}
void protocol_by_dense_table(benchmark::State& state) {
    const auto& table = dense_table();
    over_all(
        state, [&table](const nw::intake& asked) { return nw::standard.protocol[table[cell(asked)]].then; }, intakes);
}

BENCHMARK(whole_decision);
BENCHMARK(whole_decision_with_care);
BENCHMARK(whole_decision_from_numbers);
BENCHMARK(whole_face);
BENCHMARK(parts_of_a_whole_face);
BENCHMARK(ruling_laid_out_for_size);
BENCHMARK(protocol_by_nested_switch);
BENCHMARK(protocol_by_dense_table);

} // namespace
