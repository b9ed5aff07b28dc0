// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// How long a visit takes: the passes at the operator's own speed, and the wait for numbing.

#include <cstdint>

#include <needlewise/literature/sources.hpp>
#include <needlewise/tools/range.hpp>
#include <needlewise/tools/result.hpp>
#include <needlewise/vocabulary/duration.hpp>
#include <needlewise/vocabulary/evidence.hpp>

namespace needlewise::inline v1 {

/// What the time of a visit is reckoned from.
struct visit_description {
    int area_square_centimetres = 0;     ///< the area, 1 to 2,000 (expert opinion: keeps out slips of the unit)
    int passes = 0;                      ///< passes over all of it, 1 to 100
    int square_centimetres_a_minute = 0; ///< how fast one pass goes, as the operator states it, 1 to 1,000
    range<duration> numbing{duration{}, duration{}}; ///< wait for numbing; none unless given
};
/// How long numbing cream is left on before roller sessions: 40 to 60 minutes (JoVE 2024), 60 in a case report.
inline constexpr range<duration> published_numbing = between(40_minutes, 60_minutes);
/// How long needling takes, as published: 20 minutes with a roller.
inline constexpr range<duration> published_roller_session = between(20_minutes, 20_minutes);
/// How long needling takes, as published: 30 to 60 minutes with a pen.
inline constexpr range<duration> published_pen_session = between(30_minutes, 60_minutes);

/// How long a visit takes. Photographs, cleansing, antisepsis and care afterwards come on top: no source times them.
struct [[nodiscard]] visit_estimate {
    duration needling{};                           ///< the passes, rounded up to a minute
    range<duration> total{duration{}, duration{}}; ///< with the wait for numbing
    figure_basis basis = figure_basis::modelled;   ///< how that is known: the speed is the operator's own
    source_list sources = sources::expert_opinion; ///< what it rests on
};

/// How long a visit takes: area x passes / speed, and the wait for numbing.
constexpr result<visit_estimate> visit_for(const visit_description& visit) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

constexpr result<visit_estimate> visit_for(const visit_description& visit) noexcept {
    if (visit.area_square_centimetres < 1 || visit.area_square_centimetres > 2'000) {
        return input_error{"area in cm2", visit.area_square_centimetres, "1 to 2000"};
    }
    if (visit.passes < 1 || visit.passes > 100) {
        return input_error{"passes", visit.passes, "1 to 100"};
    }
    if (visit.square_centimetres_a_minute < 1 || visit.square_centimetres_a_minute > 1'000) {
        return input_error{"speed in cm2 a minute", visit.square_centimetres_a_minute, "1 to 1000"};
    }
    if (!visit.numbing.in_order() || visit.numbing.max > 24_hours) {
        return input_error{"numbing in minutes", visit.numbing.max.in_minutes(),
                           "a range of at most 24 hours, the shorter end first"};
    }
    const std::int64_t work = std::int64_t{visit.area_square_centimetres} * visit.passes;
    const std::int64_t minutes = (work + visit.square_centimetres_a_minute - 1) / visit.square_centimetres_a_minute;
    const auto after = [minutes](duration numbing) { return *duration::from_minutes(numbing.in_minutes() + minutes); };
    return visit_estimate{*duration::from_minutes(minutes),
                          {after(visit.numbing.min), after(visit.numbing.max)},
                          figure_basis::modelled,
                          {sources::expert_opinion, sources::jove_2024_preparation, sources::varicella_case,
                           sources::sharad, sources::skinpen_label}};
}

} // namespace needlewise::inline v1
