// SPDX-License-Identifier: MIT
// write_hostile publish|cancel DIARY.ics EXPECTED.json: writes the hostile diary, and what has to be read of it.

#include <cstdio>
#include <fstream>
#include <string_view>

#include <nlohmann/json.hpp>

#include "hostile.hpp"

int main(int count, char** arguments) {
    if (count != 4) {
        std::fputs("usage: write_hostile publish|cancel DIARY.ics EXPECTED.json\n", stderr);
        return 2;
    }
    const bool cancels = std::string_view(arguments[1]) == "cancel";
    const hostile::diary diary = hostile::make(cancels);
    const auto written = hostile::nw::icalendar(diary.document);
    if (!written) {
        std::fprintf(stderr, "refused: %s\n", std::string(written.error().field()).c_str());
        return 1;
    }
    nlohmann::json entries = nlohmann::json::array();
    for (const auto& each : diary.entries) {
        nlohmann::json reminders = nlohmann::json::array();
        for (const auto& reminder : each.reminders) {
            reminders.push_back({{"minutes", reminder.minutes}, {"text", reminder.text}});
        }
        entries.push_back({{"uid", each.uid},
                           {"sequence", each.sequence},
                           {"status", each.cancelled ? "CANCELLED" : "CONFIRMED"},
                           {"start", each.start},
                           {"end", each.end},
                           {"transp", each.all_day ? "TRANSPARENT" : "OPAQUE"},
                           {"summary", each.summary},
                           {"description", each.description},
                           {"location", each.location},
                           {"categories", each.categories},
                           {"reminders", reminders}});
    }
    const nlohmann::json expected{
        {"prodid", diary.product}, {"name", diary.name}, {"stamp", "20261201T093005Z"}, {"entries", entries}};
    std::ofstream file(arguments[2], std::ios::binary);
    file << *written;
    std::ofstream expected_file(arguments[3], std::ios::binary);
    expected_file << expected.dump(1) << '\n';
    return file.flush() && expected_file.flush() ? 0 : 1;
}
