// SPDX-License-Identifier: MIT
#pragma once
// One published arm of docs/evidence/trials.csv, and the question that it puts to the library.

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <needlewise/decision/intake.hpp>
#include <needlewise/rules/rows.hpp>

#include "table.hpp"

namespace evidence {

/// From the least to the most of a quantity.
struct span {
    double least;
    double most;
};

/// What is compared: millimetres, sessions, weeks.
enum class quantity : std::size_t { needle_length, sessions, interval };
inline constexpr std::array quantities{quantity::needle_length, quantity::sessions, quantity::interval};

/// Whether all of a span lies in a range.
inline bool holds(const span& range, const span& seen) {
    return seen.least >= range.least - 1e-9 && seen.most <= range.most + 1e-9;
}

/// A quantity of a protocol.
inline span range_of(const needlewise::regimen& wanted, quantity asked) {
    switch (asked) {
    case quantity::needle_length:
        return {wanted.depth.min.in_micrometres() / 1e3, wanted.depth.max.in_micrometres() / 1e3};
    case quantity::sessions:
        return {static_cast<double>(wanted.sessions.min), static_cast<double>(wanted.sessions.max)};
    default: return {wanted.interval.min.in_days() / 7.0, wanted.interval.max.in_days() / 7.0};
    }
}

struct arm {
    std::string id;
    std::string source;
    std::string kind;
    double people; ///< in this arm, not in the trial; 0 where it is not stated
    needlewise::skin_concern concern;
    std::optional<needlewise::severity_grade> severity;
    std::optional<needlewise::body_site> site;
    std::optional<needlewise::fitzpatrick> lightest;
    std::optional<needlewise::device_kind> device;
    bool held_out; ///< read after the rules were last set, so that they cannot have been fitted to it
    std::array<std::optional<span>, 3> stated;

    const std::optional<span>& operator[](quantity asked) const { return stated[static_cast<std::size_t>(asked)]; }
};

/// Both ends of a quantity. One cell alone is one number; "up to" for a needle states no length that was used.
inline std::optional<span> stated(const row& from, const std::string& name, bool up_to_is_none) {
    const auto least = number(from, name + "_min");
    const auto most = number(from, name + "_max");
    if ((!least && !most) || (!least && up_to_is_none)) {
        return std::nullopt;
    }
    const span made{least.value_or(most.value_or(0)), most.value_or(least.value_or(0))};
    if (made.least > made.most) {
        fail(from.at("id") + ": " + name + " is upside down");
    }
    return made;
}

inline std::vector<arm> read_arms(const std::string& path) {
    using namespace needlewise;
    std::vector<arm> arms;
    for (const row& from : read_table(path)) {
        const bool known_device = from.at("device") != "unspecified";
        arms.push_back({from.at("id"),
                        from.at("source"),
                        from.at("evidence"),
                        number(from, "n").value_or(0),
                        *coded<skin_concern>(from, "concern"),
                        coded<severity_grade>(from, "severity"),
                        coded<body_site>(from, "site"),
                        coded<fitzpatrick>(from, "phototype_min"),
                        known_device ? coded<device_kind>(from, "device") : std::nullopt,
                        from.at("held_out") == "yes",
                        {stated(from, "needle_mm", true), stated(from, "sessions", false),
                         stated(from, "interval_weeks", false)}});
    }
    return arms;
}

/// Where an arm did not say where: the place where the concern is at home, for scars and pale patches the trunk.
inline needlewise::body_site usual_site(needlewise::skin_concern concern) {
    using namespace needlewise;
    switch (concern) {
    case skin_concern::hair_loss: return body_site::scalp;
    case skin_concern::stretch_marks:
    case skin_concern::burn_scar:
    case skin_concern::traumatic_scar:
    case skin_concern::surgical_scar:
    case skin_concern::hypertrophic_scar:
    case skin_concern::hypopigmentation: return body_site::abdomen;
    case skin_concern::dark_circles: return body_site::periorbital;
    default: return body_site::cheek;
    }
}

/// The question: a dermatologist, who led the trials, all screening questions answered no, moderate and phototype III
/// where nothing else is stated. An arm of the whole face states what was done where its concern was: on the cheek, and
/// no shorter needle for the forehead.
inline needlewise::intake question(const arm& of) {
    using namespace needlewise;
    return {.concern = of.concern,
            .severity = of.severity.value_or(severity_grade::moderate),
            .site = of.site && !is_composite(*of.site) ? *of.site : usual_site(of.concern),
            .phototype = of.lightest.value_or(fitzpatrick::iii),
            .practitioner = practitioner_kind::specialist,
            .history = screening::all_clear()};
}

} // namespace evidence
