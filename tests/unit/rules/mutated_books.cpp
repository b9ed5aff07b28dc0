// SPDX-License-Identifier: MIT
/// Books with cells changed at random, always the same ones: what `inspect` and `bolder_than` pass is tried over an
/// enumeration of decisions, without their boxes. Nobody is without a reason, punished for less risk or rewarded for
/// more, and no book that is never bolder is bolder.
#include "editor.hpp"

#include "../../catch.hpp"
#include "../every_case.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <needlewise/needlewise.hpp>
#include <needlewise/rules/compare.hpp>
#include <needlewise/rules/inspect.hpp>

using namespace needlewise;

namespace {

/// Picks at random, the same on every machine.
class picker {
public:
    explicit picker(std::uint64_t seed) : random_(seed) {}
    std::size_t below(std::size_t count) { return random_() % count; }
    bool one_in(std::size_t count) { return below(count) == 0; }
    template <class T, std::size_t Count> T of(const std::array<T, Count>& values) { return values[below(Count)]; }
    template <class Rows> auto& row_of(Rows& rows) { return rows[below(rows.size())]; }
    template <enumerated Enum> enum_set<Enum> values() { // some that stand side by side
        const auto one = static_cast<Enum>(below(enumerator_count<Enum>));
        const auto other = static_cast<Enum>(below(enumerator_count<Enum>));
        return one < other ? values_from(one, other) : values_from(other, one);
    }
    needle_length length() { return of(std::array{0.25_mm, 0.5_mm, 0.75_mm, 1.0_mm, 1.25_mm, 1.5_mm, 2.0_mm, 2.5_mm}); }
    duration pace() { return of(std::array{1_weeks, 2_weeks, 3_weeks, 4_weeks, 5_weeks, 6_weeks, 8_weeks}); }
    int sessions() { return 1 + static_cast<int>(below(8)); }
    objection otherwise() { return one_in(2) ? objection::refer : objection::refuse; }

private:
    std::mt19937_64 random_;
};

template <class T> void put_in_order(range<T>& both) {
    if (both.max < both.min) {
        std::swap(both.min, both.max);
    }
}

/// A book with cells changed, and what is new in it.
struct mutant : editor {
    explicit mutant(std::uint64_t seed) : pick(seed) {
        for (std::size_t more = 1 + pick.below(3); more > 0; --more) {
            change();
        }
    }

    picker pick;
    std::deque<std::string> names{};
    std::vector<skin_concern> concerns{}; // of the rows that were changed
    finding_set findings{finding::pih_history, finding::melasma, finding::thin_skin};

private:
    std::string_view fresh_name() { return names.emplace_back("new." + std::to_string(names.size())); }

    void change_cells(regimen& then) {
        switch (pick.below(6)) {
        case 0: then.depth.min = then.first = pick.length(); break;
        case 1: then.depth.max = pick.length(); break;
        case 2: then.first = pick.length(); break;
        case 3: (pick.one_in(2) ? then.sessions.min : then.sessions.max) = pick.sessions(); break;
        case 4: then.interval.min = pick.pace(); break;
        case 5: then.interval.max = pick.pace(); break;
        }
        put_in_order(then.depth);
        put_in_order(then.sessions);
        put_in_order(then.interval);
        then.first = std::clamp(then.first, then.depth.min, then.depth.max);
    }

    /// A row that goes before another, and before or beside those beside it.
    void replace(const protocol_rule& old) {
        protocol_rule made = old;
        std::vector<std::string_view> before{old.id};
        std::vector<std::string_view> beside;
        before.insert(before.end(), old.replaces.begin(), old.replaces.end());
        const bool of_all = pick.one_in(2);
        for (const protocol_rule& other : protocol) {
            if (other.beside.contains(old.id) || old.beside.contains(other.id)) {
                (of_all ? before : beside).push_back(other.id);
            }
        }
        const auto list = [](std::vector<std::string_view> all) {
            all.resize(4, all.front());
            return name_list{all[0], all[1], all[2], all[3]};
        };
        made.replaces = list(before);
        made.beside = beside.empty() ? name_list() : list(beside);
        made.id = fresh_name();
        if (pick.one_in(2)) {
            made.when.phototype = pick.values<fitzpatrick>();
        }
        if (pick.one_in(2)) {
            made.when.practitioner = pick.values<practitioner_kind>();
        }
        if (pick.one_in(3)) {
            made.when.site = pick.one_in(2) ? enum_set<body_site>(books::thin_skin) : ~books::thin_skin;
        }
        change_cells(made.then);
        change_cells(made.then);
        protocol.push_back(made);
    }

