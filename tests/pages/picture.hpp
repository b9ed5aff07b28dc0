// SPDX-License-Identifier: MIT
#pragma once
// The picture of a concern: for each quantity a panel with the recommended ranges and the published arms on one axis.

#include <algorithm>
#include <string>
#include <vector>

#include "kinds.hpp"
#include "literature.hpp"
#include "svg.hpp"
#include "swarm.hpp"

namespace pages {

/// The axis of a panel, from 0. All concerns have the same unless an arm lies beyond.
struct panel_axis {
    std::string_view title;
    double most;
    double tick;
    double aside; ///< how far markers may stand beside their value
};

/// How wide a picture is: for a page, or for a phone.
struct picture_layout {
    double width;
    double left;   ///< of the plot
    double margin; ///< of all that is written beside no plot
    bool narrow;   ///< whether words stand above what they name, and not beside it

    double right() const { return width - (narrow ? 10 : 16); }
};
inline constexpr picture_layout wide_layout{960, 196, 20, false};
inline constexpr picture_layout narrow_layout{400, 10, 10, true};

class concern_picture {
public:
    concern_picture(nw::skin_concern concern, const trials& arms, const picture_layout& layout = wide_layout)
        : concern_(concern), rows_(rows_of(concern)), arms_(arms), width(layout.width), left(layout.left),
          right(layout.right()), margin(layout.margin), narrow(layout.narrow), band_pitch(layout.narrow ? 33 : 19),
          band_drop(layout.narrow ? 14 : 0) {}

    std::string file() {
        y_ = 30;
        write("Published study groups and recommended ranges: " + spoken(nw::code(concern_)), 9.2, 22,
              " font-size=\"17\" font-weight=\"bold\"");
        write("How to read it: a bar is what the book recommends, each marker below it one published group of people "
              "(an arm). A filled marker lies inside what is recommended for that group, an empty one outside.",
              6.9, 17);
        draw_legend();
        for (const quantity asked : evidence::quantities) {
            draw_panel(asked);
        }
        y_ += 8;
        write("Area by number of people (drawn as 10 where it is not stated); a line is a range. Markers stand a "
              "little beside their value where they would hide another.",
              6.2, 15, " font-size=\"11.5\" fill=\"#555555\"");
        return draw_.file(width, y_, "Needling of " + spoken(nw::code(concern_)) + ": published and recommended",
                          description_);
    }

private:
    static constexpr double padding = 16; ///< between the frame of the plot and its axis
    static constexpr double band_height = 13;

    struct dot {
        const trial* of;
        swarm_item place;
    };

    panel_axis axis_of(quantity asked) const {
        static constexpr panel_axis axes[] = {{"Needle length, mm", 3.0, 0.5, 0.06},
                                              {"Number of sessions", 12, 1, 0.4},
                                              {"Interval between sessions, weeks", 8, 1, 0.4}};
        panel_axis axis = axes[static_cast<std::size_t>(asked)];
        const auto reach = [&axis](double value) {
            axis.most = std::max(axis.most, std::ceil(value / axis.tick - 1e-9) * axis.tick);
        };
        for (const trial& each : arms_) {
            reach(each.arm[asked] ? each.arm[asked]->most : 0);
        }
        for (const nw::protocol_rule* row : rows_) {
            reach(range_of(row->then, asked).most);
        }
        return axis;
    }
    double scale(const panel_axis& axis) const { return (right - left - 2 * padding) / axis.most; }
    double place_of(const panel_axis& axis, double value) const { return left + padding + value * scale(axis); }

    static double radius_of(double people) {
        return people <= 0 ? std::sqrt(10.0) : std::clamp(std::sqrt(people), 3.0, 10.0);
    }

    static const evidence_look& look_of_arm(const trial& of) { return looks[look_of(of.arm.kind)]; }

    std::vector<dot> dots_of(const panel_axis& axis, quantity asked) const {
        std::vector<dot> dots;
        for (const trial& each : arms_) {
            if (each.arm[asked]) {
                const span& seen = *each.arm[asked];
                dots.push_back({&each,
                                {place_of(axis, seen.least), place_of(axis, seen.most),
                                 radius_of(each.arm.people) * svg::reach(look_of_arm(each).shape)}});
            }
        }
        // Bars lie at the bottom, the longest first; then markers from left to right, the largest first.
        std::sort(dots.begin(), dots.end(), [](const dot& a, const dot& b) {
            const double long_a = a.place.to - a.place.from;
            const double long_b = b.place.to - b.place.from;
            return long_a != long_b                   ? long_a > long_b
                   : a.place.from != b.place.from     ? a.place.from < b.place.from
                   : a.place.radius != b.place.radius ? a.place.radius > b.place.radius
                                                      : a.of->arm.id < b.of->arm.id;
        });
        return dots;
    }
    static double arrange(std::vector<dot>& dots, double slack) {
        std::vector<swarm_item> items;
        for (const dot& each : dots) {
            items.push_back(each.place);
        }
        const double height = place(items, slack);
        for (std::size_t at = 0; at < dots.size(); ++at) {
            dots[at].place = items[at];
        }
        return height;
    }

