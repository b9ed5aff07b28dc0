// SPDX-License-Identifier: MIT
// Schedules on calendars: 200,000 random ones, checked by reading day after day and not as the scheduler does it.
#include "../../catch.hpp"

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include <needlewise/calendar/diary.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;
using namespace needlewise::literals;
using boost::gregorian::days;

namespace {

constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::moderate,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::iii,
                         .setting = care_setting::clinic,
                         .history = screening::all_clear()};
constexpr decision answer = recommend(patient);
constexpr const treatment_plan& plan = *answer.plan();
const date no_day{boost::date_time::not_a_date_time};

struct request {
    session_rhythm rhythm{.sessions = {1, 1}, .interval = {1_days, 1_days}};
    date start{boost::date_time::not_a_date_time};
    enum_set<weekday> open = any_of<weekday>;
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
    /// The fewest intervals over the greatest, for as many sessions as were made; by trying every pair of days.
    int fewest_too_long(const date& first, int sessions) const {
        std::map<date, int> reached{{first, 0}};
        for (int session = 1; session < sessions; ++session) {
            std::map<date, int> next;
            for (const auto& [day, late] : reached) {
                for (date then = day + days(least()); then <= std::min(last_, day + days(400)); then += days(1)) {
                    if (is_open(then)) {
                        const int cost = late + (then - day > days(most()) ? 1 : 0);
                        const auto [at, fresh] = next.emplace(then, cost);
                        at->second = fresh ? cost : std::min(at->second, cost);
                    }
                }
            }
            reached = next;
        }
        int fewest = sessions;
        for (const auto& [day, late] : reached) {
            fewest = std::min(fewest, late);
        }
        return fewest;
    }

    /// What is wrong with a schedule; empty if nothing is.
    std::string complaint(const diary& made, bool thorough) const {
        const visit_list& visits = made.visits();
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
        int too_long = 0;
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
                ++too_long;
                said = conflict_of(visits[at].number, constraint::greatest_interval);
                if (said == nullptr) {
                    return "an interval over the greatest is not reported";
                }
                bool true_reason = false;
                for (date day = before + days(least()); day <= before + days(most()); day += days(1)) {
                    if (is_open(day)) {
                        return "an interval over the greatest where a day was open";
                    }
                    true_reason = true_reason || is_closed_by(day, said->other);
                }
                if (!true_reason) {
                    return "the reason of a conflict is not true";
                }
            }
        }
        if (thorough && asked_.options.recovered_by.is_special() && !visits.empty() &&
            too_long != fewest_too_long(visits[0].planned, static_cast<int>(visits.size()))) {
            return "more intervals over the greatest than need be";
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
    CHECK(rhythm.recovery == 1_weeks);
    const calendar any{};
    const diary no_start = schedule(rhythm, no_day, any);
    REQUIRE(no_start.conflict_count() == 1);
    CHECK(no_start.visits().empty());
    CHECK(no_start.conflicts()[0].other == constraint::calendar_end);
    CHECK(schedule(rhythm, date(1500, 1, 1), any).visits().empty());
    CHECK(schedule(rhythm, date(9998, 12, 1), any).visits().size() == 3);
    CHECK(schedule(rhythm, date(9998, 12, 20), any).conflicts()[0].one == constraint::calendar_end);

    const calendar no_weekday{.open = enum_set<weekday>::from_bits(0)};
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
    CHECK(latest_start(rhythm, 3, date(2027, 6, 12), any, date(2026, 12, 1)) == date(2027, 5, 8));
    CHECK(latest_start(rhythm, 3, date(2027, 6, 12), any, date(2027, 5, 9)).is_special());
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
    const diary back = schedule(going, date(2026, 12, 1), any, {.today = date(2027, 6, 1)});
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

TEST_CASE("Care before and after a session has its days, and the constant schedule is the one of run time") {
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
    int before = 0;
    int after = 0;
    for (const dated_step& care : dated_steps(plan, fixed.visits()[0])) {
        CHECK(care.session == 1);
        CHECK(care.first <= care.last);
        CHECK(before_session(*care.step).is_zero() == (care.first >= start));
        before += care.first < start ? 1 : 0;
        after += care.last > start ? 1 : 0;
    }
    CHECK(before >= 5);
    CHECK(after >= 10);
    if (plan.maintenance.max.is_zero()) {
        CHECK(fixed.maintenance().number == 0);
    } else {
        CHECK(fixed.maintenance().number == 7);
        CHECK(fixed.maintenance().planned >= fixed.maintenance().earliest);
        CHECK_FALSE(open.against(fixed.maintenance().planned));
    }
}
