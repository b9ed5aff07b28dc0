// SPDX-License-Identifier: MIT
// That the answers stay what they are: every case of the domain with no finding, with each finding that is present,
// not known or ended about when its wait is over, and a million mixtures of findings; each answer is hashed, and the
// digests are held against stored ones, one for each part and concern.
//
// answers [--stride N]                       prints the digests, a line `part concern digest` each
// answers EXPECTED [--stride N]              compares them, names those that differ and then exits with 1
// answers EXPECTED --write                   stores them anew, for every case and for the stride
// answers --list PART CONCERN [--stride N]   prints the digest of each case of a line, to be compared between versions
//
// With a stride N only every Nth case of the domain and every Nth mixture is looked at; digests are stored for 97.

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <needlewise/needlewise.hpp>

namespace {

// ---- The interface of the library. Nothing below `namespace library` names any of it. What is handed on are plain
// numbers and texts: an enumerator is its position, a time is in minutes, a length in micrometres.

/// A case of the domain, by positions.
struct base_case {
    unsigned concern, severity, site, phototype, practitioner, device;
};
enum class answer { yes, ended, unknown, no };
/// An answer about a finding.
struct finding_answer {
    unsigned finding;
    answer given;
    int hours; ///< since it ended
};

constexpr unsigned concerns = 21, severities = 3, sites = 22, phototypes = 6, practitioners = 4, devices = 4,
                   findings = 121;

namespace library {
namespace nw = needlewise;
using nw::decision, nw::intake;

static_assert(nw::enumerator_count<nw::skin_concern> == concerns && nw::enumerator_count<nw::body_site> == sites);
static_assert(nw::enumerator_count<nw::severity_grade> == severities);
static_assert(nw::enumerator_count<nw::fitzpatrick> == phototypes);
static_assert(nw::enumerator_count<nw::practitioner_kind> == practitioners &&
              nw::enumerator_count<nw::device_kind> == devices);
static_assert(nw::enumerator_count<nw::finding> == findings);

nw::duration hours(int count) { return *nw::duration::from_minutes(std::int64_t{count} * 60); }

intake make_case(const base_case& base, bool all_clear, const std::vector<finding_answer>& answers) {
    nw::screening history = all_clear ? nw::screening::all_clear() : nw::screening::not_asked();
    for (const finding_answer& each : answers) {
        const auto found = static_cast<nw::finding>(each.finding);
        switch (each.given) {
        case answer::yes: history = history.with(found); break;
        case answer::ended: history = history.with(found, hours(each.hours)); break;
        case answer::unknown: history = history.unsure_of(found); break;
        case answer::no: history = history.without(found); break;
        }
    }
    return {.concern = static_cast<nw::skin_concern>(base.concern),
            .severity = static_cast<nw::severity_grade>(base.severity),
            .site = static_cast<nw::body_site>(base.site),
            .phototype = static_cast<nw::fitzpatrick>(base.phototype),
            .practitioner = static_cast<nw::practitioner_kind>(base.practitioner),
            .device = static_cast<nw::device_kind>(base.device),
            .history = history};
}
decision decide(const intake& asked) { return nw::recommend(asked); }

template <class Enum> std::int64_t number_of(Enum value) { return static_cast<std::int64_t>(value); }
std::int64_t number_of(nw::duration time) { return time.in_minutes(); }
std::int64_t number_of(nw::needle_length length) { return length.in_micrometres(); }
std::int64_t number_of(const nw::finding_set& set) {
    std::uint64_t bits = 0;
    for (const nw::finding each : set) {
        bits = bits * 131 + static_cast<unsigned>(each) + 1;
    }
    return static_cast<std::int64_t>(bits);
}

/// All that an answer says in numbers. The third tells which handler was called.
std::array<std::int64_t, 15> numbers_of(const decision& made) {
    std::array<std::int64_t, 15> all{number_of(made.outcome()), made.plan() != nullptr, 0, number_of(made.findings()),
                                     number_of(made.questions())};
    made.match(
        [&](const nw::treatment_plan& plan) {
            all[2] = 1;
            const std::int64_t numbers[] = {number_of(plan.depth.min),
                                            number_of(plan.depth.max),
                                            number_of(plan.first),
                                            plan.sessions.min,
                                            plan.sessions.max,
                                            number_of(plan.interval.min),
                                            number_of(plan.interval.max),
                                            number_of(plan.maintenance.min),
                                            number_of(plan.maintenance.max)};
            std::copy(std::begin(numbers), std::end(numbers), all.begin() + 5);
        },
        [&](const nw::deferral& wait) {
            all[2] = 2;
            all[5] = number_of(wait.wait);
            all[6] = wait.until_clear;
        },
        [&](const nw::question_list& ask) {
            all[2] = 3;
            all[5] = number_of(ask.findings);
        },
        [&](const nw::referral&) { all[2] = 4; }, [&](const nw::refusal&) { all[2] = 5; });
    return all;
}

using texts = std::vector<std::string_view>;
texts ids_of(const nw::fired_rules& rules) {
    texts ids;
    for (const nw::fired_rule& each : rules) {
        ids.push_back(each.id);
    }
    return ids;
}
/// The ids of the reasons that a handler is given; none for a plan or questions.
texts reasons_of(const decision& made) {
    return made.match([](const nw::treatment_plan&) { return texts{}; },
                      [](const nw::deferral& wait) { return ids_of(wait.reasons); },
                      [](const nw::question_list&) { return texts{}; },
                      [](const nw::referral& sent) { return ids_of(sent.reasons); },
                      [](const nw::refusal& refused) { return ids_of(refused.reasons); });
}
/// The lists of ids, each in order: all rules, those that object, the limits that bind, the reasons.
std::array<texts, 4> lists_of(const decision& made) {
    return {ids_of(made.rules()), ids_of(made.objections()), ids_of(made.binding_limits()), reasons_of(made)};
}

/// Texts and numbers that belong together.
struct entry {
    texts words;
    std::vector<std::int64_t> numbers;
};
/// What is said of each rule that took part.
std::vector<entry> words_of(const decision& made) {
    std::vector<entry> all;
    for (const nw::fired_rule& rule : made.rules()) {
        entry& said = all.emplace_back(entry{{rule.id, rule.said, rule.dissent},
                                             {number_of(rule.table), number_of(rule.strength), rule.own_position}});
        for (const nw::source& source : *rule.sources) {
            said.words.insert(said.words.end(), {source.key, source.title, source.address});
            said.numbers.push_back(number_of(source.kind.get()));
        }
    }
    return all;
}
/// The steps in order, none without a plan.
std::vector<entry> steps_of(const decision& made) {
    std::vector<entry> all;
    if (made.plan() == nullptr) {
        return all;
    }
    for (const nw::treatment_step& step : made.plan()->steps()) {
        all.push_back({{step.instruction, step.agent, step.reason},
                       {number_of(step.kind.get()), number_of(step.need), step.from.in_minutes(),
                        step.until.in_minutes(), number_of(step.lasts.min), number_of(step.lasts.max),
                        step.rolling.passes.min, step.rolling.passes.max, number_of(step.rolling.endpoint)}});
        for (const nw::rolling_direction direction : nw::every<nw::rolling_direction>) {
            all.back().numbers.push_back(step.rolling.directions.contains(direction));
        }
    }
    // Their ids: the last of the rules that took part, in the same order.
    std::size_t at = 0;
    for (const nw::fired_rule& rule : made.rules()) {
        if (rule.table == nw::table_kind::routine && at < all.size()) {
            all[at++].words.push_back(rule.id);
        }
    }
    return all;
}
/// Why a rule took no part: fate; field, value, and the rule that goes before it.
entry absence_of(const intake& asked, std::string_view id) {
    const nw::rule_absence absence = nw::why_not(asked, id);
    return {{absence.field, absence.value, absence.instead}, {number_of(absence.fate)}};
}

/// The ids of all rules of the four tables.
std::vector<std::string> ids_of_book() {
    std::vector<std::string> ids;
    const auto add = [&ids](const auto& table) {
        for (const auto& row : table) {
            ids.emplace_back(std::string_view(row.id));
        }
    };
    add(nw::standard.screening);
    add(nw::standard.protocol);
    add(nw::standard.limits);
    add(nw::standard.routine);
    return ids;
}
/// How many hours screening rows still hold after a finding ended.
std::set<int> waits_for(unsigned finding) {
    std::set<int> waits;
    for (const nw::screening_rule& row : nw::standard.screening) {
        if (row.when.having.contains(static_cast<nw::finding>(finding)) && row.wait.in_minutes() > 0) {
            waits.insert((row.wait.in_minutes() + 59) / 60);
        }
    }
    return waits;
}

std::string name_of_concern(unsigned concern) { return std::string(nw::code(static_cast<nw::skin_concern>(concern))); }

} // namespace library

// ---- Hashes and random numbers, the same everywhere.

/// The last step of splitmix64: every bit of the result depends on every bit of the number.
constexpr std::uint64_t mixed(std::uint64_t number) {
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9U;
    number = (number ^ (number >> 27)) * 0x94d049bb133111ebU;
    return number ^ (number >> 31);
}

/// A hash in the manner of FNV-1a, over numbers of 64 bits.
class digest {
public:
    void add(std::uint64_t number) {
        hash_ = (hash_ ^ number) * 0x9e3779b97f4a7c15U;
        hash_ ^= hash_ >> 32;
    }
    void add(std::int64_t number) { add(static_cast<std::uint64_t>(number)); }
    /// Eight letters at a time, the first in the lowest bits.
    void add(std::string_view text) {
        add(std::uint64_t{text.size()});
        for (; text.size() >= 8; text.remove_prefix(8)) {
            add(letters(text.substr(0, 8)));
        }
        add(letters(text));
    }
    template <class Each> void add(const std::vector<Each>& list) {
        add(std::uint64_t{list.size()});
        for (const Each& each : list) {
            add(each);
        }
    }
    void add(const library::entry& entry) {
        add(entry.words);
        add(entry.numbers);
    }
    std::uint64_t value() const { return mixed(hash_); }

private:
    static std::uint64_t letters(std::string_view text) {
        std::uint64_t number = 0;
        if (!text.empty()) { // no letters may have no address
            std::memcpy(&number, text.data(), text.size());
        }
        return std::endian::native == std::endian::little ? number : __builtin_bswap64(number);
    }
    std::uint64_t hash_ = 0xcbf29ce484222325U;
};

/// splitmix64.
class generator {
public:
    explicit generator(std::uint64_t seed) : state_(mixed(seed)) {}
    unsigned below(unsigned count) {
        state_ += 0x9e3779b97f4a7c15U;
        return static_cast<unsigned>(((mixed(state_) >> 32) * count) >> 32);
    }

private:
    std::uint64_t state_;
};

// ---- Digests.

/// Of each kind of case first the answers in numbers, of a share of them the lists of rules and the steps too.
enum part {
    clear,
    clear_rules,
    clear_steps,
    yes,
    yes_rules,
    yes_steps,
    unknown,
    unknown_rules,
    unknown_steps,
    ended,
    ended_rules,
    ended_steps,
    mixture,
    mixture_rules,
    mixture_steps,
    words,
    absence,
    parts
};
constexpr const char* part_names[parts] = {
    "clear",   "clear.rules",   "clear.steps",   "yes",   "yes.rules",   "yes.steps",
    "unknown", "unknown.rules", "unknown.steps", "ended", "ended.rules", "ended.steps",
    "mixture", "mixture.rules", "mixture.steps", "words", "absence"};

struct question {
    base_case base;
    bool all_clear = true;
    std::vector<finding_answer> answers{};
};

/// The digests of all parts and concerns.
class digests {
public:
    /// Prints each case of one line, if there is one.
    explicit digests(std::string listed = {}) : listed_(std::move(listed)) {}

