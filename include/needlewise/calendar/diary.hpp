// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A plan or a course on a calendar: sessions on open days, the care before and after them with its dates, and for
/// what cannot be kept the two constraints that are in conflict. Nothing is dropped in silence.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <needlewise/calendar/open_days.hpp>
#include <needlewise/calendar/visits.hpp>
#include <needlewise/decision/decision.hpp>
#include <needlewise/treatment/course.hpp>
#include <needlewise/treatment/visit_plan.hpp>

namespace needlewise::inline v1 {

/// Two constraints that cannot both be kept.
struct schedule_conflict {
    constraint one = constraint::start;            ///< the one that was not kept
    constraint other = constraint::start;          ///< the one that was in its way
    int session = 0;                               ///< the session it is about, from 1; 0 for the whole
    date first{boost::date_time::not_a_date_time}; ///< the first day of the conflict
    date last{boost::date_time::not_a_date_time};  ///< its last day
};

/// What a schedule is to keep to, beside the plan and the calendar.
struct schedule_options {
    date today{boost::date_time::not_a_date_time};        ///< nothing is put before this day, and care that comes first
                                                          ///< begins no earlier; not looked at if not given
    duration wait = {};                                   ///< a wait from screening, from today or else from the start
    date recovered_by{boost::date_time::not_a_date_time}; ///< recovery is over on this day at the latest
    int sessions = 0;                                     ///< how many are wanted; the most of the plan if not given
};

/// The rhythm of a treatment: all that a calendar has to know of it.
struct session_rhythm {
    range<int> sessions;                   ///< the least and the greatest number
    range<duration> interval;              ///< between sessions
    duration pre_care = {};                ///< the longest care that must come before a session
    duration recovery = {};                ///< until the last visible sign is gone
    range<duration> maintenance = no_time; ///< between later single sessions; zero for none
};
/// How long before the session a step begins; none if it does not begin before it.
constexpr duration before_session(const treatment_step& step) {
    const std::int32_t minutes = step.from.in_minutes();
    return minutes < 0 ? *duration::from_minutes(-minutes) : duration{};
}
namespace detail {
constexpr void take_into_account(const treatment_step& step, session_rhythm& rhythm) {
    const duration ahead = before_session(step);
    if (step.kind == step_kind::pre_care && step.need == step_need::required && ahead > rhythm.pre_care) {
        rhythm.pre_care = ahead;
    }
    if (step.kind == step_kind::recovery && step.lasts.max > rhythm.recovery) {
        rhythm.recovery = step.lasts.max;
    }
}
} // namespace detail

/// The rhythm of a plan. Only care that is required counts; recovery is the longest that its steps expect.
constexpr session_rhythm rhythm_of(const treatment_plan& plan) {
    session_rhythm made{plan.sessions, plan.interval, {}, {}, plan.maintenance};
    for (const treatment_step& step : plan.steps()) {
        detail::take_into_account(step, made);
    }
    return made;
}
/// The rhythm of visits for several zones. Maintenance is planned zone by zone, once all are done.
constexpr session_rhythm rhythm_of(const visit_plan& plan) {
    session_rhythm made{plan.sessions(), plan.interval()};
    for (const visit_step& each : plan.steps()) {
        detail::take_into_account(*each.step, made);
    }
    return made;
}

/// The sessions of a treatment on a calendar, and what could not be kept.
class diary {
public:
    static constexpr std::size_t most_conflicts = 64; ///< more are counted, not kept

    /// The sessions, in order.
    constexpr const visit_list& visits() const { return visits_; }
    /// What could not be kept.
    constexpr std::span<const schedule_conflict> conflicts() const {
        return {conflicts_.data(), conflict_count_ < most_conflicts ? conflict_count_ : most_conflicts};
    }
    /// How many conflicts there are.
    constexpr std::size_t conflict_count() const { return conflict_count_; }
    /// Why the first session is not earlier.
    constexpr constraint first_bound_by() const { return bound_; }
    /// The days between which the first single session of maintenance belongs; no days if there is none.
    constexpr const visit& maintenance() const { return maintenance_; }

    /// Adds a session.
    constexpr void add(const visit& next) { visits_.add(next); }
    /// Adds a conflict.
    constexpr void add(const schedule_conflict& conflict) {
        if (conflict_count_ < most_conflicts) {
            conflicts_[conflict_count_] = conflict;
        }
        ++conflict_count_;
    }
    /// Says why the first session is not earlier.
    constexpr void bind_first(constraint why) { bound_ = why; }
    /// Says when maintenance begins.
    constexpr void maintain(const visit& single) { maintenance_ = single; }

private:
    visit_list visits_{};
    std::array<schedule_conflict, most_conflicts> conflicts_{};
    std::size_t conflict_count_ = 0;
    constraint bound_ = constraint::start;
    visit maintenance_{};
};

namespace detail {

/// Days from a first one on which a chain of sessions is placed.
class diary_maker {
public:
    constexpr diary_maker(const session_rhythm& rhythm, const calendar& open, const schedule_options& options)
        : rhythm_(rhythm), open_(open),
          options_(options), apart_{rhythm.interval.min.in_days() < 1 ? 1 : rhythm.interval.min.in_days(),
                                    rhythm.interval.max.in_days(), planned_interval(rhythm.interval).in_days()} {
        apart_.most = apart_.most < apart_.least ? apart_.least : apart_.most;
        apart_.preferred = apart_.preferred < apart_.least ? apart_.least : apart_.preferred;
    }

