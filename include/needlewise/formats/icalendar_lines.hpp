// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The lines of an iCalendar file (RFC 5545): texts are escaped and made well-formed UTF-8, long lines are folded. No
/// text that comes in, however hostile, can add a line or a property.

#include <cstddef>
#include <string>
#include <string_view>

#include <needlewise/tools/utf8.hpp>

namespace needlewise::inline v1::detail {

/// A text as a value of type TEXT. Line breaks become `\n`; other control characters than a tab, characters that turn
/// what follows round, and bytes that are not UTF-8, become U+FFFD.
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

inline std::string icalendar_text(std::string_view text) {
    std::string escaped;
    while (!text.empty()) {
        utf8_front front = front_of(text);
        const char lead = text.front();
        if (const std::size_t line_break = break_at_front(text); line_break != 0) {
            front.size = line_break;
            escaped += "\\n";
        } else if (lead != '\t' && is_stray(text, front)) {
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
        if (is_stray(text, front)) {
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
