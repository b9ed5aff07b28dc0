// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What is said of input that cannot be used: the field, the value and what is allowed, in one line each.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <needlewise/tools/result.hpp>

namespace planner {

namespace nw = needlewise;

/// Input that cannot be used: its lines for standard error.
struct bad_input {
    std::vector<std::string> lines; ///< one for each fault
};

/// Text from outside, safe to show on a terminal.
std::string shown(std::string_view text);

/// Refuses a value.
[[noreturn]] void refuse(std::string_view field, std::string_view value, std::string_view allowed);

/// The value that was read, or a refusal of the text.
template <class T> T accepted(const nw::result<T>& tried, std::string_view text) {
    if (!tried) {
        refuse(tried.error().field(), text, tried.error().allowed());
    }
    return *tried;
}

} // namespace planner
