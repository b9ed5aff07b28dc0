// SPDX-License-Identifier: MIT
/// Every decision of the standard book, against a naive reading of its rows that shares no code with the index.
#include "../../benchmark/nested_switch.hpp"
#include "../../catch.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <needlewise/needlewise.hpp>

using namespace needlewise;

namespace {

struct the_case {
    skin_concern concern;
    severity_grade severity;
    body_site site;
    fitzpatrick phototype;
    practitioner_kind practitioner;
    device_kind device = device_kind::unspecified;
};

intake with(const the_case& asked, const screening& history) {
    return {.concern = asked.concern,
            .severity = asked.severity,
            .site = asked.site,
            .phototype = asked.phototype,
            .practitioner = asked.practitioner,
            .device = asked.device,
            .history = history};
}

/// The whole domain, or without severity and device where these are not the point.
std::vector<the_case> every_case(bool with_severity, bool with_device) {
    std::vector<the_case> cases;
    for (const auto concern : every<skin_concern>) {
        for (const auto severity : every<severity_grade>) {
            for (const auto site : every<body_site>) {
                for (const auto phototype : every<fitzpatrick>) {
                    for (const auto practitioner : every<practitioner_kind>) {
                        for (const auto device : every<device_kind>) {
                            if (is_found_at(concern, site) && !is_composite(site) &&
                                (with_severity || severity == severity_grade::moderate) &&
                                (with_device || device == device_kind::unspecified)) {
                                cases.push_back({concern, severity, site, phototype, practitioner, device});
                            }
                        }
                    }
                }
            }
        }
    }
    return cases;
}

template <class Condition> bool accepts(const Condition& when, const the_case& asked) {
    return when.concern.contains(asked.concern) && when.site.contains(asked.site) &&
           when.phototype.contains(asked.phototype) && when.practitioner.contains(asked.practitioner);
}
bool accepts(const protocol_rule& rule, const the_case& asked) {
    return accepts(rule.when, asked) && rule.when.severity.contains(asked.severity);
}
bool holds(const limit_rule& rule, const the_case& asked, finding_set present) {
    return accepts(rule.when, asked) && rule.when.severity.contains(asked.severity) &&
           rule.when.device.contains(asked.device) &&
           (rule.when.having.full() || !(rule.when.having & present).empty());
}

/// The rows that answer a case: those that accept it and that none replaces which accepts it too.
std::vector<const protocol_rule*> naive_protocol(const the_case& asked) {
    std::vector<const protocol_rule*> accepting;
    for (const protocol_rule& rule : standard.view().protocol) {
        if (accepts(rule, asked)) {
            accepting.push_back(&rule);
        }
    }
    std::vector<const protocol_rule*> left;
    for (const protocol_rule* rule : accepting) {
        if (std::none_of(accepting.begin(), accepting.end(),
                         [rule](const auto* other) { return other->replaces.contains(rule->id); })) {
            left.push_back(rule);
        }
    }
    return left;
}

/// What the limits leave of a row, or how strictly they bar it: the deepest needle that all of them allow, with those
/// on the pace asked at that depth.
struct left_of_row {
    regimen plan = no_regimen;
    verdict barred = verdict::proceed;
};
left_of_row naive_limits(const regimen& wanted, const the_case& asked, finding_set present) {
    std::vector<const limit_rule*> holding;
    std::vector<needle_length> depths{wanted.depth.max, 0.3_mm, 0.5_mm, 1.0_mm, 1.5_mm};
    for (const limit_rule& each : standard.view().limits) {
        if (holds(each, asked, present)) {
            holding.push_back(&each);
            depths.push_back(each.then.get().ceiling());
        }
    }
    const auto forbids = [&](const limit_rule& each, needle_length depth) {
        const limit_value& allowed = each.then;
        return depth > allowed.ceiling() ||
               (each.when.depth.contains(band_of(depth)) &&
                (allowed.soonest() > wanted.interval.max || allowed.most_sessions() < wanted.sessions.min));
    };
    std::sort(depths.begin(), depths.end(), std::greater<>());
    for (const needle_length depth : depths) {
        if (!wanted.depth.contains(depth) ||
            std::any_of(holding.begin(), holding.end(), [&](const auto* each) { return forbids(*each, depth); })) {
            continue;
        }
        left_of_row left{wanted};
        left.plan.depth.max = depth;
        left.plan.first = std::min(wanted.first, depth);
        for (const limit_rule* each : holding) {
            if (each->when.depth.contains(band_of(depth))) {
                left.plan.interval.min = std::max(left.plan.interval.min, each->then.get().soonest());
                left.plan.sessions.max = std::min(left.plan.sessions.max, each->then.get().most_sessions());
            }
        }
        return left;
    }
    left_of_row left;
    for (const limit_rule* each : holding) {
        if (forbids(*each, wanted.depth.min)) {
            left.barred = std::max(left.barred, verdict_of(each->otherwise));
        }
    }
    return left;
}

/// What the rows say, read one by one.
struct reading {
    verdict outcome = verdict::proceed;
    duration wait = {};
    regimen plan = no_regimen;
    std::vector<std::pair<std::string_view, regimen>> regimens = {};
};

reading naive_reading(const the_case& asked, const screening& history) {
    reading read;
    const auto worsen = [&read](verdict outcome) { read.outcome = std::max(read.outcome, outcome); };
    for (const screening_rule& rule : standard.view().screening) {
        for (const finding found : history.present()) {
            const bool worn_off =
                !rule.wait.is_zero() && !history.since(found).is_zero() && history.since(found) >= rule.wait;
            if (rule.when.having.contains(found) && accepts(rule.when, asked) && !worn_off) {
                worsen(verdict_of(rule.then));
                if (rule.then == objection::defer) {
                    read.wait = std::max(read.wait, rule.wait - history.since(found));
                }
            }
        }
    }
    worsen((history.present() & own_findings).empty() ? verdict::proceed : verdict::refer); // the book has named none
    verdict barred = verdict::proceed;
    for (const protocol_rule* rule : naive_protocol(asked)) {
        const left_of_row left = naive_limits(rule->then, asked, history.present());
        if (left.barred == verdict::proceed) {
            read.plan = read.regimens.empty() ? left.plan : read.plan;
            read.regimens.emplace_back(rule->id.get(), left.plan);
        } else if (barred == verdict::proceed) {
            barred = left.barred; // of the first row
        }
    }
    worsen(read.regimens.empty() ? barred : verdict::proceed);
    read.wait = read.outcome == verdict::defer ? read.wait : duration{};
    return read;
}

std::string told(const the_case& asked) {
    return std::string(code(asked.concern)) + " " + std::string(code(asked.severity)) + " " +
           std::string(code(asked.site)) + " " + std::string(code(asked.phototype)) + " " +
           std::string(code(asked.practitioner)) + " " + std::string(code(asked.device));
}

/// The regimens of a plan: the row that each follows, and its numbers.
std::vector<std::pair<std::string_view, regimen>> offered(const treatment_plan& plan) {
    std::vector<std::pair<std::string_view, regimen>> all;
    for (const treatment_plan& each : plan.regimens()) {
        all.emplace_back(each.rule().id, each);
    }
    return all;
}

/// Fails with words about the first case that is not as it should be, without a macro for each of many thousands.
struct complaints {
    std::string first;
    void check(bool good, const char* what, const the_case& asked) {
        if (!good && first.empty()) {
            first = std::string(what) + ": " + told(asked);
        }
    }
};

} // namespace

