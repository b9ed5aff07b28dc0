// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The sheets of the clinic and of the patient as pages of HTML with their pictures. A page needs nothing but itself:
/// no script, no font, no picture from elsewhere.

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include <needlewise/formats/handout/page.hpp>
#include <needlewise/formats/sheet/clinic.hpp>
#include <needlewise/formats/sheet/patient.hpp>
#include <needlewise/formats/sheet/visit.hpp>
#include <needlewise/formats/svg/body.hpp>
#include <needlewise/formats/svg/course.hpp>
#include <needlewise/formats/svg/skin.hpp>

namespace needlewise::inline v1 {

/// The sheet of the clinic as a page, with the skin at the site, the zone and the course.
inline std::string clinic_handout(const intake& asked, const decision& made, const sheet_options& content = {},
                                  const handout_options& options = {});
/// The sheet of the patient as a page, with the zone and the course.
inline std::string patient_handout(const intake& asked, const decision& made, const sheet_options& content = {},
                                   const handout_options& options = {});
/// The sheet of a visit for the clinic as a page, with all zones and the skin at each that is treated.
inline std::string visit_handout(const person& asked, const visit_plan& made, const sheet_options& content = {},
                                 const handout_options& options = {});

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// The course with the days of its sessions, where they are known.
inline std::string dated_course(const treatment_plan& plan, std::span<const session_date> visits) {
    const picture_options course{.identity = "course"};
    if (visits.empty()) {
        return course_picture(plan, course);
    }
    std::vector<std::string> days;
    for (const session_date& each : visits) {
        days.push_back(spoken(each.planned));
    }
    std::vector<drawn_session> sessions;
    for (const session_date& each : visits) {
        sessions.push_back({static_cast<int>((each.planned - visits.front().planned).days()), days[sessions.size()],
                            each.number > plan.sessions.min});
    }
    return course_picture(plan, sessions, course);
}

inline std::vector<std::string> pictures_for(const decision& made, const sheet_options& content, bool for_patient) {
    std::vector<std::string> pictures;
    if (made.plan() != nullptr) {
        if (!for_patient) {
            pictures.push_back(skin_picture(*made.plan(), {.identity = "skin"}));
        }
        pictures.push_back(body_picture(*made.plan(), {.identity = "zones"}));
        pictures.push_back(dated_course(*made.plan(), content.visits));
    }
    return pictures;
}

} // namespace detail

inline std::string clinic_handout(const intake& asked, const decision& made, const sheet_options& content,
                                  const handout_options& options) {
    sheet_options on_paper = content;
    on_paper.every_sign = true; // there is room
    return handout_page(clinic_sheet(asked, made, on_paper), false, detail::pictures_for(made, content, false),
                        options);
}
inline std::string patient_handout(const intake& asked, const decision& made, const sheet_options& content,
                                   const handout_options& options) {
    return handout_page(patient_sheet(asked, made, content), true, detail::pictures_for(made, content, true), options);
}
inline std::string visit_handout(const person& asked, const visit_plan& made, const sheet_options& content,
                                 const handout_options& options) {
    std::vector<std::string> pictures{body_picture(made.zones(), {.identity = "zones"})};
    for (const std::size_t at : made.treated()) {
        pictures.push_back(
            skin_picture(*made.zones()[at].plan(), {.identity = std::string("skin-") + std::to_string(at + 1)}));
    }
    return handout_page(visit_sheet(asked, made, content), false, pictures, options);
}

} // namespace needlewise::inline v1
