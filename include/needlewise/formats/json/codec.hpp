// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// How types stand in JSON: each is written, read and described to a schema in one place. Here are codes, texts and
/// lists.

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <needlewise/formats/json/value.hpp>
#include <needlewise/formats/reading.hpp>
#include <needlewise/tools/coded.hpp>
#include <needlewise/tools/enum_set.hpp>
#include <needlewise/tools/required.hpp>

namespace needlewise::inline v1 {

/// The unit of a number, which stands at the end of its key.
enum class json_unit : std::uint8_t {
    none,        ///< a count
    micrometres, ///< `_um`
    minutes,     ///< `_minutes`
    days,        ///< `_days`
};

/// How a type stands in JSON. A specialisation has
/// - `write(out, value, unit)`, which appends the text;
/// - `read(from, place, into, unit)`, which notes what is wrong at the place, and gives a value only if nothing is;
/// - `schema(definitions, unit)`, which gives the schema, and adds to the definitions what it refers to.
template <class T> struct json_codec;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

constexpr json_unit unit_of(std::string_view key) noexcept {
    return key.ends_with("_um")        ? json_unit::micrometres
           : key.ends_with("_minutes") ? json_unit::minutes
           : key.ends_with("_days")    ? json_unit::days
                                       : json_unit::none;
}

/// A value to be filled in: of types without a default, what `json_codec` offers.
template <class T> T blank() {
    if constexpr (std::is_default_constructible_v<T>) {
        return T{};
    } else {
        return json_codec<T>::blank();
    }
}

} // namespace detail

/// A code.
template <enumerated Enum> struct json_codec<Enum> {
    static void write(std::string& out, Enum value, json_unit) { ((out += '"') += code(value)) += '"'; }
    static void read(const json_value& from, const detail::json_place& at, Enum& into, json_unit) {
        if (!from.is_string()) {
            at.refuse(from, detail::allowed_codes<Enum>());
        } else if (const auto& text = from.get_ref<const std::string&>(); const auto meant = parse<Enum>(text)) {
            into = *meant;
        } else if (const auto near = needlewise::read<Enum>(text)) {
            at.refuse(from,
                      std::string(detail::allowed_codes<Enum>()) + "; did you mean " + std::string(code(*near)) + "?");
        } else {
            at.refuse(from, near.error().allowed());
        }
    }
    static json_value schema(json_value&, json_unit) {
        json_value codes = json_value::array();
        for (const Enum each : every<Enum>) {
            codes.push_back(code(each));
        }
        return {{"enum", codes}};
    }
};
/// A code in a field of a question.
template <enumerated Enum> struct json_codec<coded<Enum>> {
    static void write(std::string& out, coded<Enum> value, json_unit unit) {
        json_codec<Enum>::write(out, value.get(), unit);
    }
    static void read(const json_value& from, const detail::json_place& at, coded<Enum>& into, json_unit unit) {
        Enum value{};
        json_codec<Enum>::read(from, at, value, unit);
        into = value;
    }
    static json_value schema(json_value& all, json_unit unit) { return json_codec<Enum>::schema(all, unit); }
};
/// A value that cannot be left out.
template <class T> struct json_codec<required<T>> {
    static void write(std::string& out, const required<T>& value, json_unit unit) {
        json_codec<T>::write(out, value.get(), unit);
    }
    static void read(const json_value& from, const detail::json_place& at, required<T>& into, json_unit unit) {
        T value = into;
        json_codec<T>::read(from, at, value, unit);
        into = value;
    }
    static json_value schema(json_value& all, json_unit unit) { return json_codec<T>::schema(all, unit); }
};
/// Some enumerators: a list of codes in their order.
template <enumerated Enum> struct json_codec<enum_set<Enum>> {
    static void write(std::string& out, const enum_set<Enum>& value, json_unit unit) {
        out += '[';
        for (const Enum each : value) {
            out += out.back() == '[' ? "" : ",";
            json_codec<Enum>::write(out, each, unit);
        }
        out += ']';
    }
    static void read(const json_value& from, const detail::json_place& at, enum_set<Enum>& into, json_unit unit) {
        std::vector<Enum> list;
        json_codec<std::vector<Enum>>::read(from, at, list, unit);
        into = {};
        for (const Enum each : list) {
            into |= each;
        }
    }
    static json_value schema(json_value& all, json_unit unit) {
        json_value made = json_codec<std::vector<Enum>>::schema(all, unit);
        made["uniqueItems"] = true;
        return made;
    }
};
/// Yes or no.
template <> struct json_codec<bool> {
    static void write(std::string& out, bool value, json_unit) { out += value ? "true" : "false"; }
    static void read(const json_value& from, const detail::json_place& at, bool& into, json_unit) {
        from.is_boolean() ? static_cast<void>(into = from.get<bool>()) : at.refuse(from, "true, false");
    }
    static json_value schema(json_value&, json_unit) { return {{"type", "boolean"}}; }
};
/// A text in UTF-8.
template <> struct json_codec<std::string> {
    static void write(std::string& out, const std::string& value, json_unit) { detail::append_quoted(out, value); }
    static void read(const json_value& from, const detail::json_place& at, std::string& into, json_unit) {
        from.is_string() ? static_cast<void>(into = from.get_ref<const std::string&>()) : at.refuse(from, "a text");
    }
    static json_value schema(json_value&, json_unit) { return {{"type", "string"}}; }
};
/// A list.
template <class T> struct json_codec<std::vector<T>> {
    static void write(std::string& out, const std::vector<T>& value, json_unit unit) {
        out += '[';
        for (const T& each : value) {
            out += &each == value.data() ? "" : ",";
            json_codec<T>::write(out, each, unit);
        }
        out += ']';
    }
    static void read(const json_value& from, const detail::json_place& at, std::vector<T>& into, json_unit unit) {
        if (!from.is_array()) {
            return at.refuse(from, "a list");
        }
        into.clear();
        for (const json_value& each : from) {
            into.push_back(detail::blank<T>());
            json_codec<T>::read(each, {at, into.size() - 1}, into.back(), unit);
        }
    }
    static json_value schema(json_value& all, json_unit unit) {
        return {{"type", "array"}, {"items", json_codec<T>::schema(all, unit)}};
    }
};

} // namespace needlewise::inline v1
