// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The phrases that pages have of their own, and a clinic's words for them.

#include <array>
#include <span>
#include <string_view>

#include <needlewise/tools/compiler.hpp>

namespace needlewise::inline v1 {

/// A phrase of a page in other words.
struct handout_phrase {
    std::string_view english; ///< as the page has it, letter by letter
    std::string_view own;     ///< what stands there instead
};

/// The phrases that pages have of their own: headings, captions and fixed sentences. A clinic that prints in another
/// language has words for each; `handout_phrase_missing` says which it lacks.
inline constexpr std::array handout_phrases{
    std::string_view{"For"},
    std::string_view{"Telephone"},
    std::string_view{"In short"},
    std::string_view{"Questions that are still open"},
    std::string_view{"Never"},
    std::string_view{"Always"},
    std::string_view{"Before the session"},
    std::string_view{"Before the needle"},
    std::string_view{"Skin"},
    std::string_view{"Needling"},
    std::string_view{"Afterwards"},
    std::string_view{"After the session"},
    std::string_view{"What is normal"},
    std::string_view{"Call an ambulance"},
    std::string_view{"Call us"},
    std::string_view{"If the patient calls"},
    std::string_view{"Your next visits"},
    std::string_view{"All steps"},
    std::string_view{"Rules and sources"},
    std::string_view{"Pictures"},
    std::string_view{"Decision support for trained people; it does not replace them."},
};
/// The first phrase that own words lack; empty if they have all: `static_assert(handout_phrase_missing(ours).empty())`.
constexpr std::string_view handout_phrase_missing(std::span<const handout_phrase> own) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

constexpr std::string_view handout_phrase_missing(std::span<const handout_phrase> own) noexcept {
    for (const std::string_view wanted : handout_phrases) {
        bool there = false;
        for (const handout_phrase& each : own) {
            there = there || (each.english == wanted && !each.own.empty());
        }
        if (!there) {
            return wanted;
        }
    }
    return {};
}

} // namespace needlewise::inline v1
