// SPDX-License-Identifier: MIT
/// @file
/// The engine alone, for a domain that has nothing to do with skin: which way a parcel goes. The axes are plain
/// enumerations, a condition is a set of values for each, and the hit policy says what several rules for one parcel
/// mean. The compiler proves the table, and for a table with a hole it names a parcel that falls through.

#include <iostream>

#include <needlewise/engine/decision_table.hpp>

enum class weight { letter, parcel, pallet };
enum class destination { town, country, overseas };
enum class contents { paper, battery, liquid };

template <> struct needlewise::enumeration<weight> {
    static constexpr char field[] = "weight";
    static constexpr char allowed[] = "letter, parcel, pallet";
    static constexpr weight last = weight::pallet;
};
template <> struct needlewise::enumeration<destination> {
    static constexpr char field[] = "destination";
    static constexpr char allowed[] = "town, country, overseas";
    static constexpr destination last = destination::overseas;
};
template <> struct needlewise::enumeration<contents> {
    static constexpr char field[] = "contents";
    static constexpr char allowed[] = "paper, battery, liquid";
    static constexpr contents last = contents::liquid;
};

namespace engine = needlewise::engine;
using needlewise::code;

template <engine::hit_policy Policy, std::size_t Rows>
using post_table = engine::decision_table<Policy, std::string_view, Rows, weight, destination, contents>;
using parcels = engine::box<weight, destination, contents>;

// clang-format off
// Exactly one row answers; empty braces accept anything.
constexpr post_table<engine::hit_policy::unique, 5> route({
    {parcels::of({weight::letter, weight::parcel}, destination::town,                           {}),                                  "bicycle"},
    {parcels::of({weight::letter, weight::parcel}, destination::country,                        {}),                                  "van"},
    {parcels::of({weight::letter, weight::parcel}, destination::overseas,                       {contents::paper, contents::liquid}), "aeroplane"},
    {parcels::of({weight::letter, weight::parcel}, destination::overseas,                       contents::battery),                   "ship"},
    {parcels::of(weight::pallet,                   {},                                          {}),                                  "ship"},
});
// All rows that hold are reported.
constexpr post_table<engine::hit_policy::collect, 4> labels({
    {parcels(),                                                      "address"},
    {parcels::of({},             destination::overseas, {}),         "customs form"},
    {parcels::of({},             {},                    contents::battery), "lithium mark"},
    {parcels::of(weight::pallet, {},                    contents::liquid),  "this way up"},
});
// Somebody forgot what becomes of pallets with batteries.
constexpr post_table<engine::hit_policy::first, 2> hasty({
    {parcels::of({weight::letter, weight::parcel}, {}, {}),                                  "van"},
    {parcels::of({},                               {}, {contents::paper, contents::liquid}), "ship"},
});
// clang-format on

static_assert(route.inspect()); // complete, no overlap, no dead row
static_assert(labels.inspect());
static_assert(*route.decide(weight::letter, destination::overseas, contents::battery) == "ship");

constexpr auto hole = hasty.inspect();
static_assert(hole.fault == engine::table_fault::gap);
static_assert(hole.where.contains(weight::pallet, destination::town, contents::battery));

int main() {
    std::cout << "A parcel with a battery goes overseas by "
              << *route.decide(weight::parcel, destination::overseas, contents::battery) << " and bears\n";
    for (const std::size_t row : labels.hits(weight::parcel, destination::overseas, contents::battery)) {
        std::cout << "  " << labels.outcome(row) << "\n";
    }
    const auto witness = hole.where.first();
    std::cout << "The hasty table has a " << code(hole.fault) << ": " << code(static_cast<weight>(witness[0])) << ", "
              << code(static_cast<destination>(witness[1])) << ", " << code(static_cast<contents>(witness[2])) << "\n";
}
