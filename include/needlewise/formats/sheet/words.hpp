// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Words in place of codes, and days with their weekday, as people read them on a sheet.

#include <string>
#include <string_view>

#include <needlewise/calendar/open_days.hpp>
#include <needlewise/formats/text.hpp>
#include <needlewise/vocabulary/concern.hpp>
#include <needlewise/vocabulary/device_kind.hpp>
#include <needlewise/vocabulary/finding.hpp>
#include <needlewise/vocabulary/person.hpp>

namespace needlewise::inline v1 {

/// A code in words: `upper_lip` is "upper lip".
inline std::string spoken(std::string_view code);
/// Any value in the words of its code.
template <enumerated Enum> std::string words_of(Enum value) { return spoken(code(value)); }
/// A finding as a clinician calls it: "cold sores in the past".
inline std::string words_of(finding found);
/// A finding by its row, as a clinic's own has it in its book.
inline std::string words_of(const finding_row& row);
/// A concern: "acne scars".
inline std::string words_of(skin_concern concern);
/// A phototype: "skin type IV".
inline std::string words_of(fitzpatrick phototype);
/// By whom: "by a clinician".
inline std::string words_of(practitioner_kind practitioner);
/// An outcome as a headline: "GO AHEAD, WITH CARE".
inline std::string words_of(verdict outcome);
/// When to stop: "the first even pinpoint bleeding".
inline std::string words_of(treatment_endpoint endpoint);

/// A day with its weekday: "Tue 1 Dec 2026".
inline std::string spoken(const date& day);
/// A day with its weekday, without its year: "Tue 1 Dec".
inline std::string spoken_without_year(const date& day);
/// A span with months where weeks make them up: "6 to 12 months" for 26 to 52 weeks, else as `text_of`.
inline std::string spoken(const range<duration>& span);

// ---------------------------------------------------------------------------------------------------------------------

inline std::string spoken(std::string_view code) {
    std::string text(code);
    for (char& letter : text) {
        letter = letter == '_' ? ' ' : letter;
    }
    return text;
}

inline std::string words_of(finding found) { return words_of(row_of(found)); }

inline std::string words_of(const finding_row& row) {
    std::string text(row.label.empty() ? row.code : row.label);
    const bool one_word_in_capitals = text.size() > 1 && text[1] >= 'A' && text[1] <= 'Z';
    if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z' && !one_word_in_capitals) {
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    }
    return text;
}

inline std::string words_of(skin_concern concern) {
    std::string text = spoken(code(concern));
    if (concern == skin_concern::varicella_scar) {
        text = "chickenpox scar";
    }
    return text.ends_with("scar") ? text + "s" : text;
}

inline std::string words_of(fitzpatrick phototype) {
    std::string text(code(phototype));
    for (char& letter : text) {
        letter = static_cast<char>(letter - 'a' + 'A');
    }
    return "skin type " + text;
}

inline std::string words_of(practitioner_kind practitioner) {
    switch (practitioner) {
    case practitioner_kind::lay_person: return "by the person at home";
    case practitioner_kind::aesthetician: return "by an aesthetician";
    case practitioner_kind::clinician: return "by a clinician";
    case practitioner_kind::specialist: return "by a specialist";
    }
    return {};
}

inline std::string words_of(verdict outcome) {
    switch (outcome) {
    case verdict::proceed: return "GO AHEAD";
    case verdict::proceed_with_precautions: return "GO AHEAD, WITH CARE";
    case verdict::incomplete: return "NOT YET: ASK FIRST";
    case verdict::defer: return "WAIT";
    case verdict::refer: return "REFER TO A SPECIALIST";
    case verdict::refuse: return "DO NOT NEEDLE";
    }
    return {};
}

inline std::string words_of(treatment_endpoint endpoint) {
    switch (endpoint) {
    case treatment_endpoint::passes_done: return "the last pass; no visible reaction is wanted";
    case treatment_endpoint::erythema: return "even redness, without bleeding";
    case treatment_endpoint::pinpoint_bleeding: return "the first even pinpoint bleeding";
    case treatment_endpoint::not_applicable: break;
    }
    return {};
}

inline std::string spoken_without_year(const date& day) {
    if (!detail::has_a_year(day)) {
        return "no day";
    }
    constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    constexpr std::string_view weekdays = "MonTueWedThuFriSatSun";
    const auto parts = day.year_month_day();
    return std::string(weekdays.substr(position(weekday_of(day)) * 3, 3)) + " " +
           std::to_string(static_cast<int>(parts.day)) + " " +
           std::string(months.substr((static_cast<std::size_t>(parts.month) - 1) * 3, 3));
}

inline std::string spoken(const date& day) {
    return spoken_without_year(day) +
           (!detail::has_a_year(day) ? "" : " " + std::to_string(static_cast<int>(day.year_month_day().year)));
}

inline std::string spoken(const range<duration>& span) {
    constexpr int quarter = 13 * 7 * duration::minutes_a_day;
    const int least = span.min.in_minutes();
    const int most = span.max.in_minutes();
    if (most == 0 || least % quarter != 0 || most % quarter != 0) {
        return text_of(span);
    }
    const std::string months = std::to_string(most / quarter * 3) + " months";
    return least == most ? months : std::to_string(least / quarter * 3) + " to " + months;
}

} // namespace needlewise::inline v1
