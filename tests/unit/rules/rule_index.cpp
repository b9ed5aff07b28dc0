// SPDX-License-Identifier: MIT
/// A book that is made ready at run time decides like a constant one.
#include "../../catch.hpp"

#include <vector>

#include <needlewise/decision/fingerprint.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/rules/inspect.hpp>

using namespace needlewise;

namespace {

constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::moderate,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::iii,
                         .practitioner = practitioner_kind::clinician,
                         .history = screening::all_clear()};
constexpr decision plain = recommend(patient);

} // namespace

TEST_CASE("A book of run time is reported on, and decides") {
    auto rows = standard.protocol;
    std::vector<protocol_rule> mine(rows.begin(), rows.end());
    mine[0].then.sessions = range<int>(5, 3);
    mine.pop_back(); // hair_loss.home replaced hair_loss: no gap
    book_view view = standard.view();
    view.protocol = mine;
    CHECK(inspect(view).first().kind == fault_kind::impossible_value);
    mine[0] = rows[0];
    CHECK(inspect(view).empty());
    mine.erase(mine.begin()); // skin_texture.mild
    view.protocol = mine;
    const fault_list faults = inspect(view);
    CHECK(faults.size() >= 1);
    bool gap = false;
    for (const fault& each : faults) {
        gap = gap || each.kind == fault_kind::gap;
    }
    CHECK(gap);
    const rule_index<> index(view);
    CHECK(recommend(patient, index).plan()->sessions == plain.plan()->sessions);
    CHECK(fingerprint_of(recommend(patient, index)) != fingerprint_of(plain));
    intake lost = patient;
    lost.concern = skin_concern::skin_texture;
    lost.severity = severity_grade::mild;
    const decision nowhere = recommend(lost, index); // a gap is never a plan
    CHECK(nowhere.outcome() == verdict::refer);
    CHECK(nowhere.objections().empty());
    CHECK(nowhere.binding_limits().empty());
    for (const fired_rule& rule : nowhere.rules()) {
        CHECK(rule.table != table_kind::protocol);
    }
}
