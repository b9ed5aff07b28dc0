// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What it costs to place the rest of some sessions from a day on, where intervals have to be too long: worked out
/// backwards from the last session, over the allowed days alone.

#include <array>
#include <cstddef>
#include <cstdint>

#include <needlewise/calendar/day_set.hpp>

namespace needlewise::inline v1::detail {

/// The intervals that are too long in the upper half, and in the lower the days by which they are, together. The
/// smaller number is the better.
using placement_cost = std::uint32_t;
inline constexpr placement_cost unreachable = 0xffff'ffff;    ///< the later sessions do not fit
inline constexpr placement_cost one_long_interval = 0x1'0000; ///< one interval too long

/// Room for costs. It is written before it is read, and not cleared.
struct placement_room {
    static constexpr std::size_t days = static_cast<std::size_t>(day_set::capacity); ///< how many days there can be

    std::array<placement_cost, 6 * days> kept; ///< of some sessions; of all, where there are few days
    std::array<placement_cost, days> odd;      ///< of a session that is not kept
    std::array<placement_cost, days> even;     ///< of the one before it
    std::array<std::uint16_t, days> day;       ///< the allowed days
    std::array<std::uint16_t, days> queue;     ///< places among them
};

/// The costs of the later sessions for each day that a session can have.
class placement_costs {
public:
    /// Sessions that come as soon as possible are on these days; only those from there on can be had.
    constexpr placement_costs(placement_room& room, const day_set& allowed, const int* soonest, std::size_t count,
                              int least, int most) noexcept;

    /// The costs of a session, from 0, by the place of its day. They hold until another session is asked for.
    constexpr const placement_cost* of(std::size_t session) noexcept;
    /// The place of a day, or of the next one that is allowed, from another place on; `size()` if there is none.
    constexpr std::size_t place_of(int day, std::size_t from) const noexcept {
        while (from < size_ && room_.day[from] < day) {
            ++from;
        }
        return from;
    }
    /// The day at a place.
    constexpr int day(std::size_t place) const noexcept { return room_.day[place]; }
    /// How many places there are. The first is that of the first session.
    constexpr std::size_t size() const noexcept { return size_; }

private:
    constexpr bool is_kept(std::size_t session) const noexcept { return session % stride_ == 0; }
    constexpr placement_cost* kept(std::size_t session) noexcept {
        return room_.kept.data() + session / stride_ * size_;
    }
    constexpr placement_cost* work_out(std::size_t session, std::size_t from, placement_cost* costs) noexcept;
    constexpr void step_back(const placement_cost* later, placement_cost* costs, int soonest) noexcept;

    placement_room& room_;
    const int* soonest_;
    std::size_t count_;
    int least_;
    int most_;
    std::size_t size_ = 0;
    std::size_t stride_ = 1;
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr placement_costs::placement_costs(placement_room& room, const day_set& allowed, const int* soonest,
                                           std::size_t count, int least, int most) noexcept
    : room_(room), soonest_(soonest), count_(count), least_(least), most_(most) {
    room_.day[size_++] = static_cast<std::uint16_t>(soonest[0]);
    allowed.for_each_from(soonest[0] + 1, [&](int day) { room_.day[size_++] = static_cast<std::uint16_t>(day); });
    stride_ = (count_ * size_ + room_.kept.size() - 1) / room_.kept.size();
    placement_cost* last = is_kept(count_ - 1) ? kept(count_ - 1) : room_.odd.data();
    for (std::size_t place = 0; place < size_; ++place) {
        last[place] = 0; // nothing comes after the last session
    }
    work_out(0, count_ - 1, last);
}

constexpr const placement_cost* placement_costs::of(std::size_t session) noexcept {
    if (is_kept(session)) {
        return kept(session);
    }
    const std::size_t next = (session / stride_ + 1) * stride_;
    if (next < count_) {
        return work_out(session, next, kept(next));
    }
    for (std::size_t place = 0; place < size_; ++place) {
        room_.odd[place] = 0;
    }
    return work_out(session, count_ - 1, room_.odd.data());
}

// From the costs of a later session to those of an earlier one.
constexpr placement_cost* placement_costs::work_out(std::size_t session, std::size_t from,
                                                    placement_cost* costs) noexcept {
    while (from > session) {
        --from;
        placement_cost* before = is_kept(from)               ? kept(from)
                                 : costs == room_.odd.data() ? room_.even.data()
                                                             : room_.odd.data();
        step_back(costs, before, soonest_[from]);
        costs = before;
    }
    return costs;
}

// Seen from each day, from the last one down, the next session is in time on the days of a window, whose least cost a
// queue keeps. Behind the window the best late day stays the best, since all of them become later alike.
constexpr void placement_costs::step_back(const placement_cost* later, placement_cost* costs, int soonest) noexcept {
    const std::uint16_t* day = room_.day.data();
    std::uint16_t* queue = room_.queue.data();
    const int least = least_; // read once, whatever the costs are written over
    const int most = most_;
    std::size_t front = 0;
    std::size_t back = 0;
    std::size_t enters = size_;        // the places from here on are in the window or behind it
    std::size_t leaves = size_;        // those from here on are behind it
    placement_cost late = unreachable; // as if the greatest interval ended on day 0
    for (std::size_t place = size_; place-- > 0 && day[place] >= soonest;) {
        for (; day[enters - 1] >= day[place] + least; --enters) {
            if (later[enters - 1] != unreachable) {
                while (back > front && later[queue[back - 1]] >= later[enters - 1]) {
                    --back;
                }
                queue[back++] = static_cast<std::uint16_t>(enters - 1);
            }
        }
        for (; day[leaves - 1] > day[place] + most; --leaves) {
            if (later[leaves - 1] != unreachable) {
                const placement_cost as_late = later[leaves - 1] + one_long_interval + day[leaves - 1];
                late = as_late < late ? as_late : late;
            }
        }
        while (back > front && queue[front] >= leaves) {
            ++front;
        }
        placement_cost best = back > front ? later[queue[front]] : unreachable;
        if (late != unreachable) {
            const placement_cost if_late = late - static_cast<placement_cost>(day[place] + most);
            best = if_late < best ? if_late : best;
        }
        costs[place] = best;
    }
}

} // namespace needlewise::inline v1::detail