TEST_CASE("Every case of the whole domain has the decision that a reading of the rows gives") {
    complaints wrong;
    std::size_t plans = 0;
    const auto cases = every_case(true, true);
    REQUIRE(cases.size() == 359U * 3 * 6 * 4 * 4); // of 21 concerns at 21 sites, 359 pairs make sense
    for (const the_case& asked : cases) {
        const decision made = recommend(with(asked, screening::all_clear()));
        const reading read = naive_reading(asked, screening::all_clear());
        wrong.check(made.outcome() == read.outcome, "outcome", asked);
        wrong.check((made.plan() != nullptr) == (made.outcome() <= verdict::proceed_with_precautions), "plan", asked);
        wrong.check(asked.site != body_site::eyelid || made.outcome() == verdict::refuse, "eyelid", asked);
        if (const treatment_plan* plan = made.plan()) {
            ++plans;
            wrong.check(static_cast<const regimen&>(*plan) == read.plan, "numbers", asked);
            wrong.check(plan->depth.in_order() && plan->depth.contains(plan->first) && !plan->depth.min.is_none(),
                        "depth", asked);
            wrong.check(plan->sessions.in_order() && plan->sessions.min >= 1, "sessions", asked);
            wrong.check(plan->interval.in_order() && !plan->interval.min.is_zero(), "interval", asked);
            wrong.check(asked.practitioner != practitioner_kind::lay_person || plan->depth.max <= 0.3_mm, "home depth",
                        asked);
            wrong.check(plan->depth.max <= 2.5_mm, "2.5 mm", asked);
            wrong.check(offered(*plan) == read.regimens, "regimens", asked);
        }
    }
    INFO(plans << " plans");
    CHECK(wrong.first == "");
    CHECK(plans > 10000);
}

