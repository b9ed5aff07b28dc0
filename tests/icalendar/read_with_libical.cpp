// SPDX-License-Identifier: MIT
// read_with_libical publish|cancel DIARY.ics: reads the hostile diary with libical; every property has to be what was
// put in, and nothing may be there besides.

#include <cstddef>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <libical/ical.h>

#include "hostile.hpp"

namespace {

int differences = 0;

void same(const std::string& where, const std::string& read, const std::string& expected) {
    if (read != expected && ++differences <= 10) {
        std::fprintf(stderr, "%s\n  read     '%s'\n  expected '%s'\n", where.c_str(), read.c_str(), expected.c_str());
    }
}

/// All properties of a component by themselves, as `NAME=value`. Texts come without their escapes.
std::vector<std::string> properties(icalcomponent* of) {
    std::vector<std::string> all;
    for (icalproperty* each = icalcomponent_get_first_property(of, ICAL_ANY_PROPERTY); each != nullptr;
         each = icalcomponent_get_next_property(of, ICAL_ANY_PROPERTY)) {
        const icalvalue* value = icalproperty_get_value(each);
        std::string text;
        if (icalvalue_isa(value) == ICAL_TEXT_VALUE) {
            text = icalvalue_get_text(value);
        } else if (icalvalue_isa(value) == ICAL_X_VALUE) {
            text = icalvalue_get_x(value);
        } else if (icalproperty_isa(each) == ICAL_TRIGGER_PROPERTY) {
            text = std::to_string(icaldurationtype_as_int(icalproperty_get_trigger(each).duration)) + " seconds";
        } else {
            text = icalproperty_get_value_as_string(each);
        }
        const char* parameter = icalproperty_get_parameter_as_string(each, "VALUE");
        all.push_back(icalproperty_get_property_name(each) + (parameter ? std::string(";") + parameter : "") + "=" +
                      text);
    }
    return all;
}

/// All parts of a component by themselves.
std::vector<icalcomponent*> components(icalcomponent* of) {
    std::vector<icalcomponent*> all;
    for (icalcomponent* each = icalcomponent_get_first_component(of, ICAL_ANY_COMPONENT); each != nullptr;
         each = icalcomponent_get_next_component(of, ICAL_ANY_COMPONENT)) {
        all.push_back(each);
    }
    return all;
}

void same(const std::string& where, icalcomponent* read, icalcomponent_kind kind,
          const std::vector<std::string>& expected) {
    same(where, icalcomponent_kind_to_string(icalcomponent_isa(read)), icalcomponent_kind_to_string(kind));
    const std::vector<std::string> found = properties(read);
    same(where + ", properties", std::to_string(found.size()), std::to_string(expected.size()));
    for (std::size_t at = 0; at < found.size() && at < expected.size(); ++at) {
        same(where, found[at], expected[at]);
    }
}

} // namespace

int main(int count, char** arguments) {
    std::ifstream file(count == 3 ? arguments[2] : "", std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (text.empty()) {
        std::fputs("usage: read_with_libical publish|cancel DIARY.ics\n", stderr);
        return 2;
    }
    const bool cancels = std::string_view(arguments[1]) == "cancel";
    const hostile::diary expected = hostile::make(cancels);
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> diary(icalparser_parse_string(text.c_str()),
                                                                              &icalcomponent_free);
    if (!diary) {
        std::fputs("libical cannot read the file\n", stderr);
        return 1;
    }
    same("errors", std::to_string(icalcomponent_count_errors(diary.get())), "0");
    same("diary", diary.get(), ICAL_VCALENDAR_COMPONENT,
         {"VERSION=2.0", "PRODID=" + expected.product, "CALSCALE=GREGORIAN", "NAME=" + expected.name,
          "X-WR-CALNAME=" + expected.name});
    const auto entries = components(diary.get());
    same("entries", std::to_string(entries.size()), std::to_string(expected.entries.size()));
    for (std::size_t at = 0; at < entries.size() && at < expected.entries.size(); ++at) {
        const hostile::expected_entry& entry = expected.entries[at];
        const std::string where = "entry " + std::to_string(at);
        const std::string kind = entry.all_day ? ";DATE=" : "=";
        std::vector<std::string> lines{"UID=" + entry.uid,
                                       "DTSTAMP=20261201T093005Z",
                                       "SEQUENCE=" + std::to_string(entry.sequence),
                                       std::string("STATUS=") + (entry.cancelled ? "CANCELLED" : "CONFIRMED"),
                                       "DTSTART" + kind + entry.start,
                                       "DTEND" + kind + entry.end,
                                       std::string("TRANSP=") + (entry.all_day ? "TRANSPARENT" : "OPAQUE"),
                                       "SUMMARY=" + entry.summary,
                                       "DESCRIPTION=" + entry.description,
                                       "LOCATION=" + entry.location};
        for (const std::string& category : entry.categories) {
            lines.push_back("CATEGORIES=" + category);
        }
        same(where, entries[at], ICAL_VEVENT_COMPONENT, lines);
        const auto alarms = components(entries[at]);
        same(where + ", reminders", std::to_string(alarms.size()), std::to_string(entry.reminders.size()));
        for (std::size_t alarm = 0; alarm < alarms.size() && alarm < entry.reminders.size(); ++alarm) {
            same(where + ", reminder", alarms[alarm], ICAL_VALARM_COMPONENT,
                 {"ACTION=DISPLAY", "TRIGGER=" + std::to_string(-60 * entry.reminders[alarm].minutes) + " seconds",
                  "DESCRIPTION=" + entry.reminders[alarm].text});
        }
    }
    std::printf("%zu entries read, %d differences\n", entries.size(), differences);
    return differences == 0 ? 0 : 1;
}
