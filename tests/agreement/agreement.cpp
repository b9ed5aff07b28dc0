// SPDX-License-Identifier: MIT
// How well the standard book agrees with the published arms of plain needling, beside two baselines:
//   general        0.5 to 2.5 mm, 3 to 6 sessions, 4 to 6 weeks for everything
//   leave one out  for each concern, the smallest range that holds 80 % of its other arms; of sessions, of its other
//                  arms at the same pace
// Interval score: Gneiting and Raftery 2007, doi:10.1198/016214506000001437, alpha 0.2; lower is better. The score of
// an arm that states a range is the mean of the scores of its two ends. An arm is inside when its whole range is.
//
// A pair is the sessions and the interval of an arm that states both: it is inside when one regimen of the answer holds
// both. The widths of pairs are means of the regimens of an answer, so that a vague regimen is not hidden by a narrow
// one that is never near; how many regimens an answer has is printed beside them.
//
// agreement TRIALS.csv... [--seen] [--at-least LENGTH SESSIONS INTERVAL PERMITTED_LENGTH PAIR] fails where the
// agreement falls below these percentages, a mean width exceeds 0.9 mm, 2.6 sessions or 2.0 weeks, or 2.3 sessions
// or 1.0 weeks of a regimen, a score exceeds 1.2 (lengths within the limits), 4.8 (sessions at a stated pace) or 3.2
// (intervals), or is no better than that of a baseline. Arms with longer needles than a safety limit allows, or allows
// at their interval, are listed with that limit. They count in the row "all"; the row "within the limits" leaves them
// out. It has a percentage of its own, and it is held against the baseline that learns from the arms, as that one knows
// no safety. Of sessions, the row "at a stated pace" is of the arms that say how far apart they were. The row "held
// out" is of the arms that were read after the rules were last set, which the rules cannot have been fitted to;
// `--seen` leaves these arms out, for work on the rules.

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <needlewise/needlewise.hpp>

#include "../evidence/arm.hpp"

using evidence::arm, evidence::quantity, evidence::span;
namespace nw = needlewise;

