// SPDX-License-Identifier: MIT
/// What is known of the findings.
#include "../../catch.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>

#include <needlewise/vocabulary/finding.hpp>

using namespace needlewise;

namespace {
// How a question begins that is answered by yes or no.
constexpr std::string_view openings[] = {"Do ",  "Does ", "Did ",  "Are ",  "Is ",  "Was ",
                                         "Has ", "Have ", "Were ", "Will ", "Can ", "Could "};
} // namespace

TEST_CASE("Each finding has its row, its code and, where time matters, what time counts from") {
    finding_set with_clock, of_one_field;
    for (const finding found : every<finding>) {
        const finding_row& row = row_of(found);
        REQUIRE(row.found == found);
        REQUIRE(row.code == code(found));
        REQUIRE(*parse<finding>(row.code) == found);
        REQUIRE(has_clock(found) == !row.counts_from.empty());
        with_clock |= row.counts_from.empty() ? finding_set() : found;
        of_one_field |= row.about == finding_subject::field ? finding_set(found) : finding_set();
    }
    CHECK(with_clock == findings_with_a_clock);
    CHECK(of_one_field == local_findings);
    STATIC_REQUIRE(has_clock(finding::isotretinoin));
    STATIC_REQUIRE_FALSE(has_clock(finding::pregnancy));
    STATIC_REQUIRE(local_findings.contains(finding::sunburn));
    STATIC_REQUIRE_FALSE(local_findings.contains(finding::skin_infection)); // needles and hands carry it
}

TEST_CASE("Each finding is asked for by a question of its own, in plain words, that yes or no answers") {
    std::set<std::string_view> questions, labels;
    enum_set<finding_group> groups;
    for (const finding found : own_findings) {
        REQUIRE(row_of(found).question.empty()); // until a clinic's book asks
    }
    for (const finding found : ~own_findings) {
        const finding_row& row = row_of(found);
        const std::string_view question = row.question;
        INFO(question);
        REQUIRE(questions.insert(question).second);
        REQUIRE(labels.insert(row.label).second);
        REQUIRE(question.ends_with('?'));
        REQUIRE(question.size() <= 130);
        REQUIRE(std::count(question.begin(), question.end(), '?') == 1);
        const bool by_yes_or_no = std::any_of(std::begin(openings), std::end(openings),
                                              [&](std::string_view each) { return question.starts_with(each); });
        REQUIRE(by_yes_or_no);
        REQUIRE(is_enumerator(row.about));
        REQUIRE(is_enumerator(row.group));
        groups |= row.group;
    }
    CHECK(groups.full());
}

TEST_CASE("What is no finding has neither code nor clock") {
    for (int number = static_cast<int>(enumerator_count<finding>); number < 256; ++number) {
        const auto outside = static_cast<finding>(number);
        REQUIRE(row_of(outside).code.empty());
        REQUIRE(code(outside).empty());
        REQUIRE_FALSE(has_clock(outside));
        REQUIRE_FALSE(local_findings.contains(outside));
    }
}
