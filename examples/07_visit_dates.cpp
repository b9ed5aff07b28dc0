// SPDX-License-Identifier: MIT
/// @file
/// Dates for a plan. `schedule` counts in days, so that the compiler can do it for a fixed start; each visit has the
/// day proposed and the days that keep to the plan's interval. A date from outside goes through `make_date`, which says
/// which part is wrong. Days need the headers of Boost.Date_Time.

#include <iostream>

#include <needlewise/calendar.hpp>
#include <needlewise/formats/diary_text.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/text.hpp>

using namespace needlewise;

constexpr intake patient{
    .concern = skin_concern::acne_scar,
    .severity = severity_grade::moderate,
    .site = body_site::cheek,
    .phototype = fitzpatrick::iv,
    .practitioner = practitioner_kind::clinician,
    .history = screening::all_clear(),
};
constexpr decision answer = recommend(patient);

constexpr session_dates visits = schedule(*answer.plan(), date{2026, 12, 1}); // date{2026, 2, 30} does not compile
static_assert(visits.size() == 5);
static_assert(visits[0].planned == date{2026, 12, 1});
static_assert(visits[1].planned == date{2027, 1, 5});

namespace {

void show(const session_dates& all) {
    for (const session_date& each : all) {
        std::cout << "  " << each.number << ". " << text_of(each.planned) << "  (" << text_of(each.earliest) << " to "
                  << text_of(each.latest) << ")\n";
    }
    if (all.empty()) {
        std::cout << "  no room for the course\n";
    }
}

void show_from(int year, int month, int day) {
    std::cout << "From " << year << "-" << month << "-" << day << "\n";
    const auto start = make_date(year, month, day);
    if (!start) {
        std::cout << "  " << start.error() << "\n";
        return;
    }
    show(schedule(*answer.plan(), *start));
}

} // namespace

int main() {
    std::cout << answer.plan()->sessions << " sessions, " << answer.plan()->interval << " apart, planned every "
              << planned_interval(*answer.plan()) << "\n";
    std::cout << "From 2026-12-01, by the compiler\n";
    show(visits);
    show_from(2028, 2, 29);
    show_from(2027, 2, 29);
    show_from(2027, 13, 1);
    show_from(1582, 10, 15);
    show_from(9998, 12, 1);
}