TEST_CASE("The switches that the benchmark compares with say what the protocol table says") {
    complaints wrong;
    for (const the_case& asked : every_case(true, false)) {
        const auto rows = naive_protocol(asked);
        REQUIRE_FALSE(rows.empty());
        const protocol_rule* rule = rows.front();
        wrong.check(by_hand::nested_switch(with(asked, screening::all_clear())) == rule->then, rule->id.get().data(),
                    asked);
    }
    CHECK(wrong.first == "");
}

TEST_CASE("Any mixture of findings has the decision that a reading of the rows gives") {
    std::mt19937 random(20261123);
    const auto pick = [&random](std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
    };
    const auto cases = every_case(true, true);
    complaints wrong;
    std::array<std::size_t, 7> of_size{};
    for (int round = 0; round < 100'000; ++round) {
        const the_case& asked = cases[pick(cases.size())];
        screening history = screening::all_clear();
        for (std::size_t more = pick(7); more > 0; --more) {
            const auto found = static_cast<finding>(pick(enumerator_count<finding>));
            history = pick(2) == 0 ? history.with(found)
                                   : history.with(found, *duration::from_days(static_cast<std::int64_t>(pick(400))));
        }
        ++of_size[static_cast<std::size_t>(history.present().size())];
        for (const finding found : history.present()) {
            wrong.check(history.past().contains(found) || history.since(found).is_zero(), "past", asked);
        }
        const decision made = recommend(with(asked, history));
        const reading read = naive_reading(asked, history);
        wrong.check(made.outcome() == read.outcome, "outcome", asked);
        wrong.check(made.wait() == read.wait, "wait", asked);
        wrong.check(made.plan() == nullptr || static_cast<const regimen&>(*made.plan()) == read.plan, "plan", asked);
    }
    CHECK(wrong.first == "");
    CHECK(std::count(of_size.begin(), of_size.end(), 0U) == 0); // from no finding to six
}

TEST_CASE("The routine of every plan is whole and in order") {
    complaints wrong;
    for (const the_case& asked : every_case(true, false)) {
        const decision made = recommend(with(asked, screening::all_clear()));
        if (made.plan() == nullptr) {
            continue;
        }
        const step_range steps = made.plan()->steps();
        step_kind before = step_kind::pre_care;
        for (const treatment_step& step : steps) {
            wrong.check(before <= step.kind, "order of steps", asked);
            before = step.kind;
        }
        for (const step_kind kind : {step_kind::pre_care, step_kind::cleansing, step_kind::topical, step_kind::disposal,
                                     step_kind::aftercare, step_kind::warning_sign}) {
            wrong.check(steps.count(kind) >= 1, "a kind of step is missing", asked);
        }
        wrong.check(steps.count(step_kind::rolling) == 1 && steps.count(step_kind::recovery) == 1,
                    "one rolling, one recovery", asked);
        int creams = 0;
        for (const treatment_step& step : steps) {
            creams += step.kind == step_kind::numbing && step.largest_area_cm2 != 0 ? 1 : 0;
        }
        wrong.check(creams <= (asked.practitioner == practitioner_kind::lay_person ? 0 : 1), "numbing", asked);
        for (const treatment_step& step : steps) {
            if (step.kind == step_kind::rolling) {
                wrong.check(books::medical_hands.contains(asked.practitioner) ||
                                step.rolling.endpoint != treatment_endpoint::pinpoint_bleeding,
                            "bleeding outside medical hands", asked);
                wrong.check(asked.practitioner == practitioner_kind::lay_person || step.rolling.directions.full(),
                            "three directions", asked);
            }
        }
    }
    CHECK(wrong.first == "");
}

TEST_CASE("One more finding never makes anything milder, deeper, sooner or more") {
    complaints wrong;
    const screening clear = screening::all_clear();
    for (const the_case& asked : every_case(false, false)) {
        const decision without = recommend(with(asked, clear));
        for (const finding found : every<finding>) {
            const decision present = recommend(with(asked, clear.with(found)));
            const decision unsure = recommend(with(asked, clear.unsure_of(found)));
            wrong.check(present.outcome() > without.outcome() || present.outcome() == without.outcome(),
                        "milder with a finding", asked);
            wrong.check(unsure.outcome() >= without.outcome(), "milder when unsure", asked);
            wrong.check(present.outcome() == naive_reading(asked, clear.with(found)).outcome, "outcome with a finding",
                        asked);
            wrong.check(unsure.plan() == nullptr || unsure.questions().empty(), "an unknown answer passed", asked);
            if (present.plan() != nullptr && without.plan() != nullptr) {
                const treatment_plan &more = *present.plan(), &less = *without.plan();
                wrong.check(more.depth.max <= less.depth.max && more.first <= less.first, "deeper with a finding",
                            asked);
                wrong.check(more.interval.min >= less.interval.min && more.sessions.max <= less.sessions.max,
                            "sooner with a finding", asked);
            }
        }
    }
    CHECK(wrong.first == "");
}

