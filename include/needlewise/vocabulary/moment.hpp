// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A moment before or after a session.

#include <compare>
#include <cstdint>

#include <needlewise/vocabulary/duration.hpp>

namespace needlewise::inline v1 {

/// A moment before or after the session, in whole minutes.
class moment {
public:
    /// The session itself.
    constexpr moment() = default;
    /// So long before the session.
    static constexpr moment before(duration span) { return moment{-span.in_minutes()}; }
    /// So long after the session.
    static constexpr moment after(duration span) { return moment{span.in_minutes()}; }
    /// Minutes from the session; negative before it.
    constexpr std::int32_t in_minutes() const { return minutes_; }
    /// Compares by size.
    constexpr auto operator<=>(const moment&) const = default;

private:
    constexpr explicit moment(std::int32_t minutes) : minutes_(minutes) {}
    std::int32_t minutes_ = 0;
};
/// So long before the session: `before(5_days)`.
constexpr moment before(duration span) { return moment::before(span); }
/// So long after the session: `after(24_hours)`.
constexpr moment after(duration span) { return moment::after(span); }
/// The session itself.
inline constexpr moment at_session{};

} // namespace needlewise::inline v1
