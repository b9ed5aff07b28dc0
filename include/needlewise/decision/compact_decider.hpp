// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// How a ruling is made from the tables that are laid out for size.

#include <cstddef>
#include <cstdint>

#include <needlewise/decision/intake.hpp>
#include <needlewise/decision/ruling.hpp>
#include <needlewise/decision/whole.hpp>
#include <needlewise/rules/compact_numbers.hpp>

namespace needlewise::inline v1::detail {

/// Makes rulings in little code: loops and branches where `decider` has neither.
struct compact_decider {
    template <book_shape Shape>
    static constexpr ruling decide(const intake& asked, const compact_numbers<Shape>& book) noexcept {
        ruling made(verdict::refer, duration{}, finding_set{}, no_regimen, codes_of(asked), book_rules{},
                    book_rules::capacity);
        if (!can_be_read(asked)) {
            made.beyond_findings_ = asked.history.get().beyond_findings();
            return made;
        }
        if (!is_composite(asked.site)) {
            decide_part(made, asked.history, book);
            return made;
        }
        const ruling empty = made;
        whole_maker whole(made);
        for (const body_site part : parts_of(asked.site, asked.concern.get())) {
            ruling of_part = empty;
            of_part.plan_.treated_.site = part;
            whole.add(part, of_part, decide_part(of_part, asked.history, book));
            whole.add_clock(of_part);
        }
        whole.finish();
        return made;
    }

private:
    /// Makes of the referral of a case at such a site its answer.
    template <book_shape Shape>
    static constexpr endings decide_part(ruling& made, const screening& history,
                                         const compact_numbers<Shape>& book) noexcept {
        const case_positions at = positions_of(made.treated());
        const auto for_case = book.screening_.for_case(at);
        const auto limits_for_case = book.limits_.for_case(at);
        auto objecting = book.objecting_to_all_;
        auto limiting = book.limiting_all_;
        for (const finding found : made.findings()) {
            objecting |= still_holding(found, history, book);
            if constexpr (Shape.limits_on_findings) {
                limiting |= book.limiting_[position(found)];
            }
        }
        objecting &= for_case;
        limiting &= limits_for_case;
        const auto answering = book.protocol_.for_case(at);
        constexpr std::size_t first_protocol = words_for(Shape.screening);
        objecting.put_into(made.plan_.fired_, 0);
        answering.put_into(made.plan_.fired_, first_protocol);
        limiting.put_into(made.plan_.fired_, first_protocol + words_for(Shape.protocol));

        verdict objected = verdict::proceed;
        if (const std::size_t strictest = objecting.first(); strictest < objecting.capacity) {
            objected = verdict_of(book.objection_of_[strictest]);
        }
        if (const finding_set strange = made.findings() - book.known_; !strange.empty()) {
            objected = worse_of(objected, verdict::refer);
            made.ended_ = strange; // see `not_in_book`
        }
        const std::size_t row = first_left(answering, limiting, book);
        verdict barred = verdict::refer;
        if (row < answering.capacity) {
            made.plan_.row_ = static_cast<std::uint16_t>(first_protocol * 64 + row);
            const auto barring = limiting & book.bars_[row];
            narrow(made.plan_, row, limiting, book);
            barred = barring.empty()                                             ? verdict::proceed
                     : Shape.limits_that_refuse && barring.meets(book.refusing_) ? verdict::refuse
                                                                                 : verdict::refer;
        }
        made.outcome_ = worse_of(barred, objected);
        if (made.outcome_ == verdict::defer) {
            wait(made, objecting, history, book);
        }
        made.questions_ = questions(history, at, for_case, limits_for_case, book);
        if (!made.questions_.empty()) {
            made.outcome_ = worse_of(made.outcome_, verdict::incomplete);
        }
        return {objected, barred};
    }

    static constexpr case_positions positions_of(const treated_case& asked) noexcept {
        const auto code_of_byte = [](auto value) { return static_cast<std::uint8_t>(position(value)); };
        return {{code_of_byte(asked.concern), code_of_byte(asked.severity), code_of_byte(asked.site),
                 code_of_byte(asked.phototype), code_of_byte(asked.practitioner), code_of_byte(asked.device)}};
    }

    /// The screening rows for a finding without those that have worn off.
    template <book_shape Shape>
    static constexpr auto still_holding(finding found, const screening& history,
                                        const compact_numbers<Shape>& book) noexcept {
        auto rows = book.objecting_to_[position(found)];
        if (history.past().contains(found)) {
            const std::int32_t since = history.since(found).in_whole_hours();
            const auto fading = rows & book.wears_off_;
            for (std::size_t row = fading.first(); row < fading.capacity; row = fading.first(row + 1)) {
                if (since >= book.wait_hours_[row]) {
                    rows.remove(row);
                }
            }
        }
        return rows;
    }

