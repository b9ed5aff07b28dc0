// SPDX-License-Identifier: MIT
// Several zones at one visit: invariants over many pairs of zones, and what is refused.
#include "../../catch.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <needlewise/calendar/diary.hpp>
#include <needlewise/devices.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/treatment/visit_plan.hpp>

using namespace needlewise;
using namespace needlewise::literals;

namespace {

constexpr person patient(fitzpatrick phototype, practitioner_kind practitioner,
                         screening history = screening::all_clear()) {
    return {.phototype = phototype, .practitioner = practitioner, .history = history};
}
zone_list list(const std::vector<zone>& zones) {
    const auto made = zone_list::make(zones);
    REQUIRE(made);
    return *made;
}
/// How strongly a part of a zone is rolled alone if its needle is no longer than this: the strongest endpoint, the most
/// passes.
struct strength {
    treatment_endpoint endpoint = treatment_endpoint::not_applicable;
    int passes = 0;
    bool at_most(const strength& other) const { return endpoint <= other.endpoint && passes <= other.passes; }
};
strength rolled_alone(const zone_answer& zone, body_site part, needle_length longest) {
    strength all;
    for (const treatment_step& step : zone.answer.plan()->at(part)->steps_at(band_of(longest))) {
        if (step.kind == step_kind::rolling) {
            all.endpoint = std::max(all.endpoint, step.rolling.endpoint);
            all.passes = std::max(all.passes, step.rolling.passes.max);
        }
    }
    return all;
}
using concerns = std::vector<const zone_answer*>;
/// The zones at the site of one.
concerns mates_of(const visit_plan& plan, std::size_t at) {
    concerns mates;
    for (const zone_answer& other : plan.zones()) {
        if (other.asked.site == plan.zones()[at].asked.site) {
            mates.push_back(&other);
        }
    }
    return mates;
}
/// The parts of a site that every concern there can be treated at.
enum_set<body_site> common_parts(const concerns& mates) {
    enum_set<body_site> parts = parts_of(mates[0]->asked.site);
    for (const zone_answer* mate : mates) {
        parts = parts & mate->answer.plan()->sites();
    }
    return parts;
}
/// The longest needle at a part: what its concern wants there, and where there are several, what each wants anywhere.
needle_length longest_at(const concerns& mates, body_site part) {
    needle_length longest = mates[0]->answer.plan()->at(part)->depth.max;
    for (const zone_answer* mate : mates) {
        for (const body_site any : common_parts(mates)) {
            longest = mates.size() == 1 ? longest : std::min(longest, mate->answer.plan()->at(any)->depth.max);
        }
    }
    return longest;
}
/// Whether one of some concerns wants the least of everything when its site is rolled.
bool can_be_rolled_once(const concerns& mates) {
    return std::any_of(mates.begin(), mates.end(), [&](const zone_answer* one) {
        return std::all_of(mates.begin(), mates.end(), [&](const zone_answer* other) {
            bool at_most = true;
            for (const body_site part : common_parts(mates)) {
                const needle_length longest = longest_at(mates, part);
                at_most = at_most && rolled_alone(*one, part, longest).at_most(rolled_alone(*other, part, longest));
            }
            return at_most;
        });
    });
}
/// What is wrong with how a zone is treated, beside each of the concerns at its site alone.
std::string fault_of_zone(const visit_plan& plan, std::size_t at) {
    const zone_answer& zone = plan.zones()[at];
    const concerns mates = mates_of(plan, at);
    const bool all_have_plans =
        std::all_of(mates.begin(), mates.end(), [](const zone_answer* mate) { return mate->answer.plan() != nullptr; });
    const bool expected = all_have_plans && !common_parts(mates).empty() && can_be_rolled_once(mates);
    if (expected == plan.held_back().contains(at) || expected != (zone.plan() != nullptr)) {
        return "a zone is held back without a reason, or treated against one";
    }
    if (!expected) {
        return zone.depth().max.is_none() && zone.first().is_none() ? "" : "a needle for what is held back";
    }
    const treatment_plan& mine = *zone.plan();
    if (!mine.depth.in_order() || !mine.depth.contains(mine.first) || mine.depth != zone.depth() ||
        mine.first != zone.first()) {
        return "the first length is not inside the plan";
    }
    if (mine.sites() != common_parts(mates)) {
        return "a part is treated for some of the concerns there, or needlessly left out";
    }
    for (const zone_answer* mate : mates) {
        const treatment_plan& whole = *mate->answer.plan();
        if (mate->plan()->depth != mine.depth || mine.sessions.max > whole.sessions.max ||
            (plan.treated().contains(at) && plan.session() > whole.sessions.max)) {
            return "a session beyond what a concern at the site allows, or another needle";
        }
        for (const treatment_plan& part : mine.parts()) {
            const treatment_plan alone = *whole.at(part.treated().site);
            if (part.depth.max > alone.depth.max || part.first > std::max(alone.first, part.depth.min) ||
                part.interval.min < alone.interval.min || mine.interval.min < alone.interval.min ||
                part.sessions.max > std::max(alone.sessions.max, whole.sessions.max)) {
                return "a concern is treated deeper, sooner or more often than it would be alone";
            }
        }
    }
    return "";
}
/// Whether at some part of a zone rolling like this is no more than its concern wants there alone.
bool is_rolled_so_alone(const zone_answer& zone, const treatment_step& step, const concerns& mates) {
    const enum_set<body_site> parts = common_parts(mates);
    return std::any_of(parts.begin(), parts.end(), [&](body_site part) {
        const strength alone = rolled_alone(zone, part, longest_at(mates, part));
        return strength{step.rolling.endpoint, step.rolling.passes.max}.at_most(alone);
    });
}
/// What is wrong with the steps: each site rolled once, no more strongly than any of its concerns alone.
std::string fault_of_rolling(const visit_plan& plan) {
    for (const visit_step& each : plan.steps()) {
        if (each.step->kind == step_kind::numbing) {
            for (const std::size_t at : each.zones) {
                const auto own = plan.zones()[at].plan()->steps();
                if (std::none_of(own.begin(), own.end(),
                                 [&](const treatment_step& step) { return &step == each.step; })) {
                    return "a zone is numbed that would not be alone";
                }
            }
        }
        if (each.step->kind != step_kind::rolling) {
            continue;
        }
        for (const std::size_t at : each.zones) {
            const zone_answer& zone = plan.zones()[at];
            if (!is_rolled_so_alone(zone, *each.step, mates_of(plan, at))) {
                return "a concern is rolled more strongly than it would be alone";
            }
        }
    }
    return "";
}
/// What is wrong with a plan by itself; empty if nothing is.
std::string fault_of(const visit_plan& plan) {
    const auto zones = plan.zones();
    for (std::size_t at = 0; at < zones.size(); ++at) {
        if (const std::string wrong = fault_of_zone(plan, at); !wrong.empty()) {
            return wrong;
        }
    }
    if (const std::string wrong = fault_of_rolling(plan); !wrong.empty()) {
        return wrong;
    }
    needle_length last = no_needling;
    for (const std::uint8_t at : plan.order()) {
        if (zones[at].plan()->deepest() < last) {
            return "a shallow zone comes after a deep one";
        }
        last = zones[at].plan()->deepest();
    }
    std::set<std::string_view> once;
    std::set<std::pair<std::string_view, std::uint64_t>> rolled;
    step_kind kind = step_kind::pre_care;
    for (const visit_step& each : plan.steps()) {
        if (each.step->kind < kind) {
            return "steps out of order";
        }
        kind = each.step->kind;
        const bool fresh = kind == step_kind::rolling ? rolled.insert({each.rule, each.zones.word(0)}).second
                                                      : once.insert(each.rule).second;
        if (!fresh || each.zones.empty() || !(each.zones - plan.treated()).empty()) {
            return "a step twice, or for no zone that is treated";
        }
    }
    return "";
}

} // namespace

