// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Where a book offers its protocol rows: no other row replaces them there, and the limits leave something of them.
/// Proofs ask of two people, or of two books, whether one is offered what bounds the other.

#include <cstddef>
#include <cstdint>

#include <needlewise/rules/regimen_checks.hpp>

namespace needlewise::inline v1::checks {

/// Whether a regimen goes deeper than another, at the first session or later.
constexpr bool is_deeper(const regimen& one, const regimen& other) noexcept {
    return one.depth.max > other.depth.max || one.first > other.first;
}
/// For whether any row is offered at all.
inline constexpr auto any_row = [](std::size_t, const regimen&) { return true; };
/// No case.
constexpr case_box nobody() noexcept {
    case_box none;
    none.set_values(concern_axis, 0);
    return none;
}
/// Whether sessions of a regimen come sooner than those of another. No maintenance is never sooner.
constexpr bool is_sooner(const regimen& one, const regimen& other) noexcept {
    const duration mine = one.maintenance.min, theirs = other.maintenance.min;
    return one.interval.min < other.interval.min || (!mine.is_zero() && (theirs.is_zero() || mine < theirs));
}

/// What a limit leaves of a regimen that it does not bar.
constexpr regimen left_by(const limit_rule& limit, regimen wanted) noexcept {
    const needle_length ceiling = limit.then.get().ceiling();
    wanted.depth.max = ceiling < wanted.depth.max ? ceiling : wanted.depth.max;
    wanted.first = ceiling < wanted.first ? ceiling : wanted.first;
    const duration soonest = limit.then.get().soonest();
    const bool slows = holds_at(limit, band_of(wanted.depth.min)) && wanted.interval.min < soonest;
    wanted.interval.min = slows ? soonest : wanted.interval.min;
    return wanted;
}

/// A regimen that bounds are asked for, as its row wants it: what limits leave of it is not looked at.
class whole_regimen {
public:
    /// What a row wants.
    constexpr explicit whole_regimen(const regimen& wanted) noexcept : wanted_(wanted) {}
    /// What the row wants.
    constexpr const regimen& wanted() const noexcept { return wanted_; }
    /// It has one form.
    static constexpr std::size_t forms() noexcept { return 1; }
    /// What the row wants.
    constexpr const regimen& form(std::size_t) const noexcept { return wanted_; }
    /// Every case.
    static constexpr case_box where(std::size_t) noexcept { return {}; }

private:
    regimen wanted_;
};
/// A regimen that bounds are asked for, and the boxes of cases in which a limit leaves less of it.
class bold_regimen {
public:
    /// A regimen under the limits of its own book, of which `cases(limit)` gives the box.
    template <class Cases>
    static constexpr bold_regimen under(const regimen& wanted, const book_view& book, Cases cases) noexcept {
        bold_regimen made{wanted};
        for (const limit_rule& limit : book.limits) {
            const case_box box = cases(at_any_depth(limit));
            const regimen left = left_by(limit, wanted);
            if (!(left == wanted) && !box.empty() && box.values<reported>(finding_axis).contains(reported::nothing) &&
                !detail::is_replaced(book.limits, limit.id)) {
                made.left_[made.boxes_.all().size()].then = left;
                made.boxes_.add(box);
            }
        }
        return made;
    }
    /// What the row wants.
    constexpr const regimen& wanted() const noexcept { return wanted_; }
    /// How many forms it has: the whole, and what each limit leaves.
    constexpr std::size_t forms() const noexcept { return 1 + boxes_.all().size(); }
    /// One of its forms.
    constexpr const regimen& form(std::size_t at) const noexcept { return at == 0 ? wanted_ : left_[at - 1].then; }
    /// The cases in which it has that form at most.
    constexpr case_box where(std::size_t at) const noexcept { return at == 0 ? case_box() : boxes_[at - 1]; }

private:
    struct left_regimen {
        regimen then = no_regimen;
    };
    constexpr explicit bold_regimen(const regimen& wanted) noexcept : wanted_(wanted) {}
    regimen wanted_;
    box_list boxes_{};
    left_regimen left_[most_words.limits * 64]{};
};

/// Where a book offers its rows.
/// @pre The book, to which it refers, outlives it.
class offers {
public:
    /// Those of a book.
    constexpr explicit offers(const book_view& book) noexcept
        : book_(&book), rows_(book.protocol), limits_(), replaced_(book.limits) {
        for (const limit_rule& rule : book.limits) {
            limits_.add(at_any_depth(rule));
        }
    }

    /// The boxes of the protocol rows.
    constexpr const box_list& rows() const noexcept { return rows_; }

