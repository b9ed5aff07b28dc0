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
        row(edited, "acne_scar.darker").when.site = {};
        CHECK(has(inspect(edited.view()), fault_kind::harsher_for_less_risk, "acne_scar.darker"));
    }
    SECTION("a longer first needle for the riskier") {
        row(edited, "acne_scar.darker").when.site = {}; // where the skin is thin, the others begin at 0.5 mm
        row(edited, "acne_scar.thin_skin").beside = {"acne_scar.moderate", "acne_scar.severe", "acne_scar.darker"};
        CHECK(has(inspect(edited.view()), fault_kind::bolder_for_more_risk, "acne_scar.darker"));
    }
    SECTION("a closer pace for the riskier") {
        row(edited, "surgical_scar").when.phototype = {fitzpatrick::i, fitzpatrick::ii};
        protocol_rule own = row(edited, "surgical_scar");
        own.id = "clinic.surgical_scar";
        own.when.phototype = values_from(fitzpatrick::iii, fitzpatrick::vi);
        own.then.interval.min = 2_weeks;
        row(edited, "surgical_scar.three_weekly").beside = {"surgical_scar", "clinic.surgical_scar"};
        edited.protocol.push_back(own);
        CHECK(has(inspect(edited.view()), fault_kind::bolder_for_more_risk, "clinic.surgical_scar"));
    }
    SECTION("a refusal for the safer, and a referral for the riskier") {
        edited.limit_all("clinic.light", never_needled);
        edited.limits.back().when = {.site = body_site::hand,
                                     .phototype = values_from(fitzpatrick::i, fitzpatrick::iii)};
        edited.limits.back().otherwise = objection::refuse;
        edited.limit_all("clinic.dark", never_needled);
        edited.limits.back().when = {.site = body_site::hand,
                                     .phototype = values_from(fitzpatrick::iv, fitzpatrick::vi)};
        CHECK(has(inspect(edited.view()), fault_kind::harsher_for_less_risk, "clinic.light"));
        edited.limits.back().otherwise = objection::refuse;
        CHECK_FALSE(has(inspect(edited.view()), fault_kind::harsher_for_less_risk, "clinic.light"));
    }
    SECTION("a refusal that hangs on a row that only the safer have") {
        edited.limit_all("clinic.cheek", no_deeper_than(1.25_mm)); // 1.5 mm is wanted for light skin, 1.0 mm for dark
        edited.limits.back().when = {.concern = skin_concern::acne_scar, .site = body_site::cheek};
        edited.limits.back().otherwise = objection::refuse;
        edited.limit_all("clinic.slow", no_sooner_than(26_weeks));
        edited.limits.back().when = {.concern = skin_concern::acne_scar, .site = body_site::cheek};
        const fault_list found = inspect(edited.view());
        CHECK(has(found, fault_kind::harsher_for_less_risk, "acne_scar.darker"));
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

TEST_CASE("A row is bounded by what the base book offers, not by what its limits bar there") {
    editor
        base; // a deep and fast regimen beside a shallow and slow one: where marks have come before, 4 weeks are asked
    row(base, "surgical_scar.three_weekly").then.depth = {1.0_mm, 2.0_mm};
    row(base, "surgical_scar").then.depth = {1.0_mm, 1.25_mm};
    editor edited = base;
    CHECK(bolder_than(edited.view(), base.view()).empty());
    row(edited, "surgical_scar.three_weekly").then.interval.max = 5_weeks; // so that the limit only slows it
    const fault_list found = bolder_than(edited.view(), base.view());
    CHECK(has(found, fault_kind::bolder, "surgical_scar.three_weekly"));
    intake asked = patient;
    asked.concern = skin_concern::surgical_scar;
    asked.history = screening::all_clear().with(finding::pih_history);
    const rule_index<> before(base.view());
    const rule_index<> after(edited.view());
    CHECK(recommend(asked, before).plan()->regimens().size() == 1);
    CHECK(recommend(asked, after).plan()->regimens().size() == 2);
}

TEST_CASE("Maintenance that a base book does not have is bolder, and none never is") {
    editor edited;
    row(edited, "surgical_scar").then.maintenance = {26_weeks, 52_weeks};
    CHECK(has(bolder_than(edited.view(), standard.view()), fault_kind::bolder, "surgical_scar"));
    row(edited, "surgical_scar").then.maintenance = no_time;
    row(edited, "skin_laxity.mild").then.maintenance = no_time;
    CHECK(bolder_than(edited.view(), standard.view()).empty());
}

TEST_CASE("A refusal of the base book that becomes a referral is bolder") {
    editor base;
    base.limit_all("base.cheek", no_deeper_than(1.25_mm));
    base.limits.back().when = {.concern = skin_concern::varicella_scar, .site = body_site::cheek};
    base.limits.back().otherwise = objection::refuse;
    row(base, "varicella_scar").then.depth = {1.5_mm, 1.5_mm};
    row(base, "varicella_scar").then.first = 1.5_mm;
    editor edited = base;
    row(edited, "varicella_scar").then.depth.min = 1.0_mm;
    row(edited, "varicella_scar").then.first = 1.0_mm;
    edited.limit_all("clinic.slow", no_sooner_than(26_weeks)); // so that there is no plan either
    edited.limits.back().when = {.concern = skin_concern::varicella_scar};
    CHECK(has(bolder_than(edited.view(), base.view()), fault_kind::bolder, "varicella_scar"));
}
