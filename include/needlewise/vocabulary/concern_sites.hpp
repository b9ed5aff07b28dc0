// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Which concern is found at which site. Hair loss of the jaw and circles round the thigh are no questions.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include <needlewise/tools/enum_set.hpp>
#include <needlewise/tools/enumeration.hpp>
#include <needlewise/tools/input_error.hpp>
#include <needlewise/vocabulary/body_site.hpp>
#include <needlewise/vocabulary/concern.hpp>

namespace needlewise::inline v1 {

/// The sites at which a concern is found: generous, as what is rare is not senseless. The whole face is among them
/// where one of its parts is. A site where a limit says never, such as the eyelid, is among them too: the limit says
/// why.
template <std::same_as<skin_concern> Concern> constexpr enum_set<body_site> sites_of(Concern concern) noexcept;

/// Whether a concern is found at a site. A value outside its enumeration is found nowhere.
template <std::same_as<skin_concern> Concern> constexpr bool is_found_at(Concern concern, body_site site) noexcept;

/// The sites that a site is made of where a concern is found; a site that is not made of others is its own one part.
template <std::same_as<skin_concern> Concern>
constexpr enum_set<body_site> parts_of(body_site whole, Concern concern) noexcept;

/// What an error says if a concern is not found at a site: the site, and where the concern is found.
template <enumerated Site> constexpr input_error not_found_at(skin_concern concern, Site site) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// One set of sites a concern, and an empty one for a value that is none.
template <class Bits> struct concern_sites {
    Bits of[enumerator_count<skin_concern> + 1]{};

    consteval concern_sites() {
        using enum body_site;
        constexpr enum_set<body_site> all = ~enum_set<body_site>();
        constexpr enum_set<body_site> face{full_face, forehead,  temple, periorbital, eyelid, nose,
                                           cheek,     upper_lip, lips,   chin,        jawline};
        constexpr enum_set<body_site> skin_of_face = face - lips;
        constexpr enum_set<body_site> hairless = all - scalp - lips;
        for (Bits& each : of) {
            each = bits(all);
        }
        at(skin_concern::hair_loss) = bits(scalp);
        at(skin_concern::dark_circles) = bits({periorbital, eyelid});
        at(skin_concern::stretch_marks) =
            bits({decolletage, upper_arm, forearm, back, abdomen, buttock, thigh, lower_leg});
        at(skin_concern::melasma) = bits(skin_of_face | neck | decolletage | upper_arm | forearm);
        at(skin_concern::acne_scar) = bits(skin_of_face | neck | decolletage | upper_arm | back | buttock);
        at(skin_concern::enlarged_pores) = bits(skin_of_face | neck | decolletage | upper_arm | back);
        at(skin_concern::fine_lines) = at(skin_concern::wrinkles) = bits(all - scalp);
        at(skin_concern::skin_laxity) = bits(hairless);
        at(skin_concern::age_spots) = bits(hairless - buttock);
        of[enumerator_count<skin_concern>] = 0;
    }

private:
    consteval Bits& at(skin_concern concern) { return of[position(concern)]; }
    static consteval Bits bits(enum_set<body_site> sites) { return static_cast<Bits>(sites.bits()); }
};
template <class Bits> inline constexpr concern_sites<Bits> sites_of_concerns{};

/// Whether a concern is found at a site; both may be the first number past their enumeration.
template <enumerated Site> constexpr bool is_coded_as_found_at(skin_concern concern, Site site) noexcept {
    return (sites_of_concerns<std::uint32_t>.of[position(concern)] >> position(site) & 1U) != 0;
}

} // namespace detail

template <std::same_as<skin_concern> Concern> constexpr enum_set<body_site> sites_of(Concern concern) noexcept {
    return enum_set<body_site>::from_bits(
        detail::sites_of_concerns<std::uint32_t>.of[is_enumerator(concern) ? position(concern)
                                                                           : enumerator_count<skin_concern>]);
}
template <std::same_as<skin_concern> Concern> constexpr bool is_found_at(Concern concern, body_site site) noexcept {
    return sites_of(concern).contains(site);
}

template <std::same_as<skin_concern> Concern>
constexpr enum_set<body_site> parts_of(body_site whole, Concern concern) noexcept {
    return parts_of(whole) & sites_of(concern);
}

namespace detail {

/// The codes of the sites of a concern, as an error names them.
template <std::size_t Concern> struct sites_text {
    static constexpr std::string_view concern = code(static_cast<skin_concern>(Concern));
    char letters[concern.size() + sizeof(enumeration<body_site>::allowed) + 8]{};
    std::size_t size = 0;
    consteval sites_text() {
        put("for ");
        put(concern);
        std::string_view before = ": ";
        for (const body_site each : sites_of(static_cast<skin_concern>(Concern))) {
            put(before);
            put(code(each));
            before = ", ";
        }
    }
    consteval void put(std::string_view text) {
        for (const char letter : text) {
            letters[size++] = letter;
        }
    }
};
template <std::size_t Concern> inline constexpr sites_text<Concern> sites_text_of{};

template <std::size_t... Concern>
constexpr std::string_view sites_in_words(skin_concern concern, std::index_sequence<Concern...>) noexcept {
    std::string_view text;
    static_cast<void>(((Concern == position(concern) &&
                        (text = {sites_text_of<Concern>.letters, sites_text_of<Concern>.size}, true)) ||
                       ...));
    return text;
}

} // namespace detail

template <enumerated Site> constexpr input_error not_found_at(skin_concern concern, Site site) noexcept {
    return {field_of<Site>(), code(site),
            detail::sites_in_words(concern, std::make_index_sequence<enumerator_count<skin_concern>>())};
}

} // namespace needlewise::inline v1
