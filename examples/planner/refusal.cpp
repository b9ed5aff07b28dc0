// SPDX-License-Identifier: MIT
#include "refusal.hpp"

#include <cstdio>

namespace planner {

std::string shown(std::string_view text) {
    std::string safe;
    for (const char letter : text.substr(0, 60)) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte < 0x20 || byte >= 0x7f) {
            char escaped[5];
            std::snprintf(escaped, sizeof escaped, "\\x%02x", byte);
            safe += escaped;
        } else {
            safe += letter;
        }
    }
    return text.size() > 60 ? safe + "..." : safe;
}

void refuse(std::string_view field, std::string_view value, std::string_view allowed) {
    throw bad_input{{std::string(field) + ": '" + shown(value) + "' is not allowed; allowed: " + std::string(allowed)}};
}

} // namespace planner
