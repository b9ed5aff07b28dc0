// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What a Cortex-M needs to run `main`: a vector table, a start, and words to the debugger (semihosting).

#include <cstdint>

int main();

namespace firmware {

/// Asks the debugger for something.
inline void ask_debugger(std::uint32_t what, const void* about) {
    __asm__ volatile("mov r0, %0\n mov r1, %1\n bkpt 0xAB" : : "r"(what), "r"(about) : "r0", "r1", "memory");
}
inline void say(const char* text) { ask_debugger(0x04, text); }

/// There is nothing to prepare: no variable has a first value, and no object needs a constructor.
[[noreturn]] inline void start() {
    main();
    ask_debugger(0x18, reinterpret_cast<const void*>(0x20026)); // the program has ended
    for (;;) {
    }
}

} // namespace firmware

extern "C" const char stack_top[]; // from cortex_m0plus.ld
/// What the processor looks at first: where the stack begins, and where to start.
__attribute__((section(".vectors"), used)) inline const void* const vectors[] = {
    stack_top, reinterpret_cast<const void*>(&firmware::start)};
