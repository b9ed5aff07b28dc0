// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The answer: a plan, or a wait, questions, a referral or a refusal, with the rules that made it.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <needlewise/decision/answers.hpp>
#include <needlewise/decision/fired_rules.hpp>
#include <needlewise/decision/parts.hpp>
#include <needlewise/decision/regimens.hpp>
#include <needlewise/decision/ruling.hpp>
#include <needlewise/rules/rule_book.hpp>

namespace needlewise::inline v1 {

/// The answer to a case: a ruling with the words of its book. It is a plain value; it refers to the book that made it,
/// which must outlive it (a constant book always does).
class [[nodiscard]] decision : public basic_ruling<treatment_plan> {
public:
    /// Calls the handler for what the answer is. Each of the five kinds needs one, in any order:
    /// `treatment_plan`, `deferral`, `question_list`, `referral`, `refusal`.
    template <class... Handler> constexpr decltype(auto) match(Handler... handler) const;

    /// For a deferral, whether something must clear up first, for which no time can be given.
    constexpr bool until_clear() const noexcept;

    /// For a deferral, the findings whose end its wait counts from: those whose clock has not started, or if all run,
    /// those that still make to wait. What it counts from is in their rows (`row_of(found).counts_from`).
    constexpr finding_set waits_for() const noexcept;
    /// The findings that are present and that the book does not know: those of another clinic's own. With one of them
    /// the answer is a referral at least. None where the case could not be read.
    constexpr finding_set not_in_book() const noexcept {
        return unreadable().field().empty() ? findings() - findings_of(catalogue().book()) : finding_set();
    }

    /// The same answer by another regimen of its plan, the one that follows the row with this id; an error if none
    /// does.
    constexpr result<decision> with_regimen(std::string_view rule) const noexcept;

    /// The same answer for skin that others are treated on too: nowhere deeper, sooner or more often than what is
    /// given, the parts of a whole among it. The least of the range may be less than before, so that the first length
    /// stays inside. It has one regimen.
    constexpr decision narrowed_to(const regimen& common) const noexcept;

    /// All rules that took part: every screening row and limit that holds, the protocol row that the plan follows, and
    /// for a plan the steps.
    constexpr fired_rules rules() const noexcept {
        return {catalogue(), taking_part(), plan() != nullptr ? plan_.steps().rules() : routine_rules{}};
    }
    /// The rules that object, strictest first: screening rows, and limits that leave nothing of the protocol.
    constexpr fired_rules objections() const noexcept;
    /// The limits that narrowed the plan or left nothing of it, at any part: the tightest of each kind.
    constexpr fired_rules binding_limits() const noexcept;
    /// The positions that the book takes of its own, in place of rows of the book that it was made from: they are part
    /// of every answer, whether they bear on the case or not.
    constexpr fired_rules positions() const noexcept;

    /// The date of the knowledge.
    constexpr edition_date edition() const noexcept { return catalogue().book().edition; }
    /// The name of the book.
    constexpr std::string_view book() const noexcept { return catalogue().book().name; }
    /// The words of the book.
    constexpr const rule_catalogue& catalogue() const noexcept { return plan_.catalogue(); }

private:
    friend struct detail::decider;
    template <class Answer> friend class detail::whole_maker;
    using basic_ruling::basic_ruling;

