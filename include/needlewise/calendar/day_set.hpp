// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A set of days, counted from some first day, as bits; and sessions placed on such days at intervals.

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>

#include <needlewise/tools/compiler.hpp>

namespace needlewise::inline v1 {

/// A set of the days 0 to `capacity` - 1 after a first day.
class day_set {
public:
    static constexpr int capacity = 4096; ///< how many days there can be: 11 years

    /// No day, of so many that there are; more than `capacity` are not.
    constexpr explicit day_set(int days) : days_(days < 0 ? 0 : days > capacity ? capacity : days) {}

    /// How many days there are, in the set or not.
    constexpr int days() const { return days_; }
    /// Whether a day is in the set.
    constexpr bool contains(int day) const {
        return day >= 0 && day < days_ && ((words_[word_of(day)] >> bit_of(day)) & 1U) != 0;
    }
    /// Puts a day in.
    constexpr void add(int day) {
        if (day >= 0 && day < days_) {
            words_[word_of(day)] |= std::uint64_t{1} << bit_of(day);
        }
    }
    /// Puts the days from one to another in, both included.
    constexpr void add(int first, int last) { change(first, last, true); }
    /// Takes the days from one to another out, both included.
    constexpr void remove(int first, int last) { change(first, last, false); }
    /// The first day of the set from a day on; `days()` if there is none.
    constexpr int first(int from = 0) const {
        const int start = from < 0 ? 0 : from;
        if (start >= days_) {
            return days_;
        }
        std::size_t word = word_of(start);
        std::uint64_t bits = words_[word] & (~std::uint64_t{0} << bit_of(start));
        while (bits == 0) {
            if (++word >= used()) {
                return days_;
            }
            bits = words_[word];
        }
        return static_cast<int>(word) * 64 + std::countr_zero(bits);
    }
    /// The last day of the set up to a day; -1 if there is none.
    constexpr int last(int until = capacity) const {
        const int end = until >= days_ ? days_ - 1 : until;
        if (end < 0) {
            return -1;
        }
        std::size_t word = word_of(end);
        std::uint64_t bits = words_[word] & (~std::uint64_t{0} >> (63 - bit_of(end)));
        while (bits == 0) {
            if (word-- == 0) {
                return -1;
            }
            bits = words_[word];
        }
        return static_cast<int>(word) * 64 + 63 - std::countl_zero(bits);
    }
    /// Whether no day is in the set.
    constexpr bool empty() const { return first() == days_; }

    /// The days of both sets.
    constexpr day_set operator&(const day_set& other) const {
        day_set both(days_);
        for (std::size_t word = 0; word < used(); ++word) {
            both.words_[word] = words_[word] & other.words_[word];
        }
        return both;
    }
    /// The days that lie at least `least` and at most `most` days after one of the set. Days past the end are lost.
    constexpr day_set later(int least, int most) const { return spread(most - least + 1, true).up(least); }
    /// The days that lie at least `least` and at most `most` days before one of the set.
    constexpr day_set earlier(int least, int most) const { return spread(most - least + 1, false).down(least); }
    /// The same days counted back from the last one.
    constexpr day_set reversed() const {
        day_set mirrored(days_);
        for (int day = first(); day < days_; day = first(day + 1)) {
            mirrored.add(days_ - 1 - day);
        }
        return mirrored;
    }

private:
    static constexpr std::size_t word_of(int day) { return static_cast<std::size_t>(day) / 64; }
    static constexpr unsigned bit_of(int day) { return static_cast<unsigned>(day) % 64; }
    constexpr std::size_t used() const { return (static_cast<std::size_t>(days_) + 63) / 64; }

    constexpr void change(int first, int last, bool in) {
        const int from = first < 0 ? 0 : first;
        const int to = last >= days_ ? days_ - 1 : last;
        for (int day = from; day <= to; day = (day / 64 + 1) * 64) {
            const int end = day / 64 * 64 + 63 < to ? day / 64 * 64 + 63 : to;
            const std::uint64_t mask = (~std::uint64_t{0} << bit_of(day)) & (~std::uint64_t{0} >> (63 - bit_of(end)));
            std::uint64_t& word = words_[word_of(day)];
            word = in ? word | mask : word & ~mask;
        }
    }
    constexpr day_set up(int by) const {
        day_set moved(days_);
        const std::size_t words = word_of(by);
        const unsigned bits = bit_of(by);
        for (std::size_t word = used(); word-- > words;) {
            std::uint64_t value = words_[word - words] << bits;
            if (bits != 0 && word > words) {
                value |= words_[word - words - 1] >> (64 - bits);
            }
            moved.words_[word] = value;
        }
        moved.cut();
        return moved;
    }
    constexpr day_set down(int by) const {
        day_set moved(days_);
        const std::size_t words = word_of(by);
        const unsigned bits = bit_of(by);
        for (std::size_t word = 0; word + words < used(); ++word) {
            std::uint64_t value = words_[word + words] >> bits;
            if (bits != 0 && word + words + 1 < used()) {
                value |= words_[word + words + 1] << (64 - bits);
            }
            moved.words_[word] = value;
        }
        return moved;
    }
    // Every day of the set and the `count` - 1 days beside it, in a number of steps that grows with the logarithm.
    constexpr day_set spread(int count, bool upwards) const {
        day_set wide = *this;
        int reached = 1;
        while (reached < count) {
            const int by = 2 * reached <= count ? reached : count - reached;
            const day_set shifted = upwards ? wide.up(by) : wide.down(by);
            for (std::size_t word = 0; word < used(); ++word) {
                wide.words_[word] |= shifted.words_[word];
            }
            reached += by;
        }
        return wide;
    }
    constexpr void cut() {
        if (bit_of(days_) != 0) {
            words_[word_of(days_)] &= ~(~std::uint64_t{0} << bit_of(days_));
        }
    }

