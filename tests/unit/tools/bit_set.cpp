// SPDX-License-Identifier: MIT
/// Sets of numbers.
#include "../../catch.hpp"

#include <vector>

#include <needlewise/tools/bit_set.hpp>

using namespace needlewise;

TEST_CASE("A set of rules is walked from the lowest") {
    bit_set<2> rules;
    CHECK(rules.empty());
    CHECK(rules.first() == bit_set<2>::capacity);
    for (const std::size_t rule : {100U, 3U, 64U}) {
        rules.add(rule);
    }
    std::vector<std::size_t> walked;
    for (const std::size_t rule : rules) {
        walked.push_back(rule);
    }
    CHECK(walked == std::vector<std::size_t>{3, 64, 100});
    rules.remove(64);
    CHECK(rules.size() == 2);
    CHECK_FALSE(rules.contains(64));
    CHECK(rules.first(4) == 100);
    CHECK((rules & bit_set<2>{}).empty());
    CHECK((rules | bit_set<2>{}) == rules);
    CHECK(rules.word(0) == 8);
}

TEST_CASE("A number beyond a set is in none") {
    bit_set<2> numbers;
    numbers.add(128);
    numbers.remove(128);
    CHECK(numbers.empty());
    CHECK_FALSE(numbers.contains(128));
    numbers.add(127);
    CHECK(numbers.first(127) == 127);
    CHECK(numbers.first(128) == bit_set<2>::capacity);
    CHECK((numbers - numbers).empty());
    CHECK(bit_set<2>(0, std::uint64_t{1} << 63) == numbers);
    CHECK(std::vector<std::size_t>(numbers.begin(), numbers.end()) == std::vector<std::size_t>{127});
}
