// SPDX-License-Identifier: MIT
/// Rows that stand beside one another, limits that know the depth, and what is wrong with either: at run time.
#include "editor.hpp"

#include "../../catch.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include <needlewise/books/standard/positions.hpp>
#include <needlewise/decide.hpp>
#include <needlewise/formats/text.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/rules/compare.hpp>
#include <needlewise/rules/fingerprint.hpp>
#include <needlewise/rules/inspect.hpp>
#include <needlewise/rules/reach_checks.hpp>
#include <needlewise/treatment/course.hpp>

using namespace needlewise;

namespace {

constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::moderate,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::ii,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::all_clear()};
intake at(body_site site) {
    intake asked = patient;
    asked.site = site;
    return asked;
}

protocol_rule& row(editor& edited, std::string_view id) {
    return *std::find_if(edited.protocol.begin(), edited.protocol.end(),
                         [id](const protocol_rule& rule) { return rule.id.get() == id; });
}
bool has(const fault_list& found, fault_kind kind, std::string_view rule) {
    return std::any_of(found.begin(), found.end(),
                       [&](const fault& each) { return each.kind == kind && each.rule == rule; });
}
std::vector<std::string_view> ids(const treatment_plan& plan) {
    std::vector<std::string_view> all;
    for (const treatment_plan& each : plan.regimens()) {
        all.push_back(each.rule().id);
    }
    return all;
}
using id_list = std::vector<std::string_view>;

} // namespace

TEST_CASE("A plan names its regimens, each a whole plan by its own depth") {
    constexpr decision made = recommend(patient);
    STATIC_REQUIRE(made.plan()->regimens().size() == 3);
    const treatment_plan& plan = *made.plan();
    CHECK(ids(plan) == id_list{"acne_scar.moderate", "acne_scar.fortnightly", "acne_scar.three_weekly"});
    CHECK(plan.interval.min == 4_weeks);
    CHECK(plan.depth.max == 2.5_mm);
    CHECK(plan.rule().said.starts_with("Moderate atrophic acne scars"));

    constexpr auto other = made.plan()->with_regimen("acne_scar.fortnightly");
    STATIC_REQUIRE(other.has_value());
    CHECK(other->interval == between(2_weeks, 2_weeks)); // the limit of 4 weeks is for the depth of the other regimen
    CHECK(other->depth.max == 1.5_mm);
    CHECK(other->rule().sources->size() == 5);
    CHECK(ids(*other) == id_list{"acne_scar.fortnightly", "acne_scar.moderate", "acne_scar.three_weekly"});
    const course going(*other);
    CHECK(going.plan().sessions == other->sessions);

    const auto answer = made.with_regimen("acne_scar.fortnightly");
    REQUIRE(answer.has_value());
    CHECK(answer->rules().contains("acne_scar.fortnightly"));
    CHECK_FALSE(answer->rules().contains("acne_scar.moderate"));
    CHECK(made.with_regimen("acne_scar.severe").error().field() == "regimen");
    CHECK(recommend(at(body_site::eyelid)).with_regimen("acne_scar.moderate").error().allowed() ==
          "none without a plan");
    CHECK(describe(plan).find("(acne_scar.fortnightly)") != std::string::npos);
}

TEST_CASE("The first regimen of which the limits leave something answers") {
    const decision made = recommend(at(body_site::forehead));
    REQUIRE(made.plan() != nullptr);
    CHECK(made.plan()->rule().id == "acne_scar.thin_skin");
    CHECK(made.plan()->depth.max == 1.0_mm);
    CHECK(made.plan()->interval.min == 4_weeks);
    CHECK(ids(*made.plan()) == id_list{"acne_scar.thin_skin"});
    CHECK(decide(at(body_site::forehead)).row() == made.row());
    CHECK(why_not(at(body_site::forehead), "acne_scar.moderate").fate == rule_fate::barred);
    CHECK(why_not(at(body_site::forehead), "acne_scar.moderate").instead == "limit.forehead");
    CHECK(why_not(patient, "acne_scar.fortnightly").fate == rule_fate::beside);
    CHECK(why_not(patient, "acne_scar.fortnightly").instead == "acne_scar.moderate");
    CHECK(describe(why_not(patient, "acne_scar.fortnightly")) ==
          "acne_scar.fortnightly stands beside acne_scar.moderate as another regimen");
    CHECK(describe(why_not(at(body_site::forehead), "acne_scar.moderate")) ==
          "acne_scar.moderate: limit.forehead leaves nothing of it");
}

