// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The rows of the table of products: may this be put on, when, for which concern, by whom, and on what grounds?

#include <cstddef>
#include <string_view>

#include <needlewise/engine/box.hpp>
#include <needlewise/tools/enum_set.hpp>
#include <needlewise/tools/name_list.hpp>
#include <needlewise/tools/required.hpp>
#include <needlewise/tools/table_text.hpp>
#include <needlewise/vocabulary/concern.hpp>
#include <needlewise/vocabulary/depth_band.hpp>
#include <needlewise/vocabulary/duration.hpp>
#include <needlewise/vocabulary/evidence.hpp>
#include <needlewise/vocabulary/finding.hpp>
#include <needlewise/vocabulary/person.hpp>
#include <needlewise/vocabulary/product.hpp>

namespace needlewise::inline v1 {

/// When a row of the table of products is asked. Without a finding it is for everybody, and then exactly one row
/// answers; a row with a finding is heard beside it, and only makes the answer stricter.
struct product_condition {
    named_set<product> of;                              ///< the product is one of these
    condition_set<product_moment> at = {};              ///< and the moment
    condition_set<skin_concern> concern = {};           ///< and the concern
    condition_set<practitioner_kind> practitioner = {}; ///< and in whose hands
    condition_set<fitzpatrick> phototype = {};          ///< and the phototype
    condition_set<depth_band> depth = {};               ///< and the plan's deepest needle
    condition_set<finding> having = {};                 ///< and any of these findings, or anybody if not said
};

/// A row of the table of products.
struct product_rule {
    required_text id;                 ///< stable dotted name
    product_condition when;           ///< the cases that it accepts
    required<product_verdict> then;   ///< what it says
    duration wait = {};               ///< how long the product stays off: before the session, or after it
    required_text said;               ///< the rule in one sentence
    source_list source;               ///< what it rests on; two published sources at least if it recommends
    required<rule_strength> strength; ///< how far it may be trusted
    table_text dissent = {};          ///< which sources disagree, and how it was settled
    name_list replaces = {};          ///< the rules for everybody that it goes before where both accept a case
};

/// The cases that a row accepts, whatever was found.
using product_box = engine::box<product, product_moment, skin_concern, practitioner_kind, fitzpatrick, depth_band>;
/// The number of each axis of a `product_box`.
enum product_axis : std::size_t {
    product_axis_of,           ///< the product
    product_axis_at,           ///< the moment
    product_axis_concern,      ///< the concern
    product_axis_practitioner, ///< in whose hands
    product_axis_phototype,    ///< the phototype
    product_axis_depth,        ///< the deepest needle
};

/// A case that the table of products is asked about.
struct product_case {
    product what;                   ///< the product
    product_moment at;              ///< the moment
    skin_concern concern;           ///< what the treatment is for
    practitioner_kind practitioner; ///< in whose hands
    fitzpatrick phototype;          ///< Fitzpatrick phototype
    depth_band depth;               ///< the plan's deepest needle
    finding_set present;            ///< the findings that are present
};

/// The cases that a row's condition accepts, whatever was found.
constexpr product_box box_of(const product_condition& when) noexcept {
    return product_box::of(when.of, when.at, when.concern, when.practitioner, when.phototype, when.depth);
}
/// The sentence of a rule.
constexpr std::string_view sentence_of(const product_rule& rule) noexcept { return rule.said; }
/// Whether a row is for everybody, whatever was found.
constexpr bool for_everybody(const product_rule& rule) noexcept { return rule.when.having.full(); }
/// Whether one row says less than another: a milder verdict, or a shorter wait before what it lets be put on.
constexpr bool milder(const product_rule& one, const product_rule& other) noexcept {
    const product_verdict mine = one.then;
    return mine < other.then.get() ||
           (one.wait < other.wait && (mine == other.then.get() || mine <= product_verdict::may));
}
/// Whether one row answers before another where both are heard: the stricter verdict, then the longer wait. That no
/// wait is lost so is for `product_checks::waits` to see.
constexpr bool answers_before(const product_rule& one, const product_rule& other) noexcept {
    return one.then.get() != other.then.get() ? one.then.get() > other.then.get() : one.wait > other.wait;
}

} // namespace needlewise::inline v1
