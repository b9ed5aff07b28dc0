// SPDX-License-Identifier: MIT
// The course of treatment: all observations, and all histories of up to four visits.
#include "../../catch.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <needlewise/needlewise.hpp>
#include <needlewise/treatment/course.hpp>

using namespace needlewise;
using namespace needlewise::literals;

namespace {

constexpr intake scars{.concern = skin_concern::acne_scar,
                       .severity = severity_grade::moderate,
                       .site = body_site::cheek,
                       .phototype = fitzpatrick::iii,
                       .practitioner = practitioner_kind::clinician,
                       .history = screening::all_clear()};
constexpr decision made = recommend(scars);
constexpr const treatment_plan& plan = *made.plan();

constexpr visit_record good(int day, needle_length depth) {
    return {.day = day,
            .depth = depth,
            .redness = redness_course::settled_in_time,
            .pigment = pigment_change::none,
            .pain = pain_level::tolerable,
            .endpoint = endpoint_result::not_reached,
            .alarm = alarm_sign::none,
            .response = treatment_response::some};
}

constexpr needle_length usual = 1.5_mm; // clang 14 keeps a call to the literal in a template

template <class Visitor> void for_each_observation(Visitor visit) {
    for (const redness_course redness : every<redness_course>) {
        for (const pigment_change pigment : every<pigment_change>) {
            for (const pain_level pain : every<pain_level>) {
                for (const endpoint_result endpoint : every<endpoint_result>) {
                    for (const alarm_sign alarm : every<alarm_sign>) {
                        for (const treatment_response response : every<treatment_response>) {
                            visit(visit_record{.day = 0,
                                               .depth = usual,
                                               .redness = redness,
                                               .pigment = pigment,
                                               .pain = pain,
                                               .endpoint = endpoint,
                                               .alarm = alarm,
                                               .response = response});
                        }
                    }
                }
            }
        }
    }
}

/// What a visit means at every stage of a course: all that a course reads of it.
using meaning = std::array<course_advice, 6>;
meaning meaning_of(const visit_record& seen) {
    meaning all;
    std::size_t at = 0;
    for (const course_progress progress : every<course_progress>) {
        for (const reactions_before before : every<reactions_before>) {
            all[at++] = standard_course.advice(standard_course.holding(seen, progress, before));
        }
    }
    return all;
}
bool at_least_as_cautious(const meaning& one, const meaning& other) {
    return std::equal(one.begin(), one.end(), other.begin(),
                      [](const course_advice& a, const course_advice& b) { return a.at_least_as_cautious_as(b); });
}

/// One observation for each meaning that there is.
std::vector<std::pair<meaning, visit_record>> representatives() {
    std::vector<std::pair<meaning, visit_record>> found;
    for_each_observation([&](const visit_record& seen) {
        const meaning mine = meaning_of(seen);
        if (std::none_of(found.begin(), found.end(), [&](const auto& each) { return each.first == mine; })) {
            found.emplace_back(mine, seen);
        }
    });
    return found;
}

} // namespace

