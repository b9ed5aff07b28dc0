// SPDX-License-Identifier: MIT
/// Values of the library to JSON and back, and all that is said of JSON that cannot be used.
#include "../../catch.hpp"
#include "../patient.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <needlewise/json_calendar.hpp>
#include <needlewise/literature/devices.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;

namespace {

// What is written is read back equal, by its text.
template <class T> T there_and_back(const T& value) {
    const json_result<T> back = from_json<T>(to_json(value));
    for (const json_error& wrong : back.errors()) {
        INFO(describe(wrong));
        CHECK(wrong.pointer.empty());
    }
    REQUIRE(back);
    CHECK(json_text(*back) == json_text(value));
    return *back;
}

template <class T> std::vector<std::string> faults_of(std::string_view text) {
    std::vector<std::string> lines;
    for (const json_error& wrong : from_json_text<T>(text).errors()) {
        lines.push_back(wrong.pointer + ": " + wrong.value);
    }
    return lines;
}

using lines = std::vector<std::string>;

} // namespace

TEST_CASE("A case in JSON") {
    const intake asked = with(screening::all_clear()
                                  .with(finding::isotretinoin, 30_weeks)
                                  .with(finding::recent_alcohol, 5_hours)
                                  .with(finding::herpes_labialis_history)
                                  .unsure_of(finding::epilepsy));
    CHECK(there_and_back(asked).history.get() == asked.history.get());
    CHECK(
        json_text(asked) ==
        R"({"concern":"acne_scar","severity":"moderate","site":"cheek","phototype":"iii","practitioner":"clinician",)"
        R"("history":{"all_clear":true,"findings":[{"finding":"herpes_labialis_history","answer":"yes"},)"
        R"({"finding":"isotretinoin","answer":"yes","since_days":210},)"
        R"({"finding":"recent_alcohol","answer":"yes","since_hours":5},{"finding":"epilepsy","answer":"unknown"}]}})");
    for (const screening& history :
         {screening::not_asked(), screening::all_clear(), screening::all_clear().ongoing(finding::isotretinoin),
          screening::all_clear().with(finding::isotretinoin, 0_days),
          screening::all_clear().with(finding::isotretinoin),
          screening::not_asked().without(finding::epilepsy).with(finding::eczema)}) {
        CHECK(there_and_back(with(history)).history.get() == history);
    }
    intake with_pen = asked;
    with_pen.device = device_kind::pen;
    CHECK(there_and_back(with_pen).device == device_kind::pen);
}

TEST_CASE("All faults of a case come at once, each with its place") {
    CHECK(faults_of<intake>(R"({"concern":"acne scars","severity":2,"site":null,"phototype":"iv","elbow":[1],
                               "history":{"all_clear":"yes","findings":[{"finding":"epilepsy"},{"answer":"yes"}]}})") ==
          lines{"/concern: \"acne scars\"", "/severity: 2", "/site: null", "/practitioner: nothing",
                "/history/all_clear: \"yes\"", "/history/findings/0/answer: nothing",
                "/history/findings/1/finding: nothing", "/elbow: [...]"});
    const json_errors near = from_json_text<intake>(R"({"concern":"acne_scars"})").errors();
    CHECK(near.front().allowed.find("; did you mean acne_scar?") != std::string::npos);
    const json_errors spoken = from_json_text<intake>(R"({"concern":"Acne scar"})").errors();
    CHECK(spoken.front().allowed.find("; did you mean acne_scar?") != std::string::npos);
    CHECK(describe(near.front()).find("/concern: \"acne_scars\" is not allowed; allowed: skin_texture") == 0);
    CHECK(faults_of<intake>("[]") == lines{": [...]"});
    CHECK(describe(from_json_text<intake>("[]").errors().front()) == "JSON: [...] is not allowed; allowed: an object");
    // A key may hold anything, and what stands there may be long.
    const json_errors strange = from_json_text<person>(R"({"a~b/c\u001b":")" + std::string(500, 'x') + "\"}").errors();
    CHECK(strange.back().pointer == "/a~0b~1c\x1b");
    CHECK(describe(strange.back()).find('\x1b') == std::string::npos);
    CHECK(strange.back().value.size() < 70);
}

