// SPDX-License-Identifier: MIT
/// Enumerators, their codes and their numbers.
#include "../../catch.hpp"

#include <cstdint>
#include <limits>
#include <string>

#include <needlewise/tools/enumeration.hpp>
#include <needlewise/vocabulary/body_site.hpp>
#include <needlewise/vocabulary/person.hpp>

using namespace needlewise;

TEST_CASE("Codes are read exactly") {
    for (const body_site site : every<body_site>) {
        REQUIRE(*parse<body_site>(code(site)) == site);
    }
    const auto wrong = parse<body_site>("Cheek");
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().field() == "site");
    CHECK(wrong.error().value() == "Cheek");
    CHECK(wrong.error().allowed().find("cheek") != std::string_view::npos);
    CHECK(code(static_cast<body_site>(200)).empty());
    CHECK(every<fitzpatrick>.size() == 6);
    const auto very_long = parse<body_site>(std::string(1000, 'x'));
    CHECK(very_long.error().cut());
    CHECK(very_long.error().value().size() == input_error::kept);
}

namespace {
template <class Number> bool read_as_numbers() {
    bool all = true;
    for (const fitzpatrick each : every<fitzpatrick>) {
        const auto read = from_number<fitzpatrick>(static_cast<Number>(position(each)));
        all = all && read.has_value() && *read == each;
    }
    using limits = std::numeric_limits<Number>;
    for (const Number beyond : {static_cast<Number>(enumerator_count<fitzpatrick>), limits::max(), limits::min()}) {
        const bool outside = beyond != Number{};
        all = all && from_number<fitzpatrick>(beyond).has_value() != outside;
    }
    return all && (!limits::is_signed || !from_number<fitzpatrick>(static_cast<Number>(-1)));
}
} // namespace

TEST_CASE("A number of any integral kind is an enumerator or an error, and never wraps into one") {
    CHECK(read_as_numbers<char>());
    CHECK(read_as_numbers<signed char>());
    CHECK(read_as_numbers<unsigned char>());
    CHECK(read_as_numbers<char8_t>());
    CHECK(read_as_numbers<char16_t>());
    CHECK(read_as_numbers<char32_t>());
    CHECK(read_as_numbers<wchar_t>());
    CHECK(read_as_numbers<short>());
    CHECK(read_as_numbers<unsigned short>());
    CHECK(read_as_numbers<int>());
    CHECK(read_as_numbers<unsigned int>());
    CHECK(read_as_numbers<long>());
    CHECK(read_as_numbers<unsigned long>());
    CHECK(read_as_numbers<long long>());
    CHECK(read_as_numbers<unsigned long long>());
    CHECK_FALSE(from_number<fitzpatrick>(256)); // 0 in a byte
    CHECK_FALSE(from_number<fitzpatrick>(-256));
    CHECK_FALSE(from_number<fitzpatrick>(std::int64_t{1} << 32));
    for (int number = -1000; number <= 1000; ++number) {
        const bool inside = number >= 0 && number < static_cast<int>(enumerator_count<body_site>);
        REQUIRE(from_number<body_site>(number).has_value() == inside);
    }
    const auto wrong = from_number<body_site>(-3);
    CHECK(wrong.error().field() == "site");
    CHECK(wrong.error().value() == "-3");
    CHECK(wrong.error().allowed().find("cheek") != std::string_view::npos);
    CHECK(from_number<body_site>(std::numeric_limits<std::uint64_t>::max()).error().value() == "9223372036854775807");
    STATIC_REQUIRE(*from_number<fitzpatrick>(3) == fitzpatrick::iv);
    STATIC_REQUIRE_FALSE(from_number<fitzpatrick>(6U));
}

TEST_CASE("Every enumerator comes once and in order") {
    std::size_t at = 0;
    for (const body_site site : every<body_site>) {
        REQUIRE(position(site) == at++);
        REQUIRE(is_enumerator(site));
    }
    CHECK(at == enumerator_count<body_site>);
    CHECK_FALSE(is_enumerator(static_cast<body_site>(at)));
}
