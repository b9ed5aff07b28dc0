// SPDX-License-Identifier: MIT
/// Why an answer is what it is, and why a rule did not take part.
#include "../../catch.hpp"

#include <needlewise/decision/explain.hpp>
#include <needlewise/formats/text.hpp>

#include "../patient.hpp"

using namespace needlewise;

namespace {

constexpr decision plain = recommend(patient);

} // namespace

TEST_CASE("Why a rule did not take part") {
    CHECK(why_not(patient, "acne_scar.severe").field == "severity");
    CHECK(why_not(patient, "acne_scar.severe").value == "moderate");
    CHECK(why_not(patient, "acne_scar.moderate").fate == rule_fate::took_part);
    CHECK(why_not(patient, "no.such.rule").fate == rule_fate::no_such_rule);
    CHECK(why_not(patient, "screening.eczema").field == "finding");
    CHECK(why_not(patient, "limit.home").field == "practitioner");
    CHECK(why_not(with(screening::all_clear().with(finding::isotretinoin, 40_weeks)), "screening.isotretinoin").fate ==
          rule_fate::worn_off);
    CHECK(why_not(at(body_site::eyelid), "routine.cleansing.home").fate != rule_fate::took_part);
    intake darker = patient;
    darker.phototype = fitzpatrick::v;
    const rule_absence replaced = why_not(darker, "acne_scar.moderate");
    CHECK(replaced.fate == rule_fate::replaced);
    CHECK(replaced.instead == "acne_scar.darker");
    CHECK(describe(replaced) == "acne_scar.moderate: acne_scar.darker goes before it");
    const auto allergic = with(screening::all_clear().with(finding::anaesthetic_allergy));
    CHECK(why_not(allergic, "routine.numbing.clinic.deep").fate == rule_fate::omitted);
    CHECK(why_not(at(body_site::eyelid), "routine.aftercare.wipe").rule == "routine.aftercare.wipe");
}

TEST_CASE("Every rule that took part is explained with its sources") {
    std::size_t told = 0;
    for (const fired_rule& rule : explain(patient)) {
        CHECK_FALSE(rule.said.empty());
        CHECK(rule.sources->size() > 0);
        ++told;
    }
    CHECK(told == plain.rules().size());
}
