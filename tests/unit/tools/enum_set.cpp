// SPDX-License-Identifier: MIT
/// Sets of enumerators.
#include "../../catch.hpp"

#include <vector>

#include <needlewise/tools/enum_set.hpp>
#include <needlewise/vocabulary/finding.hpp>
#include <needlewise/vocabulary/person.hpp>

using namespace needlewise;

TEST_CASE("A set of values is one, several or any") {
    const enum_set<fitzpatrick> darker = values_from(fitzpatrick::iv, fitzpatrick::vi);
    CHECK(darker == enum_set<fitzpatrick>{fitzpatrick::iv, fitzpatrick::v, fitzpatrick::vi});
    CHECK((~darker).contains(fitzpatrick::i));
    CHECK(condition_set<fitzpatrick>{}.full());
    CHECK(enum_set<fitzpatrick>{}.empty());
    CHECK((darker & fitzpatrick::i).empty());
    CHECK((darker | fitzpatrick::i).size() == 4);
    CHECK(enum_set<fitzpatrick>(fitzpatrick::ii).bits() == 2);
}

TEST_CASE("A set without a value is empty, a condition without one is any") {
    STATIC_REQUIRE(enum_set<fitzpatrick>() == none_of<fitzpatrick>);
    STATIC_REQUIRE(any_of<fitzpatrick>.full());
    STATIC_REQUIRE(condition_set<fitzpatrick>() == any_of<fitzpatrick>);
    STATIC_REQUIRE(enum_set<fitzpatrick>::from_bits(~0U) == any_of<fitzpatrick>);
    CHECK((any_of<fitzpatrick> - fitzpatrick::ii).size() == 5);
    enum_set<fitzpatrick> growing;
    growing |= fitzpatrick::vi;
    growing |= fitzpatrick::i;
    CHECK(growing == enum_set<fitzpatrick>{fitzpatrick::i, fitzpatrick::vi});
    CHECK(growing.but_first() == fitzpatrick::vi);
}

TEST_CASE("What is outside the enumeration is in no set") {
    for (int number = 0; number < 256; ++number) {
        const auto value = static_cast<fitzpatrick>(number);
        const bool inside = is_enumerator(value);
        REQUIRE(enum_set<fitzpatrick>(value).empty() != inside);
        REQUIRE(any_of<fitzpatrick>.contains(value) == inside);
        REQUIRE(enum_set<fitzpatrick>{fitzpatrick::ii, value}.contains(fitzpatrick::ii));
    }
}

TEST_CASE("A set of values is walked in the order of the enumeration") {
    const finding_set some{finding::systemic_infection, finding::active_acne, finding::psoriasis};
    CHECK(std::vector<finding>(some.begin(), some.end()) ==
          std::vector{finding::active_acne, finding::psoriasis, finding::systemic_infection});
    CHECK(none_of<finding>.begin() == none_of<finding>.end());
    int all = 0;
    for (const finding each : any_of<finding>) {
        REQUIRE(static_cast<int>(position(each)) == all++);
    }
    CHECK(all == any_of<finding>.size());
}
