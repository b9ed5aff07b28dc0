// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The plan of a treatment: depth, sessions, intervals, maintenance, and its steps in order.

#include <cstddef>

#include <needlewise/range.hpp>
#include <needlewise/rule_index.hpp>
#include <needlewise/step.hpp>

namespace needlewise::inline v1 {

/// The steps of a plan, in order, for a `for` loop.
class step_range {
public:
    constexpr step_range() = default;
    /// The steps whose rules are in the set.
    constexpr step_range(const rule_catalogue& catalogue, const routine_rules& taken)
        : catalogue_(&catalogue), rules_(taken) {}

    /// Walks over the steps.
    struct iterator {
        const step_range* steps; ///< the steps
        std::size_t at;          ///< the bit of the rule
        constexpr const treatment_step& operator*() const { return steps->catalogue_->routine(at).then; }
        constexpr const treatment_step* operator->() const { return &steps->catalogue_->routine(at).then; }
        constexpr iterator& operator++() {
            at = steps->rules_.first(at + 1);
            return *this;
        }
        constexpr bool operator==(const iterator& other) const { return at == other.at; }
    };
    /// The first.
    constexpr iterator begin() const { return {this, rules_.first()}; }
    /// The end.
    constexpr iterator end() const { return {this, routine_rules::capacity}; }
    /// How many steps there are.
    constexpr std::size_t size() const { return rules_.size(); }
    /// Whether there are none.
    constexpr bool empty() const { return rules_.empty(); }
    /// How many steps of a kind there are.
    constexpr std::size_t count(step_kind kind) const {
        std::size_t found = 0;
        for (const treatment_step& step : *this) {
            found += step.kind == kind ? 1U : 0U;
        }
        return found;
    }
    /// The rules of the steps.
    constexpr const routine_rules& rules() const { return rules_; }

private:
    const rule_catalogue* catalogue_ = &no_catalogue;
    routine_rules rules_{};
};

/// A plan: what the concern wants, within the limits. It refers to the book that made it, which must outlive it; a
/// constant book always does.
struct treatment_plan : protocol {
    const rule_catalogue* catalogue = &no_catalogue; ///< the book that made it; never null
    routine_case treated{};                          ///< the case, as the routine sees it

    /// The steps in order, from pre-care to recovery. They are looked up when they are asked for.
    constexpr step_range steps() const { return {*catalogue, catalogue->steps_for(treated, band_of(depth.max))}; }
};

} // namespace needlewise::inline v1
