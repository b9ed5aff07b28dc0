// SPDX-License-Identifier: MIT
// Diaries as calendar files.
#include "../../catch.hpp"

#include <algorithm>
#include <climits>
#include <set>
#include <string>
#include <vector>

#include <needlewise/formats/diary_calendar.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;
using namespace needlewise::literals;

namespace {

constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::moderate,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::iii,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::all_clear().with(finding::herpes_labialis_history)};
constexpr decision answer = recommend(patient);
constexpr const treatment_plan& plan = *answer.plan();
diary_calendar_options options() {
    return {.course = "c-1", .stamp_utc = boost::posix_time::ptime(date(2026, 11, 23))};
}

} // namespace

TEST_CASE("A diary's entries have identities of their own, and care has its days") {
    const diary made = schedule(plan, date(2026, 12, 1), calendar{});
    const calendar_document all = calendar_of(plan, made, options());
    std::set<std::string> uids;
    std::size_t sessions = 0;
    bool antiviral = false;
    for (const calendar_entry& entry : all.entries) {
        uids.insert(entry.uid);
        sessions += entry.categories.front() == "session" ? 1U : 0U;
        CHECK(entry.start.is_all_day());
        antiviral = antiviral || entry.uid == "c-1.session.1.routine.pre_care.herpes.clinic.deeper";
    }
    CHECK(uids.size() == all.entries.size());
    CHECK(sessions == made.visits().size());
    CHECK(antiviral);
    CHECK(icalendar(all));

    diary_calendar_options bare = options();
    bare.care = false;
    bare.remind = {};
    CHECK(calendar_of(plan, made, bare).entries.size() == sessions);
    bare.course = "";
    CHECK(calendar_of(plan, made, bare).entries.front().uid == ".session.1");
}

TEST_CASE("A new plan updates what has changed, keeps what has not, and calls off what is gone") {
    const calendar_document before = calendar_of(plan, schedule(plan, date(2026, 12, 1), calendar{}), options());
    const calendar_document same = replanned(before, before);
    CHECK(std::all_of(same.entries.begin(), same.entries.end(), [](const auto& entry) { return entry.sequence == 0; }));

    const diary fewer = schedule(plan, date(2026, 12, 8), calendar{}, {.sessions = 3});
    const calendar_document now = replanned(before, calendar_of(plan, fewer, options()));
    CHECK(now.entries.size() == before.entries.size());
    for (const calendar_entry& entry : now.entries) {
        CHECK(entry.sequence == 1);
        const bool gone = entry.uid.find(".session.4") != std::string::npos ||
                          entry.uid.find(".session.5") != std::string::npos ||
                          entry.uid.find(".session.6") != std::string::npos;
        CHECK(entry.cancelled == gone);
    }
    // Once called off it is not called off again, and a plan that brings it back raises the number once more.
    const calendar_document again = replanned(now, calendar_of(plan, fewer, options()));
    CHECK(
        std::all_of(again.entries.begin(), again.entries.end(), [](const auto& entry) { return entry.sequence == 1; }));
    const calendar_document back = replanned(again, before);
    CHECK(std::all_of(back.entries.begin(), back.entries.end(),
                      [](const auto& entry) { return entry.sequence == 2 && !entry.cancelled; }));
    CHECK(icalendar(back));
}

TEST_CASE("A session on a day without hours is refused by name") {
    const opening mornings[] = {{.on = weekday::monday, .from = {9 * 60}, .until = {12 * 60}}};
    const clinic_hours clinic{*make_time_zone("UTC+00"), mornings};
    diary_calendar_options timed = options();
    timed.hours = &clinic;
    const diary tuesdays = schedule(plan, date(2026, 12, 1), calendar{.open = weekday::tuesday});
    const auto refused = icalendar(calendar_of(plan, tuesdays, timed));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field() == "start");
    const diary mondays = schedule(plan, date(2026, 12, 1), calendar{.open = weekday::monday});
    const auto file = icalendar(calendar_of(plan, mondays, timed));
    REQUIRE(file);
    CHECK(file->find("DTSTART:20261207T090000Z") != std::string::npos);
}

TEST_CASE("Another reminder or category is a change too") {
    const calendar_document before = calendar_of(plan, schedule(plan, date(2026, 12, 1), calendar{}), options());
    diary_calendar_options other = options();
    other.remind = {*duration::from_days(2)};
    const calendar_document now =
        replanned(before, calendar_of(plan, schedule(plan, date(2026, 12, 1), calendar{}), other));
    for (const calendar_entry& entry : now.entries) {
        CHECK(entry.sequence == (entry.categories.front() == "session" ? 1 : 0));
    }
    calendar_document marked = before;
    marked.entries.back().categories.push_back("skin");
    CHECK(replanned(before, marked).entries.back().sequence == 1);
}

