// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A cut through the skin of the site, to scale: its layers, the needle, how deep the tips come, and the limit.

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include <needlewise/decision/regimens.hpp>
#include <needlewise/formats/svg/canvas.hpp>
#include <needlewise/formats/text.hpp>
#include <needlewise/literature/skin.hpp>
#include <needlewise/treatment/reach.hpp>

namespace needlewise::inline v1 {

/// The skin at the site of a plan, to scale, as one SVG: epidermis and dermis of usual thickness and where the thinnest
/// skin that was measured ends, the needle of the first session and the longest, the depth that its tips come to, and
/// the longest needle that the book allows there. 360 units wide; everything that it shows stands in its description.
inline std::string skin_picture(const treatment_plan& plan, const picture_options& options = {});

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// Draws a cut through the skin. Depths are in micrometres from the surface, places in units of the picture.
class skin_drawing {
public:
    explicit skin_drawing(const treatment_plan& plan)
        : plan_(plan), skin_(skin_at(plan.treated().site)),
          reach_(expected_depth(plan.treated().device, plan.depth.max)),
          limit_(plan.catalogue().ceiling_for(plan.treated()).in_micrometres()) {
        const std::int32_t deepest = std::max({skin_.total_typical.in_micrometres(), reach_.worst().in_micrometres(),
                                               limit_, plan.depth.max.in_micrometres()});
        bottom_ = (deepest + 250 + 249) / 250 * 250;
    }

    std::string picture(const picture_options& options) {
        draw_layers();
        draw_scale();
        draw_needles();
        draw_reach();
        draw_lines();
        draw_labels();
        const std::string site = code_in_words(plan_.treated().site);
        return canvas_.picture(360, top + depth + 26, "The skin at the site, to scale: " + site, description(),
                               options);
    }

private:
    static constexpr int left = 40;
    static constexpr int right = 178;
    static constexpr int top = 58;    // the surface of the skin
    static constexpr int depth = 250; // from there to the lower edge

    struct label {
        int y;
        std::string words;
    };

    int place(std::int32_t micrometres) const {
        return top + static_cast<int>((std::int64_t{micrometres} * depth + bottom_ / 2) / bottom_);
    }
    void note(std::int32_t micrometres, const std::string& words) {
        labels_.push_back({place(micrometres), words});
        description_ += (description_.empty() ? "" : "; ") + words;
    }

