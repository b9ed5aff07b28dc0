// SPDX-License-Identifier: MIT
/// @file
/// A clinic's diary: sessions on its weekdays, around holidays and the person's journey, with hours that stay right
/// when the clocks change, the care around each session, and a calendar file that a later plan updates.

#include <iostream>

#include <needlewise/formats/diary_calendar.hpp>
#include <needlewise/formats/diary_text.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;

constexpr intake patient{
    .concern = skin_concern::acne_scar,
    .severity = severity_grade::severe,
    .site = body_site::cheek,
    .phototype = fitzpatrick::iii,
    .practitioner = practitioner_kind::clinician,
    .history = screening::all_clear(),
};
constexpr decision answer = recommend(patient);
constexpr const treatment_plan& plan = *answer.plan();

constexpr closed_period closed[] = {
    {date_period{date{2026, 12, 19}, date{2027, 1, 7}}, constraint::clinic_closed},
    {date_period{date{2027, 3, 26}, date{2027, 3, 30}}, constraint::holiday},
    {date_period{date{2027, 4, 10}, date{2027, 5, 20}}, constraint::person_away},
};
constexpr calendar open_days{.open = {weekday::tuesday, weekday::thursday}, .closed = closed};
constexpr diary visits = schedule(plan, date{2026, 12, 1}, open_days, {.today = date{2026, 11, 23}});
static_assert(visits.visits().size() == 6);

int main() {
    std::cout << "Sessions on Tuesdays and Thursdays, " << text_of(plan.interval) << " apart\n" << describe(visits);

    std::cout << "\nCare around session 1\n";
    for (const dated_step& care : dated_steps(plan, visits.visits()[0])) {
        if (care.step->kind == step_kind::pre_care || care.step->kind == step_kind::aftercare) {
            std::cout << "  " << text_of(care.first) << " to " << text_of(care.last) << "  "
                      << care.step->instruction.get() << "\n";
        }
    }

    const auto zone = make_time_zone("CET+01CEST,M3.5.0/02:00,M10.5.0/03:00");
    const opening hours[] = {{.on = {weekday::tuesday, weekday::thursday}, .from = {9 * 60}, .until = {17 * 60}}};
    if (!zone) {
        return 1;
    }
    const clinic_hours clinic{*zone, hours};
    diary_calendar_options options{.course = "course-0042",
                                   .location = "Room 2, first floor",
                                   .stamp_utc = boost::posix_time::ptime(date(2026, 11, 23)),
                                   .care = false,
                                   .hours = &clinic};
    const calendar_document first = calendar_of(plan, visits, options);
    std::cout << "\nIn the calendar, in UTC\n";
    for (const calendar_entry& entry : first.entries) {
        const auto time = entry.start.time();
        std::cout << "  " << entry.summary << "  " << text_of(time.date()) << " " << time.time_of_day().hours()
                  << ":00\n";
    }

    // The second session moves: the same identities, a higher sequence number.
    const diary later = schedule(plan, date(2026, 12, 10), open_days);
    options.stamp_utc = boost::posix_time::ptime(date(2026, 11, 30));
    const calendar_document second = replanned(first, calendar_of(plan, later, options));
    std::cout << "\nAfter a new plan, which takes the place of the first\n";
    for (const calendar_entry& entry : second.entries) {
        std::cout << "  " << entry.uid << ", version " << entry.sequence << ": " << text_of(entry.start.time().date())
                  << "\n";
    }
    if (const auto file = icalendar(second)) {
        std::cout << "as a file of " << second.entries.size() << " appointments\n";
    }
}
