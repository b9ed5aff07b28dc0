// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The words of a book: what an answer needs to name its rules, and to look up its steps when they are asked for.

#include <concepts>
#include <cstddef>

#include <needlewise/rules/case_rows.hpp>
#include <needlewise/rules/narrowing.hpp>
#include <needlewise/rules/row_order.hpp>
#include <needlewise/vocabulary/concern_sites.hpp>

namespace needlewise::inline v1 {

/// What the limits that hold for a case leave of a protocol row.
struct narrowed_regimen {
    regimen numbers;      ///< the numbers within the limits
    book_rules barring;   ///< the limits that leave nothing of it; what the numbers are is then of no use
    book_rules binding;   ///< the limits that narrow it or leave nothing of it: the tightest of each kind
    book_rules elsewhere; ///< the limits that are asked at another depth only

    /// Whether something is left.
    constexpr bool possible() const noexcept { return barring.empty(); }
};

/// The rows of a book by their bits.
/// @pre The book, to which it refers, outlives it.
class rule_catalogue {
public:
    /// The catalogue of no book: no rules, no steps.
    constexpr rule_catalogue() noexcept = default;
    /// The catalogue of a book whose tables take so many words. One that does not fit is not read at all.
    template <std::same_as<book_view> Book>
    constexpr rule_catalogue(const Book& book, const table_words& words) noexcept;

    /// The book.
    constexpr const book_view& book() const noexcept { return book_; }
    /// The words of a finding in the book.
    template <std::same_as<finding> Finding> constexpr const finding_row& row_of(Finding found) const noexcept {
        return needlewise::row_of(book_, found);
    }
    /// Where its rows stand.
    constexpr const row_order& order() const noexcept { return order_; }
    /// The table of a bit.
    constexpr table_kind table_of(std::size_t bit) const noexcept { return order_.table_of(bit); }
    /// The screening row of a bit.
    constexpr const screening_rule& screening(std::size_t bit) const noexcept {
        return book_.screening[order_.row_of(bit)];
    }
    /// The protocol row of a bit.
    constexpr const protocol_rule& protocol(std::size_t bit) const noexcept {
        return book_.protocol[order_.row_of(bit)];
    }
    /// The limit of a bit.
    constexpr const limit_rule& limit(std::size_t bit) const noexcept { return book_.limits[order_.row_of(bit)]; }
    /// The step of a bit of the routine.
    constexpr const routine_rule& routine(std::size_t bit) const noexcept {
        return book_.routine[order_.step_row_of(bit)];
    }

    /// The longest needle that the limits allow in a case, whatever its protocol: asked anew where the case has
    /// changed, as when a device is chosen. At a site that is made of others, what every part allows that may be
    /// needled at all.
    template <std::same_as<treated_case> Case> constexpr needle_length ceiling_for(const Case& asked) const noexcept;

    /// What the limits among the rules that hit leave of the protocol row of a bit.
    template <std::same_as<book_rules> Rules>
    constexpr narrowed_regimen within_limits(std::size_t bit, const Rules& hits) const noexcept;
    /// The protocol rows among the rules that hit of which the limits leave something and that none of the others
    /// replaces: the regimens of a case.
    template <std::same_as<book_rules> Rules> constexpr book_rules regimens_of(const Rules& hits) const noexcept;

