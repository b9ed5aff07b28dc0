// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Plain English for people: lengths, spans of time, counts, ranges and moments.

#include <cstddef>
#include <string>

#include <needlewise/tools/range.hpp>
#include <needlewise/vocabulary/duration.hpp>
#include <needlewise/vocabulary/moment.hpp>
#include <needlewise/vocabulary/needle_length.hpp>

namespace needlewise::inline v1 {

/// A length with its unit: `1.5 mm`, `0.25 mm`; `none` for no needle.
inline std::string text_of(needle_length length);

/// A span in the largest unit that fits it exactly: `4 weeks`, `5 days`, `36 hours`, `45 minutes`.
inline std::string text_of(duration span);

/// A count.
inline std::string text_of(int count);

/// A range with its unit once where both ends share it: `1.0 to 1.5 mm`, `4 to 6 weeks`, `3 to 5`.
template <class T> std::string text_of(const range<T>& ends);

/// When a step is done: `from 24 hours after to 2 weeks after`; empty for the session itself.
inline std::string text_of(moment from, moment until);

// ---------------------------------------------------------------------------------------------------------------------

inline std::string text_of(needle_length length) {
    if (length.is_none()) {
        return "none";
    }
    const int thousandths = length.in_micrometres() % 1000;
    std::string text =
        std::to_string(length.in_micrometres() / 1000) + "." + std::to_string(1000 + thousandths).substr(1);
    while (text.back() == '0' && text[text.size() - 2] != '.') {
        text.pop_back();
    }
    return text + " mm";
}

inline std::string text_of(duration span) {
    struct unit {
        int minutes;
        const char* name;
    };
    for (const unit& each : {unit{7 * duration::minutes_a_day, "week"}, unit{duration::minutes_a_day, "day"},
                             unit{60, "hour"}, unit{1, "minute"}}) {
        if (span.in_minutes() % each.minutes == 0 && (span.in_minutes() != 0 || each.minutes == 1)) {
            const int count = span.in_minutes() / each.minutes;
            return std::to_string(count) + " " + each.name + (count == 1 ? "" : "s");
        }
    }
    return {};
}

inline std::string text_of(int count) { return std::to_string(count); }

template <class T> std::string text_of(const range<T>& ends) {
    const std::string last = text_of(ends.max);
    if (ends.min == ends.max) {
        return last;
    }
    std::string first = text_of(ends.min);
    const auto unit = [](const std::string& text) {
        const std::size_t space = text.find(' ');
        std::string name = space == std::string::npos ? "" : text.substr(space);
        return name.empty() || name.back() != 's' ? name : name.substr(0, name.size() - 1);
    };
    if (unit(first) == unit(last)) {
        first.resize(first.find(' ') == std::string::npos ? first.size() : first.find(' '));
    }
    return first + " to " + last;
}

inline std::string text_of(moment from, moment until) {
    const auto one = [](moment when) {
        const int minutes = when.in_minutes();
        if (minutes == 0) {
            return std::string("the session");
        }
        return text_of(*duration::from_minutes(minutes < 0 ? -minutes : minutes)) +
               (minutes < 0 ? " before" : " after");
    };
    if (from == until) {
        return from == at_session ? "" : one(from);
    }
    return "from " + one(from) + " to " + one(until);
}

} // namespace needlewise::inline v1
