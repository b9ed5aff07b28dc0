// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// From an intake to a decision, at compile time and at run time from the same tables.

#include <cstddef>
#include <cstdint>

#include <needlewise/decision.hpp>
#include <needlewise/intake.hpp>
#include <needlewise/rule_index.hpp>

namespace needlewise::inline v1 {

namespace detail {

/// Makes decisions. Every step only narrows or worsens what came before.
struct decider {
    template <table_words Words> static constexpr decision decide(const intake& asked, const rule_index<Words>& book) {
        using rules = typename rule_index<Words>::rules;
        decision made{book};
        const auto& accepting = book.index;
        rules possible = accepting.accepting(concern_axis, position(asked.concern.get()));
        possible &= accepting.accepting(severity_axis, position(asked.severity.get()));
        possible &= accepting.accepting(site_axis, position(asked.site.get()));
        possible &= accepting.accepting(phototype_axis, position(asked.phototype.get()));
        possible &= accepting.accepting(setting_axis, position(asked.setting.get()));
        possible &= accepting.accepting(device_axis, position(asked.device));

        const screening& history = asked.history;
        made.findings_ = history.present();
        const rules& for_everybody = accepting.accepting(finding_axis, position(reported::nothing));
        rules hits = for_everybody;
        for (const finding found : history.present()) {
            rules rows = accepting.accepting(finding_axis, position(as_reported(found)));
            if (const duration since = history.since(found); !since.is_zero()) {
                drop_what_wore_off(rows, since, book);
            }
            hits |= rows;
        }
        hits &= possible;
        if (!history.unknown().empty()) {
            made.questions_ = questions(asked, possible, book);
            made.outcome_ = made.questions_.empty() ? verdict::proceed : verdict::incomplete;
        }
        object(made, hits, history, book);
        plan(made, hits, asked, book);
        return made;
    }

private:
    static constexpr void worsen(decision& made, verdict outcome) {
        made.outcome_ = outcome > made.outcome_ ? outcome : made.outcome_;
    }

    template <table_words Words>
    static constexpr void drop_what_wore_off(typename rule_index<Words>::rules& rows, duration since,
                                             const rule_index<Words>& book) {
        for (const std::size_t bit : rows& book.wears_off) {
            if (since >= book.screening(bit).wait) {
                rows.remove(bit);
            }
        }
    }

    /// The unknown findings for which some rule of this case would do something else if they were present.
    template <table_words Words>
    static constexpr finding_set questions(const intake& asked, const typename rule_index<Words>::rules& possible,
                                           const rule_index<Words>& book) {
        const auto& steps = book.routine_index;
        const routine_rules possible_steps = steps.accepting(concern_axis, position(asked.concern.get())) &
                                             steps.accepting(site_axis, position(asked.site.get())) &
                                             steps.accepting(phototype_axis, position(asked.phototype.get())) &
                                             steps.accepting(setting_axis, position(asked.setting.get())) &
                                             steps.accepting(device_axis, position(asked.device));
        const std::size_t nothing = position(reported::nothing);
        std::uint64_t matters = 0;
        for (const finding unclear : asked.history.get().unknown()) {
            const std::size_t value = position(as_reported(unclear));
            const bool changes =
                adds(book.index.accepting(finding_axis, value), book.index.accepting(finding_axis, nothing),
                     possible) ||
                adds(steps.accepting(finding_axis, value), steps.accepting(finding_axis, nothing), possible_steps) ||
                !(book.omitted_by[position(unclear)] & possible_steps).empty();
            matters |= std::uint64_t{changes} << position(unclear);
        }
        return finding_set::from_bits(matters);
    }
    /// Whether some possible rule is in the first set and not in the second.
    template <class Rules> static constexpr bool adds(const Rules& more, const Rules& already, const Rules& possible) {
        std::uint64_t added = 0;
        for (std::size_t word = 0; word < Rules::capacity / 64; ++word) {
            added |= more.word(word) & ~already.word(word) & possible.word(word);
        }
        return added != 0;
    }

