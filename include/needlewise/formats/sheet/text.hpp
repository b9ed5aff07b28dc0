// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A sheet as plain text: 78 columns, a heading for each part, a box where something is ticked off.

#include <cstddef>
#include <string>
#include <string_view>

#include <needlewise/formats/sheet/content.hpp>

namespace needlewise::inline v1 {

/// A sheet as plain text. No line is longer than so many columns, unless a single word is.
inline std::string text_of(const sheet& made, std::size_t columns = 78);

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// Appends words to the text from a column on, and goes on at that column in the next line where they do not fit.
inline void append_wrapped(std::string& out, std::string_view text, std::size_t indent, std::size_t columns) {
    std::size_t column = indent;
    bool first = true;
    while (!text.empty()) {
        const std::size_t end = text.find(' ');
        const std::string_view word = text.substr(0, end);
        if (!first && column + 1 + word.size() > columns) {
            out.append("\n").append(indent, ' ');
            column = indent;
            first = true;
        }
        out += first ? "" : " ";
        column += word.size() + (first ? 0 : 1);
        out += word;
        first = false;
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
    }
    out += "\n";
}

/// Whether two short lines with a box stand beside each other.
inline bool fits_beside(const sheet_line& one, const sheet_line& other, std::size_t half) {
    return one.box && other.box && one.label.empty() && other.label.empty() && one.text.size() <= half &&
           other.text.size() + 4 <= half;
}

} // namespace detail

inline std::string text_of(const sheet& made, std::size_t columns) {
    std::string out;
    detail::append_wrapped(out, made.headline, 0, columns);
    for (const sheet_part& part : made.parts) {
        if (!part.title.empty()) {
            (out += "\n") += part.title + "\n";
        }
        std::size_t widest = 0;
        for (const sheet_line& line : part.lines) {
            widest = line.label.size() > widest ? line.label.size() : widest;
        }
        widest = widest > 22 ? 22 : widest;
        std::string_view before;
        for (std::size_t at = 0; at < part.lines.size(); ++at) {
            const sheet_line& line = part.lines[at];
            const std::string_view label = line.label == before ? std::string_view() : std::string_view(line.label);
            before = line.label.empty() ? before : std::string_view(line.label);
            (out += "  ") += label;
            std::size_t indent = 2;
            if (widest != 0) {
                out.append(label.size() > widest ? 1 : widest + 2 - label.size(), ' ');
                indent += widest + 2;
            }
            if (line.box) {
                out += "[ ] ";
                indent += 4;
            }
            const std::size_t half = (columns - indent - 2) / 2;
            if (at + 1 < part.lines.size() && detail::fits_beside(line, part.lines[at + 1], half)) {
                out +=
                    line.text + std::string(half + 2 - line.text.size(), ' ') + "[ ] " + part.lines[++at].text + "\n";
            } else {
                detail::append_wrapped(out, line.text, indent, columns);
            }
        }
    }
    if (!made.notes.empty()) {
        out += "\n";
        for (const std::string& note : made.notes) {
            detail::append_wrapped(out, note, 0, columns);
        }
    }
    return out;
}

} // namespace needlewise::inline v1
