// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Text in tables. `std::string_view` counts a literal's letters one by one when a compiler evaluates it; these do not,
/// so that a table of sentences costs next to nothing to include.

#include <cstddef>
#include <string_view>

#include <needlewise/tools/compiler.hpp>

namespace needlewise::inline v1 {

namespace detail {
/// A text that goes with the expression that made it, such as a temporary `std::string`.
template <class Text>
concept passing_text = __is_class(Text) && !__is_trivially_copyable(Text);
} // namespace detail

/// A text in a table; empty if it is not given.
/// @pre The letters outlive it, as literals do.
class table_text : public std::string_view {
public:
    /// No text.
    constexpr table_text() noexcept = default;
    /// A literal.
    constexpr table_text(const char* letters) noexcept : std::string_view(letters, __builtin_strlen(letters)) {}
    /// Any text that outlives this one.
    constexpr table_text(std::string_view letters) noexcept : std::string_view(letters) {}
    /// No text that goes with its expression.
    template <detail::passing_text Text> table_text(Text&&) = delete;
};

/// A text in a table that cannot be left out.
class required_text : public table_text {
public:
    required_text() = delete;
    using table_text::table_text;
    /// The text as a plain view.
    constexpr std::string_view get() const noexcept { return *this; }
};

} // namespace needlewise::inline v1
