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

TEST_CASE("Objections stand under their own verdicts, and a wait without a day says which is missing") {
    const screening history = screening::not_asked()
                                  .with(finding::pregnancy)
                                  .with(finding::skin_cancer)
                                  .with(finding::psoriasis)
                                  .with(finding::herpes_labialis_history);
    const std::string refused = describe(recommend(with(history)));
    const std::size_t no = refused.find("Do not needle:\n  - Never needle over skin cancer");
    const std::size_t refer = refused.find("Refer to a specialist:\n  - Leave skin with psoriasis");
    const std::size_t wait = refused.find("Wait:\n  - Wait until after the pregnancy");
    const std::size_t care = refused.find("Take care:\n  - Take steps to prevent a cold sore");
    const std::size_t ask = refused.find("Ask first: active_acne");
    CHECK((no < refer && refer < wait && wait < care && care < ask && ask != std::string::npos));
    CHECK(refused.find("Ask first:", ask + 1) == std::string::npos); // once

    const screening clear = screening::all_clear();
    const auto of = [](const screening& answers) { return describe(recommend(with(answers))); };
    CHECK(of(clear.ongoing(finding::isotretinoin))
              .find("Wait 26 weeks (a day is still missing: the last dose, "
                    "isotretinoin):\n") != std::string::npos);
    CHECK(of(clear.with(finding::isotretinoin, 0_days)).find("Wait 26 weeks:\n") != std::string::npos);
    CHECK(of(clear.with(finding::eczema)).find("Wait until it has cleared:\n") != std::string::npos);
    CHECK(of(clear.with(finding::isotretinoin, 116_days).unsure_of(finding::keloid_tendency)).find("Wait 66 days:\n") !=
          std::string::npos);
    CHECK(of(clear.with(finding::isotretinoin, 116_days).unsure_of(finding::keloid_tendency))
              .find("Ask first: keloid_tendency\n") != std::string::npos);
}