    void add(part where, const question& asked, const digest& answer) {
        lines_[where][asked.base.concern].add(answer.value());
        if (!listed_.empty() && name(where, asked.base.concern) == listed_) {
            list(asked, answer);
        }
    }
    /// `part concern` and its digest, in order.
    std::vector<std::pair<std::string, std::string>> lines() const {
        std::vector<std::pair<std::string, std::string>> all;
        for (unsigned where = 0; where < parts; ++where) {
            for (unsigned concern = 0; concern < concerns; ++concern) {
                all.emplace_back(name(where, concern), hexadecimal(lines_[where][concern]));
            }
        }
        return all;
    }

private:
    static std::string name(unsigned where, unsigned concern) {
        return std::string(part_names[where]) + ' ' + library::name_of_concern(concern);
    }
    static std::string hexadecimal(const digest& made) {
        char text[17];
        std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(made.value()));
        return text;
    }
    static void list(const question& asked, const digest& answer) {
        const base_case& base = asked.base;
        std::printf("severity %u site %u phototype %u practitioner %u device %u%s", base.severity, base.site,
                    base.phototype, base.practitioner, base.device, asked.all_clear ? "" : " not asked");
        for (const finding_answer& each : asked.answers) {
            constexpr const char* names[] = {"yes", "ended", "unknown", "no"};
            std::printf(", finding %u %s %d", each.finding, names[static_cast<unsigned>(each.given)], each.hours);
        }
        std::printf(": %s\n", hexadecimal(answer).c_str());
    }

