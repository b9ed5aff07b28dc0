// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A course of treatment over months: what was done and observed at each visit, and what follows from it. The rules are
/// a table that collects: every rule that holds is asked and the most cautious wins, so that a further rule or a
/// further reaction can only make the next visit shallower or later.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

#include <needlewise/engine/decision_table.hpp>
#include <needlewise/evidence.hpp>
#include <needlewise/plan.hpp>
#include <needlewise/required.hpp>
#include <needlewise/result.hpp>
#include <needlewise/text_literal.hpp>

namespace needlewise::inline v1 {

/// How the redness after a visit went away.
enum class redness_course : std::uint8_t {
    settled_in_time,      ///< within the time that the plan's recovery steps expect
    longer_than_expected, ///< later than that, but within 7 days
    over_a_week,          ///< still there after 7 days
    not_observed,         ///< nobody looked or asked
};
/// Codes of `redness_course`.
template <> struct enumeration<redness_course> {
    static constexpr table_text field = "redness";
    static constexpr code_text codes[] = {"settled_in_time", "longer_than_expected", "over_a_week", "not_observed"};
    static constexpr table_text allowed = "settled_in_time, longer_than_expected, over_a_week, not_observed";
};

/// Darker or lighter patches after a visit, where they were not wanted.
enum class pigment_change : std::uint8_t {
    none,         ///< none
    transient,    ///< there were some, and they faded again
    persistent,   ///< there are some
    not_observed, ///< nobody looked or asked
};
/// Codes of `pigment_change`.
template <> struct enumeration<pigment_change> {
    static constexpr table_text field = "pigment";
    static constexpr code_text codes[] = {"none", "transient", "persistent", "not_observed"};
    static constexpr table_text allowed = "none, transient, persistent, not_observed";
};

/// Pain at a visit.
enum class pain_level : std::uint8_t {
    tolerable,    ///< the person would have it again
    too_much,     ///< the person would not have it again like that
    not_observed, ///< nobody asked
};
/// Codes of `pain_level`.
template <> struct enumeration<pain_level> {
    static constexpr table_text field = "pain";
    static constexpr code_text codes[] = {"tolerable", "too_much", "not_observed"};
    static constexpr table_text allowed = "tolerable, too_much, not_observed";
};

/// Whether the endpoint of the plan was reached.
enum class endpoint_result : std::uint8_t {
    reached,      ///< as planned
    not_reached,  ///< the skin showed less than planned
    exceeded,     ///< the skin showed more than planned: bleeding where redness was wanted, or bleeding hard to stop
    not_observed, ///< nobody noted it
};
/// Codes of `endpoint_result`.
template <> struct enumeration<endpoint_result> {
    static constexpr table_text field = "endpoint";
    static constexpr code_text codes[] = {"reached", "not_reached", "exceeded", "not_observed"};
    static constexpr table_text allowed = "reached, not_reached, exceeded, not_observed";
};

/// Signs after a visit that stop a course.
enum class alarm_sign : std::uint8_t {
    none,              ///< asked, and there was none
    infection,         ///< spreading redness, warmth, pus or fever
    herpes,            ///< clustered blisters or tingling
    nodules,           ///< a rash or firm bumps that stay
    scarring,          ///< raised scars or tracks of needle marks
    allergic_reaction, ///< itching swelling, hives
    not_asked,         ///< nobody asked
};
/// Codes of `alarm_sign`.
template <> struct enumeration<alarm_sign> {
    static constexpr table_text field = "alarm";
    static constexpr code_text codes[] = {"none",     "infection",         "herpes",   "nodules",
                                          "scarring", "allergic_reaction", "not_asked"};
    static constexpr table_text allowed = "none, infection, herpes, nodules, scarring, allergic_reaction, not_asked";
};

/// How the concern answered to the treatment, by the scale that the clinic uses and photographs.
enum class treatment_response : std::uint8_t {
    target_reached, ///< as good as was aimed at
    some,           ///< better
    none,           ///< no change
    worse,          ///< worse
    not_judged,     ///< not judged yet
};
/// Codes of `treatment_response`.
template <> struct enumeration<treatment_response> {
    static constexpr table_text field = "response";
    static constexpr code_text codes[] = {"target_reached", "some", "none", "worse", "not_judged"};
    static constexpr table_text allowed = "target_reached, some, none, worse, not_judged";
};

/// How far the course has come, by the sessions done.
enum class course_progress : std::uint8_t {
    early,    ///< fewer than the least number of sessions
    enough,   ///< the least number is done, the greatest is not
    complete, ///< the greatest number is done
};
/// Codes of `course_progress`.
template <> struct enumeration<course_progress> {
    static constexpr table_text field = "progress";
    static constexpr code_text codes[] = {"early", "enough", "complete"};
    static constexpr table_text allowed = "early, enough, complete";
};

/// How many earlier visits of the course brought a reaction.
enum class reactions_before : std::uint8_t {
    none, ///< none
    some, ///< at least one
};
/// Codes of `reactions_before`.
template <> struct enumeration<reactions_before> {
    static constexpr table_text field = "reactions before";
    static constexpr code_text codes[] = {"none", "some"};
    static constexpr table_text allowed = "none, some";
};

/// What follows for the course, from the least to the most cautious.
enum class course_outcome : std::uint8_t {
    go_on,              ///< the next session
    sessions_done,      ///< the greatest number of sessions is done: maintenance, if the plan has any
    no_benefit,         ///< more sessions are not expected to help: no further session
    target_reached,     ///< maintenance, if the plan has any
    ask_first,          ///< an answer that matters is missing
    wait_until_settled, ///< no session before it has settled and was looked at again
    refer,              ///< no session: to a physician
};
/// Codes of `course_outcome`.
template <> struct enumeration<course_outcome> {
    static constexpr table_text field = "course";
    static constexpr code_text codes[] = {"go_on",     "sessions_done",      "no_benefit", "target_reached",
                                          "ask_first", "wait_until_settled", "refer"};
    static constexpr table_text allowed =
        "go_on, sessions_done, no_benefit, target_reached, ask_first, wait_until_settled, refer";
};

/// How deep the next session goes, from the boldest to the most cautious.
enum class depth_change : std::uint8_t {
    deeper,    ///< one step deeper, up to the plan's depth
    same,      ///< as this visit
    shallower, ///< one step shallower, and never again as deep as this visit
};
/// Codes of `depth_change`.
template <> struct enumeration<depth_change> {
    static constexpr table_text field = "depth change";
    static constexpr code_text codes[] = {"deeper", "same", "shallower"};
    static constexpr table_text allowed = "deeper, same, shallower";
};

/// How soon the next session comes.
enum class interval_change : std::uint8_t {
    as_planned, ///< within the plan's interval
    longer,     ///< not before the plan's longest interval, and later with each further reaction
};
/// Codes of `interval_change`.
template <> struct enumeration<interval_change> {
    static constexpr table_text field = "interval change";
    static constexpr code_text codes[] = {"as_planned", "longer"};
    static constexpr table_text allowed = "as_planned, longer";
};

/// What a rule of the course says. Of several the most cautious part of each wins.
struct course_advice {
    course_outcome outcome = course_outcome::go_on;         ///< whether there is a next session
    depth_change depth = depth_change::deeper;              ///< how deep
    interval_change interval = interval_change::as_planned; ///< how soon
    /// Whether both are the same.
    constexpr bool operator==(const course_advice&) const = default;

