// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Proofs about tables, made on boxes and not on enumerated cases. Each gives the first witness that it finds, at
/// compile time or at run time alike.

#include <cstddef>
#include <span>

#include <needlewise/tools/compiler.hpp>

namespace needlewise::inline v1::engine {

/// Two rules that meet.
template <class Box> struct meeting {
    bool found = false;     ///< whether there are two
    std::size_t first = 0;  ///< the earlier rule
    std::size_t second = 0; ///< the later rule
    Box where{};            ///< the cases that both accept
};

/// Cases that nothing covers.
template <class Box> struct remainder {
    bool found = false; ///< whether there is such a case
    Box where{};        ///< some of them
};

/// For a proof that takes every rule into account.
inline constexpr auto every_rule = [](std::size_t) { return true; };

/// The first two rules that meet and of which `objects(earlier, later)` says that they must not.
template <class Box, class Objects> constexpr meeting<Box> first_meeting(std::span<const Box> rules, Objects objects) {
    for (std::size_t later = 1; later < rules.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            if (rules[earlier].meets(rules[later]) && objects(earlier, later)) {
                return {true, earlier, later, rules[earlier] & rules[later]};
            }
        }
    }
    return {};
}

/// The first part of a region outside a rule about which `ask(part)` finds something: slab by slab along each axis.
template <class Box, class Ask> constexpr remainder<Box> first_outside(Box region, const Box& rule, Ask ask) {
    for (std::size_t axis = 0; axis < Box::axes; ++axis) {
        Box slab;
        if (region.cut(axis, rule, slab)) {
            if (const auto left = ask(slab); left.found) {
                return left;
            }
        }
    }
    return {};
}

/// A part of `region` that none of the rules covers of which `counts(rule)` is true. The region is cut slab by slab
/// along each axis by the first rule that meets it; each slab goes on to the rules after it.
template <class Box, class Counts>
constexpr remainder<Box> uncovered(const Box& region, std::span<const Box> rules, Counts counts, std::size_t from = 0) {
    for (std::size_t rule = from; rule < rules.size(); ++rule) {
        if (!rules[rule].meets(region) || !counts(rule)) {
            continue;
        }
        return first_outside(region, rules[rule],
                             [&](const Box& slab) { return uncovered(slab, rules, counts, rule + 1); });
    }
    return {!region.empty(), region};
}

/// A case that no rule accepts: a gap.
template <class Box> constexpr remainder<Box> gap(std::span<const Box> rules) {
    return uncovered(Box{}, rules, every_rule);
}

/// Whether a rule can never answer, because the rules of which `goes_before(other)` is true cover it.
template <class Box, class GoesBefore>
constexpr bool is_dead(std::span<const Box> rules, std::size_t rule, GoesBefore goes_before) {
    return !uncovered(rules[rule], rules, goes_before).found;
}

} // namespace needlewise::inline v1::engine
