// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A short text without heap, for a sentence about a fault or a refused input.

#include <cstddef>
#include <string_view>

#include <needlewise/tools/input_error.hpp>
#include <needlewise/tools/utf8.hpp>

namespace needlewise::inline v1 {

/// A text of at most 400 bytes; what goes beyond is cut.
class short_text {
public:
    /// How many bytes fit.
    static constexpr std::size_t capacity = 400;

    /// Adds text.
    constexpr short_text& operator<<(std::string_view more) noexcept {
        for (const char letter : more) {
            if (size_ < capacity) {
                letters_[size_++] = letter;
            }
        }
        return *this;
    }
    /// The letters.
    constexpr const char* data() const noexcept NEEDLEWISE_LIFETIMEBOUND { return letters_; }
    /// How many there are.
    constexpr std::size_t size() const noexcept { return size_; }
    /// The text.
    constexpr std::string_view view() const& noexcept NEEDLEWISE_LIFETIMEBOUND { return {letters_, size_}; }

private:
    char letters_[capacity]{};
    std::size_t size_ = 0;
};

/// A refused input in one line, which is safe to show: "site: 'chek' is not allowed; allowed: ...". What is not UTF-8
/// in the value, line breaks, other control characters and characters that turn what follows round become "?".
constexpr short_text describe(const input_error& error) noexcept {
    short_text text;
    text << error.field() << ": '";
    for (std::string_view left = error.value(); !left.empty();) {
        const detail::utf8_front front = detail::front_of(left);
        text << (detail::is_stray(left, front) ? std::string_view("?") : left.substr(0, front.size));
        left.remove_prefix(front.size);
    }
    return text << (error.cut() ? "..." : "") << "' is not allowed; allowed: " << error.allowed();
}

} // namespace needlewise::inline v1
