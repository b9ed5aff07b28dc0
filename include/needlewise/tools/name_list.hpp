// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A short list of names.

#include <cstddef>
#include <initializer_list>
#include <string_view>

#include <needlewise/tools/table_text.hpp>

namespace needlewise::inline v1 {

/// The ids of other rules, at most six.
/// @pre The letters outlive it, as literals do.
class name_list {
public:
    static constexpr std::size_t most = 6; ///< how many names there can be

    /// No names.
    constexpr name_list() noexcept = default;
    /// One name.
    constexpr name_list(const char* name) noexcept : names_{table_text(name)}, size_(1) {}
    /// The names in braces; `inspect` reports a list that is too long.
    constexpr name_list(std::initializer_list<table_text> names) noexcept : size_(names.size()) {
        std::size_t at = 0;
        for (const table_text& name : names) {
            if (at < most) {
                names_[at++] = name;
            }
        }
    }
    /// The first.
    constexpr const std::string_view* begin() const noexcept NEEDLEWISE_LIFETIMEBOUND { return names_; }
    /// The end.
    constexpr const std::string_view* end() const noexcept NEEDLEWISE_LIFETIMEBOUND {
        return names_ + (size_ < most ? size_ : most);
    }
    /// How many were given.
    constexpr std::size_t size() const noexcept { return size_; }
    /// Whether there are none.
    constexpr bool empty() const noexcept { return size_ == 0; }
    /// Whether more names were given than fit.
    constexpr bool too_long() const noexcept { return size_ > most; }
    /// Whether a name is in the list.
    constexpr bool contains(std::string_view name) const noexcept {
        for (const std::string_view& each : *this) {
            if (each == name) {
                return true;
            }
        }
        return false;
    }

private:
    std::string_view names_[most]{};
    std::size_t size_ = 0;
};

} // namespace needlewise::inline v1
