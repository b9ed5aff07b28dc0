// SPDX-License-Identifier: MIT
/// Devices.
#include "../../catch.hpp"

#include <needlewise/vocabulary/needle_spec.hpp>

using namespace needlewise;

TEST_CASE("A device that cannot be is refused with its reason") {
    const auto make = [](needle_description asked) { return needle_spec::make(asked); };
    CHECK(make({.kind = device_kind::roller, .lengths = between(1.5_mm, 1.5_mm)}));
    CHECK(make({.kind = device_kind::unspecified, .lengths = between(1.5_mm, 1.5_mm)}).error().field() == "device");
    CHECK(make({.kind = device_kind::roller, .lengths = between(0.5_mm, 1.5_mm)}).error().allowed().find("fixed") !=
          std::string_view::npos);
    CHECK(make({.kind = device_kind::pen, .lengths = between(0.5_mm, 1.5_mm), .count = 541}).error().value() == "541");
    CHECK(make({.kind = device_kind::pen, .lengths = between(0.5_mm, 1.5_mm), .diameter_micrometres = 49})
              .error()
              .value() == "49");
    CHECK_FALSE(make({.kind = device_kind::stamp, .lengths = range<needle_length>(no_needling, no_needling)}));
    CHECK(needle_spec{}.kind() == device_kind::unspecified);
}

TEST_CASE("A device with a value outside an enumeration is refused by name") {
    const auto field_of = [](const needle_description& asked) {
        const auto made = needle_spec::make(asked);
        return made ? std::string_view() : made.error().field();
    };
    for (int number = 0; number < 256; ++number) {
        needle_description asked{.kind = device_kind::pen, .lengths = {1.0_mm, 2.0_mm}};
        asked.arrangement = static_cast<needle_arrangement>(number);
        REQUIRE(field_of(asked) == (is_enumerator(asked.arrangement) ? "" : "arrangement"));
        asked.arrangement = needle_arrangement::not_stated;
        asked.reuse = static_cast<needle_reuse>(number);
        REQUIRE(field_of(asked) == (is_enumerator(asked.reuse) ? "" : "reuse"));
        asked.reuse = needle_reuse::single_use;
        asked.kind = static_cast<device_kind>(number);
        asked.lengths = {1.0_mm, 1.0_mm};
        REQUIRE(field_of(asked) == (number >= 1 && number <= 3 ? "" : "device"));
    }
}