TEST_CASE("What cannot be said of a finding") {
    const auto told = [](std::string_view findings) {
        return faults_of<screening>(R"({"all_clear":true,"findings":)" + std::string(findings) + "}");
    };
    CHECK(told(R"([{"finding":"eczema","answer":"no"},{"finding":"eczema","answer":"yes"}])") ==
          lines{"/findings/1/finding: \"eczema\""});
    CHECK(told(R"([{"finding":"isotretinoin","answer":"no","since_days":3}])") == lines{"/findings/0/since_days: 3"});
    CHECK(told(R"([{"finding":"pregnancy","answer":"yes","since_days":3}])") == lines{"/findings/0/since_days: 3"});
    CHECK(told(R"([{"finding":"isotretinoin","answer":"yes","since_days":3,"since_hours":72}])") ==
          lines{"/findings/0/since_days: 3"});
    CHECK(told(R"([{"finding":"isotretinoin","answer":"yes","since_days":36401}])") ==
          lines{"/findings/0/since_days: 36401"});
    CHECK(told(R"([{"finding":"isotretinoin","answer":"yes","since_hours":873601}])") ==
          lines{"/findings/0/since_hours: 873601"});
    CHECK(told(R"([{"finding":"under_18","answer":"yes"},{"finding":"under_22","answer":"yes"}])") ==
          lines{"/findings: under_18 and under_22"});
    for (const char* const number : {"-1", "1.5", "1e3", "18446744073709551615", "\"3\"", "true", "null"}) {
        CHECK(told(R"([{"finding":"isotretinoin","answer":"yes","since_days":)" + std::string(number) + "}]").size() ==
              1);
    }
    CHECK(told(R"([{"finding":"isotretinoin","answer":"yes","since_days":0}])").empty());
    CHECK(told(R"([{"finding":"isotretinoin","answer":"yes","ongoing":true}])").empty());
    for (const char* const wrong : {R"("isotretinoin","answer":"no")", R"("pregnancy","answer":"yes")",
                                    R"("isotretinoin","answer":"yes","since_days":3)"}) {
        CHECK(told(R"([{"ongoing":true,"finding":)" + std::string(wrong) + "}]") == lines{"/findings/0/ongoing: true"});
    }
}

TEST_CASE("Text that is no JSON") {
    for (const std::string_view text : {"", "{", "{\"a\":}", "[1,]", "nul", "{} {}", "\"\xff\"", "{\"a\":1,\"a\":1}",
                                        "{\"b\":{\"a\":1,\"\\u0061\":2}}"}) {
        CHECK(parse_json(text).errors().size() == 1);
    }
    CHECK(parse_json(R"({"a":{"a":1},"b":[{"a":1},{"a":2}]})").has_value());
    CHECK(parse_json("{\"a\":1,\"a\":2}").errors().front().value == "the key \"a\" twice in one object");
}

TEST_CASE("A decision is kept with its ids, or with its words") {
    const intake asked = with(screening::all_clear().with(finding::herpes_labialis_history));
    const decision made = recommend(asked);
    const stored_decision ids = there_and_back(stored(asked, made));
    CHECK(ids.plan->depth.max == made.plan()->depth.max);
    CHECK(ids.plan->interval == made.plan()->interval);
    CHECK(ids.rules.front().id == "screening.herpes_labialis_history");
    CHECK_FALSE(ids.rules.front().words);
    CHECK_FALSE(ids.plan->steps);
    CHECK(ids.fingerprint == fingerprint_of(made));
    const stored_decision full = there_and_back(stored(asked, made, stored_detail::full));
    CHECK(full.rules.size() == made.rules().size());
    CHECK(full.rules.front().words->statement == (*made.rules().begin()).said);
    CHECK(full.plan->steps->size() == made.plan()->steps().size());
    CHECK_FALSE(ids.plan->products);
    REQUIRE(full.plan->products->size() == enumerator_count<product> * enumerator_count<product_moment>);
    for (const stored_product& each : *full.plan->products) {
        const product_advice advice = advice_on(each.product, each.moment, *made.plan());
        CHECK((each.verdict == advice.verdict && each.rule == advice.id()));
    }
    const json_value text = to_json(full);
    CHECK(text["rules"][0]["sources"][0]["kind"].is_string());
    CHECK(text["plan"]["steps"][0]["from_minutes"].get<int>() < 0);
    CHECK(to_json(made)["findings"] == json_value::parse(R"([{"finding":"herpes_labialis_history","answer":"yes"}])"));
    CHECK_FALSE(to_json(made).contains("case"));
}

