// SPDX-License-Identifier: MIT
/// Published scales of severity: every grade of every scale, and what is no grade.
#include "../../catch.hpp"

#include <limits>
#include <string>

#include <needlewise/literature/severity_scales.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;

namespace {

constexpr severity_grade graded(severity_scale scale, std::int64_t grade) {
    return published_grade::of(scale, grade)->severity();
}

static_assert(graded(severity_scale::goodman_baron, 2) == severity_grade::mild);
static_assert(graded(severity_scale::goodman_baron, 3) == severity_grade::moderate);
static_assert(graded(severity_scale::goodman_baron, 4) == severity_grade::severe);
static_assert(graded(severity_scale::ludwig, 2) == severity_grade::moderate);
static_assert(published_grade::from_tenths(severity_scale::modified_masi, 39)->severity() == severity_grade::mild);
static_assert(published_grade::from_tenths(severity_scale::modified_masi, 40)->severity() == severity_grade::moderate);
static_assert(*parse_grade("modified_masi=7.5") == *published_grade::from_tenths(severity_scale::modified_masi, 75));

} // namespace

TEST_CASE("Every scale is one row, grades some concern, and has grades of each severity in order") {
    std::size_t at = 0;
    for (const severity_scale scale : every<severity_scale>) {
        const severity_scale_row& row = row_of(scale);
        INFO(code(scale));
        CHECK(row.scale == scale);
        CHECK(static_cast<std::size_t>(scale) == at++);
        CHECK_FALSE(row.grades.empty());
        CHECK_FALSE(row.name.empty());
        CHECK(row.least < row.moderate_from);
        CHECK(row.moderate_from < row.severe_from);
        CHECK(row.severe_from <= row.most);
        CHECK((row.basis == figure_basis::published || row.basis == figure_basis::opinion));
        CHECK_FALSE(row.read->address.get().empty());
        severity_grade before = severity_grade::mild;
        int grades = 0;
        for (std::int32_t tenths = row.least; tenths <= row.most; tenths += row.step) {
            const auto made = published_grade::from_tenths(scale, tenths);
            REQUIRE(made.has_value());
            CHECK(made->scale() == scale);
            CHECK(made->in_tenths() == tenths);
            CHECK(made->severity() >= before); // never milder on a higher grade
            before = made->severity();
            ++grades;
            std::string text = std::string(code(scale)) + "=" + std::to_string(tenths / 10);
            if (tenths % 10 != 0) {
                text.append(".").append(std::to_string(tenths % 10));
            }
            const auto read = parse_grade(text);
            REQUIRE(read.has_value());
            CHECK(*read == *made);
        }
        CHECK(before == severity_grade::severe);
        CHECK(grades >= 3);
        CHECK_FALSE(published_grade::from_tenths(scale, row.least - row.step).has_value());
        CHECK_FALSE(published_grade::from_tenths(scale, row.most + row.step).has_value());
    }
}

TEST_CASE("What is no grade is refused with field, value and what is allowed") {
    const auto beyond = published_grade::of(severity_scale::goodman_baron, 5);
    CHECK(beyond.error().field() == "goodman_baron");
    CHECK(beyond.error().value() == "5");
    CHECK(beyond.error().allowed() == "a grade of 1 to 4");
    CHECK(published_grade::of(severity_scale::goodman_baron, 0).error().value() == "0");
    CHECK(published_grade::from_tenths(severity_scale::glogau, 25).error().value() == "a grade between two");
    constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    for (const severity_scale scale : every<severity_scale>) {
        CHECK_FALSE(published_grade::of(scale, greatest).has_value());
        CHECK_FALSE(published_grade::of(scale, least).has_value());
        CHECK_FALSE(published_grade::from_tenths(scale, greatest).has_value());
        CHECK_FALSE(published_grade::from_tenths(scale, least).has_value());
    }
    CHECK(published_grade::of(static_cast<severity_scale>(99), 1).error().field() == "scale");
    CHECK(parse_grade("beaufort=3").error().field() == "scale");
    CHECK(parse_grade("").error().field() == "scale");
    for (const char* const text :
         {"ludwig", "ludwig=", "ludwig=0", "ludwig=4", "ludwig=1.5", "ludwig=II", "ludwig= 1", "ludwig=-1", "ludwig=+1",
          "ludwig=1.", "ludwig=.1", "ludwig=1.00", "ludwig=1.0.0", "ludwig=11111111111111111111", "ludwig=1\n"}) {
        INFO(text);
        const auto read = parse_grade(text);
        CHECK_FALSE(read.has_value());
        CHECK(read.error().field() == "ludwig");
        CHECK(read.error().allowed() == "a grade of 1 to 3");
    }
    CHECK(parse_grade("ludwig=1.0").has_value());
}

TEST_CASE("A scale grades its own concerns only, and every grade of them is a question that is answered") {
    const auto severe = parse_grade("goodman_baron=4");
    REQUIRE(severe.has_value());
    CHECK(*severe->severity_of(skin_concern::acne_scar) == severity_grade::severe);
    CHECK(severe->severity_of(skin_concern::melasma).error().value() == "goodman_baron");
    CHECK(severe->severity_of(skin_concern::melasma).error().allowed() == "a scale that grades this concern");

    const auto asked = [](severity_grade severity) {
        return recommend({.concern = skin_concern::acne_scar,
                          .severity = severity,
                          .site = body_site::cheek,
                          .phototype = fitzpatrick::ii,
                          .practitioner = practitioner_kind::clinician,
                          .history = screening::all_clear()});
    };
    CHECK(asked(*severe->severity_of(skin_concern::acne_scar)).plan()->rule().id == "acne_scar.severe");
    CHECK(asked(parse_grade("goodman_baron=1")->severity()).plan()->rule().id == "acne_scar.mild");
}

TEST_CASE("A value that is no scale grades nothing") {
    for (int number = static_cast<int>(enumerator_count<severity_scale>); number < 256; ++number) {
        const auto none = static_cast<severity_scale>(number);
        REQUIRE(row_of(none).grades.empty());
        REQUIRE(row_of(none).least > row_of(none).most);
        REQUIRE(row_of(none).read != nullptr);
        REQUIRE_FALSE(published_grade::of(none, 1));
        REQUIRE_FALSE(published_grade::from_tenths(none, 10));
    }
}
