// SPDX-License-Identifier: MIT
/// Fields that cannot be left out.
#include "../../catch.hpp"

#include <string_view>
#include <type_traits>

#include <needlewise/tools/required.hpp>

using namespace needlewise;

namespace {
enum class colour { red, green };
static_assert(!std::is_default_constructible_v<required<int>>);
static_assert(std::is_constructible_v<required<int>, int>);
static_assert(!std::is_constructible_v<required<int>, double> && !std::is_constructible_v<required<int>, float>);
static_assert(!std::is_constructible_v<required<int>, bool> && !std::is_constructible_v<required<int>, long long>);
static_assert(!std::is_convertible_v<double, required<int>>);
static_assert(std::is_constructible_v<required<colour>, colour> && !std::is_constructible_v<required<colour>, int>);
static_assert(std::is_constructible_v<required<std::string_view>, const char*>);
} // namespace

TEST_CASE("A required field gives its value") {
    constexpr required<colour> painted = colour::green;
    STATIC_REQUIRE(painted.get() == colour::green);
    STATIC_REQUIRE(painted == colour::green);
    const required<int> day = 3;
    CHECK(day + 1 == 4);
}
