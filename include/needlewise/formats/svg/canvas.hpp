// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What all pictures are drawn with: whole numbers, escaped text, one set of colours for light and for dark.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <needlewise/formats/safe_text.hpp>
#include <needlewise/literature/skin.hpp>
#include <needlewise/tools/enumeration.hpp>

namespace needlewise::inline v1 {

/// What may be asked of a picture.
struct picture_options {
    /// Tells the pictures of one page apart; anything but letters, digits, `-` and `_` is left out of it.
    std::string_view identity = "needlewise";
    /// What a screen reader calls it, in place of our own words.
    std::string_view title = {};
};

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// A code as words: `upper_lip` is "upper lip".
template <enumerated Enum> std::string code_in_words(Enum value) {
    std::string words(code(value));
    for (char& letter : words) {
        letter = letter == '_' ? ' ' : letter;
    }
    return words;
}

/// A depth in millimetres with at most two decimals and at least one: `0.07 mm`, `1.9 mm`.
inline std::string text_of_depth(std::int32_t micrometres) {
    const std::int32_t hundredths = (micrometres + 5) / 10;
    std::string text = std::to_string(hundredths / 100) + "." + std::to_string(100 + hundredths % 100).substr(1);
    if (text.back() == '0') {
        text.pop_back();
    }
    return text + " mm";
}

enum class text_end { start, middle, end };

/// A picture that grows element by element. Coordinates are whole units, so that it is the same on every machine.
class canvas {
public:
    void rectangle(std::string_view looks, int x, int y, int width, int height, int round = 0) {
        body_ += "<rect" + looks_like(looks) + number("x", x) + number("y", y) + number("width", width) +
                 number("height", height) + (round != 0 ? number("rx", round) : "") + "/>\n";
    }
    void line(std::string_view looks, int x1, int y1, int x2, int y2) {
        body_ += "<line" + looks_like(looks) + number("x1", x1) + number("y1", y1) + number("x2", x2) +
                 number("y2", y2) + "/>\n";
    }
    void circle(std::string_view looks, int x, int y, int radius) {
        body_ += "<circle" + looks_like(looks) + number("cx", x) + number("cy", y) + number("r", radius) + "/>\n";
    }
    /// An outline in the words of SVG, which are a constant of ours.
    void path(std::string_view looks, std::string_view outline, std::string_view transform = {}) {
        body_ += "<path" + looks_like(looks) + " d=\"" + std::string(outline) + "\"" +
                 (transform.empty() ? "" : " transform=\"" + std::string(transform) + "\"") + "/>\n";
    }
    void text(std::string_view looks, int x, int y, std::string_view words, text_end hold = text_end::start) {
        static constexpr const char* holds[] = {"", " text-anchor=\"middle\"", " text-anchor=\"end\""};
        body_ += "<text" + looks_like(looks) + number("x", x) + number("y", y) + holds[static_cast<std::size_t>(hold)] +
                 ">" + escaped(words) + "</text>\n";
    }

