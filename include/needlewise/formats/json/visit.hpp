// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Visits of several zones in JSON. Zones are named by their place in the list, from 0.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <needlewise/formats/json/store.hpp>
#include <needlewise/treatment/visit_plan.hpp>

namespace needlewise::inline v1 {

/// A zone of a visit and its answer, as they are kept.
struct stored_zone {
    zone asked;                             ///< the zone
    stored_decision answer = {};            ///< the decision for it alone
    bool treated = false;                   ///< whether it can be treated
    std::optional<stored_depth> depth = {}; ///< needle length at this visit; none if it cannot be treated
    std::vector<stored_part> parts = {};    ///< of a whole face, the parts that are treated, each with its own needle
};
/// A step of a visit, as it is kept.
struct stored_visit_step {
    std::string rule = {};                       ///< the id of its rule
    std::vector<int> zones = {};                 ///< the zones that it is for
    std::optional<std::string> instruction = {}; ///< one sentence to act on, if words are kept
    /// Whether both are the same.
    bool operator==(const stored_visit_step&) const = default;
};
/// How numbing fits a visit, as it is kept.
struct stored_numbing {
    int wanted_cm2 = 0;   ///< the area of the zones that may be numbed
    int most_cm2 = 0;     ///< the area that may be numbed at one visit
    bool measured = true; ///< whether every one of those zones was measured
    /// Whether both are the same.
    bool operator==(const stored_numbing&) const = default;
};
/// A visit, as it is kept.
struct stored_visit {
    verdict outcome = verdict::refer;                 ///< the outcome for the visit
    int session = 1;                                  ///< which session it is, from 1
    std::vector<stored_zone> zones = {};              ///< the zones, in the order in which they were asked
    std::vector<int> order = {};                      ///< the zones that are treated, in the order of treatment
    std::vector<int> held_back = {};                  ///< the zones that cannot be treated
    std::vector<int> optional = {};                   ///< those for which this session is beyond the least number
    range<int> sessions{0, 0};                        ///< from the first to the last that any zone may need
    range<duration> interval{duration{}, duration{}}; ///< until the next visit
    stored_numbing numbing = {};                      ///< how numbing fits
    std::vector<stored_visit_step> steps = {};        ///< the steps in order
};
/// What is kept of a visit.
inline stored_visit stored(const visit_plan& made, stored_detail how = stored_detail::ids);

// ---------------------------------------------------------------------------------------------------------------------

/// Members of a zone with its answer.
template <> struct json_shape<stored_zone> {
    static constexpr char name[] = "zone_answer";
    static stored_zone blank() { return {json_shape<zone>::blank(), {}, false, {}, {}}; }
    static void members(auto& with) {
        with("zone", &stored_zone::asked);
        with("answer", &stored_zone::answer);
        with("treated", &stored_zone::treated);
        with.nullable("depth_um", &stored_zone::depth);
        with.optional("parts", &stored_zone::parts);
    }
};
/// Members of a step of a visit.
template <> struct json_shape<stored_visit_step> {
    static constexpr char name[] = "visit_step";
    static void members(auto& with) {
        with("rule", &stored_visit_step::rule);
        with("zones", &stored_visit_step::zones);
        with.optional("instruction", &stored_visit_step::instruction);
    }
};
/// Members of how numbing fits.
template <> struct json_shape<stored_numbing> {
    static constexpr char name[] = "numbing";
    static void members(auto& with) {
        with("wanted_cm2", &stored_numbing::wanted_cm2);
        with("most_cm2", &stored_numbing::most_cm2);
        with("measured", &stored_numbing::measured);
    }
};
/// Members of a visit.
template <> struct json_shape<stored_visit> {
    static constexpr char name[] = "visit_plan";
    static void members(auto& with) {
        with("outcome", &stored_visit::outcome);
        with("session", &stored_visit::session);
        with("zones", &stored_visit::zones);
        with("order", &stored_visit::order);
        with("held_back", &stored_visit::held_back);
        with("optional", &stored_visit::optional);
        with("sessions", &stored_visit::sessions);
        with("interval_days", &stored_visit::interval);
        with("numbing", &stored_visit::numbing);
        with("steps", &stored_visit::steps);
    }
};

inline stored_visit stored(const visit_plan& made, stored_detail how) {
    const auto places = [](const auto& set) {
        std::vector<int> list;
        for (const std::size_t at : set) {
            list.push_back(static_cast<int>(at));
        }
        return list;
    };
    stored_visit kept;
    kept.outcome = made.outcome();
    kept.session = made.session();
    for (const zone_answer& each : made.zones()) {
        stored_zone one{each.asked, stored(each.answer, how), each.treated(), {}, {}};
        if (each.treated()) {
            one.depth = detail::depth_of(*each.plan());
        }
        if (each.treated() && is_composite(each.asked.site)) {
            for (const treatment_plan& part : each.plan()->parts()) {
                one.parts.push_back({part.treated().site, detail::depth_of(part)});
            }
        }
        kept.zones.push_back(std::move(one));
    }
    kept.order = places(made.order());
    kept.held_back = places(made.held_back());
    kept.optional = places(made.optional());
    kept.sessions = made.sessions();
    kept.interval = made.interval();
    const numbing_area numbing = made.numbing();
    kept.numbing = {numbing.wanted_cm2, numbing.most_cm2, numbing.measured};
    for (const visit_step& each : made.steps()) {
        stored_visit_step step{std::string(each.rule), places(each.zones), {}};
        if (how == stored_detail::full) {
            step.instruction.emplace(each.step->instruction.get());
        }
        kept.steps.push_back(std::move(step));
    }
    return kept;
}

} // namespace needlewise::inline v1