TEST_CASE("Regimens and the parts of a site are kept") {
    intake face = patient;
    face.site = body_site::full_face;
    for (const intake& asked : {patient, face}) {
        const decision made = recommend(asked);
        const stored_plan kept = *there_and_back(stored(asked, made)).plan;
        REQUIRE(kept.regimens.size() == made.plan()->regimens().size());
        CHECK(kept.regimens[0].rule == made.plan()->rule().id);
        CHECK(kept.regimens[0].sessions == kept.sessions);
        CHECK(kept.regimens[0].depth == kept.depth);
        std::size_t at = 0;
        for (const treatment_plan& part : made.plan()->parts()) {
            CHECK(kept.parts[at].site == part.treated().site);
            CHECK(kept.parts[at++].depth.max == part.depth.max);
        }
        CHECK(kept.parts.size() == at);
        at = 0;
        for (const left_out_part& part : made.plan()->left_out()) {
            CHECK(kept.left_out[at].site == part.site);
            CHECK(kept.left_out[at++].outcome == part.outcome);
        }
        CHECK(kept.left_out.size() == at);
        for (const treatment_plan& each : made.plan()->regimens()) {
            stored_plan chosen = kept;
            store_into(chosen, each, stored_detail::ids);
            CHECK(chosen.regimens[0].rule == each.rule().id);
            CHECK(chosen.interval == each.interval);
        }
    }
    CHECK(recommend(patient).plan()->regimens().size() > 1);
}

TEST_CASE("Every kind of answer is kept") {
    for (const screening& history :
         {screening::all_clear(), screening::not_asked(), screening::all_clear().with(finding::isotretinoin, 8_days),
          screening::all_clear().with(finding::open_wound), screening::all_clear().with(finding::psoriasis),
          screening::all_clear().with(finding::skin_cancer),
          screening::all_clear().unsure_of(finding::keloid_tendency)}) {
        const intake asked = with(history);
        const decision made = recommend(asked);
        const stored_decision kept = there_and_back(stored(asked, made));
        CHECK(kept.outcome == made.outcome());
        CHECK(kept.plan.has_value() == (made.plan() != nullptr));
        CHECK(kept.wait.value_or(duration{}).in_days() == made.wait().in_days());
        CHECK(kept.until_clear == made.until_clear());
        CHECK(kept.clock_started == made.clock_started());
        CHECK(kept.waits_for.size() == static_cast<std::size_t>(made.waits_for().size()));
        CHECK(kept.questions.size() == static_cast<std::size_t>(made.questions().size()));
        CHECK(there_and_back(stored(asked, made, stored_detail::full)).rules.size() == kept.rules.size());
    }
}

