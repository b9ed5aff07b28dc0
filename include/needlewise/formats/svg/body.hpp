// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The face and the body, each zone coloured by its depth.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <needlewise/decision/parts.hpp>
#include <needlewise/decision/regimens.hpp>
#include <needlewise/formats/svg/body_outlines.hpp>
#include <needlewise/formats/svg/canvas.hpp>
#include <needlewise/formats/text.hpp>
#include <needlewise/tools/range.hpp>
#include <needlewise/treatment/visit_zones.hpp>
#include <needlewise/vocabulary/body_site.hpp>
#include <needlewise/vocabulary/depth_band.hpp>

namespace needlewise::inline v1 {

/// A zone as it is drawn.
struct drawn_zone {
    body_site site;             ///< where
    range<needle_length> depth; ///< how deep; `no_needling` for a zone that is left out
    std::string_view note = {}; ///< a few words beside it, such as the concern
};

/// The face, the body or both, whichever the zones are on, as one SVG: each zone has a number, a colour for its depth
/// (the deeper, the darker; in dark mode the lighter) and a line that says the same in words. A zone without a needle
/// has a dashed edge. 360 units wide; everything that it shows stands in its description.
inline std::string body_picture(std::span<const drawn_zone> zones, const picture_options& options = {});
/// The same for the site of a plan: of a whole face or another site with parts, each with its own depth, and those that
/// are left out.
inline std::string body_picture(const treatment_plan& plan, const picture_options& options = {});
/// The same for the zones of a visit: `body_picture(visit.zones())`.
inline std::string body_picture(std::span<const zone_answer> zones, const picture_options& options = {});

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// Draws the zones.
class body_drawing {
public:
    explicit body_drawing(std::span<const drawn_zone> zones) : zones_(zones) {}

    std::string picture(const picture_options& options) {
        int y = 0;
        for (const body_view view : {body_view::face, body_view::body}) {
            if (has(view)) {
                draw(view, y);
                y += view == body_view::face ? 324 : 300;
            }
        }
        std::string description;
        for (std::size_t at = 0; at < zones_.size(); ++at) {
            y += 8;
            canvas_.rectangle(looks(at), 12, y, 22, 16, 2);
            canvas_.text("strong", 42, y + 13, std::to_string(at + 1));
            canvas_.text("", 62, y + 13, words(at));
            description += (at == 0 ? "" : "; ") + words(at);
            y += 16;
        }
        return canvas_.picture(360, y + 10, "Where, and how deep", description + ".", options);
    }

private:
    static bool is_part(body_site part, body_site whole) { return part == whole || parts_of(whole).contains(part); }

    /// The zone that an outline belongs to: the one that names the site itself, else one that it is a part of.
    std::size_t zone_of(body_site site) const {
        std::size_t found = zones_.size();
        for (std::size_t at = 0; at < zones_.size(); ++at) {
            if (zones_[at].site == site) {
                return at;
            }
            found = is_part(site, zones_[at].site) ? at : found;
        }
        return found;
    }
    bool has(body_view view) const {
        for (const site_outline& each : site_outlines) {
            if (each.view == view && zone_of(each.site) != zones_.size()) {
                return true;
            }
        }
        return false;
    }
    std::string looks(std::size_t zone) const {
        const needle_length deepest = zones_[zone].depth.max;
        return deepest.is_none() ? "out" : std::string("band") + std::to_string(position(band_of(deepest)));
    }
    std::string words(std::size_t zone) const {
        const drawn_zone& each = zones_[zone];
        return code_in_words(each.site) + ": " + (each.depth.max.is_none() ? "not treated" : text_of(each.depth)) +
               (each.note.empty() ? "" : ", " + std::string(each.note));
    }

    void draw(body_view view, int y) {
        const std::string down = std::string("translate(0 ") + std::to_string(y) + ")";
        const bool face = view == body_view::face;
        canvas_.path("body", face ? face_outline : front_outline, down);
        if (!face) {
            canvas_.path("body", front_outline, std::string("translate(160 ") + std::to_string(y) + ")");
            canvas_.text("small soft", 100, y + 304, "front", text_end::middle);
            canvas_.text("small soft", 260, y + 304, "back", text_end::middle);
        }
        for (const bool above : {false, true}) {
            for (const site_outline& each : site_outlines) {
                if (each.view == view && each.above == above) {
                    draw(each, y);
                }
            }
        }
        if (face) { // what tells a face: it lies over every zone
            canvas_.path("edge",
                         "M134,128C138,121 150,121 154,128C150,133 138,133 134,128ZM206,128C210,121 222,121 "
                         "226,128C222,133 210,133 206,128ZM166,163C170,168 190,168 194,163M160,194H200",
                         down);
        }
        std::vector<std::size_t> numbered;
        for (const site_outline& each : site_outlines) {
            const std::size_t zone = zone_of(each.site);
            bool done = each.view != view || zone == zones_.size();
            for (const std::size_t other : numbered) {
                done = done || other == zone;
            }
            if (!done) {
                numbered.push_back(zone);
                canvas_.circle("badge", each.x, y + each.y, 9);
                canvas_.text("small strong", each.x, y + each.y + 4, std::to_string(zone + 1), text_end::middle);
            }
        }
    }
    void draw(const site_outline& each, int y) {
        const std::size_t zone = zone_of(each.site);
        if (zone == zones_.size()) {
            return;
        }
        canvas_.path(looks(zone), each.path, std::string("translate(0 ") + std::to_string(y) + ")");
        if (each.mirrored) {
            canvas_.path(looks(zone), each.path,
                         std::string("translate(") + std::to_string(2 * face_middle) + " " + std::to_string(y) +
                             ") scale(-1 1)");
        }
    }

    std::span<const drawn_zone> zones_;
    canvas canvas_{};
};

/// Adds the parts of a plan, each with its own depth, and those that are left out.
inline void add_parts(std::vector<drawn_zone>& drawn, const treatment_plan& plan, std::string_view note) {
    for (const treatment_plan& part : plan.parts()) {
        drawn.push_back({part.treated().site, part.depth, note});
    }
    for (const left_out_part& part : plan.left_out()) {
        drawn.push_back({part.site, {no_needling, no_needling}, note});
    }
}

} // namespace detail

inline std::string body_picture(std::span<const drawn_zone> zones, const picture_options& options) {
    return detail::body_drawing(zones).picture(options);
}
inline std::string body_picture(const treatment_plan& plan, const picture_options& options) {
    std::vector<drawn_zone> drawn;
    detail::add_parts(drawn, plan, {});
    return body_picture(drawn, options);
}
inline std::string body_picture(std::span<const zone_answer> zones, const picture_options& options) {
    std::vector<std::string> concerns;
    for (const zone_answer& each : zones) {
        concerns.push_back(detail::code_in_words(each.asked.concern.get()));
    }
    std::vector<drawn_zone> drawn;
    for (std::size_t at = 0; at < zones.size(); ++at) {
        if (zones[at].treated()) {
            detail::add_parts(drawn, *zones[at].plan(), concerns[at]);
        } else {
            drawn.push_back({zones[at].asked.site, zones[at].depth(), concerns[at]});
        }
    }
    return body_picture(drawn, options);
}

} // namespace needlewise::inline v1
