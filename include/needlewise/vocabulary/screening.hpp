// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The answers to the screening questions: for each finding no, yes or unknown, and how long ago for what wears off.
/// A fact that was not asked is unknown.

#include <cstddef>
#include <cstdint>

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
    std::uint8_t slot_of[enumerator_count<finding>]{};
    consteval clock_slots() {
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
    static constexpr screening not_asked() noexcept { return {}; }
    /// Every question was asked and answered no.
    static constexpr screening all_clear() noexcept {
        screening answers;
        answers.unknown_ = {};
        return answers;
    }

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
    constexpr finding_set present() const noexcept { return set_of(yes_); }
    /// Those of them that have ended, so that their clocks run.
    constexpr finding_set past() const noexcept { return set_of(past_); }
    /// The findings that were not answered.
    constexpr finding_set unknown() const noexcept { return set_of(unknown_); }
    /// Whether an answer was about something that is no finding.
    constexpr bool beyond_findings() const noexcept { return (past_.of[no_finding / 64] >> no_finding % 64 & 1U) != 0; }
    /// Not zero if anything but findings that are present now, and answers of no, was said.
    constexpr std::uint64_t careful_bits() const noexcept { return past_.any() | unknown_.any(); }
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
    static_assert(enumerator_count<finding> <= 127, "a bit is left over for what is no finding");
    static constexpr std::size_t words = enumerator_count<finding> / 64 + 1;
    static constexpr std::size_t no_finding = words * 64 - 1;
    struct answer_bits {
        std::uint64_t of[words]{};
        constexpr void put(std::size_t at, bool value) noexcept {
            const std::uint64_t bit = std::uint64_t{1} << at % 64;
            std::uint64_t& word = of[at / 64];
            word = value ? word | bit : word & ~bit;
        }
        constexpr std::uint64_t any() const noexcept { return words == 1 ? of[0] : of[0] | of[words - 1]; }
        constexpr bool operator==(const answer_bits&) const noexcept = default;
    };
    static constexpr answer_bits every_finding() noexcept {
        answer_bits all;
        for (std::size_t word = 0; word < words; ++word) {
            all.of[word] = detail::word_of(any_of<finding>.bits(), word);
        }
        return all;
    }
    static constexpr finding_set set_of(const answer_bits& bits) noexcept {
        const wide_bits both(bits.of[0], words == 1 ? 0 : bits.of[words - 1]);
        return finding_set::from_bits(static_cast<finding_set::bit_type>(both));
    }

    static constexpr std::uint16_t goes_on = 0xFFFF; // in the place of hours
    static constexpr bool keeps_time(finding found) noexcept {
        return is_enumerator(found) && detail::clock_slots::kept.contains(found); // so that g++ sees the bound of slots
    }
    constexpr std::uint16_t hours_since(finding found) const noexcept {
        return since_hours_[detail::clocks.slot_of[position(found)]];
    }

    answer_bits yes_{};
    answer_bits unknown_ = every_finding();
    answer_bits past_{};
    std::uint16_t since_hours_[detail::clock_slots::kept.size()]{}; // of what is past or goes on
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr void screening::answer(finding asked, screening_answer given) noexcept {
    if (!is_enumerator(asked)) {
        past_.put(no_finding, true);
        return;
    }
    const std::size_t at = position(asked);
    const bool no = given == screening_answer::no;
    const bool yes = given == screening_answer::yes;
    yes_.put(at, yes);
    unknown_.put(at, !(no || yes));
    past_.put(at, false);
    if (yes && keeps_time(asked)) {
        since_hours_[detail::clocks.slot_of[at]] = 0;
    }
}

constexpr void screening::answer(finding past, duration since) noexcept {
    answer(past, screening_answer::yes);
    if (keeps_time(past)) {
        const std::int32_t hours = since.in_whole_hours(); // rounded down: a wait is never made shorter
        since_hours_[detail::clocks.slot_of[position(past)]] =
            static_cast<std::uint16_t>(hours < longest_since ? hours : longest_since);
        past_.put(position(past), true);
    }
}

constexpr void screening::answer_ongoing(finding lasting) noexcept {
    answer(lasting, screening_answer::yes);
    if (keeps_time(lasting)) {
        since_hours_[detail::clocks.slot_of[position(lasting)]] = goes_on;
    }
}

constexpr duration screening::since(finding asked) const noexcept {
    return keeps_time(asked) && past().contains(asked) ? detail::whole_hours::of(hours_since(asked)) : duration{};
}

constexpr bool screening::operator==(const screening& other) const noexcept {
    bool same = yes_ == other.yes_ && unknown_ == other.unknown_ && past_ == other.past_;
    for (const finding found : present()) {
        same = same && (!keeps_time(found) || hours_since(found) == other.hours_since(found));
    }
    return same;
}

} // namespace needlewise::inline v1
