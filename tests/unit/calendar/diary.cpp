// SPDX-License-Identifier: MIT
// Schedules on calendars: 200,000 random ones, checked by reading day after day and not as the scheduler does it.
#include "../../catch.hpp"

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <needlewise/calendar/diary.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;
using namespace needlewise::literals;
using boost::gregorian::days;

namespace {

constexpr intake patient{.concern = skin_concern::product_absorption,
                         .severity = severity_grade::moderate,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::iii,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::all_clear()};
constexpr decision answer = recommend(patient);
constexpr const treatment_plan& plan = *answer.plan();
const date no_day = no_date;

struct request {
    session_rhythm rhythm{.sessions = {1, 1}, .interval = {1_days, 1_days}};
    date start{boost::date_time::not_a_date_time};
    condition_set<weekday> open;
    std::vector<closed_period> closed;
    schedule_options options;

    calendar on() const { return {open, closed}; }
};

class random_requests {
public:
    explicit random_requests(unsigned seed) : engine_(seed) {}
    int between(int least, int most) { return std::uniform_int_distribution<int>(least, most)(engine_); }
    bool chance(int percent) { return between(1, 100) <= percent; }

    request next(int most_sessions, int most_periods) {
        request made{};
        const int fewest = between(1, most_sessions);
        const int soonest = between(1, 42);
        made.rhythm = {.sessions = {fewest, between(fewest, most_sessions)},
                       .interval = {*duration::from_days(soonest), *duration::from_days(soonest + between(0, 28))},
                       .pre_care = *duration::from_days(between(0, 14)),
                       .recovery = *duration::from_days(between(0, 7))};
        made.start = date(2026, 1, 1) + days(between(0, 700));
        made.open = chance(30) ? any_of<weekday> : enum_set<weekday>::from_bits(static_cast<unsigned>(between(1, 127)));
        for (int periods = between(0, most_periods); periods > 0; --periods) {
            const date from = made.start + days(between(-20, 300));
            const int kind = between(0, 2);
            made.closed.push_back({date_period(from, from + days(chance(10) ? between(20, 120) : between(0, 12))),
                                   kind == 0   ? constraint::holiday
                                   : kind == 1 ? constraint::clinic_closed
                                               : constraint::person_away});
        }
        if (chance(30)) {
            made.options.today = made.start + days(between(-20, 20));
        }
        if (chance(30)) {
            made.options.wait = *duration::from_days(between(0, 60));
        }
        if (chance(40)) {
            made.options.recovered_by = made.start + days(between(-5, 260));
        }
        if (chance(30)) {
            made.options.sessions = between(1, most_sessions + 1);
        }
        return made;
    }

private:
    std::mt19937 engine_;
};

/// Reads a schedule day by day. It knows nothing of how it was made.
class reader {
public:
    explicit reader(const request& asked) : asked_(asked) {
        for (const closed_period& period : asked.closed) {
            for (date day = period.when.begin(); day < period.when.end(); day += days(1)) {
                closed_[day].insert(period.why);
            }
        }
        earliest_ = asked.start;
        if (!asked.options.today.is_special()) {
            earliest_ = std::max(earliest_, asked.options.today + days(asked.rhythm.pre_care.in_days()));
        }
        const date from = asked.options.today.is_special() ? asked.start : asked.options.today;
        earliest_ = std::max(earliest_, from + days(asked.options.wait.in_days()));
        last_ = asked.options.recovered_by.is_special()
                    ? date(2040, 1, 1)
                    : asked.options.recovered_by - days(asked.rhythm.recovery.in_days());
    }
    bool is_open(const date& day) const {
        return asked_.open.contains(weekday_of(day)) && closed_.find(day) == closed_.end();
    }
    bool is_closed_by(const date& day, constraint why) const {
        if (why == constraint::weekdays) {
            return !asked_.open.contains(weekday_of(day));
        }
        const auto at = closed_.find(day);
        return at != closed_.end() && at->second.count(why) != 0;
    }
    date first_open(date day) const {
        const date give_up = std::min(last_, day + days(1500));
        while (day <= give_up && !is_open(day)) {
            day += days(1);
        }
        return day <= give_up ? day : no_day;
    }
    int least() const { return asked_.rhythm.interval.min.in_days(); }
    int most() const { return asked_.rhythm.interval.max.in_days(); }
    int wanted() const {
        const int asked = asked_.options.sessions;
        return asked > 0 ? std::min(asked, asked_.rhythm.sessions.max) : asked_.rhythm.sessions.max;
    }
    int needed() const {
        const int asked = asked_.options.sessions;
        return asked > 0 ? std::min(asked, asked_.rhythm.sessions.max) : asked_.rhythm.sessions.min;
    }
    /// As many sessions as there can be, each as soon as it can be.
    int possible() const {
        int count = 0;
        for (date day = first_open(earliest_); !day.is_special() && count < wanted();
             day = first_open(day + days(least()))) {
            ++count;
        }
        return count;
    }
    /// The fewest intervals over the greatest, for as many sessions as were made, and the fewest days beyond it; by
    /// trying every pair of days.
    std::pair<int, long> fewest_too_long(const date& first, int sessions) const {
        std::map<date, std::pair<int, long>> reached{{first, {0, 0}}};
        for (int session = 1; session < sessions; ++session) {
            std::map<date, std::pair<int, long>> next;
            for (const auto& [day, late] : reached) {
                for (date then = day + days(least()); then <= std::min(last_, day + days(400)); then += days(1)) {
                    if (is_open(then)) {
                        const long beyond = std::max((then - day).days() - most(), 0L);
                        const std::pair cost{late.first + (beyond > 0 ? 1 : 0), late.second + beyond};
                        const auto [at, fresh] = next.emplace(then, cost);
                        at->second = fresh ? cost : std::min(at->second, cost);
                    }
                }
            }
            reached = next;
        }
        std::pair<int, long> fewest{sessions, 0};
        for (const auto& [day, late] : reached) {
            fewest = std::min(fewest, late);
        }
        return fewest;
    }

