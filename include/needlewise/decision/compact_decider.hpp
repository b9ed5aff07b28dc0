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
    template <table_sizes Sizes>
    static constexpr ruling decide(const intake& asked, const compact_numbers<Sizes>& book) noexcept {
        if (!is_composite(asked.site) || !can_be_read(asked)) {
            return decide_part(asked, book).made;
        }
        whole_maker whole(ruling(verdict::refer, duration{}, finding_set{}, no_regimen, codes_of(asked), book_rules{},
                                 book_rules::capacity));
        for (const body_site part : parts_of(asked.site, asked.concern.get())) {
            const of_part each = decide_part(asked.at(part), book);
            whole.add(part, each.made, each.screened, each.barred);
        }
        return whole.made();
    }

private:
    /// The answer for a site that is not made of others, and how screening and the limits ended it.
    struct of_part {
        ruling made;
        verdict screened;
        verdict barred;
    };

    template <table_sizes Sizes>
    static constexpr of_part decide_part(const intake& asked, const compact_numbers<Sizes>& book) noexcept {
        using numbers = compact_numbers<Sizes>;
        const screening& history = asked.history;
        ruling made(verdict::refer, duration{}, finding_set{}, no_regimen, codes_of(asked), book_rules{},
                    book_rules::capacity);
        if (!can_be_read(asked)) {
            made.beyond_findings_ = history.beyond_findings();
            return {made, verdict::proceed, verdict::refer};
        }
        const case_positions at = positions_of(asked);
        const auto for_case = book.screening_.for_case(at);
        const auto limits_for_case = book.limits_.for_case(at);
        auto reported = book.screening_of_.for_all;
        auto limiting = book.limits_of_.for_all;
        for (const finding found : history.present()) {
            reported |= still_holding(found, history, book);
            limiting |= book.limits_of_.of[position(found)];
        }
        const auto objecting = reported & for_case;
        limiting &= limits_for_case;
        const typename numbers::protocol_rules answering = book.protocol_.for_case(at);
        constexpr std::size_t first_protocol = words_for(Sizes.screening) * 64;
        objecting.put_into(made.plan_.fired_, 0);
        answering.put_into(made.plan_.fired_, first_protocol);
        limiting.put_into(made.plan_.fired_, first_protocol + words_for(Sizes.protocol) * 64);

        const std::size_t strictest = objecting.first();
        verdict objected = strictest < Sizes.screening ? verdict_of(book.objection_of_[strictest]) : verdict::proceed;
        if (const finding_set strange = history.present() - book.known_; !strange.empty()) {
            objected = worse_of(objected, verdict::refer);
            made.ended_ = strange; // see `not_in_book`
        }
        const std::size_t row = first_left(answering, limiting, book);
        verdict barred = verdict::refer;
        if (row < Sizes.protocol) {
            made.plan_.row_ = static_cast<std::uint16_t>(first_protocol + row);
            static_cast<regimen&>(made.plan_) = narrowed(row, limiting, book);
            const auto barring = limiting & book.bars_[row];
            barred = barring.first() == Sizes.limits ? verdict::proceed
                     : barring.meets(book.refusing_) ? verdict::refuse
                                                     : verdict::refer;
        }
        made.outcome_ = worse_of(barred, objected);
        if (made.outcome_ == verdict::defer) {
            wait(made, objecting, history, book);
        }
        made.questions_ = questions(history, for_case, limits_for_case, book.routine_.for_case(at), book);
        if (!made.questions_.empty() && made.outcome_ < verdict::incomplete) {
            made.outcome_ = verdict::incomplete;
        }
        return {made, objected, barred};
    }

    static constexpr case_positions positions_of(const intake& asked) noexcept {
        const auto code_of_byte = [](auto value) { return static_cast<std::uint8_t>(position(value)); };
        return {{code_of_byte(asked.concern.get()), code_of_byte(asked.severity.get()), code_of_byte(asked.site.get()),
                 code_of_byte(asked.phototype.get()), code_of_byte(asked.practitioner.get()),
                 code_of_byte(asked.device.get())}};
    }

    /// The screening rows for a finding without those that have worn off.
    template <table_sizes Sizes>
    static constexpr compact_set<Sizes.screening> still_holding(finding found, const screening& history,
                                                                const compact_numbers<Sizes>& book) noexcept {
        compact_set<Sizes.screening> rows = book.screening_of_.of[position(found)];
        if (history.past().contains(found)) {
            const std::int32_t since = history.since(found).in_minutes() / 60;
            compact_set<Sizes.screening> over;
            const auto fading = rows & book.wears_off_;
            for (std::size_t row = fading.first(); row < Sizes.screening; row = fading.first(row + 1)) {
                if (since >= book.wait_hours_[row]) {
                    over.add(row);
                }
            }
            rows -= over;
        }
        return rows;
    }

    /// The first protocol row that hits of which the limits leave something; the first of all if there is none.
    template <table_sizes Sizes>
    static constexpr std::size_t first_left(compact_set<Sizes.protocol> answering,
                                            const compact_set<Sizes.limits>& limiting,
                                            const compact_numbers<Sizes>& book) noexcept {
        const std::size_t first = answering.first();
        for (std::size_t row = first; row < Sizes.protocol; row = answering.first(row + 1)) {
            if (!limiting.meets(book.bars_[row])) {
                return row;
            }
            answering -= book.gives_way_[row];
        }
        return first;
    }

    /// The regimen of a row within the tightest limit of each kind.
    template <table_sizes Sizes>
    static constexpr regimen narrowed(std::size_t wanted, compact_set<Sizes.limits> limiting,
                                      const compact_numbers<Sizes>& book) noexcept {
        regimen plan = book.wanted_[wanted].unpacked();
        const auto tightest = [&](limit_kind kind) { return (limiting & book.of_kind_[position(kind)]).first(); };
        if (const std::size_t row = tightest(limit_kind::depth); row < Sizes.limits) {
            const needle_length ceiling = micrometres(book.allowed_[row]);
            plan.depth.max = ceiling < plan.depth.max ? ceiling : plan.depth.max;
        }
        const auto deep = limiting & book.bars_deep_[wanted];
        plan.depth.max = deepest_left(plan.depth.max, plan.depth.min,
                                      [&](depth_band band) { return deep.meets(book.holding_at_[position(band)]); });
        plan.first = plan.depth.max < plan.first ? plan.depth.max : plan.first;
        limiting &= book.holding_at_[position(band_of(plan.depth.max))];
        if (const std::size_t row = tightest(limit_kind::interval); row < Sizes.limits) {
            const duration soonest = hours(book.allowed_[row]);
            plan.interval.min = soonest > plan.interval.min ? soonest : plan.interval.min;
        }
        if (const std::size_t row = tightest(limit_kind::sessions); row < Sizes.limits) {
            const int most = book.allowed_[row];
            plan.sessions.max = most < plan.sessions.max ? most : plan.sessions.max;
        }
        return plan;
    }

    /// The longest time that is left of the rows that defer, and whether one of them waits for something to clear up.
    template <table_sizes Sizes>
    static constexpr void wait(ruling& made, const compact_set<Sizes.screening>& objecting, const screening& history,
                               const compact_numbers<Sizes>& book) noexcept {
        finding_set running, not_begun;
        for (std::size_t row = objecting.first(); row < Sizes.screening; row = objecting.first(row + 1)) {
            if (book.objection_of_[row] != objection::defer) {
                continue;
            }
            made.until_clear_ = made.until_clear_ || book.wait_hours_[row] == 0;
            compact_set<Sizes.screening> this_row;
            this_row.add(row);
            for (const finding found : history.present()) {
                if (book.wait_hours_[row] == 0 || !book.screening_of_.of[position(found)].meets(this_row)) {
                    continue;
                }
                const duration left = hours(book.wait_hours_[row]) - history.since(found);
                made.wait_ = left > made.wait_ ? left : made.wait_;
                (history.past().contains(found) ? running : not_begun) |=
                    left > duration{} ? finding_set(found) : finding_set();
            }
        }
        made.clock_started_ = not_begun.empty() && !running.empty();
        made.ended_ = not_begun.empty() ? running : not_begun;
    }

    /// The unknown findings for which some rule of this case would do something else if they were present.
    template <table_sizes Sizes>
    static constexpr finding_set questions(const screening& history, const compact_set<Sizes.screening>& rules,
                                           const compact_set<Sizes.limits>& limits,
                                           const compact_set<Sizes.routine>& steps,
                                           const compact_numbers<Sizes>& book) noexcept {
        finding_set matters;
        for (const finding unclear : history.unknown() & book.known_) {
            const std::size_t at = position(unclear);
            if (book.screening_of_.of[at].meets(rules) || book.limits_of_.of[at].meets(limits) ||
                book.steps_changed_by_[at].meets(steps)) {
                matters |= unclear;
            }
        }
        return matters;
    }
};

} // namespace needlewise::inline v1::detail
