// SPDX-License-Identifier: MIT
/// Which device fits a plan, against a naive reading; and why the others do not.
#include "../../catch.hpp"

#include <array>
#include <map>
#include <vector>

#include <needlewise/needlewise.hpp>
#include <needlewise/treatment/device_choice.hpp>

using namespace needlewise;

namespace {

/// A row that wants the same of everybody.
constexpr protocol_rule wanting(const regimen& numbers) {
    return {.id = "everybody",
            .when = {},
            .then = numbers,
            .said = "Everybody is needled like this.",
            .source = sources::expert_opinion,
            .strength = rule_strength::opinion};
}
constexpr regimen numbers_of(needle_length least, needle_length first, needle_length greatest) {
    return {.depth = {least, greatest}, .first = first, .sessions = {3, 5}, .interval = {4_weeks, 6_weeks}};
}
constexpr book_view book_of(const table_rows<protocol_rule>& rows) {
    return {
        .name = "one row", .edition = {2026, 12, 1}, .screening = {}, .protocol = rows, .limits = {}, .routine = {}};
}
constexpr intake in(practitioner_kind practitioner, device_kind device = device_kind::unspecified) {
    return {.concern = skin_concern::acne_scar,
            .severity = severity_grade::moderate,
            .site = body_site::cheek,
            .phototype = fitzpatrick::ii,
            .practitioner = practitioner,
            .device = device,
            .history = screening::all_clear()};
}

/// A book of one row, made ready.
struct small_book {
    protocol_rule row;
    rule_index<> index;

    explicit small_book(const regimen& numbers)
        : row(wanting(numbers)), index(book_of(table_rows<protocol_rule>(&row, 1))) {}
    small_book(const small_book&) = delete;
};
/// A plan with these numbers from a book without limits, in some hands.
treatment_plan plan_of(needle_length least, needle_length first, needle_length greatest, practitioner_kind practitioner,
                       device_kind device = device_kind::unspecified) {
    static std::map<std::array<needle_length, 3>, small_book> books;
    const auto [at, fresh] = books.try_emplace({least, first, greatest}, numbers_of(least, first, greatest));
    const decision made = recommend(in(practitioner, device), at->second.index);
    REQUIRE(made.plan() != nullptr);
    return *made.plan();
}

constexpr owned_device roller(const char* name, needle_length length,
                              device_market market = device_market::professional,
                              needle_reuse reuse = needle_reuse::single_use) {
    return {.name = name,
            .needles = *needle_spec::make(
                {.kind = device_kind::roller, .lengths = range<needle_length>{length, length}, .reuse = reuse}),
            .market = market,
            .left = 3,
            .sterile = true};
}
constexpr owned_device pen(const char* name, needle_length least, needle_length greatest) {
    return {.name = name,
            .needles = *needle_spec::make({.kind = device_kind::pen, .lengths = range<needle_length>{least, greatest}}),
            .market = device_market::professional,
            .left = 10,
            .sterile = true};
}

// Exact and fixed before exact and set, and both before shorter.
constexpr protocol_rule scar_rows[] = {wanting(numbers_of(1.0_mm, 1.5_mm, 2.0_mm))};
constexpr rule_index<> scar_index(book_of(scar_rows));
constexpr treatment_plan scars = *recommend(in(practitioner_kind::clinician), scar_index).plan();
constexpr owned_device cupboard[] = {pen("pen", 0.25_mm, 2.5_mm), roller("short", 0.5_mm), roller("fixed", 1.5_mm),
                                     roller("long", 2.5_mm)};
constexpr device_choice chosen = *choose_device(scars, cupboard);
static_assert(chosen.device() == &cupboard[2] && chosen.length() == 1.5_mm && chosen.fit() == device_fit::exact_fixed);
static_assert(chosen.reason(0) == device_rejection::outdone && chosen.reason(1) == device_rejection::outdone);
static_assert(chosen.reason(2) == device_rejection::taken && chosen.reason(3) == device_rejection::deeper_than_plan);
static_assert(choose_device(scars, cupboard, {.wanted = 1.75_mm})->fit() == device_fit::exact_set);
static_assert(choose_device(scars, cupboard, {.wanted = 1.75_mm})->length() == 1.75_mm);

// Nothing at hand is an answer, not an error.
static_assert(choose_device(scars, {})->device() == nullptr && choose_device(scars, {})->length().is_none());

// What is said of the devices by name is what their needles are.
static_assert(device_records[0].needles == devices::dermaroller_c8);

/// A naive reading of one device: the length that it would be used at, or 0.
int usable(const owned_device& owned, const treatment_plan& plan, int wanted, bool below) {
    const needle_spec& needles = owned.needles;
    const bool home = plan.treated().practitioner == practitioner_kind::lay_person;
    if (plan.treated().device != device_kind::unspecified && plan.treated().device != needles.kind()) {
        return 0;
    }
    if (home && owned.market != device_market::home) {
        return 0;
    }
    if (!home && (needles.reuse() == needle_reuse::single_person || !owned.sterile)) {
        return 0;
    }
    if (owned.left <= 0) {
        return 0;
    }
    for (int length = wanted; length >= (below ? 1 : plan.depth.min.in_micrometres()); --length) {
        if (length >= needles.lengths().min.in_micrometres() && length <= needles.lengths().max.in_micrometres()) {
            return length;
        }
    }
    return 0;
}

} // namespace

