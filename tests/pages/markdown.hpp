// SPDX-License-Identifier: MIT
#pragma once
// Markdown: text, links and tables.

#include <string>
#include <string_view>
#include <vector>

namespace pages {

/// Text in which nothing is markup.
inline std::string plain(std::string_view text) {
    std::string safe;
    for (const char letter : text) {
        if (letter == '<') {
            safe += "&lt;";
        } else if (std::string_view("\\`*_[]|").find(letter) != std::string_view::npos) {
            safe += {'\\', letter};
        } else {
            safe += letter == '\n' || letter == '\r' ? ' ' : letter;
        }
    }
    return safe;
}

/// A comment of a header: plain, but for what stands between backticks.
inline std::string commented(std::string_view text) {
    const std::size_t from = text.find('`');
    const std::size_t to = from == std::string_view::npos ? from : text.find('`', from + 1);
    if (to == std::string_view::npos) {
        return plain(text);
    }
    return plain(text.substr(0, from)) + std::string(text.substr(from, to + 1 - from)) + commented(text.substr(to + 1));
}

/// A code, as it is typed.
inline std::string typed(std::string_view code) { return "`" + std::string(code) + "`"; }

/// The web address of a source's address (an URL, `doi:`, PMID, PMC or NCT number); empty for any other.
inline std::string web_address(std::string_view address) {
    const auto after = [address](std::string_view start) { return std::string(address.substr(start.size())); };
    std::string url = address.starts_with("http")    ? std::string(address)
                      : address.starts_with("doi:")  ? "https://doi.org/" + after("doi:")
                      : address.starts_with("pmid:") ? "https://pubmed.ncbi.nlm.nih.gov/" + after("pmid:") + "/"
                      : address.starts_with("PMID ") ? "https://pubmed.ncbi.nlm.nih.gov/" + after("PMID ") + "/"
                      : address.starts_with("PMC")
                          ? "https://www.ncbi.nlm.nih.gov/pmc/articles/" + std::string(address) + "/"
                      : address.starts_with("NCT")  ? "https://clinicaltrials.gov/show/" + std::string(address)
                      : address.starts_with("nct:") ? "https://clinicaltrials.gov/show/" + after("nct:")
                                                    : "";
    std::string safe;
    for (const char letter : url) {
        switch (letter) {
        case ' ': safe += "%20"; break;
        case '(': safe += "%28"; break;
        case ')': safe += "%29"; break;
        case '|': safe += "%7C"; break;
        case '<': safe += "%3C"; break;
        case '>': safe += "%3E"; break;
        default: safe += letter;
        }
    }
    return safe;
}

/// A text that leads to an address where there is one on the web; else the text and the address.
inline std::string link(std::string_view text, std::string_view address) {
    const std::string url = web_address(address);
    if (!url.empty()) {
        return "[" + plain(text) + "](" + url + ")";
    }
    return address.empty() || address == "none" ? plain(text) : plain(text) + " (" + plain(address) + ")";
}

/// A table, written row by row. Cells are markup already.
class table {
public:
    explicit table(const std::vector<std::string>& columns) {
        add(columns);
        text_ += "|";
        for (std::size_t at = 0; at < columns.size(); ++at) {
            text_ += " --- |";
        }
        text_ += "\n";
    }
    void add(const std::vector<std::string>& cells) {
        text_ += "|";
        for (const std::string& cell : cells) {
            text_ += cell.empty() ? " |" : " " + cell + " |";
        }
        text_ += "\n";
    }
    const std::string& text() const { return text_; }

private:
    std::string text_;
};

} // namespace pages
