// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A sheet with its pictures as one page of HTML, which needs nothing else and prints on A4 and on Letter.

#include <span>
#include <string>
#include <string_view>

#include <needlewise/formats/handout/phrases.hpp>
#include <needlewise/formats/sheet/content.hpp>
#include <needlewise/formats/svg/canvas.hpp>

namespace needlewise::inline v1 {

/// What a page says beside its sheet; all of it is escaped.
/// @pre What it refers to outlives the call.
struct handout_options {
    std::string_view clinic = {};                 ///< name and address, at the head
    std::string_view telephone = {};              ///< whom to call; a line to write it on if it is not said
    std::string_view person = {};                 ///< for whom it is; a line to write it on if it is not said
    std::string_view language = "en";             ///< as HTML names languages: `en`, `de`, `pt-BR`
    std::span<const handout_phrase> phrases = {}; ///< headings, labels and fixed sentences in the clinic's own words
};

/// A page from a sheet, whatever stands on it, and pictures, which are put in as they are: they must come from us. The
/// sheet is the clinic's or the patient's, which differs in headings.
inline std::string handout_page(const sheet& content, bool for_patient, std::span<const std::string> pictures = {},
                                const handout_options& options = {});

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// Writes one page.
class page_writer {
public:
    page_writer(bool for_patient, const handout_options& options) : options_(options), for_patient_(for_patient) {}

    std::string page(const sheet& content, std::span<const std::string> pictures) {
        text_ = "<!DOCTYPE html>\n<html lang=\"" + escaped(options_.language) +
                "\">\n<head>\n<meta charset=\"utf-8\">\n"
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
                escaped(sentence(content.headline)) + "</title>\n<style>" + std::string(style) +
                "</style>\n</head>\n<body>\n<main>\n<header>\n";
        if (!options_.clinic.empty()) {
            text_ += "<p>" + escaped(options_.clinic) + "</p>\n";
        }
        text_ += "<h1>" + escaped(sentence(content.headline)) + "</h1>\n";
        to_fill_in("For", options_.person);
        if (for_patient_) {
            to_fill_in("Telephone", options_.telephone);
        }
        text_ += "</header>\n";
        for (const sheet_part& part : content.parts) {
            write(part);
        }
        if (!pictures.empty()) {
            text_ += "<section class=\"pictures\">\n<h2>" + said("Pictures") + "</h2>\n";
            for (const std::string& picture : pictures) {
                text_ += "<figure>\n" + picture + "</figure>\n";
            }
            text_ += "</section>\n";
        }
        text_ += "</main>\n<footer>\n";
        bool support_said = false;
        for (const std::string& note : content.notes) {
            support_said = support_said || note == handout_phrases.back();
            text_ += "<p>" + said(note) + "</p>\n";
        }
        text_ += support_said ? "" : "<p>" + said(handout_phrases.back()) + "</p>\n";
        return text_ + "</footer>\n</body>\n</html>\n";
    }

private:
    /// A phrase, in the clinic's own words if it has some.
    std::string said(std::string_view english) const {
        for (const handout_phrase& each : options_.phrases) {
            if (each.english == english && !each.own.empty()) {
                return escaped(each.own);
            }
        }
        return escaped(english);
    }
    /// A headline in capitals as a sentence: screen readers spell capitals, and people read them slowly.
    static std::string sentence(std::string_view words) {
        const std::size_t end = words.find_first_of(":,");
        std::string text(words);
        bool all_capital = true;
        for (const char letter : words.substr(0, end)) {
            all_capital = all_capital && !(letter >= 'a' && letter <= 'z');
        }
        bool word_is_capital = true;
        for (std::size_t at = 1; all_capital && at < text.size(); ++at) {
            if (text[at - 1] == ' ') {
                const std::size_t next = text.find(' ', at);
                const std::string_view word = std::string_view(text).substr(at, next - at);
                word_is_capital = word.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
            }
            if (word_is_capital && text[at] >= 'A' && text[at] <= 'Z') {
                text[at] = static_cast<char>(text[at] - 'A' + 'a');
            }
        }
        return text;
    }
    std::string_view heading(const sheet_part& part) const {
        switch (part.place) {
        case sheet_place::summary: return part.title.empty() ? "In short" : "Your next visits";
        case sheet_place::questions: return "Questions that are still open";
        case sheet_place::never_done: return "Never";
        case sheet_place::always: return "Always";
        case sheet_place::before: return "Before the session";
        case sheet_place::preparation: return "Before the needle";
        case sheet_place::skin: return "Skin";
        case sheet_place::needling: return "Needling";
        case sheet_place::afterwards: return "Afterwards";
        case sheet_place::after: return "After the session";
        case sheet_place::normal: return "What is normal";
        case sheet_place::call_now: return "Call an ambulance";
        case sheet_place::call: return for_patient_ ? "Call us" : "If the patient calls";
        case sheet_place::steps: return "All steps";
        case sheet_place::grounds: break;
        }
        return "Rules and sources";
    }
    void to_fill_in(std::string_view label, std::string_view words) {
        text_ += "<p class=\"fill\"><span>" + said(label) + ":</span> " +
                 (words.empty() ? "<span class=\"line\"></span>" : escaped(words)) + "</p>\n";
    }
    void write(const sheet_part& part) {
        if (part.lines.empty()) {
            return;
        }
        text_ += "<section class=\"" + std::string(code(part.place)) + "\">\n<h2>" + said(heading(part)) + "</h2>\n";
        bool every_line = true; // a list of terms: where each line has one, or goes on under the last
        for (const sheet_line& line : part.lines) {
            every_line = every_line && !line.label.empty();
        }
        if (every_line || part.place == sheet_place::summary || part.place == sheet_place::steps) {
            write_terms(part);
        } else {
            write_list(part);
        }
        text_ += "</section>\n";
    }
    /// What a line says. On paper it begins with a capital, as short words for a screen do not.
    std::string words(const sheet_line& line) const {
        std::string text = escaped(line.text);
        if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') {
            text[0] = static_cast<char>(text[0] - 'a' + 'A');
        }
        return (line.box ? std::string("<span class=\"box\"></span>") : std::string()) + text;
    }
    void write_list(const sheet_part& part) {
        const bool boxes = part.lines.front().box;
        text_ += boxes ? "<ul class=\"boxes\">\n" : "<ul>\n";
        for (const sheet_line& line : part.lines) {
            text_ += "<li>" + words(line) + (line.label.empty() ? "" : " (" + said(line.label) + ")") + "</li>\n";
        }
        text_ += "</ul>\n";
    }
    void write_terms(const sheet_part& part) {
        if (part.lines.front().label.empty()) {
            write_list(part);
            return;
        }
        text_ += "<dl>\n";
        std::string_view before;
        for (std::size_t at = 0; at < part.lines.size(); ++at) {
            const sheet_line& line = part.lines[at];
            if (!line.label.empty() && line.label != before) { // lines with one label stand under it
                text_ += std::string(at == 0 ? "" : "</div>\n") + "<div><dt>" + said(line.label) + "</dt>";
                before = line.label;
            }
            text_ += "<dd>" + words(line) + "</dd>\n";
        }
        text_ += "</div>\n</dl>\n";
    }

