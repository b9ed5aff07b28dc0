// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What may be put on the skin for a plan, and when: all that is recommended, all that is forbidden, or both.

#include <cstddef>
#include <type_traits>

#include <needlewise/tools/enum_set.hpp>
#include <needlewise/tools/iterator.hpp>
#include <needlewise/treatment/product_advice.hpp>

namespace needlewise::inline v1 {

/// What is recommended and what may be put on.
inline constexpr enum_set<product_verdict> welcome_verdicts{product_verdict::recommended, product_verdict::may};

/// What a table says of all products for a plan, for a `for` loop: what is recommended first, what is forbidden last.
template <std::size_t Rows> class product_range;

/// What a table says of all products for a plan: what is recommended and what may be put on, or the verdicts that are
/// asked for.
template <std::size_t Rows>
constexpr product_range<Rows> products_for(const treatment_plan& plan,
                                           const product_table<Rows>& table NEEDLEWISE_LIFETIMEBOUND,
                                           enum_set<product_verdict> verdicts = welcome_verdicts) noexcept;
/// No advice from a table that goes with the expression that made it.
template <std::size_t Rows>
product_range<Rows> products_for(const treatment_plan& plan, const product_table<Rows>&& table,
                                 enum_set<product_verdict> verdicts = welcome_verdicts) = delete;
/// What the standard table says of all products for a plan: `products_for(plan)`, or
/// `products_for(plan, product_verdict::never)`.
template <class Verdicts = enum_set<product_verdict>>
constexpr auto products_for(const treatment_plan& plan, Verdicts verdicts = welcome_verdicts) noexcept
    requires(std::is_convertible_v<Verdicts, enum_set<product_verdict>>);

// ---------------------------------------------------------------------------------------------------------------------

template <std::size_t Rows> class product_range {
public:
    /// No advice.
    constexpr product_range() noexcept = default;
    /// The advice of a table with these verdicts.
    constexpr product_range(const treatment_plan& plan, const product_table<Rows>& table,
                            enum_set<product_verdict> verdicts) noexcept
        : first_{&table, detail::product_question(plan), verdicts} {
        first_.find();
    }

    /// A piece of advice while they are walked.
    struct place {
        const product_table<Rows>* table = nullptr; ///< the table
        detail::product_question plan{};            ///< the plan
        enum_set<product_verdict> verdicts{};       ///< the verdicts that are asked for
        std::size_t at = 0;                         ///< the number of the advice, from the mildest verdict on

        /// The advice.
        constexpr product_advice value() const noexcept {
            return plan.about(static_cast<product>(at / moments % products), static_cast<product_moment>(at % moments),
                              *table);
        }
        /// Goes on to the next.
        constexpr void advance() noexcept {
            ++at;
            find();
        }
        /// Goes on to the next if this is none that is asked for.
        constexpr void find() noexcept {
            while (at < place_end && !wanted()) {
                at += verdicts.contains(static_cast<product_verdict>(at / every_verdict))
                          ? 1U
                          : every_verdict - at % every_verdict;
            }
        }
        /// Whether this is advice with a verdict that is asked for.
        constexpr bool wanted() const noexcept {
            const auto verdict = static_cast<product_verdict>(at / every_verdict);
            return verdicts.contains(verdict) && value().verdict == verdict;
        }
        /// Whether both are at the same advice.
        constexpr bool operator==(const place& other) const noexcept { return at == other.at; }
    };
    /// Walks over the advice.
    using iterator = walk_iterator<place>;
    /// The first.
    constexpr iterator begin() const noexcept { return iterator(first_); }
    /// The end.
    constexpr iterator end() const noexcept {
        place last = first_;
        last.at = place_end;
        return iterator(last);
    }
    /// Whether there is none.
    constexpr bool empty() const noexcept { return begin() == end(); }
    /// How many pieces of advice there are.
    constexpr std::size_t size() const noexcept {
        std::size_t count = 0;
        for (iterator each = begin(); each != end(); ++each) {
            ++count;
        }
        return count;
    }

private:
    static constexpr std::size_t moments = enumerator_count<product_moment>;
    static constexpr std::size_t products = enumerator_count<product>;
    static constexpr std::size_t every_verdict = moments * products;
    static constexpr std::size_t place_end = every_verdict * enumerator_count<product_verdict>;

    place first_{nullptr, {}, {}, place_end};
};

template <std::size_t Rows>
constexpr product_range<Rows> products_for(const treatment_plan& plan, const product_table<Rows>& table,
                                           enum_set<product_verdict> verdicts) noexcept {
    return {plan, table, verdicts};
}
template <class Verdicts>
constexpr auto products_for(const treatment_plan& plan, Verdicts verdicts) noexcept
    requires(std::is_convertible_v<Verdicts, enum_set<product_verdict>>) {
    return products_for(plan, standard_products, verdicts);
}

} // namespace needlewise::inline v1
