// SPDX-License-Identifier: MIT
/// Rows that stand elsewhere: what can be looked at, and what would be gone.
#include "../../catch.hpp"

#include <array>
#include <span>
#include <type_traits>
#include <vector>

#include <needlewise/tools/table_rows.hpp>

using namespace needlewise;

namespace {

struct row {
    int number;
};
template <class From> constexpr bool taken = std::is_constructible_v<table_rows<row>, From>;

static_assert(taken<std::vector<row>&> && taken<const std::vector<row>&> && taken<std::array<row, 3>&>);
static_assert(taken<row (&)[2]> && taken<const held_table_rows<row, 2>&>);
// A view has its rows elsewhere, so that it may go.
static_assert(taken<std::span<row>> && taken<std::span<const row>> && taken<fixed_table_rows<row, 2>>);
// A container takes its rows along.
static_assert(!taken<std::vector<row>> && !taken<const std::vector<row>> && !taken<std::array<row, 3>>);
static_assert(!taken<row[2]> && !taken<held_table_rows<row, 2>>);

} // namespace

TEST_CASE("Rows are walked where they stand") {
    const std::vector<row> numbers{{1}, {2}, {3}};
    int sum = 0;
    for (const row& each : table_rows<row>(numbers)) {
        sum += each.number;
    }
    CHECK(sum == 6);
    CHECK(table_rows<row>().empty());
    CHECK(table_rows<row>(numbers)[1].number == 2);
}