namespace {

struct quantity_name {
    const char* label;
    const char* unit;
    span general;
    double widest;
    double worst; ///< score
};
constexpr quantity_name names[] = {{"needle length", "mm", {0.5, 2.5}, 0.9, 1.2},
                                   {"sessions", "", {3, 6}, 2.6, 4.8},
                                   {"interval", "weeks", {4, 6}, 2.0, 3.2}};
const quantity_name& named(quantity asked) { return names[static_cast<std::size_t>(asked)]; }

constexpr double alpha = 0.2;

double score_of_end(const span& range, double value) {
    const double missed = std::max({range.least - value, value - range.most, 0.0});
    return range.most - range.least + 2 / alpha * missed;
}
double score(const span& range, const span& seen) {
    return (score_of_end(range, seen.least) + score_of_end(range, seen.most)) / 2;
}

/// What the library recommends: a range, and how wide it is. The answer may offer several regimens: an arm is held
/// against the one whose interval is nearest to its own, and one that states no interval against the plan itself. Of
/// intervals all that are offered count as the width, so that offering more is no gain in itself.
struct recommendation {
    span range;
    double width;
};
double distance(const span& range, const span& seen) {
    return score_of_end(range, seen.least) + score_of_end(range, seen.most) - 2 * (range.most - range.least);
}
std::optional<recommendation> recommended(const nw::decision& made, const arm& asked_for, quantity asked) {
    if (made.plan() == nullptr) {
        return std::nullopt;
    }
    const auto& pace = asked_for[quantity::interval];
    recommendation best{evidence::range_of(*made.plan(), asked), 0};
    span nearest = evidence::range_of(*made.plan(), quantity::interval);
    double offered = 0;
    for (const nw::treatment_plan& each : made.plan()->regimens()) {
        const span interval = evidence::range_of(each, quantity::interval);
        offered += interval.most - interval.least;
        if (pace && distance(interval, *pace) < distance(nearest, *pace)) {
            nearest = interval;
            best.range = evidence::range_of(each, asked);
        }
    }
    best.width = asked == quantity::interval ? offered : best.range.most - best.range.least;
    return best;
}

/// The limit of the book that forbids needles as long as an arm's, or so long at its interval, whatever the concern
/// wants; empty if there is none.
std::string_view forbidding(const nw::decision& made, const arm& of) {
    const nw::rule_catalogue& words = made.catalogue();
    const auto length = static_cast<std::int64_t>(of[quantity::needle_length]->most * 1e3 + 0.5);
    const nw::depth_band band = nw::band_of(nw::needle_length::from_micrometres(length).value_or(nw::longest_needle));
    for (std::size_t bit = made.fired().first(words.order().first_bit(nw::table_kind::limits));
         bit < nw::book_rules::capacity; bit = made.fired().first(bit + 1)) {
        const nw::limit_rule& row = words.limit(bit);
        const nw::limit_value& said = row.then.get();
        const auto& interval = of[quantity::interval];
        if (said.ceiling().in_micrometres() < length ||
            (interval && nw::holds_at(row, band) && said.soonest().in_days() / 7.0 > interval->most + 1e-9)) {
            return row.id.get();
        }
    }
    return {};
}

/// How often an arm came: those that are compared with it came about as often.
enum class pace { not_stated, weekly, every_two_or_three_weeks, monthly };
pace pace_of(const arm& of) {
    const auto& interval = of[quantity::interval];
    if (!interval) {
        return pace::not_stated;
    }
    const double middle = (interval->least + interval->most) / 2;
    return middle < 1.75 ? pace::weekly : middle < 3.5 ? pace::every_two_or_three_weeks : pace::monthly;
}

/// What other arms of the concern of an arm state: of sessions those at its pace, if there are any.
std::vector<span> others_of(const std::vector<const arm*>& all, const arm& mine, quantity asked) {
    std::vector<span> others;
    for (const bool at_pace : {true, false}) {
        for (const arm* other : all) {
            const bool alike = asked != quantity::sessions || !at_pace || pace_of(mine) == pace::not_stated ||
                               pace_of(*other) == pace_of(mine);
            if (other != &mine && alike) {
                others.push_back(*(*other)[asked]);
            }
        }
        if (!others.empty()) {
            break;
        }
    }
    return others;
}

/// The smallest range that holds at least 80 % of other arms; the general text where there is none.
span leave_one_out(const std::vector<span>& others, const span& general) {
    if (others.empty()) {
        return general;
    }
    std::vector<double> ends;
    for (const span& each : others) {
        ends.insert(ends.end(), {each.least, each.most});
    }
    std::sort(ends.begin(), ends.end());
    span best{ends.front(), ends.back()};
    for (const double least : ends) {
        for (const double most : ends) {
            const auto inside = std::count_if(others.begin(), others.end(), [&](const span& o) {
                return holds({least, most}, o);
            });
            if (most >= least && static_cast<double>(inside) >= 0.8 * static_cast<double>(others.size()) - 1e-9 &&
                most - least < best.most - best.least) {
                best = {least, most};
            }
        }
    }
    return best;
}

struct tally {
    int arms = 0;
    int inside = 0;
    double width = 0;
    double book = 0;
    double general = 0;
    double others = 0;

    void add(const recommendation& made, const span& seen, const span& general_range, const span& others_range) {
        const span& range = made.range;
        ++arms;
        inside += holds(range, seen) ? 1 : 0;
        width += made.width;
        book += score(range, seen) + made.width - (range.most - range.least);
        general += score(general_range, seen);
        others += score(others_range, seen);
    }
    void print(std::string_view label, const char* unit) const {
        std::printf("%-20.*s %4d %6.1f %% %6.2f %-6s %8.2f %8.2f %8.2f\n", static_cast<int>(label.size()), label.data(),
                    arms, 100.0 * inside / arms, width / arms, unit, book / arms, general / arms, others / arms);
    }
};

/// Sessions and interval together.
struct pair_tally {
    int arms = 0;
    int inside = 0;
    int general = 0; ///< inside the general text
    double sessions = 0;
    double weeks = 0;
    double regimens = 0;