TEST_CASE("A decision that contradicts itself is refused") {
    json_value text = to_json(stored(patient, recommend(patient)));
    text["outcome"] = "refer";
    CHECK(from_json<stored_decision>(text).errors().front().pointer.empty());
    text["plan"] = nullptr;
    CHECK(from_json<stored_decision>(text).has_value());
    text["outcome"] = "proceed";
    CHECK(from_json<stored_decision>(text).errors().size() == 1);
    text = to_json(stored(patient, recommend(patient)));
    text["plan"]["depth_um"]["first"] = 100;
    text["plan"]["sessions"] = {{"min", 3}, {"max", 2}};
    text["plan"]["interval_days"] = {{"min", 3}, {"most", 4}};
    text["rules"][0] = {{"id", "a"}, {"table", "limits"}};
    text["fingerprint"] = "44AAB394D2000786";
    text["edition"] = "2026-13-01";
    std::vector<std::string> places;
    for (const json_error& wrong : from_json<stored_decision>(text).errors()) {
        places.push_back(wrong.pointer);
    }
    CHECK(places == lines{"/plan/depth_um", "/plan/sessions", "/plan/interval_days/max", "/plan/interval_days/most",
                          "/rules/0/statement", "/rules/0/strength", "/rules/0/sources", "/edition", "/fingerprint"});
}

TEST_CASE("Whether today's book would still say so") {
    const stored_decision then = stored(patient, recommend(patient), stored_detail::full);
    const answer_comparison same = compare_with_today(then);
    CHECK((same.same_book && same.same_edition && same.same_fingerprint && same.decided_anew && same.still_said()));

    stored_decision changed = then;
    changed.edition = {2020, 1, 1};
    changed.fingerprint = 1;
    changed.plan->sessions = {1, 2};
    changed.rules.erase(changed.rules.begin());
    const answer_comparison now = compare_with_today(changed);
    CHECK((now.same_book && !now.same_edition && !now.same_fingerprint && !now.still_said()));
    REQUIRE(now.differences.size() == 2);
    CHECK(now.differences[0].key == "plan");
    CHECK(now.differences[0].then["sessions"]["max"] == 2);
    CHECK(now.differences[1].key == "rules");

    changed = then;
    changed.outcome = verdict::defer;
    changed.plan.reset();
    changed.wait = 3_days;
    const answer_comparison milder = compare_with_today<standard>(changed);
    REQUIRE(milder.differences.size() == 3);
    CHECK(milder.differences[0].now == "proceed");
    CHECK(milder.differences[2].key == "wait_days");
    CHECK(milder.differences[2].now == nullptr);

    stored_decision without = then;
    without.asked.reset();
    CHECK_FALSE(compare_with_today(without).still_said());
    CHECK(compare_with_today(without).same_fingerprint);
    const rule_index<> index(standard.view());
    CHECK(compare_with_today(then, index).still_said());
    CHECK(compare(then, changed).differences.size() == 3);
}

TEST_CASE("Every rule of a book with its words") {
    const std::vector<stored_rule> all = stored_rules(standard.view());
    std::size_t routine = 0;
    for (const stored_rule& rule : all) {
        CHECK_FALSE(rule.id.empty());
        CHECK_FALSE(rule.words->statement.empty());
        CHECK_FALSE(rule.words->sources.empty());
        routine += rule.words->table == table_kind::routine ? 1U : 0U;
    }
    CHECK(routine == standard.view().routine.size());
    const std::vector<stored_rule> course_rules = stored_rules(table_kind::course, standard_course.rows());
    CHECK(course_rules.size() == standard_course.rows().size());
    CHECK(*from_json<std::vector<stored_rule>>(to_json(course_rules)) == course_rules);
}

TEST_CASE("Memory is used again for many decisions") {
    stored_decision into;
    for (const screening& history : {screening::all_clear(), screening::all_clear().with(finding::psoriasis),
                                     screening::not_asked(), screening::all_clear().with(finding::epilepsy)}) {
        const decision made = recommend(with(history));
        for (const stored_detail detail : {stored_detail::full, stored_detail::ids}) {
            store_into(into, history, made, detail, fingerprint_of(made));
            stored_decision fresh = stored(with(history), made, detail);
            fresh.asked.reset();
            CHECK(json_text(into) == json_text(fresh));
        }
    }
    CHECK(code(stored_detail::ids) == "ids");
}

