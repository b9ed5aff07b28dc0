// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Decisions in JSON: as they are kept, with the ids of the rules that made them, or with all that the rules say.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <needlewise/formats/json/case.hpp>
#include <needlewise/formats/json/plan.hpp>
#include <needlewise/rules/rows.hpp>
#include <needlewise/vocabulary/verdict.hpp>

namespace needlewise::inline v1 {

/// A source as it is kept.
struct stored_source {
    std::string title = {};                                ///< author, year and place
    evidence_kind kind = evidence_kind::expert_opinion;    ///< the kind of evidence
    std::string address = {};                              ///< where it was read
    bool operator==(const stored_source&) const = default; ///< whether both are the same
};
/// What a rule says, as it is kept.
struct rule_words {
    table_kind table = table_kind::screening;           ///< its table
    std::string statement = {};                         ///< the rule in one sentence
    rule_strength strength = rule_strength::opinion;    ///< how far it may be trusted
    std::vector<stored_source> sources = {};            ///< what it rests on
    std::string dissent = {};                           ///< which sources disagree; empty if none
    bool own_position = false;                          ///< whether it stands in for another rule
    bool operator==(const rule_words&) const = default; ///< whether both are the same
};
/// A rule that took part, as it is kept: its id, a string in JSON, or an object with its words.
struct stored_rule {
    std::string id = {};                                 ///< its stable dotted name
    std::optional<rule_words> words = {};                ///< what it says, if that is kept too
    bool operator==(const stored_rule&) const = default; ///< whether both are the same
};

/// A decision as it is kept: numbers, codes and ids, and by which book it was made.
struct stored_decision {
    std::optional<intake> asked = {};     ///< the case, `case` in JSON; without it nobody can decide it anew
    verdict outcome = verdict::refer;     ///< how it ended
    std::optional<stored_plan> plan = {}; ///< the plan; none unless the outcome is to proceed
    std::optional<duration> wait = {};    ///< for a deferral, the longest time still to wait
    bool until_clear = false;             ///< for a deferral, whether something must clear up first
    bool clock_started = false;           ///< for a deferral, whether the wait is running; if not, no day can be given
    std::vector<finding> waits_for = {};  ///< for a deferral, the findings whose end the wait counts from
    std::vector<told_finding> findings = {}; ///< the findings that are present, and those that are unknown and matter
    std::vector<finding> questions = {};     ///< the findings that are unknown and matter
    std::vector<std::string> binding_limits = {}; ///< ids of the limits that narrowed the plan or left nothing of it
    std::vector<stored_rule> rules = {};          ///< all rules that took part, those of steps last
    std::vector<std::string> positions = {};      ///< ids of the positions that the book takes of its own
    std::string book = {};                        ///< the name of the book
    edition_date edition{1970, 1, 1};             ///< the date of its knowledge
    std::uint64_t fingerprint = 0;                ///< the hash of all that decides in it
};

// ---------------------------------------------------------------------------------------------------------------------

/// Members of a source.
template <> struct json_shape<stored_source> {
    static constexpr char name[] = "source";
    static void members(auto& with) {
        with("title", &stored_source::title);
        with("kind", &stored_source::kind);
        with("address", &stored_source::address);
    }
};
/// Members of a rule with its words.
template <> struct json_shape<rule_words> {
    static constexpr char name[] = "rule_words";
    static void members(auto& with) {
        with("table", &rule_words::table);
        with("statement", &rule_words::statement);
        with("strength", &rule_words::strength);
        with("sources", &rule_words::sources);
        with.optional("dissent", &rule_words::dissent);
        with.optional("own_position", &rule_words::own_position);
    }
};
/// A rule: its id, or an object with its id and its words.
template <> struct json_codec<stored_rule> {
    static void write(std::string& out, const stored_rule& value, json_unit unit) {
        if (!value.words) {
            return json_codec<std::string>::write(out, value.id, unit);
        }
        const std::size_t begin = out.size();
        json_codec<rule_words>::write(out, *value.words, unit);
        std::string id = "{\"id\":";
        json_codec<std::string>::write(id, value.id, unit);
        out.replace(begin, 1, id + ",");
    }
    static void read(const json_value& from, const detail::json_place& at, stored_rule& into, json_unit unit) {
        if (!from.is_object()) {
            into.words.reset();
            return json_codec<std::string>::read(from, at, into.id, unit);
        }
        json_value rest = from;
        rest.erase("id");
        json_codec<std::string>::read(from.contains("id") ? from["id"] : detail::nothing, {at, "id"}, into.id, unit);
        into.words.emplace();
        json_codec<rule_words>::read(rest, at, *into.words, unit);
    }
    static json_value schema(json_value& all, json_unit unit) {
        const json_value id = json_codec<std::string>::schema(all, unit);
        json_codec<rule_words>::schema(all, unit);
        json_value words = all[json_shape<rule_words>::name];
        words["properties"]["id"] = id;
        words["required"].push_back("id");
        all["rule"] = {{"anyOf", {id, words}}};
        return {{"$ref", "#/definitions/rule"}};
    }
};
/// Members of a decision.
template <> struct json_shape<stored_decision> {
    static constexpr char name[] = "decision";
    static void members(auto& with) {
        with.optional("case", &stored_decision::asked);
        with("outcome", &stored_decision::outcome);
        with.nullable("plan", &stored_decision::plan);
        with.optional("wait_days", &stored_decision::wait);
        with.optional("until_clear", &stored_decision::until_clear);
        with.optional("clock_started", &stored_decision::clock_started);
        with.optional("waits_for", &stored_decision::waits_for);
        with("findings", &stored_decision::findings);
        with("questions", &stored_decision::questions);
        with("binding_limits", &stored_decision::binding_limits);
        with("rules", &stored_decision::rules);
        with("positions", &stored_decision::positions);
        with("book", &stored_decision::book);
        with("edition", &stored_decision::edition);
        with("fingerprint", &stored_decision::fingerprint);
    }
    static void check(const stored_decision& made, const detail::json_place& at) {
        if (made.plan.has_value() != (made.outcome <= verdict::proceed_with_precautions)) {
            at.say(made.plan ? "a plan beside the outcome " + std::string(code(made.outcome))
                             : "an outcome without its plan",
                   "a plan with proceed and proceed_with_precautions, else none");
        }
    }
};

} // namespace needlewise::inline v1