    /// Screening: all rows that hit are kept, the strictest decides.
    template <table_words Words>
    static constexpr void object(decision& made, const typename rule_index<Words>::rules& hits,
                                 const screening& history, const rule_index<Words>& book) {
        std::uint64_t any = 0;
        std::uint64_t timed = 0;
        for (std::size_t word = 0; word < Words.screening; ++word) {
            made.fired_.set_word(word, hits.word(word));
            any |= hits.word(word);
            timed |= hits.word(word) & book.wears_off.word(word);
        }
        if (any != 0) {
            worsen(made, verdict_of(book.screening(made.fired_.first()).then));
        }
        if (timed != 0) {
            for (const std::size_t bit : made.fired_) {
                const screening_rule& rule = book.screening(bit);
                for (const finding found : finding_set::from_bits(rule.when.having.bits() & made.findings_.bits())) {
                    const duration left = rule.wait - history.since(found);
                    made.wait_ = left > made.wait_ ? left : made.wait_;
                }
            }
        }
    }

    /// Protocol and limits. All is computed whether there will be a plan or not: a branch that nobody can foresee
    /// costs more. What is not a plan is never shown.
    template <table_words Words>
    static constexpr void plan(decision& made, const typename rule_index<Words>::rules& hits, const intake& asked,
                               const rule_index<Words>& book) {
        constexpr std::size_t protocol_word = Words.screening;
        constexpr std::size_t limits_word = protocol_word + Words.protocol;
        const std::size_t row = hits.first(protocol_word * 64);
        if (row >= limits_word * 64) { // a gap, which a proved book does not have
            worsen(made, verdict::refer);
            return;
        }
        made.fired_.add(row);
        typename rule_index<Words>::limit_set holding;
        for (std::size_t word = 0; word < Words.limits; ++word) {
            holding.set_word(word, hits.word(limits_word + word));
            made.fired_.set_word(limits_word + word, hits.word(limits_word + word));
        }
        const auto barring = holding & book.bars[row - protocol_word * 64];
        for (const objection leads_to : {objection::defer, objection::refer, objection::refuse}) {
            const bool bars = !(barring & book.limits_leading_to[position(leads_to)]).empty();
            worsen(made, bars ? verdict_of(leads_to) : verdict::proceed);
        }

        const protocol& wanted = book.protocol(row).then;
        treatment_plan& plan = made.plan_;
        const needle_length ceiling = book.ceiling[(holding & book.limits_of[position(limit_kind::depth)]).first()];
        const duration soonest = book.soonest[(holding & book.limits_of[position(limit_kind::interval)]).first()];
        const int most = book.most_sessions[(holding & book.limits_of[position(limit_kind::sessions)]).first()];
        plan.depth.min = wanted.depth.min;
        plan.depth.max = lesser(wanted.depth.max, ceiling);
        plan.first = lesser(wanted.first, ceiling);
        plan.sessions.min = wanted.sessions.min;
        plan.sessions.max = lesser(wanted.sessions.max, most);
        plan.interval.min = soonest < wanted.interval.min ? wanted.interval.min : soonest;
        plan.interval.max = wanted.interval.max;
        plan.maintenance = wanted.maintenance;

        plan.catalogue = &book;
        plan.treated = {asked.concern,           asked.site,    asked.phototype, asked.setting, asked.device,
                        band_of(plan.depth.max), made.findings_};
    }

    template <class T> static constexpr const T& lesser(const T& left, const T& right) {
        return right < left ? right : left;
    }
};

} // namespace detail

/// Decides a case by a book that was made ready. The index must outlive the decision.
template <table_words Words> constexpr decision recommend(const intake& asked, const rule_index<Words>& book) {
    return detail::decider::decide(asked, book);
}

/// Decides a case by a constant book: `recommend<clinic::book>(patient)`.
template <const auto& Book> constexpr decision recommend(const intake& asked) {
    return detail::decider::decide(asked, index_of<Book>);
}

} // namespace needlewise::inline v1