    std::string listed_;
    digest lines_[parts][concerns]{};
};

/// One case in so many is looked at in detail.
constexpr std::uint64_t share = 4;

void look_at(digests& all, part where, const question& asked, bool in_detail) {
    const library::decision made = library::decide(library::make_case(asked.base, asked.all_clear, asked.answers));
    digest answer;
    for (const finding_answer& given : asked.answers) {
        answer.add(std::int64_t{given.hours}); // they follow the waits of the book, so that these must stay too
    }
    for (const std::int64_t number : library::numbers_of(made)) {
        answer.add(number);
    }
    all.add(where, asked, answer);
    if (in_detail) {
        digest rules;
        for (const library::texts& ids : library::lists_of(made)) {
            rules.add(ids);
        }
        all.add(static_cast<part>(where + 1), asked, rules);
        digest steps;
        steps.add(library::steps_of(made));
        all.add(static_cast<part>(where + 2), asked, steps);
        if (where == mixture) {
            digest said;
            said.add(library::words_of(made));
            all.add(words, asked, said);
        }
    }
}

// ---- Cases.

constexpr unsigned bases = concerns * severities * sites * phototypes * practitioners * devices;
/// A case of the domain by its number.
base_case base_number(unsigned number) {
    const auto next = [&number](unsigned count) {
        const unsigned position = number % count;
        number /= count;
        return position;
    };
    base_case base{};
    base.device = next(devices);
    base.practitioner = next(practitioners);
    base.phototype = next(phototypes);
    base.site = next(sites);
    base.severity = next(severities);
    base.concern = number;
    return base;
}

