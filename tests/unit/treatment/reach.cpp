// SPDX-License-Identifier: MIT
/// Depth of the tips, and the layers they come to.
#include "../../catch.hpp"

#include <needlewise/treatment/reach.hpp>

using namespace needlewise;

namespace {

// The whole length is the upper end, and a pen may go beyond it.
static_assert(expected_depth(device_kind::roller, 1.5_mm).depth.max.in_micrometres() == 1500);
static_assert(expected_depth(device_kind::roller, 770_um).depth.min.in_micrometres() == 142);
static_assert(expected_depth(device_kind::roller, 770_um).basis == figure_basis::modelled); // rats are no people
static_assert(expected_depth(device_kind::pen, 1.5_mm).basis == figure_basis::published);
static_assert(expected_depth(device_kind::pen, 1.0_mm).basis == figure_basis::modelled);
static_assert(expected_depth(device_kind::pen, 1.5_mm).worst().in_micrometres() == 1650);
static_assert(expected_depth(device_kind::stamp, 600_um).depth.min.in_micrometres() == 460);

static_assert(layer_reached(body_site::cheek, device_kind::roller, 0.2_mm).shallowest == skin_layer::epidermis);
static_assert(layer_reached(body_site::cheek, device_kind::roller, 0.2_mm).deepest == skin_layer::dermis);
static_assert(layer_reached(body_site::cheek, device_kind::pen, 1.0_mm).deepest == skin_layer::subcutis);
static_assert(layer_reached(body_site::back, device_kind::pen, 1.5_mm).deepest == skin_layer::dermis);
static_assert(layer_reached(body_site::lips, device_kind::pen, 0.5_mm).basis == figure_basis::opinion);

} // namespace

TEST_CASE("No tip is expected deeper than its length, and longer needles never reach less") {
    for (const device_kind device : every<device_kind>) {
        depth_estimate before = expected_depth(device, no_needling);
        CHECK(before.worst() == skin_depth{});
        for (int length = needle_length::shortest; length <= needle_length::longest; ++length) {
            const depth_estimate now = expected_depth(device, *needle_length::from_micrometres(length));
            REQUIRE(now.depth.max.in_micrometres() == length);
            REQUIRE(now.depth.in_order());
            REQUIRE(now.depth.min >= before.depth.min);
            REQUIRE(now.worst() > before.worst());
            REQUIRE(now.worst() >= now.depth.max);
            REQUIRE(now.sources.size() >= 1);
            REQUIRE_FALSE(now.said.empty());
            // What is not chosen yet is as wide as every kind.
            const depth_estimate any =
                expected_depth(device_kind::unspecified, *needle_length::from_micrometres(length));
            REQUIRE(any.depth.min <= now.depth.min);
            REQUIRE(any.worst() >= now.worst());
            before = now;
        }
    }
}

TEST_CASE("Layers go down with the needle") {
    for (const body_site site : every<body_site>) {
        for (const device_kind device : every<device_kind>) {
            layer_estimate before = layer_reached(site, device, no_needling);
            CHECK(before.deepest == skin_layer::surface);
            for (int length = needle_length::shortest; length <= needle_length::longest; length += 50) {
                const layer_estimate now = layer_reached(site, device, *needle_length::from_micrometres(length));
                REQUIRE(now.shallowest <= now.deepest);
                REQUIRE(now.shallowest >= before.shallowest);
                REQUIRE(now.deepest >= before.deepest);
                REQUIRE(now.deepest > skin_layer::surface);
                REQUIRE(now.basis >= figure_basis::modelled);
                // A needle as long as the thinnest skin may go through it, whatever carries it.
                if (length >= skin_at(site).total_least.in_micrometres()) {
                    REQUIRE(now.deepest == skin_layer::subcutis);
                }
                before = now;
            }
        }
    }
}

TEST_CASE("A depth of one's own is never beyond what a depth in the skin can be") {
    const skin_depth most = *skin_depth::from_micrometres(10'000);
    const depth_estimate deep{{skin_depth{}, most}, most, figure_basis::opinion, "", sources::expert_opinion};
    CHECK(deep.worst() == most);
}

TEST_CASE("The codes of layers are read back") {
    for (const skin_layer layer : every<skin_layer>) {
        CHECK(*parse<skin_layer>(code(layer)) == layer);
    }
}
