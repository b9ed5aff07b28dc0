// SPDX-License-Identifier: MIT
#pragma once
/// What a test of a picture or a page asks of its markup.

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What is wrong with a text as XML, or nothing: each tag is closed in order, each attribute is quoted and there once,
/// and `&` and `<` stand only where they are markup. Styles and comments do not occur inside attributes.
inline std::string markup_fault(std::string_view text, const std::vector<std::string_view>& void_elements = {}) {
    std::vector<std::string> open;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t tag = text.find('<', at);
        const std::string_view words = text.substr(at, tag == std::string_view::npos ? tag : tag - at);
        for (std::size_t mark = words.find('&'); mark != std::string_view::npos; mark = words.find('&', mark + 1)) {
            const std::string_view name = words.substr(mark, words.find(';', mark) - mark + 1);
            if (name != "&amp;" && name != "&lt;" && name != "&gt;" && name != "&quot;" && name != "&#39;") {
                return "a bare & in " + std::string(words.substr(mark, 20));
            }
        }
        if (tag == std::string_view::npos) {
            break;
        }
        const std::size_t end = text.find('>', tag);
        if (end == std::string_view::npos) {
            return "a tag without an end";
        }
        const std::string_view inside = text.substr(tag + 1, end - tag - 1);
        at = end + 1;
        if (inside.starts_with('!')) {
            continue;
        }
        if (inside.starts_with('/')) {
            if (open.empty() || open.back() != inside.substr(1)) {
                return "</" + std::string(inside.substr(1)) + "> closes " + (open.empty() ? "nothing" : open.back());
            }
            open.pop_back();
            continue;
        }
        if (inside.find('<') != std::string_view::npos) {
            return "< in a tag: " + std::string(inside);
        }
        const std::string name(inside.substr(0, inside.find_first_of(" /\n")));
        std::size_t quotes = 0;
        for (const char letter : inside) {
            quotes += letter == '"' ? 1U : 0U;
        }
        if (quotes % 2 != 0) {
            return "an attribute without its end in " + name;
        }
        bool is_void = inside.ends_with('/');
        for (const std::string_view each : void_elements) {
            is_void = is_void || each == name;
        }
        if (!is_void) {
            open.push_back(name);
        }
    }
    return open.empty() ? "" : open.back() + " is not closed";
}

/// What a screen reader is told: between a tag and its end.
inline std::string words_between(std::string_view text, std::string_view tag) {
    const std::size_t begin = text.find('>', text.find(std::string("<").append(tag))) + 1;
    return std::string(text.substr(begin, text.find(std::string("</").append(tag), begin) - begin));
}

/// The greatest x that a text of the picture may come to, with letters as wide as they are in the mean: 6.4 of 13
/// pixels, 5.9 of 12.
inline int widest_text(std::string_view picture) {
    int widest = 0;
    for (std::size_t at = picture.find("<text"); at != std::string_view::npos; at = picture.find("<text", at + 1)) {
        const std::string_view tag = picture.substr(at, picture.find("</text>", at) - at);
        const int x = std::stoi(std::string(tag.substr(tag.find(" x=\"") + 4, 4)));
        const auto letters = static_cast<int>(tag.size() - tag.find('>') - 1);
        const bool ends_there = tag.find("\"end\"") != std::string_view::npos;
        const bool in_the_middle = tag.find("\"middle\"") != std::string_view::npos;
        const int wide = letters * (tag.find("small") != std::string_view::npos ? 59 : 64) / 10;
        widest = std::max(widest, ends_there ? x : in_the_middle ? x + wide / 2 : x + wide);
    }
    return widest;
}
