// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Reads what people write, where it can mean one thing only: `IV`, `Acne scar`, `Botox`, `6 months`. The core takes
/// exact codes alone (`parse`) and does not include this header.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

#include <needlewise/formats/finding_words.hpp>
#include <needlewise/tools/enumeration.hpp>
#include <needlewise/tools/result.hpp>
#include <needlewise/vocabulary/duration.hpp>
#include <needlewise/vocabulary/finding.hpp>
#include <needlewise/vocabulary/person.hpp>

namespace needlewise::inline v1 {

/// The enumerator that a text means: its code, in whatever case, with blanks or hyphens for underscores and blanks
/// around it, or one of `finding_synonyms` or `practitioner_synonyms`. Anything else is an error; where one enumerator
/// is nearest and not far, what is allowed ends with `; did you mean isotretinoin?`.
template <enumerated Enum> constexpr result<Enum> read(std::string_view text) noexcept;

/// A span of time that has passed: a whole number and a unit, as `45d`, `30w`, `2 weeks`, `6months` or `1y`. Months and
/// years are rounded down to whole days, so that a wait is never shortened: so many months are the fewest days that so
/// many in a row can have (one 28, six 181), and a year is 365 days. A lone `m` could mean minutes and is refused.
constexpr result<duration> read_time(std::string_view text) noexcept;

/// Another word for whose hands hold the device.
struct practitioner_synonym {
    std::string_view word;   ///< in lower case, with underscores
    practitioner_kind meant; ///< what it stands for
};

/// Everyday words that stand for one kind of practitioner. Words that name a building or a trade that may be either,
/// such as clinic, doctor and therapist, are left out.
inline constexpr practitioner_synonym practitioner_synonyms[] = {
    {"home", practitioner_kind::lay_person},          {"self", practitioner_kind::lay_person},
    {"salon", practitioner_kind::aesthetician},       {"beautician", practitioner_kind::aesthetician},
    {"esthetician", practitioner_kind::aesthetician}, {"nurse", practitioner_kind::clinician},
    {"dermatologist", practitioner_kind::specialist}, {"plastic_surgeon", practitioner_kind::specialist},
};

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// A text in the spelling of codes. One that is longer than any code keeps nothing.
struct folded_text {
    static constexpr std::size_t most = 48;
    char letters[most]{};
    std::size_t size = 0;

    constexpr explicit folded_text(std::string_view text) noexcept {
        while (text.starts_with(' ')) {
            text.remove_prefix(1);
        }
        while (text.ends_with(' ')) {
            text.remove_suffix(1);
        }
        if (text.size() > most) {
            return;
        }
        for (const char letter : text) {
            letters[size++] = letter >= 'A' && letter <= 'Z'   ? static_cast<char>(letter - 'A' + 'a')
                              : letter == ' ' || letter == '-' ? '_'
                                                               : letter;
        }
    }
    constexpr std::string_view view() const noexcept { return {letters, size}; }
};

/// How many letters have to be added, taken away or changed to make one text of the other, the second being at most
/// `folded_text::most` long.
constexpr std::size_t edits_between(std::string_view one, std::string_view other) noexcept {
    std::size_t row[folded_text::most + 1]{};
    for (std::size_t at = 0; at <= other.size(); ++at) {
        row[at] = at;
    }
    for (std::size_t down = 0; down < one.size(); ++down) {
        std::size_t corner = row[0];
        row[0] = down + 1;
        for (std::size_t at = 0; at < other.size(); ++at) {
            const std::size_t changed = corner + (one[down] == other[at] ? 0U : 1U);
            corner = row[at + 1];
            const std::size_t fewer = row[at] < corner ? row[at] + 1 : corner + 1;
            row[at + 1] = changed < fewer ? changed : fewer;
        }
    }
    return row[other.size()];
}

/// Shows a visitor every word that is understood, with the position of what it means.
template <enumerated Enum, class Visit> constexpr void visit_words(Visit visit) {
    for (const Enum each : every<Enum>) {
        visit(code(each), position(each));
    }
    if constexpr (std::is_same_v<Enum, finding>) {
        for (const finding_synonym& each : finding_synonyms) {
            visit(each.word, position(each.meant));
        }
    }
    if constexpr (std::is_same_v<Enum, practitioner_kind>) {
        for (const practitioner_synonym& each : practitioner_synonyms) {
            visit(each.word, position(each.meant));
        }
    }
}

/// What is allowed, and the code that may have been meant. It stands in the program, as an error only looks at it.
template <enumerated Enum, std::size_t At> struct hint {
    static constexpr std::string_view before = "; did you mean ";
    static constexpr std::size_t size = allowed_codes<Enum>().size() + before.size() + code_at<Enum>(At).size() + 1;
    char letters[size]{};
    consteval hint() {
        std::size_t end = 0;
        for (const std::string_view part : {allowed_codes<Enum>(), before, code_at<Enum>(At), std::string_view("?")}) {
            for (const char letter : part) {
                letters[end++] = letter;
            }
        }
    }
};
template <enumerated Enum, std::size_t At> inline constexpr hint<Enum, At> hint_for{};
template <enumerated Enum, std::size_t... At>
constexpr std::string_view hint_at(std::size_t wanted, std::index_sequence<At...>) noexcept {
    std::string_view text;
    static_cast<void>(((At == wanted && (text = {hint_for<Enum, At>.letters, hint<Enum, At>::size}, true)) || ...));
    return text;
}

/// The fewest days that so many months in a row can have, up to a year.
inline constexpr std::int64_t fewest_days[] = {0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334};

} // namespace detail

