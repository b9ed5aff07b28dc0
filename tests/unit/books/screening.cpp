// SPDX-License-Identifier: MIT
/// The screening of the standard book: what carries a row, and that less risk and better hands are never punished.
#include "../../catch.hpp"

#include <algorithm>
#include <string>

#include <needlewise/books/standard/positions.hpp>
#include <needlewise/books/standard/waits.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;

namespace {

/// Kinds of source that can carry a rule beyond weak: neither shops, clinics' sheets nor opinion.
constexpr enum_set<evidence_kind> carriers{evidence_kind::systematic_review, evidence_kind::randomised_trial,
                                           evidence_kind::controlled_trial,  evidence_kind::cohort,
                                           evidence_kind::case_series,       evidence_kind::device_label,
                                           evidence_kind::guideline,         evidence_kind::laboratory};

template <class Rows> void check_carried(const Rows& rows) {
    for (const auto& row : rows) {
        INFO(row.id.get().data());
        const bool carried = std::any_of(row.source.begin(), row.source.end(),
                                         [](const source& each) { return carriers.contains(each.kind.get()); });
        CHECK((carried || row.strength.get() >= rule_strength::weak));
        const bool only_opinion =
            row.source.size() == 1 && (*row.source.begin()).kind.get() == evidence_kind::expert_opinion;
        CHECK((!only_opinion || row.strength.get() == rule_strength::opinion));
    }
}

/// The outcome of the screening alone, read row by row.
verdict screened(finding found, skin_concern concern, body_site site, fitzpatrick skin, practitioner_kind hands) {
    verdict worst = verdict::proceed;
    for (const screening_rule& row : standard.screening) {
        if (row.when.having.contains(found) && row.when.concern.contains(concern) && row.when.site.contains(site) &&
            row.when.phototype.contains(skin) && row.when.practitioner.contains(hands)) {
            worst = std::max(worst, verdict_of(row.then));
        }
    }
    return worst;
}

} // namespace

TEST_CASE("What is graded moderate or strong has a source that can carry it") {
    check_carried(standard.screening);
    check_carried(standard.limits);
    check_carried(books::other_positions<>);
}

TEST_CASE("A finding never has a worse outcome in lighter skin or in better trained hands") {
    std::string first;
    for (const finding found : every<finding>) {
        for (const skin_concern concern : every<skin_concern>) {
            for (const body_site site : every<body_site>) {
                for (const practitioner_kind hands : every<practitioner_kind>) {
                    for (const fitzpatrick skin : every<fitzpatrick>) {
                        const verdict here = screened(found, concern, site, skin, hands);
                        if (skin != fitzpatrick::vi &&
                            here >
                                screened(found, concern, site, static_cast<fitzpatrick>(position(skin) + 1), hands)) {
                            first = "worse in lighter skin: " + std::string(code(found));
                        }
                        if (hands != practitioner_kind::lay_person &&
                            here > screened(found, concern, site, skin,
                                            static_cast<practitioner_kind>(position(hands) - 1))) {
                            first = "worse in better hands: " + std::string(code(found));
                        }
                    }
                }
            }
        }
    }
    CHECK(first == "");
}

TEST_CASE("A whole decision is never worse in better trained hands, and each practitioner is told apart") {
    std::string first;
    std::size_t better[enumerator_count<practitioner_kind>]{};
    for (const skin_concern concern : every<skin_concern>) {
        for (const body_site site : every<body_site>) {
            if (is_composite(site)) { // that is answered by its parts
                continue;
            }
            for (const fitzpatrick skin : every<fitzpatrick>) {
                for (const severity_grade severity : every<severity_grade>) {
                    verdict before = verdict::refuse;
                    for (const practitioner_kind hands : every<practitioner_kind>) {
                        const verdict now = recommend({.concern = concern,
                                                       .severity = severity,
                                                       .site = site,
                                                       .phototype = skin,
                                                       .practitioner = hands,
                                                       .history = screening::all_clear()})
                                                .outcome();
                        if (now > before) {
                            first = std::string(code(concern)) + " " + std::string(code(site)) + " " +
                                    std::string(code(hands));
                        }
                        better[position(hands)] += now < before && hands != practitioner_kind::lay_person ? 1U : 0U;
                        before = now;
                    }
                }
            }
        }
    }
    CHECK(first == "");
    CHECK(better[position(practitioner_kind::clinician)] > 0);
    CHECK(better[position(practitioner_kind::specialist)] > 0);
}

