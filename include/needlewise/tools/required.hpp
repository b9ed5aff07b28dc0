// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A field that cannot be left out: an aggregate that holds a `required<T>` does not compile
/// unless the field is given.

#include <type_traits>

#include <needlewise/tools/compiler.hpp>

namespace needlewise::inline v1 {

/// Holds a `T` and has no default value. A number is taken in its own type only: 2.9 is no day.
template <class T> class required {
public:
    required() = delete;
    /// Takes the value of the field.
    constexpr required(const T& value) noexcept : value_(value) {}
    /// No number of another type, which would be cut or rounded.
    template <class Other>
    required(Other) requires(std::is_arithmetic_v<Other>&& std::is_arithmetic_v<T> &&
                             !std::is_same_v<Other, T>) = delete;
    /// Gives the value of the field.
    constexpr operator const T&() const noexcept { return value_; }
    /// Gives the value of the field where a conversion would not be tried.
    constexpr const T& get() const noexcept { return value_; }

private:
    T value_;
};

} // namespace needlewise::inline v1
