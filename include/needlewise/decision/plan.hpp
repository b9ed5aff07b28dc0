// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The plan of a treatment: depth, sessions, intervals, maintenance, and its steps in order.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <needlewise/decision/fired_rules.hpp>
#include <needlewise/rules/catalogue.hpp>
#include <needlewise/rules/regimen.hpp>
#include <needlewise/tools/iterator.hpp>
#include <needlewise/tools/result.hpp>

namespace needlewise::inline v1 {

namespace detail {
struct compact_decider;
} // namespace detail
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

/// A plan in numbers, with the case that it is for and the rules that hit it.
class plan_numbers : public regimen {
public:
    /// The case.
    constexpr const treated_case& treated() const noexcept NEEDLEWISE_LIFETIMEBOUND { return treated_; }
    /// The rules that hit, one bit each, in the order of the book's `row_order`: also protocol rows that another one
    /// goes before or stands beside, and limits that are asked at another depth.
    constexpr const book_rules& fired() const noexcept NEEDLEWISE_LIFETIMEBOUND { return fired_; }
    /// The bit of the protocol row that it follows; one that did not hit if there is none.
    constexpr std::size_t row() const noexcept { return row_; }

protected:
    template <class Plan> friend class basic_ruling;
    friend class decision;
    friend struct detail::compact_decider;
    /// The numbers of a plan for this case, by a protocol row of those that hit.
    constexpr plan_numbers(const regimen& numbers, const treated_case& treated, const book_rules& fired,
                           std::size_t row) noexcept
        : regimen(numbers), row_(static_cast<std::uint16_t>(row)), treated_(treated), fired_(fired) {}

private:
    std::uint16_t row_;
    treated_case treated_;
    book_rules fired_;
};

class regimen_range;

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

    /// The protocol row that it follows: its id, sentence and sources.
    constexpr fired_rule rule() const noexcept;
    /// The ways in which this case can be treated, at most three and never none: this plan first, then those that stand
    /// beside it, each a whole plan within the limits.
    constexpr regimen_range regimens() const noexcept;
    /// The one of `regimens()` that follows the row with this id, or an error if none does.
    constexpr result<treatment_plan> with_regimen(std::string_view rule) const noexcept;

private:
    template <class Plan> friend class basic_ruling;
    friend class regimen_range;
    constexpr treatment_plan(const regimen& numbers, const treated_case& treated, const book_rules& fired,
                             std::size_t row, const rule_catalogue& catalogue) noexcept
        : plan_numbers(numbers, treated, fired, row), catalogue_(&catalogue) {}

    const rule_catalogue* catalogue_;
};

/// The regimens of a plan, in order, for a `for` loop. Each is made when it is asked for.
class regimen_range {
public:
    /// The most regimens that a proved book offers in one case.
    static constexpr std::size_t most = 3;

    /// The regimens of a plan: itself, and those of some protocol rows.
    constexpr regimen_range(const treatment_plan& plan, const book_rules& others) noexcept
        : plan_(plan), others_(others) {}

    /// A regimen while they are walked.
    struct place;
    /// Walks over the regimens.
    using iterator = walk_iterator<place>;
    /// The first: the plan itself.
    constexpr iterator begin() const noexcept;
    /// The end.
    constexpr iterator end() const noexcept;
    /// How many regimens there are.
    constexpr std::size_t size() const noexcept { return 1 + others_.size(); }

private:
    treatment_plan plan_;
    book_rules others_;
};

/// Where a walk through the regimens stands.
struct regimen_range::place {
    const rule_catalogue* catalogue = &no_catalogue; ///< the words
    treated_case treated{};                          ///< the case
    book_rules fired{};                              ///< the rules that hit
    regimen own = no_regimen;                        ///< the numbers of the plan that comes first
    std::size_t first = 0;                           ///< the bit of its row
    book_rules others{};                             ///< the rows that stand beside it
    std::size_t at = book_rules::capacity;           ///< the bit of the row

    /// The regimen.
    constexpr treatment_plan value() const noexcept {
        return {at == first ? own : catalogue->within_limits(at, fired).numbers, treated, fired, at, *catalogue};
    }
    /// Goes on to the next.
    constexpr void advance() noexcept { at = others.first(at == first ? 0 : at + 1); }
    /// Whether both are at the same regimen.
    constexpr bool operator==(const place& other) const noexcept { return at == other.at; }
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr fired_rule treatment_plan::rule() const noexcept {
    book_rules only;
    only.add(row());
    return *fired_rules(catalogue(), only).begin();
}

constexpr regimen_range treatment_plan::regimens() const noexcept {
    book_rules others = catalogue().regimens_of(fired());
    others.remove(row());
    return {*this, others};
}

constexpr result<treatment_plan> treatment_plan::with_regimen(std::string_view rule) const noexcept {
    for (const treatment_plan& each : regimens()) {
        if (each.rule().id == rule) {
            return each;
        }
    }
    return input_error{"regimen", rule, "the rule of one of the plan's regimens"};
}

constexpr regimen_range::iterator regimen_range::begin() const noexcept {
    return iterator(
        place{&plan_.catalogue(), plan_.treated(), plan_.fired(), plan_, plan_.row(), others_, plan_.row()});
}
constexpr regimen_range::iterator regimen_range::end() const noexcept { return iterator(place{}); }

} // namespace needlewise::inline v1
