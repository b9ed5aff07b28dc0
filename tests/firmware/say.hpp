// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Says a number, in hexadecimal: on a computer to the standard output, on a bare Cortex-M to the debugger.

#include <cstdint>

#if defined(__arm__) && !defined(__linux__)
#include "start.hpp"
#else
#include <cstdio>
namespace firmware {
inline void say(const char* text) { std::fputs(text, stdout); }
} // namespace firmware
#endif

namespace firmware {

inline void say_number(std::uint64_t number) {
    char text[18]{};
    for (int digit = 0; digit < 16; ++digit) {
        text[digit] = "0123456789abcdef"[number >> (60 - 4 * digit) & 0xFU];
    }
    text[16] = '\n';
    say(text);
}

} // namespace firmware
