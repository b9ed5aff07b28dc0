// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The numbers of a treatment: what a protocol row wants, and what a plan says.

#include <needlewise/tools/range.hpp>
#include <needlewise/vocabulary/duration.hpp>
#include <needlewise/vocabulary/needle_length.hpp>

namespace needlewise::inline v1 {

/// How many sessions a plan can have: one a week for a year.
inline constexpr int most_sessions = 52;

/// What a concern wants: how deep, how often, how far apart.
struct regimen {
    range<needle_length> depth;            ///< needle length
    needle_length first = depth.min;       ///< needle length of the first session
    range<int> sessions;                   ///< number of sessions, 1 to `most_sessions`
    range<duration> interval;              ///< between sessions
    range<duration> maintenance = no_time; ///< between later single sessions; zero for none
    /// Whether both are the same.
    constexpr bool operator==(const regimen&) const = default;
};

/// Nothing: where no row answers.
inline constexpr regimen no_regimen{
    .depth = {no_needling, no_needling}, .sessions = {0, 0}, .interval = {duration{}, duration{}}};

} // namespace needlewise::inline v1
