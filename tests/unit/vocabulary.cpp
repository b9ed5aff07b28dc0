// SPDX-License-Identifier: MIT
/// Lengths, spans, ranges, sets, devices, answers and errors.
#include "../catch.hpp"

#include <string>

#include <needlewise/needlewise.hpp>

using namespace needlewise;

namespace {
// A needle at compile time, and what is refused at run time.
static_assert(devices::skinpen.kind() == device_kind::pen && devices::skinpen.adjustable() &&
              devices::skinpen.reaches(1.5_mm));
static_assert(!devices::dermaroller_mf8.adjustable() && devices::dermaroller_mf8.reaches(1.5_mm) &&
              !devices::dermaroller_mf8.reaches(1.0_mm));
static_assert(devices::medical_dermaroller.count() == 192 &&
              devices::medical_dermaroller.diameter_micrometres() == 100);
static_assert(devices::home_roller.reuse() == needle_reuse::single_person && devices::exceed.count() == 6);
static_assert(devices::dermaroller_c8.lengths() == between(0.13_mm, 0.13_mm) &&
              devices::dermaroller_c8he.reaches(0.2_mm));
static_assert(devices::dermaroller_cit8.reaches(0.5_mm) && devices::varicella_roller.diameter_micrometres() == 250);
static_assert(devices::scar_roller_2_5.reaches(2.5_mm) && devices::roll_cit_1_mm.reaches(1.0_mm) &&
              devices::jove_melasma_roller.reaches(0.5_mm));
static_assert(devices::exceed_unlimited.reaches(1.9_mm) &&
              devices::automated_pen.arrangement() == needle_arrangement::flat_plate);
} // namespace

TEST_CASE("A length that no needle has is an error that says what is allowed") {
    const auto too_long = needle_length::from_micrometres(3001);
    REQUIRE_FALSE(too_long);
    CHECK(too_long.error().field() == "needle length in micrometres");
    CHECK(too_long.error().value() == "3001");
    CHECK(too_long.error().allowed() == "100 to 3000");
    CHECK_FALSE(needle_length::from_micrometres(-9223372036854775807 - 1));
    CHECK(needle_length::from_micrometres(-9223372036854775807 - 1).error().value() == "-9223372036854775808");
    CHECK(*needle_length::from_micrometres(1500) == 1.5_mm);
    CHECK(no_needling.is_none());
    CHECK(0.5_mm < 1.0_mm);
}

TEST_CASE("A span keeps to its unit and rounds waits up") {
    CHECK(*duration::from_days(28) == 4_weeks);
    CHECK(*duration::from_weeks(5200) == 5200_weeks);
    CHECK_FALSE(duration::from_weeks(5201));
    CHECK_FALSE(duration::from_days(-1));
    CHECK((25_hours).in_days() == 2);
    CHECK((90_minutes).in_hours() == 2);
    CHECK(4_weeks - 1_weeks == 3_weeks);
    CHECK((1_weeks - 4_weeks).is_zero());
    CHECK(duration::from_minutes(90)->in_minutes() == 90);
}

TEST_CASE("A range has its ends in order, or says that it has not") {
    CHECK(between(3, 5).contains(5));
    CHECK_FALSE(between(3, 5).contains(6));
    volatile int upper = 2;
    CHECK_FALSE(range<int>(3, upper).in_order());
}

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

TEST_CASE("A set of values is one, several or any") {
    const value_set<fitzpatrick> darker = values_from(fitzpatrick::iv, fitzpatrick::vi);
    CHECK(darker == value_set<fitzpatrick>{fitzpatrick::iv, fitzpatrick::v, fitzpatrick::vi});
    CHECK((~darker).contains(fitzpatrick::i));
    CHECK(value_set<fitzpatrick>{}.any());
    CHECK((darker & fitzpatrick::i).empty());
    CHECK((darker | fitzpatrick::i).size() == 4);
    CHECK(value_set<fitzpatrick>(fitzpatrick::ii).bits() == 2);
}

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

TEST_CASE("What was not asked is unknown, and time counts from the end") {
    CHECK(screening::not_asked().unknown().size() == static_cast<int>(enumerator_count<finding>));
    CHECK(screening::all_clear().unknown().empty());
    const screening history = screening::all_clear().with(finding::isotretinoin, 30_weeks).unsure_of(finding::eczema);
    CHECK(history.of(finding::isotretinoin) == screening_answer::yes);
    CHECK(history.of(finding::eczema) == screening_answer::unknown);
    CHECK(history.of(finding::psoriasis) == screening_answer::no);
    CHECK(history.since(finding::isotretinoin) == 30_weeks);
    CHECK(history.without(finding::isotretinoin).since(finding::isotretinoin).is_zero());
    CHECK(history.with(finding::isotretinoin).since(finding::isotretinoin).is_zero());
    CHECK(history.with(finding::isotretinoin, 5200_weeks).since(finding::isotretinoin).in_hours() ==
          screening::longest_since);
    CHECK(history.answered(finding::eczema, screening_answer::no) == history.without(finding::eczema));
    CHECK(history.present().contains(finding::isotretinoin));
}

TEST_CASE("Sources and moments") {
    const source_list two{sources::dogra_2014, sources::chu_2021};
    CHECK(two.size() == 2);
    CHECK((*two.begin()).key.get() == "dogra_2014");
    CHECK(before(5_days).in_minutes() == -7200);
    CHECK(after(1_days) > at_session);
    CHECK(version.major == NEEDLEWISE_VERSION_MAJOR);
}
