// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What may be said of one product at one moment of a plan.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <needlewise/books/standard/products.hpp>
#include <needlewise/decision/regimens.hpp>
#include <needlewise/rules/product_table.hpp>
#include <needlewise/vocabulary/product.hpp>

namespace needlewise::inline v1 {

/// What a table says of one product at one moment of a plan.
/// @pre The table, to which it refers, outlives it.
class product_advice {
public:
    product what;            ///< the product
    product_moment at;       ///< the moment
    product_verdict verdict; ///< what is said; `never` where no rule speaks, `not_yet` where the plan leaves no room
    /// How long the product stays off: before the session, or after it. Zero if the moment itself says enough.
    duration wait;
    /// For what is put on later: whether the waits after one session and before the next leave no room between two, so
    /// that it waits until the course is over: retinoids in a weekly course, a peel in a monthly one.
    bool after_course;

    /// The rule that decides: the strictest of those that hold.
    constexpr const product_rule& rule() const noexcept { return *rule_; }
    /// The id of the rule.
    constexpr std::string_view id() const noexcept { return rule_->id; }
    /// The rule in one sentence.
    constexpr std::string_view said() const noexcept { return rule_->said; }
    /// What it rests on.
    constexpr const source_list& source() const noexcept { return rule_->source; }
    /// How far it may be trusted.
    constexpr rule_strength strength() const noexcept { return rule_->strength; }

    /// Advice of a rule.
    constexpr product_advice(const product_case& asked, const product_rule& rule, bool only_after_course) noexcept
        : what(asked.what), at(asked.at), verdict(only_after_course ? product_verdict::not_yet : rule.then.get()),
          wait(rule.wait), after_course(only_after_course), rule_(&rule) {}

private:
    const product_rule* rule_;
};

/// What a table says of a product at a moment of a plan.
template <std::size_t Rows>
constexpr product_advice advice_on(product what, product_moment at, const treatment_plan& plan,
                                   const product_table<Rows>& table NEEDLEWISE_LIFETIMEBOUND) noexcept;
/// What a table says of a product that is put on so long before or after the session. Until its wait is over that is
/// `not_yet`; after the longest interval of the plan no session follows any more.
template <std::size_t Rows>
constexpr product_advice advice_on(product what, moment when, const treatment_plan& plan,
                                   const product_table<Rows>& table NEEDLEWISE_LIFETIMEBOUND) noexcept;
/// What the standard table says of a product: `advice_on(product::vitamin_c, product_moment::open_channels, plan)`, or
/// `advice_on(product::vitamin_c, after(3_days), plan)`.
template <class Moment>
constexpr product_advice advice_on(product what, Moment at, const treatment_plan& plan) noexcept {
    return advice_on(what, at, plan, standard_products);
}
/// No advice from a table that goes with the expression that made it.
template <class Moment, std::size_t Rows>
product_advice advice_on(product what, Moment at, const treatment_plan& plan, const product_table<Rows>&&) = delete;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// The rule of a table that speaks where none does.
template <class Rule>
inline constexpr Rule no_product_rule{.id = "no_rule",
                                      .when = {.of = any_of<product>},
                                      .then = product_verdict::never,
                                      .said = "No rule speaks of this product here: keep it off.",
                                      .source = sources::expert_opinion,
                                      .strength = rule_strength::opinion};

/// A plan as a table of products sees it.
class product_question {
public:
    /// About no plan.
    constexpr product_question() noexcept = default;
    constexpr explicit product_question(const treatment_plan& plan) noexcept
        : asked_{product{},
                 product_moment{},
                 plan.treated().concern,
                 plan.treated().practitioner,
                 plan.treated().phototype,
                 band_of(plan.depth.max),
                 plan.treated().present},
          longest_interval_(plan.interval.max) {}

    template <std::size_t Rows>
    constexpr product_advice about(product what, product_moment at, const product_table<Rows>& table) const noexcept {
        const product_case asked = of(what, at);
        const product_rule& rule = rule_for(asked, table);
        bool no_room = false;
        if (at == product_moment::later && rule.then.get() < product_verdict::not_yet) {
            const product_rule& next = rule_for(of(what, product_moment::before), table);
            no_room = next.then.get() >= product_verdict::not_yet ||
                      rule.wait.in_minutes() + next.wait.in_minutes() > longest_interval_.in_minutes();
        }
        return {asked, rule, no_room};
    }

private:
    constexpr product_case of(product what, product_moment at) const noexcept {
        product_case asked = asked_;
        asked.what = what;
        asked.at = at;
        return asked;
    }
    template <std::size_t Rows>
    static constexpr const product_rule& rule_for(const product_case& asked,
                                                  const product_table<Rows>& table) noexcept {
        const std::size_t row = table.deciding(table.holding(asked));
        return row < Rows ? table.rows()[row] : no_product_rule<product_rule>;
    }

    product_case asked_{};
    duration longest_interval_{};
};

} // namespace detail

template <std::size_t Rows>
constexpr product_advice advice_on(product what, product_moment at, const treatment_plan& plan,
                                   const product_table<Rows>& table) noexcept {
    return detail::product_question(plan).about(what, at, table);
}

template <std::size_t Rows>
constexpr product_advice advice_on(product what, moment when, const treatment_plan& plan,
                                   const product_table<Rows>& table) noexcept {
    product_advice made = advice_on(what, product_moment_at(when), plan, table);
    const std::int32_t away = when.in_minutes() < 0 ? -when.in_minutes() : when.in_minutes();
    if (made.after_course && away > plan.interval.max.in_minutes()) {
        made.after_course = false;
        made.verdict = made.rule().then;
    }
    if (away < made.wait.in_minutes() && made.verdict < product_verdict::not_yet) {
        made.verdict = product_verdict::not_yet;
    }
    return made;
}

} // namespace needlewise::inline v1
