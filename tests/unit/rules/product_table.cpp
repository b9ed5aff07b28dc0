// SPDX-License-Identifier: MIT
/// Tables of products: what they answer, and their faults at run time.
#include "../../catch.hpp"

#include <string_view>

#include <needlewise/books/standard/products.hpp>
#include <needlewise/rules/product_proof.hpp>

using namespace needlewise;

namespace {

constexpr product_rule never_anything{.id = "all",
                                      .when = {.of = any_of<product>},
                                      .then = product_verdict::never,
                                      .said = "s",
                                      .source = sources::expert_opinion,
                                      .strength = rule_strength::opinion};
constexpr product_case asked{
    product::vitamin_c, product_moment::later,   skin_concern::melasma, practitioner_kind::clinician,
    fitzpatrick::iii,   depth_band::superficial, finding_set{}};

constexpr product_rule rule(std::string_view id, product_verdict then, product_condition when) {
    product_rule made = never_anything;
    made.id = id;
    made.then = then;
    made.when = when;
    return made;
}
template <std::size_t Rows> product_fault first_fault(const product_rule (&rows)[Rows]) {
    return inspect(product_table(rows)).first();
}

} // namespace

TEST_CASE("The standard table of products is sound") {
    STATIC_REQUIRE(proven_products<standard_products>);
    STATIC_REQUIRE(products_never_bolder_than<standard_products, standard_products>);
    CHECK(inspect(standard_products).empty());
    CHECK(bolder_than(standard_products, standard_products).empty());
}

TEST_CASE("Of rules for everybody the one that goes before the others answers, a finding only makes it stricter") {
    product_rule vitamin = rule("vitamin", product_verdict::may, {.of = product::vitamin_c});
    vitamin.replaces = "all";
    const product_rule found =
        rule("found", product_verdict::not_yet, {.of = product::vitamin_c, .having = finding::pregnancy});
    const product_rule milder_for_a_finding =
        rule("milder", product_verdict::recommended, {.of = product::vitamin_c, .having = finding::sunburn});
    const product_table table({never_anything, vitamin, found, milder_for_a_finding});
    const auto verdict = [&](const product_case& which) {
        return table.rows()[table.deciding(table.holding(which))].then.get();
    };
    product_case other = asked;
    CHECK(verdict(other) == product_verdict::may);
    other.present = finding::sunburn;
    CHECK(verdict(other) == product_verdict::may);
    other.present = {finding::sunburn, finding::pregnancy};
    CHECK(verdict(other) == product_verdict::not_yet);
    other.what = product::acid;
    CHECK(verdict(other) == product_verdict::never);
    other.what = static_cast<product>(200);
    CHECK(table.holding(other).empty());
    CHECK(table.deciding(table.holding(other)) == table.rows().size());
}

TEST_CASE("Of equally strict rules the longest wait decides") {
    product_rule everybody =
        rule("everybody", product_verdict::may, {.of = any_of<product>, .at = product_moment::later});
    everybody.wait = 3_days;
    product_rule found = rule("found", product_verdict::may,
                              {.of = any_of<product>, .at = product_moment::later, .having = finding::sunburn});
    found.wait = 7_days;
    const product_table table({everybody, found});
    product_case burnt = asked;
    CHECK(table.deciding(table.holding(burnt)) == 0);
    burnt.present = finding::sunburn;
    CHECK(table.deciding(table.holding(burnt)) == 1);
}

