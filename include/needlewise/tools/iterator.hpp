// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The iterator of every range in the library. It holds all that it needs, so that it stays good when the range that
/// gave it is gone.

#include <cstddef>
#include <type_traits>
#include <utility>

#include <needlewise/tools/compiler.hpp>

namespace needlewise::inline v1 {

/// Walks from place to place. A `Place` has `value()`, `advance()` and `==`.
template <class Place> class walk_iterator {
public:
    /// What `*` gives.
    using reference = decltype(std::declval<const Place&>().value());
    /// The same without reference.
    using value_type = std::remove_cvref_t<reference>;
    /// The distance between two.
    using difference_type = std::ptrdiff_t;

    /// At no place.
    constexpr walk_iterator() noexcept = default;
    /// At a place.
    constexpr explicit walk_iterator(const Place& place) noexcept : place_(place) {}

    /// What stands here.
    constexpr reference operator*() const noexcept { return place_.value(); }
    /// Access to what stands here.
    constexpr const value_type* operator->() const noexcept requires std::is_reference_v<reference> {
        return &place_.value();
    }
    /// Goes on to the next place.
    constexpr walk_iterator& operator++() noexcept {
        place_.advance();
        return *this;
    }
    /// Goes on to the next place, and gives the one before.
    constexpr walk_iterator operator++(int) noexcept {
        const walk_iterator before = *this;
        place_.advance();
        return before;
    }
    /// Whether both are at the same place of one range.
    constexpr bool operator==(const walk_iterator&) const noexcept = default;
    /// The place.
    constexpr const Place& place() const noexcept { return place_; }

private:
    Place place_{};
};

} // namespace needlewise::inline v1