    /// Counts an arm, and tells whether one regimen holds its pair.
    bool add(const nw::decision& made, const arm& of) {
        const span& times = *of[quantity::sessions];
        const span& apart = *of[quantity::interval];
        ++arms;
        general += evidence::holds(named(quantity::sessions).general, times) &&
                   evidence::holds(named(quantity::interval).general, apart);
        if (made.plan() == nullptr) {
            return false;
        }
        bool held = false;
        double wide_sessions = 0;
        double wide_weeks = 0;
        double offered = 0;
        for (const nw::treatment_plan& each : made.plan()->regimens()) {
            const span its_times = evidence::range_of(each, quantity::sessions);
            const span its_interval = evidence::range_of(each, quantity::interval);
            held = held || (evidence::holds(its_times, times) && evidence::holds(its_interval, apart));
            wide_sessions += its_times.most - its_times.least;
            wide_weeks += its_interval.most - its_interval.least;
            ++offered;
        }
        inside += held ? 1 : 0;
        sessions += wide_sessions / offered;
        weeks += wide_weeks / offered;
        regimens += offered;
        return held;
    }
    double share() const { return 100.0 * inside / arms; }
    void print(std::string_view label) const {
        std::printf("%-20.*s %4d %6.1f %% %8.2f %8.2f %8.2f %8.1f %%\n", static_cast<int>(label.size()), label.data(),
                    arms, share(), sessions / arms, weeks / arms, regimens / arms, 100.0 * general / arms);
    }
};

struct pair_totals {
    pair_tally overall;
    pair_tally held_out;
};
/// Prints the pairs of each concern, and those that no regimen holds.
pair_totals print_pairs(const std::vector<arm>& arms) {
    std::printf("\n%-20s %4s %8s %8s %8s %8s %10s\n", "pair", "arms", "inside", "sessions", "weeks", "regimens",
                "general");
    pair_totals totals;
    std::string outside;
    for (const nw::skin_concern concern : nw::every<nw::skin_concern>) {
        pair_tally here;
        for (const arm& one : arms) {
            if (one.concern != concern || !one[quantity::sessions] || !one[quantity::interval]) {
                continue;
            }
            const nw::decision made = nw::recommend(evidence::question(one));
            totals.overall.add(made, one);
            if (one.held_out) {
                totals.held_out.add(made, one);
            }
            if (!here.add(made, one)) {
                const span& times = *one[quantity::sessions];
                const span& apart = *one[quantity::interval];
                char line[200];
                std::snprintf(line, sizeof line, "    %s: %g to %g sessions, %g to %g weeks apart\n", one.id.c_str(),
                              times.least, times.most, apart.least, apart.most);
                outside += line;
            }
        }
        if (here.arms != 0) {
            here.print(nw::code(concern));
        }
    }
    totals.overall.print("all");
    if (totals.held_out.arms != 0) {
        totals.held_out.print("held out");
    }
    std::printf("  outside:\n%s", outside.c_str());
    return totals;
}

} // namespace