    constexpr void cede(enum_set<body_site> parts) noexcept {
        plan_.left_out_ |= parts;
        plan_.ceded_ = parts;
    }
    constexpr book_rules taking_part() const noexcept;
    constexpr book_rules other_protocol_rows() const noexcept;
    constexpr narrowed_regimen left() const noexcept;
    template <class Left = narrowed_regimen> constexpr Left left_of_parts() const noexcept;
    template <class Rules = book_rules> constexpr Rules rows_of_parts() const noexcept;
};

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {
template <class... Handler> struct handlers : Handler... { using Handler::operator()...; };
template <class... Handler> handlers(Handler...) -> handlers<Handler...>;
} // namespace detail

template <class... Handler> constexpr decltype(auto) decision::match(Handler... handler) const {
    using all = detail::handlers<Handler...>;
    static_assert(std::is_invocable_v<all, const treatment_plan&>, "match needs a handler for treatment_plan");
    static_assert(std::is_invocable_v<all, const deferral&>, "match needs a handler for deferral");
    static_assert(std::is_invocable_v<all, const question_list&>, "match needs a handler for question_list");
    static_assert(std::is_invocable_v<all, const referral&>, "match needs a handler for referral");
    static_assert(std::is_invocable_v<all, const refusal&>, "match needs a handler for refusal");
    const all call{handler...};
    switch (outcome()) {
    case verdict::proceed:
    case verdict::proceed_with_precautions: return call(plan_);
    case verdict::incomplete: return call(question_list{questions(), &catalogue()});
    case verdict::defer:
        return call(deferral{wait(), until_clear(), objections(), clock_started(), waits_for(),
                             question_list{questions(), &catalogue()}});
    case verdict::refer: return call(referral{objections(), question_list{questions(), &catalogue()}, not_in_book()});
    case verdict::refuse: break;
    }
    return call(refusal{objections(), question_list{questions(), &catalogue()}});
}

constexpr decision decision::narrowed_to(const regimen& common) const noexcept {
    decision made = *this;
    detail::narrow<regimen>(made.plan_, common);
    made.plan_.shared_ = true;
    made.plan_.fired_ -= other_protocol_rows();
    return made;
}

constexpr result<decision> decision::with_regimen(std::string_view rule) const noexcept {
    const auto* shown = plan();
    const auto taken = shown != nullptr ? shown->with_regimen(rule)
                                        : result<treatment_plan>(input_error{"regimen", rule, "none without a plan"});
    if (!taken.has_value()) {
        return taken.error();
    }
    decision made = *this;
    made.plan_ = *taken;
    return made;
}

constexpr bool decision::until_clear() const noexcept {
    const std::size_t end = catalogue().order().first_bit(table_kind::protocol);
    for (std::size_t bit = fired().first(); outcome() == verdict::defer && bit < end; bit = fired().first(bit + 1)) {
        if (catalogue().screening(bit).then == objection::defer && catalogue().screening(bit).wait.is_zero()) {
            return true;
        }
    }
    return false;
}

constexpr finding_set decision::waits_for() const noexcept {
    if (outcome() != verdict::defer || clock_started()) {
        return outcome() == verdict::defer ? ended_ : finding_set();
    }
    const std::size_t end = catalogue().order().first_bit(table_kind::protocol);
    finding_set present;
    for (std::size_t bit = fired().first(); bit < end; bit = fired().first(bit + 1)) {
        const screening_rule& row = catalogue().screening(bit);
        present |= row.then == objection::defer && !row.wait.is_zero() ? findings() & row.when.having : finding_set();
    }
    return present - ended_;
}

constexpr fired_rules decision::objections() const noexcept {
    // Limits that leave out a part of a plan object to that part alone.
    book_rules objecting = plan() != nullptr ? book_rules() : left().barring;
    const std::size_t end = catalogue().order().first_bit(table_kind::protocol);
    for (std::size_t bit = fired().first(); bit < end; bit = fired().first(bit + 1)) {
        objecting.add(bit);
    }
    return {catalogue(), objecting};
}

constexpr fired_rules decision::binding_limits() const noexcept { return {catalogue(), left().binding}; }

constexpr fired_rules decision::positions() const noexcept {
    book_rules own;
    for (std::size_t row = 0; row < catalogue().book().screening.size(); ++row) {
        if (!catalogue().screening(row).replaces.empty()) {
            own.add(row);
        }
    }
    const std::size_t first_limit = catalogue().order().first_bit(table_kind::limits);
    for (std::size_t bit = first_limit; bit < first_limit + catalogue().book().limits.size(); ++bit) {
        if (!catalogue().limit(bit).replaces.empty()) {
            own.add(bit);
        }
    }
    return {catalogue(), own};
}

// What the limits leave of the protocol row that the plan follows; all of it where no row answers.
constexpr narrowed_regimen decision::left() const noexcept {
    if (is_composite(treated().site)) {
        return left_of_parts<>();
    }
    return fired().contains(plan_.row()) ? catalogue().within_limits(plan_.row(), fired())
                                         : narrowed_regimen{no_regimen, {}, {}, {}};
}
// The same of a site that is made of others: what holds at any part, and the limits that are asked at none.
template <class Left> constexpr Left decision::left_of_parts() const noexcept {
    Left all{plan_, {}, {}, {}};
    book_rules asked;
    for (const body_site part : parts_of(treated().site, treated().concern) - plan_.ceded()) {
        const detail::hits_at hits(catalogue(), fired(), part, plan_.row());
        const Left here = hits.left();
        all.barring |= here.barring;
        all.binding |= here.binding;
        all.elsewhere |= here.elsewhere;
        asked |= hits.all() - here.elsewhere;
    }
    all.elsewhere -= asked;
    return all;
}
// The protocol rows that hit but for the one that the plan follows, or that one of its parts follows.
constexpr book_rules decision::other_protocol_rows() const noexcept {
    book_rules others;
    const std::size_t end = catalogue().order().first_bit(table_kind::limits);
    for (std::size_t bit = fired().first(catalogue().order().first_bit(table_kind::protocol)); bit < end;
         bit = fired().first(bit + 1)) {
        others.add(bit);
    }
    others.remove(plan_.row());
    return is_composite(treated().site) ? others - rows_of_parts<>() : others;
}
template <class Rules> constexpr Rules decision::rows_of_parts() const noexcept {
    Rules rows;
    for (const body_site part : parts_of(treated().site, treated().concern) - plan_.ceded()) {
        const detail::hits_at hits(catalogue(), fired(), part, plan_.row());
        if (hits.all().contains(hits.row())) {
            rows.add(hits.row());
        }
    }
    return rows;
}
constexpr book_rules decision::taking_part() const noexcept {
    return fired() - other_protocol_rows() - left().elsewhere;
}

} // namespace needlewise::inline v1
