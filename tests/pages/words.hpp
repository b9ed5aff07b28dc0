// SPDX-License-Identifier: MIT
#pragma once
// Numbers and lists in words. Nothing here depends on a locale.

#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include <needlewise/formats/text.hpp>

namespace pages {

namespace nw = needlewise;

/// A number with at most so many decimals, without zeros at its end: `1.5`, `4`.
inline std::string number(double value, int decimals = 2) {
    long long scale = 1;
    for (int at = 0; at < decimals; ++at) {
        scale *= 10;
    }
    const long long scaled = std::llround(std::abs(value) * static_cast<double>(scale));
    std::string text = (value < 0 && scaled != 0 ? "-" : "") + std::to_string(scaled / scale);
    if (scaled % scale != 0) {
        text += "." + std::to_string(scale + scaled % scale).substr(1);
        text.erase(text.find_last_not_of('0') + 1);
    }
    return text;
}

/// `1 arm`, `3 arms`.
inline std::string counted(std::size_t count, const std::string& thing) {
    return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
}

/// With a capital letter.
inline std::string capital(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') {
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    }
    return text;
}

/// A code as words: `randomised_trial` is a randomised trial.
inline std::string spoken(std::string_view code) {
    std::string text(code);
    for (char& letter : text) {
        letter = letter == '_' ? ' ' : letter;
    }
    return text;
}

/// `a`, `a, b`, `a, b, c`.
inline std::string joined(const std::vector<std::string>& parts, const std::string& between = ", ") {
    std::string text;
    for (const std::string& part : parts) {
        text += (text.empty() ? "" : between) + part;
    }
    return text;
}

/// The codes of a set; neighbours as a range: `mild`, `iv to vi`, `all`.
template <class Enum> std::string among(const nw::enum_set<Enum>& set) {
    if (set.full()) {
        return "all";
    }
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < nw::enumerator_count<Enum>; ++at) {
        std::size_t last = at;
        while (set.contains(static_cast<Enum>(at)) && last + 1 < nw::enumerator_count<Enum> &&
               set.contains(static_cast<Enum>(last + 1))) {
            ++last;
        }
        if (set.contains(static_cast<Enum>(at))) {
            const std::string first(nw::code(static_cast<Enum>(at)));
            parts.push_back(last > at + 1 ? first + " to " + std::string(nw::code(static_cast<Enum>(last))) : first);
            at = last > at + 1 ? last : at;
        }
    }
    return joined(parts);
}

/// Cut into lines of at most so many letters, between words.
inline std::vector<std::string> wrapped(std::string_view text, std::size_t most) {
    std::vector<std::string> lines(1);
    while (!text.empty()) {
        const std::size_t end = text.find(' ');
        const std::string word(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (!lines.back().empty() && lines.back().size() + 1 + word.size() > most) {
            lines.emplace_back();
        }
        lines.back() += (lines.back().empty() ? "" : " ") + word;
    }
    return lines;
}

/// For whom a row is, in words: `mild`, `skin types IV to VI`, `at home`; `everybody` where it names nobody.
inline std::string spoken_for(const nw::protocol_rule& row) {
    std::vector<std::string> parts;
    if (row.when.practitioner == nw::condition_set<nw::practitioner_kind>(nw::practitioner_kind::lay_person)) {
        parts.push_back("at home");
    } else if (!row.when.practitioner.full()) {
        parts.push_back("by " + spoken(among(row.when.practitioner)));
    }
    if (!row.when.severity.full()) {
        parts.push_back(spoken(among(row.when.severity)));
    }
    if (!row.when.phototype.full()) {
        std::string types = among(row.when.phototype);
        for (char& letter : types) {
            letter = letter == 'i' || letter == 'v' ? static_cast<char>(letter - 'a' + 'A') : letter;
        }
        parts.push_back("skin types " + types);
    }
    if (!row.when.site.full()) {
        parts.push_back(spoken(among(row.when.site)));
    }
    return parts.empty() ? "everybody" : joined(parts);
}

} // namespace pages
