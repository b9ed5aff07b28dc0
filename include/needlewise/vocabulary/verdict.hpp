// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What a rule can object, and how a case can end.

#include <cstdint>

#include <needlewise/tools/enumeration.hpp>

namespace needlewise::inline v1 {

/// What a screening row can say. It cannot hold a plan: an added row only makes an answer stricter.
enum class objection : std::uint8_t {
    caution, ///< proceed with precautions
    defer,   ///< not now
    refer,   ///< not here: to a specialist
    refuse,  ///< not at all
};
/// Codes of `objection`.
template <> struct enumeration<objection> {
    static constexpr char field[] = "objection";
    static constexpr char allowed[] = "caution, defer, refer, refuse";
    static constexpr objection last = objection::refuse;
};

/// The outcome of a case, from the best to the worst.
enum class verdict : std::uint8_t {
    proceed,                  ///< there is a plan
    proceed_with_precautions, ///< there is a plan, with cautions
    incomplete,               ///< answers that matter are missing
    defer,                    ///< not now
    refer,                    ///< not here: to a specialist
    refuse,                   ///< not at all
};
/// Codes of `verdict`.
template <> struct enumeration<verdict> {
    static constexpr char field[] = "outcome";
    static constexpr char allowed[] = "proceed, proceed_with_precautions, incomplete, defer, refer, refuse";
    static constexpr verdict last = verdict::refuse;
};
/// The worse of two outcomes.
constexpr verdict worse_of(verdict one, verdict other) noexcept { return one < other ? other : one; }
/// The outcome that an objection leads to.
constexpr verdict verdict_of(objection said) {
    constexpr verdict outcomes[] = {verdict::proceed_with_precautions, verdict::defer, verdict::refer, verdict::refuse};
    return outcomes[position(said)];
}

} // namespace needlewise::inline v1
