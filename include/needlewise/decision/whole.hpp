// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The answer for a site that is made of others, from the answers for its parts.

#include <cstddef>
#include <cstdint>

#include <needlewise/decision/intake.hpp>
#include <needlewise/decision/ruling.hpp>
#include <needlewise/vocabulary/concern_sites.hpp>

namespace needlewise::inline v1::detail {

/// How screening ended the answer for a site that is not made of others, and how the limits did; to proceed if they did
/// not.
struct endings {
    verdict screened = verdict::proceed;
    verdict barred = verdict::proceed;
};

/// Puts the answers for parts together. What screening says of one part it says of the whole; a limit that leaves
/// nothing of a part leaves that part out.
template <class Answer> class whole_maker {
public:
    /// Makes of the referral of a case the answer for the whole, in its place: copying one costs as much as deciding.
    constexpr explicit whole_maker(Answer& whole) noexcept : whole_(whole) {
        whole_.plan_.depth = {longest_needle, longest_needle};
        whole_.plan_.first = longest_needle;
    }

    /// Adds the answer for a part.
    constexpr void add(body_site site, const Answer& part, endings ended) noexcept {
        whole_.plan_.fired_ |= part.fired();
        whole_.wait_ = part.wait_ > whole_.wait_ ? part.wait_ : whole_.wait_;
        if constexpr (requires { whole_.until_clear_; }) {
            whole_.until_clear_ |= part.until_clear_;
        }
        screened_ = worse_of(screened_, ended.screened);
        if (ended.barred != verdict::proceed) {
            whole_.plan_.left_out_ |= site;
            mildest_ = ended.barred < mildest_ ? ended.barred : mildest_;
            return;
        }
        put(part.plan_);
    }
    /// Adds what there is of a part only if findings are past or unknown: its questions, and its clock. The clock of
    /// the whole runs if that of every part does that has to wait.
    constexpr void add_clock(const Answer& part) noexcept {
        whole_.questions_ |= part.questions();
        const bool stopped = !part.wait_.is_zero() & !part.clock_started_;
        ended_[std::size_t{stopped}] |= part.ended_;
        stopped_ |= stopped;
        whole_.clock_started_ |= part.clock_started_;
    }

    /// Ends the answer for the whole.
    constexpr void finish() const noexcept {
        if (!any_) {
            static_cast<regimen&>(whole_.plan_) = no_regimen;
        }
        const verdict asking = whole_.questions_.empty() ? verdict::proceed : verdict::incomplete;
        const verdict of_parts = !any_                                               ? mildest_
                                 : differ_ || !whole_.plan_.sites_left_out().empty() ? verdict::proceed_with_precautions
                                                                                     : verdict::proceed;
        whole_.outcome_ = worse_of(worse_of(screened_, asking), of_parts);
        whole_.ended_ = ended_[std::size_t{stopped_}];
        whole_.clock_started_ = whole_.clock_started_ && !stopped_;
    }

private:
    // The depth is what every part allows; all else is that of the part with the longest needle, but never sooner than
    // another part allows. No branches, as nobody can foresee which way they would go.
    constexpr void put(const plan_numbers& part) noexcept {
        plan_numbers& all = whole_.plan_;
        differ_ |= any_ & !(part.depth == all.depth);
        const auto rank = [](needle_length longest, duration soonest) {
            return (std::int64_t{longest.in_micrometres()} << 32) + soonest.in_minutes();
        };
        const bool deeper =
            rank(part.depth.max, part.interval.min) > (any_ ? rank(deepest_, all.interval.min) : std::int64_t{-1});
        const plan_numbers& deepest = deeper ? part : all;
        deepest_ = deeper ? part.depth.max : deepest_;
        all.sessions = deepest.sessions;
        all.interval.max = deepest.interval.max;
        all.maintenance = deepest.maintenance;
        all.row_ = deepest.row_;
        any_ = true;
        share<regimen>(all, part);
    }

    Answer& whole_;
    verdict screened_ = verdict::proceed;
    verdict mildest_ = verdict::refuse;
    needle_length deepest_ = no_needling;
    bool any_ = false;
    bool differ_ = false;
    bool stopped_ = false;
    finding_set ended_[2]{}; // of parts that wait for no clock or a running one, and of those with a stopped one
};

} // namespace needlewise::inline v1::detail
