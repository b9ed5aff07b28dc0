// SPDX-License-Identifier: MIT
/// The steps of the standard book: emergencies first and for everybody, passes that can be counted, rows that somebody
/// gets, waits that are kept, and strengths that a source can carry.
#include "../../catch.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <needlewise/books/standard/course.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/rules/inspect.hpp>

using namespace needlewise;

namespace {

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

const routine_rule& step_of(std::string_view id) {
    for (const routine_rule& rule : standard.routine) {
        if (rule.id.get() == id) {
            return rule;
        }
    }
    FAIL(id);
    return standard.routine[0];
}

/// The steps that some person gets, whatever is found of them, by their ids.
std::set<std::string> reached() {
    std::set<std::string> ids;
    const auto take = [&ids](const intake& asked) {
        const decision made = recommend(asked);
        if (made.plan() != nullptr) {
            const step_range steps = made.plan()->steps();
            for (auto step = steps.begin(); step != steps.end(); ++step) {
                ids.emplace(step.place().rule());
            }
        }
    };
    for (const auto concern : every<skin_concern>) {
        for (const auto site : every<body_site>) {
            for (const auto phototype : {fitzpatrick::ii, fitzpatrick::v}) {
                for (const auto practitioner : every<practitioner_kind>) {
                    for (const auto severity : {severity_grade::mild, severity_grade::severe}) {
                        for (const auto device : every<device_kind>) {
                            take({concern, severity, site, phototype, practitioner, device, screening::all_clear()});
                        }
                    }
                    for (const finding found : every<finding>) {
                        take({.concern = concern,
                              .severity = severity_grade::moderate,
                              .site = site,
                              .phototype = phototype,
                              .practitioner = practitioner,
                              .history = screening::all_clear().with(found)});
                    }
                }
            }
        }
    }
    return ids;
}

} // namespace

TEST_CASE("Everybody is told of emergencies, and of them before all other signs") {
    for (const char* id :
         {"routine.warning_sign.anaphylaxis", "routine.warning_sign.numbing", "routine.warning_sign.cyanosis",
          "routine.warning_sign.faint", "routine.warning_sign.bleeding"}) {
        const routine_rule& sign = step_of(id);
        CHECK(sign.then.urgency == help_urgency::emergency);
        CHECK(box_of(sign.when) == box_of(routine_condition{})); // at every depth, in all hands, at every site
        CHECK(sign.when.unless.empty());
    }
    bool later = false;
    for (const routine_rule& rule : standard.routine) {
        const bool emergency = rule.then.urgency == help_urgency::emergency;
        CHECK_FALSE((emergency && later));
        later = later || (rule.then.kind == step_kind::warning_sign && !emergency);
    }
    CHECK(code(help_urgency::same_day) == "same_day");
    CHECK(step_of("routine.warning_sign.eye").then.urgency == help_urgency::same_day);
    CHECK(step_of("routine.warning_sign.late_infection").then.until == after(26_weeks));
}

TEST_CASE("The number of passes is said so that it can be read in one way only") {
    std::size_t rolling = 0;
    for (const routine_rule& rule : standard.routine) {
        if (rule.then.kind != step_kind::rolling) {
            continue;
        }
        ++rolling;
        const std::string_view said = rule.then.instruction;
        const int directions = rule.then.rolling.directions.size();
        const auto number = [](int least, int most) {
            return least == most ? std::to_string(least) : std::to_string(least) + " to " + std::to_string(most);
        };
        const range<int> passes = rule.then.rolling.passes;
        INFO(said);
        CHECK(has(said, number(passes.min, passes.max) + (passes.max == 1 ? " pass" : " passes")));
        CHECK(has(said, number(directions * passes.min, directions * passes.max) + " in all"));
        CHECK((directions != 3 || has(said, "in each of three directions (side to side, up and down, diagonally)")));
    }
    CHECK(rolling == 15);
}

TEST_CASE("Every step is one that somebody gets") {
    const std::set<std::string> ids = reached();
    for (const routine_rule& rule : standard.routine) {
        INFO(rule.id.get());
        CHECK(ids.count(std::string(rule.id.get())) == 1);
    }
    CHECK(standard.routine.size() <= routine_rules::capacity);
}

TEST_CASE("A step or a rule of the course that is graded moderate or strong has a source that can carry it") {
    const auto carried = [](const source_list& sources) {
        for (const source& each : sources) {
            if (each.kind.get() <= evidence_kind::guideline) {
                return true;
            }
        }
        return false;
    };
    for (const routine_rule& rule : standard.routine) {
        INFO(rule.id.get());
        CHECK((rule.strength.get() > rule_strength::moderate || carried(rule.source)));
    }
    for (const course_rule& rule : standard_course.rows()) {
        INFO(rule.id.get());
        CHECK((rule.strength.get() > rule_strength::moderate || carried(rule.source)));
    }
}