    /// The steps for a case and the deepest needle of its plan.
    constexpr routine_rules steps_for(const treated_case& asked, depth_band deepest) const noexcept;
    /// The steps that a case may have, whatever its findings and its depth.
    constexpr routine_rules possible_steps(const treated_case& asked) const noexcept;
    /// Whether a finding adds or omits some of these steps.
    constexpr bool changes_steps(finding found, const routine_rules& possible) const noexcept;

private:
    book_view book_{};
    row_order order_{};
    case_index<most_routine_words> routine_index_{};
    routine_rules omitted_by_[enumerator_count<finding>]{};
};
/// The catalogue of no book.
inline constexpr rule_catalogue no_catalogue{};

// ---------------------------------------------------------------------------------------------------------------------

template <std::same_as<book_view> Book>
constexpr rule_catalogue::rule_catalogue(const Book& book, const table_words& words) noexcept
    : order_(fits(book, words) ? row_order(book, words) : row_order(Book{}, words)) {
    if (!fits(book, words)) {
        return;
    }
    book_ = book;
    const detail::replaced_in replaced(book.routine);
    for (std::size_t bit = 0; bit < book.routine.size(); ++bit) {
        const routine_rule& rule = routine(bit);
        if (!replaced.contains(rule.id)) {
            routine_index_.put(bit, box_of(rule.when));
        }
        for (const finding found : rule.when.unless) {
            omitted_by_[position(found)].add(bit);
        }
    }
    routine_index_.seal();
}

template <std::same_as<treated_case> Case>
constexpr needle_length rule_catalogue::ceiling_for(const Case& asked) const noexcept {
    if (is_composite(asked.site)) {
        needle_length least = longest_needle;
        for (const body_site part : parts_of(asked.site, asked.concern)) {
            Case there = asked;
            there.site = part;
            const needle_length allowed = ceiling_for(there);
            least = allowed < least && !allowed.is_none() ? allowed : least;
        }
        return least;
    }
    const auto like_it = box_of(asked);
    const detail::replaced_in replaced(book_.limits);
    needle_length ceiling = longest_needle;
    for (const limit_rule& rule : book_.limits) {
        const needle_length allowed = rule.then.get().ceiling();
        if (allowed < ceiling && box_of(rule.when).meets(like_it) && !replaced.contains(rule.id)) {
            ceiling = allowed;
        }
    }
    return ceiling;
}

template <std::same_as<book_rules> Rules>
constexpr narrowed_regimen rule_catalogue::within_limits(std::size_t bit, const Rules& hits) const noexcept {
    const regimen& wanted = protocol(bit).then;
    narrowed_regimen left{wanted, {}, {}, {}};
    const auto every_limit = [&](auto take) {
        for (std::size_t at = hits.first(order_.first_bit(table_kind::limits)); at < hits.capacity;
             at = hits.first(at + 1)) {
            take(at, limit(at));
        }
    };
    needle_length& deepest = left.numbers.depth.max;
    every_limit([&](std::size_t at, const limit_rule& rule) {
        deepest = rule.then.get().ceiling() < deepest ? rule.then.get().ceiling() : deepest;
        if (bars(rule, wanted)) {
            left.barring.add(at);
        }
    });
    deepest = deepest_left(deepest, wanted.depth.min, [&](depth_band band) {
        bool barred = false;
        every_limit([&](std::size_t at, const limit_rule& rule) {
            if (bars_deep_needles(rule, wanted) && holds_at(rule, band)) {
                left.binding.add(at);
                barred = true;
            }
        });
        return barred;
    });
    left.numbers.first = deepest < wanted.first ? deepest : wanted.first;
    bool seen[enumerator_count<limit_kind>]{}; // the tightest of a kind comes first
    every_limit([&](std::size_t at, const limit_rule& rule) {
        const limit_value& allowed = rule.then;
        if (!holds_at(rule, band_of(deepest))) {
            if (!left.binding.contains(at)) {
                left.elsewhere.add(at);
            }
            return;
        }
        if (!seen[position(allowed.kind())] && narrows(allowed, wanted)) {
            left.binding.add(at);
        }
        seen[position(allowed.kind())] = true;
        duration& soonest = left.numbers.interval.min;
        int& most = left.numbers.sessions.max;
        soonest = allowed.soonest() > soonest ? allowed.soonest() : soonest;
        most = allowed.most_sessions() < most ? allowed.most_sessions() : most;
    });
    return left;
}

template <std::same_as<book_rules> Rules>
constexpr book_rules rule_catalogue::regimens_of(const Rules& hits) const noexcept {
    const std::size_t start = order_.first_bit(table_kind::protocol);
    const std::size_t end = order_.first_bit(table_kind::limits);
    book_rules offered;
    for (std::size_t bit = hits.first(start); bit < end; bit = hits.first(bit + 1)) {
        bool replaced = false;
        for (std::size_t other = hits.first(start); other < bit; other = hits.first(other + 1)) { // these come before
            replaced = replaced || protocol(other).replaces.contains(protocol(bit).id);
        }
        if (!replaced && within_limits(bit, hits).possible()) {
            offered.add(bit);
        }
    }
    return offered;
}

constexpr routine_rules rule_catalogue::possible_steps(const treated_case& asked) const noexcept {
    return routine_index_.accepting(concern_axis, position(asked.concern)) &
           routine_index_.accepting(site_axis, position(asked.site)) &
           routine_index_.accepting(phototype_axis, position(asked.phototype)) &
           routine_index_.accepting(practitioner_axis, position(asked.practitioner)) &
           routine_index_.accepting(device_axis, position(asked.device));
}

constexpr routine_rules rule_catalogue::steps_for(const treated_case& asked, depth_band deepest) const noexcept {
    routine_rules reported_rules = routine_index_.accepting(finding_axis, position(reported::nothing));
    routine_rules omitted;
    for (const finding found : asked.present) {
        reported_rules |= routine_index_.accepting(finding_axis, position(as_reported(found)));
        omitted |= omitted_by_[position(found)];
    }
    return (possible_steps(asked) & routine_index_.accepting(depth_axis, position(deepest)) & reported_rules) - omitted;
}

constexpr bool rule_catalogue::changes_steps(finding found, const routine_rules& possible) const noexcept {
    const routine_rules& added = routine_index_.accepting(finding_axis, position(as_reported(found)));
    const routine_rules& for_all = routine_index_.accepting(finding_axis, position(reported::nothing));
    return !(possible & (added - for_all)).empty() || !(possible & omitted_by_[position(found)]).empty();
}

} // namespace needlewise::inline v1