TEST_CASE("In every small inventory and for every wanted length, the choice is that of a naive reading") {
    const needle_length lengths[] = {0.2_mm, 0.5_mm, 1.0_mm, 1.5_mm, 2.5_mm};
    std::vector<owned_device> kinds;
    for (const needle_length length : lengths) {
        kinds.push_back(roller("roller", length));
    }
    kinds.push_back(roller("home", 0.2_mm, device_market::home, needle_reuse::single_person));
    kinds.push_back(roller("sealed home", 0.5_mm, device_market::home));
    kinds.push_back(pen("pen", 0.25_mm, 1.5_mm));
    kinds.push_back(pen("long pen", 0.5_mm, 2.5_mm));
    kinds.push_back(roller("used up", 1.0_mm));
    kinds.back().left = 0;
    kinds.push_back(roller("opened", 1.0_mm));
    kinds.back().sterile = false;

    std::size_t asked = 0;
    for (const practitioner_kind practitioner : every<practitioner_kind>) {
        for (const device_kind device : {device_kind::unspecified, device_kind::pen}) {
            for (const owned_device& a : kinds) {
                for (const owned_device& b : kinds) {
                    for (const owned_device& c : kinds) {
                        const owned_device inventory[] = {a, b, c};
                        // For all pairs every length in steps of 50 micrometres, with a third device wider ones; the
                        // plan runs from 500 below to 300 above.
                        for (int wanted = 100; wanted <= 2700; wanted += &c == &kinds.front() ? 50 : 350) {
                            const auto um = [](int count) { return *needle_length::from_micrometres(count); };
                            const treatment_plan plan = plan_of(um(wanted > 600 ? wanted - 500 : 100), um(wanted),
                                                                um(wanted + 300), practitioner, device);
                            const bool below = (wanted / 50) % 2 == 0;
                            const auto made =
                                choose_device(plan, inventory, {.wanted = plan.first, .below_plan = below});
                            const auto at_first = choose_device(plan, inventory, {.below_plan = below});
                            int best = 0;
                            int next = 0; // the least deeper one within the plan
                            for (const owned_device& each : inventory) {
                                const int length = usable(each, plan, wanted, below);
                                best = length > best ? length : best;
                                for (int longer = wanted; longer <= wanted + 300 && length == 0; longer += 10) {
                                    const int shortest = each.needles.get().lengths().min.in_micrometres();
                                    if (usable(each, plan, longer, false) == shortest && shortest > wanted) {
                                        next = next == 0 || shortest < next ? shortest : next;
                                    }
                                }
                            }
                            if (at_first->length().in_micrometres() != (best != 0 ? best : next) ||
                                at_first->fit() != (best != 0   ? made->fit()
                                                    : next != 0 ? device_fit::within_plan
                                                                : device_fit::nothing) ||
                                (best != 0 && at_first->device() != made->device())) {
                                FAIL("first " << wanted << ", got " << at_first->length().in_micrometres() << ", naive "
                                              << best << " or " << next);
                            }
                            ++asked;
                            if (!made || made->length().in_micrometres() != best || best > wanted) {
                                FAIL("wanted " << wanted << ", got " << made->length().in_micrometres() << ", naive "
                                               << best);
                            }
                            if (best == 0) {
                                if (made->device() != nullptr || made->fit() != device_fit::nothing) {
                                    FAIL("something was made of nothing");
                                }
                                continue;
                            }
                            // The first of the fixed ones at the best length, else the first that can be set to it; a
                            // shorter one is the first at the best length.
                            std::size_t expected = 3;
                            for (std::size_t place = 0; place < 3; ++place) {
                                const bool fixed = !inventory[place].needles.get().adjustable();
                                if (usable(inventory[place], plan, wanted, below) == best &&
                                    (expected == 3 ||
                                     (best == wanted && fixed && inventory[expected].needles.get().adjustable()))) {
                                    expected = place;
                                }
                            }
                            if (made->device() != &inventory[expected]) {
                                FAIL("wanted " << wanted << ": another device of the same length");
                            }
                            const device_fit fit = best < plan.depth.min.in_micrometres() ? device_fit::below_plan
                                                   : best < wanted                        ? device_fit::shorter
                                                   : inventory[expected].needles.get().adjustable()
                                                       ? device_fit::exact_set
                                                       : device_fit::exact_fixed;
                            int taken = 0;
                            for (std::size_t place = 0; place < 3; ++place) {
                                const device_rejection reason = made->reason(place);
                                taken += reason == device_rejection::taken ? 1 : 0;
                                const bool could = usable(inventory[place], plan, wanted, below) != 0;
                                if (could !=
                                    (reason == device_rejection::taken || reason == device_rejection::outdone)) {
                                    FAIL("a reason that is not so: " << code(reason));
                                }
                            }
                            if (made->fit() != fit || taken != 1) {
                                FAIL("wanted " << wanted << ": fit " << code(made->fit()));
                            }
                        }
                    }
                }
            }
        }
    }
    CHECK(asked > 90'000);
}

TEST_CASE("At home only what is sold for the home, in trained hands only sealed needles that are used once") {
    const owned_device both[] = {roller("home", 0.2_mm, device_market::home, needle_reuse::single_person),
                                 roller("medical", 0.2_mm), roller("unknown", 0.2_mm, device_market::not_stated)};
    const auto at_home = choose_device(plan_of(0.2_mm, 0.2_mm, 0.3_mm, practitioner_kind::lay_person), both);
    CHECK(at_home->device() == &both[0]);
    CHECK(at_home->reason(1) == device_rejection::not_for_home);
    CHECK(at_home->reason(2) == device_rejection::not_for_home);
    for (const practitioner_kind hands : {practitioner_kind::aesthetician, practitioner_kind::clinician}) {
        const auto trained = choose_device(plan_of(0.2_mm, 0.2_mm, 0.3_mm, hands), both);
        CHECK(trained->reason(0) == device_rejection::not_single_use);
        CHECK(trained->device() == &both[1]);
    }
}

TEST_CASE("The first reason that holds is said, in a sentence with its sources") {
    owned_device opened = roller("opened", 1.5_mm);
    opened.sterile = false;
    owned_device empty = roller("empty", 1.5_mm);
    empty.left = 0;
    const owned_device unknown{.name = "?", .needles = needle_spec{}, .market = device_market::home, .left = 1};
    const owned_device inventory[] = {opened, empty, unknown, roller("long", 2.5_mm), roller("short", 0.5_mm)};
    const auto made = choose_device(scars, inventory, {.below_plan = false});
    REQUIRE(made);
    CHECK(made->device() == nullptr);
    CHECK(made->reason(0) == device_rejection::not_sterile);
    CHECK(made->reason(1) == device_rejection::none_left);
    CHECK(made->reason(2) == device_rejection::no_needles);
    CHECK(made->reason(3) == device_rejection::deeper_than_plan);
    CHECK(made->reason(4) == device_rejection::below_plan);
    CHECK(made->reason(5) == device_rejection::no_needles); // beyond the inventory
    CHECK(choose_device(scars, inventory)->device() == &inventory[4]);
    CHECK(choose_device(scars, inventory)->fit() == device_fit::below_plan);
    CHECK(choose_device(plan_of(1.0_mm, 1.5_mm, 2.0_mm, practitioner_kind::clinician, device_kind::stamp), inventory)
              ->reason(3) == device_rejection::other_kind);
    for (const device_rejection reason : every<device_rejection>) {
        CHECK(sentence_of(reason).ends_with('.'));
        CHECK(sources_of(reason).size() >= 1);
        CHECK(*parse<device_rejection>(code(reason)) == reason);
    }
}

TEST_CASE(
    "A fixed length within the plan is taken where nothing fits the first session, and each reason has its words") {
    const treatment_plan at_home = plan_of(0.2_mm, 0.2_mm, 0.3_mm, practitioner_kind::lay_person);
    const auto sold_for_home = [](const char* name, needle_length length) {
        return roller(name, length, device_market::home, needle_reuse::single_person);
    };
    const owned_device longer[] = {sold_for_home("longest", 0.3_mm), sold_for_home("long", 0.25_mm),
                                   sold_for_home("too long", 0.5_mm)};
    const auto taken = choose_device(at_home, longer);
    CHECK((taken->device() == &longer[1] && taken->length() == 0.25_mm));
    CHECK(taken->fit() == device_fit::within_plan);
    CHECK(taken->reason(0) == device_rejection::deeper_than_first);
    CHECK(taken->reason(2) == device_rejection::deeper_than_plan);
    // Whoever asks for a length, as after a reaction, gets nothing deeper.
    const auto asked = choose_device(at_home, longer, {.wanted = 0.2_mm});
    CHECK((asked->device() == nullptr && asked->fit() == device_fit::nothing));
    CHECK(asked->reason(1) == device_rejection::deeper_than_wanted);
    // What is shorter goes before what is deeper.
    const owned_device both[] = {longer[1], sold_for_home("short", 0.15_mm)};
    CHECK(choose_device(at_home, both)->fit() == device_fit::below_plan);
    CHECK(choose_device(at_home, both)->reason(0) == device_rejection::deeper_than_first);
    CHECK(choose_device(at_home, both, {.below_plan = false})->device() == &both[0]);
    for (const device_fit one : every<device_fit>) {
        CHECK(sentence_of(one).ends_with('.'));
        for (const device_fit other : every<device_fit>) {
            CHECK((sentence_of(one) == sentence_of(other)) == (one == other));
        }
    }
    for (const device_rejection one : every<device_rejection>) {
        for (const device_rejection other : every<device_rejection>) {
            CHECK((sentence_of(one) == sentence_of(other)) == (one == other));
        }
    }
}

TEST_CASE("A plan without needles, a wanted length outside the plan and too large an inventory are errors") {
    const small_book of_nothing(no_regimen); // `inspect` has a word to say about it
    const decision empty = recommend(in(practitioner_kind::clinician), of_nothing.index);
    REQUIRE(empty.plan() != nullptr);
    const treatment_plan& nothing = *empty.plan();
    CHECK(choose_device(nothing, cupboard).error().field() == "plan's needle length in micrometres");
    CHECK(choose_device(scars, cupboard, {.wanted = 2.05_mm}).error().value() == "2050");
    CHECK_FALSE(choose_device(scars, cupboard, {.wanted = 0.95_mm}));
    const std::vector<owned_device> many(33, roller("one of many", 1.5_mm));
    CHECK(choose_device(scars, many).error().allowed() == "at most 32");
    const std::vector<owned_device> most(32, roller("one of many", 1.5_mm));
    CHECK(choose_device(scars, most)->device() == most.data());
}

TEST_CASE("A pen for a plan that was made without one keeps to the standard book's limit for pens") {
    std::size_t pens = 0;
    std::size_t held_back = 0;
    const owned_device one_pen[] = {pen("pen", 0.1_mm, 3.0_mm)};
    for (const skin_concern concern : every<skin_concern>) {
        for (const severity_grade severity : every<severity_grade>) {
            for (const body_site site : every<body_site>) {
                intake patient{.concern = concern,
                               .severity = severity,
                               .site = site,
                               .phototype = fitzpatrick::iii,
                               .practitioner = practitioner_kind::clinician,
                               .history = screening::all_clear()};
                const decision open = recommend(patient);
                patient.device = device_kind::pen;
                const decision with_pen = recommend(patient);
                if (open.plan() == nullptr) {
                    continue;
                }
                const auto made = choose_device(*open.plan(), one_pen, {.wanted = open.plan()->depth.max});
                REQUIRE(made);
                if (with_pen.plan() == nullptr) {
                    REQUIRE(made->device() == nullptr);
                    REQUIRE(made->reason(0) == device_rejection::not_allowed);
                    continue;
                }
                ++pens;
                held_back += with_pen.plan()->depth.max < open.plan()->depth.max ? 1U : 0U;
                REQUIRE(made->length() == with_pen.plan()->depth.max);
            }
        }
    }
    CHECK(pens > 0);
    CHECK(held_back > 0); // the plan without a device goes deeper than a pen may
}

namespace {
// A book whose pens stop at 1.2 mm, and are neither for the forehead nor for people with cold sores in their history.
constexpr auto strict =
    standard.named("strict", {2026, 12, 1})
        .limiting_also({{.id = "strict.pen",
                         .when = {.device = device_kind::pen},
                         .then = no_deeper_than(1.2_mm),
                         .said = "Pens stop at 1.2 mm.",
                         .source = sources::expert_opinion,
                         .strength = rule_strength::opinion},
                        {.id = "strict.forehead",
                         .when = {.site = body_site::forehead, .device = device_kind::pen},
                         .then = never_needled,
                         .said = "No pen on the forehead.",
                         .source = sources::expert_opinion,
                         .strength = rule_strength::opinion},
                        {.id = "strict.herpes",
                         .when = {.having = finding::herpes_labialis_history, .device = device_kind::pen},
                         .then = never_needled,
                         .said = "No pen after cold sores.",
                         .source = sources::expert_opinion,
                         .strength = rule_strength::opinion}});
constexpr intake lined{.concern = skin_concern::wrinkles,
                       .severity = severity_grade::moderate,
                       .site = body_site::cheek,
                       .phototype = fitzpatrick::ii,
                       .practitioner = practitioner_kind::clinician,
                       .history = screening::all_clear()};
} // namespace

TEST_CASE("A limit of the book for one kind of device holds that kind back, and no other") {
    const owned_device two[] = {pen("pen", 0.1_mm, 3.0_mm), roller("roller", 1.0_mm)};
    const decision open = recommend<strict>(lined);
    REQUIRE(open.plan() != nullptr);
    REQUIRE(open.plan()->depth.contains(1.2_mm));
    const auto made = choose_device(*open.plan(), two, {.wanted = 1.5_mm});
    REQUIRE(made);
    CHECK(made->device() == &two[0]);
    CHECK(made->length() == 1.2_mm);
    CHECK(made->fit() == device_fit::shorter);

    // Where the limit leaves nothing of the plan, the pen is barred: the book would refer.
    intake scarred = lined;
    scarred.concern = skin_concern::acne_scar;
    scarred.severity = severity_grade::severe;
    const decision scars_of_cheek = recommend<strict>(scarred);
    REQUIRE(scars_of_cheek.plan() != nullptr);
    REQUIRE(scars_of_cheek.plan()->depth.min > 1.2_mm);
    const auto without_pen = choose_device(*scars_of_cheek.plan(), two);
    CHECK(without_pen->reason(0) == device_rejection::not_allowed);
    CHECK(without_pen->device() == &two[1]);
    scarred.device = device_kind::pen;
    CHECK(recommend<strict>(scarred).plan() == nullptr);

    intake forehead = lined;
    forehead.site = body_site::forehead;
    const decision on_forehead = recommend<strict>(forehead);
    REQUIRE(on_forehead.plan() != nullptr);
    CHECK(choose_device(*on_forehead.plan(), two)->reason(0) == device_rejection::not_allowed);

    intake ill = lined;
    ill.history = screening::all_clear().with(finding::herpes_labialis_history);
    const decision after_herpes = recommend<strict>(ill);
    REQUIRE(after_herpes.plan() != nullptr);
    CHECK(choose_device(*after_herpes.plan(), two)->reason(0) == device_rejection::not_allowed);
    CHECK(choose_device(*open.plan(), two)->reason(0) != device_rejection::not_allowed);
}

TEST_CASE("A device that is cleared or sold for the home says by which source") {
    for (const device_record& record : device_records) {
        INFO(record.name);
        CHECK(record.source.size() >= 1);
        CHECK(record.needles.kind() != device_kind::unspecified);
        for (const source& each : record.source) {
            CHECK(each.kind.get() != evidence_kind::expert_opinion);
        }
        // No cleared device is sold for the home, and what is used again by one person is sold for the home.
        CHECK_FALSE((record.market == device_market::home && record.clearance == device_clearance::cleared));
        CHECK((record.needles.reuse() == needle_reuse::single_person) == (record.market == device_market::home));
    }
    for (const device_fit fit : every<device_fit>) {
        CHECK(*parse<device_fit>(code(fit)) == fit);
    }
    for (const device_market market : every<device_market>) {
        CHECK(*parse<device_market>(code(market)) == market);
    }
    for (const device_clearance clearance : every<device_clearance>) {
        CHECK(*parse<device_clearance>(code(clearance)) == clearance);
    }
}