TEST_CASE("A visit in JSON") {
    const visit_request asked = *from_json_text<visit_request>(R"({
        "person": {"phototype": "ii", "practitioner": "clinician", "history": {"all_clear": true}},
        "zones": [{"concern": "acne_scar", "severity": "moderate", "site": "cheek", "area_cm2": 60},
                  {"concern": "melasma", "severity": "mild", "site": "forehead", "here": ["active_acne"]}]})");
    CHECK(json_text(*from_json<visit_request>(to_json(asked))) == json_text(asked));
    const visit_plan plan = plan_visit(asked.person, *zone_list::make(asked.zones));
    const stored_visit kept = there_and_back(stored(plan));
    CHECK(kept.zones[0].treated);
    CHECK(kept.zones[0].depth->max == plan.zones()[0].depth().max);
    CHECK(kept.held_back == std::vector<int>{1});
    CHECK(kept.order == std::vector<int>{0});
    CHECK_FALSE(kept.steps.front().instruction);
    CHECK(there_and_back(stored(plan, stored_detail::full)).steps.front().instruction);
    CHECK(kept.numbing.wanted_cm2 == plan.numbing().wanted_cm2);
    CHECK(faults_of<visit_request>(R"({
        "person": {"phototype": "ii", "practitioner": "clinician", "history": {"all_clear": true}},
        "zones": [{"concern": "acne_scar", "severity": "moderate", "site": "cheek"},
                  {"concern": "acne_scar", "severity": "mild", "site": "cheek"}]})") == lines{"/zones: cheek"});
}

TEST_CASE("A visit for a whole face beside one of its parts in JSON") {
    const visit_request asked = *from_json_text<visit_request>(R"({
        "person": {"phototype": "ii", "practitioner": "clinician", "history": {"all_clear": true}},
        "zones": [{"concern": "skin_texture", "severity": "mild", "site": "full_face", "area_cm2": 300},
                  {"concern": "acne_scar", "severity": "moderate", "site": "cheek", "area_cm2": 80}]})");
    const visit_plan plan = plan_visit(asked.person, *zone_list::make(asked.zones));
    const stored_visit kept = there_and_back(stored(plan));
    REQUIRE(kept.zones[0].parts.size() == 7);
    for (const stored_part& part : kept.zones[0].parts) {
        CHECK(part.site != body_site::cheek);
        CHECK(part.depth.max == plan.zones()[0].plan()->at(part.site)->depth.max);
    }
    CHECK(kept.zones[1].parts.empty());
}

TEST_CASE("A course in JSON") {
    constexpr decision made = recommend(patient);
    const course_history visits = *from_json_text<course_history>(R"({"visits": [
        {"day": 0, "depth_um": 1500, "redness": "over_a_week", "pigment": "none", "pain": "tolerable",
         "endpoint": "reached", "alarm": "none", "response": "some"}]})");
    const auto so_far = course_of(*made.plan(), visits);
    REQUIRE(so_far);
    CHECK(json_text(*so_far) == json_text(visits));
    const stored_next_visit next = there_and_back(stored(next_visit(*so_far)));
    CHECK(next.outcome == next_visit(*so_far).outcome);
    CHECK_FALSE(next.rules.empty());
    CHECK(there_and_back(stored(next_visit(course(*made.plan())))).depth == made.plan()->first);
    const auto wrong = course_of(*made.plan(), {{{.day = 3, .depth = 1_mm}, {.day = 0, .depth = no_needling}}});
    REQUIRE(wrong.errors().size() == 2);
    CHECK(wrong.errors()[0].pointer == "/visits/0");
    CHECK(wrong.errors()[1].pointer == "/visits/1");
}

namespace {
template <class Kept>
concept has_inventory = requires(Kept&& kept) {
    inventory_of(std::forward<Kept>(kept));
};
using stored_devices = std::vector<stored_device>;
static_assert(has_inventory<const stored_devices&> && !has_inventory<stored_devices>); // it refers to their names
} // namespace