int main(int argc, char** argv) {
    std::vector<std::string> arguments(argv + 1, argv + argc);
    const bool seen_only = std::erase(arguments, "--seen") != 0;
    const auto option = std::find(arguments.begin(), arguments.end(), "--at-least");
    const std::vector<std::string> floors(option == arguments.end() ? option : option + 1, arguments.end());
    if (option == arguments.begin() || (option != arguments.end() && floors.size() != 5)) {
        evidence::fail("agreement TRIALS.csv... [--seen] [--at-least LENGTH SESSIONS INTERVAL PERMITTED_LENGTH PAIR]");
    }
    std::vector<arm> arms;
    for (auto table = arguments.begin(); table != option; ++table) {
        const std::vector<arm> read = evidence::read_arms(*table);
        std::copy_if(read.begin(), read.end(), std::back_inserter(arms),
                     [&](const arm& each) { return !seen_only || !each.held_out; });
    }
    std::printf("%zu published arms of plain needling, asked for by a dermatologist\n", arms.size());
    int failures = 0;
    const auto require = [&](bool good, const char* about, const char* what) {
        if (!good) {
            std::printf("FAILED: %s: %s\n", about, what);
            ++failures;
        }
    };
    for (const quantity asked : evidence::quantities) {
        const quantity_name& about = named(asked);
        std::printf("\n%-20s %4s %8s %6s %-6s %8s %8s %8s\n", about.label, "arms", "inside", "width", "", "score",
                    "general", "l.o.o.");
        tally overall;
        tally permitted;
        tally held_out;
        tally at_pace;
        std::string outside;
        for (const nw::skin_concern concern : nw::every<nw::skin_concern>) {
            std::vector<const arm*> mine;
            for (const arm& one : arms) {
                if (one.concern == concern && one[asked]) {
                    mine.push_back(&one);
                }
            }
            tally here;
            for (std::size_t at = 0; at < mine.size(); ++at) {
                const nw::decision made = nw::recommend(evidence::question(*mine[at]));
                const auto offered = recommended(made, *mine[at], asked);
                const recommendation held = offered.value_or(recommendation{{0, 0}, 0});
                const span seen = *(*mine[at])[asked];
                const span others = leave_one_out(others_of(mine, *mine[at], asked), about.general);
                const std::string_view beyond =
                    asked == quantity::needle_length ? forbidding(made, *mine[at]) : std::string_view();
                const auto count_in = [&](tally& into) { into.add(held, seen, about.general, others); };
                count_in(here);
                count_in(overall);
                if (beyond.empty()) {
                    count_in(permitted);
                }
                if (mine[at]->held_out) {
                    count_in(held_out);
                }
                if (asked == quantity::sessions && pace_of(*mine[at]) != pace::not_stated) {
                    count_in(at_pace);
                }
                if (!offered || !holds(held.range, seen)) {
                    char line[200];
                    std::snprintf(line, sizeof line, "    %s: %g to %g, recommended %g to %g", mine[at]->id.c_str(),
                                  seen.least, seen.most, held.range.least, held.range.most);
                    outside += line;
                    if (!offered) {
                        outside += " (" + std::string(nw::code(made.outcome())) + ")";
                    }
                    if (!beyond.empty()) {
                        outside += ", forbidden by " + std::string(beyond);
                    }
                    outside += '\n';
                }
            }
            if (here.arms != 0) {
                here.print(nw::code(concern), about.unit);
            }
        }
        overall.print("all", about.unit);
        if (permitted.arms != overall.arms) {
            permitted.print("within the limits", about.unit);
        }
        if (at_pace.arms != 0) {
            at_pace.print("at a stated pace", about.unit);
        }
        if (held_out.arms != 0) {
            held_out.print("held out", about.unit);
        }
        std::printf("  outside:\n%s", outside.c_str());
        if (!floors.empty()) {
            const double floor = std::stod(floors[static_cast<std::size_t>(asked)]);
            require(100.0 * overall.inside / overall.arms >= floor, about.label, "fewer arms inside than the floor");
            require(asked != quantity::needle_length ||
                        100.0 * permitted.inside / permitted.arms >= std::stod(floors[3]),
                    about.label, "fewer permitted arms inside than the floor");
            require(overall.width / overall.arms <= about.widest, about.label, "the ranges are too wide");
            const tally& judged = asked == quantity::sessions ? at_pace : permitted;
            require(judged.book / judged.arms <= about.worst, about.label, "the score is too high");
            require(overall.book < overall.general, about.label, "no better than the general text");
            require(permitted.book < permitted.others, about.label, "no better than leaving one out");
        }
    }
    const pair_tally pairs = print_pairs(arms).overall;
    if (!floors.empty()) {
        require(pairs.share() >= std::stod(floors[4]), "pair", "fewer arms inside than the floor");
        require(pairs.sessions / pairs.arms <= 2.3 && pairs.weeks / pairs.arms <= 1.0, "pair",
                "the regimens are too wide");
    }
    return failures == 0 ? 0 : 1;
}