TEST_CASE("One zone is planned as it would be alone") {
    int planned = 0;
    for (const skin_concern concern : every<skin_concern>) {
        for (const body_site site : sites_of(concern)) {
            for (const practitioner_kind practitioner : every<practitioner_kind>) {
                const zone only{.concern = concern, .severity = severity_grade::moderate, .site = site};
                const visit_plan visit = plan_visit(patient(fitzpatrick::iv, practitioner), list({only}));
                const decision alone = recommend(intake{.concern = concern,
                                                        .severity = severity_grade::moderate,
                                                        .site = site,
                                                        .phototype = fitzpatrick::iv,
                                                        .practitioner = practitioner,
                                                        .history = screening::all_clear()});
                bool same = visit.outcome() == alone.outcome() && fault_of(visit).empty();
                if (alone.plan() != nullptr) {
                    ++planned;
                    same = same && visit.zones()[0].depth() == alone.plan()->depth &&
                           visit.interval() == alone.plan()->interval && visit.sessions() == alone.plan()->sessions;
                    std::vector<const treatment_step*> steps;
                    for (const treatment_step& step : alone.plan()->steps()) {
                        steps.push_back(&step);
                    }
                    same = same && std::equal(steps.begin(), steps.end(), visit.steps().begin(), visit.steps().end(),
                                              [](const treatment_step* a, const visit_step& b) { return a == b.step; });
                } else {
                    same = same && visit.steps().empty() && visit.treated().empty();
                }
                if (!same) {
                    FAIL("differs: " << code(concern) << " " << code(site) << " " << code(practitioner));
                }
            }
        }
    }
    CHECK(planned > 300);
}

