// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Courses in JSON: the visits so far, and what follows from them.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <needlewise/formats/json/document.hpp>
#include <needlewise/treatment/course.hpp>

namespace needlewise::inline v1 {

/// The visits of a course in JSON: `{"visits": [{"day": 0, "depth_um": 1000, "redness": "settled_in_time"}]}`.
struct course_history {
    std::vector<visit_record> visits = {}; ///< the visits so far, in order
};

/// A course by a plan and the visits so far; the errors name each visit that cannot follow.
inline json_result<course> course_of(const treatment_plan& plan, const course_history& so_far);
/// The visits of a course.
inline course_history stored(const course& made) { return {{made.visits().begin(), made.visits().end()}}; }

/// What follows for a course, as it is kept.
struct stored_next_visit {
    course_outcome outcome = course_outcome::go_on;  ///< what follows
    int number = 1;                                  ///< which session it would be, from 1
    bool optional = false;                           ///< whether the minimum number of sessions is done
    needle_length depth = {};                        ///< needle length; 0 unless the course goes on
    std::optional<range<duration>> interval = {};    ///< from the last visit; none before the first
    std::optional<range<duration>> maintenance = {}; ///< from the last visit, once finished
    std::vector<std::string> rules = {};             ///< ids of the rules about the last visit that decide
    std::vector<std::string> earlier = {}; ///< ids of the rules about earlier visits that still limit this one
    /// Whether both are the same.
    bool operator==(const stored_next_visit&) const = default;
};
/// What is kept of what follows for a course, by the table that said so.
template <std::size_t Rows> stored_next_visit stored(const next_visit_answer& next, const course_table<Rows>& table);
/// What is kept of what follows for a course by the standard book.
inline stored_next_visit stored(const next_visit_answer& next) { return stored(next, standard_course); }

// ---------------------------------------------------------------------------------------------------------------------

/// Members of a visit.
template <> struct json_shape<visit_record> {
    static constexpr char name[] = "visit";
    static visit_record blank() { return {.day = 0, .depth = no_needling}; }
    static void members(auto& with) {
        with("day", &visit_record::day);
        with("depth_um", &visit_record::depth);
        with.optional("redness", &visit_record::redness);
        with.optional("pigment", &visit_record::pigment);
        with.optional("pain", &visit_record::pain);
        with.optional("endpoint", &visit_record::endpoint);
        with.optional("alarm", &visit_record::alarm);
        with.optional("response", &visit_record::response);
    }
};
/// Members of a course.
template <> struct json_shape<course_history> {
    static constexpr char name[] = "course";
    static void members(auto& with) { with("visits", &course_history::visits); }
};
/// Members of what follows.
template <> struct json_shape<stored_next_visit> {
    static constexpr char name[] = "next_visit";
    static void members(auto& with) {
        with("outcome", &stored_next_visit::outcome);
        with("number", &stored_next_visit::number);
        with("optional", &stored_next_visit::optional);
        with("depth_um", &stored_next_visit::depth);
        with.optional("interval_days", &stored_next_visit::interval);
        with.optional("maintenance_days", &stored_next_visit::maintenance);
        with("rules", &stored_next_visit::rules);
        with("earlier", &stored_next_visit::earlier);
    }
};

inline json_result<course> course_of(const treatment_plan& plan, const course_history& so_far) {
    course made(plan);
    json_errors errors;
    const detail::json_place whole(errors);
    const detail::json_place visits(whole, "visits");
    for (std::size_t at = 0; at < so_far.visits.size(); ++at) {
        if (const auto added = made.add(so_far.visits[at]); !added) {
            detail::json_place(visits, at)
                .say(std::string(added.error().field()) + " " + std::string(added.error().value()),
                     added.error().allowed());
        }
    }
    return errors.empty() ? json_result<course>(made) : json_result<course>(errors);
}

template <std::size_t Rows> stored_next_visit stored(const next_visit_answer& next, const course_table<Rows>& table) {
    const auto named = [](const range<duration>& span) {
        return span.max.is_zero() ? std::nullopt : std::optional(span);
    };
    stored_next_visit kept{
        next.outcome, next.number, next.optional, next.depth, named(next.interval), named(next.maintenance), {}, {}};
    for (const std::size_t row : next.rules) {
        kept.rules.emplace_back(table.rows()[row].id.get());
    }
    for (const std::size_t row : next.earlier) {
        kept.earlier.emplace_back(table.rows()[row].id.get());
    }
    return kept;
}

} // namespace needlewise::inline v1
