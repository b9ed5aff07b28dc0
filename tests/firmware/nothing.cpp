// SPDX-License-Identifier: MIT
/// @file
/// A program for a device that decides nothing: what the others have beyond it is theirs.

#include "say.hpp"

int main() {
    firmware::say_number(0);
    return 0;
}
