// SPDX-License-Identifier: MIT
/// The limits of the standard book, beside the skin that was measured and beside each other.
#include "../../catch.hpp"

#include <algorithm>
#include <string>

#include <needlewise/literature/skin.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;

namespace {

/// The tightest that the rows say of one kind, read one by one.
struct tightest {
    needle_length ceiling = longest_needle;
    duration soonest = {};
};
tightest allowed(skin_concern concern, body_site site, fitzpatrick phototype, practitioner_kind practitioner) {
    tightest all;
    for (const limit_rule& row : standard.limits) {
        if (row.when.having.full() && row.when.concern.contains(concern) && row.when.site.contains(site) &&
            row.when.phototype.contains(phototype) && row.when.practitioner.contains(practitioner) &&
            row.when.severity.full() && row.when.device.full()) {
            all.ceiling = std::min(all.ceiling, row.then.get().ceiling());
            all.soonest = std::max(all.soonest, row.then.get().soonest());
        }
    }
    return all;
}

constexpr enum_set<body_site> no_needles{body_site::eyelid};
/// Where labels were evaluated, or trials were done, with needles longer than the thinnest mean of the skin.
// Each part of the face is asked alone.
constexpr enum_set<body_site> simple_sites = ~enum_set<body_site>(body_site::full_face);
constexpr enum_set<body_site> evaluated_deeper{body_site::cheek, body_site::chin, body_site::jawline, body_site::scalp};

} // namespace

TEST_CASE("No site is needled without a limit of its own") {
    for (const body_site site : simple_sites) {
        INFO(code(site));
        CHECK(std::any_of(standard.limits.begin(), standard.limits.end(), [site](const limit_rule& row) {
            return row.when.site.contains(site) && !row.when.site.full() && row.then.get().kind() == limit_kind::depth;
        }));
    }
}

TEST_CASE("Sound skin is needled no deeper than its thinnest published mean, unless a label was evaluated deeper") {
    for (const body_site site : simple_sites) {
        for (const skin_concern concern : every<skin_concern>) {
            INFO(code(site) << ", " << code(concern));
            const tightest here = allowed(concern, site, fitzpatrick::i, practitioner_kind::specialist);
            if (no_needles.contains(site)) {
                CHECK(here.ceiling == no_needling);
            } else if (evaluated_deeper.contains(site)) {
                CHECK(here.ceiling <= (books::scars.contains(concern)           ? 2.5_mm
                                       : concern == skin_concern::stretch_marks ? 2.5_mm
                                                                                : 1.5_mm));
            } else if (!books::body_scars.contains(concern)) {
                CHECK(here.ceiling.in_micrometres() <= skin_at(site).total_least.in_micrometres());
            } else {
                // A scar is thicker than the skin around it, by how much was not measured: at most two thirds more.
                CHECK(here.ceiling.in_micrometres() * 3 <= skin_at(site).total_least.in_micrometres() * 5);
            }
        }
    }
}

TEST_CASE("A limit of a site that was not measured says that it is weak or opinion") {
    for (const limit_rule& row : standard.limits) {
        if (row.when.site.full() || row.then.get().kind() != limit_kind::depth || row.then.get() == never_needled) {
            continue;
        }
        INFO(row.id.get().data());
        const bool by_label = std::any_of(row.source.begin(), row.source.end(), [](const source& each) {
            return each.kind.get() == evidence_kind::device_label ||
                   each.kind.get() == evidence_kind::systematic_review;
        });
        for (const body_site site : row.when.site) {
            const bool measured = skin_at(site).basis == figure_basis::measured;
            CHECK((measured || by_label || row.strength.get() >= rule_strength::weak));
        }
    }
}

TEST_CASE("Darker skin, less trained hands and raised risk never get a longer needle or a shorter interval") {
    std::string first;
    for (const skin_concern concern : every<skin_concern>) {
        for (const body_site site : simple_sites) {
            for (const practitioner_kind hands : every<practitioner_kind>) {
                for (const fitzpatrick skin : every<fitzpatrick>) {
                    const tightest here = allowed(concern, site, skin, hands);
                    const auto worse = [&](const tightest& than) {
                        return here.ceiling > than.ceiling || here.soonest < than.soonest;
                    };
                    if (skin != fitzpatrick::i &&
                        worse(allowed(concern, site, static_cast<fitzpatrick>(position(skin) - 1), hands))) {
                        first = "bolder in darker skin: " + std::string(code(concern)) + " " + std::string(code(site));
                    }
                    if (hands != practitioner_kind::lay_person &&
                        allowed(concern, site, skin, static_cast<practitioner_kind>(position(hands) - 1)).ceiling >
                            here.ceiling) {
                        first = "deeper in less trained hands: " + std::string(code(concern)) + " " +
                                std::string(code(site));
                    }
                }
            }
        }
    }
    CHECK(first == "");
}

TEST_CASE("In phototypes IV to VI no concern but hair and pale patches is needled sooner than every 4 weeks") {
    for (const skin_concern concern : every<skin_concern>) {
        for (const fitzpatrick skin : books::darker_phototypes) {
            INFO(code(concern));
            const tightest here = allowed(concern, body_site::abdomen, skin, practitioner_kind::specialist);
            CHECK(here.ceiling <= 1.5_mm);
            CHECK((here.soonest >= 4_weeks || concern == skin_concern::hair_loss ||
                   concern == skin_concern::hypopigmentation));
        }
    }
}

TEST_CASE("What is for specialists is planned in their hands and in nobody else's") {
    for (const skin_concern concern : books::specialists_concerns) {
        for (const practitioner_kind hands : every<practitioner_kind>) {
            INFO(code(concern) << ", " << code(hands));
            const decision made = recommend({.concern = concern,
                                             .severity = severity_grade::moderate,
                                             .site = body_site::cheek,
                                             .phototype = fitzpatrick::ii,
                                             .practitioner = hands,
                                             .history = screening::all_clear()});
            CHECK((made.plan() != nullptr) == (hands == practitioner_kind::specialist));
        }
    }
}