    void limit() {
        limit_rule made = pick.row_of(limits);
        made.id = fresh_name();
        made.replaces = {};
        made.when.having = {};
        made.when.depth = {};
        switch (pick.below(3)) {
        case 0: made.then = no_deeper_than(pick.length()); break;
        case 1: made.then = no_sooner_than(pick.pace()); break;
        case 2: made.then = no_more_sessions_than(pick.sessions()); break;
        }
        if (made.then.get().kind() != limit_kind::depth && pick.one_in(2)) {
            made.when.depth = values_from(pick.of(std::array{depth_band::medium, depth_band::very_deep}),
                                          enumeration<depth_band>::last);
        }
        if (pick.one_in(2)) {
            const finding_set standard_ones = ~own_findings;
            const finding found =
                *std::next(standard_ones.begin(),
                           static_cast<std::ptrdiff_t>(pick.below(static_cast<std::size_t>(standard_ones.size()))));
            made.when.having = found;
            findings |= found;
        }
        if (pick.one_in(2)) {
            made.when.phototype = pick.values<fitzpatrick>();
        }
        made.otherwise = pick.otherwise();
        limits.push_back(made);
    }

    void change() {
        protocol_rule& row = pick.row_of(protocol);
        const auto touches = [this](const auto& when) { concerns.push_back(*when.concern.begin()); };
        touches(row.when);
        switch (pick.below(8)) {
        case 0:
        case 1: change_cells(row.then); break;
        case 2:
        case 3: replace(protocol_rule(row)); break;
        case 4: limit(); break;
        case 5: {
            limit_rule& changed = pick.row_of(limits);
            changed.otherwise = pick.otherwise();
            touches(changed.when);
            if (changed.then.get().kind() == limit_kind::depth && pick.one_in(2)) {
                changed.then = no_deeper_than(pick.length());
            }
            break;
        }
        case 6: {
            screening_rule& changed = pick.row_of(screening);
            findings |= finding_set(changed.when.having);
            changed.then = static_cast<objection>(pick.below(enumerator_count<objection>));
            changed.wait = pick.one_in(2) ? duration{} : pick.pace();
            break;
        }
        case 7: row.when.phototype = pick.values<fitzpatrick>(); break;
        }
    }
};

/// The first thing that is wrong, in words.
struct first_complaint {
    std::string first{};
    std::uint64_t seed = 0;

    void check(bool good, std::string_view what, const intake& asked) {
        if (!good && first.empty()) {
            first = "book " + std::to_string(seed) + ": " + std::string(what);
            for (const std::string_view each :
                 {code(asked.concern.get()), code(asked.severity.get()), code(asked.site.get()),
                  code(asked.phototype.get()), code(asked.practitioner.get())}) {
                first += ' ';
                first += each;
            }
            for (const finding found : asked.history.get().present()) {
                first += ' ';
                first += code(found);
            }
        }
    }
};

/// How soon a book allows a row of a plan at a depth.
duration soonest_at(const book_view& book, const treatment_plan& plan, needle_length depth) {
    const treated_case& who = plan.treated();
    duration soonest;
    for (const protocol_rule& row : book.protocol) {
        soonest = row.id.get() == plan.rule().id ? row.then.interval.min : soonest;
    }
    for (const limit_rule& limit : book.limits) {
        const limit_condition& when = limit.when;
        if (when.concern.contains(who.concern) && when.severity.contains(who.severity) &&
            when.site.contains(who.site) && when.phototype.contains(who.phototype) &&
            when.practitioner.contains(who.practitioner) && when.device.contains(who.device) &&
            when.depth.contains(band_of(depth)) &&
            (when.having.full() || !(finding_set(when.having) & who.present).empty())) {
            soonest = std::max(soonest, limit.then.get().soonest());
        }
    }
    return soonest;
}

/// What is compared of two plans.
enum class compared { depth, depth_and_pace, depth_and_pace_of_lengths_in_common };

/// Whether each regimen of a plan is no deeper than some regimen of another, and no sooner than that is allowed at the
/// same depth.
bool is_bounded(const treatment_plan& bold, const treatment_plan& bound, const book_view& book, compared what) {
    for (const treatment_plan& mine : bold.regimens()) {
        bool bounded = false;
        for (const treatment_plan& other : bound.regimens()) {
            const bool paced =
                what == compared::depth || mine.interval.min >= soonest_at(book, other, mine.depth.max) ||
                (what == compared::depth_and_pace_of_lengths_in_common && mine.depth.max < other.depth.min);
            bounded = bounded || (mine.depth.max <= other.depth.max && mine.first <= other.first && paced);
        }
        if (!bounded) {
            return false;
        }
    }
    return true;
}

/// Tries a book on one person, with a finding or without.
class trial {
public:
    trial(const mutant& changed, first_complaint& wrong)
        : book_(changed.view()), index_(book_), wrong_(wrong), calm_(bolder_than(book_, standard.view()).empty()) {}

    bool calm() const { return calm_; }

