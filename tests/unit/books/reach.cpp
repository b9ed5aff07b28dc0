// SPDX-License-Identifier: MIT
/// Rows and words of the standard book that do something, over the whole domain of decisions: what `offers_every_row`
/// and `tells_words_apart` prove of the rows is said once more of the answers.
#include "../../catch.hpp"
#include "../every_case.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <needlewise/course.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/products.hpp>

using namespace needlewise;

namespace {

/// What a person learns from answers, as one number: how they end, the wait, each regimen, the steps, and for findings
/// which rows speak.
class digest {
public:
    void add(std::uint64_t more) { value_ = (value_ ^ more) * 0x9E37'79B9'7F4A'7C15U + 1; }
    void add(const decision& made) {
        add(position(made.outcome()));
        add(static_cast<std::uint64_t>(made.wait().in_minutes()));
        if (const treatment_plan* plan = made.plan()) {
            for (const treatment_plan& each : plan->regimens()) {
                add(static_cast<std::uint64_t>(each.depth.max.in_micrometres()));
                add(static_cast<std::uint64_t>(each.interval.min.in_minutes()));
                add(static_cast<std::uint64_t>(each.sessions.min * 100 + each.sessions.max));
            }
            for (const std::size_t step : plan->steps().rules()) {
                add(step);
            }
        }
    }
    void add_reasons(const decision& made) {
        for (const std::size_t rule : made.fired()) {
            add(rule);
        }
    }
    bool operator==(const digest&) const = default;

private:
    std::uint64_t value_ = 0;
};

/// Calls with every case at one site, without severity if it is not the point.
template <class Call> void everywhere(Call call, enum_set<severity_grade> severities = any_of<severity_grade>) {
    every_case({.severities = severities, .sites = ~whole_sites}, call);
}

/// The pairs of values of an axis whose answers are the same in every case.
template <enumerated Enum>
std::string alike(const std::array<digest, enumerator_count<Enum>>& answers, const enum_set<Enum>& values) {
    std::string pairs;
    for (const Enum one : values) {
        for (const Enum other : values) {
            if (one < other && answers[position(one)] == answers[position(other)]) {
                pairs += std::string(code(one)) + "=" + std::string(code(other)) + " ";
            }
        }
    }
    return pairs;
}

} // namespace

TEST_CASE("Every row of the standard book does something in an answer that somebody gets") {
    std::set<std::string_view> planned; // protocol rows that a plan offers
    std::set<std::string_view> binding; // limits that narrow a plan or leave nothing of one
    std::set<std::string_view> heard;   // rows that take part in a plan, or say what an answer without one says
    const auto look = [&](const decision& made) {
        for (const auto& limit : made.binding_limits()) {
            binding.insert(limit.id);
        }
        if (const treatment_plan* plan = made.plan()) {
            for (const treatment_plan& each : plan->regimens()) {
                planned.insert(each.rule().id);
            }
            for (const auto& rule : made.rules()) {
                heard.insert(rule.id);
            }
            return;
        }
        for (const auto& rule : made.objections()) {
            if (rule.leads_to == made.outcome()) {
                heard.insert(rule.id);
            }
        }
    };
    everywhere([&](intake asked) {
        look(recommend(asked));
        for (const device_kind device : every<device_kind>) {
            asked.device = device;
            look(recommend(asked));
        }
        asked.device = device_kind::unspecified;
        if (asked.severity.get() == severity_grade::moderate) {
            for (const finding found : ~own_findings) {
                asked.history = screening::all_clear().with(found);
                look(recommend(asked));
                for (const duration since : {2_weeks, 10_weeks}) {
                    if (!row_of(found).counts_from.empty()) {
                        asked.history = screening::all_clear().with(found, since);
                        look(recommend(asked));
                    }
                }
            }
        }
    });
    for (const protocol_rule& rule : standard.protocol) {
        INFO(rule.id.get());
        CHECK(planned.count(rule.id) == 1);
    }
    const auto all_heard = [&](const auto& rules) {
        for (const auto& rule : rules) {
            INFO(rule.id.get());
            CHECK(heard.count(rule.id) == 1);
        }
    };
    all_heard(standard.screening);
    all_heard(standard.routine);
    // Some limits only stand guard: no row of the book goes as far, but one that a clinic adds may.
    std::set<std::string_view> guards;
    for (const limit_rule& rule : standard.limits) {
        if (binding.count(rule.id) == 0) {
            guards.insert(rule.id);
            INFO(rule.id.get());
            CHECK(heard.count(rule.id) == 1);
        }
    }
    CHECK(guards == std::set<std::string_view>{"limit.clinic", "limit.face", "limit.body",
                                               "limit.stretch_marks.interval", "limit.deep.interval"});
}

TEST_CASE("Every word that people answer with makes a difference to somebody") {
    std::array<digest, enumerator_count<severity_grade>> of_severity{};
    std::array<digest, enumerator_count<fitzpatrick>> of_phototype{};
    std::array<digest, enumerator_count<practitioner_kind>> of_practitioner{};
    everywhere([&](const intake& asked) {
        const decision made = recommend(asked);
        of_severity[position(asked.severity.get())].add(made);
        of_phototype[position(asked.phototype.get())].add(made);
        of_practitioner[position(asked.practitioner.get())].add(made);
    });
    CHECK(alike(of_severity, any_of<severity_grade>) == "");
    CHECK(alike(of_practitioner, any_of<practitioner_kind>) == "");
    // Of these scales and names of the world outside the sources treat some alike.
    CHECK(alike(of_phototype, any_of<fitzpatrick>) == "i=ii i=iii ii=iii iv=v iv=vi v=vi ");

    std::array<digest, enumerator_count<finding>> of_finding{};
    everywhere(
        [&](intake asked) {
            for (const finding found : ~own_findings) {
                asked.history = screening::all_clear().with(found);
                const decision made = recommend(asked);
                of_finding[position(found)].add(made);
                of_finding[position(found)].add_reasons(made);
            }
        },
        severity_grade::moderate);
    CHECK(alike(of_finding, ~own_findings) == "");

    std::array<digest, enumerator_count<device_kind>> of_device{};
    everywhere([&](intake asked) {
        for (const device_kind device : every<device_kind>) {
            asked.device = device;
            of_device[position(device)].add(recommend(asked));
        }
    });
    CHECK(alike(of_device, any_of<device_kind>) == "unspecified=roller ");

    // Concerns and sites also differ by which of them make sense together.
    std::array<digest, enumerator_count<skin_concern>> of_concern{};
    std::array<digest, enumerator_count<body_site>> of_site{};
    for (const auto concern : every<skin_concern>) {
        for (const auto site : ~whole_sites) {
            for (const auto severity : every<severity_grade>) {
                for (const auto phototype : every<fitzpatrick>) {
                    for (const auto practitioner : every<practitioner_kind>) {
                        const decision made = recommend({.concern = concern,
                                                         .severity = severity,
                                                         .site = site,
                                                         .phototype = phototype,
                                                         .practitioner = practitioner,
                                                         .history = screening::all_clear()});
                        of_concern[position(concern)].add(made);
                        of_site[position(site)].add(made);
                    }
                }
            }
        }
    }
    CHECK(alike(of_concern, any_of<skin_concern>) == "");
    CHECK(alike(of_site, ~whole_sites) == "chin=jawline ");
}

namespace {

/// The values of an axis that every row of a table treats alike.
template <enumerated Enum, class Rows> std::string alike_to(const Rows& rows, std::size_t axis) {
    std::string pairs;
    for (const Enum one : every<Enum>) {
        for (const Enum other : every<Enum>) {
            bool told = one >= other;
            for (const auto& rule : rows) {
                const auto accepted = box_of(rule.when).template values<Enum>(axis);
                told = told || accepted.contains(one) != accepted.contains(other);
            }
            pairs += told ? "" : std::string(code(one)) + "=" + std::string(code(other)) + " ";
        }
    }
    return pairs;
}

} // namespace

TEST_CASE("Every word about a visit, a product and its moment is told apart by some rule") {
    const auto course = standard_course.rows();
    CHECK(alike_to<redness_course>(course, 0) == "");
    CHECK(alike_to<pigment_change>(course, 1) == "");
    CHECK(alike_to<pain_level>(course, 2) == "");
    CHECK(alike_to<endpoint_result>(course, 3) == "");
    CHECK(alike_to<alarm_sign>(course, 4) == "");
    CHECK(alike_to<treatment_response>(course, 5) == "");
    CHECK(alike_to<course_progress>(course, 6) == "");
    CHECK(alike_to<reactions_before>(course, 7) == "");
    CHECK(alike_to<judging_time>(course, 8) == "");
    CHECK(alike_to<course_pause>(course, 9) == "");
    const auto products = standard_products.rows();
    CHECK(alike_to<product>(products, product_axis_of) == "");
    CHECK(alike_to<product_moment>(products, product_axis_at) == "");
    CHECK(alike_to<practitioner_kind>(products, product_axis_practitioner) == "");
}
