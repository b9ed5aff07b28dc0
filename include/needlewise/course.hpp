// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A course from visit to visit, and a course table of your own, proved.

#include <needlewise/books/standard/course.hpp>
#include <needlewise/rules/course_proof.hpp>
#include <needlewise/treatment/course.hpp>