/// The whole domain with at most one finding.
void look_at_domain(digests& all, unsigned stride) {
    std::vector<finding_answer> ends; // an hour before a wait is over, when it is, and an hour later
    for (unsigned finding = 0; finding < findings; ++finding) {
        std::set<int> hours;
        for (const int wait : library::waits_for(finding)) {
            hours.insert({wait - 1, wait, wait + 1});
        }
        for (const int since : hours) {
            ends.push_back({finding, answer::ended, since});
        }
    }
    for (unsigned number = 0; number < bases; number += stride) {
        question asked{base_number(number)};
        look_at(all, clear, asked, true);
        std::uint64_t variant = std::uint64_t{number} << 32;
        const auto look = [&](part where, const finding_answer& given) {
            asked.answers.assign(1, given);
            look_at(all, where, asked, mixed(++variant) % share == 0);
        };
        for (unsigned finding = 0; finding < findings; ++finding) {
            look(yes, {finding, answer::yes, 0});
            look(unknown, {finding, answer::unknown, 0});
        }
        for (const finding_answer& given : ends) {
            look(ended, given);
        }
    }
}

/// A random case with fewer findings than `most`, each of them perhaps answered more than once.
question random_case(generator& random, unsigned most) {
    question asked{base_number(random.below(bases)), random.below(8) != 0};
    for (unsigned left = random.below(most); left > 0; --left) {
        const unsigned finding = random.below(findings);
        const auto given = static_cast<answer>(random.below(4));
        const int hours = given == answer::ended ? 1 + static_cast<int>(random.below(9000)) : 0;
        asked.answers.push_back({finding, given, hours});
    }
    return asked;
}

void look_at_mixtures(digests& all, unsigned stride) {
    for (unsigned number = 0; number < 1'000'000; number += stride) {
        generator random(number);
        const question asked = random_case(random, 9);
        look_at(all, mixture, asked, mixed(number) % share == 0);
    }
}

