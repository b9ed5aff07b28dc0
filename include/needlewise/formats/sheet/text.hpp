// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A sheet as plain text: 78 columns, a heading for each part, a box where something is ticked off.

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

/// Appends the lines of a dense part beside each other, each whole where it fits a line. Where their order says
/// nothing, the longest of the others that fits fills the rest of a line.
inline void append_dense(std::string& out, const sheet_part& part, std::size_t indent, std::size_t columns) {
    const bool in_order = part.place == sheet_place::skin || part.place == sheet_place::needling;
    std::vector<std::string> left;
    for (const sheet_line& line : part.lines) {
        left.push_back((line.box ? "[ ] " : "") + line.label + (line.label.empty() ? "" : ": ") + line.text);
    }
    const std::string_view between = part.lines.front().box ? "  " : "; ";
    while (!left.empty()) {
        std::string line = left.front();
        left.erase(left.begin());
        for (bool found = true; found;) {
            auto best = left.end();
            for (auto next = left.begin(); next != (in_order && !left.empty() ? left.begin() + 1 : left.end());
                 ++next) {
                const bool fits = indent + line.size() + between.size() + next->size() <= columns;
                best = fits && (best == left.end() || next->size() > best->size()) ? next : best;
            }
            found = best != left.end();
            if (found) {
                line.append(between).append(*best);
                left.erase(best);
            }
        }
        const std::size_t box = part.lines.front().box ? 4 : 0; // a line that does not fit goes on behind its box
        out.append(line, 0, box);
        append_wrapped(out, std::string_view(line).substr(box), indent + box, columns);
        if (!left.empty()) {
            out.append(indent, ' ');
        }
    }
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
        for (const sheet_line& line : part.lines) {
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
            append_wrapped(out, line.text, indent, columns);
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
