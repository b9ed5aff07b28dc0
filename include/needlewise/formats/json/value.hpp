// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// JSON as text and as a value, and what is said of JSON that cannot be used: every fault at once, each with its place.

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include <needlewise/tools/compiler.hpp>

namespace needlewise::inline v1 {

/// A value of JSON that keeps the order of its keys.
using json_value = nlohmann::ordered_json;

/// One thing that is wrong with JSON that was read.
struct json_error {
    std::string pointer; ///< the place, as a JSON pointer: `/history/findings/2/since_days`; empty for the whole
    std::string value;   ///< what stands there, as JSON; cut if it is long
    std::string allowed; ///< what may stand there, in words
    /// Whether both are the same.
    bool operator==(const json_error&) const = default;
};
/// All that is wrong with JSON that was read.
using json_errors = std::vector<json_error>;

/// What was read from JSON, or all that is wrong with it.
template <class T> class [[nodiscard]] json_result {
public:
    /// A good answer.
    json_result(T value) : value_(std::move(value)), errors_() {}
    /// Refused JSON: at least one error.
    json_result(json_errors errors) : value_(), errors_(std::move(errors)) {}

    /// Whether there is a value.
    bool has_value() const noexcept { return value_.has_value(); }
    /// Whether there is a value.
    explicit operator bool() const noexcept { return has_value(); }
    /// The value; look first.
    const T& operator*() const& NEEDLEWISE_LIFETIMEBOUND { return value_.value(); }
    /// The value of a result that is about to go.
    T operator*() && { return std::move(value_).value(); }
    /// Access to the value; look first.
    const T* operator->() const NEEDLEWISE_LIFETIMEBOUND { return &value_.value(); }
    /// What is wrong; empty if there is a value.
    const json_errors& errors() const& noexcept NEEDLEWISE_LIFETIMEBOUND { return errors_; }
    /// What is wrong, of a result that is about to go.
    json_errors errors() && noexcept { return std::move(errors_); }

private:
    std::optional<T> value_;
    json_errors errors_;
};

/// An error in one line: `/site: "elbow" is not allowed; allowed: full_face, ...`.
inline std::string describe(const json_error& error);

/// Reads text as JSON. Text that is no JSON, or has a key twice in one object, is refused.
inline json_result<json_value> parse_json(std::string_view text);

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// What is read where a key is left out.
inline const json_value nothing(json_value::value_t::discarded);

/// A value as it is shown in an error, in ASCII and not too long for a line.
inline std::string shown(const json_value& value) {
    if (value.is_discarded()) {
        return "nothing";
    }
    constexpr std::size_t most = 60;
    std::string text = value.is_structured() ? value.is_array() ? "[...]" : "{...}"
                                             : value.dump(-1, ' ', true, json_value::error_handler_t::replace);
    return text.size() > most ? text.substr(0, most) + "..." : text;
}

/// A text as a string of JSON. What is no UTF-8 is replaced.
inline void append_quoted(std::string& out, std::string_view text) {
    bool plain = true;
    for (const char letter : text) {
        plain = plain && letter >= ' ' && letter < '\x7f' && letter != '"' && letter != '\\';
    }
    if (plain) {
        ((out += '"') += text) += '"';
    } else {
        out += json_value(text).dump(-1, ' ', false, json_value::error_handler_t::replace);
    }
}

/// Where a value stands in what is read. It lives on the stack, below the places that it is in.
class json_place {
public:
    /// The whole.
    explicit json_place(json_errors& errors) : errors_(errors) {}
    /// The value of a key, which must outlive the place.
    json_place(const json_place& in, std::string_view key) : errors_(in.errors_), in_(&in), key_(key) {}
    /// A value of an array.
    json_place(const json_place& in, std::size_t index)
        : errors_(in.errors_), in_(&in), index_(index), in_array_(true) {}

    /// Notes that a value may not stand here.
    void refuse(const json_value& value, std::string_view allowed) const { say(shown(value), allowed); }
    /// Notes what may not stand here, in words.
    void say(std::string value, std::string_view allowed) const {
        errors_.push_back({pointer(), std::move(value), std::string(allowed)});
    }
    /// How many things were refused, anywhere.
    std::size_t refused() const { return errors_.size(); }

private:
    std::string pointer() const {
        if (in_ == nullptr) {
            return {};
        }
        std::string text = in_->pointer() + "/";
        if (in_array_) {
            return text + std::to_string(index_);
        }
        for (const char letter : key_) {
            letter == '~' ? text += "~0" : letter == '/' ? text += "~1" : text += letter;
        }
        return text;
    }

    json_errors& errors_;
    const json_place* in_ = nullptr;
    std::string_view key_{};
    std::size_t index_ = 0;
    bool in_array_ = false;
};

} // namespace detail

inline std::string describe(const json_error& error) {
    std::string place;
    for (const char letter : error.pointer) { // a key may hold anything
        place += letter >= ' ' && letter < '\x7f' ? letter : '?';
    }
    return (place.empty() ? "JSON" : place) + ": " + error.value + " is not allowed; allowed: " + error.allowed;
}

inline json_result<json_value> parse_json(std::string_view text) {
    json_errors errors;
    std::vector<std::set<std::string>> keys;
    const auto watch = [&](int, json_value::parse_event_t event, json_value& parsed) {
        if (event == json_value::parse_event_t::object_start) {
            keys.emplace_back();
        } else if (event == json_value::parse_event_t::object_end) {
            keys.pop_back();
        } else if (event == json_value::parse_event_t::key && !keys.back().insert(parsed.get<std::string>()).second) {
            errors.push_back({{}, "the key " + detail::shown(parsed) + " twice in one object", "each key once"});
        }
        return true;
    };
    try {
        json_value value = json_value::parse(text, watch);
        return errors.empty() ? json_result<json_value>(std::move(value)) : json_result<json_value>(std::move(errors));
    } catch (const json_value::parse_error& wrong) {
        errors.push_back(
            {{}, "text that is no JSON at byte " + std::to_string(wrong.byte), "one value of JSON in UTF-8"});
    }
    return errors;
}

} // namespace needlewise::inline v1
