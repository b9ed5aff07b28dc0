// SPDX-License-Identifier: MIT
/// Every range of the library has an iterator that stays good when the range is gone.
#include "../../catch.hpp"

#include <cstdint>
#include <iterator>
#include <string_view>
#include <vector>

#include <needlewise/calendar/diary.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/treatment/visit_plan.hpp>

using namespace needlewise;

namespace {

static_assert(std::forward_iterator<enum_set<finding>::iterator>);
static_assert(std::forward_iterator<condition_set<finding>::iterator>);
static_assert(std::forward_iterator<enumerator_range<body_site>::iterator>);
static_assert(std::forward_iterator<bit_set<2>::iterator> && std::forward_iterator<zone_set::iterator>);
static_assert(std::forward_iterator<source_list::iterator>);
static_assert(std::forward_iterator<step_range::iterator>);
static_assert(std::forward_iterator<fired_rules::iterator>);
static_assert(std::forward_iterator<visit_steps::iterator>);
static_assert(std::forward_iterator<dated_steps::iterator>);

constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::moderate,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::iii,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::all_clear()};

/// The elements of a range that is gone when they are walked.
template <class Make> auto walked(Make make) {
    auto at = make().begin();
    const auto last = make().end();
    using element = typename decltype(at)::value_type;
    std::vector<element> all;
    for (; at != last; ++at) {
        all.push_back(*at);
    }
    return all;
}

} // namespace

TEST_CASE("The rules of a decision that is gone can be walked") {
    const decision made = recommend(patient);
    const auto rules = walked([] { return recommend(patient).rules(); });
    REQUIRE(rules.size() == made.rules().size());
    std::size_t at = 0;
    for (const fired_rule& each : made.rules()) {
        CHECK(rules[at++].id == each.id);
    }
    const fired_rules left = recommend(patient).rules(); // of a decision that is gone
    const std::vector kept(left.begin(), left.end());
    CHECK(kept.size() == rules.size());
    CHECK(kept.back().id == rules.back().id);
}

TEST_CASE("Steps, sets and zones that are gone can be walked") {
    CHECK(walked([] { return recommend(patient).plan()->steps(); }).size() ==
          recommend(patient).plan()->steps().size());
    CHECK(walked([] {
              return finding_set{finding::eczema, finding::active_acne};
          }) == std::vector{finding::active_acne, finding::eczema});
    CHECK(walked([] { return bit_set<2>(0b101, std::uint64_t{1}); }) == std::vector<std::size_t>{0, 2, 64});
    static constexpr zone_list zones{
        {.concern = skin_concern::acne_scar, .severity = severity_grade::moderate, .site = body_site::cheek}};
    const auto visit = [] {
        return plan_visit({.phototype = fitzpatrick::iii,
                           .practitioner = practitioner_kind::clinician,
                           .history = screening::all_clear()},
                          zones);
    };
    const auto steps = walked([&] { return visit().steps(); });
    CHECK(steps.size() == visit().steps().size());
    CHECK_FALSE(steps.empty());
}

TEST_CASE("An iterator that went on leaves the one before where it was") {
    const enum_set<fitzpatrick> two{fitzpatrick::ii, fitzpatrick::v};
    auto at = two.begin();
    const auto before = at++;
    CHECK(*before == fitzpatrick::ii);
    CHECK(*at == fitzpatrick::v);
    CHECK(++at == two.end());
    CHECK(enum_set<fitzpatrick>::iterator() == two.end());
}
