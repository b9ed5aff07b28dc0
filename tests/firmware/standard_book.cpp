// SPDX-License-Identifier: MIT
/// @file
/// A program for a device, and for a computer to compare: decides by the standard book.

#include "cases.hpp"
#include "say.hpp"

int main() {
    firmware::say_number(
        firmware::checksum_of_answers([](const needlewise::intake& asked) { return needlewise::decide(asked); }));
    return 0;
}
