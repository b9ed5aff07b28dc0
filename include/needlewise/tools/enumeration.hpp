// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Enumerators and their codes. A code is the enumerator's own name; text, command line, JSON and file names
/// use exactly that spelling.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <needlewise/tools/iterator.hpp>
#include <needlewise/tools/result.hpp>
#include <needlewise/tools/table_text.hpp>

namespace needlewise::inline v1 {

/// What an enumeration tells of itself. A specialisation has
/// - `field`: an array of letters, what a value of it is called in an input (`site`);
/// - `allowed`: the codes of its enumerators in their order, with a comma and a blank between two: at once the table of
///   codes and what an error says may stand there;
/// - `last`: the last enumerator, the first being 0.
///
/// One that keeps its codes elsewhere has `code_at(position)` beside these.
template <class Enum> struct enumeration;

/// An enumeration of the library, or one that a program has described in the same way.
template <class Enum>
concept enumerated = std::is_enum_v<Enum> && requires {
    enumeration<Enum>::last;
};

/// The position of an enumerator, from 0.
template <enumerated Enum> constexpr std::size_t position(Enum value) noexcept {
    return static_cast<std::size_t>(value);
}

/// How many enumerators there are.
template <enumerated Enum> inline constexpr std::size_t enumerator_count = position(Enum{enumeration<Enum>::last}) + 1;

/// Whether a value is one of its enumeration: any number of the underlying type can stand in an enumeration.
template <enumerated Enum> constexpr bool is_enumerator(Enum value) noexcept {
    return position(value) < enumerator_count<Enum>;
}

/// What a value of an enumeration is called in an input (`site`).
template <enumerated Enum> constexpr std::string_view field_of() noexcept {
    return {enumeration<Enum>::field, sizeof(enumeration<Enum>::field) - 1};
}

/// The code of an enumerator (`acne_scar`); empty for a value outside the enumeration.
template <enumerated Enum> constexpr std::string_view code(Enum value) noexcept;

/// The enumerator of a code. Codes are case-sensitive and must match exactly.
template <enumerated Enum> constexpr result<Enum> parse(std::string_view text) noexcept;

/// The enumerator with a number, from 0, as it comes from a field bus, a database or another language.
template <enumerated Enum, std::integral Number>
constexpr result<Enum> from_number(Number number) noexcept requires(!std::same_as<Number, bool>);

/// Every enumerator in order, for a `for` loop: `for (const body_site site : every<body_site>)`.
template <enumerated Enum> struct enumerator_range {
    /// An enumerator while they are walked.
    struct place {
        std::size_t at = 0; ///< the position of the enumerator
        /// The enumerator.
        constexpr Enum value() const noexcept { return static_cast<Enum>(at); }
        /// Goes on to the next.
        constexpr void advance() noexcept { ++at; }
        /// Whether both are the same.
        constexpr bool operator==(const place&) const noexcept = default;
    };
    /// Walks over the enumerators.
    using iterator = walk_iterator<place>;
    /// The first.
    constexpr iterator begin() const noexcept { return iterator(place{0}); }
    /// The end.
    constexpr iterator end() const noexcept { return iterator(place{size()}); }
    /// How many there are.
    constexpr std::size_t size() const noexcept { return enumerator_count<Enum>; }
};
/// Every enumerator of an enumeration.
template <enumerated Enum> inline constexpr enumerator_range<Enum> every{};

// ---------------------------------------------------------------------------------------------------------------------

namespace complaint {
/// Named in a compiler's error when an enumeration has more or fewer codes than enumerators.
void an_enumeration_has_as_many_codes_as_enumerators();
} // namespace complaint

namespace detail {

/// Where each code begins in the text of all, and one past the end; made where a code is first asked for.
template <class Enum> struct code_starts {
    std::uint16_t of[enumerator_count<Enum> + 1]{};
    consteval code_starts() {
        std::size_t found = 1;
        std::uint16_t at = 0;
        for (const char letter : enumeration<Enum>::allowed) {
            ++at;
            if (letter == ',') {
                if (found == enumerator_count<Enum>) {
                    complaint::an_enumeration_has_as_many_codes_as_enumerators();
                }
                of[found++] = static_cast<std::uint16_t>(at + 1);
            }
        }
        if (found != enumerator_count<Enum>) {
            complaint::an_enumeration_has_as_many_codes_as_enumerators();
        }
        of[found] = static_cast<std::uint16_t>(at + 1); // the closing zero stands for the comma
    }
};
template <class Enum> inline constexpr code_starts<Enum> starts{};

template <class Enum>
concept with_codes_of_its_own = requires {
    enumeration<Enum>::code_at(std::size_t{});
};

/// The code at a position inside the enumeration.
template <enumerated Enum> constexpr std::string_view code_at(std::size_t at) noexcept {
    if constexpr (with_codes_of_its_own<Enum>) {
        return enumeration<Enum>::code_at(at);
    } else {
        const std::size_t begin = starts<Enum>.of[at];
        return {enumeration<Enum>::allowed + begin, starts<Enum>.of[at + 1] - begin - 2};
    }
}

/// What an error says may stand there.
template <enumerated Enum> constexpr std::string_view allowed_codes() noexcept {
    return {enumeration<Enum>::allowed, sizeof(enumeration<Enum>::allowed) - 1};
}

/// An error about a field that holds no value of its enumeration; one about nothing if it does.
template <enumerated Enum> constexpr input_error unless_enumerator(Enum value) noexcept {
    return is_enumerator(value)
               ? input_error{}
               : input_error{field_of<Enum>(), static_cast<std::int64_t>(position(value)), allowed_codes<Enum>()};
}

} // namespace detail

template <enumerated Enum> constexpr std::string_view code(Enum value) noexcept {
    return is_enumerator(value) ? detail::code_at<Enum>(position(value)) : std::string_view();
}

template <enumerated Enum> constexpr result<Enum> parse(std::string_view text) noexcept {
    for (std::size_t at = 0; at < enumerator_count<Enum>; ++at) {
        if (detail::code_at<Enum>(at) == text) {
            return static_cast<Enum>(at);
        }
    }
    return input_error{field_of<Enum>(), text, detail::allowed_codes<Enum>()};
}

template <enumerated Enum, std::integral Number>
constexpr result<Enum> from_number(Number number) noexcept requires(!std::same_as<Number, bool>) {
    constexpr auto most = static_cast<std::uint64_t>(INT64_MAX);
    const bool negative = number < Number{};
    if (!negative && static_cast<std::uint64_t>(number) < enumerator_count<Enum>) {
        return static_cast<Enum>(number);
    }
    const bool beyond = !negative && static_cast<std::uint64_t>(number) > most;
    return input_error{field_of<Enum>(), beyond ? INT64_MAX : static_cast<std::int64_t>(number),
                       detail::allowed_codes<Enum>()};
}

} // namespace needlewise::inline v1