/// Why each rule in turn takes no part, in cases with few findings, with many that ended long ago, and with each
/// finding in turn.
void look_at_absences(digests& all, unsigned stride) {
    std::vector<std::string> ids = library::ids_of_book();
    ids.emplace_back("no.such.rule");
    std::sort(ids.begin(), ids.end()); // not the order of the tables
    for (unsigned number = 0; number < 1'000'000; number += stride) {
        generator random(number + 0x10000000U);
        question asked = random_case(random, 3);
        const std::size_t round = number / ids.size(); // through all rules
        if (round % 2 == 0) {
            asked.all_clear = true;
            asked.answers.assign(1, {static_cast<unsigned>(round / 2 % findings), answer::yes, 0});
        } else if (random.below(2) == 0) {
            for (unsigned finding = 0; finding < findings; ++finding) {
                if (!library::waits_for(finding).empty() && random.below(2) == 0) {
                    asked.answers.push_back({finding, answer::ended, 1 + static_cast<int>(random.below(20'000))});
                }
            }
        }
        const std::string& id = ids[number % ids.size()];
        digest why;
        why.add(std::string_view(id));
        why.add(library::absence_of(library::make_case(asked.base, asked.all_clear, asked.answers), id));
        all.add(absence, asked, why);
    }
}

digests all_digests(unsigned stride, const std::string& listed = {}) {
    digests all(listed);
    look_at_domain(all, stride);
    look_at_mixtures(all, stride);
    look_at_absences(all, stride);
    return all;
}

// ---- The file.

constexpr unsigned strides_stored[] = {1, 97};

void write(std::ostream& out, unsigned stride) {
    out << "stride " << stride << '\n';
    for (const auto& [name, digest] : all_digests(stride).lines()) {
        out << name << ' ' << digest << '\n';
    }
}

/// The stored digests of one stride, by `part concern`.
std::map<std::string, std::string> stored(const char* file, unsigned stride) {
    std::map<std::string, std::string> digests;
    std::ifstream in(file);
    bool mine = false;
    for (std::string line; std::getline(in, line);) {
        if (line.rfind("stride ", 0) == 0) {
            mine = line == "stride " + std::to_string(stride);
        } else if (const std::size_t space = line.rfind(' '); mine && space != std::string::npos && line[0] != '#') {
            digests[line.substr(0, space)] = line.substr(space + 1);
        }
    }
    return digests;
}

int compare(const char* file, unsigned stride) {
    std::map<std::string, std::string> expected = stored(file, stride);
    if (expected.empty()) {
        std::cerr << file << ": no digests for stride " << stride << '\n';
        return 2;
    }
    int differing = 0;
    for (const auto& [name, digest] : all_digests(stride).lines()) {
        const std::string before = expected[name];
        if (before != digest) {
            std::cerr << name << ": " << digest << ", stored is " << (before.empty() ? "nothing" : before) << '\n';
            ++differing;
        }
        expected.erase(name);
    }
    for (const auto& [name, digest] : expected) {
        std::cerr << name << ": stored, but nothing that is looked at\n";
        ++differing;
    }
    if (differing != 0) {
        std::cerr << differing << " digests differ: some answers are not what they were\n";
    }
    return differing == 0 ? 0 : 1;
}

} // namespace

int main(int count, char** arguments) {
    const char* file = nullptr;
    unsigned stride = 1;
    std::string listed;
    bool writes = false;
    bool good = true;
    for (int at = 1; at < count; ++at) {
        const std::string_view argument = arguments[at];
        if (argument == "--stride" && at + 1 < count) {
            stride = static_cast<unsigned>(std::strtoul(arguments[++at], nullptr, 10));
        } else if (argument == "--list" && at + 2 < count) {
            listed = std::string(arguments[at + 1]) + ' ' + arguments[at + 2];
            at += 2;
        } else if (argument == "--write") {
            writes = true;
        } else if (argument.rfind("--", 0) != 0 && file == nullptr) {
            file = arguments[at];
        } else {
            good = false;
        }
    }
    if (!good || stride == 0 || (writes && file == nullptr)) {
        std::cerr << "answers [EXPECTED] [--stride N] [--write] [--list PART CONCERN]\n";
        return 2;
    }
    if (!listed.empty()) {
        all_digests(stride, listed);
    } else if (writes) {
        std::ofstream out(file);
        out << "# SPDX-License-Identifier: MIT\n# Digests of answers, written by `answers expected.txt --write`.\n";
        for (const unsigned each : strides_stored) {
            write(out, each);
        }
        return out.flush() ? 0 : 2;
    } else if (file == nullptr) {
        write(std::cout, stride);
    } else {
        return compare(file, stride);
    }
    return 0;
}
