// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Published scales of severity: what a clinic has graded goes in as it is. The cut-offs are the names that a scale has
/// for its own grades, or are marked as opinion.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <needlewise/literature/scale_sources.hpp>
#include <needlewise/literature/sources.hpp>
#include <needlewise/tools/coded.hpp>
#include <needlewise/tools/enum_set.hpp>
#include <needlewise/tools/result.hpp>
#include <needlewise/vocabulary/concern.hpp>
#include <needlewise/vocabulary/evidence.hpp>
#include <needlewise/vocabulary/person.hpp>

namespace needlewise::inline v1 {

/// A published scale of severity.
enum class severity_scale : std::uint8_t {
    goodman_baron,     ///< acne scars, Goodman and Baron, qualitative: grade 1 to 4
    glogau,            ///< ageing from sun, Glogau: type 1 to 4
    fitzpatrick_lines, ///< wrinkles, Fitzpatrick: class 1 to 3
    modified_masi,     ///< melasma, modified Melasma Area and Severity Index: 0 to 24
    norwood_hamilton,  ///< hair loss of men, Norwood and Hamilton: type 1 to 7
    ludwig,            ///< hair loss of women, Ludwig: grade 1 to 3
    vancouver,         ///< scars, Vancouver Scar Scale: 0 to 13
    striae_severity,   ///< stretch marks, classes of de Freitas: 1 mild, 2 moderate, 3 severe, 4 extremely severe
};
/// Codes of `severity_scale`.
template <> struct enumeration<severity_scale> {
    static constexpr char field[] = "scale";
    static constexpr char allowed[] =
        "goodman_baron, glogau, fitzpatrick_lines, modified_masi, norwood_hamilton, ludwig, vancouver, striae_severity";
    static constexpr severity_scale last = severity_scale::striae_severity;
};

/// A scale and its cut-offs. Grades are in tenths, as the modified MASI has one decimal.
struct severity_scale_row {
    coded<severity_scale> scale;        ///< the scale
    table_text name;                    ///< its name in words
    condition_set<skin_concern> grades; ///< the concerns that it grades
    std::int32_t least;                 ///< the least grade, in tenths
    std::int32_t most;                  ///< the greatest grade, in tenths
    std::int32_t step;                  ///< 10 where grades are whole numbers, 1 where they have a decimal
    std::int32_t moderate_from;         ///< the least grade that is moderate, in tenths
    std::int32_t severe_from;           ///< the least grade that is severe, in tenths
    table_text allowed;                 ///< what may be said, in words
    figure_basis basis;                 ///< how the cut-offs are known: published, or an opinion
    const source* read;                 ///< where the scale was read
};

/// All published scales, in the order of their codes.
template <class Row = severity_scale_row, class sources = scale_sources<source>>
inline constexpr Row severity_scales[enumerator_count<severity_scale>] = {
    // clang-format off
    {.scale = severity_scale::goodman_baron, .name = "Goodman and Baron, qualitative", .grades = {skin_concern::acne_scar, skin_concern::varicella_scar},
     .least = 10, .most = 40, .step = 10, .moderate_from = 30, .severe_from = 40, .allowed = "a grade of 1 to 4", .basis = figure_basis::published, .read = &sources::goodman_baron_2006},
    {.scale = severity_scale::glogau, .name = "Glogau", .grades = {skin_concern::fine_lines, skin_concern::wrinkles, skin_concern::photoageing},
     .least = 10, .most = 40, .step = 10, .moderate_from = 20, .severe_from = 30, .allowed = "a type of 1 to 4", .basis = figure_basis::opinion, .read = &sources::glogau_types},
    {.scale = severity_scale::fitzpatrick_lines, .name = "Fitzpatrick classes of wrinkles", .grades = {skin_concern::fine_lines, skin_concern::wrinkles},
     .least = 10, .most = 30, .step = 10, .moderate_from = 20, .severe_from = 30, .allowed = "a class of 1 to 3", .basis = figure_basis::opinion, .read = &sources::fitzpatrick_classes},
    {.scale = severity_scale::modified_masi, .name = "modified MASI", .grades = skin_concern::melasma,
     .least = 0, .most = 240, .step = 1, .moderate_from = 40, .severe_from = 80, .allowed = "a score of 0 to 24, with one decimal at most", .basis = figure_basis::opinion, .read = &sources::modified_masi_2016},
    {.scale = severity_scale::norwood_hamilton, .name = "Norwood and Hamilton", .grades = skin_concern::hair_loss,
     .least = 10, .most = 70, .step = 10, .moderate_from = 30, .severe_from = 50, .allowed = "a type of 1 to 7", .basis = figure_basis::opinion, .read = &sources::norwood_types},
    {.scale = severity_scale::ludwig, .name = "Ludwig", .grades = skin_concern::hair_loss,
     .least = 10, .most = 30, .step = 10, .moderate_from = 20, .severe_from = 30, .allowed = "a grade of 1 to 3", .basis = figure_basis::published, .read = &sources::norwood_types},
    {.scale = severity_scale::vancouver, .name = "Vancouver Scar Scale", .grades = {skin_concern::surgical_scar, skin_concern::traumatic_scar, skin_concern::burn_scar, skin_concern::hypertrophic_scar},
     .least = 0, .most = 130, .step = 10, .moderate_from = 50, .severe_from = 110, .allowed = "a score of 0 to 13", .basis = figure_basis::published, .read = &sources::vancouver_2013},
    {.scale = severity_scale::striae_severity, .name = "severity of striae distensae", .grades = skin_concern::stretch_marks,
     .least = 10, .most = 40, .step = 10, .moderate_from = 20, .severe_from = 30, .allowed = "a class of 1 to 4", .basis = figure_basis::published, .read = &sources::striae_scale_2021},
    // clang-format on
};
/// The row of a scale. That of a value which is no scale grades nothing.
constexpr const severity_scale_row& row_of(severity_scale scale) noexcept;

/// A grade on a published scale, within the range of that scale.
class published_grade {
public:
    /// A grade in whole numbers, such as type 3 of Glogau; an error that names the scale and its range if there is no
    /// such grade.
    static constexpr result<published_grade> of(severity_scale scale, std::int64_t grade) noexcept;
    /// A grade in tenths, such as 75 for a modified MASI of 7.5; an error if the scale has no such grade.
    static constexpr result<published_grade> from_tenths(severity_scale scale, std::int64_t tenths) noexcept;

