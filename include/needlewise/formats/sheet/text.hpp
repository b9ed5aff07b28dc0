// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A sheet as plain text: 78 columns, a heading for each part, a box where something is ticked off.

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <needlewise/formats/safe_text.hpp>
#include <needlewise/formats/sheet/content.hpp>

namespace needlewise::inline v1 {

/// A sheet as plain text, its texts each as `one_line`. No line is longer than so many columns, unless a single word
/// is.
inline std::string text_of(const sheet& made, std::size_t columns = 78);

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// Appends words to the text from a column on, and goes on at the same or another one in the next line where they do
/// not fit.
inline void append_wrapped(std::string& out, std::string_view text, std::size_t indent, std::size_t columns,
                           std::size_t next_indent) {
    std::size_t column = indent;
    bool first = true;
    while (!text.empty()) {
        const std::size_t end = text.find(' ');
        const std::string_view word = text.substr(0, end);
        if (!first && column + 1 + word.size() > columns) {
            out.append("\n").append(next_indent, ' ');
            column = next_indent;
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

inline void append_wrapped(std::string& out, std::string_view text, std::size_t indent, std::size_t columns) {
    append_wrapped(out, text, indent, columns, indent);
}

/// Whether a line and the next, which goes on under its label, may stand beside each other: days of sessions do.
inline bool stand_together(const sheet_part& part, const sheet_line& line, const sheet_line& next) {
    return part.place == sheet_place::summary && next.label.empty() && !line.box && line.rules.empty() &&
           next.rules.empty();
}

/// Appends the lines of a dense part beside each other: as running text, or those with boxes each whole where it fits a
/// line. Where the order of boxes says nothing, the longest of the others that fits fills the rest of a line.
inline void append_dense(std::string& out, const sheet_part& part, std::size_t indent, std::size_t columns) {
    if (!part.lines.front().box) {
        std::string all;
        for (const sheet_line& line : part.lines) {
            (all += all.empty() ? "" : "; ") += line.text;
        }
        append_wrapped(out, all, indent, columns);
        return;
    }
    const bool in_order = part.place == sheet_place::skin || part.place == sheet_place::needling;
    std::vector<std::string> left;
    for (const sheet_line& line : part.lines) {
        left.push_back(line.label + (line.label.empty() ? "" : ": ") + line.text);
    }
    constexpr std::string_view box = "[ ] ";
    constexpr std::size_t between = 2;
    for (std::size_t column = indent; !left.empty();) {
        auto best = left.end();
        if (column > indent) { // what fits the rest of this line
            const auto last = in_order ? left.begin() + 1 : left.end();
            for (auto next = left.begin(); next != last; ++next) {
                const bool fits = column + between + box.size() + next->size() <= columns;
                best = fits && (best == left.end() || next->size() > best->size()) ? next : best;
            }
            column = best == left.end() ? indent : column + between;
            best == left.end() ? out.append("\n").append(indent, ' ') : out.append(between, ' ');
        }
        best = best == left.end() ? left.begin() : best;
        out += box;
        append_wrapped(out, *best, column + box.size(), columns, indent + box.size());
        left.erase(best);
        out.pop_back(); // the line goes on
        column = out.size() - (out.rfind('\n') + 1);
    }
    out += "\n";
}

/// Shows each text of a sheet that is laid out to a function.
template <class Sheet, class See> void visit_texts(Sheet& made, See see) {
    see(made.headline);
    for (auto& part : made.parts) {
        see(part.title);
        for (auto& line : part.lines) {
            see(line.label);
            see(line.text);
        }
    }
    for (auto& note : made.notes) {
        see(note);
    }
}

inline std::string laid_out(const sheet& made, std::size_t columns) {
    std::string out;
    append_wrapped(out, made.headline, 0, columns);
    std::size_t widest_title = 0;
    for (const sheet_part& part : made.parts) {
        widest_title = part.dense && part.title.size() > widest_title ? part.title.size() : widest_title;
    }
    bool dense_before = false;
    for (const sheet_part& part : made.parts) {
        if (part.dense) {
            (out += dense_before ? "" : "\n") += part.title;
            out.append(widest_title + 2 - part.title.size(), ' ');
            append_dense(out, part, widest_title + 2, columns);
            dense_before = true;
            continue;
        }
        dense_before = false;
        if (!part.title.empty()) {
            (out += "\n") += part.title + "\n";
        }
        std::size_t widest = 0;
        for (const sheet_line& line : part.lines) {
            widest = line.label.size() > widest ? line.label.size() : widest;
        }
        widest = widest > 22 ? 22 : widest;
        std::string_view before;
        for (auto at = part.lines.begin(); at != part.lines.end(); ++at) {
            const sheet_line& line = *at;
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
            std::string text = line.text;
            if (const auto next = at + 1; next != part.lines.end() && stand_together(part, line, *next)) {
                const std::size_t wide = columns - indent; // two short lines stand beside each other
                if (text.size() + 3 + next->text.size() <= wide) {
                    const std::size_t column = std::min(wide / 2, wide - next->text.size());
                    out += text;
                    out.append(std::max(column, text.size() + 3) - text.size(), ' ');
                    (out += next->text) += "\n";
                    ++at;
                    continue;
                }
            }
            append_wrapped(out, text, indent, columns);
        }
    }
    if (!made.notes.empty()) {
        out += "\n";
        for (const std::string& note : made.notes) {
            append_wrapped(out, note, 0, columns);
        }
    }
    return out;
}

} // namespace detail

inline std::string text_of(const sheet& made, std::size_t columns) {
    bool plain = true;
    detail::visit_texts(made, [&](const std::string& text) { plain = plain && detail::is_plain_ascii(text); });
    if (plain) {
        return detail::laid_out(made, columns);
    }
    sheet safe = made;
    detail::visit_texts(safe, [](std::string& text) { text = one_line(text); });
    return detail::laid_out(safe, columns);
}

} // namespace needlewise::inline v1
