// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Text that came from outside, such as the name of a device or a sentence of a clinic's own, in a place where it could
/// do more than be read.

#include <cstddef>
#include <string>
#include <string_view>

#include <needlewise/tools/utf8.hpp>

namespace needlewise::inline v1 {

/// A text as one line for a terminal or a file: line breaks and tabs become blanks; what is not UTF-8, control
/// characters and characters that turn what follows round become U+FFFD.
inline std::string one_line(std::string_view text);

/// Text in which nothing is markup, for a place between tags or between quotes of HTML or XML: `<`, `>`, `&` and both
/// quotes are escaped; what is not UTF-8 becomes U+FFFD; control characters other than tab and line breaks, characters
/// that turn what follows round, and what XML does not allow are left out.
inline std::string escaped(std::string_view text);

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {
inline constexpr std::string_view in_place_of_stray = "\xef\xbf\xbd";
} // namespace detail

inline std::string one_line(std::string_view text) {
    if (detail::is_plain_ascii(text)) {
        return std::string(text);
    }
    std::string line;
    while (!text.empty()) {
        detail::utf8_front front = detail::front_of(text);
        if (const std::size_t line_break = detail::break_at_front(text); line_break != 0 || text.front() == '\t') {
            front.size = line_break != 0 ? line_break : 1;
            line += ' ';
        } else {
            line += detail::is_stray(text, front) ? detail::in_place_of_stray : text.substr(0, front.size);
        }
        text.remove_prefix(front.size);
    }
    return line;
}

inline std::string escaped(std::string_view text) {
    std::string safe;
    while (!text.empty()) {
        const detail::utf8_front front = detail::front_of(text);
        const bool space = text.front() == '\t' || text.front() == '\n' || text.front() == '\r';
        switch (text.front()) {
        case '&': safe += "&amp;"; break;
        case '<': safe += "&lt;"; break;
        case '>': safe += "&gt;"; break;
        case '"': safe += "&quot;"; break;
        case '\'': safe += "&#39;"; break;
        default:
            if (!front.well_formed) {
                safe += detail::in_place_of_stray;
            } else if (space || !detail::is_stray(text, front)) {
                safe += text.substr(0, front.size);
            }
        }
        text.remove_prefix(front.size);
    }
    return safe;
}

} // namespace needlewise::inline v1