TEST_CASE("A limit on the pace is asked at the depth that is left") {
    CHECK(recommend(patient).rules().contains("limit.deep.interval"));
    intake shallow = patient;
    shallow.concern = skin_concern::wrinkles;
    CHECK_FALSE(recommend(shallow).rules().contains("limit.deep.interval"));
    CHECK(why_not(shallow, "limit.deep.interval").field == "depth");
    CHECK(why_not(shallow, "limit.deep.interval").accepts(depth_band::very_deep));

    editor edited;
    row(edited, "acne_scar.moderate").then.interval = {2_weeks, 3_weeks}; // over 1.5 mm that is too soon
    const rule_index<> index(edited.view());
    const decision made = recommend(patient, index);
    REQUIRE(made.plan() != nullptr);
    CHECK(made.plan()->depth == between(1.5_mm, 1.5_mm)); // so the shorter needles stay
    CHECK(made.plan()->interval == between(2_weeks, 3_weeks));
    CHECK(made.binding_limits().contains("limit.deep.interval"));
    CHECK(made.rules().contains("limit.deep.interval"));
    CHECK(made.objections().empty());
}

TEST_CASE("A clinic puts another regimen first") {
    editor edited;
    row(edited, "acne_scar.fortnightly").preferred = true;
    REQUIRE(inspect(edited.view()).empty());
    CHECK(bolder_than(edited.view(), standard.view()).empty()); // the base book offers it too
    const rule_index<> index(edited.view());
    CHECK(ids(*recommend(patient, index).plan()) ==
          id_list{"acne_scar.fortnightly", "acne_scar.moderate", "acne_scar.three_weekly"});
    CHECK(fingerprint_of(edited.view()) != fingerprint_of(standard.view()));

    static constexpr auto book = standard.preferring("acne_scar.fortnightly");
    STATIC_REQUIRE(recommend<book>(patient).plan()->rule().id == "acne_scar.fortnightly");
    STATIC_REQUIRE(decide<book>(patient).plan()->interval == between(2_weeks, 2_weeks));
    STATIC_REQUIRE(recommend<book>(patient).plan()->regimens().size() == 3);
    // A row that replaces another takes its place, also the first.
    protocol_rule own = row(edited, "acne_scar.fortnightly");
    own.id = "clinic.fortnightly";
    own.preferred = false;
    own.when.phototype = {fitzpatrick::i, fitzpatrick::ii};
    own.replaces = "acne_scar.fortnightly";
    own.beside = {"acne_scar.moderate", "acne_scar.three_weekly"};
    edited.protocol.push_back(own);
    REQUIRE(inspect(edited.view()).empty());
    const rule_index<> replaced(edited.view());
    CHECK(ids(*recommend(patient, replaced).plan()) ==
          id_list{"clinic.fortnightly", "acne_scar.moderate", "acne_scar.three_weekly"});
}