    void draw_panel(quantity asked) {
        const panel_axis axis = axis_of(asked);
        std::vector<dot> dots = dots_of(axis, asked);
        const double swarm = std::max(26.0, arrange(dots, axis.aside * scale(axis)) + 4);
        const double top = y_ + (narrow ? 40 : 26);
        const double bands = band_pitch * static_cast<double>(rows_.size());
        const double base = top + 6 + bands + 8 + swarm;

        draw_.text(margin, y_ + 16, axis.title, " font-size=\"15\" font-weight=\"bold\"");
        draw_.text(narrow ? margin : right, y_ + (narrow ? 32 : 16),
                   "stated by " + std::to_string(dots.size()) + " of " + counted(arms_.size(), "published arm"),
                   " fill=\"#555555\"", narrow ? svg::anchor::start : svg::anchor::end);
        draw_grid(axis, asked, top, base);
        draw_bands(axis, asked, top + 6, base);
        if (!narrow) {
            draw_.text(left - 10, base - 8, "published arms", " fill=\"#555555\"", svg::anchor::end);
        }
        if (dots.empty()) {
            draw_.text((left + right) / 2, base - 9, "no published arm states it",
                       " fill=\"#555555\" font-style=\"italic\"", svg::anchor::middle);
        }
        for (const dot& each : dots) {
            draw_dot(each, asked, base);
        }
        describe(axis, asked, dots.size());
        y_ = base + 34;
    }

    void draw_grid(const panel_axis& axis, quantity asked, double top, double base) {
        draw_.box(left, top, right - left, base - top, " fill=\"#fafafa\" stroke=\"#cccccc\"");
        for (int at = 0; at * axis.tick <= axis.most + 1e-9; ++at) {
            const double x = place_of(axis, at * axis.tick);
            draw_.line(x, top, x, base, " stroke=\"#e4e4e4\"");
            draw_.line(x, base, x, base + 5, " stroke=\"#444444\"");
            if (at % (scale(axis) * axis.tick < 20 ? 2 : 1) != 0) {
                continue; // the numbers would touch
            }
            draw_.text(x, base + 18, ends({at * axis.tick, at * axis.tick}, asked), " font-size=\"12\"",
                       svg::anchor::middle);
        }
        draw_.line(left, base, right, base, " stroke=\"#444444\"");
    }

    /// The band of each row, its name at the left, its range beside it, its shade over the arms if it is not for home.
    void draw_bands(const panel_axis& axis, quantity asked, double top, double base) {
        const double under = top + band_pitch * static_cast<double>(rows_.size()) + 2;
        draw_.line(left, under, right, under, " stroke=\"#cccccc\"");
        for (std::size_t at = 0; at < rows_.size(); ++at) {
            const nw::protocol_rule& row = *rows_[at];
            const span wide = range_of(row.then, asked);
            const double from = place_of(axis, wide.least);
            const double to = place_of(axis, wide.most);
            const double y = top + band_drop + band_pitch * static_cast<double>(at);
            if (row.when.practitioner.contains(nw::practitioner_kind::clinician)) {
                draw_.box(from, under, std::max(to - from, 2.0), base - under,
                          " fill=\"#7fa8cc\" fill-opacity=\"0.13\"");
            }
            draw_.box(from, y, std::max(to - from, 2.0), band_height, " rx=\"2\" fill=\"#b5d0e8\" stroke=\"#4a7ba6\"");
            if (narrow) {
                draw_.text(left + padding, y - 3, spoken_row(at), " font-size=\"12\"");
            } else {
                draw_.text(left - 10, y + 11, spoken_row(at), " font-size=\"12\"", svg::anchor::end);
            }
            const std::string range = ends(wide, asked);
            const bool fits = to + 8 + 6.5 * static_cast<double>(range.size()) < right;
            draw_.text(fits ? to + 6 : from - 6, y + 11, range, " font-size=\"12\" fill=\"#2f5878\"",
                       fits ? svg::anchor::start : svg::anchor::end);
        }
    }

