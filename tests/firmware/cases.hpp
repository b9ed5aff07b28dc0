// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Some thousand cases, and one number for all the answers to them.

#include <cstddef>
#include <cstdint>

#include <needlewise/decide.hpp>

namespace firmware {

/// FNV-1a over the numbers of answers.
class checksum {
public:
    constexpr void add(std::uint64_t value) {
        for (int byte = 0; byte < 8; ++byte) {
            hash_ = (hash_ ^ (value >> (8 * byte) & 0xFFU)) * 0x100000001b3U;
        }
    }
    constexpr void add_number(std::int32_t value) { add(static_cast<std::uint32_t>(value)); }
    /// The verdict, the numbers of the plan, the wait and the questions.
    template <class Answer> constexpr void add_answer(const Answer& answer) {
        add(needlewise::position(answer.outcome()));
        add_number(answer.wait().in_minutes());
        add(answer.until_clear() ? 1 : 0);
        for (const needlewise::finding each : answer.questions()) {
            add(position(each));
        }
        if (const auto* plan = answer.plan(); plan != nullptr) {
            for (const needlewise::needle_length each : {plan->depth.min, plan->depth.max, plan->first}) {
                add_number(each.in_micrometres());
            }
            for (const needlewise::duration each :
                 {plan->interval.min, plan->interval.max, plan->maintenance.min, plan->maintenance.max}) {
                add_number(each.in_minutes());
            }
            add_number(plan->sessions.min);
            add_number(plan->sessions.max);
        }
    }
    constexpr std::uint64_t value() const { return hash_; }

private:
    std::uint64_t hash_ = 0xcbf29ce484222325U;
};

/// Numbers of which each is in its turn an enumerator: those of a case come out of one number.
class dealer {
public:
    constexpr explicit dealer(std::uint32_t number) : rest_(number) {}
    template <class Enum> constexpr Enum deal() {
        constexpr auto count = static_cast<std::uint32_t>(needlewise::enumerator_count<Enum>);
        const auto value = static_cast<Enum>(rest_ % count);
        rest_ /= count;
        return value;
    }

private:
    std::uint32_t rest_;
};

/// A case for a number: all fields, and a history that is clear, unknown, or has findings now, past and unknown.
constexpr needlewise::intake case_of(std::uint32_t number) {
    using namespace needlewise;
    dealer fields(number);
    intake made{.concern = fields.deal<skin_concern>(),
                .severity = fields.deal<severity_grade>(),
                .site = fields.deal<body_site>(),
                .phototype = fields.deal<fitzpatrick>(),
                .practitioner = fields.deal<practitioner_kind>(),
                .history = screening::all_clear()};
    made.device = fields.deal<device_kind>();
    dealer findings(number);
    screening history = number % 5 == 0 ? screening::not_asked() : screening::all_clear();
    if (number % 5 > 1) {
        history.answer(findings.deal<finding>(), screening_answer::yes);
    }
    if (number % 5 > 2) {
        const auto hours = std::int64_t{number % 5000};
        history.answer(findings.deal<finding>(), *duration::from_minutes(hours * 60));
    }
    if (number % 5 > 3) {
        history.answer(findings.deal<finding>(), screening_answer::unknown);
    }
    made.history = history;
    return made;
}

/// The checksum of the answers to 6,007 cases from all over the domain.
template <class Decide> std::uint64_t checksum_of_answers(Decide decide) {
    checksum sum;
    std::uint32_t number = 1;
    for (int count = 0; count < 6007; ++count) {
        sum.add_answer(decide(case_of(number)));
        number = number * 1664525U + 1013904223U;
    }
    return sum.value();
}

} // namespace firmware