    /// The whole picture: it scales with the place that it is given, and says in words what it shows.
    std::string picture(int width, int height, std::string_view title, std::string_view description,
                        const picture_options& options) const {
        std::string identity;
        for (const char letter : options.identity) {
            const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                               (letter >= '0' && letter <= '9') || letter == '-' || letter == '_';
            identity += plain ? std::string(1, letter) : "";
        }
        const std::string wide = std::to_string(width);
        const std::string high = std::to_string(height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"nw-picture\" role=\"img\" aria-labelledby=\"" +
               identity + "-title " + identity + "-desc\" viewBox=\"0 0 " + wide + " " + high + "\" width=\"" + wide +
               "\" height=\"" + high + "\">\n<title id=\"" + identity + "-title\">" +
               escaped(options.title.empty() ? title : options.title) + "</title>\n<desc id=\"" + identity +
               "-desc\">" + escaped(description) + "</desc>\n" + std::string(style) + "<rect class=\"paper\" width=\"" +
               wide + "\" height=\"" + high + "\"/>\n" + body_ + "</svg>\n";
    }

private:
    static std::string looks_like(std::string_view looks) {
        return std::string(" class=\"").append(looks).append("\"");
    }
    static std::string number(std::string_view name, int value) {
        // Piece by piece: g++ 12 warns of a literal in front of a string where it could know better.
        std::string text(1, ' ');
        return text.append(name).append("=\"").append(std::to_string(value)).append("\"");
    }

    // Five steps of one hue that differ in lightness, so that no two look alike to the colour-blind; each depth is
    // written beside them as well. What is printed is always light.
    static constexpr std::string_view style = R"(<style>
.nw-picture{max-width:100%;height:auto;font:13px Helvetica,Arial,'DejaVu Sans',sans-serif}
.nw-picture .paper{fill:#fff}.nw-picture text{fill:#1a1a1a}.nw-picture .soft{fill:#4d4d4d}
.nw-picture .small{font-size:12px}.nw-picture .strong{font-weight:bold}.nw-picture .on{fill:#fff}
.nw-picture .edge{fill:none;stroke:#666;stroke-width:1}.nw-picture .grid{stroke:#ccc;stroke-width:1}
.nw-picture .body{fill:#f4efe9;stroke:#666;stroke-width:1}.nw-picture .badge{fill:#fff;stroke:#1a1a1a;stroke-width:1}
.nw-picture .epidermis{fill:#d9a582}.nw-picture .dermis{fill:#f0d5c3}.nw-picture .subcutis{fill:#fdf7dc}
.nw-picture .needle{fill:#1a1a1a}.nw-picture .reach{stroke:#0b4f8a;stroke-width:3}
.nw-picture .limit{stroke:#a61b1b;stroke-width:2;stroke-dasharray:7 4}
.nw-picture .thinnest{stroke:#1a1a1a;stroke-width:1;stroke-dasharray:2 3}
.nw-picture .session{fill:#0b4f8a;stroke:#0b4f8a;stroke-width:2}
.nw-picture .maybe{fill:#fff;stroke:#0b4f8a;stroke-width:2;stroke-dasharray:4 3}
.nw-picture .recovery{fill:#a4623c}.nw-picture .sun{fill:#f2c230}
.nw-picture .out{fill:#fff;stroke:#a61b1b;stroke-width:2;stroke-dasharray:3 3}
.nw-picture .band0,.nw-picture .band1,.nw-picture .band2,.nw-picture .band3,.nw-picture .band4{stroke:#1a1a1a;stroke-width:1}
.nw-picture .band0{fill:#e3eef9}.nw-picture .band1{fill:#b3d1ec}.nw-picture .band2{fill:#74add8}
.nw-picture .band3{fill:#3578b5}.nw-picture .band4{fill:#123f78}
@media screen and (prefers-color-scheme:dark){
.nw-picture .paper{fill:#161616}.nw-picture text{fill:#f0f0f0}.nw-picture .soft{fill:#bdbdbd}.nw-picture .on{fill:#101010}
.nw-picture .edge{stroke:#999}.nw-picture .grid{stroke:#444}.nw-picture .body{fill:#2b2825;stroke:#999}
.nw-picture .badge{fill:#161616;stroke:#f0f0f0}.nw-picture .epidermis{fill:#8a5a3c}.nw-picture .dermis{fill:#4a3226}
.nw-picture .subcutis{fill:#554d26}.nw-picture .needle{fill:#f0f0f0}.nw-picture .reach{stroke:#8cc4f5}
.nw-picture .limit{stroke:#ff9c8f}.nw-picture .thinnest{stroke:#f0f0f0}
.nw-picture .session{fill:#8cc4f5;stroke:#8cc4f5}.nw-picture .maybe{fill:#161616;stroke:#8cc4f5}
.nw-picture .recovery{fill:#8f5a38}.nw-picture .sun{fill:#d9ae2b}.nw-picture .out{fill:#161616;stroke:#ff9c8f}
.nw-picture .band0,.nw-picture .band1,.nw-picture .band2,.nw-picture .band3,.nw-picture .band4{stroke:#f0f0f0}
.nw-picture .band0{fill:#16324f}.nw-picture .band1{fill:#1f5486}.nw-picture .band2{fill:#3f83c0}
.nw-picture .band3{fill:#86b9e6}.nw-picture .band4{fill:#dcecfb}}
</style>
)";

    std::string body_{};
};

} // namespace detail

} // namespace needlewise::inline v1
