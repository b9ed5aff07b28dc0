// SPDX-License-Identifier: MIT
/// Sets of enumerators.
#include "../../catch.hpp"

#include <bitset>
#include <cstdint>
#include <random>
#include <vector>

#include <needlewise/tools/enum_set.hpp>
#include <needlewise/vocabulary/finding.hpp>
#include <needlewise/vocabulary/person.hpp>

#include "../numbered.hpp"

using namespace needlewise;

namespace {
// What a set holds, bit by bit.
template <class Enum> std::bitset<128> bits_of(const enum_set<Enum>& set) {
    std::bitset<128> bits;
    for (std::size_t at = 0; at < enumerator_count<Enum>; ++at) {
        bits[at] = set.contains(static_cast<Enum>(at));
    }
    return bits;
}
template <class Enum> enum_set<Enum> some_of(std::mt19937& random) {
    enum_set<Enum> made;
    for (const Enum each : every<Enum>) {
        made |= random() % 3 == 0 ? enum_set<Enum>(each) : enum_set<Enum>();
    }
    return random() % 50 == 0 ? any_of<Enum> : made;
}
template <class Enum> bool behaves_like_bits(std::mt19937& random) {
    const auto all = bits_of(any_of<Enum>);
    const auto one = some_of<Enum>(random), other = some_of<Enum>(random);
    std::size_t seen = 0;
    std::bitset<128> walked;
    for (const Enum each : one) {
        walked.set(position(each));
        seen = position(each) + 1; // in order
        walked &= ~(seen < 128 ? ~std::bitset<128>() << seen : std::bitset<128>());
    }
    auto without_lowest = bits_of(one);
    for (std::size_t at = 0; at < 128 && without_lowest == bits_of(one); ++at) {
        without_lowest[at] = false;
    }
    const auto last = static_cast<Enum>(random() % enumerator_count<Enum>);
    const auto first = static_cast<Enum>(random() % (position(last) + 1));
    std::bitset<128> span;
    for (std::size_t at = position(first); at <= position(last); ++at) {
        span[at] = true;
    }
    return walked == bits_of(one) && bits_of(one | other) == (bits_of(one) | bits_of(other)) &&
           bits_of(one & other) == (bits_of(one) & bits_of(other)) &&
           bits_of(one - other) == (bits_of(one) & ~bits_of(other)) && bits_of(~one) == (~bits_of(one) & all) &&
           static_cast<std::size_t>(one.size()) == bits_of(one).count() && one.empty() == bits_of(one).none() &&
           one.full() == (bits_of(one) == all) && bits_of(one.but_first()) == without_lowest &&
           enum_set<Enum>::from_bits(one.bits()) == one && (one == other) == (bits_of(one) == bits_of(other)) &&
           bits_of(values_from(first, last)) == span;
}
} // namespace

TEST_CASE("A set takes one word for 64 values and two for more, and both behave like bits") {
    STATIC_REQUIRE(sizeof(enum_set<fitzpatrick>) == 8);
    STATIC_REQUIRE(sizeof(enum_set<row>) == 8);
    STATIC_REQUIRE(sizeof(enum_set<seat>) == 16);
    STATIC_REQUIRE(enum_set<seat>{static_cast<seat>(127), static_cast<seat>(63)}.size() == 2);
    STATIC_REQUIRE(enum_set<seat>(static_cast<seat>(128)).empty());
    std::mt19937 random(20261125);
    bool same = true;
    for (int round = 0; round < 5000; ++round) {
        same = same && behaves_like_bits<seat>(random) && behaves_like_bits<row>(random) &&
               behaves_like_bits<fitzpatrick>(random);
    }
    CHECK(same);
}

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

TEST_CASE("No values lie between what is no value") {
    constexpr auto none = static_cast<fitzpatrick>(6);
    for (const fitzpatrick outside : {none, static_cast<fitzpatrick>(64), static_cast<fitzpatrick>(255)}) {
        CHECK(values_from(fitzpatrick::i, outside).empty());
        CHECK(values_from(outside, fitzpatrick::vi).empty());
        CHECK(values_from(outside, outside).empty());
    }
    STATIC_REQUIRE(values_from(none, none).empty());
    STATIC_REQUIRE(values_from(fitzpatrick::vi, fitzpatrick::i).empty());
    STATIC_REQUIRE(values_from(fitzpatrick::v, fitzpatrick::vi).size() == 2);
}
