// SPDX-License-Identifier: MIT
/// @file
/// What a project that uses the library would write: a constant decision, and a diary where the schedule is there.

#include <needlewise/formats/text.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/rules/proof.hpp>
#ifdef WITH_SCHEDULE
#include <needlewise/calendar/diary.hpp>
#endif
#ifdef WITH_JSON
#include <needlewise/json.hpp>
#endif

namespace {

constexpr needlewise::intake patient{
    .concern = needlewise::skin_concern::acne_scar,
    .severity = needlewise::severity_grade::mild,
    .site = needlewise::body_site::cheek,
    .phototype = needlewise::fitzpatrick::ii,
    .practitioner = needlewise::practitioner_kind::clinician,
    .history = needlewise::screening::all_clear(),
};
constexpr needlewise::decision answer = needlewise::recommend(patient);
static_assert(answer.outcome() == needlewise::verdict::proceed);

} // namespace

int main() {
#ifdef WITH_SCHEDULE
    constexpr needlewise::calendar open_days{.open = {needlewise::weekday::tuesday, needlewise::weekday::friday}};
    constexpr needlewise::date start{2026, 12, 1};
    constexpr needlewise::diary visits = needlewise::schedule(*answer.plan(), start, open_days);
    static_assert(visits.visits().size() == 4 && visits.conflicts().empty());
#endif
#ifdef WITH_JSON
    if (!needlewise::from_json_text<needlewise::stored_decision>(needlewise::json_text(answer))) {
        return 1;
    }
#endif
    return needlewise::describe(answer).empty() ? 1 : 0;
}
