// SPDX-License-Identifier: MIT
/// Books that are made at run time: each kind of fault is found and told in words, each kind of limit binds, and a book
/// that does not fit is not read.
#include "../catch.hpp"

#include <string>
#include <vector>

#include <needlewise/inspect.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;

namespace {

/// The standard book with tables that can be changed.
struct editor {
    std::vector<screening_rule> screening{standard.screening.begin(), standard.screening.end()};
    std::vector<protocol_rule> protocol{standard.protocol.begin(), standard.protocol.end()};
    std::vector<limit_rule> limits{standard.limits.begin(), standard.limits.end()};
    std::vector<routine_rule> routine{standard.routine.begin(), standard.routine.end()};

    book_view view() const { return {"edited", standard.edition, screening, protocol, limits, routine}; }
    void limit_all(std::string_view id, limit allowed) {
        limits.push_back({.id = id,
                          .when = {},
                          .then = allowed,
                          .said = "The clinic says so.",
                          .source = sources::expert_opinion,
                          .strength = rule_strength::opinion});
    }
};

/// Whether a book has a fault of this kind, and it is told in words that begin with the kind.
bool tells(const editor& edited, fault_kind kind) {
    for (const fault& each : inspect(edited.view())) {
        if (each.kind == kind) {
            return describe(each).view().substr(0, code(kind).size()) == code(kind);
        }
    }
    return false;
}

constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::moderate,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::ii,
                         .setting = care_setting::clinic,
                         .history = screening::all_clear()};

} // namespace

TEST_CASE("Each kind of fault is found at run time") {
    REQUIRE(inspect(editor{}.view()).empty());
    editor edited;
    SECTION("gap") {
        edited.protocol.erase(edited.protocol.begin());
        CHECK(tells(edited, fault_kind::gap));
    }
    SECTION("overlap") {
        protocol_rule twin = edited.protocol[0];
        twin.id = "twin";
        edited.protocol.push_back(twin);
        CHECK(tells(edited, fault_kind::overlap));
    }
    SECTION("dead rule") {
        edited.limit_all("loose", no_deeper_than(2.5_mm));
        CHECK(tells(edited, fault_kind::dead_rule));
    }
    SECTION("dangling replacement") {
        edited.protocol[0].replaces = "nobody";
        CHECK(tells(edited, fault_kind::dangling_replacement));
    }
    SECTION("duplicate id") {
        edited.screening[1].id = edited.screening[0].id;
        CHECK(tells(edited, fault_kind::duplicate_id));
    }
    SECTION("no sentence") {
        edited.limits[0].said = "";
        CHECK(tells(edited, fault_kind::unnamed_rule));
    }
    SECTION("no source") {
        static constexpr source hearsay{
            .key = "hearsay", .title = "Somebody said so", .kind = evidence_kind::expert_opinion, .address = ""};
        edited.routine[0].source = hearsay;
        CHECK(tells(edited, fault_kind::uncited_rule));
    }
    SECTION("no sessions") {
        edited.protocol[0].then.sessions = range<int>(0, 3);
        CHECK(tells(edited, fault_kind::impossible_value));
    }
    SECTION("a finding that nobody asks about") {
        std::erase_if(edited.screening,
                      [](const screening_rule& rule) { return rule.when.having.contains(finding::pregnancy); });
        CHECK(tells(edited, fault_kind::finding_without_rule));
    }
    SECTION("no limit") {
        std::erase_if(edited.limits, [](const limit_rule& rule) { return rule.id.get() == "limit.clinic"; });
        CHECK(tells(edited, fault_kind::no_depth_limit));
    }
    SECTION("no cleansing") {
        std::erase_if(edited.routine,
                      [](const routine_rule& rule) { return rule.then.kind.get() == step_kind::cleansing; });
        CHECK(tells(edited, fault_kind::missing_step));
    }
    SECTION("too many rules") {
        std::vector<std::string> names(65);
        for (std::size_t at = 0; at < names.size(); ++at) {
            names[at] = "clinic." + std::to_string(at);
            edited.limit_all(names[at], no_deeper_than(1.0_mm));
        }
        CHECK(tells(edited, fault_kind::too_many_rules));
        const rule_index<> index(edited.view());
        CHECK(recommend(patient, index).outcome() == verdict::refer);
        CHECK(recommend(patient, index).rules().empty());
    }
}

TEST_CASE("Limits on the interval and on the sessions narrow a plan, name themselves, or bar it") {
    const treatment_plan plan = *recommend(patient).plan();
    REQUIRE(plan.interval == between(2_weeks, 4_weeks));
    REQUIRE(plan.sessions == between(3, 6));

    editor edited;
    edited.limit_all("clinic.slow", no_sooner_than(3_weeks));
    edited.limit_all("clinic.few", no_more_sessions_than(4));
    REQUIRE(inspect(edited.view()).empty());
    const rule_index<> index(edited.view());
    const decision slower = recommend(patient, index);
    REQUIRE(slower.plan() != nullptr);
    CHECK(slower.plan()->interval == between(3_weeks, 4_weeks));
    CHECK(slower.plan()->sessions == between(3, 4));
    CHECK(slower.plan()->depth == plan.depth);
    CHECK(slower.binding_limits().contains("clinic.slow"));
    CHECK(slower.binding_limits().contains("clinic.few"));

    for (const limit& narrow : {no_sooner_than(5_weeks), no_more_sessions_than(2)}) {
        editor barred;
        barred.limit_all("clinic.bar", narrow);
        const rule_index<> of_bar(barred.view());
        const decision none = recommend(patient, of_bar);
        CHECK(none.outcome() == verdict::refer);
        CHECK(none.objections().contains("clinic.bar"));
    }
    CHECK(limit{limit_kind::interval, 3}.at_least_as_tight_as({limit_kind::interval, 2}));
    CHECK(no_more_sessions_than(2).at_least_as_tight_as(no_more_sessions_than(3)));
    CHECK_FALSE(no_deeper_than(1.0_mm).at_least_as_tight_as(no_deeper_than(0.5_mm)));
}
