// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The ways in which a case can be treated: the plan and the regimens that stand beside it.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <needlewise/decision/parts.hpp>
#include <needlewise/decision/plan.hpp>
#include <needlewise/tools/iterator.hpp>
#include <needlewise/tools/result.hpp>

namespace needlewise::inline v1 {

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
    treatment_plan plan{no_regimen, {}, {}, book_rules::capacity, no_catalogue}; ///< the plan that comes first
    book_rules others{};                                                         ///< the rows that stand beside it
    std::size_t at = book_rules::capacity;                                       ///< the bit of the row

    /// The regimen.
    constexpr treatment_plan value() const noexcept { return at == plan.row() ? plan : plan.by_row(at); }
    /// Goes on to the next.
    constexpr void advance() noexcept { at = others.first(at == plan.row() ? 0 : at + 1); }
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
    book_rules others = catalogue().regimens_of(is_composite(treated().site) ? deepest_part<>().fired() : fired());
    others.remove(row());
    return {*this, others};
}
constexpr treatment_plan treatment_plan::by_row(std::size_t row) const noexcept {
    if (is_composite(treated().site)) {
        return whole_by_row(row);
    }
    treatment_plan made = *this;
    static_cast<regimen&>(made) = catalogue().within_limits(row, fired()).numbers;
    made.row_ = static_cast<std::uint16_t>(row);
    return made;
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
    return iterator(place{plan_, others_, plan_.row()});
}
constexpr regimen_range::iterator regimen_range::end() const noexcept { return iterator(place{}); }

} // namespace needlewise::inline v1
