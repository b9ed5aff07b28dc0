// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Plans in JSON: their numbers, and with the words of the rules also their steps and what is said of products.

#include <optional>
#include <string>
#include <vector>

#include <needlewise/formats/json/shape.hpp>
#include <needlewise/vocabulary/body_site.hpp>
#include <needlewise/vocabulary/product.hpp>
#include <needlewise/vocabulary/step.hpp>
#include <needlewise/vocabulary/verdict.hpp>

namespace needlewise::inline v1 {

/// A step of a plan as it is kept.
struct stored_step {
    std::string rule = {};                               ///< the id of its rule
    step_kind kind = step_kind::pre_care;                ///< what it does
    std::string instruction = {};                        ///< one sentence to act on
    step_need need = step_need::required;                ///< whether it must be done
    std::string agent = {};                              ///< the substance; empty if there is none
    std::optional<moment> from = {};                     ///< when it begins; none for the session itself
    std::optional<moment> until = {};                    ///< when it ends
    std::optional<range<duration>> lasts = {};           ///< how long it takes, if that is said
    enum_set<rolling_direction> directions = {};         ///< for rolling
    std::optional<range<int>> passes = {};               ///< for rolling, in each direction
    std::optional<treatment_endpoint> endpoint = {};     ///< for rolling
    std::string reason = {};                             ///< why; empty if it is not said
    bool operator==(const stored_step&) const = default; ///< whether both are the same
};

/// The needle of a plan: its range and that of the first session.
struct stored_depth {
    needle_length min = {};                               ///< the least
    needle_length max = {};                               ///< the greatest
    needle_length first = {};                             ///< at the first session
    bool operator==(const stored_depth&) const = default; ///< whether both are the same
};
/// What is said of a product at one moment, as it is kept.
struct stored_product {
    needlewise::product product = product::unnamed;         ///< the product
    product_moment moment = product_moment::before;         ///< when it is put on
    product_verdict verdict = product_verdict::never;       ///< what is said of it
    std::string rule = {};                                  ///< the id of the rule that decides
    bool operator==(const stored_product&) const = default; ///< whether both are the same
};
/// One of the ways in which a case can be treated, as it is kept.
struct stored_regimen {
    std::string rule = {};                                  ///< the id of its protocol row
    stored_depth depth = {};                                ///< needle length
    range<int> sessions{0, 0};                              ///< number of sessions
    range<duration> interval{duration{}, duration{}};       ///< between sessions
    bool operator==(const stored_regimen&) const = default; ///< whether both are the same
};
/// A part of the site, as it is kept. A site that is not made of others is its own one part.
struct stored_part {
    body_site site{};                                    ///< the part
    stored_depth depth = {};                             ///< needle length there
    bool operator==(const stored_part&) const = default; ///< whether both are the same
};
/// A part of the site that is left out, as it is kept.
struct stored_left_out {
    body_site site{};                                        ///< the part
    verdict outcome = verdict::refer;                        ///< how the answer for it ends
    std::vector<std::string> rules = {};                     ///< ids of the rules that object
    bool operator==(const stored_left_out&) const = default; ///< whether both are the same
};
/// A plan as it is kept.
struct stored_plan {
    stored_depth depth = {};                                  ///< needle length
    range<int> sessions{0, 0};                                ///< number of sessions
    range<duration> interval{duration{}, duration{}};         ///< between sessions
    std::optional<range<duration>> maintenance = {};          ///< between later single sessions
    std::vector<stored_regimen> regimens = {};                ///< this plan first, then those that stand beside it
    std::vector<stored_part> parts = {};                      ///< the parts that are treated, each with its own needle
    std::vector<stored_left_out> left_out = {};               ///< the parts that are left out
    std::optional<std::vector<stored_step>> steps = {};       ///< the steps, if their words are kept too
    std::optional<std::vector<stored_product>> products = {}; ///< every product at every moment, beside the steps
    bool operator==(const stored_plan&) const = default;      ///< whether both are the same
};

// ---------------------------------------------------------------------------------------------------------------------

/// Members of a step.
template <> struct json_shape<stored_step> {
    static constexpr char name[] = "step";
    static void members(auto& with) {
        with("rule", &stored_step::rule);
        with("kind", &stored_step::kind);
        with("instruction", &stored_step::instruction);
        with("need", &stored_step::need);
        with.optional("agent", &stored_step::agent);
        with.optional("from_minutes", &stored_step::from);
        with.optional("until_minutes", &stored_step::until);
        with.optional("lasts_minutes", &stored_step::lasts);
        with.optional("directions", &stored_step::directions);
        with.optional("passes", &stored_step::passes);
        with.optional("endpoint", &stored_step::endpoint);
        with.optional("reason", &stored_step::reason);
    }
};
/// Members of the needle of a plan.
template <> struct json_shape<stored_depth> {
    static constexpr char name[] = "depth";
    static void members(auto& with) {
        with("min", &stored_depth::min);
        with("max", &stored_depth::max);
        with("first", &stored_depth::first);
    }
    static void check(const stored_depth& depth, const detail::json_place& at) {
        if (depth.min > depth.first || depth.first > depth.max) {
            at.say("lengths out of order", "min, first and max, each no less than the one before");
        }
    }
};
/// Members of what is said of a product.
template <> struct json_shape<stored_product> {
    static constexpr char name[] = "product_advice";
    static void members(auto& with) {
        with("product", &stored_product::product);
        with("moment", &stored_product::moment);
        with("verdict", &stored_product::verdict);
        with("rule", &stored_product::rule);
    }
};
/// Members of a regimen.
template <> struct json_shape<stored_regimen> {
    static constexpr char name[] = "regimen";
    static void members(auto& with) {
        with("rule", &stored_regimen::rule);
        with("depth_um", &stored_regimen::depth);
        with("sessions", &stored_regimen::sessions);
        with("interval_days", &stored_regimen::interval);
    }
};
/// Members of a part.
template <> struct json_shape<stored_part> {
    static constexpr char name[] = "part";
    static void members(auto& with) {
        with("site", &stored_part::site);
        with("depth_um", &stored_part::depth);
    }
};
/// Members of a part that is left out.
template <> struct json_shape<stored_left_out> {
    static constexpr char name[] = "left_out";
    static void members(auto& with) {
        with("site", &stored_left_out::site);
        with("outcome", &stored_left_out::outcome);
        with("rules", &stored_left_out::rules);
    }
};
/// Members of a plan.
template <> struct json_shape<stored_plan> {
    static constexpr char name[] = "plan";
    static void members(auto& with) {
        with("depth_um", &stored_plan::depth);
        with("sessions", &stored_plan::sessions);
        with("interval_days", &stored_plan::interval);
        with.nullable("maintenance_days", &stored_plan::maintenance);
        with("regimens", &stored_plan::regimens);
        with("parts", &stored_plan::parts);
        with("left_out", &stored_plan::left_out);
        with.optional("steps", &stored_plan::steps);
        with.optional("products", &stored_plan::products);
    }
};
} // namespace needlewise::inline v1
