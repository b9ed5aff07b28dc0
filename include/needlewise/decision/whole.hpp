// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The answer for a site that is made of others, from the answers for its parts.

#include <cstddef>

#include <needlewise/decision/intake.hpp>
#include <needlewise/decision/ruling.hpp>
#include <needlewise/vocabulary/concern_sites.hpp>

namespace needlewise::inline v1::detail {

/// Puts the answers for parts together. What screening says of one part it says of the whole; a limit that leaves
/// nothing of a part leaves that part out.
template <class Answer> class whole_maker {
public:
    /// Begins with the parts where the concern is found, none of them seen yet.
    constexpr explicit whole_maker(const Answer& empty) noexcept : whole_(empty) {}

    /// Adds the answer for a part: how its screening ended, and how the limits ended it; to proceed if they did not.
    constexpr void add(body_site site, const Answer& part, verdict screened, verdict barred) noexcept {
        whole_.plan_.fired_ |= part.fired();
        whole_.questions_ |= part.questions();
        whole_.wait_ = part.wait_ > whole_.wait_ ? part.wait_ : whole_.wait_;
        whole_.beyond_findings_ = part.beyond_findings_;
        if constexpr (requires { whole_.until_clear_; }) {
            whole_.until_clear_ = whole_.until_clear_ || part.until_clear_;
        }
        add_clock(part);
        screened_ = worse_of(screened_, screened);
        if (barred != verdict::proceed) {
            whole_.plan_.left_out_ |= site;
            mildest_ = barred < mildest_ ? barred : mildest_;
            return;
        }
        put(part.plan_);
    }

    /// The answer for the whole.
    constexpr Answer made() const noexcept {
        Answer made = whole_;
        const verdict asking = made.questions_.empty() ? verdict::proceed : verdict::incomplete;
        const verdict of_parts = !any_                                             ? mildest_
                                 : differ_ || !made.plan_.sites_left_out().empty() ? verdict::proceed_with_precautions
                                                                                   : verdict::proceed;
        made.outcome_ = worse_of(worse_of(screened_, asking), of_parts);
        return made;
    }

private:
    // The clock of the whole runs if that of every part does that has to wait.
    constexpr void add_clock(const Answer& part) noexcept {
        const bool stopped = !part.wait_.is_zero() && !part.clock_started_;
        if (stopped && !stopped_) {
            whole_.ended_ = {};
        }
        stopped_ = stopped_ || stopped;
        if (stopped == stopped_) {
            whole_.ended_ |= part.ended_;
        }
        whole_.clock_started_ = !stopped_ && (whole_.clock_started_ || part.clock_started_);
    }
    // The depth is what every part allows; all else is that of the part with the longest needle, but never sooner than
    // another part allows.
    constexpr void put(const plan_numbers& part) noexcept {
        plan_numbers& all = whole_.plan_;
        // Number by number: a regimen that was written in pieces is slow to copy as one.
        differ_ = differ_ || (any_ && !(part.depth == all.depth));
        if (!any_ || part.depth.max > deepest_ ||
            (part.depth.max == deepest_ && part.interval.min > all.interval.min)) {
            deepest_ = part.depth.max;
            all.sessions = part.sessions;
            all.interval.max = part.interval.max;
            all.maintenance = part.maintenance;
            all.row_ = part.row_;
        }
        if (!any_) {
            all.depth = part.depth;
            all.first = part.first;
            all.interval.min = part.interval.min;
        }
        any_ = true;
        share<regimen>(all, part);
    }

    Answer whole_;
    verdict screened_ = verdict::proceed;
    verdict mildest_ = verdict::refuse;
    needle_length deepest_ = no_needling;
    bool any_ = false;
    bool differ_ = false;
    bool stopped_ = false;
};

} // namespace needlewise::inline v1::detail