    std::array<std::uint64_t, capacity / 64> words_{};
    int days_;
};

/// At what intervals sessions follow each other, in days.
struct spacing {
    int least;     ///< never closer than this; at least 1
    int most;      ///< not further apart than this, where the days allow it
    int preferred; ///< as near to this as the days allow
};

/// Sessions on days.
struct placed_days {
    static constexpr std::size_t most = 53; ///< how many there can be: 52 sessions and the visit before them

    std::array<int, most> day{};       ///< the days, in order
    std::array<bool, most> too_late{}; ///< whether the interval before this session is longer than wanted
    std::size_t count = 0;             ///< how many there are
};

/// Places sessions on allowed days, the first on a given one. None comes sooner than the least interval; as few as the
/// days allow come later than the greatest; and as many as fit are placed, up to `wanted`, before the days end.
constexpr placed_days place_sessions(const day_set& allowed, int first, std::size_t wanted, const spacing& apart) {
    placed_days soonest; // each as soon as possible: no other choice places more
    soonest.day[0] = first;
    soonest.count = 1;
    const std::size_t count = wanted < placed_days::most ? wanted : placed_days::most;
    while (soonest.count < count) {
        const int next = allowed.first(soonest.day[soonest.count - 1] + apart.least);
        if (next == allowed.days()) {
            break;
        }
        soonest.too_late[soonest.count] = next > soonest.day[soonest.count - 1] + apart.most;
        soonest.day[soonest.count++] = next;
    }

    // The days that each session can have if an interval is too long only where nothing else is possible.
    std::array<day_set, placed_days::most> reach = [&]<std::size_t... At>(std::index_sequence<At...>) {
        return std::array<day_set, placed_days::most>{((void)At, day_set(allowed.days()))...};
    }
    (std::make_index_sequence<placed_days::most>{});
    placed_days placed;
    placed.count = soonest.count;
    reach[0].add(first);
    for (std::size_t at = 1; at < placed.count; ++at) {
        reach[at] = reach[at - 1].later(apart.least, apart.most) & allowed;
        if (reach[at].empty()) {
            placed.too_late[at] = true;
            reach[at].add(reach[at - 1].first() + apart.least, allowed.days());
            reach[at] = reach[at] & allowed;
            if (reach[at].empty()) {
                return soonest; // keeping to the greatest interval would cost a session
            }
        }
    }
    // Of these, the days from which the later sessions can still be reached.
    for (std::size_t at = placed.count; at-- > 1;) {
        if (placed.too_late[at]) {
            reach[at - 1].remove(reach[at].last() - apart.least + 1, allowed.days());
        } else {
            reach[at - 1] = reach[at - 1] & reach[at].earlier(apart.least, apart.most);
        }
    }
    placed.day[0] = first;
    for (std::size_t at = 1; at < placed.count; ++at) {
        const int before = placed.day[at - 1];
        if (placed.too_late[at]) {
            placed.day[at] = reach[at].first(before + apart.least);
        } else if (at + 1 < placed.count && placed.too_late[at + 1]) { // as late as possible, so that the wait is short
            placed.day[at] = reach[at].last(before + apart.most);
        } else {
            const int after = reach[at].first(before + apart.preferred);
            const int ahead = reach[at].last(before + apart.preferred);
            const bool after_fits = after < allowed.days() && after <= before + apart.most;
            const bool ahead_fits = ahead >= before + apart.least;
            const int late = after - before - apart.preferred;
            const int early = before + apart.preferred - ahead;
            placed.day[at] = after_fits && (!ahead_fits || late <= early) ? after : ahead;
        }
    }
    return placed;
}

} // namespace needlewise::inline v1
