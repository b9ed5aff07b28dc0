// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The answers to the screening questions: for each finding no, yes or unknown, and how long ago for what wears off.
/// A fact that was not asked is unknown.

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <needlewise/tools/enumeration.hpp>
#include <needlewise/vocabulary/duration.hpp>
#include <needlewise/vocabulary/finding.hpp>

namespace needlewise::inline v1 {

/// An answer to a screening question.
enum class screening_answer : std::uint8_t {
    unknown, ///< not asked, or not known
    no,      ///< asked, and it is not so
    yes,     ///< asked, and it is so
};
/// Codes of `screening_answer`.
template <> struct enumeration<screening_answer> {
    static constexpr char field[] = "answer";
    static constexpr char allowed[] = "unknown, no, yes";
    static constexpr screening_answer last = screening_answer::yes;
};

namespace detail {
/// Where the time since each finding that has a clock is kept.
struct clock_slots {
    static constexpr finding_set kept = findings_with_a_clock | own_findings; // a book may look at these
    static constexpr std::size_t places = kept.size() + 1;                    // the last for those that have no clock
    std::uint8_t slot_of[enumerator_count<finding>]{};
    consteval clock_slots() {
        for (std::uint8_t& slot : slot_of) {
            slot = places - 1;
        }
        std::uint8_t slot = 0;
        for (const finding found : kept) {
            slot_of[position(found)] = slot++;
        }
    }
};
inline constexpr clock_slots clocks{};
} // namespace detail

/// The answers for one person. Start from `not_asked()` or `all_clear()` and add what differs:
/// `screening::all_clear().with(finding::isotretinoin, 30_weeks)`.
///
/// An answer that is none of `screening_answer` counts as unknown. An answer about a finding that is none of `finding`
/// makes every decision a referral: nobody knows what was found.
class [[nodiscard]] screening {
public:
    /// Every answer is unknown.
    constexpr screening() noexcept = default;
    /// Every answer is unknown.
    static constexpr screening not_asked() noexcept { return {}; }
    /// Every question was asked and answered no.
    static constexpr screening all_clear() noexcept;

    /// The same answers, with a finding that is present now, or of which nobody knows how long ago it was: both count
    /// as now, and no time since has begun.
    constexpr screening with(finding present) const noexcept { return answered(present, screening_answer::yes); }
    /// The same answers, with a finding that ended some time ago (last dose, end of treatment, day of surgery): its
    /// clock runs, also from today (`0_days`). Where time does not matter (see `has_clock`) it counts as now; it is
    /// kept for a clinic's own findings, on which books differ. Time beyond 45,000 hours, over five years, counts as
    /// that.
    constexpr screening with(finding past, duration since) const noexcept {
        screening changed = *this;
        changed.answer(past, since);
        return changed;
    }
    /// The same answers, with a finding that is known to go on: still taking it, still there. It decides as one that is
    /// present now; where time matters it is told apart from one that was merely answered yes (`is_ongoing`).
    constexpr screening ongoing(finding lasting) const noexcept {
        screening changed = *this;
        changed.answer_ongoing(lasting);
        return changed;
    }
    /// The same answers, with a finding that was asked for and is absent.
    constexpr screening without(finding absent) const noexcept { return answered(absent, screening_answer::no); }
    /// The same answers, with one that is not known.
    constexpr screening unsure_of(finding unclear) const noexcept {
        return answered(unclear, screening_answer::unknown);
    }
    /// The same answers with this one.
    constexpr screening answered(finding asked, screening_answer given) const noexcept {
        screening changed = *this;
        changed.answer(asked, given);
        return changed;
    }
    /// Notes an answer, in place of the one before. For a form that is filled in line by line.
    constexpr void answer(finding asked, screening_answer given) noexcept;
    /// Notes a finding that ended some time ago; see `with`.
    constexpr void answer(finding past, duration since) noexcept;
    /// Notes a finding that goes on; see `ongoing`.
    constexpr void answer_ongoing(finding lasting) noexcept;

