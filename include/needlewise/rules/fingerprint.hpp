// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A hash of all that decides in a book: what a stored answer is traced by. It is made when somebody asks for it.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <needlewise/rules/rule_book.hpp>

namespace needlewise::inline v1 {

/// A hash of all that decides in a book: ids, conditions, outcomes, instructions, strengths, sources, replacements,
/// regimens and a clinic's own questions, in their order. Titles, grounds and notes of dissent are not part of it. It
/// walks all rows: some tens of microseconds, so keep it where many answers are printed.
template <std::same_as<book_view> Book> constexpr std::uint64_t fingerprint_of(const Book& book) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// FNV-1a, with the length before each text and list, so that nothing can pass from one to the next unseen.
class fingerprint_maker {
public:
    template <std::integral Number> constexpr void add(Number value) noexcept {
        hash_ ^= static_cast<std::uint64_t>(value);
        hash_ *= 0x100000001b3U;
        hash_ ^= hash_ >> 32;
    }
    constexpr void add(std::string_view text) noexcept {
        for (const char letter : text) {
            hash_ = (hash_ ^ static_cast<unsigned char>(letter)) * 0x100000001b3U;
        }
        add(text.size());
    }
    constexpr void add(const wide_bits& bits) noexcept {
        add(bits.of[0]);
        add(bits.of[1]);
    }
    constexpr void add(duration span) noexcept { add(span.in_minutes()); }
    constexpr void add(needle_length length) noexcept { add(length.in_micrometres()); }
    constexpr void add(moment when) noexcept { add(when.in_minutes()); }
    template <class T> constexpr void add(const range<T>& ends) noexcept {
        add(ends.min);
        add(ends.max);
    }
    template <enumerated Enum> constexpr void add(Enum value) noexcept { add(position(value)); }
    constexpr void add(const case_box& box) noexcept {
        for (const std::uint64_t word : box.words_of()) {
            add(word);
        }
    }

    constexpr void add_outcome(const screening_rule& rule) noexcept {
        add(rule.then.get());
        add(rule.wait);
    }
    constexpr void add_outcome(const protocol_rule& rule) noexcept {
        add(rule.then.depth);
        add(rule.then.first);
        add(rule.then.sessions);
        add(rule.then.interval);
        add(rule.then.maintenance);
        for (const std::string_view other : rule.beside) {
            add(other);
        }
        add(rule.beside.size());
        add(rule.preferred ? 1 : 0);
    }
    constexpr void add_outcome(const limit_rule& rule) noexcept {
        const limit_value& then = rule.then;
        add(then.kind());
        add(then.ceiling());
        add(then.soonest());
        add(then.most_sessions());
        add(rule.otherwise);
    }
    constexpr void add_outcome(const routine_rule& rule) noexcept {
        const treatment_step& step = rule.then;
        add(step.kind.get());
        add(step.need);
        add(step.instruction.get());
        add(std::string_view(step.agent));
        for (const finding off : step.about) {
            add(off);
        }
        add(static_cast<std::size_t>(step.about.size()));
        add(step.throughout_under);
        add(step.urgency);
        add(step.from);
        add(step.until);
        add(step.largest_area_cm2);
        add(step.lasts);
        add(step.rolling.passes);
        add(step.rolling.directions.bits());
        add(step.rolling.endpoint);
        add(rule.when.unless.bits());
    }

    template <class Rows> constexpr void add_rows(const Rows& rows) noexcept {
        add(rows.size());
        for (const auto& rule : rows) {
            add(rule.id.get());
            add(box_of(rule.when));
            add_outcome(rule);
            add(rule.strength.get());
            add(rule.source.size());
            for (const source& each : rule.source) {
                add(each.key.get());
            }
            for (const std::string_view replaced : rule.replaces) {
                add(replaced);
            }
            add(rule.replaces.size());
        }
    }
    constexpr std::uint64_t hash() const noexcept { return hash_; }

private:
    std::uint64_t hash_ = 0xcbf29ce484222325U;
};

} // namespace detail

template <std::same_as<book_view> Book> constexpr std::uint64_t fingerprint_of(const Book& book) noexcept {
    detail::fingerprint_maker maker;
    maker.add_rows(book.screening);
    maker.add_rows(book.protocol);
    maker.add_rows(book.limits);
    maker.add_rows(book.routine);
    for (const finding_row& own : book.questions) {
        maker.add(own.found);
        maker.add(std::string_view(own.code));
        maker.add(std::string_view(own.question));
    }
    return maker.hash();
}

} // namespace needlewise::inline v1
