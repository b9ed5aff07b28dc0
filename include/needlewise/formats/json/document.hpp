// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Values of the library to JSON and back, and the schema of what is written.

#include <string>
#include <string_view>
#include <utility>

#include <needlewise/formats/json/shape.hpp>

namespace needlewise::inline v1 {

/// A type that stands in JSON as it is.
template <class T>
concept json_readable = requires(std::string& out, const T& value) {
    json_codec<T>::write(out, value, json_unit::none);
};

/// A type that is stored as another one, by `stored(value)`: answers, which refer to a book.
template <class T>
concept json_storable = !json_readable<T> && requires(const T& value) {
    stored(value);
};

/// A value as one line of JSON.
template <json_readable T> std::string json_text(const T& value);
/// An answer as one line of JSON.
template <json_storable T> std::string json_text(const T& value) { return json_text(stored(value)); }
/// A value as JSON.
template <class T> json_value to_json(const T& value) { return json_value::parse(json_text(value)); }

/// A value from JSON, or everything that is wrong with it. Unknown keys and missing ones are wrong.
template <json_readable T> json_result<T> from_json(const json_value& from);
/// A value from a text of JSON, or everything that is wrong with it.
template <json_readable T> json_result<T> from_json_text(std::string_view text);

/// The JSON Schema, draft 7, of what is written for a type and what is read.
template <json_readable T> json_value json_schema();

// ---------------------------------------------------------------------------------------------------------------------

template <json_readable T> std::string json_text(const T& value) {
    std::string text;
    json_codec<T>::write(text, value, json_unit::none);
    return text;
}

template <json_readable T> json_result<T> from_json(const json_value& from) {
    json_errors errors;
    T value = detail::blank<T>();
    json_codec<T>::read(from, detail::json_place(errors), value, json_unit::none);
    return errors.empty() ? json_result<T>(std::move(value)) : json_result<T>(std::move(errors));
}

template <json_readable T> json_result<T> from_json_text(std::string_view text) {
    const json_result<json_value> parsed = parse_json(text);
    return parsed ? from_json<T>(*parsed) : json_result<T>(parsed.errors());
}

template <json_readable T> json_value json_schema() {
    json_value definitions = json_value::object();
    json_value made = {{"$schema", "http://json-schema.org/draft-07/schema#"}};
    made["allOf"] = json_value::array({json_codec<T>::schema(definitions, json_unit::none)});
    made["definitions"] = std::move(definitions);
    return made;
}

} // namespace needlewise::inline v1
