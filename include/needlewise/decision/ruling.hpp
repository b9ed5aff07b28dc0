// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// An answer in numbers: the verdict, the plan, what to wait for or to ask, and the bits of the rules that made it. It
/// refers to no sentence and no source. A `decision` is the same with the words beside it.

#include <cstddef>
#include <cstdint>

#include <needlewise/decision/plan.hpp>
#include <needlewise/tools/input_error.hpp>
#include <needlewise/vocabulary/concern_sites.hpp>
#include <needlewise/vocabulary/verdict.hpp>

namespace needlewise::inline v1 {

namespace detail {
struct decider;
struct compact_decider;
} // namespace detail

/// What every answer holds. `Plan` is a plan in numbers, or one that has its words too.
template <class Plan> class [[nodiscard]] basic_ruling {
public:
    /// How it ended.
    constexpr verdict outcome() const noexcept { return outcome_; }
    /// The plan; null unless the outcome is to proceed. It is a part of this answer.
    constexpr const Plan* plan() const noexcept NEEDLEWISE_LIFETIMEBOUND {
        return outcome_ <= verdict::proceed_with_precautions ? &plan_ : nullptr;
    }
    /// For a deferral, the longest time that is still to wait, counted from the end of what is still present; no time
    /// for any other answer.
    constexpr duration wait() const noexcept { return outcome_ == verdict::defer ? wait_ : duration{}; }
    /// For a deferral, whether the wait is running: nothing that is still present makes to wait some time after its
    /// end. Where it is not, `wait()` is counted from an end that is not known to have come, and no day can be given.
    constexpr bool clock_started() const noexcept { return outcome_ == verdict::defer && clock_started_; }
    /// The findings that are not known and would matter, whatever the outcome.
    constexpr finding_set questions() const noexcept { return questions_; }
    /// The findings that are present.
    constexpr finding_set findings() const noexcept { return plan_.treated().present; }
    /// The case in codes.
    constexpr const treated_case& treated() const noexcept NEEDLEWISE_LIFETIMEBOUND { return plan_.treated(); }
    /// The rules that hit, one bit each, in the order of the book's `row_order`: also protocol rows that another one
    /// goes before or stands beside, and limits that are asked at another depth.
    constexpr const book_rules& fired() const noexcept NEEDLEWISE_LIFETIMEBOUND { return plan_.fired(); }
    /// The bit of the protocol row that answers; one that did not hit if there is none.
    constexpr std::size_t row() const noexcept { return plan_.row(); }
    /// The first field of the case that held no value of its enumeration, or the site if the concern is not found
    /// there; one about nothing if the case could be read. Such a case is referred, and no rule is asked.
    constexpr input_error unreadable() const noexcept;

protected:
    friend struct detail::decider;
    friend struct detail::compact_decider;
    template <class Answer> friend class detail::whole_maker;
    /// Makes the plan in its place: copying one costs as much as deciding.
    template <class... Part>
    constexpr basic_ruling(verdict outcome, duration wait, finding_set questions, const Part&... of_plan) noexcept
        : plan_(of_plan...), questions_(questions), wait_(wait), outcome_(outcome) {}

    Plan plan_;                    ///< the plan, made whether it is shown or not
    finding_set questions_;        ///< what is unknown and matters
    duration wait_;                ///< of a deferral
    verdict outcome_;              ///< how it ended
    bool beyond_findings_ = false; ///< whether a screening answer was about no finding
    bool clock_started_ = false;   ///< whether the wait is running
    finding_set ended_{};          ///< of a deferral, those of which the time was looked at: see `waits_for`
};

/// An answer in numbers. It is a plain value that refers to nothing.
class [[nodiscard]] ruling : public basic_ruling<plan_numbers> {
public:
    /// For a deferral, whether something must clear up first, for which no time can be given.
    constexpr bool until_clear() const noexcept { return outcome_ == verdict::defer && until_clear_; }
    /// For a deferral, the findings whose end its wait counts from: those whose clock has not started, or if all run,
    /// those that still make to wait.
    constexpr finding_set waits_for() const noexcept { return outcome_ == verdict::defer ? ended_ : finding_set(); }
    /// The findings that are present and that the book does not know: those of another clinic's own. With one of them
    /// the answer is a referral at least.
    constexpr finding_set not_in_book() const noexcept { return outcome_ > verdict::defer ? ended_ : finding_set(); }

private:
    friend struct detail::compact_decider;
    template <class Answer> friend class detail::whole_maker;
    using basic_ruling::basic_ruling;

    bool until_clear_ = false;
};

// ---------------------------------------------------------------------------------------------------------------------

template <class Plan> constexpr input_error basic_ruling<Plan>::unreadable() const noexcept {
    const auto& asked = plan_.treated();
    for (const input_error& each :
         {detail::unless_enumerator(asked.concern), detail::unless_enumerator(asked.severity),
          detail::unless_enumerator(asked.site), detail::unless_enumerator(asked.phototype),
          detail::unless_enumerator(asked.practitioner), detail::unless_enumerator(asked.device)}) {
        if (!each.field().empty()) {
            return each;
        }
    }
    if (!is_found_at(asked.concern, asked.site)) {
        return not_found_at(asked.concern, asked.site);
    }
    return beyond_findings_
               ? input_error{field_of<finding>(), std::string_view("a number"), detail::allowed_codes<finding>()}
               : input_error{};
}

} // namespace needlewise::inline v1
