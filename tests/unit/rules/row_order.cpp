// SPDX-License-Identifier: MIT
/// Where the rows of a book stand among the bits of an answer.
#include "editor.hpp"

#include "../../catch.hpp"

#include <string>
#include <vector>

#include <needlewise/needlewise.hpp>
#include <needlewise/rules/row_order.hpp>

using namespace needlewise;

namespace {

constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::moderate,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::ii,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::all_clear()};

} // namespace

TEST_CASE("The last place of each table stands for no row") {
    CHECK(words_for(63) == 1);
    CHECK(words_for(64) == 2); // the last place of the first word is not for a row
    CHECK(words_for(127) == 2);
    CHECK(words_for(128) == 3);
    CHECK(most_words.hold({1, 2, 1}));
    CHECK_FALSE(table_words{1, 2, 1}.hold(most_words));

    // As many limits as fit: the last of them binds, and a case without a protocol row is still no plan.
    editor full;
    std::vector<std::string> names(63 - full.limits.size());
    for (std::size_t at = 0; at < names.size(); ++at) {
        names[at] = "clinic." + std::to_string(at);
        full.limit_all(names[at], no_more_sessions_than(static_cast<int>(at) + 4));
    }
    REQUIRE(full.limits.size() == 63);
    REQUIRE(fits(full.view()));
    const rule_index<> of_full(full.view());
    REQUIRE(recommend(patient, of_full).plan() != nullptr);
    CHECK(recommend(patient, of_full).plan()->sessions.max == 4);
    full.protocol.clear();
    const rule_index<> of_gap(full.view());
    CHECK(recommend(patient, of_gap).outcome() == verdict::refer);
    CHECK(recommend(patient, of_gap).plan() == nullptr);
    full.limit_all("one.too.many", no_more_sessions_than(3));
    CHECK_FALSE(fits(full.view()));
}

TEST_CASE("The strictest rows come first, and each bit leads to its own row") {
    const rule_catalogue& catalogue = index_of<standard>.catalogue();
    const row_order& order = catalogue.order();
    for (std::size_t bit = 1; bit < standard.screening.size(); ++bit) {
        const screening_rule &before = catalogue.screening(bit - 1), &here = catalogue.screening(bit);
        REQUIRE(before.then.get() >= here.then.get());
        REQUIRE((before.then.get() > here.then.get() || before.wait >= here.wait));
        REQUIRE((before.then.get() > here.then.get() || before.wait > here.wait ||
                 order.row_of(bit - 1) < order.row_of(bit))); // alike, so as in the table
        REQUIRE(order.table_of(bit) == table_kind::screening);
    }
    const std::size_t first = order.first_bit(table_kind::protocol);
    CHECK(order.place_of("no.such.row", standard.protocol, table_kind::protocol) == book_rules::capacity);
    for (std::size_t bit = first; bit < first + standard.protocol.size(); ++bit) {
        REQUIRE(order.table_of(bit) == table_kind::protocol);
        REQUIRE(order.place_of(catalogue.protocol(bit).id, standard.protocol, table_kind::protocol) == bit - first);
        for (std::size_t later = bit + 1; later < first + standard.protocol.size(); ++later) {
            REQUIRE_FALSE(catalogue.protocol(later).replaces.contains(catalogue.protocol(bit).id));
        }
    }
    const std::size_t limits = order.first_bit(table_kind::limits);
    for (std::size_t bit = limits + 1; bit < limits + standard.limits.size(); ++bit) {
        const limit_value &before = catalogue.limit(bit - 1).then, &here = catalogue.limit(bit).then;
        REQUIRE(order.table_of(bit) == table_kind::limits);
        REQUIRE((before.kind() < here.kind() || before.at_least_as_tight_as(here)));
    }
    for (std::size_t bit = 1; bit < standard.routine.size(); ++bit) {
        REQUIRE(catalogue.routine(bit - 1).then.kind.get() <= catalogue.routine(bit).then.kind.get());
    }
}
