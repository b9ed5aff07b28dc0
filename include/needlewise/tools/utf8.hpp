// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What stands at the front of a text in UTF-8, for whoever writes text that came from outside: characters, line
/// breaks, and what has no place in a text.

#include <cstddef>
#include <string_view>

#include <needlewise/tools/compiler.hpp>

namespace needlewise::inline v1::detail {

/// What stands at the front of a text: one character of UTF-8, or bytes that are none.
struct utf8_front {
    std::size_t size;
    bool well_formed;
};

/// Looks at the front of a text that is not empty. Of bytes that are no character it takes as many as begin one
/// (the practice of chapter 3.9 of the Unicode Standard), so that a cut emoji is replaced once and not three times.
constexpr utf8_front front_of(std::string_view text) noexcept;

/// How many bytes at the front of a text are one line break; 0 for none. Some readers take U+0085, U+2028 and U+2029
/// for the end of a line, and what follows for a property.
constexpr std::size_t break_at_front(std::string_view text) noexcept;

/// Whether the character at the front has no place in a text: control characters, those that turn the order of what
/// follows round (a length behind one would read backwards), and what Unicode reserves as no characters.
constexpr bool is_stray(std::string_view text, const utf8_front& front) noexcept;

/// Whether a text is nothing but printable ASCII, as most are.
constexpr bool is_plain_ascii(std::string_view text) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

constexpr unsigned char byte_at(std::string_view text, std::size_t at) noexcept {
    return static_cast<unsigned char>(text[at]);
}

constexpr utf8_front front_of(std::string_view text) noexcept {
    const unsigned char lead = byte_at(text, 0);
    if (lead < 0x80) {
        return {1, true};
    }
    if (lead < 0xc2 || lead > 0xf4) {
        return {1, false};
    }
    const std::size_t size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    // The second byte also rules out overlong forms, surrogates and what lies beyond U+10FFFF.
    unsigned char least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    unsigned char most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    for (std::size_t at = 1; at < size; ++at) {
        if (at == text.size() || byte_at(text, at) < least || byte_at(text, at) > most) {
            return {at, false};
        }
        least = 0x80;
        most = 0xbf;
    }
    return {size, true};
}

constexpr std::size_t break_at_front(std::string_view text) noexcept {
    for (const std::string_view each : {"\r\n", "\r", "\n", "\xc2\x85", "\xe2\x80\xa8", "\xe2\x80\xa9"}) {
        if (text.substr(0, each.size()) == each) {
            return each.size();
        }
    }
    return 0;
}

constexpr bool is_stray(std::string_view text, const utf8_front& front) noexcept {
    if (!front.well_formed) {
        return true;
    }
    char32_t number = byte_at(text, 0);
    number = front.size == 1 ? number : number & (0x7fU >> front.size);
    for (std::size_t at = 1; at < front.size; ++at) {
        number = number << 6 | (byte_at(text, at) & 0x3fU);
    }
    const bool control = number < 0x20 || (number >= 0x7f && number < 0xa0);
    const bool turns = (number >= 0x2028 && number <= 0x202e) || (number >= 0x2066 && number <= 0x2069);
    const bool reserved = (number & 0xfffeU) == 0xfffe || (number >= 0xfdd0 && number <= 0xfdef);
    return control || turns || reserved;
}

constexpr bool is_plain_ascii(std::string_view text) noexcept {
    bool plain = true;
    for (const char letter : text) {
        plain = plain && letter >= ' ' && letter < '\x7f';
    }
    return plain;
}

} // namespace needlewise::inline v1::detail
