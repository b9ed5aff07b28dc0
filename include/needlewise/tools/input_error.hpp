// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Why an input was refused: the field, the value and what is allowed.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <needlewise/tools/compiler.hpp>

namespace needlewise::inline v1 {

/// A refused input: which field, what stood there, and what may stand there.
class [[nodiscard]] input_error {
public:
    /// The longest part of a refused value that is kept, in bytes.
    static constexpr std::size_t kept = 40;

    /// An error about nothing.
    constexpr input_error() noexcept = default;
    /// An error about a text; what goes beyond `kept` bytes is cut and `cut()` says so.
    constexpr input_error(std::string_view field, std::string_view value, std::string_view allowed) noexcept
        : field_(field), allowed_(allowed), cut_(value.size() > kept) {
        for (const char letter : value.substr(0, kept)) {
            value_[size_++] = letter;
        }
    }
    /// An error about a whole number.
    constexpr input_error(std::string_view field, std::int64_t value, std::string_view allowed) noexcept
        : field_(field), allowed_(allowed) {
        auto rest = static_cast<std::uint64_t>(value);
        if (value < 0) {
            rest = std::uint64_t{0} - rest;
            value_[size_++] = '-';
        }
        // Without a division: that of 64 bits costs a small processor a tenth of a whole book.
        std::uint64_t ten_to[20]{1};
        for (std::size_t power = 1; power < 20; ++power) {
            ten_to[power] = ten_to[power - 1] * 10;
        }
        std::size_t power = 19;
        while (power != 0 && rest < ten_to[power]) {
            --power;
        }
        for (++power; power-- != 0; ++size_) {
            for (value_[size_] = '0'; rest >= ten_to[power]; rest -= ten_to[power]) {
                ++value_[size_];
            }
        }
    }

    /// The field, by the name that the caller used (`site`, `needle length`).
    constexpr std::string_view field() const noexcept { return field_; }
    /// What stood there, at most `kept` bytes of it.
    constexpr std::string_view value() const noexcept NEEDLEWISE_LIFETIMEBOUND { return {value_, size_}; }
    /// What may stand there, in words.
    constexpr std::string_view allowed() const noexcept { return allowed_; }
    /// Whether the value was longer than what `value()` gives.
    constexpr bool cut() const noexcept { return cut_; }

private:
    std::string_view field_{};
    std::string_view allowed_{};
    char value_[kept]{};
    std::size_t size_ = 0;
    bool cut_ = false;
};

} // namespace needlewise::inline v1
