// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What the library asks of a compiler, and the few words that compilers spell differently.

#if !(defined(_MSVC_LANG) && _MSVC_LANG >= 202002L) && __cplusplus < 202002L
// A file that cannot be there: this stops every compiler at once, where #error would be followed by hundreds of others.
#include <needlewise needs C++20: g++ 11 or clang 14 or newer, and the flag -std=c++20>
#endif

/// Marks a function whose result refers to the object that it was called on: clang then warns of a dangling one.
#if defined(__clang__)
#define NEEDLEWISE_LIFETIMEBOUND [[clang::lifetimebound]]
#else
#define NEEDLEWISE_LIFETIMEBOUND
#endif

/// Puts a function into its callers, where a compiler would not see that it is worth it.
#if defined(__GNUC__)
#define NEEDLEWISE_IN_LINE [[gnu::always_inline]]
#else
#define NEEDLEWISE_IN_LINE
#endif

/// Keeps what is seldom needed out of the way of what is always needed.
#if defined(__GNUC__)
#define NEEDLEWISE_OUT_OF_LINE [[gnu::noinline]]
#else
#define NEEDLEWISE_OUT_OF_LINE
#endif

namespace needlewise::inline v1::detail {

/// Stops the program: a promise was broken that the caller alone could keep. Not a constant expression.
[[noreturn]] inline void stop() noexcept {
#if defined(__GNUC__)
    __builtin_trap();
#else
    for (;;) {
        *static_cast<volatile int*>(nullptr) = 0;
    }
#endif
}

} // namespace needlewise::inline v1::detail