    /// The answer for a finding.
    constexpr screening_answer of(finding asked) const noexcept {
        return present().contains(asked)                            ? screening_answer::yes
               : unknown().contains(asked) || !is_enumerator(asked) ? screening_answer::unknown
                                                                    : screening_answer::no;
    }
    /// The findings that were answered yes.
    constexpr finding_set present() const noexcept { return yes_; }
    /// Those of them that have ended, so that their clocks run.
    constexpr finding_set past() const noexcept { return past_; }
    /// The findings that were not answered.
    constexpr finding_set unknown() const noexcept { return unknown_; }
    /// Whether an answer was about something that is no finding.
    constexpr bool beyond_findings() const noexcept { return beyond_findings_; }
    /// Whether more was said than most people say: that up to two findings are present now, and all others absent.
    constexpr bool much_was_said() const noexcept { return much_was_said_; }
    /// Whether anything but findings that are present now, and answers of no, was said.
    constexpr bool needs_care() const noexcept { return !(past_ | unknown_).empty() || beyond_findings_; }
    /// The number of the first finding that is present, `no_finding` if there is none.
    constexpr std::uint8_t first_present() const noexcept { return first_; }
    /// The number of the second finding that is present, `no_finding` if there is none.
    constexpr std::uint8_t second_present() const noexcept { return second_; }
    /// A number that no finding has.
    static constexpr std::uint8_t no_finding = (enumerator_count<finding> / 64 + 1) * 64 - 1;
    /// How long ago a finding ended, in whole hours; zero if it is present now or nobody knows.
    constexpr duration since(finding asked) const noexcept;
    /// Whether a finding is known to go on; false for one without a clock, which always does.
    constexpr bool is_ongoing(finding asked) const noexcept {
        return present().contains(asked) && keeps_time(asked) && !past().contains(asked) &&
               hours_since(asked) == goes_on;
    }
    /// Whether both are the same.
    constexpr bool operator==(const screening& other) const noexcept;

    /// The longest time since a finding that is told apart, in hours.
    static constexpr std::int32_t longest_since = 45000;

private:
    static_assert(enumerator_count<finding> <= no_finding);
    static constexpr std::uint16_t goes_on = 0xFFFF; // in the place of hours
    static constexpr bool keeps_time(finding found) noexcept {
        return is_enumerator(found) && detail::clock_slots::kept.contains(found); // so that g++ sees the bound of slots
    }
    constexpr std::uint16_t hours_since(finding found) const noexcept {
        return since_hours_[detail::clocks.slot_of[position(found)]];
    }

    constexpr void note(finding asked, bool yes, bool unknown, bool past, std::uint16_t hours) noexcept;
    static constexpr void put(finding_set& answers, finding asked, bool is_among) noexcept {
        answers = is_among ? answers | asked : answers - asked;
    }
    constexpr void look_at_it() noexcept;
    template <class Screening> static const Screening& nothing_found_kept() noexcept;

    finding_set yes_{};
    finding_set unknown_ = any_of<finding>;
    finding_set past_{};
    // What a decision asks first is looked up once an answer.
    std::uint8_t first_ = no_finding;
    std::uint8_t second_ = no_finding;
    bool much_was_said_ = true;
    bool beyond_findings_ = false;
    std::uint16_t since_hours_[detail::clock_slots::places]{}; // of what is past or goes on
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr screening screening::all_clear() noexcept {
    if constexpr (sizeof(void*) > sizeof(std::uint32_t)) { // where memory is large, copying is quicker than clearing
        if (!std::is_constant_evaluated()) {
            return nothing_found_kept<screening>();
        }
    }
    screening answers;
    answers.unknown_ = {};
    answers.much_was_said_ = false;
    return answers;
}
template <class Screening> const Screening& screening::nothing_found_kept() noexcept {
    static constinit const Screening kept = all_clear();
    return kept;
}

constexpr void screening::answer(finding asked, screening_answer given) noexcept {
    const bool yes = given == screening_answer::yes;
    note(asked, yes, !yes && given != screening_answer::no, false, 0);
}

constexpr void screening::answer(finding past, duration since) noexcept {
    const std::int32_t hours = since.in_whole_hours(); // rounded down: a wait is never made shorter
    note(past, true, false, keeps_time(past),
         static_cast<std::uint16_t>(hours < longest_since ? hours : longest_since));
}

constexpr void screening::answer_ongoing(finding lasting) noexcept { note(lasting, true, false, false, goes_on); }

constexpr void screening::note(finding asked, bool yes, bool unknown, bool past, std::uint16_t hours) noexcept {
    if (!is_enumerator(asked)) [[unlikely]] {
        beyond_findings_ = much_was_said_ = true;
        return;
    }
    put(yes_, asked, yes);
    put(unknown_, asked, unknown);
    put(past_, asked, past);
    since_hours_[detail::clocks.slot_of[position(asked)]] = hours;
    look_at_it();
}

constexpr void screening::look_at_it() noexcept {
    std::uint8_t third = no_finding;
    auto found = yes_.begin();
    for (std::uint8_t* number : {&first_, &second_, &third}) {
        *number = found == yes_.end() ? no_finding : static_cast<std::uint8_t>(*found);
        ++found; // past the end is the end
    }
    much_was_said_ = third != no_finding || needs_care();
}

constexpr duration screening::since(finding asked) const noexcept {
    return keeps_time(asked) && past().contains(asked) ? detail::whole_hours::of(hours_since(asked)) : duration{};
}

constexpr bool screening::operator==(const screening& other) const noexcept {
    bool same = yes_ == other.yes_ && unknown_ == other.unknown_ && past_ == other.past_ &&
                beyond_findings_ == other.beyond_findings_;
    for (const finding found : present()) {
        same = same && (!keeps_time(found) || hours_since(found) == other.hours_since(found));
    }
    return same;
}

} // namespace needlewise::inline v1