TEST_CASE("A second zone makes the first no bolder, and neither does a finding") {
    std::size_t seen = 0;
    std::size_t compared = 0;
    for (const skin_concern concern : every<skin_concern>) {
        for (const body_site site : every<body_site>) {
            for (const skin_concern other : every<skin_concern>) {
                for (const body_site place : every<body_site>) {
                    if (++seen % 7 != 0) {
                        continue;
                    }
                    const zone first{.concern = concern, .severity = severity_grade::severe, .site = site};
                    const zone second{.concern = other, .severity = severity_grade::mild, .site = place};
                    const auto both = zone_list::make(std::vector{first, second});
                    if (!both) {
                        continue;
                    }
                    const person asked = patient(static_cast<fitzpatrick>(seen % 6), practitioner_kind::clinician);
                    const visit_plan alone = plan_visit(asked, list({first}));
                    const visit_plan together = plan_visit(asked, *both);
                    std::string wrong = fault_of(together);
                    const bool ceded = site != place && parts_of(site).contains(place); // see the test of parts
                    if (ceded) {
                        continue;
                    }
                    if ((together.zones()[0].treated() && !alone.zones()[0].treated()) ||
                        (site != place && together.zones()[0].treated() != alone.zones()[0].treated()) ||
                        together.zones()[0].depth().max > alone.zones()[0].depth().max ||
                        (together.treated().contains(0) && together.interval().min < alone.interval().min)) {
                        wrong = "a second zone makes the first bolder";
                    }
                    zone ill = second;
                    ill.here = static_cast<finding>(seen % enumerator_count<finding>);
                    const visit_plan with_finding = plan_visit(asked, list({first, ill}));
                    if (with_finding.outcome() < together.outcome() ||
                        !(with_finding.treated() - together.treated()).empty() || !fault_of(with_finding).empty()) {
                        wrong = "a finding makes the visit bolder";
                    }
                    for (std::size_t at = 0; at < 2; ++at) {
                        if (with_finding.zones()[at].depth().max > together.zones()[at].depth().max) {
                            wrong = "a finding makes a zone deeper";
                        }
                    }
                    ++compared;
                    if (!wrong.empty()) {
                        FAIL(wrong << ": " << code(concern) << " " << code(site) << ", " << code(other) << " "
                                   << code(place));
                    }
                }
            }
        }
    }
    CHECK(compared > 19'000);
}

TEST_CASE("A local finding holds its zone back, any other finding the person") {
    const zone cheek{
        .concern = skin_concern::acne_scar, .severity = severity_grade::moderate, .site = body_site::cheek};
    zone lip{.concern = skin_concern::wrinkles, .severity = severity_grade::mild, .site = body_site::upper_lip};
    const person asked = patient(fitzpatrick::iii, practitioner_kind::clinician);
    for (const finding found : every<finding>) {
        lip.here = found;
        const visit_plan visit = plan_visit(asked, list({cheek, lip}));
        const visit_plan of_person =
            plan_visit(patient(fitzpatrick::iii, practitioner_kind::clinician, screening::all_clear().with(found)),
                       list({cheek, lip}));
        if (local_findings.contains(found)) {
            CHECK(visit.zones()[0].answer.outcome() == verdict::proceed);
        } else {
            CHECK(visit.zones()[0].answer.outcome() == of_person.zones()[0].answer.outcome());
        }
        CHECK(visit.zones()[1].answer.outcome() == of_person.zones()[1].answer.outcome());
    }
    const visit_plan unasked =
        plan_visit(patient(fitzpatrick::iii, practitioner_kind::clinician, screening::not_asked()), list({cheek}));
    CHECK(unasked.outcome() == verdict::incomplete);
    CHECK(unasked.steps().empty());
}

TEST_CASE("All pairs of concerns at one site are one piece of skin") {
    std::size_t treated = 0;
    std::size_t held_back = 0;
    std::size_t milder = 0;
    for (const skin_concern concern : every<skin_concern>) {
        for (const skin_concern other : every<skin_concern>) {
            for (const body_site site : every<body_site>) {
                for (const fitzpatrick phototype : {fitzpatrick::ii, fitzpatrick::v}) {
                    for (const practitioner_kind practitioner : every<practitioner_kind>) {
                        if (concern == other || !is_found_at(concern, site) || !is_found_at(other, site)) {
                            continue;
                        }
                        const visit_plan visit =
                            plan_visit(patient(phototype, practitioner),
                                       list({{.concern = concern, .severity = severity_grade::moderate, .site = site},
                                             {.concern = other, .severity = severity_grade::mild, .site = site}}));
                        std::string wrong = fault_of(visit);
                        for (int session = 2; wrong.empty() && session <= 6; ++session) {
                            wrong = fault_of(visit.at_session(session));
                        }
                        std::set<const treatment_step*> rolling;
                        for (const visit_step& each : visit.steps()) {
                            if (each.step->kind == step_kind::rolling && !rolling.insert(each.step).second) {
                                wrong = "one site rolled twice";
                            }
                        }
                        if (!wrong.empty()) {
                            FAIL(wrong << ": " << code(concern) << ", " << code(other) << " at " << code(site));
                        }
                        const auto zones = visit.zones();
                        const bool both = zones[0].answer.plan() != nullptr && zones[1].answer.plan() != nullptr;
                        treated += visit.treated().size() == 2 ? 1U : 0U;
                        held_back += both && visit.treated().empty() ? 1U : 0U;
                        milder += visit.treated().size() == 2 &&
                                          zones[0].answer.plan()->steps().count(step_kind::rolling) != rolling.size()
                                      ? 1U
                                      : 0U;
                    }
                }
            }
        }
    }
    CHECK(treated > 5'000);
    INFO(held_back << " pairs held back, " << milder << " rolled by fewer steps");
    CHECK(held_back + milder > 0);
}

TEST_CASE("A part that is a zone of its own goes before the whole") {
    // An independent reading: what is left of the whole is what its other parts get when they are asked alone.
    std::size_t compared = 0;
    std::size_t deeper = 0;
    std::size_t both_treated = 0;
    std::size_t seen = 0;
    for (const skin_concern concern : every<skin_concern>) {
        if (!is_found_at(concern, body_site::full_face)) {
            continue;
        }
        for (const skin_concern other : every<skin_concern>) {
            for (const body_site part : parts_of_the_face& sites_of(other)) {
                for (const practitioner_kind practitioner : every<practitioner_kind>) {
                    const auto phototype = static_cast<fitzpatrick>(++seen % 6);
                    const auto severity = static_cast<severity_grade>(seen % 3);
                    const person asked = patient(phototype, practitioner);
                    const zone whole{.concern = concern, .severity = severity, .site = body_site::full_face};
                    const zone own{.concern = other, .severity = severity_grade::moderate, .site = part};
                    const visit_plan both = plan_visit(asked, seen % 2 == 0 ? list({whole, own}) : list({own, whole}));
                    const zone_answer& rest = both.zones()[seen % 2];
                    const zone_answer& at_part = both.zones()[1 - seen % 2];
                    std::string wrong = fault_of(both);
                    for (int session = 2; wrong.empty() && session <= 6; ++session) {
                        wrong = fault_of(both.at_session(session));
                    }
                    const visit_plan part_alone = plan_visit(asked, list({own}));
                    if (at_part.treated() != part_alone.zones()[0].treated() ||
                        at_part.depth() != part_alone.zones()[0].depth()) {
                        wrong = "the whole changes what is done at a part of its own";
                    }
                    needle_length allowed = longest_needle;
                    enum_set<body_site> left;
                    for (const body_site site : parts_of(body_site::full_face, concern) - enum_set<body_site>(part)) {
                        const decision alone = recommend(intake{.concern = concern,
                                                                .severity = severity,
                                                                .site = site,
                                                                .phototype = phototype,
                                                                .practitioner = practitioner,
                                                                .history = screening::all_clear()});
                        if (alone.plan() == nullptr) {
                            continue;
                        }
                        left |= site;
                        allowed = std::min(allowed, alone.plan()->depth.max);
                        const part_plan here = rest.treated() ? rest.plan()->at(site) : alone.plan()->at(site);
                        if (!here || !(here->depth == alone.plan()->depth) ||
                            !(here->interval == alone.plan()->interval) || here->sessions != alone.plan()->sessions ||
                            here->steps().rules() != alone.plan()->steps().rules()) {
                            wrong = "a part of the rest is not treated as it is alone";
                        }
                    }
                    if (rest.treated() != !left.empty() ||
                        (rest.treated() &&
                         (rest.plan()->sites() != left || rest.plan()->ceded() != enum_set<body_site>(part) ||
                          rest.depth().max != allowed || rest.plan()->at(part).has_value()))) {
                        wrong = "the rest of the whole is not what its other parts are";
                    }
                    if (rest.treated() && std::any_of(rest.plan()->left_out().begin(), rest.plan()->left_out().end(),
                                                      [&](const left_out_part& out) { return out.site == part; })) {
                        wrong = "a part of its own is left out for a limit";
                    }
                    if (!wrong.empty()) {
                        FAIL(wrong << ": " << code(concern) << " but " << code(other) << " at " << code(part));
                    }
                    if (concern != other && is_found_at(other, body_site::full_face)) { // two concerns of the rest
                        zone second = own;
                        second.site = body_site::full_face;
                        const visit_plan three = plan_visit(asked, list({whole, second, own}));
                        wrong = fault_of(three);
                        both_treated += three.treated().size() == 3 ? 1U : 0U;
                        if (three.zones()[0].treated() && three.zones()[0].plan()->sites().contains(part)) {
                            wrong = "a part is needled twice";
                        }
                    }
                    if (!wrong.empty()) {
                        FAIL(wrong << ": " << code(concern) << ", " << code(other) << " also at " << code(part));
                    }
                    const visit_plan undivided = plan_visit(asked, list({whole}));
                    deeper += rest.treated() && rest.depth().max > undivided.zones()[0].depth().max ? 1U : 0U;
                    ++compared;
                }
            }
        }
    }
    CHECK(compared > 5'000);
    CHECK(both_treated > 1'000);
    CHECK(deeper > 0); // where the thinnest part is a zone of its own, the rest may have its longer needle
}

TEST_CASE("What is found at a part does not hold for the rest of the whole, what is found at the whole holds for all") {
    const person asked = patient(fitzpatrick::iii, practitioner_kind::clinician);
    zone face{.concern = skin_concern::skin_texture,
              .severity = severity_grade::mild,
              .site = body_site::full_face,
              .area_cm2 = 300};
    zone cheek{.concern = skin_concern::acne_scar,
               .severity = severity_grade::moderate,
               .site = body_site::cheek,
               .area_cm2 = 80};
    const visit_plan clear = plan_visit(asked, list({face, cheek}));
    CHECK(clear.treated() == zone_set(0b11));
    CHECK(clear.outcome() == clear.zones()[0].answer.outcome());
    CHECK_FALSE(clear.zones()[0].leaves_parts_out());
    for (const finding found : local_findings) {
        zone ill = cheek;
        ill.here = found;
        const visit_plan at_part = plan_visit(asked, list({face, ill}));
        CHECK(at_part.zones()[0].depth() == clear.zones()[0].depth());
        CHECK(at_part.zones()[0].answer.outcome() == clear.zones()[0].answer.outcome());
        zone ill_face = face;
        ill_face.here = found;
        const visit_plan at_whole = plan_visit(asked, list({ill_face, cheek}));
        CHECK(at_whole.zones()[1].answer.outcome() == at_part.zones()[1].answer.outcome());
        CHECK(at_whole.zones()[1].treated() == at_part.zones()[1].treated());
    }
    // The cheek is numbed for its own depth; the rest of the face is not counted with it.
    CHECK(clear.numbing().wanted_cm2 % 300 == 80);
    // The steps of the whole are not for the cheek: it is rolled once, by its own.
    std::size_t rolled = 0;
    for (const visit_step& each : clear.steps()) {
        rolled += each.step->kind == step_kind::rolling && each.zones.contains(1) ? 1U : 0U;
        CHECK((each.step->kind != step_kind::rolling || each.zones.size() == 1));
    }
    CHECK(rolled == 1);
    CHECK(clear.order()[1] == 1); // the deepest comes last
    CHECK(clear.interval().min ==
          std::max(clear.zones()[0].plan()->interval.min, clear.zones()[1].plan()->interval.min));
}

TEST_CASE("Two whole faces are one face: a part that one concern bars is left out for both") {
    std::size_t left_out = 0;
    for (const skin_concern concern : every<skin_concern>) {
        for (const skin_concern other : every<skin_concern>) {
            if (concern == other || !is_found_at(concern, body_site::full_face) ||
                !is_found_at(other, body_site::full_face)) {
                continue;
            }
            for (const practitioner_kind practitioner : every<practitioner_kind>) {
                const visit_plan visit = plan_visit(
                    patient(fitzpatrick::v, practitioner),
                    list({{.concern = concern, .severity = severity_grade::severe, .site = body_site::full_face},
                          {.concern = other, .severity = severity_grade::mild, .site = body_site::full_face}}));
                CHECK(fault_of(visit).empty());
                for (const zone_answer& each : visit.zones()) {
                    left_out += each.leaves_parts_out() ? 1U : 0U;
                    CHECK((!each.leaves_parts_out() || visit.outcome() >= verdict::proceed_with_precautions));
                }
            }
        }
    }
    CHECK(left_out > 0);
}

TEST_CASE("What is shared can be handed on") {
    // Melasma alone is never rolled to bleeding, and begins at 0.5 mm.
    constexpr zone_list zones{
        {.concern = skin_concern::acne_scar, .severity = severity_grade::moderate, .site = body_site::cheek},
        {.concern = skin_concern::melasma, .severity = severity_grade::mild, .site = body_site::cheek}};
    constexpr visit_plan visit = plan_visit(patient(fitzpatrick::v, practitioner_kind::specialist), zones);
    STATIC_REQUIRE(visit.treated() == zone_set(0b11));
    const treatment_plan& plan = *visit.zones()[0].plan();
    CHECK(plan.depth.contains(plan.first));
    CHECK(plan.depth.max <= visit.zones()[1].answer.plan()->depth.max);
    const owned_device pen{
        .name = "pen", .needles = devices::skinpen, .market = device_market::professional, .left = 3, .sterile = true};
    const auto choice = choose_device(plan, {&pen, 1});
    REQUIRE(choice);
    CHECK(choice->length() == plan.first);
    for (const visit_step& each : visit.steps()) {
        CHECK((each.step->kind != step_kind::rolling || each.step->rolling.endpoint == treatment_endpoint::erythema));
    }
    CHECK(visit.zones()[0].below_its_least() == (plan.depth.max < visit.zones()[0].answer.plan()->depth.min));
    CHECK(visit.outcome() == verdict::proceed_with_precautions);
    CHECK(rhythm_of(plan).sessions == plan.sessions);
}

TEST_CASE("Two concerns at one site share the shorter needle and are rolled once") {
    constexpr zone_list zones{{.concern = skin_concern::acne_scar,
                               .severity = severity_grade::moderate,
                               .site = body_site::cheek,
                               .area_cm2 = 200},
                              {.concern = skin_concern::enlarged_pores,
                               .severity = severity_grade::mild,
                               .site = body_site::cheek,
                               .area_cm2 = 150}};
    constexpr visit_plan visit = plan_visit(patient(fitzpatrick::ii, practitioner_kind::clinician), zones);
    STATIC_REQUIRE(visit.zones()[0].depth().max == 1.0_mm);
    STATIC_REQUIRE(visit.zones()[0].depth() == visit.zones()[1].depth());
    STATIC_REQUIRE(visit.numbing().fits()); // one piece of skin: 200 of at most 300 square centimetres
    STATIC_REQUIRE(visit.numbing().wanted_cm2 == 200);
    for (const visit_step& each : visit.steps()) {
        CHECK((each.step->kind != step_kind::rolling || each.zones == zone_set(0b11)));
    }
    const visit_plan again = plan_visit(patient(fitzpatrick::ii, practitioner_kind::clinician), zones);
    CHECK(again.steps().size() == visit.steps().size());
    CHECK(visit.at_session(99).treated().empty());
    CHECK(visit.at_session(99).steps().empty());
    CHECK(visit.at_session(0).treated().empty());
    CHECK(visit.session() == 1);
    CHECK(visit.at_session(5).session() == 5);
    CHECK(visit.at_session(5).optional() == visit.at_session(5).treated());
}

TEST_CASE("Zones that cannot be planned together are refused by name") {
    const zone cheek{.concern = skin_concern::acne_scar, .severity = severity_grade::mild, .site = body_site::cheek};
    zone face = cheek;
    face.site = body_site::full_face;
    zone large = cheek;
    large.area_cm2 = 5001;
    zone negative = cheek;
    negative.area_cm2 = -1;
    CHECK(zone_list::make({}).error().field() == "zones");
    CHECK(zone_list::make(std::vector<zone>(9, cheek)).error().field() == "zones");
    CHECK(zone_list::make(std::vector{cheek, cheek}).error().value() == "cheek");
    CHECK(zone_list::make(std::vector{face, face}).error().value() == "full_face");
    CHECK(zone_list::make(std::vector{large}).error().field() == "area in square centimetres");
    CHECK(zone_list::make(std::vector{negative}).error().field() == "area in square centimetres");
    CHECK(list({cheek}).size() == 1);
    CHECK(list({cheek})[0].site == body_site::cheek);
}

TEST_CASE("A visit of several zones has a diary") {
    constexpr zone_list zones{
        {.concern = skin_concern::acne_scar, .severity = severity_grade::moderate, .site = body_site::cheek},
        {.concern = skin_concern::wrinkles, .severity = severity_grade::mild, .site = body_site::upper_lip}};
    constexpr visit_plan visit = plan_visit(patient(fitzpatrick::iii, practitioner_kind::clinician), zones);
    const diary made = schedule(visit, date(2026, 12, 1), calendar{});
    CHECK(made.visits().size() == 5);
    CHECK(rhythm_of(visit).recovery == 1_weeks);
    CHECK(made.visits()[1].earliest == date(2026, 12, 29));
    const visit_plan none =
        plan_visit(patient(fitzpatrick::iii, practitioner_kind::clinician, screening::not_asked()), zones);
    CHECK(schedule(none, date(2026, 12, 1), calendar{}).conflict_count() == 1);
}
