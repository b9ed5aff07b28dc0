// SPDX-License-Identifier: MIT
/// Answers to screening questions.
#include "../../catch.hpp"

#include <needlewise/vocabulary/screening.hpp>

using namespace needlewise;

namespace {
/// A clinic's own finding keeps its time for the book that looks at it.
constexpr bool keeps_time(finding found) { return has_clock(found) || own_findings.contains(found); }
} // namespace

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

TEST_CASE("Answers are noted in place as they are noted in a copy") {
    bool same = true;
    for (const finding found : every<finding>) {
        screening form = screening::not_asked();
        form.answer(found, 6_weeks);
        same = same && form == screening::not_asked().with(found, 6_weeks);
        for (const screening_answer given : every<screening_answer>) {
            form.answer(found, given);
            same = same && form == screening::not_asked().answered(found, given) && form.of(found) == given;
            same = same && form.since(found).is_zero() && !form.past().contains(found);
        }
    }
    CHECK(same);
}

TEST_CASE("Time since is kept where it matters; what has no clock is present now") {
    for (const finding found : every<finding>) {
        const screening history = screening::all_clear().with(found, 6_weeks);
        REQUIRE(history.of(found) == screening_answer::yes);
        REQUIRE(history.present() == finding_set(found));
        REQUIRE(history.past().contains(found) == keeps_time(found));
        REQUIRE(history.since(found) == (keeps_time(found) ? 6_weeks : duration{}));
        REQUIRE((keeps_time(found) || history == screening::all_clear().with(found)));
    }
    const screening moments_ago = screening::all_clear().with(finding::isotretinoin, 59_minutes);
    CHECK(moments_ago.past() == finding::isotretinoin); // its clock runs
    CHECK(moments_ago.since(finding::isotretinoin).is_zero());
}

TEST_CASE("What goes on has not ended, and is told from what was merely answered yes") {
    for (const finding found : every<finding>) {
        const screening lasting = screening::all_clear().ongoing(found);
        const screening stopped = screening::all_clear().with(found, 0_days);
        const screening present = screening::all_clear().with(found);
        REQUIRE(lasting.of(found) == screening_answer::yes);
        REQUIRE(lasting.past().empty());
        REQUIRE(lasting.since(found).is_zero());
        REQUIRE(lasting.is_ongoing(found) == keeps_time(found));
        REQUIRE_FALSE(stopped.is_ongoing(found));
        REQUIRE_FALSE(present.is_ongoing(found));
        REQUIRE(stopped.past().contains(found) == keeps_time(found));
        REQUIRE((lasting == present) == !keeps_time(found));
        REQUIRE((stopped == present) == !keeps_time(found));
        // What is said last holds, and leaves nothing behind.
        REQUIRE(lasting.with(found) == present);
        REQUIRE(stopped.with(found) == present);
        REQUIRE(lasting.with(found, 6_weeks) == screening::all_clear().with(found, 6_weeks));
        REQUIRE(stopped.ongoing(found) == lasting);
        REQUIRE(lasting.without(found) == screening::all_clear());
        REQUIRE_FALSE(lasting.without(found).is_ongoing(found));
        screening form = screening::not_asked();
        form.answer_ongoing(found);
        REQUIRE(form == screening::not_asked().ongoing(found));
    }
}

TEST_CASE("An answer that is none counts as unknown") {
    bool unknown = true;
    for (int number = 3; number < 256; ++number) {
        for (const finding found : every<finding>) {
            const screening history = screening::all_clear().answered(found, static_cast<screening_answer>(number));
            unknown = unknown && history == screening::all_clear().unsure_of(found) &&
                      history.of(found) == screening_answer::unknown;
        }
    }
    CHECK(unknown);
}

TEST_CASE("An answer about what is no finding is kept as such, and changes no other") {
    bool kept = true;
    for (int number = static_cast<int>(enumerator_count<finding>); number < 256; ++number) {
        const auto outside = static_cast<finding>(number);
        for (const screening& history :
             {screening::all_clear().with(outside), screening::all_clear().with(outside, 6_weeks),
              screening::all_clear().without(outside), screening::all_clear().unsure_of(outside)}) {
            kept = kept && history.beyond_findings() && history.present().empty() && history.unknown().empty() &&
                   history.past().empty() && history.of(outside) != screening_answer::no &&
                   history.since(outside).is_zero();
        }
    }
    CHECK(kept);
    CHECK_FALSE(screening::all_clear().beyond_findings());
    CHECK_FALSE(screening::not_asked().beyond_findings());
}

TEST_CASE("What a decision asks first is what the answers say, however they were given") {
    std::uint32_t number = 20261125;
    const auto draw = [&number](std::size_t count) {
        number = number * 1664525U + 1013904223U;
        return (number >> 8U) % count;
    };
    bool same = true;
    for (int form = 0; form < 5000; ++form) {
        screening history = form % 2 == 0 ? screening::all_clear() : screening{};
        for (const finding found : form % 4 == 1 ? any_of<finding> : finding_set()) {
            history.answer(found, screening_answer::no);
        }
        for (int given = 0; given < form % 7; ++given) {
            const auto found = static_cast<finding>(draw(enumerator_count<finding>));
            switch (draw(5)) {
            case 0: history.answer(found, 3_weeks); break;
            case 1: history.answer_ongoing(found); break;
            default: history.answer(found, static_cast<screening_answer>(draw(3))); break;
            }
            const finding_set present = history.present();
            const finding_set others = present.but_first();
            const auto first_of = [](finding_set some) {
                return some.empty() ? screening::no_finding : static_cast<std::uint8_t>(position(*some.begin()));
            };
            const bool care = !history.past().empty() || !history.unknown().empty();
            same = same && history.first_present() == first_of(present) && history.second_present() == first_of(others);
            same = same && history.needs_care() == care && history.much_was_said() == (care || present.size() > 2);
        }
    }
    CHECK(same);
    CHECK(screening::all_clear().with(static_cast<finding>(screening::no_finding)).needs_care());
    CHECK(screening::all_clear().with(static_cast<finding>(screening::no_finding)).much_was_said());
}
