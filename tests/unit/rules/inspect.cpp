// SPDX-License-Identifier: MIT
/// Books that are made at run time: each kind of fault is found and told in words, and a book that does not fit is not
/// read.
#include "editor.hpp"

#include "../../catch.hpp"

#include <string>
#include <vector>

#include <needlewise/needlewise.hpp>
#include <needlewise/rules/inspect.hpp>

using namespace needlewise;

namespace {

/// Whether a book has a fault of this kind in this table, and it is told in words that begin with the kind and name the
/// table.
bool tells(const editor& edited, fault_kind kind, table_kind table) {
    for (const fault& each : inspect(edited.view())) {
        if (each.kind == kind && each.table == table) {
            const std::string begins = std::string(code(kind)) + " in the " + std::string(code(table)) + " table";
            return describe(each).view().starts_with(begins);
        }
    }
    return false;
}

constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::moderate,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::ii,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::all_clear()};

} // namespace

TEST_CASE("Each kind of fault is found at run time") {
    REQUIRE(inspect(editor{}.view()).empty());
    editor edited;
    SECTION("gap") {
        edited.protocol.erase(edited.protocol.begin());
        CHECK(tells(edited, fault_kind::gap, table_kind::protocol));
    }
    SECTION("overlap") {
        protocol_rule twin = edited.protocol[0];
        twin.id = "twin";
        edited.protocol.push_back(twin);
        CHECK(tells(edited, fault_kind::overlap, table_kind::protocol));
    }
    SECTION("dead rule") {
        edited.limit_all("loose", no_deeper_than(2.5_mm));
        CHECK(tells(edited, fault_kind::dead_rule, table_kind::limits));
    }
    SECTION("a row about every finding, which would hold for a person without any") {
        edited.screening[0].when.having = any_of<finding>;
        CHECK(tells(edited, fault_kind::impossible_value, table_kind::screening));
    }
    SECTION("more sessions than a calendar holds") {
        for (const int most : {most_sessions, most_sessions + 1, 2'000'000'000}) {
            edited.protocol[0].then.sessions.max = most;
            CHECK(tells(edited, fault_kind::impossible_value, table_kind::protocol) == (most > most_sessions));
        }
    }
    SECTION("dangling replacement") {
        edited.protocol[0].replaces = "nobody";
        CHECK(tells(edited, fault_kind::dangling_replacement, table_kind::protocol));
    }
    SECTION("a row that replaces itself") {
        edited.protocol[0].replaces = edited.protocol[0].id.get().data();
        CHECK(tells(edited, fault_kind::dangling_replacement, table_kind::protocol));
    }
    SECTION("duplicate id") {
        edited.screening[1].id = edited.screening[0].id;
        CHECK(tells(edited, fault_kind::duplicate_id, table_kind::screening));
    }
    SECTION("no sentence") {
        edited.limits[0].said = "";
        CHECK(tells(edited, fault_kind::unnamed_rule, table_kind::limits));
    }
    SECTION("no source") {
        static constexpr source hearsay{
            .key = "hearsay", .title = "Somebody said so", .kind = evidence_kind::expert_opinion, .address = ""};
        edited.routine[0].source = hearsay;
        CHECK(tells(edited, fault_kind::uncited_rule, table_kind::routine));
    }
    SECTION("no sessions") {
        edited.protocol[0].then.sessions = range<int>(0, 3);
        CHECK(tells(edited, fault_kind::impossible_value, table_kind::protocol));
    }
    SECTION("a finding that nobody asks about") {
        std::erase_if(edited.screening,
                      [](const screening_rule& rule) { return rule.when.having.contains(finding::pregnancy); });
        CHECK(tells(edited, fault_kind::gap, table_kind::screening));
    }
    SECTION("no limit") {
        std::erase_if(edited.limits, [](const limit_rule& rule) { return rule.id.get() == "limit.clinic"; });
        CHECK(tells(edited, fault_kind::gap, table_kind::limits));
    }
    SECTION("no cleansing") {
        std::erase_if(edited.routine,
                      [](const routine_rule& rule) { return rule.then.kind.get() == step_kind::cleansing; });
        CHECK(tells(edited, fault_kind::gap, table_kind::routine));
    }
    SECTION("too many rules") {
        std::vector<std::string> names(65);
        for (std::size_t at = 0; at < names.size(); ++at) {
            names[at] = "clinic." + std::to_string(at);
            edited.limit_all(names[at], no_deeper_than(1.0_mm));
        }
        CHECK(tells(edited, fault_kind::too_many_rules, table_kind::protocol));
        const rule_index<> index(edited.view());
        CHECK(recommend(patient, index).outcome() == verdict::refer);
        CHECK(recommend(patient, index).rules().empty());
    }
}