    static std::string style_of(const evidence_look& look, bool inside) {
        return svg::attribute("fill", inside ? look.colour : "#ffffff") +
               svg::attribute("stroke", inside ? "#ffffff" : look.colour) +
               svg::attribute("stroke-width", inside ? "0.7" : "1.6");
    }
    void draw_dot(const dot& each, quantity asked, double base) {
        const trial& of = *each.of;
        const evidence_look& look = look_of_arm(of);
        const bool inside = *of.inside(asked);
        const double y = base - each.place.height;
        if (each.place.from != each.place.to) {
            for (const double end : {each.place.from, each.place.to}) {
                draw_.line(end, y - 4, end, y + 4, svg::attribute("stroke", look.colour) + " stroke-width=\"2\"");
            }
            draw_.line(each.place.from, y, each.place.to, y,
                       svg::attribute("stroke", look.colour) + " stroke-width=\"2\"");
        }
        const double radius = radius_of(of.arm.people) - (inside ? 0 : 0.6);
        draw_.marker(look.shape, (each.place.from + each.place.to) / 2, y, radius, style_of(look, inside),
                     of.cell("source") + "; n " + (of.people().empty() ? "not stated" : of.people()) + "; " +
                         measured(*of.arm[asked], asked) + "; " + of.arm.kind +
                         (inside ? "; inside the recommended range" : "; outside the recommended range"));
    }

    void describe(const panel_axis& axis, quantity asked, std::size_t count) {
        std::vector<std::string> ranges;
        for (const nw::protocol_rule* row : rows_) {
            ranges.push_back(spoken_row(static_cast<std::size_t>(ranges.size())) + " " +
                             ends(range_of(row->then, asked), asked));
        }
        const auto inside = std::count_if(arms_.begin(), arms_.end(),
                                          [asked](const trial& each) { return each.inside(asked).value_or(false); });
        description_ += (description_.empty() ? "" : " ") + std::string(axis.title) + ": recommended " +
                        joined(ranges, "; ") + "; stated by " + std::to_string(count) + " of " +
                        counted(arms_.size(), "published arm") + ", " + std::to_string(inside) +
                        " of them inside what is recommended.";
    }

    void draw_legend() {
        y_ += 6;
        double x = margin;
        const auto entry = [&](svg::marker_shape shape, double radius, const std::string& style,
                               std::string_view label) {
            const double wide = 30 + 6.9 * static_cast<double>(label.size()) + 14;
            if (x + wide > right) {
                x = margin;
                y_ += 22;
            }
            draw_.marker(shape, x + 10, y_, radius, style);
            draw_.text(x + 26, y_ + 4.5, label);
            x += wide;
        };
        for (std::size_t look = 0; look < std::size(looks); ++look) {
            if (std::any_of(arms_.begin(), arms_.end(),
                            [look](const trial& each) { return look_of(each.arm.kind) == look; })) {
                entry(looks[look].shape, 6, style_of(looks[look], true), looks[look].label);
            }
        }
        x = margin;
        y_ += arms_.empty() ? 0 : 22;
        const evidence_look grey{"", {}, svg::marker_shape::circle, "#555555"};
        entry(grey.shape, 6, style_of(grey, true), "inside what the library recommends for it");
        entry(grey.shape, 5.2, style_of(grey, false), "outside");
        for (const double people : {10.0, 30.0, 100.0}) {
            entry(grey.shape, radius_of(people), " fill=\"#bbbbbb\"",
                  number(people) + (people < 100 ? " people" : " people or more"));
        }
        y_ += 16;
    }

    /// A text in as many lines as it takes, with letters of a mean width.
    void write(std::string_view text, double letter, double pitch, const std::string& style = "") {
        for (const std::string& line : wrapped(text, static_cast<std::size_t>((right - margin) / letter))) {
            draw_.text(margin, y_, line, style);
            y_ += pitch;
        }
    }

    /// What a row is called: for whom it is, and where another is for the same people, how often.
    std::string spoken_row(std::size_t at) const {
        const std::string name = spoken_for(*rows_[at]);
        for (std::size_t other = 0; other < rows_.size(); ++other) {
            if (other != at && spoken_for(*rows_[other]) == name) {
                return name + ", " + nw::text_of(rows_[at]->then.interval);
            }
        }
        return name;
    }

    nw::skin_concern concern_;
    std::vector<const nw::protocol_rule*> rows_;
    const trials& arms_;
    double width, left, right, margin;
    bool narrow;
    double band_pitch, band_drop; ///< from one band to the next; how far its words hold it down
    svg::drawing draw_;
    std::string description_;
    double y_ = 0;
};

} // namespace pages