    /// `done` sessions were before, the last of them on `last`; without any, `last` is no day.
    constexpr diary make(const date& start, int done, const date& last) {
        if (!usable(start) || (done > 0 && !usable(last))) {
            conflict(constraint::start, constraint::calendar_end, 0, start, start);
            return made_;
        }
        bind(start);
        const int wanted = wanted_sessions() - done;
        if (wanted <= 0) {
            return made_;
        }
        const date first = done > 0 ? last : earliest_;
        const int days = days_to_look_at(first, wanted);
        if (days <= 0) {
            conflict(constraint::recovered_by, made_.first_bound_by(), done + 1, limit_, first);
            return made_;
        }
        day_set allowed = open_.open_days(first, days);
        allowed.remove(0, distance(first, earliest_) - 1);
        const int begin = done > 0 ? 0 : allowed.first();
        if (begin == allowed.days()) {
            nothing_fits(first, distance(first, earliest_), days, done + 1);
            return made_;
        }
        const auto chain = static_cast<std::size_t>(done > 0 ? wanted + 1 : wanted);
        const placed_days placed = place_sessions(allowed, begin, chain, apart_);
        for (std::size_t at = done > 0 ? 1 : 0; at < placed.count; ++at) {
            const int number = done + static_cast<int>(at) + (done > 0 ? 0 : 1);
            const date day = first + boost::gregorian::days(placed.day[at]);
            if (at == 0) {
                made_.add(visit{number, day, day, day});
                continue;
            }
            const int before = placed.day[at - 1];
            const date soonest = first + boost::gregorian::days(before + apart_.least);
            const date latest = first + boost::gregorian::days(before + apart_.most);
            made_.add(visit{number, day, soonest, latest});
            if (placed.too_late[at]) {
                conflict(constraint::greatest_interval, against(soonest, latest), number, soonest, latest);
            }
        }
        const int number = done + static_cast<int>(placed.count) + (done > 0 ? 0 : 1);
        if (number <= needed_sessions()) {
            too_few(first, placed.day[placed.count - 1] + apart_.least, days, number);
        }
        if (placed.count > (done > 0 ? 1U : 0U)) {
            maintain(made_.visits()[made_.visits().size() - 1]);
        }
        return made_;
    }

private:
    static constexpr bool usable(const date& day) {
        return !day.is_special() && day >= date(1900, 1, 1) && day <= date(last_schedule_year, 12, 31);
    }
    static constexpr int distance(const date& from, const date& to) { return static_cast<int>((to - from).days()); }
    constexpr void conflict(constraint one, constraint other, int session, const date& first, const date& last) {
        made_.add(schedule_conflict{one, other, session, first, last});
    }
    constexpr void not_before(const date& day, constraint why) {
        if (usable(day) && day > earliest_) {
            earliest_ = day;
            made_.bind_first(why);
        }
    }
    constexpr void bind(const date& start) {
        using boost::gregorian::days;
        earliest_ = start;
        const bool known_today = usable(options_.today);
        if (known_today) {
            not_before(options_.today, constraint::today);
            not_before(options_.today + days(rhythm_.pre_care.in_days()), constraint::pre_care);
        }
        not_before((known_today ? options_.today : start) + days(options_.wait.in_days()), constraint::washout);
        const bool recovered = usable(options_.recovered_by);
        limit_ = date(last_schedule_year, 12, 31);
        limited_by_ = constraint::calendar_end;
        if (recovered) {
            limit_ = options_.recovered_by - days(rhythm_.recovery.in_days());
            limited_by_ = constraint::recovered_by;
        }
    }
    constexpr int needed_sessions() const {
        const int asked = options_.sessions > 0 ? options_.sessions : rhythm_.sessions.min;
        return asked < rhythm_.sessions.max ? asked : rhythm_.sessions.max;
    }
    constexpr int wanted_sessions() {
        if (options_.sessions > rhythm_.sessions.max) {
            conflict(constraint::sessions, constraint::greatest_sessions, rhythm_.sessions.max + 1, earliest_,
                     earliest_);
        }
        const bool fewer = options_.sessions > 0 && options_.sessions < rhythm_.sessions.max;
        const int wanted = fewer ? options_.sessions : rhythm_.sessions.max;
        return wanted < static_cast<int>(visit_list::most) ? wanted : static_cast<int>(visit_list::most);
    }
    // As many days as the chain can need when every closed day is in its way, and none past the limit.
    constexpr int days_to_look_at(const date& first, int wanted) const {
        const std::int64_t to_limit = std::int64_t{(limit_ - first).days()} + 1;
        const std::int64_t chain = std::int64_t{wanted + 1} * (apart_.most + 7) + distance(first, earliest_) + 14;
        const std::int64_t enough = chain + open_.closed_days(first, day_set::capacity);
        const std::int64_t days = enough < to_limit ? enough : to_limit;
        return days > day_set::capacity ? day_set::capacity : static_cast<int>(days);
    }
    // What keeps most of some closed days closed. The weekdays are named where nothing else is in the way.
    constexpr constraint against(const date& first, const date& last) const {
        std::array<int, enumerator_count<constraint>> days{};
        for (date day = first; day <= last; day = day + boost::gregorian::days(1)) {
            if (day < earliest_) {
                ++days[position(made_.first_bound_by())];
            } else if (const auto why = open_.against(day); why && *why != constraint::weekdays) {
                ++days[position(*why)];
            }
        }
        auto most = position(constraint::weekdays);
        for (std::size_t each = 0; each < days.size(); ++each) {
            most = days[each] > days[most] ? each : most;
        }
        return static_cast<constraint>(most);
    }
    constexpr void nothing_fits(const date& first, int from, int days, int session) {
        const date soonest = first + boost::gregorian::days(from);
        const date last = first + boost::gregorian::days(days - 1);
        if (last < soonest) {
            conflict(limited_by_, made_.first_bound_by(), session, last, soonest);
        } else {
            conflict(last == limit_ ? limited_by_ : constraint::sessions, against(soonest, last), session, soonest,
                     last);
        }
    }
    // The next session would come at the soonest so many days after the first day.
    constexpr void too_few(const date& first, int soonest, int days, int session) {
        const date next = first + boost::gregorian::days(soonest);
        const date last = first + boost::gregorian::days(days - 1);
        const constraint one = last == limit_ ? limited_by_ : constraint::sessions;
        conflict(one, next > last ? constraint::least_interval : against(next, last), session,
                 next < last ? next : last, next < last ? last : next);
    }
    constexpr void maintain(const visit& last) {
        using boost::gregorian::days;
        if (rhythm_.maintenance.max.is_zero()) {
            return;
        }
        visit single{last.number + 1, date{boost::date_time::not_a_date_time},
                     last.planned + days(rhythm_.maintenance.min.in_days()),
                     last.planned + days(rhythm_.maintenance.max.in_days())};
        if (!usable(single.latest)) {
            return;
        }
        for (date day = single.earliest; day <= single.latest; day = day + days(1)) {
            if (!open_.against(day)) {
                single.planned = day;
                break;
            }
        }
        if (single.planned.is_special()) {
            conflict(constraint::greatest_interval, against(single.earliest, single.latest), single.number,
                     single.earliest, single.latest);
        }
        made_.maintain(single);
    }

