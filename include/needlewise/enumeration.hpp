// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Enumerators and their codes. A code is the enumerator's own name; text, command line, JSON and file names
/// use exactly that spelling.

#include <cstddef>
#include <string_view>

#include <needlewise/result.hpp>
#include <needlewise/text_literal.hpp>

namespace needlewise::inline v1 {

/// What an enumeration tells of itself. A specialisation has
/// - `field`: what a value of it is called in an input (`site`);
/// - `codes`: an array with the code of each enumerator, in order, the first enumerator being 0;
/// - `allowed`: what an error says may stand there.
template <class Enum> struct enumeration;

/// How many enumerators there are.
template <class Enum>
inline constexpr std::size_t enumerator_count = sizeof(enumeration<Enum>::codes) / sizeof(enumeration<Enum>::codes[0]);

/// The position of an enumerator, from 0.
template <class Enum> constexpr std::size_t position(Enum value) { return static_cast<std::size_t>(value); }

/// The code of an enumerator (`acne_scar`); empty for a value outside the enumeration.
template <class Enum> constexpr std::string_view code(Enum value) {
    return position(value) < enumerator_count<Enum> ? letters_of(enumeration<Enum>::codes[position(value)])
                                                    : std::string_view();
}

/// The enumerator of a code. Only the exact code is taken.
template <class Enum> constexpr result<Enum> parse(std::string_view text) {
    for (std::size_t i = 0; i < enumerator_count<Enum>; ++i) {
        if (letters_of(enumeration<Enum>::codes[i]) == text) {
            return static_cast<Enum>(i);
        }
    }
    return input_error{enumeration<Enum>::field, text, enumeration<Enum>::allowed};
}

/// Every enumerator in order, for a `for` loop: `for (body_site site : every<body_site>)`.
template <class Enum> struct enumerator_range {
    /// Walks over the enumerators.
    struct iterator {
        std::size_t at; ///< the position of the enumerator
        constexpr Enum operator*() const { return static_cast<Enum>(at); }
        constexpr iterator& operator++() {
            ++at;
            return *this;
        }
        constexpr bool operator==(const iterator&) const = default;
    };
    /// The first.
    constexpr iterator begin() const { return {0}; }
    /// The end.
    constexpr iterator end() const { return {enumerator_count<Enum>}; }
    /// How many there are.
    constexpr std::size_t size() const { return enumerator_count<Enum>; }
};
/// Every enumerator of an enumeration.
template <class Enum> inline constexpr enumerator_range<Enum> every{};

} // namespace needlewise::inline v1