TEST_CASE("No cream is put beside the eye in anybody's hands, and a step says so") {
    for (const routine_rule& rule : standard.routine) {
        if (rule.then.kind == step_kind::numbing && rule.when.site.contains(body_site::periorbital)) {
            INFO(rule.id.get().data());
            CHECK(rule.then.largest_area_cm2 == 0); // it gives no dose
        }
    }
    for (const auto hands :
         {practitioner_kind::aesthetician, practitioner_kind::clinician, practitioner_kind::specialist}) {
        const decision made = recommend({.concern = skin_concern::dark_circles,
                                         .severity = severity_grade::moderate,
                                         .site = body_site::periorbital,
                                         .phototype = fitzpatrick::ii,
                                         .practitioner = hands,
                                         .history = screening::all_clear()});
        REQUIRE(made.plan() != nullptr);
        std::vector<std::string_view> said;
        for (const treatment_step& step : made.plan()->steps()) {
            if (step.kind == step_kind::numbing) {
                said.emplace_back(step.instruction.get());
            }
        }
        CHECK(said == std::vector<std::string_view>{"Put no numbing cream around the eye."});
    }
}

TEST_CASE("No step gives a home user a numbing cream, and no antiseptic is left out where it bleeds") {
    for (const routine_rule& rule : standard.routine) {
        CHECK(
            (rule.then.kind != step_kind::numbing || !rule.when.practitioner.contains(practitioner_kind::lay_person)));
    }
    for (const auto practitioner : {practitioner_kind::aesthetician, practitioner_kind::clinician}) {
        const intake allergic{.concern = skin_concern::acne_scar,
                              .severity = severity_grade::mild,
                              .site = body_site::cheek,
                              .phototype = fitzpatrick::ii,
                              .practitioner = practitioner,
                              .history = screening::all_clear().with(finding::antiseptic_allergy)};
        if (const decision made = recommend(allergic); made.plan() != nullptr) {
            std::size_t named = 0;
            for (const treatment_step& step : made.plan()->steps()) {
                named += step.kind == step_kind::antisepsis && has(step.instruction.get(), "do not needle") ? 1U : 0U;
            }
            CHECK(named == 1);
        }
    }
}