TEST_CASE("Two findings are never milder than either") {
    complaints wrong;
    const auto cases = every_case(false, false);
    for (std::size_t at = 0; at < cases.size(); at += 131) {
        for (const finding one : every<finding>) {
            const decision alone = recommend(with(cases[at], screening::all_clear().with(one)));
            for (const finding other : every<finding>) {
                const decision both = recommend(with(cases[at], screening::all_clear().with(one).with(other)));
                wrong.check(both.outcome() >= alone.outcome(), "milder with two findings", cases[at]);
                wrong.check(both.plan() == nullptr || both.plan()->depth.max <= alone.plan()->depth.max,
                            "deeper with two", cases[at]);
            }
        }
    }
    CHECK(wrong.first == "");
}

TEST_CASE("More time since a finding never makes anything stricter") {
    complaints wrong;
    for (const the_case& asked : every_case(false, false)) {
        for (const finding found : every<finding>) {
            verdict before = recommend(with(asked, screening::all_clear().with(found))).outcome();
            for (const duration since :
                 {1_days, 3_days, 7_days, 2_weeks, 4_weeks, 13_weeks, 26_weeks, 52_weeks, 104_weeks}) {
                const verdict now = recommend(with(asked, screening::all_clear().with(found, since))).outcome();
                wrong.check(now <= before, "stricter after more time", asked);
                before = now;
            }
        }
    }
    CHECK(wrong.first == "");
}

TEST_CASE("Without answers nobody is planned for, and every question would matter") {
    complaints wrong;
    for (const the_case& asked : every_case(true, false)) {
        const decision made = recommend(with(asked, screening::not_asked()));
        wrong.check(made.outcome() >= verdict::incomplete && !made.questions().empty(), "planned without answers",
                    asked);
    }
    CHECK(wrong.first == "");
}

namespace {

/// A case from a number, the same at compile time and at run time.
constexpr intake numbered(std::size_t number) {
    const auto pick = [&number](std::size_t count) {
        number = number * 6364136223846793005U + 1442695040888963407U;
        return (number >> 33U) % count;
    };
    const auto concern = static_cast<skin_concern>(pick(21));
    const auto severity = static_cast<severity_grade>(pick(3));
    const enum_set<body_site> sites = sites_of(concern);
    auto site = static_cast<body_site>(pick(22));
    while (!sites.contains(site)) {
        site = static_cast<body_site>(pick(22));
    }
    const auto phototype = static_cast<fitzpatrick>(pick(6));
    const auto practitioner = static_cast<practitioner_kind>(pick(4));
    screening history = screening::all_clear();
    for (std::size_t more = pick(3); more > 0; --more) {
        history = history.with(static_cast<finding>(pick(enumerator_count<finding>)), 3_weeks);
    }
    return {.concern = concern,
            .severity = severity,
            .site = site,
            .phototype = phototype,
            .practitioner = practitioner,
            .history = history};
}

struct summary {
    verdict outcome{};
    int depth = 0;
    int sessions = 0;
    int days = 0;
    std::size_t rules = 0;
    constexpr bool operator==(const summary&) const = default;
};
constexpr summary summarised(std::size_t number) {
    const decision made = recommend(numbered(number));
    const treatment_plan* plan = made.plan();
    return {made.outcome(), plan == nullptr ? 0 : plan->depth.max.in_micrometres(),
            plan == nullptr ? 0 : plan->sessions.max,
            plan == nullptr ? made.wait().in_days() : plan->interval.min.in_days(), made.rules().size()};
}

constexpr std::size_t chunk = 50; // so that each evaluation keeps within a compiler's budget
template <std::size_t First>
constexpr std::array<summary, chunk> at_compile_time = [] {
    std::array<summary, chunk> all{};
    for (std::size_t i = 0; i < chunk; ++i) {
        all[i] = summarised(First + i);
    }
    return all;
}();

template <std::size_t First> bool same_at_run_time() {
    for (std::size_t i = 0; i < chunk; ++i) {
        volatile std::size_t number = First + i; // nothing is known about it at compile time
        if (!(summarised(number) == at_compile_time<First>[i])) {
            return false;
        }
    }
    return true;
}

template <std::size_t... At> bool all_same_at_run_time(std::index_sequence<At...>) {
    return (same_at_run_time<(At * chunk)>() && ...);
}

} // namespace

TEST_CASE("A decision is the same at compile time and at run time") {
    CHECK(all_same_at_run_time(std::make_index_sequence<2000 / chunk>()));
}