    const session_rhythm& rhythm_;
    const calendar& open_;
    const schedule_options& options_;
    spacing apart_;
    date earliest_{boost::date_time::not_a_date_time};
    date limit_{boost::date_time::not_a_date_time};
    constraint limited_by_ = constraint::calendar_end;
    diary made_{};
};

} // namespace detail

/// Sessions in a rhythm on a calendar, from a start. The first is on the first open day from the start on; none comes
/// sooner than the least interval; as few as the calendar allows come later than the greatest, and each that does is a
/// conflict. A start that is no day of the years 1900 to 9998 is a conflict too.
constexpr diary schedule(const session_rhythm& rhythm, const date& start, const calendar& open,
                         const schedule_options& options = {}) {
    return detail::diary_maker(rhythm, open, options).make(start, 0, start);
}
/// The sessions of a plan on a calendar.
constexpr diary schedule(const treatment_plan& plan, const date& start, const calendar& open,
                         const schedule_options& options = {}) {
    return schedule(rhythm_of(plan), start, open, options);
}
/// The visits for several zones on a calendar. No day, and the conflict `sessions` against `sessions`, if no zone can
/// be treated.
constexpr diary schedule(const visit_plan& plan, const date& start, const calendar& open,
                         const schedule_options& options = {}) {
    if (plan.treated().empty()) {
        diary none;
        none.add(schedule_conflict{constraint::sessions, constraint::sessions, 1, start, start});
        return none;
    }
    return schedule(rhythm_of(plan), start, open, options);
}
/// The sessions that a course still has, if `next_visit` lets it go on; none otherwise. `first_visit` is the day of its
/// first visit, done or to come.
constexpr diary schedule(const course& so_far, const date& first_visit, const calendar& open,
                         const schedule_options& options = {}) {
    session_rhythm rhythm = rhythm_of(so_far.plan());
    const next_visit_answer next = next_visit(so_far);
    if (next.outcome != course_outcome::go_on) {
        return diary{};
    }
    if (so_far.visits().empty()) {
        return schedule(rhythm, first_visit, open, options);
    }
    rhythm.interval = next.interval;
    const int day = so_far.visits().back().day;
    const date last = first_visit.is_special() ? first_visit : first_visit + boost::gregorian::days(day);
    return detail::diary_maker(rhythm, open, options).make(last, next.number - 1, last);
}

/// The latest day on which a course of so many sessions can begin so that recovery is over by a day, no earlier than
/// `earliest`; no day if there is none. Intervals are kept if they can be.
constexpr date latest_start(const session_rhythm& rhythm, int sessions, const date& recovered_by, const calendar& open,
                            const date& earliest) {
    const schedule_options options{.recovered_by = recovered_by, .sessions = sessions};
    date feasible{boost::date_time::not_a_date_time};
    if (recovered_by.is_special() || earliest.is_special() || sessions < 1) {
        return feasible;
    }
    const std::int64_t least = std::int64_t{sessions - 1} * rhythm.interval.min.in_days() + rhythm.recovery.in_days();
    if ((recovered_by - earliest).days() < least) {
        return feasible;
    }
    for (date start = recovered_by - boost::gregorian::days(static_cast<long>(least)); start >= earliest;
         start = start - boost::gregorian::days(1)) {
        if (open.against(start)) {
            continue;
        }
        const diary made = schedule(rhythm, start, open, options);
        if (made.visits().size() != static_cast<std::size_t>(sessions)) {
            continue;
        }
        if (made.conflict_count() == 0) {
            return start;
        }
        feasible = feasible.is_special() ? start : feasible;
    }
    return feasible;
}

/// How many sessions fit between a start and a day by which recovery must be over, up to the plan's greatest number.
constexpr int sessions_that_fit(const session_rhythm& rhythm, const date& start, const date& recovered_by,
                                const calendar& open) {
    const schedule_options options{.recovered_by = recovered_by};
    return static_cast<int>(schedule(rhythm, start, open, options).visits().size());
}

/// A step of the plan with its days: care before and after a session, recovery, and signs to look for.
struct dated_step {
    const treatment_step* step; ///< the step
    std::string_view rule;      ///< the id of its rule
    int session;                ///< the session it belongs to, from 1
    date first;                 ///< its first day
    date last;                  ///< its last day
};

/// The steps of a plan that have days of their own around one session, in the plan's order, for a `for` loop. A part of
/// a day counts as the whole day, so that nothing is begun too late or ended too soon.
class dated_steps {
public:
    /// The steps around a session; none if the session has no day.
    constexpr dated_steps(const treatment_plan& plan, const visit& session)
        : steps_(session.planned.is_special() ? step_range{} : plan.steps()), session_(session) {}

