// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The rules that took part in an answer, by name.

#include <cstddef>
#include <string_view>

#include <needlewise/rules/catalogue.hpp>
#include <needlewise/tools/iterator.hpp>

namespace needlewise::inline v1 {

/// A rule that took part in an answer.
struct fired_rule {
    table_kind table;           ///< its table
    std::string_view id;        ///< its stable dotted name
    std::string_view said;      ///< the rule in one sentence
    const source_list* sources; ///< what it rests on
    rule_strength strength;     ///< how far it may be trusted
    std::string_view dissent;   ///< which sources disagree; empty if none
    bool own_position;          ///< whether it stands in for another rule: a clinic's own position
    /// What it leads to where it objects: a screening row always does, a limit may.
    verdict leads_to = verdict::proceed;
};

/// Rules that took part in an answer, strictest first, for a `for` loop.
class [[nodiscard]] fired_rules {
public:
    /// No rules.
    constexpr fired_rules() noexcept = default;
    /// The rules of a catalogue that are in the sets.
    constexpr fired_rules(const rule_catalogue& catalogue, const book_rules& rules,
                          const routine_rules& steps = {}) noexcept
        : catalogue_(&catalogue), rules_(rules), steps_(steps) {}

    /// A rule while they are walked.
    struct place;
    /// Walks over the rules.
    using iterator = walk_iterator<place>;
    /// The first.
    constexpr iterator begin() const noexcept;
    /// The end.
    constexpr iterator end() const noexcept;
    /// How many rules there are.
    constexpr std::size_t size() const noexcept { return rules_.size() + steps_.size(); }
    /// Whether there are none.
    constexpr bool empty() const noexcept { return rules_.empty() && steps_.empty(); }
    /// The words of the book that they are from.
    constexpr const rule_catalogue& catalogue() const noexcept { return *catalogue_; }
    /// Whether a rule with this id is among them.
    constexpr bool contains(std::string_view id) const noexcept;

private:
    constexpr std::size_t next(std::size_t from) const noexcept;
    constexpr fired_rule rule(std::size_t bit) const noexcept;

    const rule_catalogue* catalogue_ = &no_catalogue;
    book_rules rules_{};
    routine_rules steps_{};
};

/// Where a walk through the rules stands.
struct fired_rules::place {
    fired_rules fired{}; ///< the rules
    std::size_t at = 0;  ///< the bit of the rule; those of steps come after the others
    /// The rule.
    constexpr fired_rule value() const noexcept { return fired.rule(at); }
    /// Goes on to the next.
    constexpr void advance() noexcept { at = fired.next(at + 1); }
    /// Whether both are at the same rule.
    constexpr bool operator==(const place& other) const noexcept { return at == other.at; }
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr fired_rules::iterator fired_rules::begin() const noexcept { return iterator(place{*this, next(0)}); }
constexpr fired_rules::iterator fired_rules::end() const noexcept {
    return iterator(place{*this, book_rules::capacity + routine_rules::capacity});
}
constexpr bool fired_rules::contains(std::string_view id) const noexcept {
    for (const fired_rule& each : *this) {
        if (each.id == id) {
            return true;
        }
    }
    return false;
}
constexpr std::size_t fired_rules::next(std::size_t from) const noexcept {
    const std::size_t at = rules_.first(from);
    if (at < book_rules::capacity) {
        return at;
    }
    const std::size_t step = from < book_rules::capacity ? 0 : from - book_rules::capacity;
    return book_rules::capacity + steps_.first(step);
}
constexpr fired_rule fired_rules::rule(std::size_t bit) const noexcept {
    // Row by row and without a template, which every includer would pay for.
    if (bit >= book_rules::capacity) {
        const routine_rule& row = catalogue_->routine(bit - book_rules::capacity);
        return {table_kind::routine, row.id,      sentence_of(row),      &row.source,
                row.strength,        row.dissent, !row.replaces.empty(), verdict::proceed};
    }
    const table_kind table = catalogue_->table_of(bit);
    if (table == table_kind::screening) {
        const screening_rule& row = catalogue_->screening(bit);
        return {table,
                row.id,
                row.said,
                &row.source,
                row.strength,
                row.dissent,
                !row.replaces.empty(),
                verdict_of(row.then)};
    }
    if (table == table_kind::protocol) {
        const protocol_rule& row = catalogue_->protocol(bit);
        return {table,           row.id, row.said, &row.source, row.strength, row.dissent, !row.replaces.empty(),
                verdict::proceed};
    }
    const limit_rule& row = catalogue_->limit(bit);
    return {table,
            row.id,
            row.said,
            &row.source,
            row.strength,
            row.dissent,
            !row.replaces.empty(),
            verdict_of(row.otherwise)};
}

} // namespace needlewise::inline v1