    /// What is wrong with a schedule; empty if nothing is.
    std::string complaint(const diary& made, bool thorough) const {
        const session_dates& visits = made.visits();
        std::size_t explained = 0;
        const auto conflict_of = [&](int session, constraint one) -> const schedule_conflict* {
            for (const schedule_conflict& each : made.conflicts()) {
                if (each.session == session && each.one == one) {
                    ++explained;
                    return &each;
                }
            }
            return nullptr;
        };
        if (static_cast<int>(visits.size()) != possible()) {
            return "another number of sessions than fit";
        }
        if (!visits.empty() && visits[0].planned != first_open(earliest_)) {
            return "the first session is not on the first day that it can be on";
        }
        std::pair<int, long> too_long{0, 0};
        for (std::size_t at = 0; at < visits.size(); ++at) {
            if (!is_open(visits[at].planned) || visits[at].planned > last_) {
                return "a session on a day that is closed or too late";
            }
            if (visits[at].number != static_cast<int>(at) + 1) {
                return "numbers are not in order";
            }
            if (at == 0) {
                continue;
            }
            const date before = visits[at - 1].planned;
            const long apart = (visits[at].planned - before).days();
            if (apart < least()) {
                return "sessions too close";
            }
            const schedule_conflict* said = nullptr;
            if (apart > most()) {
                too_long = {too_long.first + 1, too_long.second + apart - most()};
                said = conflict_of(visits[at].number, constraint::greatest_interval);
                if (said == nullptr) {
                    return "an interval over the greatest is not reported";
                }
                bool true_reason = false;
                bool open = false;
                for (date day = before + days(least()); day <= before + days(most()); day += days(1)) {
                    open = open || is_open(day);
                    true_reason = true_reason || is_closed_by(day, said->other);
                }
                // Where a day was open, taking it would have cost more later on.
                true_reason = open ? said->other == constraint::greatest_interval : true_reason;
                if (!true_reason) {
                    return "the reason of a conflict is not true";
                }
            }
        }
        if (thorough && asked_.options.recovered_by.is_special() && !visits.empty() &&
            too_long != fewest_too_long(visits[0].planned, static_cast<int>(visits.size()))) {
            return "more intervals over the greatest than need be, or longer ones";
        }
        if (static_cast<int>(visits.size()) < needed()) {
            const int missing = static_cast<int>(visits.size()) + 1;
            const schedule_conflict* said = conflict_of(missing, constraint::recovered_by);
            said = said == nullptr ? conflict_of(missing, constraint::sessions) : said;
            if (said == nullptr) {
                return "sessions are missing without a conflict";
            }
            const date next = visits.empty() ? earliest_ : visits[visits.size() - 1].planned + days(least());
            if (!first_open(next).is_special()) {
                return "a session is called impossible that is possible";
            }
            if (next > last_) {
                const bool true_reason =
                    visits.empty() ? said->other == made.first_bound_by() : said->other == constraint::least_interval;
                if (!true_reason) {
                    return "a session comes too late for another reason";
                }
            } else {
                bool true_reason = false;
                for (date day = next; day <= std::min(last_, next + days(1500)); day += days(1)) {
                    true_reason = true_reason || is_closed_by(day, said->other);
                }
                if (!true_reason) {
                    return "a session is impossible for another reason";
                }
            }
        }
        if (asked_.options.sessions > asked_.rhythm.sessions.max) {
            if (conflict_of(asked_.rhythm.sessions.max + 1, constraint::sessions) == nullptr) {
                return "more sessions than the plan allows are not reported";
            }
        }
        return explained >= made.conflict_count() ? "" : "a conflict that is none";
    }

private:
    const request& asked_;
    std::map<date, std::set<constraint>> closed_;
    date earliest_{boost::date_time::not_a_date_time};
    date last_{boost::date_time::not_a_date_time};
};

std::string told(const request& asked) {
    const auto iso = [](const date& day) {
        return day.is_special()
                   ? std::string("none")
                   : std::to_string(static_cast<int>(day.year())) + "-" + std::to_string(day.month().as_number()) +
                         "-" + std::to_string(day.day().as_number());
    };
    std::string text =
        "start " + iso(asked.start) + " sessions " + std::to_string(asked.rhythm.sessions.min) + ".." +
        std::to_string(asked.rhythm.sessions.max) + " interval " + std::to_string(asked.rhythm.interval.min.in_days()) +
        ".." + std::to_string(asked.rhythm.interval.max.in_days()) + " open " + std::to_string(asked.open.bits()) +
        " today " + iso(asked.options.today) + " wait " + std::to_string(asked.options.wait.in_days()) + " by " +
        iso(asked.options.recovered_by) + " want " + std::to_string(asked.options.sessions);
    for (const closed_period& period : asked.closed) {
        text +=
            "\n  " + std::string(code(period.why)) + " " + iso(period.when.begin()) + " to " + iso(period.when.end());
    }
    return text;
}

} // namespace