    void draw_layers() {
        const std::int32_t epidermis = skin_.epidermis_typical.in_micrometres();
        const std::int32_t total = skin_.total_typical.in_micrometres();
        canvas_.rectangle("subcutis", left, place(total), right - left, top + depth - place(total));
        canvas_.rectangle("dermis", left, place(epidermis), right - left, place(total) - place(epidermis));
        canvas_.rectangle("epidermis", left, top, right - left, std::max(place(epidermis) - top, 2));
        canvas_.rectangle("edge", left, top, right - left, depth);
        if (place(total) - place(epidermis) > 40) {
            canvas_.text("small soft", left + 6, place(total) - 8, "dermis");
        }
        if (top + depth - place(total) > 24) {
            canvas_.text("small soft", left + 6, top + depth - 8, "fat below");
        }
        note(epidermis / 2, std::string("epidermis ") + text_of_depth(epidermis));
        note(total, std::string("dermis ends ") + text_of_depth(total));
    }
    void draw_scale() {
        for (std::int32_t at = 0; at <= bottom_; at += 500) {
            canvas_.line("edge", left - 5, place(at), left, place(at));
            canvas_.text("small soft", left - 8, place(at) + 4,
                         std::to_string(at / 1000) + (at % 1000 != 0 ? ".5" : ""), text_end::end);
        }
        canvas_.text("small soft", left - 8, top + depth + 20, "mm", text_end::end);
    }
    void draw_needle(int x, needle_length length) {
        const std::string at = std::to_string(x);
        const std::string tip = std::to_string(place(length.in_micrometres()));
        const std::string from = std::to_string(top - 26);
        canvas_.path("needle", std::string("M") + std::to_string(x - 5) + "," + from + "H" + std::to_string(x + 5) +
                                   "V" + std::to_string(top - 14) + "L" + at + "," + tip + "L" + std::to_string(x - 5) +
                                   "," + std::to_string(top - 14) + "Z");
    }
    void draw_needles() {
        if (plan_.first == plan_.depth.max) {
            draw_needle((left + right) / 2 - 16, plan_.first);
            canvas_.text("small", (left + right) / 2 - 16, top - 32, "needle", text_end::middle);
            note(plan_.first.in_micrometres(), std::string("needle ") + text_of(plan_.first));
            return;
        }
        draw_needle(left + 26, plan_.first);
        draw_needle(left + 78, plan_.depth.max);
        canvas_.text("small", left + 26, top - 32, "first", text_end::middle);
        canvas_.text("small", left + 78, top - 32, "longest", text_end::middle);
        note(plan_.first.in_micrometres(), std::string("first needle ") + text_of(plan_.first));
        note(plan_.depth.max.in_micrometres(), std::string("longest needle ") + text_of(plan_.depth.max));
    }
    void draw_reach() {
        const std::int32_t least = reach_.depth.min.in_micrometres();
        const std::int32_t worst = reach_.worst().in_micrometres();
        canvas_.line("reach", right - 24, place(least), right - 24, place(worst));
        canvas_.line("reach", right - 31, place(least), right - 17, place(least));
        canvas_.line("reach", right - 31, place(worst), right - 17, place(worst));
        note(least, std::string("tips reach ") + text_of_depth(least).substr(0, text_of_depth(least).size() - 3) +
                        " to " + text_of_depth(worst));
    }
    void draw_lines() {
        const std::int32_t thinnest = skin_.total_least.in_micrometres();
        canvas_.line("thinnest", left, place(thinnest), right, place(thinnest));
        note(thinnest, std::string("thinnest skin ") + text_of_depth(thinnest));
        canvas_.line("limit", left, place(limit_), right, place(limit_));
        note(limit_, std::string("limit here ") + text_of_depth(limit_));
    }
    /// Puts each label beside its depth, or as near as the others leave room, and a line to it.
    void draw_labels() {
        constexpr int pitch = 18;
        std::sort(labels_.begin(), labels_.end(),
                  [](const label& a, const label& b) { return a.y != b.y ? a.y < b.y : a.words < b.words; });
        std::vector<int> at;
        for (const label& each : labels_) {
            at.push_back(at.empty() ? std::max(each.y, top - 6) : std::max(each.y, at.back() + pitch));
        }
        const int last = top + depth + 12;
        for (std::size_t row = at.size(); row-- > 0;) {
            const int most = last - static_cast<int>(at.size() - 1 - row) * pitch;
            at[row] = std::min(at[row], most);
        }
        for (std::size_t row = 0; row < at.size(); ++row) {
            canvas_.path("edge", std::string("M") + std::to_string(right) + "," + std::to_string(labels_[row].y) + "H" +
                                     std::to_string(right + 6) + "L" + std::to_string(right + 16) + "," +
                                     std::to_string(at[row]) + "H" + std::to_string(right + 20));
            canvas_.text("small", right + 23, at[row] + 4, labels_[row].words);
        }
    }
    std::string description() const {
        return std::string("Skin of the ") + code_in_words(plan_.treated().site) + ", to scale: " + description_ +
               ". " + std::string(reach_.said);
    }

    const treatment_plan& plan_;
    const site_skin& skin_;
    depth_estimate reach_;
    std::int32_t limit_;
    std::int32_t bottom_ = 0;
    canvas canvas_{};
    std::vector<label> labels_{};
    std::string description_{};
};

} // namespace detail

inline std::string skin_picture(const treatment_plan& plan, const picture_options& options) {
    return detail::skin_drawing(plan).picture(options);
}

} // namespace needlewise::inline v1