    /// The first protocol row that hits of which the limits leave something; the first of all if there is none.
    template <book_shape Shape, class Rows, class Limits>
    static constexpr std::size_t first_left(Rows answering, const Limits& limiting,
                                            const compact_numbers<Shape>& book) noexcept {
        const std::size_t first = answering.first();
        if constexpr (Shape.regimens_beside) {
            for (std::size_t row = first; row < answering.capacity; row = answering.first(row + 1)) {
                if (!limiting.meets(book.bars_[row])) {
                    return row;
                }
                answering -= book.gives_way_[row];
            }
        }
        return first;
    }

    /// Gives a plan the regimen of a row within the tightest limit of each kind.
    template <book_shape Shape, class Limits>
    static constexpr void narrow(regimen& plan, std::size_t wanted, Limits limiting,
                                 const compact_numbers<Shape>& book) noexcept {
        plan = book.wanted_[wanted].unpacked();
        const auto tightest = [&](limit_kind kind) { return (limiting & book.of_kind_[position(kind)]).first(); };
        if (const std::size_t row = tightest(limit_kind::depth); row < limiting.capacity) {
            const needle_length ceiling = packed_regimen::micrometres(book.allowed_[row]);
            plan.depth.max = ceiling < plan.depth.max ? ceiling : plan.depth.max;
        }
        if constexpr (Shape.limits_at_depths) {
            const auto deep = limiting & book.bars_deep_[wanted];
            plan.depth.max = deepest_left(plan.depth.max, plan.depth.min, [&](depth_band band) {
                return deep.meets(book.holding_at_[position(band)]);
            });
            limiting &= book.holding_at_[position(band_of(plan.depth.max))];
        }
        plan.first = plan.depth.max < plan.first ? plan.depth.max : plan.first;
        if constexpr (Shape.limits_on_intervals) {
            if (const std::size_t row = tightest(limit_kind::interval); row < limiting.capacity) {
                const duration soonest = whole_hours::of(book.allowed_[row]);
                plan.interval.min = soonest > plan.interval.min ? soonest : plan.interval.min;
            }
        }
        if constexpr (Shape.limits_on_sessions) {
            if (const std::size_t row = tightest(limit_kind::sessions); row < limiting.capacity) {
                const int most = book.allowed_[row];
                plan.sessions.max = most < plan.sessions.max ? most : plan.sessions.max;
            }
        }
    }

    /// The longest time that is left of the rows that defer, and whether one of them waits for something to clear up.
    /// Rows that defer stand in the order of their waits, the longest first.
    template <book_shape Shape, class Rows>
    static constexpr void wait(ruling& made, Rows objecting, const screening& history,
                               const compact_numbers<Shape>& book) noexcept {
        objecting &= book.deferring_;
        auto until_clear = objecting;
        made.until_clear_ = !(until_clear -= book.wears_off_).empty();
        finding_set running, not_begun;
        for (const finding found : made.findings()) {
            const std::size_t row = (objecting & book.objecting_to_[position(found)]).first();
            const duration whole = whole_hours::of(row < objecting.capacity ? book.wait_hours_[row] : std::uint16_t{0});
            const duration left = whole - history.since(found);
            if (!left.is_zero()) {
                made.wait_ = left > made.wait_ ? left : made.wait_;
                (history.past().contains(found) ? running : not_begun) |= found;
            }
        }
        made.clock_started_ = not_begun.empty() && !running.empty();
        made.ended_ = not_begun.empty() ? running : not_begun;
    }

    /// The unknown findings for which some rule of this case would do something else if they were present.
    template <book_shape Shape, class Rules, class Limits>
    static constexpr finding_set questions(const screening& history, const case_positions& at, const Rules& rules,
                                           const Limits& limits, const compact_numbers<Shape>& book) noexcept {
        finding_set matters;
        for (const finding unclear : history.unknown() & book.known_) {
            bool asked = book.objecting_to_[position(unclear)].meets(rules);
            if constexpr (Shape.limits_on_findings) {
                asked = asked || book.limiting_[position(unclear)].meets(limits);
            }
            if constexpr (Shape.steps_on_findings) {
                asked = asked || book.steps_changed_by_[position(unclear)].meets(book.routine_.for_case(at));
            }
            if (asked) {
                matters |= unclear;
            }
        }
        return matters;
    }
};

} // namespace needlewise::inline v1::detail