    static constexpr std::string_view style = R"(
:root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--soft:#4d4d4d;--line:#767676;--alarm:#8f1414}
@media screen and (prefers-color-scheme:dark){:root{--ink:#f0f0f0;--paper:#161616;--soft:#bdbdbd;--line:#909090;--alarm:#ff9c8f}}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.45 Helvetica,Arial,'DejaVu Sans',sans-serif}
main,footer{max-width:48rem;margin:0 auto;padding:1rem}
h1{font-size:1.6rem;line-height:1.2;margin:.3rem 0 .6rem}h2{font-size:1.15rem;margin:1.3rem 0 .3rem;border-bottom:1px solid var(--line)}
p{margin:.3rem 0}ul,dl{margin:.3rem 0;padding:0}ul{padding-left:1.2rem}li{margin:.25rem 0}
dl div{display:grid;grid-template-columns:9.5rem 1fr;gap:0 .8rem;margin:.3rem 0}dt{font-weight:bold}dd{grid-column:2;margin:0;padding-left:.7rem;text-indent:-.7rem}dd+dd{margin-top:.3rem}
ul.boxes{padding:0;list-style:none}ul.boxes li{padding-left:1.5em;text-indent:-1.35em}
@media screen and (max-width:30rem){dl div{display:block}}
.box{display:inline-block;width:.85em;height:.85em;margin-right:.5em;border:1.5px solid var(--ink);vertical-align:-.1em}
.line{display:inline-block;width:15rem;max-width:60%;border-bottom:1px solid var(--ink)}
.call_now h2,.never_done h2{color:var(--alarm)}.call_now,.never_done{border-left:4px solid var(--alarm);padding-left:.8rem}
.pictures{display:flex;flex-wrap:wrap;gap:1rem}.pictures h2{flex-basis:100%}figure{margin:0;max-width:100%}
footer{color:var(--soft);font-size:.85rem;border-top:1px solid var(--line)}
@page{margin:11mm}
@media print{body{font-size:10pt;line-height:1.3}main,footer{max-width:none;padding:0}h1{font-size:1.4rem;margin:.2rem 0}
h2{font-size:1.05rem;margin:.8rem 0 .2rem;break-after:avoid}li,dl div{margin:.15rem 0}dd+dd{margin-top:.12rem}
.pictures{orphans:1;widows:1}
li,dd,figure,.call_now,.never_done,.normal{break-inside:avoid}
ul.boxes,.always ul,.call ul{columns:2;column-gap:1.5rem}.pictures{display:block}
figure{display:inline-block;vertical-align:top;width:44%;margin-right:4%}})";

    const handout_options& options_;
    bool for_patient_;
    std::string text_{};
};

} // namespace detail

inline std::string handout_page(const sheet& content, bool for_patient, std::span<const std::string> pictures,
                                const handout_options& options) {
    return detail::page_writer(for_patient, options).page(content, pictures);
}

} // namespace needlewise::inline v1
