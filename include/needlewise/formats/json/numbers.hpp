// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// How numbers stand in JSON: with their unit in the key (`depth_um`, `interval_days`), ranges as
/// `{"min": ..., "max": ...}`.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <needlewise/formats/json/codec.hpp>
#include <needlewise/rules/rule_book.hpp>
#include <needlewise/tools/range.hpp>
#include <needlewise/vocabulary/moment.hpp>
#include <needlewise/vocabulary/needle_length.hpp>

namespace needlewise::inline v1 {

namespace detail {

/// Reads a whole number between two ends.
inline std::optional<std::int64_t> whole_number(const json_value& from, const json_place& at, std::int64_t least,
                                                std::int64_t most) {
    const bool too_big = from.is_number_unsigned() && from.get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX);
    if (from.is_number_integer() && !too_big) {
        const auto number = from.get<std::int64_t>();
        if (number >= least && number <= most) {
            return number;
        }
    }
    at.refuse(from, "a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    return std::nullopt;
}
inline json_value number_schema(std::int64_t least, std::int64_t most) {
    return {{"type", "integer"}, {"minimum", least}, {"maximum", most}};
}

inline constexpr std::int64_t most_of_a_count = 1'000'000;
inline constexpr std::int64_t longest_in_days = duration::longest / duration::minutes_a_day;

/// So many digits at a place of a text; -1 if there is anything else.
constexpr int digits_at(std::string_view text, std::size_t at, std::size_t count) noexcept {
    int number = 0;
    for (const char digit : text.substr(at, count)) {
        if (digit < '0' || digit > '9') {
            return -1;
        }
        number = number * 10 + (digit - '0');
    }
    return number;
}
/// A day as 2026-12-01.
inline std::string day_text(int year, int month, int day) {
    const auto two = [](int number) { return std::to_string(100 + number).substr(1); };
    return std::to_string(10000 + year).substr(1) + "-" + two(month) + "-" + two(day);
}
/// A day that is written as 2026-12-01, whether or not there is such a day.
inline std::optional<edition_date> day_in(const json_value& from) {
    const std::string_view text = from.is_string() ? from.get_ref<const std::string&>() : std::string_view();
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const edition_date day{digits_at(text, 0, 4), digits_at(text, 5, 2), digits_at(text, 8, 2)};
    return day.year < 0 || day.month < 0 || day.day < 0 ? std::nullopt : std::optional(day);
}
inline json_value day_schema() { return {{"type", "string"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}; }

} // namespace detail

/// A count.
template <> struct json_codec<int> {
    static void write(std::string& out, int value, json_unit) { out += std::to_string(value); }
    static void read(const json_value& from, const detail::json_place& at, int& into, json_unit) {
        const auto number = detail::whole_number(from, at, 0, detail::most_of_a_count);
        into = static_cast<int>(number.value_or(0));
    }
    static json_value schema(json_value&, json_unit) { return detail::number_schema(0, detail::most_of_a_count); }
};
/// A fingerprint: sixteen digits of base 16.
template <> struct json_codec<std::uint64_t> {
    static void write(std::string& out, std::uint64_t value, json_unit) {
        out += '"';
        for (int shift = 60; shift >= 0; shift -= 4) {
            out += "0123456789abcdef"[(value >> shift) & 15U];
        }
        out += '"';
    }
    static void read(const json_value& from, const detail::json_place& at, std::uint64_t& into, json_unit) {
        const std::string_view text = from.is_string() ? from.get_ref<const std::string&>() : std::string_view();
        if (text.size() != 16 || text.find_first_not_of("0123456789abcdef") != text.npos) {
            return at.refuse(from, "16 of the digits 0 to 9 and a to f");
        }
        into = 0;
        for (const char digit : text) {
            into = into << 4U | static_cast<std::uint64_t>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
        }
    }
    static json_value schema(json_value&, json_unit) { return {{"type", "string"}, {"pattern", "^[0-9a-f]{16}$"}}; }
};
/// A needle length in whole micrometres; 0 for no needle.
template <> struct json_codec<needle_length> {
    static void write(std::string& out, needle_length value, json_unit) {
        out += std::to_string(value.in_micrometres());
    }
    static void read(const json_value& from, const detail::json_place& at, needle_length& into, json_unit) {
        const auto number = detail::whole_number(from, at, 0, needle_length::longest);
        if (number.value_or(0) != 0 && *number < needle_length::shortest) {
            return at.refuse(from, "100 to 3000, or 0 for no needle");
        }
        into = number.value_or(0) == 0 ? no_needling : *needle_length::from_micrometres(*number);
    }
    static json_value schema(json_value&, json_unit) { return detail::number_schema(0, needle_length::longest); }
};
/// A span of time in whole days, rounded up, or in minutes, as the key says.
template <> struct json_codec<duration> {
    static void write(std::string& out, duration value, json_unit unit) {
        out += std::to_string(unit == json_unit::minutes ? value.in_minutes() : value.in_days());
    }
    static void read(const json_value& from, const detail::json_place& at, duration& into, json_unit unit) {
        const bool in_minutes = unit == json_unit::minutes;
        const auto number =
            detail::whole_number(from, at, 0, in_minutes ? duration::longest : detail::longest_in_days).value_or(0);
        into = in_minutes ? *duration::from_minutes(number) : *duration::from_days(number);
    }
    static json_value schema(json_value&, json_unit unit) {
        return detail::number_schema(0, unit == json_unit::minutes ? duration::longest : detail::longest_in_days);
    }
};
/// A moment in minutes from the session; negative before it.
template <> struct json_codec<moment> {
    static void write(std::string& out, moment value, json_unit) { out += std::to_string(value.in_minutes()); }
    static void read(const json_value& from, const detail::json_place& at, moment& into, json_unit) {
        const auto number = detail::whole_number(from, at, -duration::longest, duration::longest).value_or(0);
        into = number < 0 ? before(*duration::from_minutes(-number)) : after(*duration::from_minutes(number));
    }
    static json_value schema(json_value&, json_unit) {
        return detail::number_schema(-duration::longest, duration::longest);
    }
};
/// The date of an edition.
template <> struct json_codec<edition_date> {
    static void write(std::string& out, const edition_date& value, json_unit) {
        detail::append_quoted(out, detail::day_text(value.year, value.month, value.day));
    }
    static void read(const json_value& from, const detail::json_place& at, edition_date& into, json_unit) {
        const auto day = detail::day_in(from);
        day && day->month >= 1 && day->month <= 12 && day->day >= 1 && day->day <= 31
            ? static_cast<void>(into = *day)
            : at.refuse(from, "a day, written as 2026-12-01");
    }
    static json_value schema(json_value&, json_unit) { return detail::day_schema(); }
};
/// A range.
template <class T> struct json_codec<range<T>> {
    static range<T> blank() { return {T{}, T{}}; }
    static void write(std::string& out, const range<T>& value, json_unit unit) {
        out += "{\"min\":";
        json_codec<T>::write(out, value.min, unit);
        out += ",\"max\":";
        json_codec<T>::write(out, value.max, unit);
        out += '}';
    }
    static void read(const json_value& from, const detail::json_place& at, range<T>& into, json_unit unit) {
        if (!from.is_object()) {
            return at.refuse(from, "an object with min and max");
        }
        const std::size_t before = at.refused();
        const auto read_end = [&](std::string_view key, T& end) {
            const auto found = from.find(std::string(key));
            json_codec<T>::read(found == from.end() ? detail::nothing : *found, {at, key}, end, unit);
        };
        read_end("min", into.min);
        read_end("max", into.max);
        for (const auto& [key, value] : from.items()) {
            if (key != "min" && key != "max") {
                detail::json_place(at, key).refuse(value, "no key but min, max");
            }
        }
        if (at.refused() == before && !into.in_order()) {
            at.say("the greater end as min", "the lesser end as min");
        }
    }
    static json_value schema(json_value& all, json_unit unit) {
        const json_value end = json_codec<T>::schema(all, unit);
        return {{"type", "object"},
                {"properties", {{"min", end}, {"max", end}}},
                {"required", {"min", "max"}},
                {"additionalProperties", false}};
    }
};

} // namespace needlewise::inline v1
