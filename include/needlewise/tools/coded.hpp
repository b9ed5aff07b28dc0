// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// An enumerator as a field of a question that comes from outside. Any number of the underlying type can stand in an
/// enumeration; here it is an enumerator, or known to be none.

#include <cstddef>

#include <needlewise/tools/enumeration.hpp>

namespace needlewise::inline v1 {

/// Holds an enumerator. A value outside the enumeration becomes the first number past it, so that tables with one place
/// more than there are enumerators need no check: that place is empty. It has no default value.
template <enumerated Enum> class coded {
public:
    coded() = delete;
    /// Takes the value of the field.
    constexpr coded(Enum value) noexcept : value_(is_enumerator(value) ? value : outside) {}
    /// Gives the value of the field; a value that is no enumerator if it was none.
    constexpr operator Enum() const noexcept { return value_; }
    /// Gives the value of the field where a conversion would not be tried.
    constexpr Enum get() const noexcept { return value_; }
    /// Whether it is an enumerator.
    constexpr bool known() const noexcept { return value_ != outside; }

    /// How many places a table needs that has one for every value of the field.
    static constexpr std::size_t places = enumerator_count<Enum> + 1;

private:
    static constexpr Enum outside = static_cast<Enum>(enumerator_count<Enum>);
    Enum value_;
};

} // namespace needlewise::inline v1
