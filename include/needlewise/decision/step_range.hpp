// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The steps of a plan.

#include <cstddef>
#include <string_view>

#include <needlewise/rules/catalogue.hpp>
#include <needlewise/tools/iterator.hpp>

namespace needlewise::inline v1 {

/// The steps of a plan, in order, for a `for` loop.
class step_range {
public:
    /// No steps.
    constexpr step_range() noexcept = default;
    /// The steps of a catalogue whose rules are in the set.
    constexpr step_range(const rule_catalogue& catalogue, const routine_rules& taken) noexcept
        : catalogue_(&catalogue), rules_(taken) {}

    /// A step while they are walked.
    struct place {
        const rule_catalogue* catalogue = &no_catalogue; ///< the words
        routine_rules rules{};                           ///< the rules of the steps
        std::size_t at = routine_rules::capacity;        ///< the bit of the rule
        /// The step.
        constexpr const treatment_step& value() const noexcept { return catalogue->routine(at).then; }
        /// The id of its rule.
        constexpr std::string_view rule() const noexcept { return catalogue->routine(at).id; }
        /// Goes on to the next.
        constexpr void advance() noexcept { at = rules.first(at + 1); }
        /// Whether both are at the same step.
        constexpr bool operator==(const place& other) const noexcept { return at == other.at; }
    };
    /// Walks over the steps.
    using iterator = walk_iterator<place>;
    /// The first.
    constexpr iterator begin() const noexcept { return iterator(place{catalogue_, rules_, rules_.first()}); }
    /// The end.
    constexpr iterator end() const noexcept { return iterator(place{catalogue_, rules_, routine_rules::capacity}); }
    /// How many steps there are.
    constexpr std::size_t size() const noexcept { return rules_.size(); }
    /// Whether there are none.
    constexpr bool empty() const noexcept { return rules_.empty(); }
    /// How many steps of a kind there are.
    constexpr std::size_t count(step_kind kind) const noexcept {
        std::size_t found = 0;
        for (const treatment_step& step : *this) {
            found += step.kind == kind ? 1U : 0U;
        }
        return found;
    }
    /// The rules of the steps.
    constexpr routine_rules rules() const noexcept { return rules_; }

private:
    const rule_catalogue* catalogue_ = &no_catalogue;
    routine_rules rules_{};
};

} // namespace needlewise::inline v1
