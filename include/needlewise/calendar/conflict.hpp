// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What a schedule is to keep to beside the plan and the calendar, and what of all that could not be kept.

#include <array>
#include <cstddef>

#include <needlewise/calendar/constraint.hpp>
#include <needlewise/calendar/open_days.hpp>
#include <needlewise/tools/compiler.hpp>
#include <needlewise/vocabulary/duration.hpp>

namespace needlewise::inline v1 {

/// What a schedule is to keep to, beside the plan and the calendar. A day of another year than 1900 to 9998 is a
/// conflict with `calendar_end`, and nothing is scheduled; so is a wait that ends after these years.
struct schedule_options {
    date today = no_date;        ///< nothing is put before this day, and care that comes first begins no earlier; not
                                 ///< looked at if not given
    duration wait = {};          ///< a wait from screening that is running (see `first_day`), from today or else from
                                 ///< the start
    date recovered_by = no_date; ///< recovery is over on this day at the latest; not looked at if not given
    int sessions = 0;            ///< how many are wanted; the most of the plan if not given
    bool screened_again = false; ///< for a course that stood still: whether the screening was asked again
};

/// Two constraints that cannot both be kept.
struct schedule_conflict {
    constraint one = constraint::start;   ///< the one that was not kept
    constraint other = constraint::start; ///< the one that was in its way
    int session = 0;                      ///< the session it is about, from 1; 0 for the whole
    date first = no_date;                 ///< the first day of the conflict
    date last = no_date;                  ///< its last day
};

namespace detail {
class diary_maker;
} // namespace detail

/// The conflicts of a schedule, for a `for` loop.
class [[nodiscard]] conflict_list {
public:
    static constexpr std::size_t most = 64; ///< more are counted, not kept

    /// No conflicts.
    constexpr conflict_list() noexcept = default;
    /// The first.
    constexpr const schedule_conflict* begin() const& noexcept NEEDLEWISE_LIFETIMEBOUND { return conflicts_.data(); }
    /// No pointer into what goes with its expression.
    const schedule_conflict* begin() const&& = delete;
    /// The end.
    constexpr const schedule_conflict* end() const& noexcept NEEDLEWISE_LIFETIMEBOUND {
        return conflicts_.data() + size();
    }
    /// No pointer into what goes with its expression.
    const schedule_conflict* end() const&& = delete;
    /// How many are kept.
    constexpr std::size_t size() const noexcept { return count_ < most ? count_ : most; }
    /// How many there are.
    constexpr std::size_t count() const noexcept { return count_; }
    /// Whether there are none.
    constexpr bool empty() const noexcept { return count_ == 0; }
    /// One of those that are kept.
    constexpr const schedule_conflict& operator[](std::size_t at) const& noexcept NEEDLEWISE_LIFETIMEBOUND {
        return conflicts_[at];
    }
    /// One of those that are kept, of a list that goes with its expression.
    constexpr schedule_conflict operator[](std::size_t at) const&& noexcept { return conflicts_[at]; }

private:
    friend class detail::diary_maker;
    constexpr void add(const schedule_conflict& conflict) noexcept {
        if (count_ < most) {
            conflicts_[count_] = conflict;
        }
        ++count_;
    }

    std::array<schedule_conflict, most> conflicts_{};
    std::size_t count_ = 0;
};

} // namespace needlewise::inline v1
