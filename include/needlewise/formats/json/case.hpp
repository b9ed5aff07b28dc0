// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Cases in JSON: the screening answers, an intake, a person, and the zones of a visit.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <needlewise/decision/intake.hpp>
#include <needlewise/formats/json/shape.hpp>
#include <needlewise/treatment/zones.hpp>

namespace needlewise::inline v1 {

/// What was told of a finding, as it stands in JSON.
struct told_finding {
    needlewise::finding finding{};                   ///< the finding
    screening_answer answer = screening_answer::yes; ///< the answer
    std::optional<int> since_days = {};              ///< how long ago it ended, in whole days
    std::optional<int> since_hours = {};             ///< how long ago it ended, where that is no whole number of days
    bool ongoing = false;                            ///< whether it is known to go on, where time matters
    /// Whether both are the same.
    bool operator==(const told_finding&) const = default;
};

/// What was told of each finding that differs from the rest: from `no` if everything was asked, else from `unknown`.
struct told_findings {
    bool all_clear = false;                  ///< whether every other question was answered no
    std::vector<told_finding> findings = {}; ///< the answers that differ
};
/// Screening answers as they stand in JSON.
inline told_findings told(const screening& history);
/// What was told of some findings only: those that are present, and those of another set that are unknown.
inline std::vector<told_finding> told(const screening& history, const finding_set& present, const finding_set& unknown);

/// A person and the zones of a visit, as they come from outside.
struct visit_request {
    needlewise::person person;    ///< what is true of the whole person
    std::vector<zone> zones = {}; ///< the zones; `zone_list::make` checks them
};

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {
/// Whether time since a finding may matter: of a clinic's own it may.
constexpr bool may_have_clock(finding found) noexcept { return (findings_with_a_clock | own_findings).contains(found); }

inline told_finding one_told(const screening& history, finding asked) {
    told_finding one{asked, history.of(asked)};
    one.ongoing = history.is_ongoing(asked);
    if (history.past().contains(asked)) {
        const int minutes = history.since(asked).in_minutes();
        const bool in_days = minutes % duration::minutes_a_day == 0;
        (in_days ? one.since_days : one.since_hours) = minutes / (in_days ? duration::minutes_a_day : 60);
    }
    return one;
}

/// Notes what cannot be said of a finding, or between two of them.
inline void check_told(const std::vector<told_finding>& told, const json_place& at) {
    finding_set seen;
    finding_set present;
    for (std::size_t index = 0; index < told.size(); ++index) {
        const told_finding& one = told[index];
        const json_place here(at, index);
        if (seen.contains(one.finding)) {
            json_place(here, "finding").refuse(json_value(code(one.finding)), "each finding once");
        }
        seen |= one.finding;
        present |= one.answer == screening_answer::yes ? finding_set(one.finding) : finding_set();
        const std::optional<int> since = one.since_days ? one.since_days : one.since_hours;
        if (one.ongoing && (since || one.answer != screening_answer::yes || !may_have_clock(one.finding))) {
            json_place(here, "ongoing")
                .refuse(json_value(true), "with the answer yes to what wears off, and without a time");
        }
        if (!since) {
            continue;
        }
        const json_place place(here, one.since_days ? "since_days" : "since_hours");
        if (one.since_days && one.since_hours) {
            place.refuse(json_value(*since), "since_days or since_hours, not both");
        } else if (one.answer != screening_answer::yes) {
            place.refuse(json_value(*since), "with the answer yes only");
        } else if (!may_have_clock(one.finding)) {
            place.refuse(json_value(*since), "with a finding that wears off; else answer no when it is over");
        } else if (*since > longest_in_days * (one.since_days ? 1 : 24)) {
            place.refuse(json_value(*since), "up to 5200 weeks");
        }
    }
    if (present.contains(finding::under_18) && present.contains(finding::under_22)) {
        at.say("under_18 and under_22", "one age: under_18, or under_22 for those of 18 to 21 years");
    }
}

} // namespace detail

inline std::vector<told_finding> told(const screening& history, const finding_set& present,
                                      const finding_set& unknown) {
    std::vector<told_finding> list;
    for (const finding each : present) {
        list.push_back(detail::one_told(history, each));
    }
    for (const finding each : unknown) {
        list.push_back({each, screening_answer::unknown});
    }
    return list;
}

inline told_findings told(const screening& history) {
    std::size_t no = 0;
    std::size_t unknown = 0;
    for (const finding each : every<finding>) {
        no += history.of(each) == screening_answer::no ? 1U : 0U;
        unknown += history.of(each) == screening_answer::unknown ? 1U : 0U;
    }
    told_findings all{.all_clear = no > unknown, .findings = {}};
    for (const finding each : every<finding>) {
        if (history.of(each) != (all.all_clear ? screening_answer::no : screening_answer::unknown)) {
            all.findings.push_back(detail::one_told(history, each));
        }
    }
    return all;
}

namespace detail {
/// Notes that a concern is not found at a site.
inline void check_found_at(skin_concern concern, body_site site, const json_place& at) {
    if (!is_found_at(concern, site)) {
        const input_error wrong = not_found_at(concern, site);
        json_place(at, "site").say(std::string(wrong.value()), wrong.allowed());
    }
}
} // namespace detail

/// Members of what was told of a finding.
template <> struct json_shape<told_finding> {
    static constexpr char name[] = "told_finding";
    static void members(auto& with) {
        with("finding", &told_finding::finding);
        with("answer", &told_finding::answer);
        with.optional("since_days", &told_finding::since_days);
        with.optional("since_hours", &told_finding::since_hours);
        with.optional("ongoing", &told_finding::ongoing);
    }
};
/// Members of what was told.
template <> struct json_shape<told_findings> {
    static constexpr char name[] = "screening";
    static void members(auto& with) {
        with("all_clear", &told_findings::all_clear);
        with.optional("findings", &told_findings::findings);
    }
    static void check(const told_findings& all, const detail::json_place& at) {
        detail::check_told(all.findings, {at, "findings"});
    }
};
/// Screening answers.
template <> struct json_codec<screening> {
    static void write(std::string& out, const screening& value, json_unit unit) {
        json_codec<told_findings>::write(out, told(value), unit);
    }
    static void read(const json_value& from, const detail::json_place& at, screening& into, json_unit unit) {
        told_findings all;
        json_codec<told_findings>::read(from, at, all, unit);
        into = all.all_clear ? screening::all_clear() : screening::not_asked();
        for (const told_finding& one : all.findings) {
            const std::int64_t minutes =
                std::int64_t{one.since_days.value_or(0)} * duration::minutes_a_day + one.since_hours.value_or(0) * 60LL;
            const bool over = one.since_days || one.since_hours;
            if (const auto since = duration::from_minutes(minutes); since && over) {
                into.answer(one.finding, *since);
            } else if (one.ongoing) {
                into.answer_ongoing(one.finding);
            } else {
                into.answer(one.finding, one.answer);
            }
        }
    }
    static json_value schema(json_value& all, json_unit unit) { return json_codec<told_findings>::schema(all, unit); }
};
/// Members of a case.
template <> struct json_shape<intake> {
    static constexpr char name[] = "case";
    static intake blank() {
        return {skin_concern{},      severity_grade{},         body_site{},           fitzpatrick{},
                practitioner_kind{}, device_kind::unspecified, screening::not_asked()};
    }
    static void members(auto& with) {
        with("concern", &intake::concern);
        with("severity", &intake::severity);
        with("site", &intake::site);
        with("phototype", &intake::phototype);
        with("practitioner", &intake::practitioner);
        with.optional("device", &intake::device);
        with("history", &intake::history);
    }
    static void check(const intake& asked, const detail::json_place& at) {
        detail::check_found_at(asked.concern.get(), asked.site.get(), at);
    }
};
/// Members of a person.
template <> struct json_shape<person> {
    static constexpr char name[] = "person";
    static person blank() { return {fitzpatrick{}, practitioner_kind{}, screening::not_asked()}; }
    static void members(auto& with) {
        with("phototype", &person::phototype);
        with("practitioner", &person::practitioner);
        with("history", &person::history);
    }
};
/// Members of a zone.
template <> struct json_shape<zone> {
    static constexpr char name[] = "zone";
    static zone blank() { return {skin_concern{}, severity_grade{}, body_site{}}; }
    static void members(auto& with) {
        with("concern", &zone::concern);
        with("severity", &zone::severity);
        with("site", &zone::site);
        with.optional("here", &zone::here);
        with.optional("area_cm2", &zone::area_cm2);
        with.optional("device", &zone::device);
    }
    static void check(const zone& asked, const detail::json_place& at) {
        detail::check_found_at(asked.concern.get(), asked.site.get(), at);
    }
};
/// Members of a request for a visit.
template <> struct json_shape<visit_request> {
    static constexpr char name[] = "visit_request";
    static visit_request blank() { return {json_shape<needlewise::person>::blank(), {}}; }
    static void members(auto& with) {
        with("person", &visit_request::person);
        with("zones", &visit_request::zones);
    }
    static void check(const visit_request& asked, const detail::json_place& at) {
        if (const auto made = zone_list::make(asked.zones); !made) {
            detail::json_place(at, "zones").say(std::string(made.error().value()), made.error().allowed());
        }
    }
};

} // namespace needlewise::inline v1
