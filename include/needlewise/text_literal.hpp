// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Text in tables. `std::string_view` counts a literal's letters one by one when a compiler evaluates it; these do not,
/// so that a table of sentences costs next to nothing to include.

#include <cstddef>
#include <string_view>

namespace needlewise::inline v1 {

/// A text in a table; empty if it is not given. The letters must outlive it, as literals do.
class table_text : public std::string_view {
public:
    /// No text.
    constexpr table_text() = default;
    /// A literal.
    constexpr table_text(const char* letters) : std::string_view(letters, __builtin_strlen(letters)) {}
    /// Any text that outlives this one.
    constexpr table_text(std::string_view letters) : std::string_view(letters) {}
};

/// A text in a table that cannot be left out.
class required_text : public std::string_view {
public:
    required_text() = delete;
    /// A literal.
    constexpr required_text(const char* letters) : std::string_view(letters, __builtin_strlen(letters)) {}
    /// Any text that outlives this one.
    constexpr required_text(std::string_view letters) : std::string_view(letters) {}
    /// The text as a plain view.
    constexpr std::string_view get() const { return *this; }
};

/// Room for the code of an enumerator: an array of them needs no constructor, and in firmware no pointers.
using code_text = char[32];
/// The letters of a code.
constexpr std::string_view letters_of(const code_text& code) {
    std::size_t size = 0;
    while (code[size] != '\0') {
        ++size;
    }
    return {code, size};
}
/// The same of a code in any other text.
constexpr std::string_view letters_of(std::string_view code) { return code; }

} // namespace needlewise::inline v1
