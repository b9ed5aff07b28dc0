// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The standard book with tables that can be changed.

#include <string_view>
#include <vector>

#include <needlewise/books/standard.hpp>

namespace needlewise {

/// The standard book with tables that can be changed.
struct editor {
    std::vector<screening_rule> screening{standard.screening.begin(), standard.screening.end()};
    std::vector<protocol_rule> protocol{standard.protocol.begin(), standard.protocol.end()};
    std::vector<limit_rule> limits{standard.limits.begin(), standard.limits.end()};
    std::vector<routine_rule> routine{standard.routine.begin(), standard.routine.end()};

    book_view view() const { return {"edited", standard.edition, screening, protocol, limits, routine}; }
    void limit_all(std::string_view id, limit_value allowed) {
        limits.push_back({.id = id,
                          .when = {},
                          .then = allowed,
                          .said = "The clinic says so.",
                          .source = sources::expert_opinion,
                          .strength = rule_strength::opinion});
    }
};

} // namespace needlewise
