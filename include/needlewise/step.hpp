// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// One step of a treatment, from the care before it to the recovery after it.

#include <compare>
#include <cstdint>
#include <string_view>

#include <needlewise/duration.hpp>
#include <needlewise/enumeration.hpp>
#include <needlewise/range.hpp>
#include <needlewise/required.hpp>
#include <needlewise/text_literal.hpp>
#include <needlewise/value_set.hpp>

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
    static constexpr table_text field = "step";
    static constexpr code_text codes[] = {"pre_care", "preparation", "cleansing", "numbing",  "antisepsis",  "rolling",
                                          "topical",  "disposal",    "aftercare", "recovery", "warning_sign"};
    static constexpr table_text allowed = "pre_care, preparation, cleansing, numbing, antisepsis, rolling, "
                                          "topical, disposal, aftercare, recovery, warning_sign";
};

/// Whether a step must be done.
enum class step_need : std::uint8_t {
    required, ///< always
    optional, ///< as the person wishes or the operator judges
};
/// Codes of `step_need`.
template <> struct enumeration<step_need> {
    static constexpr table_text field = "need";
    static constexpr code_text codes[] = {"required", "optional"};
    static constexpr table_text allowed = "required, optional";
};

/// The direction of a pass over the skin.
enum class rolling_direction : std::uint8_t {
    horizontal, ///< side to side
    vertical,   ///< up and down
    diagonal,   ///< obliquely
};
/// Codes of `rolling_direction`.
template <> struct enumeration<rolling_direction> {
    static constexpr table_text field = "direction";
    static constexpr code_text codes[] = {"horizontal", "vertical", "diagonal"};
    static constexpr table_text allowed = "horizontal, vertical, diagonal";
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
    static constexpr table_text field = "endpoint";
    static constexpr code_text codes[] = {"not_applicable", "passes_done", "erythema", "pinpoint_bleeding"};
    static constexpr table_text allowed = "not_applicable, passes_done, erythema, pinpoint_bleeding";
};

/// A moment before or after the session, in whole minutes.
class moment {
public:
    /// The session itself.
    constexpr moment() = default;
    /// So long before the session.
    static constexpr moment before(duration span) { return moment{-span.in_minutes()}; }
    /// So long after the session.
    static constexpr moment after(duration span) { return moment{span.in_minutes()}; }
    /// Minutes from the session; negative before it.
    constexpr std::int32_t in_minutes() const { return minutes_; }
    /// Compares by size.
    constexpr auto operator<=>(const moment&) const = default;

private:
    constexpr explicit moment(std::int32_t minutes) : minutes_(minutes) {}
    std::int32_t minutes_ = 0;
};
/// So long before the session: `before(5_days)`.
constexpr moment before(duration span) { return moment::before(span); }
/// So long after the session: `after(24_hours)`.
constexpr moment after(duration span) { return moment::after(span); }
/// The session itself.
inline constexpr moment at_session{};

/// How the skin is rolled.
struct rolling_pattern {
    value_set<rolling_direction> directions = value_set<rolling_direction>::from_bits(0); ///< none unless rolling
    range<int> passes{0, 0};                                                              ///< in each direction
    treatment_endpoint endpoint = treatment_endpoint::not_applicable;                     ///< when to stop
    /// Whether both are the same.
    constexpr bool operator==(const rolling_pattern&) const = default;
};

/// No rolling: what every step has that is none.
inline constexpr rolling_pattern no_rolling{};
/// No time that is said.
inline constexpr range<duration> no_time{duration{}, duration{}};

/// One step of a treatment.
struct treatment_step {
    required<step_kind> kind;             ///< what it does
    required_text instruction;            ///< one sentence to act on
    step_need need = step_need::required; ///< whether it must be done
    table_text agent = {};                ///< the substance, if there is one
    moment from = at_session;             ///< when it begins
    moment until = at_session;            ///< when it ends; the same moment for a thing done once
    range<duration> lasts = no_time;      ///< how long it takes or is expected to last; zero if not said
    rolling_pattern rolling = no_rolling; ///< for `step_kind::rolling`
    table_text reason = {};               ///< why
};

} // namespace needlewise::inline v1
