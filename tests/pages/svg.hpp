// SPDX-License-Identifier: MIT
#pragma once
// Scalable Vector Graphics, as much as a dot plot needs: boxes, lines, text and markers.

#include <array>
#include <string>
#include <string_view>

#include <needlewise/formats/svg/canvas.hpp>

#include "words.hpp"

namespace pages::svg {

using needlewise::escaped;

/// A coordinate.
inline std::string at(double value) { return number(value, 1); }
/// Any attribute: ` name="value"`.
inline std::string attribute(std::string_view name, std::string_view value) {
    return " " + std::string(name) + "=\"" + std::string(value) + "\"";
}

enum class marker_shape { circle, diamond, square, triangle_up, triangle_down, cross };

/// The corners of a marker, for a radius of 1; all cover about the area of the circle.
inline std::string outline(marker_shape shape, double x, double y, double radius) {
    struct corner {
        double x, y;
    };
    static constexpr std::array<corner, 4> diamond{{{0, -1.25}, {1.25, 0}, {0, 1.25}, {-1.25, 0}}};
    static constexpr std::array<corner, 4> square{{{-.89, -.89}, {.89, -.89}, {.89, .89}, {-.89, .89}}};
    static constexpr std::array<corner, 3> up{{{0, -1.4}, {1.3, .9}, {-1.3, .9}}};
    static constexpr std::array<corner, 3> down{{{0, 1.4}, {1.3, -.9}, {-1.3, -.9}}};
    static constexpr std::array<corner, 12> cross{{{-.5, -1.25},
                                                   {.5, -1.25},
                                                   {.5, -.5},
                                                   {1.25, -.5},
                                                   {1.25, .5},
                                                   {.5, .5},
                                                   {.5, 1.25},
                                                   {-.5, 1.25},
                                                   {-.5, .5},
                                                   {-1.25, .5},
                                                   {-1.25, -.5},
                                                   {-.5, -.5}}};
    const auto through = [&](const auto& corners) {
        std::string points;
        for (const corner& each : corners) {
            points += (points.empty() ? "" : " ") + at(x + radius * each.x) + "," + at(y + radius * each.y);
        }
        return "<polygon" + attribute("points", points);
    };
    switch (shape) {
    case marker_shape::diamond: return through(diamond);
    case marker_shape::square: return through(square);
    case marker_shape::triangle_up: return through(up);
    case marker_shape::triangle_down: return through(down);
    case marker_shape::cross: return through(cross);
    default: return "<circle" + attribute("cx", at(x)) + attribute("cy", at(y)) + attribute("r", at(radius));
    }
}

/// How far a marker reaches from its middle, for a radius of 1.
constexpr double reach(marker_shape shape) {
    switch (shape) {
    case marker_shape::circle: return 1;
    case marker_shape::square: return 1.1;
    case marker_shape::triangle_up:
    case marker_shape::triangle_down: return 1.3;
    default: return 1.2;
    }
}

enum class anchor { start, middle, end };

/// A picture that grows element by element.
class drawing {
public:
    void box(double x, double y, double width, double height, const std::string& style) {
        body_ += "<rect" + attribute("x", at(x)) + attribute("y", at(y)) + attribute("width", at(width)) +
                 attribute("height", at(height)) + style + "/>\n";
    }
    void line(double x1, double y1, double x2, double y2, const std::string& style) {
        body_ += "<line" + attribute("x1", at(x1)) + attribute("y1", at(y1)) + attribute("x2", at(x2)) +
                 attribute("y2", at(y2)) + style + "/>\n";
    }
    void text(double x, double y, std::string_view words, const std::string& style = "", anchor hold = anchor::start) {
        static constexpr std::string_view names[] = {"", " text-anchor=\"middle\"", " text-anchor=\"end\""};
        body_ += "<text" + attribute("x", at(x)) + attribute("y", at(y)) +
                 std::string(names[static_cast<std::size_t>(hold)]) + style + ">" + escaped(words) + "</text>\n";
    }
    void marker(marker_shape shape, double x, double y, double radius, const std::string& style,
                std::string_view tip = "") {
        const std::string drawn = outline(shape, x, y, radius);
        const std::string name = drawn.substr(1, drawn.find(' ') - 1);
        body_ += drawn + style + (tip.empty() ? "/>\n" : "><title>" + escaped(tip) + "</title></" + name + ">\n");
    }
    /// The whole file, with what a screen reader says. In the dark the same colours are swapped for others; what is
    /// printed is light.
    std::string file(double width, double height, std::string_view title, std::string_view description) const {
        const std::string size = "0 0 " + at(width) + " " + at(height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title description\"" +
               attribute("viewBox", size) + attribute("width", at(width)) + attribute("height", at(height)) +
               " font-family=\"Helvetica, Arial, 'DejaVu Sans', sans-serif\" font-size=\"13\" fill=\"#222222\">\n" +
               "<title id=\"title\">" + escaped(title) + "</title>\n<desc id=\"description\">" + escaped(description) +
               "</desc>\n" + dark() + "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n" + body_ + "</svg>\n";
    }

private:
    static std::string dark() {
        struct swap {
            std::string_view light, dark;
        };
        // Backgrounds, lines and words, then bands, then the markers of kinds.hpp that would be too dark.
        static constexpr swap swaps[] = {{"#ffffff", "#161616"}, {"#fafafa", "#1e1e1e"}, {"#cccccc", "#555555"},
                                         {"#e4e4e4", "#333333"}, {"#444444", "#aaaaaa"}, {"#555555", "#c4c4c4"},
                                         {"#bbbbbb", "#777777"}, {"#b5d0e8", "#2f5878"}, {"#4a7ba6", "#86b4da"},
                                         {"#2f5878", "#b5d0e8"}, {"#0072b2", "#4aa8e0"}, {"#009e73", "#2fc79c"},
                                         {"#d55e00", "#f08030"}};
        std::string rules = "svg{fill:#eeeeee}";
        for (const swap& each : swaps) {
            for (const char* what : {"fill", "stroke"}) {
                rules += "[" + std::string(what) + "=\"" + std::string(each.light) + "\"]{" + what + ":" +
                         std::string(each.dark) + "}";
            }
        }
        return "<style>@media screen and (prefers-color-scheme:dark){" + rules + "}</style>\n";
    }

    std::string body_;
};

} // namespace pages::svg
