// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A field that cannot be left out: an aggregate that holds a `required<T>` does not compile
/// unless the field is given.

namespace needlewise::inline v1 {

/// Holds a `T` and has no default value.
template <class T> class required {
public:
    required() = delete;
    /// Takes the value of the field.
    constexpr required(const T& value) : value_(value) {}
    /// Gives the value of the field.
    constexpr operator const T&() const { return value_; }
    /// Gives the value of the field where a conversion would not be tried.
    constexpr const T& get() const { return value_; }

private:
    T value_;
};

} // namespace needlewise::inline v1
