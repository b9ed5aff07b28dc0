// SPDX-License-Identifier: MIT
// A year's diary: three zones, six sessions, sixty periods without sessions. Beside it the same number of sessions by
// adding days alone, and the calls of Boost.Date_Time that the diary makes, on their own.

#include <array>

#include <benchmark/benchmark.h>

#include <needlewise/calendar/diary.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;

namespace {

constexpr zone_list zones{
    {.concern = skin_concern::acne_scar, .severity = severity_grade::moderate, .site = body_site::cheek},
    {.concern = skin_concern::wrinkles, .severity = severity_grade::mild, .site = body_site::upper_lip},
    {.concern = skin_concern::hyperpigmentation, .severity = severity_grade::mild, .site = body_site::forehead}};
constexpr visit_plan face = plan_visit(person{.phototype = fitzpatrick::iii,
                                              .practitioner = practitioner_kind::clinician,
                                              .history = screening::all_clear()},
                                       zones);
constexpr session_rhythm rhythm = rhythm_of(face);

/// Sixty periods over a year, of one to five days.
std::array<closed_period, 60> sixty_periods() {
    const auto period = [](int number) {
        const date from = date(2026, 12, 1) + boost::gregorian::days(number * 6);
        return closed_period{date_period(from, from + boost::gregorian::days(1 + number % 5)),
                             constraint::clinic_closed};
    };
    return [&]<std::size_t... At>(std::index_sequence<At...>) {
        return std::array<closed_period, 60>{period(static_cast<int>(At))...};
    }
    (std::make_index_sequence<60>{});
}
const auto closed = sixty_periods();
const calendar open_days{.open = values_from(weekday::monday, weekday::friday), .closed = closed};

date start_of(std::size_t round) { return date(2026, 12, 1) + boost::gregorian::days(static_cast<long>(round % 28)); }

void diary_of_a_year(benchmark::State& state) {
    std::size_t round = 0;
    for (auto _ : state) {
        const diary made = schedule(face, start_of(round++), open_days);
        if (made.visits().size() != 6) {
            state.SkipWithError("not six sessions");
            break;
        }
        benchmark::DoNotOptimize(made);
    }
}
void diary_with_the_rhythm_known(benchmark::State& state) {
    std::size_t round = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(schedule(rhythm, start_of(round++), open_days));
    }
}
/// No calendar: the dates of six sessions, each the planned interval after the last.
void adding_days_alone(benchmark::State& state) {
    std::size_t round = 0;
    for (auto _ : state) {
        std::array<session_date, 6> visits{};
        date day = start_of(round++);
        for (int number = 1; number <= 6; ++number) {
            visits[static_cast<std::size_t>(number - 1)] = {number, day, day, day};
            day = day + boost::gregorian::days(28);
        }
        benchmark::DoNotOptimize(visits);
    }
}
/// What the diary asks Boost for: where each period lies, the weekday of the first day, and the days of the sessions.
void boost_in_a_diary(benchmark::State& state) {
    std::size_t round = 0;
    for (auto _ : state) {
        const date first = start_of(round++);
        long sum = first.day_of_week().as_number();
        for (int pass = 0; pass < 2; ++pass) { // once to measure how far to look, once to close the days
            for (const closed_period& period : closed) {
                sum += (period.when.begin() - first).days() + (period.when.end() - first).days();
            }
        }
        for (int session = 0; session < 6; ++session) {
            for (const int offset : {28, 28, 28}) { // the day, the earliest and the latest
                sum += (first + boost::gregorian::days(offset * session)).day_number();
            }
        }
        benchmark::DoNotOptimize(sum);
    }
}

BENCHMARK(diary_of_a_year);
BENCHMARK(diary_with_the_rhythm_known);
BENCHMARK(adding_days_alone);
BENCHMARK(boost_in_a_diary);

} // namespace
