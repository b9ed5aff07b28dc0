// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The version of the code. The edition of the knowledge is another thing: see `rule_book::edition`.
/// CMake reads the three numbers below, so that they are written once.

#include <needlewise/tools/compiler.hpp>

/// The major version.
#define NEEDLEWISE_VERSION_MAJOR 0
/// The minor version.
#define NEEDLEWISE_VERSION_MINOR 2
/// The patch version.
#define NEEDLEWISE_VERSION_PATCH 0

namespace needlewise::inline v1 {

/// A version of the code, by the rules of semantic versioning.
struct version_number {
    int major; ///< changes when a call site may have to change
    int minor; ///< changes when something is added
    int patch; ///< changes when something is mended
};

/// The version of these headers.
inline constexpr version_number version{NEEDLEWISE_VERSION_MAJOR, NEEDLEWISE_VERSION_MINOR, NEEDLEWISE_VERSION_PATCH};

} // namespace needlewise::inline v1
