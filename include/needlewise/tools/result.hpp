// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What an edge of the library gives for text or numbers from outside: a value, or an error. No exceptions and no heap.
/// The names are those of `std::expected`.

#include <utility>

#include <needlewise/tools/compiler.hpp>
#include <needlewise/tools/input_error.hpp>

namespace needlewise::inline v1 {

namespace complaint {
/// Named in a compiler's error when a constant takes the value of a result that is an error. At run time it stops the
/// program: there is no value that could be given.
inline void this_result_is_an_error_and_has_no_value() { detail::stop(); }
} // namespace complaint

namespace detail {

/// A value or an error in one place: for values that can be copied byte by byte. (All compilers have this built in; the
/// trait of the standard library costs every includer fifty times as much.)
template <class T, bool = __is_trivially_copyable(T)> class result_storage {
public:
    constexpr explicit result_storage(const T& value) noexcept : value_(value), good_(true) {}
    constexpr explicit result_storage(const input_error& error) noexcept : error_(error), good_(false) {}
    constexpr bool good() const noexcept { return good_; }
    constexpr const T& value() const noexcept { return value_; }
    constexpr const input_error& error() const noexcept { return error_; }

private:
    union {
        T value_;
        input_error error_;
    };
    bool good_;
};
/// The same for other values, which then have a default.
template <class T> class result_storage<T, false> {
public:
    explicit result_storage(T value) : value_(std::move(value)), good_(true) {}
    explicit result_storage(const input_error& error) : error_(error) {}
    bool good() const noexcept { return good_; }
    const T& value() const noexcept { return value_; }
    const input_error& error() const noexcept { return error_; }

private:
    T value_{};
    input_error error_{};
    bool good_ = false;
};

} // namespace detail

/// A `T`, or the reason why there is none.
/// @pre Look before you take the value: `if (const auto site = parse<body_site>(text)) { use(*site); }`. Taking the
/// value of an error does not compile in a constant, and stops the program at run time.
template <class T> class [[nodiscard]] result {
public:
    /// A good answer.
    constexpr result(T value) noexcept : held_(std::move(value)) {}
    /// A refused input.
    constexpr result(const input_error& error) noexcept : held_(error) {}

    /// Whether there is a value.
    [[nodiscard]] constexpr bool has_value() const noexcept { return held_.good(); }
    /// Whether there is a value.
    constexpr explicit operator bool() const noexcept { return held_.good(); }
    /// The value.
    constexpr const T& operator*() const& noexcept NEEDLEWISE_LIFETIMEBOUND { return looked_at().value(); }
    /// The value of a result that is about to go.
    constexpr T operator*() && noexcept { return looked_at().value(); }
    /// Access to the value.
    constexpr const T* operator->() const noexcept NEEDLEWISE_LIFETIMEBOUND { return &looked_at().value(); }
    /// The value, or another one if there is none.
    constexpr T value_or(T otherwise) const noexcept { return held_.good() ? held_.value() : std::move(otherwise); }
    /// The reason, if there is no value; an error about nothing if there is one.
    constexpr const input_error& error() const noexcept NEEDLEWISE_LIFETIMEBOUND {
        return held_.good() ? no_error : held_.error();
    }

private:
    static constexpr input_error no_error{};
    constexpr const detail::result_storage<T>& looked_at() const noexcept {
        if (!held_.good()) {
            complaint::this_result_is_an_error_and_has_no_value();
        }
        return held_;
    }

    detail::result_storage<T> held_;
};

} // namespace needlewise::inline v1
