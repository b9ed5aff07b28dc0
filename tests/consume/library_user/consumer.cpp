// SPDX-License-Identifier: MIT
/// @file
/// Who uses a library that shows ours.

#include <clinic.hpp>

int main() { return clinic::answer(needlewise::body_site::cheek).outcome() == needlewise::verdict::proceed ? 0 : 1; }