    /// Asks of each part of a region in which a row is offered, until something is found: `ask(part)`.
    template <class Ask>
    constexpr engine::remainder<case_box> each_offered(const case_box& region, std::size_t row, Ask ask) const {
        const regimen& wanted = book_->protocol[row].then;
        return each_outside(
            region, [&](std::size_t box) { return takes(box, row, wanted); }, ask);
    }
    /// Cases of a region in which no row is offered that bounds a regimen: `bounds(row, form)`. Any finding may be
    /// there beside those of the region, unless its limit bars the regimen as well.
    template <class Bold, class Bounds>
    constexpr engine::remainder<case_box> none_offered(const case_box& region, const Bold& bold, Bounds bounds,
                                                       std::size_t from = 0) const {
        for (std::size_t candidate = from; candidate < book_->protocol.size() * bold.forms(); ++candidate) {
            const std::size_t row = candidate / bold.forms(), form = candidate % bold.forms();
            const bool counts =
                rows_[row].meets(region) && bounds(row, bold.form(form)) && (form == 0 || !bounds(row, bold.wanted()));
            const case_box where = counts ? rows_[row] & bold.where(form) : case_box();
            if (!counts || !where.meets(region)) {
                continue;
            }
            const auto further = [&](const case_box& slab) { return none_offered(slab, bold, bounds, candidate + 1); };
            if (const auto left = engine::first_outside(region, where, further); left.found) {
                return left;
            }
            return none_taken(region & where, row, bold.wanted(), further);
        }
        return {!region.empty(), region};
    }
    /// Cases in which this book refuses and a row of a bolder book, or person, is referred at most: where a limit that
    /// refuses leaves nothing of a row, no other row is offered, and no such limit leaves nothing of the bolder row.
    /// `meet(part)` gives the cases here that a part of the region there stands for.
    template <class Meet>
    constexpr engine::remainder<case_box> refused(const offers& bolder, std::size_t row, const case_box& region,
                                                  Meet meet) const {
        const regimen& bold = bolder.book_->protocol[row].then;
        for (const limit_rule& limit : book_->limits) {
            for (std::size_t barred = 0; is_refusal(limit) && !bars(limit, bold) && barred < rows_.all().size();
                 ++barred) {
                const case_box where = rows_[barred] & at_any_depth(limit);
                if (!bars(limit, book_->protocol[barred].then) || replaced_.contains(limit.id) || where.empty()) {
                    continue;
                }
                const auto refuses = [&](std::size_t box) {
                    return bolder.takes(box, row, bold) && (!bolder.is_limit(box) || is_refusal(bolder.limit_at(box)));
                };
                const auto left = bolder.each_outside(region, refuses, [&](const case_box& part) {
                    return none_offered(meet(part) & where, whole_regimen(bold), any_row);
                });
                if (left.found) {
                    return left;
                }
            }
        }
        return {};
    }
    /// What stands at a case in the way of another book's row: the limit that bars the first row that answers there, or
    /// that row.
    constexpr std::string_view answering(const case_box& where) const noexcept {
        const auto holds_there = [&](std::size_t box) { return box_at(box).meets(where); };
        for (std::size_t row = 0; row < book_->protocol.size(); ++row) {
            bool answers = holds_there(row);
            std::string_view bar;
            for (std::size_t box = 0; answers && box < box_count(); ++box) {
                const bool gone = holds_there(box) && takes(box, row, book_->protocol[row].then);
                bar = gone && is_limit(box) && bar.empty() ? limit_at(box).id.get() : bar;
                answers = !gone || is_limit(box);
            }
            if (answers) {
                return bar.empty() ? book_->protocol[row].id.get() : bar;
            }
        }
        return {};
    }

private:
    static constexpr bool is_refusal(const limit_rule& limit) noexcept { return limit.otherwise == objection::refuse; }

    /// Asks of each part of a region that some box takes from a row.
    template <class Ask>
    constexpr engine::remainder<case_box> none_taken(const case_box& mine, std::size_t row, const regimen& bold,
                                                     Ask ask) const {
        for (std::size_t box = 0; box < box_count(); ++box) {
            case_box gone = box_at(box);
            if (is_limit(box) && !limit_at(box).when.having.full()) {
                if (bars(limit_at(box), bold)) {
                    continue;
                }
                gone.set_values(finding_axis, any_of<reported>.bits());
            }
            if (gone.meets(mine) && takes(box, row, bold)) {
                if (const auto left = ask(mine & gone); left.found) {
                    return left;
                }
            }
        }
        return {};
    }
    /// Asks of each part of a region outside the boxes of which `taken(box)` is true.
    template <class Takes, class Ask>
    constexpr engine::remainder<case_box> each_outside(const case_box& region, Takes taken, Ask ask,
                                                       std::size_t from = 0) const {
        for (std::size_t box = from; box < box_count(); ++box) {
            if (box_at(box).meets(region) && taken(box)) {
                return engine::first_outside(
                    region, box_at(box), [&](const case_box& slab) { return each_outside(slab, taken, ask, box + 1); });
            }
        }
        return ask(region);
    }
    /// Whether a box takes cases from a protocol row: that of a row that replaces it, or of a limit that bars it or
    /// leaves it its shorter needles only where `bold` keeps longer ones. First come the boxes of rows, then those of
    /// limits.
    constexpr bool takes(std::size_t box, std::size_t row, const regimen& bold) const noexcept {
        const protocol_rule& rule = book_->protocol[row];
        if (!is_limit(box)) {
            const name_list& replaced = book_->protocol[box].replaces;
            return !replaced.empty() && replaced.contains(rule.id);
        }
        const limit_rule& limit = limit_at(box);
        const bool cuts = bars_deep_needles(limit, rule.then) && !leaves_nothing(limit.then, bold) &&
                          holds_at(limit, band_of(bold.depth.max));
        return (bars(limit, rule.then) || cuts) && !replaced_.contains(limit.id);
    }
    constexpr bool is_limit(std::size_t box) const noexcept { return box >= book_->protocol.size(); }
    constexpr const limit_rule& limit_at(std::size_t box) const noexcept {
        return book_->limits[box - book_->protocol.size()];
    }
    constexpr const case_box& box_at(std::size_t box) const noexcept {
        return is_limit(box) ? limits_[box - book_->protocol.size()] : rows_[box];
    }
    constexpr std::size_t box_count() const noexcept { return book_->protocol.size() + book_->limits.size(); }

    const book_view* book_;
    box_list rows_;
    box_list limits_;
    detail::replaced_in<table_rows<limit_rule>> replaced_;
};

} // namespace needlewise::inline v1::checks