TEST_CASE("What is wrong with regimens is found at run time") {
    editor edited;
    SECTION("a name of nobody") {
        row(edited, "acne_scar.fortnightly").beside = {"acne_scar.moderate", "nobody"};
        CHECK(has(inspect(edited.view()), fault_kind::dangling_neighbour, "acne_scar.fortnightly"));
    }
    SECTION("a row that it replaces already") {
        row(edited, "hair_loss.home").beside = "hair_loss";
        CHECK(has(inspect(edited.view()), fault_kind::dangling_neighbour, "hair_loss.home"));
    }
    SECTION("an overlap that nobody declares") {
        row(edited, "hair_loss.monthly").beside = {};
        CHECK(has(inspect(edited.view()), fault_kind::overlap, "hair_loss.mild"));
    }
    SECTION("four at a time") {
        protocol_rule more = row(edited, "hair_loss.monthly");
        more.id = "clinic.monthly";
        more.beside = {"hair_loss", "hair_loss.mild", "hair_loss.monthly", "hair_loss.weekly"};
        row(edited, "hair_loss.home").replaces = {"hair_loss", "hair_loss.mild", "hair_loss.monthly",
                                                  "hair_loss.weekly", more.id};
        edited.protocol.push_back(more);
        const fault_list found = inspect(edited.view());
        REQUIRE(found.size() == 1);
        CHECK(has(found, fault_kind::too_many_regimens, "hair_loss.mild"));
        CHECK(found.first().other == "clinic.monthly");
    }
    SECTION("deeper and sooner") {
        row(edited, "hair_loss.weekly").then.depth.max = 1.75_mm;
        CHECK(has(inspect(edited.view()), fault_kind::sooner_when_deeper, "hair_loss.weekly"));
    }
    SECTION("a limit that ends as the needle grows") {
        edited.limit_all("clinic.pace", no_more_sessions_than(8));
        edited.limits.back().when.depth = depth_band::deep;
        CHECK(has(inspect(edited.view()), fault_kind::sooner_when_deeper, "clinic.pace"));
        edited.limits.back().when.depth = {depth_band::deep, depth_band::very_deep};
        CHECK(inspect(edited.view()).empty());
    }
    SECTION("a limit on the depth that names one") {
        edited.limit_all("clinic.depth", no_deeper_than(2.0_mm));
        edited.limits.back().when.depth = depth_band::very_deep;
        CHECK(has(inspect(edited.view()), fault_kind::impossible_value, "clinic.depth"));
    }
    SECTION("a limit for the safer only") {
        edited.limit_all("clinic.light", no_deeper_than(0.75_mm));
        edited.limits.back().when.phototype = fitzpatrick::i;
        CHECK(has(inspect(edited.view()), fault_kind::harsher_for_less_risk, "clinic.light"));
    }
    SECTION("a plan for the riskier only") {
        std::erase_if(edited.protocol,
                      [](const protocol_rule& rule) { return rule.id.get() == "acne_scar.thin_skin"; });
        CHECK(has(inspect(edited.view()), fault_kind::harsher_for_less_risk, "acne_scar.darker"));
    }
    SECTION("a screening for the safer only") {
        std::erase_if(edited.screening, [](const screening_rule& rule) {
            return rule.id.get() == "screening.isotretinoin" ||
                   rule.id.get() == "screening.isotretinoin.outside_clinic";
        });
        CHECK(has(inspect(edited.view()), fault_kind::harsher_for_less_risk, "screening.isotretinoin.taking"));
    }
    SECTION("a wait that never ends") {
        for (screening_rule& rule : edited.screening) {
            if (rule.id.get() == "screening.isotretinoin.taking") {
                rule.wait = {};
            }
        }
        CHECK(has(inspect(edited.view()), fault_kind::impossible_value, "screening.isotretinoin.taking"));
    }
    SECTION("a row behind a screening that lets nobody through") {
        edited.limit_all("clinic.pregnant", no_sooner_than(4_weeks));
        edited.limits.back().when.having = finding::pregnancy;
        CHECK(inspect(edited.view()).empty());
        CHECK(has(never_offered(edited.view()), fault_kind::unreachable_rule, "clinic.pregnant"));
    }
    SECTION("words that mean the same to every row") {
        CHECK(told_alike(standard.view()).empty());
        const finding_set both{finding::epilepsy, finding::pregnancy};
        const auto join = [&](auto& findings) {
            if (!(findings & both).empty()) {
                findings = findings | both;
            }
        };
        for (screening_rule& rule : edited.screening) {
            join(rule.when.having);
        }
        for (limit_rule& rule : edited.limits) {
            join(rule.when.having);
        }
        for (routine_rule& rule : edited.routine) {
            join(rule.when.having);
            join(rule.when.unless);
        }
        const fault_list alike = told_alike(edited.view());
        REQUIRE(!alike.empty());
        INFO(describe(alike.first()).view());
        CHECK(std::string(describe(alike.first()).view()).find("value pregnancy and value epilepsy") !=
              std::string::npos);
    }
    SECTION("one row a part and none for all of them") {
        for (std::size_t row = 0; row < edited.routine.size(); ++row) {
            if (edited.routine[row].then.kind.get() == step_kind::cleansing && edited.routine[row].when.site.full()) {
                routine_rule rest = edited.routine[row];
                edited.routine[row].when.site = body_site::forehead;
                rest.id = row == 0 ? "clinic.clean" : "clinic.wash";
                rest.when.site = ~enum_set<body_site>(body_site::forehead) - whole_sites;
                edited.routine.push_back(rest);
                break;
            }
        }
        CHECK(edited.routine.size() == standard.routine.size() + 1);
        CHECK(inspect(edited.view()).empty());
    }
    SECTION("a row that nobody is offered") {
        CHECK(never_offered(standard.view()).empty());
        edited.limit_all("clinic.slow", no_sooner_than(4_weeks));
        CHECK(inspect(edited.view()).empty());
        CHECK(has(never_offered(edited.view()), fault_kind::impossible_regimen, "wrinkles.fortnightly"));
    }
}
