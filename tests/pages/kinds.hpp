// SPDX-License-Identifier: MIT
#pragma once
// Kinds of evidence as trials.csv spells them: how each is drawn, and which weighs more. Colours are those of Okabe and
// Ito, which people tell apart whatever their colour vision; the shape says the same once more.

#include <algorithm>
#include <array>
#include <string_view>

#include "svg.hpp"

namespace pages {

struct evidence_look {
    std::string_view label;
    std::array<std::string_view, 2> kinds; ///< as in the table
    svg::marker_shape shape;
    std::string_view colour;
};
/// Strongest first; the last stands for all that is not named.
inline constexpr evidence_look looks[] = {
    {"review", {"systematic review", "review"}, svg::marker_shape::cross, "#555555"},
    {"randomised trial", {"randomised trial", "randomised trial"}, svg::marker_shape::circle, "#0072b2"},
    {"split-face or split-body trial", {"split-face trial", "split-body trial"}, svg::marker_shape::diamond, "#d55e00"},
    {"controlled trial", {"controlled trial", "controlled trial"}, svg::marker_shape::square, "#009e73"},
    {"open trial or prospective series",
     {"open trial", "prospective series"},
     svg::marker_shape::triangle_up,
     "#cc79a7"},
    {"retrospective series, case series or report",
     {"retrospective series", "case series"},
     svg::marker_shape::triangle_down,
     "#e69f00"},
};

/// The place of a kind among the looks.
inline std::size_t look_of(std::string_view kind) {
    for (std::size_t at = 0; at < std::size(looks); ++at) {
        const auto& kinds = looks[at].kinds;
        if (std::find(kinds.begin(), kinds.end(), kind) != kinds.end()) {
            return at;
        }
    }
    return std::size(looks) - 1;
}

} // namespace pages