TEST_CASE("A worse observation never makes the advice bolder") {
    int compared = 0;
    for_each_observation([&](const visit_record& seen) {
        const meaning mine = meaning_of(seen);
        const auto worse_is_not_bolder = [&](const visit_record& worse) {
            ++compared;
            return at_least_as_cautious(meaning_of(worse), mine);
        };
        bool good_order = true;
        visit_record worse = seen;
        if (seen.redness == redness_course::settled_in_time || seen.redness == redness_course::longer_than_expected) {
            worse.redness = static_cast<redness_course>(position(seen.redness) + 1);
            good_order = good_order && worse_is_not_bolder(worse);
            worse.redness = redness_course::not_observed;
            good_order = good_order && (seen.redness != redness_course::settled_in_time || worse_is_not_bolder(worse));
        }
        worse = seen;
        if (seen.pigment == pigment_change::none || seen.pigment == pigment_change::transient) {
            worse.pigment = static_cast<pigment_change>(position(seen.pigment) + 1);
            good_order = good_order && worse_is_not_bolder(worse);
            worse.pigment = pigment_change::not_observed;
            good_order = good_order && (seen.pigment != pigment_change::none || worse_is_not_bolder(worse));
        }
        worse = seen;
        if (seen.pain == pain_level::tolerable) {
            for (const pain_level pain : {pain_level::too_much, pain_level::not_observed}) {
                worse.pain = pain;
                good_order = good_order && worse_is_not_bolder(worse);
            }
        }
        worse = seen;
        worse.endpoint = endpoint_result::exceeded;
        good_order = good_order && worse_is_not_bolder(worse);
        worse = seen;
        if (seen.alarm == alarm_sign::none) {
            for (const alarm_sign sign : every<alarm_sign>) {
                worse.alarm = sign;
                good_order = good_order && worse_is_not_bolder(worse);
            }
        }
        worse = seen;
        worse.response = treatment_response::worse;
        good_order = good_order && worse_is_not_bolder(worse);
        if (!good_order) {
            FAIL("an observation made worse has bolder advice");
        }
    });
    CHECK(compared > 30'000);
}

TEST_CASE("In every history of up to four visits a reaction leads to nothing deeper and nothing sooner") {
    const auto known = representatives();
    const std::size_t kinds = known.size();
    REQUIRE(kinds > 10);
    // Which meanings are at least as cautious as another.
    std::vector<std::vector<std::size_t>> worse(kinds);
    for (std::size_t one = 0; one < kinds; ++one) {
        for (std::size_t other = 0; other < kinds; ++other) {
            if (one != other && at_least_as_cautious(known[other].first, known[one].first)) {
                worse[one].push_back(other);
            }
        }
    }
    constexpr needle_length depths[] = {1.5_mm, 1.75_mm, 2.0_mm, 2.25_mm};
    const auto next_of = [&](std::size_t history, int visits) {
        course so_far(plan);
        for (int at = 0; at < visits; ++at, history /= kinds) {
            visit_record seen = known[history % kinds].second;
            seen.day = at * 28;
            seen.depth = depths[at];
            REQUIRE_FALSE(!so_far.add(seen));
        }
        return next_visit(so_far);
    };
    // Bolder: a session where there was none, or a deeper one, or a sooner one.
    const auto bolder = [](const next_visit_answer& than, const next_visit_answer& one) {
        if (one.outcome != course_outcome::go_on) {
            return false;
        }
        return than.outcome != course_outcome::go_on || one.depth > than.depth || one.interval.min < than.interval.min;
    };
    std::size_t compared = 0;
    std::size_t bold = 0;
    std::size_t histories = 1;
    for (int visits = 1; visits <= 4; ++visits) {
        histories *= kinds;
        std::vector<next_visit_answer> answers;
        answers.reserve(histories);
        for (std::size_t history = 0; history < histories; ++history) {
            answers.push_back(next_of(history, visits));
        }
        for (std::size_t history = 0; history < histories; ++history) {
            std::size_t weight = 1;
            for (int at = 0; at < visits; ++at, weight *= kinds) {
                const std::size_t here = history / weight % kinds;
                for (const std::size_t other : worse[here]) {
                    ++compared;
                    bold += bolder(answers[history], answers[history + (other - here) * weight]) ? 1U : 0U;
                }
            }
            // A reaction at the last visit: no session, or one that is shallower and no sooner than the plan's longest.
            const next_visit_answer& answer = answers[history];
            const std::size_t last = history / (histories / kinds);
            if (known[last].first.front().reaction() && answer.outcome == course_outcome::go_on) {
                bold += answer.depth < depths[visits - 1] && answer.interval.min >= plan.interval.max ? 0U : 1U;
            }
            if (answer.outcome == course_outcome::go_on) {
                bold += plan.depth.contains(answer.depth) ? 0U : 1U;
            }
        }
    }
    CHECK(bold == 0);
    CHECK(compared > 1'000'000);
}

TEST_CASE("A course that is tolerated goes from the first depth to the plan's, and ends") {
    constexpr course begun(plan);
    STATIC_REQUIRE(next_visit(begun).depth == plan.first);
    STATIC_REQUIRE(next_visit(begun).number == 1);
    constexpr visit_record seen = good(0, 1.5_mm);
    constexpr next_visit_answer second = next_visit(begun.with(seen));
    STATIC_REQUIRE(second.depth == 1.75_mm);
    STATIC_REQUIRE(second.interval == plan.interval);

    course going(plan);
    for (int session = 1; session <= plan.sessions.max; ++session) {
        const next_visit_answer next = next_visit(going);
        REQUIRE(next.outcome == course_outcome::go_on);
        CHECK(next.number == session);
        CHECK(next.optional == (session > plan.sessions.min));
        REQUIRE(going.add(good((session - 1) * 28, next.depth)));
    }
    CHECK(next_visit(going).outcome == course_outcome::sessions_done);
    CHECK(going.visits().size() == static_cast<std::size_t>(plan.sessions.max));
    CHECK(going.visits().back().depth == plan.depth.max);
}

TEST_CASE("Reactions step back, lengthen and refer") {
    visit_record red = good(0, 2.0_mm);
    red.redness = redness_course::longer_than_expected;
    course once(plan);
    REQUIRE(once.add(red));
    CHECK(next_visit(once).depth == 1.75_mm);
    CHECK(next_visit(once).interval.min >= plan.interval.max);
    REQUIRE(once.add(good(28, 1.75_mm)));
    CHECK(next_visit(once).depth == 1.75_mm); // never again as deep as the visit with the reaction
    CHECK_FALSE(next_visit(once).earlier.empty());
    red.day = 70;
    red.depth = 1.75_mm;
    REQUIRE(once.add(red));
    CHECK(next_visit(once).outcome == course_outcome::refer);

    course shallowest(plan);
    red.day = 0;
    red.depth = plan.depth.min;
    REQUIRE(shallowest.add(red));
    CHECK(next_visit(shallowest).outcome == course_outcome::refer); // nothing shallower is left
}

TEST_CASE("What nobody looked at is asked for, and the end brings maintenance") {
    constexpr visit_record nothing_said{.day = 0, .depth = 1.5_mm};
    constexpr next_visit_answer asks = next_visit(course(plan).with(nothing_said));
    CHECK(asks.outcome == course_outcome::ask_first);
    constexpr const treatment_plan& kept_up = plan;
    visit_record done = good(0, 1.5_mm);
    done.response = treatment_response::target_reached;
    course finished(kept_up);
    REQUIRE(finished.add(done));
    CHECK(next_visit(finished).outcome == course_outcome::target_reached);
    CHECK(next_visit(finished).maintenance == kept_up.maintenance);
    CHECK(next_visit(finished).depth == no_needling);
}

TEST_CASE("A visit that cannot be is refused by name, and a fact outside the plan is kept") {
    course kept(plan);
    CHECK(kept.add(good(5, 1.5_mm)).error().field() == "day");
    REQUIRE(kept.add(good(0, 3.0_mm)));
    CHECK(kept.visits().size() == 1);
    CHECK(next_visit(kept).depth == plan.depth.max);
    CHECK(kept.add(good(0, 1.5_mm)).error().field() == "day");
    CHECK(kept.add(good(4000, 1.5_mm)).error().field() == "day");
    CHECK(kept.add(good(10, no_needling)).error().field() == "needle length in micrometres");
    for (int day = 1; day < 52; ++day) {
        REQUIRE(kept.add(good(day, 1.5_mm)));
    }
    CHECK(kept.add(good(60, 1.5_mm)).error().field() == "visit");
}

TEST_CASE("No benefit is not said before trials would judge it") {
    course tried(plan);
    for (int session = 0; session < plan.sessions.min; ++session) {
        visit_record seen = good(session * 28, 1.5_mm);
        seen.response = treatment_response::none;
        REQUIRE(tried.add(seen));
    }
    const int last = tried.visits().back().day;
    CHECK(next_visit(tried).outcome == course_outcome::ask_first); // nobody says what day it is
    for (const int days : {1, 28, 83}) {
        CHECK(next_visit(tried, {.day = last + days}).outcome == course_outcome::ask_first);
    }
    CHECK(next_visit(tried, {.day = last + 84}).outcome == course_outcome::no_benefit);
    STATIC_REQUIRE(days_to_judge(skin_concern::acne_scar) == 84);
    STATIC_REQUIRE(days_to_judge(skin_concern::hair_loss) == 168);
}

TEST_CASE("A course that stood still for months asks again, and begins again with the first length") {
    course paused(plan);
    REQUIRE(paused.add(good(0, 2.0_mm)));
    CHECK(next_visit(paused, {.day = days_of_a_pause - 1}).depth == 2.25_mm);
    for (const int day : {days_of_a_pause, 365, 2500}) {
        CHECK(next_visit(paused, {.day = day}).outcome == course_outcome::ask_first);
        const next_visit_answer resumed = next_visit(paused, {.day = day, .screened_again = true});
        CHECK(resumed.outcome == course_outcome::go_on);
        CHECK(resumed.depth == plan.first);
        CHECK(resumed.number == 2);
    }
    // A reaction long ago still limits what comes after the pause.
    course after_redness(plan);
    visit_record red = good(0, 1.75_mm);
    red.redness = redness_course::longer_than_expected;
    REQUIRE(after_redness.add(red));
    const next_visit_answer later = next_visit(after_redness, {.day = 400, .screened_again = true});
    CHECK((later.outcome == course_outcome::refer || later.depth <= 1.5_mm));
    // On a day before the last visit, which cannot be, nobody knows how long it has been.
    course twice(plan);
    REQUIRE((twice.add(good(0, 2.0_mm)) && twice.add(good(3000, 2.0_mm))));
    for (const int day : {-2147483647, -3000, -1, 0, 2999}) {
        CHECK(next_visit(twice, {.day = day}).outcome == course_outcome::ask_first);
        CHECK(next_visit(twice, {.day = day, .screened_again = true}).outcome == course_outcome::ask_first);
    }
    CHECK(next_visit(twice).outcome == course_outcome::go_on);
    CHECK(next_visit(twice, {.day = 3000}).outcome == course_outcome::go_on);
    CHECK(next_visit(twice, {.day = 2147483647}).outcome == course_outcome::ask_first);
    // Time alone never makes the next session deeper.
    for (int day = 1; day < 600; ++day) {
        const next_visit_answer sooner = next_visit(paused, {.day = day - 1, .screened_again = true});
        CHECK(next_visit(paused, {.day = day, .screened_again = true}).depth <= sooner.depth);
    }
}

TEST_CASE("For every concern no benefit is said on no day before 12 weeks after the last session, 24 in hair") {
    std::size_t said = 0;
    for (const auto concern : every<skin_concern>) {
        for (const auto site : every<body_site>) {
            const intake asked{.concern = concern,
                               .severity = severity_grade::moderate,
                               .site = site,
                               .phototype = fitzpatrick::ii,
                               .practitioner = practitioner_kind::specialist,
                               .history = screening::all_clear()};
            const decision answer = recommend(asked);
            if (answer.plan() == nullptr || is_composite(site)) {
                continue;
            }
            course tried(*answer.plan());
            int day = 0;
            for (int session = 0; session < answer.plan()->sessions.min; ++session, day += 42) {
                visit_record seen = good(day, answer.plan()->depth.min);
                seen.response = treatment_response::none;
                REQUIRE(tried.add(seen));
            }
            const int last = tried.visits().back().day;
            const int due = concern == skin_concern::hair_loss ? 168 : 84;
            for (int since = 0; since < due; since += 7) {
                for (const bool again : {false, true}) {
                    CHECK(next_visit(tried, {.day = last + since, .screened_again = again}).outcome !=
                          course_outcome::no_benefit);
                }
            }
            said += next_visit(tried, {.day = last + due, .screened_again = true}).outcome == course_outcome::no_benefit
                        ? 1U
                        : 0U;
        }
    }
    CHECK(said > 50);
}
