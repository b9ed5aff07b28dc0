// SPDX-License-Identifier: MIT
/// Answers in plain words.
#include "../../catch.hpp"

#include <string>

#include <needlewise/formats/text.hpp>
#include <needlewise/needlewise.hpp>

#include "../patient.hpp"

using namespace needlewise;

namespace {

constexpr decision plain = recommend(patient);
constexpr decision waiting = recommend(with(screening::all_clear().with(finding::isotretinoin, 10_weeks)));
constexpr decision unasked = recommend(with(screening::not_asked()));

} // namespace

TEST_CASE("Plain words") {
    CHECK(text_of(1.5_mm) == "1.5 mm");
    CHECK(text_of(250_um) == "0.25 mm");
    CHECK(text_of(1.0_mm) == "1.0 mm");
    CHECK(text_of(between(1.0_mm, 1.5_mm)) == "1.0 to 1.5 mm");
    CHECK(text_of(between(4_weeks, 6_weeks)) == "4 to 6 weeks");
    CHECK(text_of(between(1_weeks, 2_weeks)) == "1 to 2 weeks");
    CHECK(text_of(between(36_hours, 2_days)) == "36 hours to 2 days");
    CHECK(text_of(between(3, 5)) == "3 to 5");
    CHECK(text_of(duration{}) == "0 minutes");
    CHECK(text_of(after(24_hours), after(2_weeks)) == "from 1 day after to 2 weeks after");
    CHECK(describe(waiting).find("Wait 16 weeks") != std::string::npos);
    CHECK(describe(unasked).find("Ask first: active_acne") != std::string::npos);
    CHECK(describe(plain).find("1.5 to 2.5 mm") != std::string::npos);
}