TEST_CASE("In every plan each sign that stops a course has a step from the session to after the next one is due") {
    const auto signs_of = [](alarm_sign sign) -> std::vector<std::string_view> {
        switch (sign) {
        case alarm_sign::infection: return {"routine.warning_sign.infection", "routine.warning_sign.late_infection"};
        case alarm_sign::herpes: return {"routine.warning_sign.herpes"};
        case alarm_sign::nodules: return {"routine.warning_sign.nodules"};
        case alarm_sign::scarring: return {"routine.warning_sign.raised_scar"};
        case alarm_sign::allergic_reaction: return {"routine.warning_sign.allergy"};
        default: return {};
        }
    };
    std::size_t plans = 0;
    std::string first;
    for (const auto concern : every<skin_concern>) {
        for (const auto site : every<body_site>) {
            for (const auto phototype : every<fitzpatrick>) {
                for (const auto practitioner : every<practitioner_kind>) {
                    for (const auto severity : every<severity_grade>) {
                        const decision made = recommend({.concern = concern,
                                                         .severity = severity,
                                                         .site = site,
                                                         .phototype = phototype,
                                                         .practitioner = practitioner,
                                                         .history = screening::all_clear()});
                        if (made.plan() == nullptr) {
                            continue;
                        }
                        ++plans;
                        std::set<std::string_view> told;
                        const step_range steps = made.plan()->steps();
                        for (auto step = steps.begin(); step != steps.end(); ++step) {
                            told.insert(step.place().rule());
                        }
                        for (const alarm_sign sign : every<alarm_sign>) {
                            for (const std::string_view id : signs_of(sign)) {
                                if (told.count(id) == 0) {
                                    first = std::string(code(sign)) + " is not told of: " + std::string(code(concern));
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    CHECK(first == "");
    CHECK(plans > 1000);
    for (const alarm_sign sign : every<alarm_sign>) {
        INFO(code(sign));
        CHECK((signs_of(sign).empty() == (sign == alarm_sign::none || sign == alarm_sign::not_asked)));
        for (const std::string_view id : signs_of(sign)) {
            CHECK(step_of(id).then.urgency >= help_urgency::soon);
            CHECK((step_of(id).then.from <= after(7_days) && step_of(id).then.until >= after(2_weeks)));
        }
    }
}

TEST_CASE("What a person can keep off before a session, a step keeps off") {
    // What nobody plans for, or a physician decides: the screening alone asks for it.
    const finding_set not_planned{finding::isotretinoin,
                                  finding::chemotherapy_or_radiotherapy,
                                  finding::systemic_corticosteroid,
                                  finding::surgery_in_field,
                                  finding::young_scar,
                                  finding::antibiotic,
                                  finding::recent_vaccination};
    finding_set kept_off;
    for (const routine_rule& rule : standard.routine) {
        kept_off |= rule.then.about;
    }
    for (const screening_rule& row : standard.screening) {
        INFO(row.id.get());
        CHECK((row.wait.is_zero() || (finding_set(row.when.having) & ~(kept_off | not_planned)).empty()));
    }
    CHECK((kept_off & not_planned).empty());
}

TEST_CASE("A finding that changes what is done has steps of its own, and those of healthy people give way to them") {
    const auto ids_with = [](finding found, practitioner_kind hands) {
        std::set<std::string> ids;
        INFO(code(found));
        const bool shallow = found == finding::melasma || found == finding::thin_skin; // too shallow for scars
        const decision made = recommend({.concern = shallow ? skin_concern::skin_texture : skin_concern::acne_scar,
                                         .severity = shallow ? severity_grade::mild : severity_grade::moderate,
                                         .site = body_site::cheek,
                                         .phototype = fitzpatrick::ii,
                                         .practitioner = hands,
                                         .history = screening::all_clear().with(found)});
        REQUIRE(made.plan() != nullptr);
        const step_range steps = made.plan()->steps();
        for (auto step = steps.begin(); step != steps.end(); ++step) {
            ids.emplace(step.place().rule());
        }
        return ids;
    };
    struct change {
        finding found;
        const char* there;
        const char* gone; // or empty
    };
    for (const change& each : {
             change{finding::atopic_eczema, "routine.numbing.atopic", "routine.numbing.clinic.deep"},
             change{finding::atopic_eczema, "routine.pre_care.herpes.atopic", ""},
             change{finding::product_allergy, "routine.topical.product_allergy", "routine.topical.medium"},
             change{finding::thyroid_disease, "routine.antisepsis.clinic.iodine_allergy",
                    "routine.antisepsis.clinic.head"},
             change{finding::iodine_allergy, "routine.antisepsis.clinic.iodine_allergy",
                    "routine.antisepsis.clinic.head"},
             change{finding::methaemoglobin_risk, "routine.numbing.methaemoglobin", "routine.numbing.clinic.deep"},
             change{finding::antiarrhythmic_drug, "routine.preparation.numbing_check", "routine.numbing.clinic.deep"},
             change{finding::ester_anaesthetic_risk, "routine.numbing.ester", ""},
             change{finding::thin_skin, "routine.preparation.thin_skin", "routine.preparation.stretch"},
             change{finding::hormones, "routine.aftercare.sunscreen.pih_history", "routine.aftercare.sunscreen"},
             change{finding::melasma, "routine.aftercare.sunscreen.pih_history", "routine.aftercare.sunscreen"},
             change{finding::high_blood_pressure, "routine.preparation.blood_pressure", ""},
             change{finding::asthma_or_hay_fever, "routine.preparation.inhaler", ""},
             change{finding::fainting, "routine.preparation.fainting", ""},
             change{finding::diabetes_controlled, "routine.aftercare.healing", ""},
             change{finding::photosensitising_drug, "routine.aftercare.sun.drug", ""},
             change{finding::raised_scar_history, "routine.preparation.test_area.scar", ""},
             change{finding::psoriasis_elsewhere, "routine.warning_sign.koebner.disease", ""},
         }) {
        const std::set<std::string> ids = ids_with(each.found, practitioner_kind::clinician);
        INFO(code(each.found) << ": " << each.there);
        CHECK(ids.count(each.there) == 1);
        CHECK(ids.count(each.gone) == 0);
    }
    const std::set<std::string> minor = ids_with(finding::under_18, practitioner_kind::specialist);
    CHECK(minor.count("routine.numbing.minors") == 1);
    CHECK(minor.count("routine.numbing.clinic.deep") == 0);
}

TEST_CASE("A step that is too short or cannot be kept is a fault") {
    std::vector<routine_rule> steps(standard.routine.begin(), standard.routine.end());
    const auto change = [&steps](std::string_view id) -> treatment_step& {
        for (routine_rule& rule : steps) {
            if (rule.id.get() == id) {
                return rule.then;
            }
        }
        return steps[0].then;
    };
    const auto first_fault = [&steps] {
        book_view book = standard.view();
        book.routine = table_rows<routine_rule>(steps.data(), steps.size());
        fault_list found;
        checks::waits(book, found);
        checks::keepable(book, found);
        return found.first();
    };
    CHECK(first_fault().kind == fault_kind::none);
    treatment_step& actives = change("routine.pre_care.actives");
    actives.from = before(5_days); // the screening asks for 7 after it
    CHECK(first_fault().kind == fault_kind::shorter_wait);
    CHECK(first_fault().rule == "routine.pre_care.actives");
    actives.throughout_under = every_course; // from now on: nothing is too short
    CHECK(first_fault().kind == fault_kind::none);
    actives.from = before(7_days);
    actives.throughout_under = duration{}; // and sessions every two weeks leave no day between
    CHECK(first_fault().kind == fault_kind::unkeepable_step);
    CHECK_FALSE(first_fault().where.empty());
}
