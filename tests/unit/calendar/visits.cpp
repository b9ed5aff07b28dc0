// SPDX-License-Identifier: MIT
/// The sessions of a plan, and dates from outside.
#include "../../catch.hpp"

#include <needlewise/calendar/visits.hpp>
#include <needlewise/needlewise.hpp>

using namespace needlewise;

namespace {

constexpr intake patient{.concern = skin_concern::acne_scar,
                         .severity = severity_grade::moderate,
                         .site = body_site::cheek,
                         .phototype = fitzpatrick::iii,
                         .setting = care_setting::clinic,
                         .history = screening::all_clear()};
constexpr decision plain = recommend(patient);

} // namespace

TEST_CASE("Sessions fall into the interval") {
    constexpr visit_list visits = schedule(*plain.plan(), date{2026, 12, 1});
    static_assert(visits.size() == 6 && visits[0].planned == date(2026, 12, 1));
    static_assert(planned_interval(*plain.plan()) == 3_weeks);
    for (std::size_t at = 1; at < visits.size(); ++at) {
        const auto gap = (visits[at].planned - visits[at - 1].planned).days();
        CHECK(gap >= plain.plan()->interval.min.in_days());
        CHECK(gap <= plain.plan()->interval.max.in_days());
        CHECK(visits[at].earliest <= visits[at].planned);
        CHECK(visits[at].planned <= visits[at].latest);
        CHECK(visits[at].number == static_cast<int>(at) + 1);
    }
    CHECK(schedule(*plain.plan(), date(9998, 12, 1)).empty());
    CHECK(schedule(*plain.plan(), date(boost::date_time::pos_infin)).empty());
    CHECK(make_date(2028, 2, 29));
    CHECK(make_date(2026, 2, 29).error().field() == "day");
    CHECK(make_date(2026, 13, 1).error().value() == "13");
    CHECK(make_date(1899, 1, 1).error().allowed() == "1900 to 9998");
}