TEST_CASE("Faults of a table of products are named, with a witness") {
    CHECK(first_fault({never_anything}).kind == fault_kind::none);

    const product_fault gap =
        first_fault({rule("half", product_verdict::never, {.of = ~enum_set<product>(product::unnamed)})});
    CHECK(gap.kind == fault_kind::gap);
    CHECK(gap.witness<product>(product_axis_of) == product::unnamed);
    CHECK(describe(gap).view() == "gap in the products table; for example unnamed, before, skin_texture, lay_person, "
                                  "phototype i, needles cosmetic");

    const product_rule acid = rule("acid", product_verdict::may, {.of = product::acid});
    const product_fault overlap = first_fault({never_anything, acid});
    CHECK(overlap.kind == fault_kind::overlap);
    CHECK(overlap.rule == "all");
    CHECK(overlap.other == "acid");
    CHECK(overlap.witness<product>(product_axis_of) == product::acid);

    product_rule early = rule("early", product_verdict::not_yet, {.of = product::acid, .at = product_moment::before});
    product_rule late = rule("late", product_verdict::never, {.of = product::acid, .at = ~early.when.at});
    product_rule dead = acid;
    dead.id = "dead";
    dead.replaces = "all";
    early.replaces = {"all", "dead"};
    late.replaces = {"all", "dead"};
    const product_fault never_answers = first_fault({never_anything, early, late, dead});
    CHECK(never_answers.kind == fault_kind::dead_rule);
    CHECK(never_answers.rule == "dead");
    product_rule stand_in = rule("stand_in", product_verdict::never, {.of = {product::acid, product::vitamin_c}});
    stand_in.replaces = {"all", "dead"};
    CHECK(first_fault({never_anything, stand_in, dead}).kind == fault_kind::none);

    const product_rule no_change =
        rule("no_change", product_verdict::may, {.of = product::acid, .having = finding::sunburn});
    const product_fault found = first_fault({never_anything, no_change});
    CHECK(found.kind == fault_kind::dead_rule);
    CHECK(found.rule == "no_change");

    CHECK(first_fault({never_anything, never_anything}).kind == fault_kind::duplicate_id);
    product_rule wordless = never_anything;
    wordless.said = "";
    CHECK(first_fault({wordless}).kind == fault_kind::unnamed_rule);

    product_rule lost = acid;
    lost.replaces = {"all", "nobody"};
    const product_fault dangling = first_fault({never_anything, lost});
    CHECK(dangling.kind == fault_kind::dangling_replacement);
    CHECK(dangling.other == "nobody");
    product_rule first = acid;
    first.replaces = "all";
    product_rule second = rule("second", product_verdict::may, {.of = product::acid, .at = product_moment::before});
    second.replaces = "acid";
    CHECK(first_fault({never_anything, first, second}).kind == fault_kind::chained_replacement);
}

TEST_CASE("What a row of products cannot say is impossible") {
    const auto impossible = [](const product_rule& wrong) {
        product_rule row = wrong;
        if (for_everybody(row)) {
            row.replaces = "all";
        }
        return first_fault({never_anything, row}).kind == fault_kind::impossible_value;
    };
    const auto waiting = [](product_rule row) {
        row.wait = 3_days;
        return row;
    };
    const product_condition acid_later{.of = product::acid, .at = product_moment::later};
    const product_condition acid_first_day{.of = product::acid, .at = product_moment::first_day};
    CHECK(impossible(waiting(rule("a", product_verdict::may, acid_first_day))));
    CHECK(impossible(waiting(rule("a", product_verdict::never, acid_later))));
    CHECK(impossible(rule("a", product_verdict::not_yet, acid_later)));
    CHECK(impossible(rule("a", product_verdict::only_by_clinician, acid_later)));
    CHECK(impossible(rule("a", product_verdict::only_by_specialist, acid_later)));
    CHECK(impossible(rule("a", product_verdict::never, {.of = none_of<product>})));
    CHECK(impossible(
        rule("a", product_verdict::never,
             {.of = product::acid, .practitioner = practitioner_kind::specialist, .having = finding::sunburn})));
    product_rule replacing = rule("a", product_verdict::never, {.of = product::acid, .having = finding::sunburn});
    replacing.replaces = "all";
    CHECK(impossible(replacing));
    CHECK_FALSE(impossible(rule("a", product_verdict::not_yet, acid_first_day)));
    CHECK_FALSE(impossible(waiting(rule("a", product_verdict::may, acid_later))));
}

TEST_CASE("A rule that recommends needs two published sources") {
    product_rule bold = rule("bold", product_verdict::recommended, {.of = any_of<product>});
    CHECK(first_fault({bold}).kind == fault_kind::thin_evidence);
    bold.source = {product_evidence::kang_lu_2022, sources::expert_opinion};
    CHECK(first_fault({bold}).kind == fault_kind::thin_evidence);
    bold.source = {product_evidence::kang_lu_2022, product_evidence::asif_2016};
    CHECK(first_fault({bold}).kind == fault_kind::none);
}