TEST_CASE("200,000 random schedules keep every constraint, and name a true conflict where they cannot") {
    random_requests source(20261123);
    int infeasible = 0;
    int late = 0;
    for (int at = 0; at < 200'000; ++at) {
        const request asked = source.next(at % 10 == 0 ? 12 : 6, at % 7 == 0 ? 60 : 6);
        const diary made = schedule(asked.rhythm, asked.start, asked.on(), asked.options);
        const std::string wrong = reader(asked).complaint(made, false);
        if (!wrong.empty()) {
            FAIL(wrong << "\n" << told(asked));
        }
        infeasible += made.visits().empty() ? 1 : 0;
        late += made.conflict_count() != 0 ? 1 : 0;
    }
    CHECK(infeasible > 5'000);
    CHECK(late > 20'000);
}

TEST_CASE("No more intervals than need be are over the greatest") {
    random_requests source(7);
    for (int at = 0; at < 300; ++at) {
        request asked = source.next(4, 20);
        asked.options.recovered_by = no_day;
        const diary made = schedule(asked.rhythm, asked.start, asked.on(), asked.options);
        const std::string wrong = reader(asked).complaint(made, true);
        if (!wrong.empty()) {
            FAIL(wrong << "\n" << told(asked));
        }
    }
}

TEST_CASE("A latest start is feasible, and no later one is") {
    random_requests source(99);
    int found = 0;
    for (int at = 0; at < 2'000; ++at) {
        request asked = source.next(6, 8);
        asked.options = {};
        const date by = asked.start + days(source.between(0, 250));
        const int wanted = source.between(1, asked.rhythm.sessions.max);
        const date latest = latest_start(asked.rhythm, wanted, by, asked.on(), asked.start);
        asked.options = {.recovered_by = by, .sessions = wanted};
        const auto fits_from = [&](const date& start) {
            const diary made = schedule(asked.rhythm, start, asked.on(), asked.options);
            const bool on_the_day = !made.visits().empty() && made.visits()[0].planned == start;
            return on_the_day && static_cast<int>(made.visits().size()) == wanted;
        };
        bool later_fits = false;
        const date from = latest.is_special() ? asked.start : latest + days(1);
        const bool kept =
            !latest.is_special() && schedule(asked.rhythm, latest, asked.on(), asked.options).conflict_count() == 0;
        for (date day = from; day <= by; day += days(1)) {
            const bool as_good = !kept || schedule(asked.rhythm, day, asked.on(), asked.options).conflict_count() == 0;
            later_fits = later_fits || (fits_from(day) && as_good);
        }
        if (later_fits || (!latest.is_special() && !fits_from(latest))) {
            FAIL("not the latest start\n" << told(asked));
        }
        found += latest.is_special() ? 0 : 1;
    }
    CHECK(found > 500);
}

TEST_CASE("What cannot be scheduled says which two constraints stand against each other") {
    const session_rhythm rhythm = rhythm_of(plan);
    CHECK(rhythm.pre_care == 2_weeks);
    CHECK(rhythm.recovery == 2_days);
    const calendar any{};
    const diary no_start = schedule(rhythm, no_day, any);
    REQUIRE(no_start.conflict_count() == 1);
    CHECK(no_start.visits().empty());
    CHECK(no_start.conflicts()[0].other == constraint::calendar_end);
    CHECK(schedule(rhythm, date(1500, 1, 1), any).visits().empty());
    CHECK(schedule(rhythm, date(9998, 12, 1), any).visits().size() == 3);
    CHECK(schedule(rhythm, date(9998, 12, 20), any).conflicts()[0].one == constraint::calendar_end);

    const calendar no_weekday{.open = none_of<weekday>};
    const diary shut = schedule(rhythm, date(2026, 12, 1), no_weekday);
    CHECK(shut.visits().empty());
    REQUIRE(shut.conflict_count() == 1);
    CHECK(shut.conflicts()[0].one == constraint::sessions);
    CHECK(shut.conflicts()[0].other == constraint::weekdays);

    const diary late = schedule(rhythm, date(2026, 12, 1), any, {.today = date(2026, 12, 1), .wait = 10_weeks});
    CHECK(late.first_bound_by() == constraint::washout);
    CHECK(late.visits()[0].planned == date(2027, 2, 9));
    const diary cared = schedule(rhythm, date(2026, 12, 1), any, {.today = date(2026, 12, 1)});
    CHECK(cared.first_bound_by() == constraint::pre_care);
    CHECK(cared.visits()[0].planned == date(2026, 12, 15));

    const diary wedding = schedule(rhythm, date(2027, 5, 1), any, {.recovered_by = date(2027, 6, 12)});
    CHECK(wedding.visits().size() == 3);
    CHECK(wedding.conflict_count() == 0);
    CHECK(sessions_that_fit(rhythm, date(2027, 5, 1), date(2027, 6, 12), any) == 3);
    const diary hurried = schedule(rhythm, date(2027, 5, 20), any, {.recovered_by = date(2027, 6, 12)});
    REQUIRE(hurried.conflict_count() == 1);
    CHECK(hurried.conflicts()[0].one == constraint::recovered_by);
    CHECK(hurried.conflicts()[0].other == constraint::least_interval);
    CHECK(hurried.conflicts()[0].session == 3);
    CHECK(latest_start(rhythm, 3, date(2027, 6, 12), any, date(2026, 12, 1)) == date(2027, 5, 13));
    CHECK(latest_start(rhythm, 3, date(2027, 6, 12), any, date(2027, 5, 14)).is_special());
}

TEST_CASE("A course goes on in the calendar from its last visit, and not after a reaction that stops it") {
    const calendar any{};
    course going(plan);
    CHECK(schedule(going, date(2026, 12, 1), any).visits().size() == static_cast<std::size_t>(plan.sessions.max));
    visit_record seen{.day = 0,
                      .depth = plan.first,
                      .redness = redness_course::settled_in_time,
                      .pigment = pigment_change::none,
                      .pain = pain_level::tolerable,
                      .endpoint = endpoint_result::not_reached,
                      .alarm = alarm_sign::none,
                      .response = treatment_response::some};
    REQUIRE(going.add(seen));
    const diary rest = schedule(going, date(2026, 12, 1), any);
    REQUIRE(rest.visits().size() == static_cast<std::size_t>(plan.sessions.max) - 1);
    CHECK(rest.visits()[0].number == 2);
    CHECK(rest.visits()[0].earliest == date(2026, 12, 15));
    CHECK(rest.conflict_count() == 0);

    // Late for the second session: the person comes back after half a year.
    const diary back = schedule(going, date(2026, 12, 1), any, {.today = date(2027, 6, 1), .screened_again = true});
    REQUIRE(back.visits().size() == rest.visits().size());
    CHECK(back.visits()[0].planned == date(2027, 6, 15));
    REQUIRE(back.conflict_count() == 1);
    CHECK(back.conflicts()[0].other == constraint::pre_care);

    seen.day = 28;
    seen.depth = 2.0_mm;
    seen.redness = redness_course::longer_than_expected;
    REQUIRE(going.add(seen));
    const diary slower = schedule(going, date(2026, 12, 1), any);
    REQUIRE_FALSE(slower.visits().empty());
    CHECK((slower.visits()[0].planned - date(2026, 12, 29)).days() >= plan.interval.max.in_days());
    seen.day = 60;
    seen.alarm = alarm_sign::infection;
    REQUIRE(going.add(seen));
    CHECK(schedule(going, date(2026, 12, 1), any).visits().empty());
}

TEST_CASE("The constant schedule is the one of run time") {
    static constexpr closed_period closed[] = {
        {date_period{date{2026, 12, 21}, date{2027, 1, 8}}, constraint::holiday}};
    constexpr calendar open{.open = {weekday::tuesday, weekday::thursday}, .closed = closed};
    constexpr diary fixed = schedule(plan, date{2026, 12, 1}, open);
    STATIC_REQUIRE(fixed.visits().size() == 6);
    STATIC_REQUIRE(fixed.conflict_count() == 0);
    const date start(2026, 12, 1);
    const diary again = schedule(plan, start, open);
    for (std::size_t at = 0; at < fixed.visits().size(); ++at) {
        CHECK(again.visits()[at].planned == fixed.visits()[at].planned);
    }
    if (plan.maintenance.max.is_zero()) {
        CHECK(fixed.maintenance().number == 0);
    } else {
        CHECK(fixed.maintenance().number == 7);
        CHECK(fixed.maintenance().planned >= fixed.maintenance().earliest);
        CHECK_FALSE(open.against(fixed.maintenance().planned));
    }
}

TEST_CASE("A day of another year than 1900 to 9998 is a conflict with the end of the calendar, never ignored") {
    const calendar any{};
    const session_rhythm rhythm = rhythm_of(plan);
    const auto only_conflict = [](const diary& made, constraint one) {
        return made.visits().empty() && made.conflict_count() == 1 && made.conflicts()[0].one == one &&
               made.conflicts()[0].other == constraint::calendar_end;
    };
    const date start(2026, 12, 1);
    for (const date& beyond :
         {date(9999, 1, 1), date(1899, 12, 31), date(boost::date_time::neg_infin), date(boost::date_time::pos_infin)}) {
        CHECK(only_conflict(schedule(rhythm, start, any, {.today = beyond}), constraint::today));
        CHECK(only_conflict(schedule(rhythm, start, any, {.recovered_by = beyond}), constraint::recovered_by));
        CHECK(only_conflict(schedule(rhythm, beyond, any), constraint::start));
        CHECK(latest_start(rhythm, 3, beyond, any, start).is_special());
        CHECK(sessions_that_fit(rhythm, start, beyond, any) == 0);
    }
    CHECK(only_conflict(schedule(rhythm, date(9998, 5, 28), any, {.wait = 52_weeks}), constraint::washout));
    CHECK(only_conflict(schedule(rhythm, date(9998, 5, 28), any, {.wait = 5'200_weeks}), constraint::washout));
    CHECK(only_conflict(schedule(rhythm, start, any, {.today = date(9998, 12, 28)}), constraint::pre_care));
    CHECK(schedule(rhythm, start, any, {.today = no_date, .recovered_by = no_date}).conflict_count() == 0);
    CHECK(schedule(rhythm, date(9998, 12, 31), any, {.sessions = 1}).visits().size() == 1);
}

TEST_CASE("Days after the last year can still be named") {
    const session_rhythm slow{.sessions = {2, 2}, .interval = {1_days, 5'200_weeks}};
    const diary made = schedule(slow, date(9998, 12, 30), calendar{});
    REQUIRE(made.visits().size() == 2);
    CHECK(made.visits()[1].latest.year() == 9999);
    CHECK(planned_interval(range<duration>{5'199_weeks, 5'200_weeks}) == 5'200_weeks);
    CHECK(planned_interval(range<duration>{1_days, 3_days}) == 3_days);
}

TEST_CASE("A latest start does not look before the calendar") {
    const session_rhythm rhythm{.sessions = {2, 2}, .interval = {28_days, 28_days}};
    CHECK(latest_start(rhythm, 2, date(1900, 1, 10), calendar{}, date(1899, 1, 1)).is_special());
    CHECK(latest_start(rhythm, 2, date(1900, 2, 10), calendar{}, date(1899, 1, 1)) == date(1900, 1, 13));
}

TEST_CASE("Fewer late intervals go before shorter ones") {
    // Three long closures, Mondays only. Going on as soon as possible would be late twice, by 42 days together.
    constexpr intake mild{.concern = skin_concern::acne_scar,
                          .severity = severity_grade::mild,
                          .site = body_site::cheek,
                          .phototype = fitzpatrick::iii,
                          .practitioner = practitioner_kind::clinician,
                          .history = screening::all_clear()};
    constexpr closed_period closed[] = {{date_period{date{2026, 1, 26}, date{2026, 3, 16}}},
                                        {date_period{date{2026, 4, 20}, date{2026, 6, 8}}},
                                        {date_period{date{2026, 7, 27}, date{2026, 9, 14}}}};
    const calendar mondays{.open = weekday::monday, .closed = closed};
    const diary made = schedule(*recommend(mild).plan(), date(2026, 1, 5), mondays);
    REQUIRE(made.visits().size() == 4);
    CHECK(made.visits()[1].planned == date(2026, 9, 14));
    CHECK(made.visits()[2].planned == date(2026, 10, 19));
    CHECK(made.visits()[3].planned == date(2026, 11, 23));
    CHECK(made.conflict_count() == 1);
}

TEST_CASE("What a diary holds can be walked where the diary is made") {
    int numbers = 0;
    for (const session_date& each : schedule(plan, date(2026, 12, 1), calendar{}).visits()) {
        numbers += each.number;
    }
    CHECK(numbers == 21);
    std::size_t conflicts = 0;
    for (const schedule_conflict& each : schedule(plan, no_date, calendar{}).conflicts()) {
        conflicts += each.other == constraint::calendar_end ? 1U : 0U;
    }
    CHECK(conflicts == 1);
    CHECK(schedule(plan, date(2026, 12, 1), calendar{}).visits()[1].number == 2);
}