    /// The scale.
    constexpr severity_scale scale() const noexcept { return scale_; }
    /// The grade, in tenths.
    constexpr std::int32_t in_tenths() const noexcept { return tenths_; }
    /// The severity that the book asks for.
    constexpr severity_grade severity() const noexcept;
    /// The severity of a concern; an error if the scale does not grade that concern.
    constexpr result<severity_grade> severity_of(skin_concern concern) const noexcept;
    /// Whether both are the same grade on the same scale.
    constexpr bool operator==(const published_grade&) const noexcept = default;

private:
    constexpr published_grade(severity_scale scale, std::int32_t tenths) noexcept : scale_(scale), tenths_(tenths) {}

    severity_scale scale_;
    std::int32_t tenths_;
};

/// Reads a scale and a grade, such as `goodman_baron=3` or `modified_masi=7.5`.
constexpr result<published_grade> parse_grade(std::string_view text) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {
template <class Row = severity_scale_row>
inline constexpr Row no_severity_scale{.scale = static_cast<severity_scale>(enumerator_count<severity_scale>),
                                       .name = "",
                                       .grades = none_of<skin_concern>,
                                       .least = 0,
                                       .most = -1,
                                       .step = 10,
                                       .moderate_from = 0,
                                       .severe_from = 0,
                                       .allowed = "no grade",
                                       .basis = figure_basis::opinion,
                                       .read = &sources::expert_opinion};
} // namespace detail

constexpr const severity_scale_row& row_of(severity_scale scale) noexcept {
    return is_enumerator(scale) ? severity_scales<>[position(scale)] : detail::no_severity_scale<>;
}

constexpr result<published_grade> published_grade::from_tenths(severity_scale scale, std::int64_t tenths) noexcept {
    if (!is_enumerator(scale)) {
        return input_error{enumeration<severity_scale>::field, static_cast<std::int64_t>(scale),
                           enumeration<severity_scale>::allowed};
    }
    const severity_scale_row& row = row_of(scale);
    if (tenths < row.least || tenths > row.most || tenths % row.step != 0) {
        return tenths % 10 == 0 ? input_error{code(scale), tenths / 10, row.allowed}
                                : input_error{code(scale), "a grade between two", row.allowed};
    }
    return published_grade(scale, static_cast<std::int32_t>(tenths));
}
constexpr result<published_grade> published_grade::of(severity_scale scale, std::int64_t grade) noexcept {
    if (is_enumerator(scale) && (grade < 0 || grade > row_of(scale).most)) { // so that ten times as much is a number
        return input_error{code(scale), grade, row_of(scale).allowed};
    }
    return from_tenths(scale, is_enumerator(scale) ? grade * 10 : 0);
}

constexpr severity_grade published_grade::severity() const noexcept {
    const severity_scale_row& row = row_of(scale_);
    return tenths_ >= row.severe_from     ? severity_grade::severe
           : tenths_ >= row.moderate_from ? severity_grade::moderate
                                          : severity_grade::mild;
}
constexpr result<severity_grade> published_grade::severity_of(skin_concern concern) const noexcept {
    if (!row_of(scale_).grades.contains(concern)) {
        return input_error{enumeration<severity_scale>::field, code(scale_), "a scale that grades this concern"};
    }
    return severity();
}

constexpr result<published_grade> parse_grade(std::string_view text) noexcept {
    const std::size_t sign = text.find('=');
    const result<severity_scale> scale = parse<severity_scale>(text.substr(0, sign));
    if (!scale) {
        return scale.error();
    }
    const std::string_view digits = sign == std::string_view::npos ? std::string_view() : text.substr(sign + 1);
    std::int64_t tenths = 0;
    std::size_t decimals = 0;
    std::size_t seen = 0;
    bool point = false;
    bool good = digits.size() <= 4; // "24.0" is the longest that there is
    for (const char letter : good ? digits : std::string_view()) {
        if (letter == '.' && !point && seen != 0) {
            point = true;
        } else if (letter >= '0' && letter <= '9' && decimals == 0) {
            tenths = tenths * 10 + (letter - '0');
            ++seen;
            decimals += point ? 1U : 0U;
        } else {
            good = false;
        }
    }
    if (!good || seen == 0 || (point && decimals == 0)) {
        return input_error{code(*scale), digits, row_of(*scale).allowed};
    }
    const result<published_grade> made = published_grade::from_tenths(*scale, point ? tenths : tenths * 10);
    return made ? made : result<published_grade>(input_error{code(*scale), digits, row_of(*scale).allowed});
}

} // namespace needlewise::inline v1