template <enumerated Enum> constexpr result<Enum> read(std::string_view text) noexcept {
    if (const result<Enum> exact = parse<Enum>(text)) {
        return exact;
    }
    const detail::folded_text folded(text);
    constexpr std::size_t none = enumerator_count<Enum>;
    std::size_t nearest = none;
    std::size_t fewest = (folded.size + 1) / 3 + 1; // what is farther was hardly meant
    detail::visit_words<Enum>([&](std::string_view word, std::size_t meant) {
        const std::size_t edits = detail::edits_between(word, folded.view());
        if (edits < fewest) {
            fewest = edits;
            nearest = meant;
        } else if (edits == fewest && nearest != meant) {
            nearest = none; // two are as near
        }
    });
    if (nearest != none && fewest == 0) {
        return static_cast<Enum>(nearest);
    }
    return input_error{field_of<Enum>(), text,
                       nearest == none ? detail::allowed_codes<Enum>()
                                       : detail::hint_at<Enum>(nearest, std::make_index_sequence<none>{})};
}

constexpr result<duration> read_time(std::string_view text) noexcept {
    const input_error refused{"time since", text,
                              "whole days, weeks, months or years, such as 45d, 30w, 6months or 1y, up to 5200 weeks"};
    const detail::folded_text folded(text);
    std::string_view unit = folded.view();
    std::int64_t count = 0;
    while (!unit.empty() && unit.front() >= '0' && unit.front() <= '9' && count < 100000) {
        count = count * 10 + (unit.front() - '0');
        unit.remove_prefix(1);
    }
    if (unit.size() == folded.size || count >= 100000) {
        return refused;
    }
    if (unit.starts_with('_') && text.find('-') == text.npos && text.find('_') == text.npos) {
        unit.remove_prefix(1); // it was a blank
    }
    std::int64_t days = -1;
    if (unit == "d" || unit == "day" || unit == "days") {
        days = count;
    } else if (unit == "w" || unit == "week" || unit == "weeks") {
        days = count * 7;
    } else if (unit == "month" || unit == "months") {
        days = count / 12 * 365 + detail::fewest_days[count % 12];
    } else if (unit == "y" || unit == "year" || unit == "years") {
        days = count * 365;
    }
    const result<duration> span = duration::from_days(days);
    return span ? span : result<duration>(refused);
}

} // namespace needlewise::inline v1
