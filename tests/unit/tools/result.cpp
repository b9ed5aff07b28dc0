// SPDX-License-Identifier: MIT
/// Answers and errors.
#include "../../catch.hpp"

#include <string>

#include <needlewise/tools/result.hpp>
#include <needlewise/tools/short_text.hpp>

using namespace needlewise;

namespace {
template <int Number> constexpr result<int> below_ten() {
    return Number < 10 ? result<int>(Number) : result<int>(input_error{"number", Number, "0 to 9"});
}
// Whether the value can be taken in a constant.
template <int Number>
concept has_a_constant = requires {
    typename std::integral_constant<int, *below_ten<Number>()>;
};
static_assert(has_a_constant<9> && !has_a_constant<10>);
} // namespace

TEST_CASE("A result is a value or an error, and says which") {
    STATIC_REQUIRE(below_ten<7>().has_value());
    STATIC_REQUIRE(*below_ten<7>() == 7);
    STATIC_REQUIRE(below_ten<7>().error().field().empty());
    STATIC_REQUIRE_FALSE(below_ten<12>().has_value());
    STATIC_REQUIRE_FALSE(below_ten<12>());
    STATIC_REQUIRE(below_ten<12>().value_or(3) == 3);
    STATIC_REQUIRE(below_ten<7>().value_or(3) == 7);
    CHECK(describe(below_ten<12>().error()).view() == "number: '12' is not allowed; allowed: 0 to 9");
}

TEST_CASE("A result can hold what has a destructor") {
    const result<std::string> good(std::string(100, 'x'));
    CHECK(good.has_value());
    CHECK(good->size() == 100);
    CHECK(good.value_or("y") == *good);
    const result<std::string> bad(input_error{"text", std::string_view("?"), "letters"});
    CHECK_FALSE(bad.has_value());
    CHECK(bad.value_or("y") == "y");
    CHECK(bad.error().value() == "?");
}
