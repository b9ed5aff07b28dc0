// SPDX-License-Identifier: MIT
/// The ruling that is laid out for size says in numbers what the decision says.
#include "../../catch.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include <needlewise/decide.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;
using namespace needlewise::literals;

namespace {

/// What differs between the two answers to a case; empty if nothing does.
std::string difference(const ruling& numbers, const decision& words) {
    if (numbers.outcome() != words.outcome()) {
        return "outcome";
    }
    if ((numbers.plan() == nullptr) != (words.plan() == nullptr) ||
        (numbers.plan() != nullptr &&
         !(static_cast<const regimen&>(*numbers.plan()) == static_cast<const regimen&>(*words.plan())))) {
        return "plan";
    }
    if (numbers.questions() != words.questions() || numbers.findings() != words.findings()) {
        return "findings";
    }
    if (numbers.wait() != words.wait() || numbers.until_clear() != words.until_clear() ||
        numbers.clock_started() != words.clock_started() || numbers.waits_for() != words.waits_for()) {
        return "wait";
    }
    if (!(numbers.fired() == words.fired())) {
        return "rules";
    }
    return numbers.unreadable().field() == words.unreadable().field() ? "" : "what cannot be read";
}

/// A small generator that is the same everywhere.
class dice {
public:
    std::size_t roll(std::size_t sides) {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 7;
        state_ ^= state_ << 17;
        return static_cast<std::size_t>(state_ % sides);
    }

private:
    std::uint64_t state_ = 88172645463325252U;
};

intake any_case(dice& random, const screening& history) {
    return {.concern = static_cast<skin_concern>(random.roll(enumerator_count<skin_concern>)),
            .severity = static_cast<severity_grade>(random.roll(enumerator_count<severity_grade>)),
            .site = static_cast<body_site>(random.roll(enumerator_count<body_site>)),
            .phototype = static_cast<fitzpatrick>(random.roll(enumerator_count<fitzpatrick>)),
            .practitioner = static_cast<practitioner_kind>(random.roll(enumerator_count<practitioner_kind>)),
            .device = static_cast<device_kind>(random.roll(enumerator_count<device_kind>)),
            .history = history};
}

screening any_history(dice& random) {
    screening history = random.roll(4) == 0 ? screening::not_asked() : screening::all_clear();
    for (std::size_t more = random.roll(7); more > 0; --more) {
        const auto found = static_cast<finding>(random.roll(enumerator_count<finding>));
        switch (random.roll(6)) {
        case 5: history.answer_ongoing(found); break;
        case 0: history.answer(found, screening_answer::unknown); break;
        case 1: history.answer(found, screening_answer::no); break;
        case 2:
            history.answer(found, *duration::from_minutes(static_cast<std::int64_t>(random.roll(9'000)) * 60));
            break;
        default: history.answer(found, screening_answer::yes); break;
        }
    }
    return history;
}

} // namespace

TEST_CASE("The ruling and the decision are equal for every case without a finding") {
    std::size_t cases = 0;
    for (const auto concern : every<skin_concern>) {
        for (const auto severity : every<severity_grade>) {
            for (const auto site : every<body_site>) {
                for (const auto phototype : every<fitzpatrick>) {
                    for (const auto practitioner : every<practitioner_kind>) {
                        for (const auto device : every<device_kind>) {
                            const intake asked{.concern = concern,
                                               .severity = severity,
                                               .site = site,
                                               .phototype = phototype,
                                               .practitioner = practitioner,
                                               .device = device,
                                               .history = screening::all_clear()};
                            if (const auto wrong = difference(decide(asked), recommend(asked)); !wrong.empty()) {
                                FAIL_CHECK(wrong << " at " << code(concern) << ", " << code(site));
                            }
                            ++cases;
                        }
                    }
                }
            }
        }
    }
    CHECK(cases == 133'056);
}

TEST_CASE("The ruling and the decision are equal for 400,000 mixtures of findings") {
    dice random;
    for (int round = 0; round < 400'000; ++round) {
        const intake asked = any_case(random, any_history(random));
        if (const auto wrong = difference(decide(asked), recommend(asked)); !wrong.empty()) {
            FAIL(wrong << " in round " << round);
        }
    }
}

TEST_CASE("The ruling and the decision are equal where a case cannot be read") {
    dice random;
    for (int round = 0; round < 20'000; ++round) {
        intake asked = any_case(random, any_history(random));
        const auto outside = static_cast<std::uint8_t>(128 + random.roll(128));
        switch (random.roll(7)) {
        case 0: asked.concern = static_cast<skin_concern>(outside); break;
        case 1: asked.severity = static_cast<severity_grade>(outside); break;
        case 2: asked.site = static_cast<body_site>(outside); break;
        case 3: asked.phototype = static_cast<fitzpatrick>(outside); break;
        case 4: asked.practitioner = static_cast<practitioner_kind>(outside); break;
        case 5: asked.device = static_cast<device_kind>(outside); break;
        default: asked.history = asked.history.get().with(static_cast<finding>(outside)); break;
        }
        const ruling made = decide(asked);
        REQUIRE(made.outcome() == verdict::refer);
        REQUIRE(made.plan() == nullptr);
        REQUIRE_FALSE(made.unreadable().field().empty());
        REQUIRE(difference(made, recommend(asked)).empty());
    }
}

namespace {
constexpr intake scars{.concern = skin_concern::acne_scar,
                       .severity = severity_grade::moderate,
                       .site = body_site::cheek,
                       .phototype = fitzpatrick::iv,
                       .practitioner = practitioner_kind::clinician,
                       .history = screening::all_clear().with(finding::isotretinoin, 10_weeks)};
constexpr ruling waiting = decide(scars);
static_assert(waiting.outcome() == verdict::defer && waiting.wait() == 16_weeks && !waiting.until_clear());
static_assert(waiting.treated().site == body_site::cheek && waiting.findings().contains(finding::isotretinoin));
static_assert(sizeof(ruling) <= 192 && std::is_trivially_copyable_v<ruling>);
} // namespace

// What a book makes no use of has no table in its packed form: books that differ in one use each.
namespace {
enum use : unsigned { bands = 1, intervals = 2, sessions = 4, findings = 8, refusals = 16, steps = 32, regimens = 64 };

inline constexpr source maker{
    .key = "maker", .title = "Manual of a pen", .kind = evidence_kind::expert_opinion, .address = "none"};
constexpr auto weak = rule_strength::weak;

constexpr limit_value pace(unsigned uses) {
    return (uses & intervals) != 0  ? no_sooner_than(5_weeks)
           : (uses & sessions) != 0 ? no_more_sessions_than(2)
                                    : no_deeper_than(0.4_mm);
}
constexpr condition_set<finding> some_or_all(bool some) {
    return some ? condition_set<finding>(values_from(finding::keloid_tendency, finding::isotretinoin))
                : condition_set<finding>();
}
// clang-format off
template <unsigned Uses>
constexpr rule_book<std::array<screening_rule, 4>, std::array<protocol_rule, 3>, std::array<limit_rule, 3>, std::array<routine_rule, 2>> small_book{
    "small", {2026, 11, 23},
    {{{.id = "ask.acne", .when = {.having = finding::active_acne}, .then = objection::defer, .said = "Not on active acne.", .source = maker, .strength = weak},
      {.id = "ask.peel", .when = {.having = {finding::chemical_peel, finding::laser}}, .then = objection::defer, .wait = 4_weeks, .said = "Not soon after a peel.", .source = maker, .strength = weak},
      {.id = "ask.drug", .when = {.having = {finding::isotretinoin, finding::laser}, .site = body_site::cheek}, .then = objection::defer, .wait = 26_weeks, .said = "Not soon after the drug.", .source = maker, .strength = weak},
      {.id = "ask.infection", .when = {.having = values_from(finding::skin_infection, finding::systemic_infection)}, .then = objection::refer, .wait = 9_weeks, .said = "Not with an infection.", .source = maker, .strength = weak}}},
    {{{.id = "melasma", .when = {.concern = skin_concern::melasma}, .then = {.depth = {0.5_mm, 1.0_mm}, .sessions = {3, 4}, .interval = {2_weeks, 4_weeks}}, .said = "Melasma.", .source = maker, .strength = weak, .replaces = "rest"},
      {.id = "rest", .when = {}, .then = {.depth = {0.5_mm, 2.0_mm}, .sessions = {2, 4}, .interval = {4_weeks, 6_weeks}}, .said = "All else.", .source = maker, .strength = weak},
      {.id = "melasma.thin", .when = {.concern = skin_concern::melasma, .site = {body_site::neck, body_site::temple}}, .then = {.depth = {0.3_mm, 0.5_mm}, .sessions = {2, 4}, .interval = {4_weeks, 6_weeks}}, .said = "Thin skin least.", .source = maker, .strength = weak,
       .replaces = (Uses & regimens) != 0 ? name_list("rest") : name_list{"melasma", "rest"}, .beside = (Uses & regimens) != 0 ? name_list("melasma") : name_list{}}}},
    {{{.id = "limit.all", .when = {}, .then = no_deeper_than(1.5_mm), .said = "The pen goes no deeper.", .source = maker, .strength = weak},
      {.id = "limit.neck", .when = {.site = body_site::neck, .practitioner = practitioner_kind::lay_person}, .then = never_needled, .otherwise = (Uses & refusals) != 0 ? objection::refuse : objection::refer, .said = "The neck is not for laypeople.", .source = maker, .strength = weak},
      {.id = "limit.pace", .when = {.having = some_or_all((Uses & findings) != 0), .phototype = values_from(fitzpatrick::iv, fitzpatrick::vi), .depth = (Uses & bands) != 0 ? condition_set<depth_band>(values_from(depth_band::deep, depth_band::very_deep)) : condition_set<depth_band>()}, .then = pace(Uses), .said = "Slower.", .source = maker, .strength = weak}}},
    {{{.id = "step.clean", .when = {.having = some_or_all((Uses & steps) != 0)}, .then = {.kind = step_kind::cleansing, .instruction = "Wash."}, .source = maker, .strength = weak},
      {.id = "step.roll", .when = {}, .then = {.kind = step_kind::rolling, .instruction = "Needle.", .rolling = {.directions = rolling_direction::vertical, .passes = {2, 3}}}, .source = maker, .strength = weak}}}};
// clang-format on

template <unsigned Uses> void compare_small_book() {
    constexpr book_shape shape = shape_of(small_book<Uses>.view());
    static_assert(shape.limits_at_depths == ((Uses & bands) != 0) && shape.steps_on_findings == ((Uses & steps) != 0));
    static_assert(shape.limits_on_intervals == ((Uses & intervals) != 0) &&
                  shape.regimens_beside == (Uses >= regimens));
    static_assert(shape.limits_on_sessions == ((Uses & sessions) != 0) && shape.screening == 4 && shape.protocol == 3);
    static_assert(shape.limits_on_findings == ((Uses & findings) != 0) && shape.limits == 3 && shape.routine == 2);
    static_assert(shape.limits_that_refuse == ((Uses & refusals) != 0));
    dice random;
    for (int round = 0; round < 30'000; ++round) {
        const intake asked = any_case(random, any_history(random));
        if (const auto wrong = difference(decide<small_book<Uses>>(asked), recommend<small_book<Uses>>(asked));
            !wrong.empty()) {
            FAIL(wrong << " in round " << round << " of the book that uses " << Uses);
        }
    }
}
} // namespace

TEST_CASE("The ruling and the decision are equal by books that make use of little") {
    compare_small_book<0>();
    compare_small_book<bands | intervals>();
    compare_small_book<bands | sessions>();
    compare_small_book<intervals>();
    compare_small_book<sessions | findings>();
    compare_small_book<findings>();
    compare_small_book<refusals>();
    compare_small_book<steps>();
    compare_small_book<regimens>();
    compare_small_book<bands | intervals | findings | refusals | steps | regimens>();
}
