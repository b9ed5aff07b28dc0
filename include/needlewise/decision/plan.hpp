// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The plan of a treatment: depth, sessions, intervals, maintenance, and its steps in order.

#include <cstddef>
#include <string_view>

#include <needlewise/rules/catalogue.hpp>
#include <needlewise/rules/regimen.hpp>
#include <needlewise/tools/iterator.hpp>

namespace needlewise::inline v1 {

template <class Plan> class basic_ruling;

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

/// A plan in numbers, with the case that it is for.
class plan_numbers : public regimen {
public:
    /// The case.
    constexpr const treated_case& treated() const noexcept { return treated_; }

protected:
    template <class Plan> friend class basic_ruling;
    /// The numbers of a plan for this case.
    constexpr plan_numbers(const regimen& numbers, const treated_case& treated) noexcept
        : regimen(numbers), treated_(treated) {}

private:
    treated_case treated_;
};

/// A plan: what the concern wants, within the limits. It refers to the book that made it, which must outlive it; a
/// constant book always does.
class [[nodiscard]] treatment_plan : public plan_numbers {
public:
    /// The steps in order, from pre-care to recovery. They are looked up when they are asked for.
    constexpr step_range steps() const noexcept { return steps_at(band_of(depth.max)); }
    /// The steps if the deepest needle were in this band: for a visit that goes less deep than the plan.
    constexpr step_range steps_at(depth_band deepest) const noexcept {
        return {*catalogue_, catalogue_->steps_for(treated(), deepest)};
    }
    /// The words of the book that made it.
    constexpr const rule_catalogue& catalogue() const noexcept { return *catalogue_; }

private:
    template <class Plan> friend class basic_ruling;
    constexpr treatment_plan(const regimen& numbers, const treated_case& treated,
                             const rule_catalogue& catalogue) noexcept
        : plan_numbers(numbers, treated), catalogue_(&catalogue) {}

    const rule_catalogue* catalogue_;
};

} // namespace needlewise::inline v1
