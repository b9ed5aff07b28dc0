// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// By which rules an answer was made: kept with a stored plan, it tells whether they are still the same.

#include <concepts>
#include <cstdint>

#include <needlewise/decision/decision.hpp>
#include <needlewise/rules/fingerprint.hpp>

namespace needlewise::inline v1 {

/// The hash of all that decides in the book that made an answer. It is made anew at each call.
template <std::same_as<decision> Answer> constexpr std::uint64_t fingerprint_of(const Answer& made) noexcept {
    return fingerprint_of(made.catalogue().book());
}

} // namespace needlewise::inline v1
