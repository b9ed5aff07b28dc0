// SPDX-License-Identifier: MIT
/// Keeps every decision of the whole domain without findings, reads it back and checks that it is the same. Prints each
/// different text once, one a line, as `name text`, and before them all schemas, for another reader of JSON to judge.

#include <cstdio>
#include <string>
#include <unordered_set>

#include <needlewise/json_calendar.hpp>
#include <needlewise/literature/devices.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;

namespace {

std::unordered_set<std::string> printed;
int faults = 0;

template <class T> void schema(const char* name) {
    std::printf("schema %s %s\n", name, json_schema<T>().dump().c_str());
}

template <class T> void check(const char* name, const T& value) {
    const std::string text = json_text(value);
    if (!printed.insert(text).second) {
        return;
    }
    const json_result<T> back = from_json_text<T>(text);
    for (const json_error& wrong : back.errors()) {
        std::fprintf(stderr, "%s: %s\n", name, describe(wrong).c_str());
    }
    if (!back || json_text(*back) != text) {
        std::fprintf(stderr, "not read back equal: %s\n", text.c_str());
        ++faults;
    }
    std::printf("value %s %s\n", name, text.c_str());
}

void check_whole_domain() {
    const std::uint64_t fingerprint = fingerprint_of(standard.view());
    stored_decision kept;
    for (const skin_concern concern : every<skin_concern>) {
        for (const severity_grade severity : every<severity_grade>) {
            for (const body_site site : every<body_site>) {
                for (const fitzpatrick phototype : every<fitzpatrick>) {
                    for (const practitioner_kind practitioner : every<practitioner_kind>) {
                        for (const device_kind device : every<device_kind>) {
                            const intake asked{
                                concern, severity, site, phototype, practitioner, device, screening::all_clear()};
                            const decision made = recommend(asked);
                            store_into(kept, asked.history, made, stored_detail::ids, fingerprint);
                            check("decision", kept);
                        }
                    }
                }
            }
        }
    }
}

void check_others() {
    intake asked{skin_concern::acne_scar,      severity_grade::moderate, body_site::cheek,      fitzpatrick::iv,
                 practitioner_kind::clinician, device_kind::unspecified, screening::all_clear()};
    for (const screening& base : {screening::all_clear(), screening::not_asked()}) {
        for (const finding found : every<finding>) {
            for (const screening& history : {base.with(found), base.with(found, 30_hours), base.unsure_of(found)}) {
                asked.history = history;
                check("case", asked);
                check("decision", stored(asked, recommend(asked), stored_detail::full));
            }
        }
    }
    asked.history = screening::all_clear();
    const decision made = recommend(asked);
    const treatment_plan& plan = *made.plan();
    for (const body_site site : every<body_site>) {
        const zone zones[] = {{skin_concern::acne_scar, severity_grade::mild, body_site::cheek, {}, 40},
                              {skin_concern::skin_texture, severity_grade::mild, site, finding::active_acne}};
        if (const auto list = zone_list::make(zones)) {
            const visit_plan visit =
                plan_visit({fitzpatrick::iv, practitioner_kind::clinician, screening::all_clear()}, *list);
            for (const int session : {1, 4, 99}) {
                check("visit_plan", stored(visit.at_session(session), stored_detail::full));
            }
        }
    }
    for (const alarm_sign alarm : every<alarm_sign>) {
        for (const treatment_response response : every<treatment_response>) {
            const course_history visits{{{.day = 0, .depth = 1_mm, .alarm = alarm, .response = response}}};
            check("course", visits);
            check("next_visit", stored(next_visit(*course_of(plan, visits))));
        }
    }
    const std::vector<stored_device> cupboard{
        {"pen", *needle_spec::make({.kind = device_kind::pen, .lengths = {250_um, 2.5_mm}}),
         device_market::professional, 1, true},
        {"roller", *needle_spec::make({.kind = device_kind::roller, .lengths = {1_mm, 1_mm}, .count = 192}),
         device_market::home, 1, false}};
    check("device", cupboard[0]);
    check("device", cupboard[1]);
    const std::vector<owned_device> inventory = inventory_of(cupboard);
    check("device_choice", stored(*choose_device(plan, inventory)));
    check("device_choice", stored(*choose_device(plan, table_rows<owned_device>())));
    const stored_calendar days{.open = weekday::tuesday, .closed = {{date{2026, 12, 20}, date{2027, 1, 31}}}};
    check("calendar", days);
    std::vector<closed_period> periods;
    const calendar open = days.with(periods);
    for (const date& start : {date{2026, 12, 1}, date{9998, 12, 1}, no_date}) {
        const schedule_options options{.today = date{2026, 11, 25}, .recovered_by = date{2027, 6, 1}, .sessions = 9};
        check("schedule_options", options);
        check("diary", stored(schedule(plan, start, open, options)));
        check("diary", stored(schedule(plan, start, open)));
    }
}

} // namespace

int main() {
    schema<intake>("case");
    schema<stored_decision>("decision");
    schema<stored_visit>("visit_plan");
    schema<course_history>("course");
    schema<stored_next_visit>("next_visit");
    schema<stored_device>("device");
    schema<stored_choice>("device_choice");
    schema<stored_calendar>("calendar");
    schema<schedule_options>("schedule_options");
    schema<stored_diary>("diary");
    check_whole_domain();
    check_others();
    return faults == 0 && printed.size() > 1000 ? 0 : 1;
}