TEST_CASE("Nothing is stricter in better hands") {
    product_rule lay =
        rule("lay", product_verdict::may, {.of = any_of<product>, .practitioner = practitioner_kind::lay_person});
    product_rule trained =
        rule("trained", product_verdict::never,
             {.of = any_of<product>, .practitioner = ~enum_set<practitioner_kind>(practitioner_kind::lay_person)});
    const product_fault worse = first_fault({lay, trained});
    CHECK(worse.kind == fault_kind::worse_in_better_hands);
    CHECK(worse.rule == "trained");
    CHECK(worse.other == "lay");
    CHECK(worse.witness<practitioner_kind>(product_axis_practitioner) == practitioner_kind::aesthetician);
    lay.then = product_verdict::never;
    trained.then = product_verdict::may;
    CHECK(first_fault({lay, trained}).kind == fault_kind::none);
    lay.then = product_verdict::may; // the same verdict, after a longer wait
    lay.when.at = product_moment::later;
    trained.when.at = product_moment::later;
    trained.wait = 1_days;
    CHECK(inspect(product_table({lay, trained})).size() == 2);
}

TEST_CASE("A clinic's table may be stricter, and a milder one is seen") {
    constexpr product_rule no_plasma{.id = "clinic.no_plasma",
                                     .when = {.of = product::platelet_rich_plasma},
                                     .then = product_verdict::never,
                                     .said = "We do not handle blood.",
                                     .source = sources::expert_opinion,
                                     .strength = rule_strength::opinion,
                                     .replaces = {"products.plasma.acne_scar", "products.plasma",
                                                  "products.plasma.outside_medicine", "products.plasma.unstudied",
                                                  "products.plasma.kept"}};
    const auto stricter = standard_products.also({no_plasma});
    CHECK(inspect(stricter).empty());
    CHECK(bolder_than(stricter, standard_products).empty());
    CHECK_FALSE(bolder_than(standard_products, stricter).empty());

    constexpr product_rule bold{.id = "clinic.vitamin_c",
                                .when = {.of = product::vitamin_c, .at = product_moment::open_channels},
                                .then = product_verdict::may,
                                .said = "We put it on.",
                                .source = sources::expert_opinion,
                                .strength = rule_strength::opinion,
                                .replaces = "products.vitamin_c"};
    const auto milder = standard_products.also({bold});
    CHECK(inspect(milder).empty());
    const product_fault seen = bolder_than(milder, standard_products).first();
    CHECK(seen.kind == fault_kind::bolder);
    CHECK(seen.rule == "clinic.vitamin_c");
    CHECK(seen.other == "products.vitamin_c");

    // A row for a finding that is gone is missed too.
    const product_rule finding_row =
        rule("found", product_verdict::never, {.of = product::acid, .having = finding::sunburn});
    product_rule mild = never_anything;
    mild.then = product_verdict::may;
    CHECK(bolder_than(product_table({mild}), product_table({mild, finding_row})).first().rule == "found");
    CHECK(bolder_than(product_table({never_anything}), product_table({mild, finding_row})).empty());
}

TEST_CASE("No wait is lost to a rule that answers in its place, and no rule replaces itself") {
    product_rule later =
        rule("later", product_verdict::recommended, {.of = product::acid, .at = product_moment::later});
    later.wait = 7_days;
    later.source = {sources::chu_2021, sources::dogra_2014};
    later.replaces = "all";
    product_rule with = rule("with", product_verdict::may,
                             {.of = product::acid, .at = product_moment::later, .having = finding::sunburn});
    with.wait = 2_days;
    const product_rule lost[] = {never_anything, later, with};
    CHECK(first_fault(lost).kind == fault_kind::shorter_wait);
    CHECK(
        describe(first_fault(lost)).view().starts_with("shorter_wait in the products table: rule with and rule later"));
    with.wait = 7_days;
    const product_rule kept[] = {never_anything, later, with};
    CHECK_FALSE(first_fault(kept));

    // Another table that lets it be put on sooner is bolder, though it no longer recommends it.
    product_rule sooner = later;
    sooner.then = product_verdict::may;
    sooner.wait = {};
    const product_rule base[] = {never_anything, later};
    const product_rule bold[] = {never_anything, sooner};
    CHECK(bolder_than(product_table(bold), product_table(base)).first().kind == fault_kind::bolder);
    CHECK(bolder_than(product_table(base), product_table(bold)).first().kind == fault_kind::bolder);

    later.replaces = {"all", "later"};
    const product_rule itself[] = {never_anything, later};
    CHECK(first_fault(itself).kind == fault_kind::dangling_replacement);
}
