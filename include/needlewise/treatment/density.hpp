// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// How many channels a device makes in the skin, and in how many passes a target is reached. Whole numbers only. Every
/// answer says what it rests on: little of this was ever measured, and most of it is calculated here.

#include <compare>
#include <cstddef>
#include <cstdint>

#include <needlewise/literature/sources.hpp>
#include <needlewise/literature/technique_sources.hpp>
#include <needlewise/tools/enumeration.hpp>
#include <needlewise/tools/range.hpp>
#include <needlewise/tools/result.hpp>
#include <needlewise/vocabulary/evidence.hpp>
#include <needlewise/vocabulary/needle_spec.hpp>
#include <needlewise/vocabulary/step.hpp>

namespace needlewise::inline v1 {

/// How densely the skin is punctured, 0 to 2,000,000 channels per cm2, in steps of a hundredth.
class [[nodiscard]] channel_density {
public:
    static constexpr std::int32_t densest = 200'000'000; ///< in hundredths per cm2

    /// No channels.
    constexpr channel_density() noexcept = default;
    /// Hundredths of a channel per cm2, 0 to 200,000,000.
    static constexpr result<channel_density> from_hundredths(std::int64_t count) noexcept {
        if (count < 0 || count > densest) {
            return input_error{"hundredths of a channel per cm2", count, "0 to 200000000"};
        }
        channel_density made;
        made.hundredths_ = static_cast<std::int32_t>(count);
        return made;
    }
    /// Hundredths of a channel per cm2.
    constexpr std::int32_t in_hundredths() const noexcept { return hundredths_; }
    /// Channels per cm2, to the nearest; a half goes up.
    constexpr std::int32_t per_square_centimetre() const noexcept { return (hundredths_ + 50) / 100; }
    /// Compares by size.
    constexpr auto operator<=>(const channel_density&) const noexcept = default;

private:
    std::int32_t hundredths_ = 0;
};

/// A constant number of channels per cm2, 0 to 2,000,000.
consteval channel_density channels_per_cm2(std::int64_t count) noexcept {
    return *channel_density::from_hundredths(count * 100);
}

/// The target: the 250 channels per cm2 that a review counts after 15 passes, and up to 300, so that whole passes fit
/// (expert opinion; no trial has compared targets).
inline constexpr range<channel_density> target_density{channels_per_cm2(250), channels_per_cm2(300)};
/// What the target rests on.
inline constexpr source_list target_density_sources{sources::doddaballapur_2009, sources::expert_opinion};

/// Channels per cm2 that one pass makes.
struct [[nodiscard]] density_estimate {
    channel_density each_pass{};                   ///< channels per cm2 in one pass
    figure_basis basis = figure_basis::modelled;   ///< how that is known
    source_list sources = sources::expert_opinion; ///< what it rests on
};
/// The published figure for a medical roller: 16 channels per cm2 in one pass. The same text gives it 192 needles on a
/// drum of 2 by 2 cm, from which `density_of` makes 15.28; another review has about 250 after 15 passes, 16.7 in each.
inline constexpr density_estimate published_roller_density{
    channels_per_cm2(16), figure_basis::published, {technique::roller_description, sources::doddaballapur_2009}};

/// A drum of needles. The bounds on sizes keep out slips of the unit; they are no clinical limits (expert opinion).
struct drum_geometry {
    int needles = 0;              ///< needles on the drum, 1 to 540
    int diameter_micrometres = 0; ///< diameter of the drum, 5,000 to 60,000
    int width_micrometres = 0;    ///< its width, 2,000 to 60,000
};
/// The drum of the medical roller: 192 needles in 8 rows, 2 by 2 cm.
inline constexpr drum_geometry medical_drum{
    .needles = 192, .diameter_micrometres = 20'000, .width_micrometres = 20'000};

/// A needling pen in motion. Its rate is what is published for motor pens, 50 to 150 strokes a second, and cartridges
/// have up to 36 needles; the other bounds keep out slips of the unit (expert opinion).
struct pen_geometry {
    int needles = 0;                     ///< needles of the cartridge, 1 to 36
    int strokes_a_minute = 0;            ///< 3,000 to 9,000
    int travel_millimetres_a_second = 0; ///< speed of the hand over the skin, 1 to 200
    int tip_width_micrometres = 0;       ///< width of the strip that the needles cover, 500 to 20,000
};

/// The channels that one pass of a drum makes: its needles over the area that one turn covers, pi x diameter x width.
/// Each needle makes one channel in each turn, and the drum does not slip. Pi is 355/113 (too large by less than a
/// ten-millionth part); the result is rounded to the nearest hundredth, a half up. The length of the needles, which
/// makes the drum a little larger, is left out.
constexpr result<density_estimate> density_of(const drum_geometry& drum) noexcept;
/// The channels that one pass of a pen makes: the needles that strike in a second over the area that the tip covers in
/// that second. Rounded to the nearest hundredth, a half up. Strokes that fall on the same place count twice.
constexpr result<density_estimate> density_of(const pen_geometry& pen) noexcept;

/// How often to go over the skin. Passes are spread over the three directions of `rolling_direction`.
struct [[nodiscard]] pass_count {
    int passes = 0;                              ///< in all directions together
    channel_density reached{};                   ///< channels per cm2 after them
    bool enough = false;                         ///< whether the least of the target is reached
    figure_basis basis = figure_basis::modelled; ///< how that is known