TEST_CASE("A sequence number does not go beyond the greatest") {
    calendar_document before = calendar_of(plan, schedule(plan, date(2026, 12, 1), calendar{}), options());
    for (calendar_entry& entry : before.entries) {
        entry.sequence = INT_MAX;
    }
    const diary later = schedule(plan, date(2026, 12, 8), calendar{}, {.sessions = 3});
    const calendar_document now = replanned(before, calendar_of(plan, later, options()));
    CHECK(std::all_of(now.entries.begin(), now.entries.end(),
                      [](const auto& entry) { return entry.sequence == INT_MAX; }));
    CHECK(icalendar(now));
}

TEST_CASE("Sessions of an earlier version that is not at hand are called off, with the care around them") {
    const calendar_document six = calendar_of(plan, schedule(plan, date(2026, 12, 1), calendar{}), options());
    const diary fewer = schedule(plan, date(2026, 12, 1), calendar{}, {.sessions = 4});
    diary_calendar_options anew = options();
    anew.sessions_before = plan.sessions.max;
    const calendar_document four = calendar_of(plan, fewer, anew);
    const auto uids_of = [](const calendar_document& all) {
        std::set<std::string> uids;
        for (const calendar_entry& entry : all.entries) {
            uids.insert(entry.uid);
        }
        return uids;
    };
    const auto has_all_of = [&](const calendar_document& now, const calendar_document& before) {
        const std::set<std::string> all = uids_of(now);
        const std::set<std::string> old = uids_of(before);
        return std::includes(all.begin(), all.end(), old.begin(), old.end());
    };
    CHECK(has_all_of(four, six));
    const std::set<std::string> stays = uids_of(calendar_of(plan, fewer, options()));
    for (const calendar_entry& entry : four.entries) {
        CHECK(entry.cancelled == !stays.contains(entry.uid));
    }
    CHECK(icalendar(four));
    anew.sessions_before = INT_MAX; // no more than a diary can have
    CHECK(icalendar(calendar_of(plan, fewer, anew)));
    // A person who will not come any more.
    anew.sessions_before = plan.sessions.max;
    const calendar_document none = calendar_of(plan, diary{}, anew);
    CHECK(has_all_of(none, six));
    CHECK(std::all_of(none.entries.begin(), none.entries.end(), [](const auto& entry) { return entry.cancelled; }));
    CHECK(icalendar(none));
}

TEST_CASE("Whatever plan an earlier version had, nothing of it is left standing") {
    struct version {
        treatment_plan planned;
        calendar_document file;
    };
    const auto file_of = [](const treatment_plan& planned, int before, bool care) {
        diary_calendar_options how = options();
        how.sessions_before = before;
        how.care = care;
        return calendar_of(planned, schedule(planned, date(2026, 12, 1), calendar{}), how);
    };
    std::vector<version> versions;
    for (const skin_concern concern : {skin_concern::acne_scar, skin_concern::melasma, skin_concern::hair_loss}) {
        for (const practitioner_kind hands : every<practitioner_kind>) {
            for (const fitzpatrick skin : {fitzpatrick::ii, fitzpatrick::v}) {
                intake asked = patient;
                asked.concern = concern;
                asked.site = concern == skin_concern::hair_loss ? body_site::scalp : body_site::cheek;
                asked.practitioner = hands;
                asked.phototype = skin;
                asked.history = screening::all_clear();
                if (const decision made = recommend(asked); made.plan() != nullptr) {
                    versions.push_back({*made.plan(), file_of(*made.plan(), 0, true)});
                }
            }
        }
    }
    REQUIRE(versions.size() > 8);
    for (const version& before : versions) {
        for (const version& now : versions) {
            for (const bool care : {true, false}) {
                const calendar_document file = file_of(now.planned, before.planned.sessions.max, care);
                std::set<std::string> said;
                std::size_t standing = 0;
                for (const calendar_entry& entry : file.entries) {
                    REQUIRE(said.insert(entry.uid).second);
                    standing += entry.cancelled ? 0U : 1U;
                }
                for (const calendar_entry& entry : before.file.entries) {
                    REQUIRE(said.contains(entry.uid));
                }
                REQUIRE(standing == file_of(now.planned, 0, care).entries.size());
            }
        }
    }
    // What was done is not called off.
    course begun(plan);
    REQUIRE(begun.add({.day = 0,
                       .depth = plan.first,
                       .redness = redness_course::settled_in_time,
                       .pigment = pigment_change::none,
                       .pain = pain_level::tolerable,
                       .endpoint = endpoint_result::reached,
                       .alarm = alarm_sign::none,
                       .response = treatment_response::some}));
    diary_calendar_options anew = options();
    anew.sessions_before = plan.sessions.max;
    for (const calendar_entry& entry :
         calendar_of(plan, schedule(begun, date(2026, 12, 1), calendar{}), anew).entries) {
        CHECK(entry.uid.find(".session.1.") == std::string::npos);
        CHECK(entry.uid != "c-1.session.1");
    }
}

TEST_CASE("A course whose name is not fit for an identity is refused") {
    const diary made = schedule(plan, date(2026, 12, 1), calendar{});
    for (const char* course : {"M\xfcller", " a", "a\tb", "a\nb"}) {
        diary_calendar_options named = options();
        named.course = course;
        CHECK(icalendar(calendar_of(plan, made, named)).error().field() == "uid");
    }
}
