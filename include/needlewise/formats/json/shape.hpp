// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// How objects stand in JSON. A type lists its members once; from the list it is written, read and described to a
/// schema.

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <needlewise/formats/json/numbers.hpp>

namespace needlewise::inline v1 {

/// The members of an object. A specialisation has
/// - `name`: what it is called in a schema;
/// - `members(with)`: calls `with(key, &T::member)` for each member, `with.optional(...)` for one that is left out
/// where
///   it says nothing, and `with.nullable(...)` for an optional one that is `null` then;
/// - for a type without a default, `blank()`: a value to be filled in;
/// - if members depend on each other, `check(value, place)`, which notes what is wrong.
template <class T> struct json_shape;

/// A type whose members are listed.
template <class T>
concept json_shaped = requires {
    json_shape<T>::name;
};

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

template <class T> struct is_optional : std::false_type {};
template <class T> struct is_optional<std::optional<T>> : std::true_type {};
template <class T>
concept optional_value = is_optional<T>::value;

/// A value to be filled in, of a type that may have a shape of its own.
template <class T> T blank_shape() {
    if constexpr (requires { json_shape<T>::blank(); }) {
        return json_shape<T>::blank();
    } else {
        return T{};
    }
}

/// Writes the members of a value.
template <class T> class json_member_writer {
public:
    json_member_writer(std::string& out, const T& value) : out_(out), value_(value) {}
    template <class Owner, class Value> void operator()(std::string_view key, Value Owner::*member) {
        put(key, value_.*member);
    }
    template <class Owner, class Value> void optional(std::string_view key, Value Owner::*member) {
        const Value& value = value_.*member;
        if constexpr (optional_value<Value>) {
            if (value) {
                put(key, *value);
            }
        } else if constexpr (requires { value.empty(); }) {
            if (!value.empty()) {
                put(key, value);
            }
        } else if (value != blank().*member) {
            put(key, value);
        }
    }
    template <class Owner, class Value> void nullable(std::string_view key, std::optional<Value> Owner::*member) {
        const std::optional<Value>& value = value_.*member;
        if (value) {
            put(key, *value);
        } else {
            begin(key);
            out_ += "null";
        }
    }

private:
    static const T& blank() {
        static const T one = blank_shape<T>();
        return one;
    }
    void begin(std::string_view key) { ((out_ += out_.back() == '{' ? "\"" : ",\"") += key) += "\":"; }
    template <class Value> void put(std::string_view key, const Value& value) {
        begin(key);
        json_codec<Value>::write(out_, value, unit_of(key));
    }

    std::string& out_;
    const T& value_;
};

/// Reads the members of a value; what is left is a key that nobody knows.
template <class T> class json_member_reader {
public:
    json_member_reader(const json_value& from, const json_place& at, T& into) : from_(from), at_(at), into_(into) {}
    template <class Owner, class Value> void operator()(std::string_view key, Value Owner::*member) {
        if (!get(key, into_.*member)) {
            json_codec<Value>::read(nothing, {at_, key}, into_.*member, unit_of(key));
        }
    }
    template <class Owner, class Value> void optional(std::string_view key, Value Owner::*member) {
        if constexpr (optional_value<Value>) {
            nullable_or_absent(key, into_.*member, false);
        } else {
            get(key, into_.*member);
        }
    }
    template <class Owner, class Value> void nullable(std::string_view key, std::optional<Value> Owner::*member) {
        if (!nullable_or_absent(key, into_.*member, true)) {
            json_place(at_, key).refuse(nothing, "a value, or null");
        }
    }
    void finish() const {
        for (const auto& [key, value] : from_.items()) {
            if (std::find(known_.begin(), known_.end(), key) == known_.end()) {
                json_place(at_, key).refuse(value, "no key but " + listed(known_));
            }
        }
    }

private:
    static std::string listed(const std::vector<std::string_view>& keys) {
        std::string text;
        for (const std::string_view key : keys) {
            text += (text.empty() ? "" : ", ") + std::string(key);
        }
        return text;
    }
    template <class Value> bool get(std::string_view key, Value& into) {
        known_.push_back(key);
        const auto found = from_.find(std::string(key));
        if (found != from_.end()) {
            json_codec<Value>::read(*found, {at_, key}, into, unit_of(key));
        }
        return found != from_.end();
    }
    template <class Value>
    bool nullable_or_absent(std::string_view key, std::optional<Value>& into, bool null_is_none) {
        const auto found = from_.find(std::string(key));
        into.reset();
        if (found == from_.end() || (null_is_none && found->is_null())) {
            known_.push_back(key);
            return found != from_.end();
        }
        into = detail::blank<Value>();
        return get(key, *into);
    }

    const json_value& from_;
    const json_place& at_;
    T& into_;
    std::vector<std::string_view> known_{};
};

/// Describes the members of a type.
template <class T> class json_member_schema {
public:
    explicit json_member_schema(json_value& definitions) : definitions_(definitions) {}
    template <class Owner, class Value> void operator()(std::string_view key, Value Owner::*) {
        required_.push_back(key);
        properties_[std::string(key)] = json_codec<Value>::schema(definitions_, unit_of(key));
    }
    template <class Owner, class Value> void optional(std::string_view key, Value Owner::*) {
        if constexpr (optional_value<Value>) {
            properties_[std::string(key)] = json_codec<typename Value::value_type>::schema(definitions_, unit_of(key));
        } else {
            properties_[std::string(key)] = json_codec<Value>::schema(definitions_, unit_of(key));
        }
    }
    template <class Owner, class Value> void nullable(std::string_view key, std::optional<Value> Owner::*) {
        required_.push_back(key);
        const json_value one = json_codec<Value>::schema(definitions_, unit_of(key));
        properties_[std::string(key)] = {{"anyOf", {one, {{"type", "null"}}}}};
    }
    json_value made() const {
        return {
            {"type", "object"}, {"properties", properties_}, {"required", required_}, {"additionalProperties", false}};
    }

private:
    json_value& definitions_;
    json_value properties_ = json_value::object();
    json_value required_ = json_value::array();
};

} // namespace detail

/// An object whose members are listed.
template <json_shaped T> struct json_codec<T> {
    static T blank() { return detail::blank_shape<T>(); }
    static void write(std::string& out, const T& value, json_unit) {
        out += '{';
        detail::json_member_writer<T> with(out, value);
        json_shape<T>::members(with);
        out += '}';
    }
    static void read(const json_value& from, const detail::json_place& at, T& into, json_unit) {
        if (!from.is_object()) {
            return at.refuse(from, "an object");
        }
        const std::size_t before = at.refused();
        detail::json_member_reader<T> with(from, at, into);
        json_shape<T>::members(with);
        with.finish();
        if constexpr (requires { json_shape<T>::check(into, at); }) {
            if (at.refused() == before) {
                json_shape<T>::check(into, at);
            }
        }
    }
    static json_value schema(json_value& all, json_unit) {
        const std::string name(json_shape<T>::name);
        if (!all.contains(name)) {
            all[name] = nullptr; // so that a type may hold itself
            detail::json_member_schema<T> with(all);
            json_shape<T>::members(with);
            all[name] = with.made();
        }
        return {{"$ref", "#/definitions/" + name}};
    }
};

} // namespace needlewise::inline v1