    /// A step while they are walked.
    struct place {
        step_range::iterator at{};   ///< the place among all steps of the plan
        step_range::iterator last{}; ///< the end of them
        visit session{};             ///< the session
        /// The step with its days.
        constexpr dated_step value() const;
        /// Goes on to the next.
        constexpr void advance() {
            ++at;
            skip();
        }
        /// Goes on to a step that has days of its own.
        constexpr void skip() {
            while (at != last && at->from == at_session && at->until == at_session) {
                ++at;
            }
        }
        /// Whether both are at the same step.
        constexpr bool operator==(const place& other) const { return at == other.at; }
    };
    /// Walks over the steps.
    using iterator = walk_iterator<place>;
    /// The first.
    constexpr iterator begin() const {
        place first{steps_.begin(), steps_.end(), session_};
        first.skip();
        return iterator(first);
    }
    /// The end.
    constexpr iterator end() const { return iterator(place{steps_.end(), steps_.end(), session_}); }

private:
    step_range steps_;
    visit session_;
};

constexpr dated_step dated_steps::place::value() const {
    constexpr std::int32_t a_day = duration::minutes_a_day;
    const treatment_step& step = *at;
    const std::int32_t from = step.from.in_minutes();
    const std::int32_t until = step.until.in_minutes() < from ? from : step.until.in_minutes();
    const std::int32_t first = from >= 0 ? from / a_day : -((-from + a_day - 1) / a_day);
    const std::int32_t end = until >= 0 ? (until + a_day - 1) / a_day : -(-until / a_day);
    return {&step, at.place().rule(), session.number, session.planned + boost::gregorian::days(first),
            session.planned + boost::gregorian::days(end)};
}

} // namespace needlewise::inline v1
