// SPDX-License-Identifier: MIT
/// @file
/// Planning back from a day by which all redness must be gone: the latest start, how many sessions fit, and which two
/// constraints stand against each other where it cannot be done.

#include <iostream>

#include <needlewise/formats/diary_text.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;

namespace {

constexpr intake bride{
    .concern = skin_concern::wrinkles,
    .severity = severity_grade::moderate,
    .site = body_site::upper_lip,
    .phototype = fitzpatrick::ii,
    .practitioner = practitioner_kind::clinician,
    .history = screening::all_clear(),
};
constexpr decision answer = recommend(bride);
constexpr session_rhythm rhythm = rhythm_of(*answer.plan());

constexpr date wedding{2027, 6, 12};
constexpr date today{2026, 11, 23};
constexpr closed_period closed[] = {{date_period{date{2027, 4, 26}, date{2027, 5, 17}}, constraint::person_away}};
constexpr calendar weekdays{.open = values_from(weekday::monday, weekday::friday), .closed = closed};

void plan_from(const date& start, int sessions) {
    const schedule_options options{.today = today, .recovered_by = wedding, .sessions = sessions};
    std::cout << sessions << " sessions from " << text_of(start) << "\n"
              << describe(schedule(rhythm, start, weekdays, options));
}

} // namespace

int main() {
    std::cout << "Recovered by " << text_of(wedding) << ": " << text_of(rhythm.sessions) << " sessions, "
              << text_of(rhythm.interval) << " apart, up to " << text_of(rhythm.recovery) << " of recovery\n\n";
    std::cout << "Latest start\n";
    for (int sessions = 1; sessions <= rhythm.sessions.max; ++sessions) {
        std::cout << "  for " << sessions << ": " << text_of(latest_start(rhythm, sessions, wedding, weekdays, today))
                  << "\n";
    }
    std::cout << "\nSessions that fit\n";
    for (const date& start :
         {date(2027, 1, 4), date(2027, 4, 1), date(2027, 5, 18), date(2027, 6, 1), date(2027, 6, 11)}) {
        std::cout << "  from " << text_of(start) << ": " << sessions_that_fit(rhythm, start, wedding, weekdays) << "\n";
    }
    std::cout << "\n";
    plan_from(latest_start(rhythm, 4, wedding, weekdays, today), 4);
    plan_from(date(2027, 5, 18), 3);
    plan_from(date(2027, 4, 20), 3);
}
