// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The lines of an iCalendar file (RFC 5545): texts are escaped and made well-formed UTF-8, long lines are folded. No
/// text that comes in, however hostile, can add a line or a property.

#include <cstddef>
#include <string>
#include <string_view>

#include <needlewise/tools/compiler.hpp>

namespace needlewise::inline v1::detail {

/// A text as a value of type TEXT. Line breaks become `\n`; other control characters than a tab, and bytes that are
/// not UTF-8, become U+FFFD.
inline std::string icalendar_text(std::string_view text);

/// Whether a text can be an identity, which readers compare as it is: well-formed UTF-8 without line breaks and control
/// characters, and no blank in front, which some readers take away.
constexpr bool is_identity(std::string_view text) noexcept;

/// Collects the lines of a file.
class icalendar_lines {
public:
    /// Adds one content line, folded so that no line is over 75 octets and no character is cut.
    void add(std::string_view name, std::string_view value);
    /// Adds a text; an empty one is left out, because readers complain of a property without a value.
    void add_text(std::string_view name, std::string_view text) {
        if (!text.empty()) {
            add(name, icalendar_text(text));
        }
    }
    /// All lines.
    const std::string& text() const noexcept { return text_; }

private:
    std::string text_{};
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr unsigned char byte_at(std::string_view text, std::size_t at) noexcept {
    return static_cast<unsigned char>(text[at]);
}

/// What stands at the front of a text: one character of UTF-8, or bytes that are none.
struct utf8_front {
    std::size_t size;
    bool well_formed;
};

/// Looks at the front of a text that is not empty. Of bytes that are no character it takes as many as begin one
/// (the practice of chapter 3.9 of the Unicode Standard), so that a cut emoji is replaced once and not three times.
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

/// How many bytes at the front of a text are one line break; 0 for none. Some readers take U+0085, U+2028 and U+2029
/// for the end of a line, and what follows for a property.
constexpr std::size_t break_at_front(std::string_view text) noexcept {
    for (const std::string_view each : {"\r\n", "\r", "\n", "\xc2\x85", "\xe2\x80\xa8", "\xe2\x80\xa9"}) {
        if (text.substr(0, each.size()) == each) {
            return each.size();
        }
    }
    return 0;
}

inline std::string icalendar_text(std::string_view text) {
    std::string escaped;
    while (!text.empty()) {
        utf8_front front = front_of(text);
        const unsigned char lead = byte_at(text, 0);
        if (const std::size_t line_break = break_at_front(text); line_break != 0) {
            front.size = line_break;
            escaped += "\\n";
        } else if (!front.well_formed || lead == 0x7f || (lead < 0x20 && lead != '\t')) {
            escaped += "\xef\xbf\xbd";
        } else {
            if (lead == '\\' || lead == ';' || lead == ',') {
                escaped += '\\';
            }
            escaped += text.substr(0, front.size);
        }
        text.remove_prefix(front.size);
    }
    return escaped;
}

constexpr bool is_identity(std::string_view text) noexcept {
    if (text.empty() || text.front() == ' ') {
        return false;
    }
    while (!text.empty()) {
        const utf8_front front = front_of(text);
        const unsigned char lead = byte_at(text, 0);
        const bool control =
            lead < 0x20 || lead == 0x7f || (lead == 0xc2 && front.size == 2 && byte_at(text, 1) < 0xa0);
        if (!front.well_formed || control || break_at_front(text) != 0) {
            return false;
        }
        text.remove_prefix(front.size);
    }
    return true;
}

inline void icalendar_lines::add(std::string_view name, std::string_view value) {
    constexpr std::size_t longest = 75;
    std::size_t used = 0;
    const std::string line = std::string(name) + ":" + std::string(value);
    for (std::string_view rest = line; !rest.empty();) {
        const std::size_t size = front_of(rest).size;
        if (used + size > longest) {
            text_ += "\r\n ";
            used = 1;
        }
        text_ += rest.substr(0, size);
        used += size;
        rest.remove_prefix(size);
    }
    text_ += "\r\n";
}

} // namespace needlewise::inline v1::detail