TEST_CASE("A wait of the screening is a wait of the table of waits") {
    constexpr duration all[] = {books::waits::topical_retinoid,
                                books::waits::topical_acid,
                                books::waits::topical_corticosteroid,
                                books::waits::sun,
                                books::waits::hair_removal,
                                books::waits::facial,
                                books::waits::anti_inflammatory_drug,
                                books::waits::alcohol,
                                books::waits::blood_thinning_supplement,
                                books::waits::vaccination,
                                books::waits::needling,
                                books::waits::superficial_peel,
                                books::waits::medium_peel,
                                books::waits::deep_peel,
                                books::waits::intense_pulsed_light,
                                books::waits::laser,
                                books::waits::botulinum_toxin,
                                books::waits::dermal_filler,
                                books::waits::surgery,
                                books::waits::young_scar,
                                books::waits::isotretinoin,
                                books::waits::isotretinoin_in_the_body,
                                books::waits::antibiotic,
                                books::waits::cancer_treatment,
                                books::waits::systemic_corticosteroid,
                                books::waits::treatment_to_come};
    for (const screening_rule& row : standard.screening) {
        INFO(row.id.get().data());
        CHECK((row.wait.is_zero() || std::find(std::begin(all), std::end(all), row.wait) != std::end(all)));
    }
}

TEST_CASE("One agent has one wait in everybody's hands, but isotretinoin while it is in the body") {
    constexpr std::string_view while_in_the_body = "screening.isotretinoin.taking";
    for (const screening_rule& one : standard.screening) {
        for (const screening_rule& other : standard.screening) {
            const bool while_taken = one.id.get() == while_in_the_body || other.id.get() == while_in_the_body;
            if (!while_taken && !one.wait.is_zero() && !other.wait.is_zero() && one.when.concern.full() &&
                other.when.concern.full() && (one.when.having & other.when.having) != finding_set()) {
                INFO(one.id.get().data() << " and " << other.id.get().data());
                CHECK(one.wait == other.wait);
            }
        }
    }
}

TEST_CASE("Nobody is needled while isotretinoin is in the body, and a specialist sooner after it than others") {
    const auto after_isotretinoin = [](duration since, practitioner_kind hands) {
        return recommend({.concern = skin_concern::acne_scar,
                          .severity = severity_grade::severe,
                          .site = body_site::cheek,
                          .phototype = fitzpatrick::ii,
                          .practitioner = hands,
                          .history = screening::all_clear().with(finding::isotretinoin, since)});
    };
    for (const practitioner_kind hands : {practitioner_kind::clinician, practitioner_kind::specialist}) {
        CHECK(after_isotretinoin(29_days, hands).outcome() == verdict::defer);
        CHECK(after_isotretinoin(26_weeks, hands).outcome() == verdict::proceed);
    }
    CHECK(after_isotretinoin(30_days, practitioner_kind::clinician).outcome() == verdict::defer);
    const decision sooner = after_isotretinoin(30_days, practitioner_kind::specialist);
    REQUIRE(sooner.outcome() == verdict::proceed_with_precautions);
    CHECK(sooner.plan()->depth.max == 1.5_mm);
}

TEST_CASE("What leads out of the book is refused in everybody's hands, and what is left out is a caution") {
    for (const practitioner_kind hands : every<practitioner_kind>) {
        const auto of = [hands](finding found) {
            return screened(found, skin_concern::skin_texture, body_site::cheek, fitzpatrick::iv, hands);
        };
        CHECK(of(finding::heated_device) == verdict::refuse);
        CHECK(of(finding::vitiligo_unstable) == verdict::refuse);
        CHECK(of(finding::irradiated_field) == verdict::refer);
        CHECK(of(finding::suspicious_lesion) >= verdict::defer);
        CHECK(of(finding::harmless_mole) == verdict::proceed_with_precautions);
        CHECK(of(finding::tattoo_in_field) == verdict::proceed_with_precautions);
        CHECK((of(finding::melasma) == verdict::refer) == books::outside_medicine.contains(hands));
        CHECK((of(finding::under_18) == verdict::proceed_with_precautions) == books::specialists.contains(hands));
    }
}

TEST_CASE("A peel counts by its depth, light apart from laser, and an operation apart from its scar") {
    const auto wait_of = [](finding found, duration since, skin_concern concern = skin_concern::surgical_scar) {
        return recommend({.concern = concern,
                          .severity = severity_grade::moderate,
                          .site = body_site::cheek,
                          .phototype = fitzpatrick::ii,
                          .practitioner = practitioner_kind::specialist,
                          .history = screening::all_clear().with(found, since)})
            .wait();
    };
    CHECK(wait_of(finding::superficial_peel, 1_weeks) == 2_weeks);
    CHECK(wait_of(finding::medium_peel, 28_days) == 2_days);
    CHECK(wait_of(finding::chemical_peel, 30_days) == 61_days);
    CHECK(wait_of(finding::intense_pulsed_light, 2_weeks).is_zero());
    CHECK(wait_of(finding::laser, 2_weeks) == 11_weeks);
    CHECK(wait_of(finding::surgery_in_field, 30_weeks).is_zero());
    CHECK(wait_of(finding::surgery_in_field, 30_weeks, skin_concern::skin_texture) == 22_weeks);
    CHECK(wait_of(finding::topical_retinoid, 5_days) == 2_days);
}