    void run(const intake& asked, const decision& without_finding) const {
        const decision made = recommend(asked, index_);
        const bool whole = is_composite(asked.site);
        wrong_.check(made.plan() != nullptr || !made.objections().empty(), "sent away without a reason", asked);
        wrong_.check(made.outcome() != verdict::defer || !made.wait().is_zero() || made.until_clear(),
                     "deferred without a wait", asked);
        wrong_.check(made.outcome() >= without_finding.outcome() || (whole && without_finding.plan() != nullptr),
                     "milder with a finding", asked);
        if (made.plan() != nullptr && without_finding.plan() != nullptr && !whole) {
            wrong_.check(is_bounded(*made.plan(), *without_finding.plan(), book_, compared::depth_and_pace),
                         "bolder with a finding", asked);
        }
        if (asked.phototype.get() != fitzpatrick::i) {
            intake safer = asked;
            safer.phototype = static_cast<fitzpatrick>(position(asked.phototype.get()) - 1);
            compare(asked, made, recommend(safer, index_), compared::depth_and_pace_of_lengths_in_common);
        }
        if (asked.practitioner.get() != practitioner_kind::specialist) {
            intake safer = asked;
            safer.practitioner = static_cast<practitioner_kind>(position(asked.practitioner.get()) + 1);
            compare(asked, made, recommend(safer, index_), compared::depth); // at home it is closer
        }
        if (made.plan() != nullptr) {
            parts(asked, *made.plan());
        }
        if (calm_) {
            beside_the_standard(asked, made, recommend(asked));
        }
    }
    decision clear(const intake& asked) const { return recommend(asked, index_); }

private:
    /// Of a whole, precautions say that its parts differ.
    static bool is_worse(const decision& one, const decision& other) {
        const bool whole = is_composite(one.treated().site);
        return one.outcome() > other.outcome() && !(whole && one.plan() != nullptr && other.plan() != nullptr);
    }
    void compare(const intake& asked, const decision& riskier, const decision& safer, compared what) const {
        wrong_.check(!is_worse(safer, riskier), "harsher for less risk than", asked);
        if (riskier.plan() != nullptr && safer.plan() != nullptr && !is_composite(asked.site)) {
            wrong_.check(is_bounded(*riskier.plan(), *safer.plan(), book_, what), "bolder for more risk", asked);
        }
    }
    void parts(const intake& asked, const treatment_plan& whole) const {
        for (const treatment_plan& part : whole.parts()) {
            wrong_.check(whole.depth.max <= part.depth.max && whole.interval.min >= part.interval.min,
                         "a whole is bolder than a part", asked);
        }
        for (const treatment_plan& one : whole.regimens()) {
            wrong_.check(one.depth.in_order() && one.depth.contains(one.first) && one.interval.in_order() &&
                             one.sessions.in_order(),
                         "a range is upside down", asked);
            for (const treatment_plan& other : whole.regimens()) {
                wrong_.check(is_composite(asked.site) || one.depth.max <= other.depth.max ||
                                 one.interval.min >= other.interval.min,
                             "sooner because it is deeper", asked);
            }
        }
    }
    void beside_the_standard(const intake& asked, const decision& made, const decision& base) const {
        wrong_.check(!is_worse(base, made), "milder than the base book", asked);
        wrong_.check(made.outcome() != verdict::defer || made.wait() >= base.wait(), "a shorter wait", asked);
        if (made.plan() == nullptr || base.plan() == nullptr) {
            return;
        }
        for (const treatment_plan& part : made.plan()->parts()) {
            const part_plan there = base.plan()->at(part.treated().site);
            wrong_.check(there.has_value() && (is_composite(asked.site) ||
                                               is_bounded(part, *there, standard.view(), compared::depth_and_pace)),
                         "bolder than the base book", asked);
        }
    }

    book_view book_;
    rule_index<> index_;
    first_complaint& wrong_;
    bool calm_;
};

/// Calls with every person that has one of some concerns.
template <class Call> void everybody(const std::vector<skin_concern>& concerns, Call call) {
    for (const skin_concern concern : concerns) {
        every_case({.concerns = concern}, call);
    }
}

} // namespace

TEST_CASE("No book that is passed punishes less risk, rewards more, or is bolder where it is said not to be") {
    constexpr std::uint64_t first_book = 1;
    constexpr std::uint64_t tried = 120;
    first_complaint wrong;
    std::size_t sound = 0;
    std::size_t calm = 0;
    for (std::uint64_t seed = first_book; seed < first_book + tried; ++seed) {
        const mutant changed(seed);
        if (!inspect(changed.view()).empty()) {
            continue;
        }
        wrong.seed = seed;
        const trial on_trial(changed, wrong);
        ++sound;
        calm += on_trial.calm() ? 1U : 0U;
        everybody(changed.concerns, [&](intake asked) {
            const decision clear = on_trial.clear(asked);
            on_trial.run(asked, clear);
            for (const finding found : changed.findings) {
                asked.history = screening::all_clear().with(found);
                on_trial.run(asked, clear);
            }
        });
    }
    CHECK(wrong.first == "");
    CAPTURE(sound, calm);
    CHECK(sound > tried / 4);
    CHECK(sound < tried * 3 / 4);
    CHECK(calm > sound / 4);
    CHECK(calm < sound);
}
