// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Products in words.

#include <string>

#include <needlewise/formats/text.hpp>
#include <needlewise/treatment/product_advice.hpp>

namespace needlewise::inline v1 {

/// Advice on a product in one line: the product, the moment, what is said, the wait, the reason and its rule.
inline std::string describe(const product_advice& advice);

// ---------------------------------------------------------------------------------------------------------------------

inline std::string describe(const product_advice& advice) {
    std::string text =
        std::string(code(advice.what)) + ", " + std::string(code(advice.at)) + ": " + std::string(code(advice.verdict));
    if (advice.after_course) {
        text += ", once the course is over";
    } else if (!advice.wait.is_zero()) {
        text += advice.at == product_moment::before ? ", until " + text_of(advice.wait) + " before"
                                                    : ", from " + text_of(advice.wait) + " after";
    }
    return text + ". " + std::string(advice.said()) + " (" + std::string(advice.id()) + ")";
}

} // namespace needlewise::inline v1
