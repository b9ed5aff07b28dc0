// SPDX-License-Identifier: MIT
/// Look-ups by two fields give what the index of single fields gives, for every value of every field.
#include "../../catch.hpp"

#include <vector>

#include <needlewise/needlewise.hpp>

using namespace needlewise;

namespace {

constexpr std::size_t words = words_for(standard.view()).screening;

case_index<words> index_of_screening() {
    std::vector<case_box> boxes;
    for (const screening_rule& rule : standard.screening) {
        boxes.push_back(box_of(rule.when));
    }
    return case_index<words>(boxes);
}

} // namespace

TEST_CASE("Two fields at a time are what one field at a time is") {
    const case_index<words> index = index_of_screening();
    const case_rows<words> rows(index);
    bool same = true;
    for (const auto concern : every<skin_concern>) {
        for (const auto severity : every<severity_grade>) {
            same = same && rows.accepting(concern, severity) == (index.accepting(concern_axis, position(concern)) &
                                                                 index.accepting(severity_axis, position(severity)));
        }
    }
    for (const auto site : every<body_site>) {
        for (const auto phototype : every<fitzpatrick>) {
            same = same && rows.accepting(site, phototype) == (index.accepting(site_axis, position(site)) &
                                                               index.accepting(phototype_axis, position(phototype)));
        }
    }
    for (const auto practitioner : every<practitioner_kind>) {
        for (const auto device : every<device_kind>) {
            same = same &&
                   rows.accepting(practitioner, device) == (index.accepting(practitioner_axis, position(practitioner)) &
                                                            index.accepting(device_axis, position(device)));
        }
    }
    CHECK(same);
}

TEST_CASE("The rows of the first finding are found, and those of none") {
    const case_index<words> index = index_of_screening();
    const case_rows<words> rows(index);
    CHECK(rows.reporting_first({}) == index.accepting(finding_axis, position(reported::nothing)));
    CHECK(rows.reporting(screening::no_finding) == rows.reporting_first({}));
    bool same = true;
    for (const auto first : every<finding>) {
        const auto& wanted = index.accepting(finding_axis, position(as_reported(first)));
        same = same && rows.reporting_first(finding_set(first)) == wanted && rows.reporting(first) == wanted &&
               rows.reporting(static_cast<std::uint8_t>(position(first))) == wanted;
        for (const auto second : every<finding>) {
            const auto both = finding_set{first, second};
            same = same && (second < first || rows.reporting_first(both) == wanted);
            same = same && both.but_first().size() == (first == second ? 0 : 1);
        }
    }
    CHECK(same);
    CHECK(finding_set{}.but_first().empty());
}
