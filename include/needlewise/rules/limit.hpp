// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What a limit allows, and what it leaves of a regimen. A limit only narrows.

#include <cstdint>

#include <needlewise/rules/regimen.hpp>
#include <needlewise/tools/enumeration.hpp>
#include <needlewise/vocabulary/duration.hpp>
#include <needlewise/vocabulary/needle_length.hpp>

namespace needlewise::inline v1 {

/// What a limit is about.
enum class limit_kind : std::uint8_t {
    depth,    ///< the needle is no longer than this
    interval, ///< sessions are no closer than this
    sessions, ///< there are no more sessions than this
};
/// Codes of `limit_kind`.
template <> struct enumeration<limit_kind> {
    static constexpr char field[] = "limit";
    static constexpr char allowed[] = "depth, interval, sessions";
    static constexpr limit_kind last = limit_kind::sessions;
};

/// A limit of one kind; of the other two it allows everything. Made by `no_deeper_than`, `no_sooner_than` and
/// `no_more_sessions_than`.
class limit_value {
public:
    /// What it is about.
    constexpr limit_kind kind() const noexcept { return kind_; }
    /// The longest needle: `no_needling` bars every needle.
    constexpr needle_length ceiling() const noexcept { return ceiling_; }
    /// The shortest interval between sessions.
    constexpr duration soonest() const noexcept { return soonest_; }
    /// The maximum number of sessions.
    constexpr int most_sessions() const noexcept { return most_sessions_; }

    /// Whether this limit allows no more than another of the same kind.
    constexpr bool at_least_as_tight_as(const limit_value& other) const noexcept {
        return kind_ == other.kind_ && ceiling_ <= other.ceiling_ && soonest_ >= other.soonest_ &&
               most_sessions_ <= other.most_sessions_;
    }
    /// Whether it is a limit that can be: an interval or a number of sessions of nothing is none.
    constexpr bool possible() const noexcept {
        return (kind_ != limit_kind::interval || !soonest_.is_zero()) && most_sessions_ > 0;
    }
    /// Whether both are the same.
    constexpr bool operator==(const limit_value&) const noexcept = default;

    /// More sessions than any plan has.
    static constexpr int any_number = 1'000'000;

private:
    friend constexpr limit_value no_deeper_than(needle_length longest) noexcept;
    friend constexpr limit_value no_sooner_than(duration interval) noexcept;
    friend constexpr limit_value no_more_sessions_than(int count) noexcept;
    constexpr limit_value(limit_kind kind, needle_length ceiling, duration soonest, int most_sessions) noexcept
        : kind_(kind), ceiling_(ceiling), soonest_(soonest), most_sessions_(most_sessions) {}

    limit_kind kind_;
    needle_length ceiling_;
    duration soonest_;
    int most_sessions_;
};

/// The needle is no longer than this.
constexpr limit_value no_deeper_than(needle_length longest) noexcept {
    return {limit_kind::depth, longest, duration{}, limit_value::any_number};
}
/// Sessions are no closer than this.
constexpr limit_value no_sooner_than(duration interval) noexcept {
    return {limit_kind::interval, longest_needle, interval, limit_value::any_number};
}
/// There are no more sessions than this.
constexpr limit_value no_more_sessions_than(int count) noexcept {
    return {limit_kind::sessions, longest_needle, duration{}, count};
}
/// Never needled.
inline constexpr limit_value never_needled = no_deeper_than(no_needling);

/// Whether a limit leaves nothing of what a protocol row wants. Whole numbers are compared: each limit is held against
/// each row while a program is compiled.
constexpr bool leaves_nothing(const limit_value& allowed, const regimen& wanted) noexcept {
    return allowed.ceiling().in_micrometres() < wanted.depth.min.in_micrometres() ||
           allowed.soonest().in_minutes() > wanted.interval.max.in_minutes() ||
           allowed.most_sessions() < wanted.sessions.min;
}
/// Whether a limit narrows what a protocol row wants.
constexpr bool narrows(const limit_value& allowed, const regimen& wanted) noexcept {
    return allowed.ceiling().in_micrometres() < wanted.depth.max.in_micrometres() ||
           allowed.soonest().in_minutes() > wanted.interval.min.in_minutes() ||
           allowed.most_sessions() < wanted.sessions.max;
}

} // namespace needlewise::inline v1
