// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A set of days, counted from some first day, as bits.

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#include <needlewise/tools/compiler.hpp>

namespace needlewise::inline v1 {

/// A set of the days 0 to `capacity` - 1 after a first day.
class day_set {
public:
    static constexpr int capacity = 4096; ///< how many days there can be: 11 years

    /// No day, of so many that there are; more than `capacity` are not.
    constexpr explicit day_set(int days) noexcept : days_(days < 0 ? 0 : days > capacity ? capacity : days) {}

    /// How many days there are, in the set or not.
    constexpr int days() const noexcept { return days_; }
    /// Whether a day is in the set.
    constexpr bool contains(int day) const noexcept {
        return day >= 0 && day < days_ && ((words_[word_of(day)] >> bit_of(day)) & 1U) != 0;
    }
    /// Puts a day in.
    constexpr void add(int day) noexcept {
        if (day >= 0 && day < days_) {
            words_[word_of(day)] |= std::uint64_t{1} << bit_of(day);
        }
    }
    /// Puts the days from one to another in, both included.
    constexpr void add(int first, int last) noexcept { change(first, last, true); }
    /// Takes the days from one to another out, both included.
    constexpr void remove(int first, int last) noexcept { change(first, last, false); }
    /// The first day of the set from a day on; `days()` if there is none.
    constexpr int first(int from = 0) const noexcept;
    /// The last day of the set up to a day; -1 if there is none.
    constexpr int last(int until = capacity) const noexcept;
    /// Gives each day of the set from a day on to a function, in order.
    template <class Function> constexpr void for_each_from(int from, Function function) const;
    /// Whether no day is in the set.
    constexpr bool empty() const noexcept { return first() == days_; }

    /// The days of both sets.
    constexpr day_set operator&(const day_set& other) const noexcept;
    /// The days that lie at least `least` and at most `most` days after one of the set; less than none counts as none.
    /// Days past the end are lost.
    constexpr day_set later(int least, int most) const noexcept { return shifted(least, most, true); }
    /// The days that lie at least `least` and at most `most` days before one of the set; less than none counts as none.
    constexpr day_set earlier(int least, int most) const noexcept { return shifted(least, most, false); }
    /// The same days counted back from the last one.
    constexpr day_set reversed() const noexcept;

private:
    static constexpr std::size_t word_of(int day) noexcept { return static_cast<std::size_t>(day) / 64; }
    static constexpr unsigned bit_of(int day) noexcept { return static_cast<unsigned>(day) % 64; }
    constexpr std::size_t used() const noexcept { return (static_cast<std::size_t>(days_) + 63) / 64; }
    constexpr void change(int first, int last, bool in) noexcept;
    constexpr day_set shifted(int least, int most, bool upwards) const noexcept;
    constexpr day_set up(int by) const noexcept;
    constexpr day_set down(int by) const noexcept;
    constexpr day_set spread(int count, bool upwards) const noexcept;

    std::array<std::uint64_t, capacity / 64> words_{};
    int days_;
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr int day_set::first(int from) const noexcept {
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

template <class Function> constexpr void day_set::for_each_from(int from, Function function) const {
    const int start = from < 0 ? 0 : from;
    std::uint64_t mask = ~std::uint64_t{0} << bit_of(start);
    for (std::size_t word = word_of(start); word < used(); ++word) {
        for (std::uint64_t bits = words_[word] & mask; bits != 0; bits &= bits - 1) {
            function(static_cast<int>(word) * 64 + std::countr_zero(bits));
        }
        mask = ~std::uint64_t{0};
    }
}

constexpr int day_set::last(int until) const noexcept {
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

constexpr day_set day_set::operator&(const day_set& other) const noexcept {
    day_set both(days_);
    for (std::size_t word = 0; word < used(); ++word) {
        both.words_[word] = words_[word] & other.words_[word];
    }
    return both;
}

constexpr day_set day_set::reversed() const noexcept {
    day_set mirrored(days_);
    for_each_from(0, [&](int day) { mirrored.add(days_ - 1 - day); });
    return mirrored;
}

constexpr void day_set::change(int first, int last, bool in) noexcept {
    const int from = first < 0 ? 0 : first;
    const int to = last >= days_ ? days_ - 1 : last;
    for (int day = from; day <= to; day = (day / 64 + 1) * 64) {
        const int end = day / 64 * 64 + 63 < to ? day / 64 * 64 + 63 : to;
        const std::uint64_t mask = (~std::uint64_t{0} << bit_of(day)) & (~std::uint64_t{0} >> (63 - bit_of(end)));
        std::uint64_t& word = words_[word_of(day)];
        word = in ? word | mask : word & ~mask;
    }
}

constexpr day_set day_set::shifted(int least, int most, bool upwards) const noexcept {
    const int from = least < 0 ? 0 : least;
    const int to = most > days_ ? days_ : most;
    if (to < from) {
        return day_set(days_);
    }
    return upwards ? spread(to - from + 1, true).up(from) : spread(to - from + 1, false).down(from);
}

constexpr day_set day_set::up(int by) const noexcept {
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
    if (bit_of(days_) != 0) { // what was moved past the end
        moved.words_[word_of(days_)] &= ~(~std::uint64_t{0} << bit_of(days_));
    }
    return moved;
}

constexpr day_set day_set::down(int by) const noexcept {
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
constexpr day_set day_set::spread(int count, bool upwards) const noexcept {
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

} // namespace needlewise::inline v1