TEST_CASE("Devices in JSON") {
    const std::vector<stored_device> kept{
        {"pen", *needle_spec::make({.kind = device_kind::pen, .lengths = {250_um, 2.5_mm}, .count = 12}),
         device_market::professional, 3, true},
        {"blunt \"roller\"", *needle_spec::make({.kind = device_kind::roller, .lengths = {1_mm, 1_mm}}),
         device_market::home, 0, false}};
    CHECK(*from_json<std::vector<stored_device>>(json_value::parse(json_text(kept))) == kept);
    const std::vector<owned_device> inventory = inventory_of(kept);
    CHECK(stored(inventory[0]) == kept[0]);
    constexpr decision made = recommend(patient);
    const auto choice = choose_device(*made.plan(), inventory);
    const stored_choice chosen = there_and_back(stored(*choice));
    CHECK(chosen.device == "pen");
    CHECK(chosen.length == choice->length());
    CHECK(chosen.devices[1].reason == choice->reason(1));
    CHECK(stored(*choose_device(*made.plan(), table_rows<owned_device>())).device == std::nullopt);
    CHECK(faults_of<stored_device>(R"({"name": "x", "market": "home", "left": 1,
        "needles": {"kind": "roller", "lengths_um": {"min": 500, "max": 1000}}})")
              .front()
              .find("/needles: ") == 0);
    CHECK(faults_of<needle_spec>(R"({"kind": "pen", "lengths_um": {"min": 50, "max": 1000}})") ==
          lines{"/lengths_um/min: 50"});
}

TEST_CASE("Days and diaries in JSON") {
    const stored_calendar kept = *from_json_text<stored_calendar>(R"({"open": ["tuesday", "thursday"],
        "closed": [{"first": "2026-12-19", "last": "2027-01-06"},
                   {"first": "2027-02-01", "last": "2027-02-01", "why": "person_away"}]})");
    there_and_back(kept);
    std::vector<closed_period> periods;
    const calendar open = kept.with(periods);
    CHECK(open.against(date{2027, 1, 6}) == constraint::weekdays);
    CHECK(open.against(date{2027, 1, 5}) == constraint::clinic_closed);
    CHECK_FALSE(open.against(date{2027, 1, 7}));
    CHECK_FALSE(stored_calendar{}.with(periods).against(date{2027, 1, 6}));
    constexpr decision made = recommend(patient);
    schedule_options options = *from_json_text<schedule_options>(
        R"({"today": "2026-11-25", "wait_days": 3, "recovered_by": "2027-03-01", "sessions": 9})");
    there_and_back(options);
    const diary days = schedule(*made.plan(), date{2026, 12, 1}, open, options);
    const stored_diary stored_days = there_and_back(stored(days));
    CHECK(stored_days.sessions.size() == days.visits().size());
    CHECK(stored_days.sessions.front().planned == days.visits()[0].planned);
    CHECK(stored_days.conflict_count == static_cast<int>(days.conflict_count()));
    CHECK_FALSE(stored_days.conflicts.empty());
    there_and_back(stored(schedule(*made.plan(), no_date, open)));
    CHECK(faults_of<schedule_options>(R"({"today": "2026-02-30", "recovered_by": "1899-12-31", "wait_days": -1})") ==
          lines{"/today: \"2026-02-30\"", "/wait_days: -1", "/recovered_by: \"1899-12-31\""});
    CHECK(faults_of<stored_calendar>(R"({"open": ["friday", "freeday"], "closed": [
        {"first": "2027-01-02", "last": "2027-01-01"}, {"first": "2027-01-01", "last": "2027-01-01", "why": "start"}]})") ==
          lines{"/open/1: \"freeday\"", "/closed/0: days out of order", "/closed/1/why: start"});
}

TEST_CASE("Text that is no UTF-8 is written as text that is") {
    CHECK(json_value::parse(json_text(std::string("M\xfcller \"7\"\n"))).get<std::string>() ==
          "M\xef\xbf\xbdller \"7\"\n");
    CHECK(json_text(std::string("M\xc3\xbcller")) == "\"M\xc3\xbcller\"");
}
