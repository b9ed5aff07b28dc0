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
