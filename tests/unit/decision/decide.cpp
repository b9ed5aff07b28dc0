// SPDX-License-Identifier: MIT
/// The ruling that is laid out for size says in numbers what the decision says.
#include "../../catch.hpp"

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
