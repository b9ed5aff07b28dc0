// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// One step of a treatment, from the care before it to the recovery after it.

#include <cstdint>
#include <string_view>

#include <needlewise/tools/enum_set.hpp>
#include <needlewise/tools/enumeration.hpp>
#include <needlewise/tools/range.hpp>
#include <needlewise/tools/required.hpp>
#include <needlewise/tools/table_text.hpp>
#include <needlewise/vocabulary/duration.hpp>
#include <needlewise/vocabulary/finding.hpp>
#include <needlewise/vocabulary/moment.hpp>

namespace needlewise::inline v1 {

/// What a step does. Steps of a plan come in this order.
enum class step_kind : std::uint8_t {
    pre_care,     ///< in the days and weeks before
    preparation,  ///< photographs, single-use needles, protection
    cleansing,    ///< make-up off, skin clean
    numbing,      ///< topical anaesthetic
    antisepsis,   ///< skin antiseptic
    rolling,      ///< the needling itself
    topical,      ///< what may be on the skin while channels are open
    disposal,     ///< needles to the sharps container
    aftercare,    ///< in the hours and days after
    recovery,     ///< what to expect, and for how long
    warning_sign, ///< when to seek help
};
/// Codes of `step_kind`.
template <> struct enumeration<step_kind> {
    static constexpr char field[] = "step";
    static constexpr char allowed[] =
        "pre_care, preparation, cleansing, numbing, antisepsis, rolling, topical, disposal, aftercare, recovery, "
        "warning_sign";
    static constexpr step_kind last = step_kind::warning_sign;
};

/// Whether a step must be done.
enum class step_need : std::uint8_t {
    required, ///< always
    optional, ///< as the person wishes or the operator judges
};
/// Codes of `step_need`.
template <> struct enumeration<step_need> {
    static constexpr char field[] = "need";
    static constexpr char allowed[] = "required, optional";
    static constexpr step_need last = step_need::optional;
};

/// The direction of a pass over the skin.
enum class rolling_direction : std::uint8_t {
    horizontal, ///< side to side
    vertical,   ///< up and down
    diagonal,   ///< obliquely
};
/// Codes of `rolling_direction`.
template <> struct enumeration<rolling_direction> {
    static constexpr char field[] = "direction";
    static constexpr char allowed[] = "horizontal, vertical, diagonal";
    static constexpr rolling_direction last = rolling_direction::diagonal;
};

/// What the skin shows when enough was done.
enum class treatment_endpoint : std::uint8_t {
    not_applicable,    ///< for steps that are not rolling
    passes_done,       ///< the passes are done; no visible reaction is wanted
    erythema,          ///< even redness without bleeding
    pinpoint_bleeding, ///< even, fine, easily stopped bleeding
};
/// Codes of `treatment_endpoint`.
template <> struct enumeration<treatment_endpoint> {
    static constexpr char field[] = "endpoint";
    static constexpr char allowed[] = "not_applicable, passes_done, erythema, pinpoint_bleeding";
    static constexpr treatment_endpoint last = treatment_endpoint::pinpoint_bleeding;
};

/// How soon a sign needs help.
enum class help_urgency : std::uint8_t {
    none,      ///< no sign, or none that needs help
    soon,      ///< within days: no further session until somebody has looked
    same_day,  ///< a physician on the same day
    emergency, ///< at once: first aid, and an ambulance where the step says so
};
/// Codes of `help_urgency`.
template <> struct enumeration<help_urgency> {
    static constexpr char field[] = "urgency";
    static constexpr char allowed[] = "none, soon, same_day, emergency";
    static constexpr help_urgency last = help_urgency::emergency;
};

/// How the skin is rolled.
struct rolling_pattern {
    enum_set<rolling_direction> directions = {};                      ///< none unless rolling
    range<int> passes{0, 0};                                          ///< in each direction
    treatment_endpoint endpoint = treatment_endpoint::not_applicable; ///< when to stop
    /// Whether both are the same.
    constexpr bool operator==(const rolling_pattern&) const = default;
};

/// No rolling: what every step has that is none.
inline constexpr rolling_pattern no_rolling{};

/// For `treatment_step::throughout_under`: whatever the interval, the step holds from now until the course is over.
inline constexpr duration every_course = 5200_weeks;

/// One step of a treatment.
struct treatment_step {
    required<step_kind> kind;             ///< what it does
    required_text instruction;            ///< one sentence to act on
    step_need need = step_need::required; ///< whether it must be done
    table_text agent = {};                ///< the substance, if there is one
    finding_set about = {};               ///< what it keeps off the skin, as the screening asks for it
    duration throughout_under = {};       ///< if sessions are closer than this, it holds for the whole course
    help_urgency urgency = {};            ///< for a sign: how soon it needs help
    moment from = at_session;             ///< when it begins
    moment until = at_session;            ///< when it ends; the same moment for a thing done once
    int largest_area_cm2 = 0;             ///< the greatest area that may be treated so at once; 0 for any
    range<duration> lasts = no_time;      ///< how long it takes or is expected to last; zero if not said
    rolling_pattern rolling = no_rolling; ///< for `step_kind::rolling`
    table_text reason = {};               ///< why
};

} // namespace needlewise::inline v1