    /// The more cautious of both, part by part.
    constexpr course_advice operator|(const course_advice& other) const {
        return {other.outcome > outcome ? other.outcome : outcome, other.depth > depth ? other.depth : depth,
                other.interval > interval ? other.interval : interval};
    }
    /// Whether it is nowhere bolder than another.
    constexpr bool at_least_as_cautious_as(const course_advice& other) const { return (*this | other) == *this; }
    /// Whether the visit brought a reaction that limits all later visits.
    constexpr bool reaction() const {
        return depth == depth_change::shallower || outcome >= course_outcome::wait_until_settled;
    }
};

/// What was done at a visit, and what was seen and heard of it before the next one. What is not said is unknown.
struct visit_record {
    required<int> day;                                            ///< days since the first visit of the course, from 0
    required<needle_length> depth;                                ///< the longest needle that was used
    redness_course redness = redness_course::not_observed;        ///< how redness settled
    pigment_change pigment = pigment_change::not_observed;        ///< unwanted patches
    pain_level pain = pain_level::not_observed;                   ///< pain
    endpoint_result endpoint = endpoint_result::not_observed;     ///< the endpoint
    alarm_sign alarm = alarm_sign::not_asked;                     ///< the most serious sign
    treatment_response response = treatment_response::not_judged; ///< how the concern answered
};

/// When a rule of the course holds.
struct course_condition {
    value_set<redness_course> redness = {};      ///< the redness was one of these
    value_set<pigment_change> pigment = {};      ///< and the pigment
    value_set<pain_level> pain = {};             ///< and the pain
    value_set<endpoint_result> endpoint = {};    ///< and the endpoint
    value_set<alarm_sign> alarm = {};            ///< and the sign
    value_set<treatment_response> response = {}; ///< and the response
    value_set<course_progress> progress = {};    ///< and the progress
    value_set<reactions_before> reactions = {};  ///< and the reactions at earlier visits
};

/// A row of the course table.
struct course_rule {
    required_text id;                 ///< stable dotted name
    course_condition when;            ///< the visits that it accepts
    course_advice then;               ///< what it says
    required_text said;               ///< the rule in one sentence
    source_list source;               ///< what it rests on
    required<rule_strength> strength; ///< how far it may be trusted
    table_text dissent = {};          ///< which sources disagree, and how it was settled
};

/// The visits that a rule accepts.
using visit_box = engine::box<redness_course, pigment_change, pain_level, endpoint_result, alarm_sign,
                              treatment_response, course_progress, reactions_before>;

/// What is wrong with a course table.
enum class course_fault : std::uint8_t {
    none,         ///< nothing
    gap,          ///< no rule says anything about a visit
    duplicate_id, ///< two rules have one id
    unnamed_rule, ///< a rule has no id or no sentence
    uncited_rule, ///< a source of a rule has no title or no address
    dead_rule,    ///< another rule holds wherever this one does, and is at least as cautious
    bolder,       ///< no rule is as cautious as a rule of the other table wherever that one holds
};
/// Codes of `course_fault`.
template <> struct enumeration<course_fault> {
    static constexpr table_text field = "course fault";
    static constexpr code_text codes[] = {"none",         "gap",       "duplicate_id", "unnamed_rule",
                                          "uncited_rule", "dead_rule", "bolder"};
    static constexpr table_text allowed = "none, gap, duplicate_id, unnamed_rule, uncited_rule, dead_rule, bolder";
};

/// What the inspection of a course table found.
struct course_report {
    course_fault fault = course_fault::none; ///< what is wrong
    std::string_view rule = {};              ///< the rule at fault, if one is
    std::string_view other = {};             ///< the other rule, if there are two
    visit_box where{};                       ///< the visits that show it
    /// Whether nothing is wrong.
    constexpr explicit operator bool() const { return fault == course_fault::none; }
};

/// The rules of a course, made ready to be asked: the fifth table of a book. At most 64 rules.
template <std::size_t Rows> class course_table {
    static_assert(Rows <= 64, "a course table has at most 64 rules");

public:
    /// The rules about one visit.
    using rules = engine::rule_set<1>;
    /// Takes the rules in their order. They are copied.
    constexpr explicit course_table(const course_rule (&rows)[Rows])
        : course_table(rows, std::make_index_sequence<Rows>{}) {}

    /// The rules.
    constexpr std::span<const course_rule, Rows> rows() const { return rows_; }
    /// The rules that hold for a visit.
    constexpr rules holding(const visit_record& seen, course_progress progress, reactions_before before) const {
        return table_.hits(seen.redness, seen.pigment, seen.pain, seen.endpoint, seen.alarm, seen.response, progress,
                           before);
    }
    /// What some rules say together. Of none: refer, because a table with a gap knows nothing.
    constexpr course_advice advice(const rules& holding) const {
        if (holding.empty()) {
            return {course_outcome::refer, depth_change::shallower, interval_change::longer};
        }
        course_advice all;
        for (const std::size_t row : holding) {
            all = all | rows_[row].then;
        }
        return all;
    }

    /// Of some rules those that decide: none of the others says anything as cautious. All, if there is nothing to hold
    /// the course back.
    constexpr rules binding(const rules& holding) const {
        const course_advice all = advice(holding);
        rules deciding;
        for (const std::size_t row : holding) {
            const course_advice& said = rows_[row].then;
            const bool decides = (said.outcome == all.outcome && said.outcome != course_outcome::go_on) ||
                                 (said.depth == all.depth && said.depth != depth_change::deeper) ||
                                 (said.interval == all.interval && said.interval != interval_change::as_planned);
            if (decides) {
                deciding.add(row);
            }
        }
        return deciding.empty() ? holding : deciding;
    }

    /// Looks for gaps, for one id twice, for rules without name, sentence or source, and for rules that never matter.
    constexpr course_report inspect() const {
        std::array<visit_box, Rows> boxes{};
        for (std::size_t row = 0; row < Rows; ++row) {
            boxes[row] = box_of(rows_[row].when);
            if (rows_[row].id.get().empty() || rows_[row].said.get().empty()) {
                return {course_fault::unnamed_rule, rows_[row].id, {}, boxes[row]};
            }
            for (const needlewise::source& each : rows_[row].source) {
                if (each.title.get().empty() || each.address.get().empty()) {
                    return {course_fault::uncited_rule, rows_[row].id, {}, boxes[row]};
                }
            }
        }
        for (std::size_t row = 0; row < Rows; ++row) {
            for (std::size_t other = 0; other < Rows; ++other) {
                if (row == other) {
                    continue;
                }
                if (rows_[row].id.get() == rows_[other].id.get()) {
                    return {course_fault::duplicate_id, rows_[row].id, rows_[other].id, boxes[row]};
                }
                const bool covered = (boxes[row] & boxes[other]) == boxes[row];
                const bool twins = boxes[row] == boxes[other] && rows_[row].then == rows_[other].then;
                if (covered && rows_[other].then.at_least_as_cautious_as(rows_[row].then) && (!twins || other < row)) {
                    return {course_fault::dead_rule, rows_[row].id, rows_[other].id, boxes[row]};
                }
            }
        }
        if (const auto left = engine::gap(std::span<const visit_box>(boxes)); left.found) {
            return {course_fault::gap, {}, {}, left.where};
        }
        return {};
    }

    /// Looks for visits that may get bolder advice than from another table: each rule of the other table must be
    /// matched here by a rule that holds wherever it does and is at least as cautious.
    template <std::size_t Others> constexpr course_report compare(const course_table<Others>& base) const {
        for (const course_rule& theirs : base.rows()) {
            bool matched = false;
            for (const course_rule& ours : rows_) {
                matched = matched || ((box_of(theirs.when) & box_of(ours.when)) == box_of(theirs.when) &&
                                      ours.then.at_least_as_cautious_as(theirs.then));
            }
            if (!matched) {
                return {course_fault::bolder, theirs.id, {}, box_of(theirs.when)};
            }
        }
        return {};
    }
    /// Whether no visit gets bolder advice than from another table.
    template <std::size_t Others> constexpr bool never_bolder_than(const course_table<Others>& base) const {
        return static_cast<bool>(compare(base));
    }

private:
    using table = engine::decision_table<engine::hit_policy::collect, course_advice, Rows, redness_course,
                                         pigment_change, pain_level, endpoint_result, alarm_sign, treatment_response,
                                         course_progress, reactions_before>;

    static constexpr visit_box box_of(const course_condition& when) {
        return visit_box::of(when.redness, when.pigment, when.pain, when.endpoint, when.alarm, when.response,
                             when.progress, when.reactions);
    }
    template <std::size_t... At>
    constexpr course_table(const course_rule (&rows)[Rows], std::index_sequence<At...>)
        : rows_{rows[At]...}, table_({{box_of(rows[At].when), rows[At].then}...}) {}

    std::array<course_rule, Rows> rows_;
    table table_;
};

namespace complaint {
/// Named in a compiler's error for a constant visit that cannot be added to a course.
void not_a_visit_that_can_follow();
} // namespace complaint

namespace detail {
template <std::size_t... At> constexpr std::array<visit_record, sizeof...(At)> no_visits(std::index_sequence<At...>) {
    return {((void)At, visit_record{.day = 0, .depth = no_needling})...};
}
} // namespace detail

/// One treatment over months: the plan and the visits so far. It keeps no more than `most` visits.
class course {
public:
    static constexpr std::size_t most = 52; ///< how many visits there can be