    /// Passes in one direction; where they cannot be even, the first directions have one more.
    constexpr int in(rolling_direction direction) const noexcept {
        constexpr int directions = static_cast<int>(enumerator_count<rolling_direction>);
        return passes / directions + (static_cast<int>(position(direction)) < passes % directions ? 1 : 0);
    }
};

/// The passes that reach the least of a target, as many in each direction where that stays in the target; never more
/// than its greatest. Where no count falls into the target, the passes stay below it and `enough` is false. A device
/// that makes no channels, or goes beyond the target in one pass, is an error. The channels are arithmetic: a plan's
/// own passes and endpoint come first.
constexpr result<pass_count> passes_for(const density_estimate& density,
                                        const range<channel_density>& target = target_density) noexcept;

/// The channels per cm2 after a number of passes, 0 to 100: what a plan's passes amount to.
constexpr result<channel_density> density_after(const density_estimate& density, int passes) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {
/// The nearest whole number of a quotient, a half up.
constexpr std::int64_t nearest(std::int64_t dividend, std::int64_t divisor) noexcept {
    return (dividend + divisor / 2) / divisor;
}
} // namespace detail

constexpr result<density_estimate> density_of(const drum_geometry& drum) noexcept {
    if (drum.needles < 1 || drum.needles > needle_spec::most_needles) {
        return input_error{"needle count", drum.needles, "1 to 540"};
    }
    if (drum.diameter_micrometres < 5'000 || drum.diameter_micrometres > 60'000) {
        return input_error{"drum diameter in micrometres", drum.diameter_micrometres, "5000 to 60000"};
    }
    if (drum.width_micrometres < 2'000 || drum.width_micrometres > 60'000) {
        return input_error{"drum width in micrometres", drum.width_micrometres, "2000 to 60000"};
    }
    const std::int64_t area = std::int64_t{355} * drum.diameter_micrometres * drum.width_micrometres;
    const std::int64_t hundredths = detail::nearest(std::int64_t{drum.needles} * 113 * 10'000'000'000, area);
    return density_estimate{*channel_density::from_hundredths(hundredths),
                            figure_basis::modelled,
                            {technique::roller_description, sources::doddaballapur_2009}};
}

constexpr result<density_estimate> density_of(const pen_geometry& pen) noexcept {
    if (pen.needles < 1 || pen.needles > 36) {
        return input_error{"needle count", pen.needles, "1 to 36"};
    }
    if (pen.strokes_a_minute < 3'000 || pen.strokes_a_minute > 9'000) {
        return input_error{"strokes a minute", pen.strokes_a_minute, "3000 to 9000"};
    }
    if (pen.travel_millimetres_a_second < 1 || pen.travel_millimetres_a_second > 200) {
        return input_error{"travel in millimetres a second", pen.travel_millimetres_a_second, "1 to 200"};
    }
    if (pen.tip_width_micrometres < 500 || pen.tip_width_micrometres > 20'000) {
        return input_error{"tip width in micrometres", pen.tip_width_micrometres, "500 to 20000"};
    }
    const std::int64_t area = std::int64_t{60} * pen.travel_millimetres_a_second * pen.tip_width_micrometres;
    const std::int64_t hundredths =
        detail::nearest(std::int64_t{pen.needles} * pen.strokes_a_minute * 10'000'000, area);
    return density_estimate{*channel_density::from_hundredths(hundredths),
                            figure_basis::modelled,
                            {technique::cartridges_review, sources::expert_opinion}};
}

constexpr result<pass_count> passes_for(const density_estimate& density,
                                        const range<channel_density>& target) noexcept {
    const std::int64_t each = density.each_pass.in_hundredths();
    const std::int64_t least = target.min.in_hundredths();
    const std::int64_t greatest = target.max.in_hundredths();
    if (each == 0) {
        return input_error{"hundredths of a channel per cm2 in one pass", each, "more than none"};
    }
    if (least == 0 || !target.in_order()) {
        return input_error{"least target in hundredths of a channel per cm2", least,
                           "more than none, and no more than the greatest"};
    }
    if (each > greatest) {
        return input_error{"hundredths of a channel per cm2 in one pass", each,
                           "at most the greatest target: move faster, or slow the motor"};
    }
    constexpr auto directions = static_cast<std::int64_t>(enumerator_count<rolling_direction>);
    const std::int64_t needed = (least + each - 1) / each;
    const std::int64_t most = greatest / each;
    const std::int64_t even = (needed + directions - 1) / directions * directions;
    const std::int64_t passes = even <= most ? even : needed <= most ? needed : most;
    return pass_count{static_cast<int>(passes), *channel_density::from_hundredths(passes * each), passes >= needed,
                      weaker(density.basis, figure_basis::modelled)};
}

constexpr result<channel_density> density_after(const density_estimate& density, int passes) noexcept {
    if (passes < 0 || passes > 100) {
        return input_error{"passes", passes, "0 to 100"};
    }
    return channel_density::from_hundredths(std::int64_t{density.each_pass.in_hundredths()} * passes);
}

} // namespace needlewise::inline v1