    /// A course that begins with a plan.
    constexpr explicit course(const treatment_plan& plan) : plan_(plan) {}

    /// Adds what was done and seen. The error names the field: a day before that of the last visit or over 3,650, no
    /// needle at all, or a visit too many. A needle longer than the plan allows is kept, because it is a fact.
    constexpr result<int> add(const visit_record& seen) {
        if (size_ == most) {
            return input_error{"visit", static_cast<std::int64_t>(size_) + 1, "at most 52 visits"};
        }
        const int day = seen.day;
        if (day > 3650 || (size_ == 0 ? day != 0 : day <= visits_[size_ - 1].day.get())) {
            return input_error{"day", day, "0 for the first visit, then later than the last visit, at most 3650"};
        }
        if (seen.depth.get().is_none()) {
            return input_error{"needle length in micrometres", 0, "100 to 3000"};
        }
        visits_[size_++] = seen;
        return static_cast<int>(size_);
    }
    /// The same course with one more visit, for constants: a visit that cannot be added does not compile.
    consteval course with(const visit_record& seen) const {
        course more = *this;
        if (!more.add(seen)) {
            complaint::not_a_visit_that_can_follow();
        }
        return more;
    }

    /// The plan.
    constexpr const treatment_plan& plan() const { return plan_; }
    /// The visits so far, in order.
    constexpr std::span<const visit_record> visits() const { return {visits_.data(), size_}; }

private:
    treatment_plan plan_;
    std::array<visit_record, most> visits_ = detail::no_visits(std::make_index_sequence<most>{});
    std::size_t size_ = 0;
};

/// The next visit of a course, with the rules that made it.
struct next_visit_answer {
    course_outcome outcome = course_outcome::go_on;   ///< what follows
    int number = 1;                                   ///< which session it would be, from 1
    bool optional = false;                            ///< whether the least number of sessions is done
    needle_length depth = no_needling;                ///< needle length; none unless the course goes on
    range<duration> interval{duration{}, duration{}}; ///< from the last visit; zero before the first
    range<duration> maintenance = no_time;            ///< from the last visit, once finished; zero for none
    engine::rule_set<1> rules{};                      ///< the rules about the last visit that decide, by their row
    engine::rule_set<1> earlier{};                    ///< the rules about earlier visits that still limit this one
};

/// How much the needle length changes from visit to visit. Expert opinion: the smallest step between lengths that
/// devices are sold with (docs/evidence/devices.csv).
inline constexpr std::int32_t depth_step_micrometres = 250;
/// How much later each further reaction puts the next session. Expert opinion: half of the usual month.
inline constexpr std::int32_t days_per_reaction = 14;

namespace detail {

/// Walks over the visits and keeps what earlier ones allow.
template <std::size_t Rows> class course_walk {
public:
    constexpr course_walk(const course& of, const course_table<Rows>& table)
        : plan_(of.plan()), table_(table), next_(of.plan().first.in_micrometres()),
          ceiling_(of.plan().depth.max.in_micrometres()) {
        for (const visit_record& seen : of.visits()) {
            see(seen);
        }
    }

    constexpr next_visit_answer answer() const {
        next_visit_answer made;
        made.outcome = advice_.outcome;
        made.number = done_ + 1;
        made.optional = done_ >= plan_.sessions.min;
        made.rules = table_.binding(holding_);
        made.earlier = earlier_;
        // A reaction to the shortest needle of the plan leaves no shorter one to try.
        if (ceiling_ < plan_.depth.min.in_micrometres() && made.outcome < course_outcome::refer) {
            made.outcome = course_outcome::refer;
        }
        const bool finished =
            made.outcome == course_outcome::sessions_done || made.outcome == course_outcome::target_reached;
        if (made.outcome == course_outcome::go_on) {
            made.depth = *needle_length::from_micrometres(next_);
            made.interval = done_ == 0 ? made.interval : interval();
        } else if (finished) {
            made.maintenance = plan_.maintenance;
        }
        return made;
    }

private:
    constexpr void see(const visit_record& seen) {
        ++done_;
        const course_progress progress = done_ < plan_.sessions.min   ? course_progress::early
                                         : done_ < plan_.sessions.max ? course_progress::enough
                                                                      : course_progress::complete;
        if (advice_.reaction()) {
            earlier_ = earlier_ | table_.binding(holding_);
        }
        holding_ = table_.holding(seen, progress, reactions_ == 0 ? reactions_before::none : reactions_before::some);
        advice_ = table_.advice(holding_);
        const std::int32_t used = seen.depth.get().in_micrometres();
        if (advice_.reaction()) {
            ++reactions_;
            ceiling_ = least(ceiling_, used - depth_step_micrometres);
        }
        slower_ += advice_.interval == interval_change::longer || advice_.reaction() ? 1 : 0;
        const std::int32_t step = advice_.depth == depth_change::deeper ? depth_step_micrometres : 0;
        next_ = least(used + step, ceiling_);
        next_ = next_ < plan_.depth.min.in_micrometres() ? plan_.depth.min.in_micrometres() : next_;
    }
    constexpr range<duration> interval() const {
        if (slower_ == 0) {
            return plan_.interval;
        }
        const std::int32_t shortest = plan_.interval.min.in_days();
        const std::int32_t longest = plan_.interval.max.in_days();
        const std::int32_t first = longest - shortest > days_per_reaction ? longest : shortest + days_per_reaction;
        const std::int32_t soonest = (first > longest ? first : longest) + (slower_ - 1) * days_per_reaction;
        return {*duration::from_days(soonest), *duration::from_days(soonest + (longest - shortest))};
    }
    static constexpr std::int32_t least(std::int32_t a, std::int32_t b) { return b < a ? b : a; }

    const treatment_plan& plan_;
    const course_table<Rows>& table_;
    std::int32_t next_;
    std::int32_t ceiling_;
    int done_ = 0;
    int reactions_ = 0;
    int slower_ = 0;
    course_advice advice_{};
    engine::rule_set<1> holding_{};
    engine::rule_set<1> earlier_{};
};

} // namespace detail

/// What follows for a course by the rules of a table. Before the first visit it is the plan's first session.
template <std::size_t Rows> constexpr next_visit_answer next_visit(const course& of, const course_table<Rows>& table) {
    return detail::course_walk<Rows>(of, table).answer();
}

} // namespace needlewise::inline v1
